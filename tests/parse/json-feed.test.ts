import { describe, expect, it } from 'vitest';
import { feedOf, outcomeOf } from './read.ts';

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
      item: { id: {}, title: ['x'], tags: 5, authors: 5, attachments: {}, date_published: 5 },
      entry: { authors: [], categories: [], enclosures: [] },
    },
    {
      what: 'one thing where a list belongs',
      item: { tags: 'peace, talks', authors: 'Ann', author: { name: 'Ben' } },
      entry: { categories: ['peace', 'talks'], authors: [{ name: 'Ann' }] },
    },
    {
      what: 'no authors of 1.1, and one of 1.0',
      item: { authors: [], author: { name: 'Ben' } },
      entry: { authors: [{ name: 'Ben' }] },
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

describe('JSON that is broken', () => {
  const whole =
    '{"version":"https://jsonfeed.org/version/1","title":"T","items":[{"id":"a","title":"A","tags":["x"]},{"id":"b","title":"B","authors":[{"name":"Ann"}],"content_text":"C"}]}';

  it('is read up to where it was cut: what had closed stays', async () => {
    const guids = new Set<string>();
    for (let end = 0; end < whole.length; end++) {
      const outcome = await outcomeOf(whole.slice(0, end));
      if (!outcome.ok) continue;
      expect(outcome.feed.warnings.map(({ code }) => code)).toContain('truncated');
      guids.add(outcome.feed.entries.map(({ guid }) => guid).join(' '));
    }
    expect([...guids]).toEqual(['a', 'a b']);
  });

  it.each([
    { what: 'commas before brackets', json: whole.replace('"x"]', '"x" , ]').replace('}]}', '},]}') },
    { what: 'line breaks in strings', json: whole.replace('"C"', '"C\n\tc"') },
  ])('is mended where it has $what', async ({ json }) => {
    const { entries, warnings } = await feedOf(json);
    expect(entries.map(({ guid }) => guid)).toEqual(['a', 'b']);
    expect(entries[0]!.categories).toEqual(['x']);
    expect(warnings.map(({ code }) => code)).toEqual(['malformed']);
  });

  it.each(['{"version":"https://jsonfeed.org/version/1","items":[}', '{]', '[[', '{"items'])(
    'stays so: %s',
    async json => {
      expect(await outcomeOf(json)).toMatchObject({ ok: false });
    },
  );
});
