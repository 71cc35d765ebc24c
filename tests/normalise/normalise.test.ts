import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Source } from '../../src/feed/source.ts';
import { normalise } from '../../src/normalise/normalise.ts';
import type { ParsedEntry, ParsedFeed } from '../../src/parse/parsed-feed.ts';

const NOW = Date.UTC(2025, 11, 2, 12);

const source: Source = {
  id: 'sample-herald',
  url: 'https://herald.example/feed',
  title: 'Sample Herald',
  lang: 'en',
  family: 'herald',
  policy: 'excerpt',
};

const parsed = (parts: Partial<ParsedEntry>): ParsedEntry => ({
  authors: [],
  categories: [],
  enclosures: [],
  ...parts,
});

const feedOf = (entries: readonly ParsedEntry[], parts: Partial<ParsedFeed> = {}): ParsedFeed => ({
  dialect: 'rss',
  hubs: [],
  authors: [],
  hints: { skipHours: [], skipDays: [] },
  warnings: [],
  ...parts,
  entries,
});

const one = (parts: Partial<ParsedEntry>, from: Partial<Source> = {}, feed: Partial<ParsedFeed> = {}) =>
  normalise(feedOf([parsed(parts)], feed), { ...source, ...from }, NOW).entries[0]!;

const body = `${'The envoys spoke for five hours about the draft and what is still open in it. '.repeat(6)}They meet again on Tuesday.`;

describe('the origin of an entry', () => {
  const originOf = (from: ParsedEntry['source']) => one({ title: 'T', ...(from && { source: from }) }).origin;

  it('is the feed that an aggregator took it from', () => {
    expect(
      originOf({
        title: ' The <b>Harbour</b> Post ',
        feedUrl: 'https://harbour.example/feed',
        link: 'https://harbour.example/',
      }),
    ).toEqual({
      title: 'The Harbour Post',
      feedUrl: 'https://harbour.example/feed',
      home: 'https://harbour.example/',
    });
    expect(originOf({ feedUrl: 'https://www.harbour.example/feed' })?.title).toBe('harbour.example');
  });

  it.each([
    { of: 'nothing', from: undefined },
    { of: 'nothing usable', from: { id: 'urn:x', link: 'javascript:x' } },
    { of: 'the feed itself', from: { title: 'Somebody', feedUrl: 'https://herald.example/feed' } },
    {
      of: 'another feed of the same house',
      from: { title: 'Sport', link: 'https://www.herald.example/sport' },
    },
    { of: 'the same name', from: { title: 'sample HERALD' } },
  ])('is not said by $of', ({ from }) => {
    expect(originOf(from)).toBeUndefined();
  });
});

describe('the link of an entry', () => {
  it('is where a service that counts clicks leads to', () => {
    const link = 'https://feeds.example/~r/1';
    const originalLink = 'https://herald.example/1';
    expect(one({ title: 'T', link, originalLink }).link).toBe(originalLink);
    expect(one({ title: 'T', link, originalLink: 'urn:x' }).link).toBe(link);
  });
});

describe('a normalised entry', () => {
  it('says what the publisher said, made plain', () => {
    expect(
      one({
        title: 'Envoys meet in Geneva &amp; talk - Sample Herald',
        link: 'https://www.herald.example/a?utm_source=rss#top',
        guid: 'herald-1',
        published: '2025-12-01T10:00:00Z',
        updated: '2025-12-01T11:00:00Z',
        summary: '<p>The envoys <b>met</b>.</p>',
        authors: [{ name: ' The  desk ' }, { email: 'desk@herald.example' }],
        categories: ['World', 'world', '<b>Peace</b>'],
        enclosures: [
          { url: 'https://herald.example/a.mp3', type: 'Audio/MPEG', lengthBytes: 10 },
          { url: 'https://herald.example/a.jpg', type: 'image/jpeg' },
          { url: 'javascript:alert(1)' },
        ],
      }),
    ).toEqual({
      id: expect.stringMatching(/^e[a-z2-7]{20}$/),
      sourceId: 'sample-herald',
      guid: 'herald-1',
      link: 'https://www.herald.example/a?utm_source=rss#top',
      canonicalLink: 'https://herald.example/a',
      title: 'Envoys meet in Geneva & talk - Sample Herald',
      summary: 'The envoys met.',
      text: 'The envoys met.',
      lang: 'en',
      dir: 'ltr',
      published: Date.parse('2025-12-01T10:00:00Z'),
      updated: Date.parse('2025-12-01T11:00:00Z'),
      firstSeen: NOW,
      authors: [{ name: 'The desk' }],
      categories: ['World', 'Peace'],
      enclosures: [
        { url: 'https://herald.example/a.mp3', type: 'audio/mpeg', lengthBytes: 10 },
        { url: 'https://herald.example/a.jpg', type: 'image/jpeg' },
      ],
      image: 'https://herald.example/a.jpg',
      titleKey: 'envoys meet in geneva talk',
      contentHash: expect.stringMatching(/^[0-9a-f]{32}$/),
    });
  });

  it.each([
    { policy: 'title', summary: /^$/, html: undefined },
    { policy: 'excerpt', summary: /^The envoys spoke .{60,}\.$/, html: undefined },
    { policy: 'full', summary: /^The envoys spoke .{60,}\.$/, html: `<p>${body}</p>` },
  ] as const)(
    'shows as much as the policy «$policy» allows, and keeps the text to itself',
    ({ policy, summary, html }) => {
      const entry = one({ title: 'Envoys meet', content: `<p onclick="x()">${body}</p>` }, { policy });
      expect(entry.summary).toMatch(summary);
      expect(entry.summary.length).toBeLessThanOrEqual(300);
      expect(entry.contentHtml).toBe(html);
      expect(entry.text).toBe(body);
    },
  );

  it('has the body’s beginning for an excerpt when the summary only repeats the title', () => {
    expect(
      one({ title: 'Envoys meet', summary: 'Envoys meet.', content: 'They spoke for hours.' }).summary,
    ).toBe('They spoke for hours.');
  });

  it('has the summary’s words in its text when the body lacks them', () => {
    expect(one({ title: 'A', summary: 'First this was said.', content: 'Then that.' }).text).toBe(
      'First this was said. Then that.',
    );
    expect(one({ title: 'A', summary: 'First this was…', content: 'First this was said.' }).text).toBe(
      'First this was said.',
    );
  });

  it('makes a title of the first sentence where there is none', () => {
    const entry = one({
      summary: `The envoys have met in Geneva. ${body}`,
      link: 'https://herald.example/a',
    });
    expect(entry.title).toBe('The envoys have met in Geneva.');
    expect(one({ link: 'https://www.herald.example/a' }).title).toBe('herald.example/a');
  });

  it('is dropped, with the reason and its place, when it says nothing', () => {
    const { entries, dropped } = normalise(
      feedOf([
        parsed({ title: 'A' }),
        parsed({ title: '<b> </b>', summary: '<img src=x>', guid: 'g' }),
        parsed({ title: 'B' }),
      ]),
      source,
      NOW,
    );
    expect(entries.map(entry => entry.title)).toEqual(['A', 'B']);
    expect(dropped).toEqual([{ at: 1, code: 'nothing-said', message: expect.stringContaining('entry 2') }]);
  });

  it('does not take the address of the feed for an identifier', () => {
    const entries = normalise(
      feedOf(
        [
          parsed({ title: 'A', guid: 'https://herald.example/', link: 'https://herald.example/a' }),
          parsed({ title: 'B', guid: 'https://herald.example/', link: 'https://herald.example/b' }),
        ],
        { link: 'https://herald.example/' },
      ),
      source,
      NOW,
    ).entries;
    expect(entries.map(entry => entry.guid)).toEqual([
      'https://herald.example/a',
      'https://herald.example/b',
    ]);
  });

  it.each([
    {
      who: 'the config, over the document’s default',
      entry: 'en-US',
      feed: 'en-US',
      source: 'fi',
      lang: 'fi',
    },
    {
      who: 'the entry, where it differs from the document',
      entry: 'sv',
      feed: 'fi',
      source: 'fi',
      lang: 'sv',
    },
    { who: 'the document, where the config leaves it open', feed: 'fi', source: 'mul', lang: 'fi' },
    { who: 'nobody', source: 'und', lang: 'und' },
  ])(
    'is in the language claimed by $who, where its words do not tell',
    ({ entry, feed, source: lang, ...is }) => {
      const normalised = one(
        { title: 'Genève 28', ...(entry === undefined ? {} : { language: entry }) },
        { lang },
        feed === undefined ? {} : { language: feed },
      );
      if (is.lang !== 'und') expect(normalised.lang).toBe(is.lang);
      else expect(one({ title: '28 — 29' }, { lang }).lang).toBe('und');
    },
  );

  it('is written from right to left where its language is', () => {
    expect(one({ title: 'قصر سفید می‌گوید نماینده ترمپ به ماسکو می‌رود' }, { lang: 'prs' })).toMatchObject({
      lang: 'prs',
      dir: 'rtl',
    });
  });

  it('has as many enclosures, labels and letters as anyone needs', () => {
    const many = Array.from({ length: 100 }, (_, n) => n);
    const entry = one({
      title: 'word '.repeat(1_000),
      content: 'word '.repeat(10_000),
      categories: many.map(n => `label ${n}`),
      enclosures: many.map(n => ({ url: `https://herald.example/${n}.jpg` })),
    });
    expect(entry.title.length).toBeLessThanOrEqual(1_000);
    expect(entry.text.length).toBeLessThanOrEqual(8_000);
    expect(entry.categories).toHaveLength(30);
    expect(entry.enclosures).toHaveLength(20);
  });
});

describe('a field declared to be text', () => {
  const said = { title: 'Is <T> < 5?', content: 'a < b\n\nc <d> e', plain: ['title', 'content'] as const };

  it('keeps its signs, in the title, the text and what is shown of it', () => {
    expect(one(said, { policy: 'full' })).toMatchObject({
      title: 'Is <T> < 5?',
      text: 'a < b c <d> e',
      contentHtml: '<p>a &lt; b</p><p>c &lt;d&gt; e</p>',
    });
  });

  it('is HTML all the same where it holds it', () => {
    expect(one({ ...said, content: '<p>a <b>b</b></p>' }, { policy: 'full' })).toMatchObject({
      text: 'a b',
      contentHtml: '<p>a <b>b</b></p>',
    });
  });
});

describe('the image', () => {
  const body = (markup: string) => `<p>Talks.</p>${markup}<img src="https://e.example/second.jpg">`;

  it.each([
    { is: 'the one declared', says: { image: 'https://e.example/declared.jpg' }, path: 'declared.jpg' },
    { is: 'the body’s first', says: { content: body('<img src="/first.jpg">') }, path: 'first.jpg' },
    {
      is: 'the body’s, loaded late',
      says: { content: body('<img src="data:image/gif;base64,R0" data-src="/first.jpg">') },
      path: 'first.jpg',
    },
    {
      is: 'none that counts readers by its size',
      says: { content: body('<img src="/first.gif" width="1" height="1">') },
      path: 'second.jpg',
    },
    {
      is: 'none that counts readers by its host',
      says: { content: body('<img src="https://pixel.wp.com/b.gif?x=1">') },
      path: 'second.jpg',
    },
    {
      is: 'no sign and no face',
      says: { content: body('<img src="/emoji/1.png"><img width=48 src="/face.jpg">') },
      path: 'second.jpg',
    },
    {
      is: 'none that is no web address',
      says: { content: body('<img src="javascript:alert(1)"><img src="cid:1">') },
      path: 'second.jpg',
    },
  ])('is $is', ({ says, path }) => {
    expect(one({ title: 'A', link: 'https://e.example/a', ...says }).image).toBe(`https://e.example/${path}`);
  });

  it('is none where there is none', () => {
    expect(one({ title: 'A', content: 'No <img> here, <img src=>' }).image).toBeUndefined();
  });
});

describe('the content hash', () => {
  const first = { title: 'Envoys meet', link: 'https://herald.example/a', guid: 'g', summary: 'They met.' };
  it.each([
    ['the title', { ...first, title: 'Envoys have met' }],
    ['the summary', { ...first, summary: 'They met twice.' }],
    ['the page', { ...first, link: 'https://herald.example/b' }],
  ])('changes with %s', (_, edited) => {
    expect(one(edited).contentHash).not.toBe(one(first).contentHash);
  });

  it.each([
    ['the date', { ...first, published: '2025-12-01T10:00:00Z' }],
    ['the labels', { ...first, categories: ['World'] }],
    ['tracking', { ...first, link: 'https://herald.example/a?utm_source=rss' }],
    ['white space and markup', { ...first, title: ' <b>Envoys</b>  meet ' }],
    ['the picture', { ...first, image: 'https://herald.example/new.jpg' }],
  ])('does not change with %s', (_, edited) => {
    expect(one(edited).contentHash).toBe(one(first).contentHash);
  });

  it('changes with a body that is shown, and not with one that is not', () => {
    const edited = `${body} And once more.`;
    const hash = (policy: Source['policy'], content: string) =>
      one({ title: 'A', content }, { policy }).contentHash;
    expect(hash('full', edited)).not.toBe(hash('full', body));
    expect(hash('excerpt', edited)).toBe(hash('excerpt', body));
  });
});

describe('normalising', () => {
  const text = fc.oneof(
    fc.constantFrom(
      'Talks',
      '<b>Talks</b>',
      'صلح',
      '和平',
      'мир',
      '&amp;amp;',
      '<script>',
      '\u202e',
      '\0',
      '\ud800',
      ']]>',
    ),
    fc.string({ unit: 'binary', maxLength: 30 }),
  );
  const link = fc.oneof(
    text,
    fc.constantFrom(
      'https://e.example/a',
      'https://e.example/b?utm_x=1',
      'javascript:x',
      'http://www.e.example/a/',
    ),
  );
  const date = fc.constantFrom('2025-12-01T10:00:00Z', '2031-01-01T00:00:00Z', '1970-01-01T00:00:00Z', 'x');
  const entry = fc
    .record(
      {
        title: text,
        link,
        guid: fc.constantFrom('1', '2', '0', '', 'https://e.example/a'),
        published: date,
        updated: date,
        summary: text,
        content: text,
        language: fc.constantFrom('en', 'fa', 'x', ''),
        image: link,
        source: fc.record({ title: text, link, feedUrl: link }, { requiredKeys: [] }),
      },
      { requiredKeys: [] },
    )
    .map(parts => parsed(parts));
  const feed = fc.array(entry, { maxLength: 8 }).map(entries => feedOf(entries));
  const policy = fc
    .constantFrom('title', 'excerpt', 'full')
    .map(name => ({ ...source, policy: name as Source['policy'] }));

  it('keeps every promise of an entry, whatever the document holds', () => {
    fc.assert(
      fc.property(feed, policy, (document, from) => {
        const { entries, dropped } = normalise(document, from, NOW);
        expect(entries.length + dropped.length).toBe(document.entries.length);
        for (const made of entries) {
          expect(made.id).toMatch(/^e[a-z2-7]{20}$/);
          expect(made.title).not.toBe('');
          expect(made.published).toBeLessThanOrEqual(made.firstSeen);
          expect(made.updated ?? 0).toBeLessThanOrEqual(made.firstSeen);
          for (const said of [made.title, made.summary, made.text, made.titleKey]) {
            expect(said).not.toMatch(/[\0-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/);
            expect(said.isWellFormed()).toBe(true);
          }
          for (const address of [made.link, made.canonicalLink, made.image])
            if (address !== undefined) expect(address).toMatch(/^https?:\/\/[^\s<>"]+$/);
          if (from.policy !== 'full') expect(made.contentHtml).toBeUndefined();
          if (from.policy === 'title') expect(made.summary).toBe('');
        }
      }),
      { numRuns: 500 },
    );
  });

  it('gives the same entries for the same document, and the same ids at any time', () => {
    fc.assert(
      fc.property(feed, document => {
        const first = normalise(document, source, NOW);
        expect(normalise(structuredClone(document), source, NOW)).toEqual(first);
        const later = normalise(document, source, NOW + 86_400_000);
        expect(later.entries.map(({ id, contentHash }) => [id, contentHash])).toEqual(
          first.entries.map(({ id, contentHash }) => [id, contentHash]),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('gives an entry its id wherever it stands in the document', () => {
    fc.assert(
      fc.property(feed, document => {
        const ids = normalise(document, source, NOW).entries.map(made => made.id);
        const reversed = normalise(
          { ...document, entries: document.entries.toReversed() },
          source,
          NOW,
        ).entries;
        expect(reversed.map(made => made.id).reverse()).toEqual(ids);
      }),
      { numRuns: 300 },
    );
  });
});
