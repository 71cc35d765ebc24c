import fc from 'fast-check';
import RssParser from 'rss-parser';
import { describe, expect, it } from 'vitest';
import { cleanLine } from '../../src/publish/clean-text.ts';
import { toRss } from '../../src/publish/rss.ts';
import { documentOf, hostileTexts, plainTexts } from './hostile.ts';
import { all, one, readXml, shape } from './read-xml.ts';
import { dari, gone, labelOf, miami, report, stories, takenOff, trip, wire } from './sample-wire.ts';

const read = async (xml: string) => one(await readXml(xml), 'channel');

describe('toRss', () => {
  it('is read by a feed reader with the ids, titles, links and dates that were put in', async () => {
    const feed = await new RssParser().parseString(toRss(wire(), labelOf));
    expect(feed.title).toBe('Peacewire');
    expect(feed.items.map(({ guid, title, link, isoDate }) => ({ guid, title, link, isoDate }))[0]).toEqual({
      guid: `urn:peacewire:${trip.id}`,
      title: dari.entry.title,
      link: dari.entry.link,
      isoDate: '2025-12-01T09:30:00.000Z',
    });
    expect(feed.items).toHaveLength(stories.length);
  });

  it('counts the reports behind a story, and the copies among them', async () => {
    const [entry] = all(await read(toRss(wire(), labelOf)), 'item');
    expect(one(entry!, 'peacewire:story').attributes).toMatchObject({
      reports: '6',
      copies: '1',
      independent: '5',
    });
  });

  it('depends on the document alone', () => {
    expect(toRss(wire(), labelOf)).toBe(toRss(wire(), labelOf));
    expect(toRss(wire([]), labelOf)).toContain(
      '<lastBuildDate>Mon, 01 Dec 2025 11:20:00 GMT</lastBuildDate>',
    );
  });

  it('names its own address, its hub, the next page and the other dialects above the items', async () => {
    const channel = await read(
      toRss(
        wire(stories, {
          selfUrl: 'https://wire.example/feed.rss?cursor=w2&x=1',
          firstUrl: 'https://wire.example/feed.rss',
          nextUrl: 'https://wire.example/feed.rss?cursor=w1',
          hubUrl: 'https://wire.example/hub',
        }),
        labelOf,
      ),
    );
    expect(all(channel, 'atom:link').map(({ attributes: { rel, href } }) => [rel, href])).toEqual([
      ['self', 'https://wire.example/feed.rss?cursor=w2&x=1'],
      ['hub', 'https://wire.example/hub'],
      ['first', 'https://wire.example/feed.rss'],
      ['next', 'https://wire.example/feed.rss?cursor=w1'],
      ['alternate', 'https://wire.example/feed.atom'],
      ['alternate', 'https://wire.example/feed.json'],
    ]);
    const names = channel.children.map(({ name }) => name);
    expect(names.lastIndexOf('atom:link')).toBeLessThan(names.indexOf('item'));
    expect(one(channel, 'language').text).toBe('en');
  });

  it('says of each item whose it is, in which language, under which heading, and when it changed', async () => {
    const item = all(await read(toRss(wire(), labelOf)), 'item')[0]!;
    expect(one(item, 'source')).toMatchObject({
      text: 'هرات‌نامه',
      attributes: { url: 'https://news.example/prs/feed.xml' },
    });
    expect(one(item, 'dc:language').text).toBe('prs');
    expect(one(item, 'guid').attributes).toEqual({ isPermaLink: 'false' });
    expect(one(item, 'atom:updated').text).toBe('2025-12-01T10:21:00.000Z');
    expect(all(item, 'category').map(({ text, attributes: { domain } }) => [domain, text])).toEqual([
      ['urn:peacewire:tag:track', 'گفت‌وگوها'],
      ['urn:peacewire:tag:person', 'استیف ویتکاف'],
      ['urn:peacewire:tag:place', 'مسکو'],
    ]);
  });

  it('lists the other reports beneath, each in its own language and direction', async () => {
    const item = all(await read(toRss(wire(), labelOf)), 'item')[0]!;
    const body = one(item, 'content:encoded').text;
    expect(body).toContain('<div lang="prs" dir="rtl">');
    expect(body.match(/<li lang="(\w+)" dir="(\w+)">/g)).toEqual([
      '<li lang="en" dir="ltr">',
      '<li lang="uk" dir="ltr">',
      '<li lang="en" dir="ltr">',
      '<li lang="ps" dir="rtl">',
      '<li lang="de" dir="ltr">',
    ]);
    expect(body).toContain('<cite>Вечірній Дніпро</cite>');
  });

  it('says beneath what is gone whose it was, in the words of the channel', async () => {
    const story = { ...miami, gone: [gone, takenOff] };
    const item = one(await read(toRss(wire([{ kind: 'story', story }], { lang: 'prs' }), labelOf)), 'item');
    expect(one(item, 'content:encoded').text).toContain(
      '<li><cite lang="fr" dir="auto">Le Phare du Nord</cite> · ناشر آن را پس گرفته است</li><li><cite lang="ps" dir="auto">د غرونو ورځپاڼه (Planet Ports)</cite> · ویراستاران آن را از خوراک برداشته‌اند</li></ul>',
    );
  });

  it.each([
    {
      when: 'another outlet joins it',
      story: {
        ...miami,
        others: [...miami.others, report({ id: 'ejoin', title: 'Another', lang: 'en', outlet: 'Another' })],
      },
    },
    { when: 'one that did not lead it is gone', story: { ...miami, gone: [gone] } },
  ])('keeps the id and the date of a story when $when', async ({ story: changed }) => {
    const [before, after] = await Promise.all(
      [miami, changed].map(
        async story => all(await read(toRss(wire([{ kind: 'story', story }]), labelOf)), 'item')[0]!,
      ),
    );
    for (const name of ['guid', 'pubDate', 'atom:updated', 'title', 'link'])
      expect(one(after!, name).text).toBe(one(before!, name).text);
  });

  it('carries the first enclosure as one, with what RSS requires of it, and the rest as media', async () => {
    const heard = report(
      { id: 'eheard', title: 'Listen', lang: 'en', outlet: 'Radio' },
      {
        entry: {
          enclosures: [
            { url: 'https://media.example/a.mp3?x=1&y=2' },
            { url: 'javascript:alert(1)', type: 'audio/mpeg' },
            { url: 'https://media.example/b.mp4', type: 'video/mp4', lengthBytes: 7 },
          ],
        },
      },
    );
    const item = one(await read(toRss(wire([{ kind: 'entry', report: heard }]), labelOf)), 'item');
    expect(one(item, 'enclosure').attributes).toEqual({
      url: 'https://media.example/a.mp3?x=1&y=2',
      length: '0',
      type: 'application/octet-stream',
    });
    expect(one(item, 'media:content').attributes).toEqual({
      url: 'https://media.example/b.mp4',
      type: 'video/mp4',
      fileSize: '7',
    });
  });

  it('gives the title alone where the policy allows no more, whatever is stored', async () => {
    const terse = report(
      { id: 'eterse', title: 'Only this', summary: 'Not this', lang: 'en', outlet: 'Terse' },
      {
        source: { policy: 'title' },
        entry: { image: 'https://media.example/a.jpg', contentHtml: '<p>Nor this</p>' },
      },
    );
    const xml = toRss(wire([{ kind: 'entry', report: terse }]), labelOf);
    expect(xml).toContain('Only this');
    expect(xml).not.toMatch(/Not this|Nor this|a\.jpg/);
  });

  it('lets no text become an element, whatever it holds', async () => {
    const expected = shape(await readXml(toRss(documentOf(plainTexts).doc, () => 'x')));
    await fc.assert(
      fc.asyncProperty(hostileTexts, async texts => {
        const { doc, labelOf } = documentOf(texts);
        const rss = await readXml(toRss(doc, labelOf));
        expect(shape(rss)).toEqual(expected);
        const channel = one(rss, 'channel');
        const item = one(channel, 'item');
        expect({
          channel: one(channel, 'title').text,
          description: one(channel, 'description').text,
          title: one(item, 'title').text,
          summary: one(item, 'description').text,
          outlet: one(item, 'source').text,
          author: one(item, 'dc:creator').text,
          label: one(item, 'category').text,
          matched: one(item, 'peacewire:reason').text,
          licence: one(item, 'dc:rights').text,
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
