import Parser from 'rss-parser';
import { describe, expect, it } from 'vitest';
import { type Answer, type Asked, answer } from '../../src/demo/answer.ts';
import type { Publisher } from '../../src/demo/publisher.ts';
import { publishers } from '../../src/demo/publishers.ts';

const ORIGIN = 'http://127.0.0.1:8080';
// Not a whole second: HTTP dates are, and the difference must not hide a change.
const START = Date.parse('2026-01-05T10:00:00.750Z');
const END_S = 1000;

const outlet = (slug: string): Publisher => publishers.find(publisher => publisher.slug === slug)!;
const ask = (publisher: Publisher, atS: number, asked: Partial<Asked> = {}): Answer =>
  answer(publisher, ORIGIN, START, START + atS * 1000, {
    method: 'GET',
    target: publisher.feedPath,
    ...asked,
  });
const decode = (publisher: Publisher, said: Answer): string =>
  new TextDecoder(publisher.charset, { fatal: true }).decode(said.body);

const sane = publishers.filter(
  publisher => !['broken-xml', 'not-a-feed', 'down'].includes(publisher.trouble?.kind ?? ''),
);
const xml = sane.filter(
  publisher => publisher.dialect !== 'json-feed' && publisher.slug !== 'sample-courier',
);
const json = sane.filter(publisher => publisher.dialect === 'json-feed');

describe('a feed', () => {
  it.each(sane.map(publisher => [publisher.slug, publisher] as const))(
    '%s comes as the type and in the charset it claims',
    (_, publisher) => {
      const said = ask(publisher, END_S);
      const named = / charset=(.*)$/.exec(said.headers['content-type']!)?.[1];
      const expected = publisher.charsetSaidBy === 'declaration' ? undefined : publisher.charset;
      expect(named).toBe(expected);
      const text = decode(publisher, said);
      if (publisher.dialect === 'json-feed') {
        expect(said.headers['content-type']).toMatch(/^application\/feed\+json/);
        expect(JSON.parse(text)).toMatchObject({ version: 'https://jsonfeed.org/version/1.1' });
        return;
      }
      expect(text.startsWith(`<?xml version="1.0" encoding="${publisher.charset}"?>`)).toBe(true);
      const root = /<(rss|rdf:RDF|feed)\b/.exec(text)?.[1];
      const claims = {
        rss: 'application/rss+xml',
        'rdf:RDF': 'application/rdf+xml',
        feed: 'application/atom+xml',
      };
      expect(said.headers['content-type']!.split(';')[0]).toBe(claims[root as keyof typeof claims]);
    },
  );

  it.each(xml.map(publisher => [publisher.slug, publisher] as const))(
    '%s is well-formed, with every story in the end, newest first',
    async (_, publisher) => {
      const feed = await new Parser().parseString(decode(publisher, ask(publisher, END_S)));
      const told = publisher.stories.map(story => story.edit?.title ?? story.title);
      expect(feed.items.map(item => item.title).sort()).toEqual(told.sort());
      const dates = feed.items.map(item => Date.parse(item.isoDate!));
      const published = publisher.stories.map(story => Date.parse(story.publishedAt));
      expect(dates).toEqual(published.sort((a, b) => b - a));
    },
  );

  it.each(json.map(publisher => [publisher.slug, publisher] as const))(
    '%s holds every story in the end',
    (_, publisher) => {
      const feed = JSON.parse(decode(publisher, ask(publisher, END_S))) as {
        items: { id: string; title: string }[];
      };
      expect(feed.items.map(item => item.title).sort()).toEqual(publisher.stories.map(s => s.title).sort());
      expect(new Set(feed.items.map(item => item.id)).size).toBe(publisher.stories.length);
    },
  );

  it('says windows-1251 in two ways: in header and declaration, or in the declaration alone', () => {
    const old = publishers.filter(publisher => publisher.charset === 'windows-1251');
    expect(old.map(publisher => publisher.charsetSaidBy).sort()).toEqual([
      'declaration',
      'header-and-declaration',
    ]);
  });

  it.each(['zrazkovyi-visnyk', 'obraztsovyi-listok'])('%s is in no way UTF-8', slug => {
    const publisher = outlet(slug);
    const { body } = ask(publisher, END_S);
    expect(() => new TextDecoder('utf-8', { fatal: true }).decode(body)).toThrow();
    expect(decode(publisher, { status: 200, headers: {}, body })).toContain(publisher.stories[0]!.title);
  });

  it('that is broken XML stops a strict parser and still holds every headline and link', async () => {
    const publisher = outlet('voorbeeld-dagblad');
    const text = decode(publisher, ask(publisher, END_S));
    await expect(new Parser().parseString(text)).rejects.toThrow();
    for (const story of publisher.stories) {
      expect(text).toContain(`<title>${story.title}</title>`);
      expect(text).toContain(`/news/${story.id}?sectie=wereld&bron=rss</link>`);
    }
    expect(text.trimStart()).not.toBe(text);
    expect(text).not.toContain('</rss>');
    expect(text.match(/<description>/g)!.length).toBe(text.match(/<\/description>/g)!.length + 1);
  });

  it('that is none is an HTML page, sent as RSS with status 200', () => {
    const said = ask(outlet('sample-portal'), 0);
    expect(said.status).toBe(200);
    expect(said.headers['content-type']).toMatch(/^application\/rss\+xml/);
    expect(new TextDecoder().decode(said.body)).toMatch(/^<!DOCTYPE html>/);
  });

  it('of a busy publisher is 503 with Retry-After, and later the feed', () => {
    const publisher = outlet('corriere-esempio');
    expect(ask(publisher, 0)).toMatchObject({ status: 503, headers: { 'retry-after': '20' } });
    expect(ask(publisher, 39.9).status).toBe(503);
    expect(ask(publisher, 40).status).toBe(200);
  });

  it('carries the hostile story raw: markup, ]]>, control characters, a script for a link', () => {
    const publisher = outlet('sample-courier');
    const text = decode(publisher, ask(publisher, 0));
    const entry = text.split('<entry>').find(one => one.includes('/news/courier-hostile'))!;
    expect(entry).toContain('&lt;script>');
    expect(entry).toContain(']]>');
    expect(entry).toMatch(/[\u0000\u0008\u001b]/);
    const links = [...entry.matchAll(/<link rel="alternate" type="text\/html" href="([^"]*)"/g)];
    expect(links.map(link => link[1])).toEqual([
      'javascript:document.title=1',
      `${ORIGIN}/news/courier-hostile`,
    ]);
  });
});

describe('the script', () => {
  const herald = outlet('sample-herald');
  const early = 'White House sounds upbeat note on Ukraine peace deal';
  const late = 'White House «very optimistic» on Ukraine peace deal as Witkoff heads to Moscow';

  it('changes a headline under the same guid and link', async () => {
    const find = async (atS: number, title: string) => {
      const feed = await new Parser().parseString(decode(herald, ask(herald, atS)));
      const item = feed.items.find(candidate => candidate.title === title);
      return item && { guid: item.guid, link: item.link, pubDate: item.pubDate };
    };
    const before = await find(34.9, early);
    expect(before).toMatchObject({ guid: 'sample-herald:herald-very-optimistic' });
    expect(await find(35, late)).toEqual(before);
    expect(await find(35, early)).toBeUndefined();
  });

  it('moves atom:updated with the edit, and leaves published', () => {
    const edited: Publisher = { ...herald, dialect: 'atom', linkSuffix: '' };
    const entryAt = (atS: number) => {
      const text = decode(edited, ask(edited, atS));
      const start = text.indexOf(':herald-very-optimistic</id>');
      return text.slice(start, text.indexOf('</entry>', start));
    };
    expect(entryAt(0)).toContain('<updated>2025-12-01T13:40:00-05:00</updated>');
    expect(entryAt(35)).toContain('<updated>2025-12-01T14:25:00-05:00</updated>');
    expect(entryAt(35)).toContain('<published>2025-12-01T13:40:00-05:00</published>');
  });

  it('lets a story appear at its second, in the feed and at its address', () => {
    const at = (atS: number) => ({
      inFeed: decode(herald, ask(herald, atS)).includes('herald-witkoff-moscow'),
      page: ask(herald, atS, { target: '/news/herald-witkoff-moscow' }).status,
    });
    expect(at(7.9)).toEqual({ inFeed: false, page: 404 });
    expect(at(8)).toEqual({ inFeed: true, page: 200 });
  });

  it('ends: then nothing changes any more', () => {
    for (const publisher of sane) {
      expect(ask(publisher, END_S).headers.etag).toBe(ask(publisher, 100 * END_S).headers.etag);
    }
  });
});

describe('validators', () => {
  const herald = outlet('sample-herald');
  const first = ask(herald, 0);
  const etag = first.headers.etag!;
  const lastModified = first.headers['last-modified']!;

  it.each<{ when: string; atS: number; asked: Partial<Asked>; status: number }>([
    { when: 'the same ETag', atS: 5, asked: { ifNoneMatch: etag }, status: 304 },
    {
      when: 'the same ETag as weak, in a list',
      atS: 5,
      asked: { ifNoneMatch: `"a", W/${etag}` },
      status: 304,
    },
    { when: 'another ETag', atS: 5, asked: { ifNoneMatch: '"a"' }, status: 200 },
    { when: 'the ETag from before a story', atS: 8, asked: { ifNoneMatch: etag }, status: 200 },
    { when: 'the same date', atS: 5, asked: { ifModifiedSince: lastModified }, status: 304 },
    { when: 'the date from before a story', atS: 8, asked: { ifModifiedSince: lastModified }, status: 200 },
    { when: 'a date that is none', atS: 5, asked: { ifModifiedSince: 'yesterday' }, status: 200 },
    {
      when: 'another ETag and the same date',
      atS: 5,
      asked: { ifNoneMatch: '"a"', ifModifiedSince: lastModified },
      status: 200,
    },
  ])('$when at $atS s get $status', ({ atS, asked, status }) => {
    const said = ask(herald, atS, asked);
    expect(said.status).toBe(status);
    expect(said.headers).toHaveProperty('etag');
    expect(said.body.byteLength === 0).toBe(status === 304);
  });

  it('never name a moment that is still to come', () => {
    for (const publisher of sane) {
      for (let atS = 40; atS < 200; atS++) {
        const changed = Date.parse(ask(publisher, atS).headers['last-modified']!);
        expect(changed).toBeLessThanOrEqual(START + atS * 1000);
      }
    }
  });
});

describe('a page for people', () => {
  it.each(sane.flatMap(publisher => publisher.stories.map(story => [story.id, publisher, story] as const)))(
    'answers at the address of %s, leads to the feed and runs nothing',
    (id, publisher, story) => {
      const said = ask(publisher, END_S, {
        target: `/news/${id}${publisher.linkSuffix?.split('#')[0] ?? ''}`,
      });
      const page = new TextDecoder('utf-8', { fatal: true }).decode(said.body);
      expect(said.status).toBe(200);
      expect(said.headers['content-type']).toBe('text/html; charset=utf-8');
      expect(said.headers['content-security-policy']).toContain("default-src 'none'");
      const title = (story.edit?.title ?? story.title).replaceAll('&', '&amp;').replaceAll('<', '&lt;');
      expect(page).toContain(`<h1>${title}</h1>`);
      expect(page).toMatch(/<link rel="alternate" type="[a-z/+]+" href="\/[^"]+">/);
    },
  );

  it('reads right to left where the language does', () => {
    const opening = (slug: string) => new TextDecoder().decode(ask(outlet(slug), 0, { target: '/' }).body);
    expect(opening('nemuna-khabar')).toContain('<html lang="prs" dir="rtl">');
    expect(opening('muster-kurier')).toContain('<html lang="de" dir="ltr">');
  });

  it.each([
    { method: 'GET', target: '/wp-login.php', status: 404 },
    { method: 'POST', target: '/', status: 405 },
    { method: 'HEAD', target: '/', status: 200 },
  ])('$method $target is $status', ({ method, target, status }) => {
    expect(ask(outlet('sample-herald'), 0, { method, target }).status).toBe(status);
  });
});
