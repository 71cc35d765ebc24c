import { describe, expect, it } from 'vitest';
import { feedOf } from './read.ts';

const read = (document: unknown, url = 'https://n.example/feed.json') =>
  feedOf(JSON.stringify(document), url);

describe('JSON Feed', () => {
  it('1.1, whole', async () => {
    const feed = await read({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'N',
      home_page_url: '/',
      feed_url: '/feed.json',
      description: 'All',
      language: 'uk',
      icon: '/icon.png',
      authors: [{ name: 'The desk', url: '/desk' }],
      hubs: [{ type: 'WebSub', url: 'https://hub.example/' }],
      items: [
        {
          id: '1',
          url: '/1',
          title: 'One',
          content_html: '<a href="/x">x</a>',
          summary: 'Short',
          image: '/1.jpg',
          language: 'ru',
          date_published: '2025-12-01T14:00:00+02:00',
          date_modified: '2025-12-01T13:00:00Z',
          tags: ['peace'],
          authors: [{ name: 'Ann' }],
          attachments: [{ url: '/a.mp3', mime_type: 'audio/mpeg', size_in_bytes: 7 }],
        },
      ],
    });
    expect(feed).toMatchObject({
      dialect: 'json',
      title: 'N',
      link: 'https://n.example/',
      self: 'https://n.example/feed.json',
      description: 'All',
      language: 'uk',
      image: 'https://n.example/icon.png',
      authors: [{ name: 'The desk', url: 'https://n.example/desk' }],
      hubs: ['https://hub.example/'],
    });
    expect(feed.entries).toEqual([
      {
        guid: '1',
        link: 'https://n.example/1',
        title: 'One',
        content: '<a href="https://n.example/x">x</a>',
        summary: 'Short',
        image: 'https://n.example/1.jpg',
        language: 'ru',
        published: '2025-12-01T12:00:00.000Z',
        updated: '2025-12-01T13:00:00.000Z',
        categories: ['peace'],
        authors: [{ name: 'Ann' }],
        enclosures: [{ url: 'https://n.example/a.mp3', type: 'audio/mpeg', lengthBytes: 7 }],
        plain: ['title', 'summary'],
      },
    ]);
  });

  it('1.0: one author', async () => {
    const feed = await read({
      version: 'https://jsonfeed.org/version/1',
      items: [{ id: '1', author: { name: 'Ann' } }],
    });
    expect(feed.entries[0]?.authors).toEqual([{ name: 'Ann' }]);
  });

  it.each([
    { what: 'an id that is a number', item: { id: 7 }, entry: { guid: '7' } },
    {
      what: 'text instead of HTML',
      item: { content_text: '1 < 2' },
      entry: { content: '1 < 2', plain: ['content'] },
    },
    {
      what: 'only an external address',
      item: { external_url: 'https://x.example/' },
      entry: { link: 'https://x.example/' },
    },
    {
      what: 'fields of the wrong type',
      item: { id: {}, title: ['x'], tags: 'peace', authors: 'Ann', attachments: {}, date_published: 5 },
      entry: { authors: [], categories: [], enclosures: [] },
    },
  ])('an item with $what', async ({ item, entry }) => {
    expect(
      (await read({ version: 'https://jsonfeed.org/version/1.1', items: [item] })).entries[0],
    ).toMatchObject(entry);
  });

  it('items that are no objects are left out', async () => {
    const feed = await read({
      version: 'https://jsonfeed.org/version/1.1',
      items: [null, 'x', [], { id: '1' }],
    });
    expect(feed.entries.map(entry => entry.guid)).toEqual(['1']);
  });
});
