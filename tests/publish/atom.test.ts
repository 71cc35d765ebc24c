import fc from 'fast-check';
import RssParser from 'rss-parser';
import { describe, expect, it } from 'vitest';
import { toAtom } from '../../src/publish/atom.ts';
import { cleanLine } from '../../src/publish/clean-text.ts';
import { documentOf, hostileTexts, plainTexts } from './hostile.ts';
import { all, one, readXml, shape } from './read-xml.ts';
import { dari, labelOf, report, stories, trip, wire } from './sample-wire.ts';

describe('toAtom', () => {
  it('is read by a feed reader with the ids, titles, links and dates that were put in', async () => {
    const feed = await new RssParser().parseString(toAtom(wire(), labelOf));
    expect(feed.items).toHaveLength(stories.length);
    expect(feed.items[0]).toMatchObject({
      id: `urn:peacewire:${trip.id}`,
      title: dari.entry.title,
      link: dari.entry.link,
      isoDate: '2025-12-01T09:30:00.000Z',
    });
  });

  it('does not call an entry updated because we saw it late, only because its publisher changed it', async () => {
    const late = report({
      id: 'elate000000000000000z',
      title: 'Seen late',
      lang: 'en',
      outlet: 'The Harbour Post',
    });
    const items = [late, { ...late, revisions: 1 }].map(one => ({ kind: 'entry' as const, report: one }));
    const feed = await readXml(toAtom(wire(items), labelOf));
    const [seen, changed] = all(feed, 'entry');
    expect(one(seen!, 'updated').text).toBe(one(seen!, 'published').text);
    expect(one(changed!, 'updated').text).toBe(new Date(late.changedAt).toISOString());
  });

  it('counts the reports behind a story, and the copies among them', async () => {
    const [entry] = all(await readXml(toAtom(wire(), labelOf)), 'entry');
    expect(one(entry!, 'peacewire:story').attributes).toMatchObject({
      reports: '6',
      copies: '1',
      independent: '5',
    });
  });

  it('depends on the document alone, an empty one too', async () => {
    expect(toAtom(wire(), labelOf)).toBe(toAtom(wire(), labelOf));
    const feed = await readXml(toAtom(wire([]), labelOf));
    expect(one(feed, 'updated').text).toBe('2025-12-01T11:20:00.000Z');
    expect(all(feed, 'entry')).toEqual([]);
  });

  it('holds what RFC 4287 §4.1 requires of a feed and of every entry', async () => {
    const feed = await readXml(toAtom(wire(), labelOf));
    for (const name of ['id', 'title', 'updated', 'author']) one(feed, name);
    for (const entry of all(feed, 'entry')) {
      for (const name of ['id', 'title', 'updated', 'published', 'content', 'summary', 'source'])
        one(entry, name);
      expect(all(entry, 'author').length).toBeGreaterThan(0);
      expect(all(entry, 'link').filter(({ attributes: { rel } }) => rel === undefined)).toHaveLength(1);
      expect(one(entry, 'updated').text >= one(entry, 'published').text).toBe(true);
    }
  });

  it('keeps the id of the feed on its older pages, and links them', async () => {
    const feed = await readXml(
      toAtom(
        wire(stories, {
          selfUrl: 'https://wire.example/feed.atom?cursor=w2&x=1',
          firstUrl: 'https://wire.example/feed.atom',
          nextUrl: 'https://wire.example/feed.atom?cursor=w1',
          hubUrl: 'https://wire.example/hub',
        }),
        labelOf,
      ),
    );
    expect(one(feed, 'id').text).toBe('https://wire.example/feed.atom');
    const links = new Map(
      all(feed, 'link').map(({ attributes: { rel, href, type } }) => [`${rel} ${type}`, href]),
    );
    expect(Object.fromEntries(links)).toEqual({
      'self undefined': 'https://wire.example/feed.atom?cursor=w2&x=1',
      'hub undefined': 'https://wire.example/hub',
      'first application/atom+xml': 'https://wire.example/feed.atom',
      'next application/atom+xml': 'https://wire.example/feed.atom?cursor=w1',
      'alternate undefined': 'https://wire.example/',
      'alternate application/rss+xml': 'https://wire.example/feed.rss',
      'alternate application/feed+json': 'https://wire.example/feed.json',
    });
  });

  it('says of each entry whose it is, in which language and under which heading', async () => {
    const feed = await readXml(toAtom(wire(), labelOf));
    const entries = all(feed, 'entry');
    expect(feed.attributes['xml:lang']).toBe('en');
    expect(entries.map(({ attributes }) => attributes['xml:lang'])).toEqual(['prs', 'uk', 'en']);
    expect(entries.map(entry => one(entry, 'title').attributes['xml:lang'])).toEqual(['prs', 'uk', 'en']);
    const source = one(entries[0]!, 'source');
    expect([one(source, 'id').text, one(source, 'title').text, one(source, 'updated').text]).toEqual([
      'https://news.example/prs/feed.xml',
      'هرات‌نامه',
      '2025-12-01T10:21:00.000Z',
    ]);
    expect(all(source, 'link').map(({ attributes: { rel, href } }) => [rel, href])).toEqual([
      ['alternate', 'https://news.example/prs/'],
      ['self', 'https://news.example/prs/feed.xml'],
    ]);
    expect(all(entries[0]!, 'category').map(({ attributes }) => attributes)[1]).toEqual({
      term: 'witkoff',
      scheme: 'urn:peacewire:tag:person',
      label: 'استیف ویتکاف',
    });
  });

  it('leads to our page of the story where the publisher gave no address', async () => {
    const lost = report({
      id: 'elost',
      title: 'No way there',
      lang: 'en',
      outlet: 'Lost',
      link: 'ftp://x.example/',
    });
    const feed = await readXml(toAtom(wire([{ kind: 'entry', report: lost }]), labelOf));
    expect(one(one(feed, 'entry'), 'link').attributes.href).toBe('https://wire.example/story/slost');
  });

  it('keeps full text that holds a CDATA end, where the policy allows full text', async () => {
    const full = report(
      { id: 'efull', title: 'Full', lang: 'en', outlet: 'Open' },
      { source: { policy: 'full' }, entry: { contentHtml: '<p>a ]]> b <entry> &amp; ]]></p>' } },
    );
    const entry = one(await readXml(toAtom(wire([{ kind: 'entry', report: full }]), labelOf)), 'entry');
    expect(one(entry, 'content').text).toContain('<p>a ]]> b <entry> &amp; ]]></p>');
  });

  it('lets no text become an element, whatever it holds', async () => {
    const expected = shape(await readXml(toAtom(documentOf(plainTexts).doc, () => 'x')));
    await fc.assert(
      fc.asyncProperty(hostileTexts, async texts => {
        const { doc, labelOf } = documentOf(texts);
        const feed = await readXml(toAtom(doc, labelOf));
        expect(shape(feed)).toEqual(expected);
        const entry = one(feed, 'entry');
        expect({
          channel: one(feed, 'title').text,
          description: one(feed, 'subtitle').text,
          title: one(entry, 'title').text,
          summary: one(entry, 'summary').text,
          outlet: one(one(entry, 'source'), 'title').text,
          author: one(one(entry, 'author'), 'name').text,
          label: one(entry, 'category').attributes.label,
          matched: one(entry, 'peacewire:reason').text,
          licence: one(one(entry, 'source'), 'rights').text,
        }).toEqual({
          channel: cleanLine(texts.channel),
          description: cleanLine(texts.description),
          title: cleanLine(texts.title),
          summary: cleanLine(texts.summary),
          outlet: cleanLine(texts.outlet),
          author: cleanLine(texts.author),
          label: cleanLine(texts.label),
          matched: cleanLine(texts.matched),
          licence: cleanLine(texts.licence),
        });
      }),
    );
  });
});
