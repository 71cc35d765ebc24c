import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanLine } from '../../src/publish/clean-text.ts';
import { toJsonFeed } from '../../src/publish/json-feed.ts';
import { documentOf, hostileTexts } from './hostile.ts';
import { dari, labelOf, report, stories, trip, wire } from './sample-wire.ts';

const read = (...[doc, labels]: Parameters<typeof toJsonFeed>) => JSON.parse(toJsonFeed(doc, labels));

describe('toJsonFeed', () => {
  it('is JSON Feed 1.1, with its own address, hub, language and next page', () => {
    const feed = read(
      wire(stories, {
        selfUrl: 'https://wire.example/feed.json',
        nextUrl: 'https://wire.example/feed.json?cursor=w1',
        hubUrl: 'https://wire.example/hub',
        lang: 'prs',
      }),
      labelOf,
    );
    expect(feed).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Peacewire',
      home_page_url: 'https://wire.example/',
      feed_url: 'https://wire.example/feed.json',
      next_url: 'https://wire.example/feed.json?cursor=w1',
      hubs: [{ type: 'WebSub', url: 'https://wire.example/hub' }],
      language: 'prs',
    });
    expect(feed.items).toHaveLength(stories.length);
  });

  it('says of each item whose it is, what it is about, and who else reports it', () => {
    expect(read(wire(), labelOf).items[0]).toMatchObject({
      id: `urn:peacewire:${trip.id}`,
      title: dari.entry.title,
      url: dari.entry.link,
      language: 'prs',
      date_published: '2025-12-01T09:30:00.000Z',
      date_modified: '2025-12-01T10:21:00.000Z',
      tags: ['گفت‌وگوها', 'استیف ویتکاف', 'مسکو'],
      _peacewire: {
        direction: 'rtl',
        source: { title: 'هرات‌نامه', feed_url: 'https://news.example/prs/feed.xml' },
        story: { id: trip.id, url: `https://wire.example/story/${trip.id}`, copies: 1, independent: 5 },
        reports: [
          { outlet: 'The Harbour Post', language: 'en' },
          { outlet: 'Вечірній Дніпро' },
          { outlet: 'Coast Wire', copy_of: `urn:peacewire:${trip.others[0]!.entry.id}` },
          { language: 'ps' },
          { language: 'de' },
        ],
      },
    });
  });

  it('gives attachments the type that JSON Feed requires', () => {
    const heard = report(
      { id: 'eheard', title: 'Listen', lang: 'en', outlet: 'Radio' },
      { entry: { enclosures: [{ url: 'https://media.example/a' }, { url: 'data:,x' }] } },
    );
    expect(read(wire([{ kind: 'entry', report: heard }]), labelOf).items[0].attachments).toEqual([
      { url: 'https://media.example/a', mime_type: 'application/octet-stream' },
    ]);
  });

  it('depends on the document alone', () => {
    expect(toJsonFeed(wire(), labelOf)).toBe(toJsonFeed(wire(), labelOf));
  });

  it('keeps every text to its field, whatever it holds', () => {
    fc.assert(
      fc.property(hostileTexts, texts => {
        const { doc, labelOf } = documentOf(texts);
        const json = toJsonFeed(doc, labelOf);
        expect(json).not.toMatch(/\\ud[89a-f]/i);
        const feed = JSON.parse(json);
        const item = feed.items[0];
        expect(feed.items).toHaveLength(1);
        expect({
          channel: feed.title,
          description: feed.description,
          title: item.title,
          summary: item.summary,
          outlet: item._peacewire.source.title,
          author: item.authors[0].name,
          label: item.tags[0],
          other: item._peacewire.reports[0].title,
        }).toEqual({
          channel: cleanLine(texts.channel),
          description: cleanLine(texts.description),
          title: cleanLine(texts.title),
          summary: cleanLine(texts.summary),
          outlet: cleanLine(texts.outlet),
          author: cleanLine(texts.author),
          label: cleanLine(texts.label),
          other: cleanLine(texts.other),
        });
      }),
    );
  });
});
