import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Config, configJsonSchema, type Problem, parseConfig } from '../../src/config/config.ts';
import { undeclaredKeys } from './undeclared-keys.ts';

const SOURCE = { id: 'a', url: 'https://a.example/feed', title: 'A', lang: 'uk', family: 'a' };
const FEED = { slug: 'all', title: 'All', lang: 'en' };

const parse = (document: unknown) => parseConfig(JSON.stringify(document));

function problemsOf(document: unknown): readonly Problem[] {
  const read = parse(document);
  return read.ok ? [] : read.problems;
}

function configOf(document: unknown): Config {
  const read = parse(document);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.config;
}

const source = (change: object) => ({ sources: [{ ...SOURCE, ...change }] });
const feed = (change: object) => ({ sources: [SOURCE], feeds: [{ ...FEED, ...change }] });

describe('a config of nothing but an empty list of sources', () => {
  it('is complete with the defaults, times in ms and sizes in bytes', () => {
    expect(configOf({ sources: [] })).toEqual({
      site: {
        title: 'peacewire',
        description: 'News of the effort to end the war in Ukraine, in many languages.',
        url: 'http://localhost:8080',
        lang: 'en',
      },
      server: { host: '127.0.0.1', port: 8080 },
      fetch: {
        timeoutMs: 20_000,
        maxBytes: 10 * 1024 * 1024,
        minGapMs: 1000,
        concurrency: 32,
        allowPrivateAddresses: false,
      },
      schedule: { tickSeconds: 5, floorMs: 5 * 60_000, ceilingMs: 6 * 3600_000 },
      sources: [],
      feeds: [],
    });
  });
});

describe('what is said is kept', () => {
  it('and what is left out of a source is absent, but for the careful policy', () => {
    expect(configOf({ sources: [SOURCE] }).sources).toEqual([{ ...SOURCE, policy: 'excerpt' }]);
  });

  it('and a whole source comes through as it is', () => {
    const whole = {
      ...SOURCE,
      policy: 'full',
      home: 'https://a.example',
      licence: 'CC BY 4.0',
      archives: 12,
    };
    expect(configOf({ sources: [whole] }).sources).toEqual([whole]);
  });

  it('and seconds, minutes and megabytes are turned into the units of the code', () => {
    const { fetch, schedule } = configOf({
      sources: [],
      fetch: { timeoutSeconds: 1.5, maxMegabytes: 0.1, minGapSeconds: 0.25 },
      schedule: { floorMinutes: 0.5, ceilingMinutes: 90 },
    });
    expect(fetch).toMatchObject({ timeoutMs: 1500, maxBytes: 104_858, minGapMs: 250, concurrency: 32 });
    expect(schedule).toEqual({ tickSeconds: 5, floorMs: 30_000, ceilingMs: 5_400_000 });
  });

  it('and a domain’s manners are those of its name as URLs have it', () => {
    const domains = {
      'Example.org': { minGapSeconds: 5 },
      'новини.укр': { maxHoldMinutes: 2 },
      'a.co.uk': {},
    };
    expect(configOf({ sources: [], fetch: { domains } }).fetch.domains).toEqual({
      'example.org': { minGapMs: 5000 },
      'xn--b1amarcd.xn--j1amh': { maxHoldMs: 120_000 },
      'a.co.uk': {},
    });
  });

  it('and the site’s address loses its final slashes, because paths are joined to it', () => {
    expect(configOf({ sources: [], site: { url: 'https://wire.example/peace//' } }).site.url).toBe(
      'https://wire.example/peace',
    );
  });

  it('and a filter may give one value or several, in any order', () => {
    const [one, several] = configOf({
      sources: [SOURCE],
      feeds: [
        { ...FEED, filter: { lang: 'uk', tag: 'track:ceasefire', source: 'a' } },
        { ...FEED, slug: 'more', filter: { lang: ['uk', 'prs'], tag: ['talks', 'track:ceasefire'] } },
      ],
    }).feeds;
    expect(one?.filter).toMatchObject({
      lang: ['uk'],
      tag: [{ facet: 'track', name: 'ceasefire' }],
      source: ['a'],
    });
    expect(several?.filter).toMatchObject({
      lang: ['prs', 'uk'],
      tag: [{ name: 'talks' }, { facet: 'track', name: 'ceasefire' }],
    });
  });

  it('and a feed without a filter is the whole wire', () => {
    expect(configOf(feed({})).feeds).toEqual([
      {
        ...FEED,
        description: '',
        filter: { view: 'stories', lang: [], tag: [], person: [], place: [], source: [], limit: 50 },
      },
    ]);
  });

  it('and a $schema is for editors alone', () => {
    expect(configOf({ $schema: './some.json', sources: [] })).toEqual(configOf({ sources: [] }));
  });

  it('and a byte order mark before the document does not matter', () => {
    expect(parseConfig('\uFEFF{"sources":[]}')).toEqual(parseConfig('{"sources":[]}'));
  });
});

describe('a problem is told with its path', () => {
  it.each<{ what: string; document: unknown; at: string; says: RegExp }>([
    { what: 'a list for the document', document: [], at: '', says: /object/ },
    { what: 'no sources', document: {}, at: 'sources', says: /array/ },
    {
      what: 'an unknown key at the top',
      document: { sources: [], source: [] },
      at: 'source',
      says: /no such key/,
    },
    {
      what: 'an unknown key further down',
      document: source({ name: 'A' }),
      at: 'sources[0].name',
      says: /no such key/,
    },
    { what: 'an id that is no slug', document: source({ id: 'Ä B' }), at: 'sources[0].id', says: /slug/ },
    {
      what: 'an id that is too long',
      document: source({ id: 'a'.repeat(65) }),
      at: 'sources[0].id',
      says: /64/,
    },
    {
      what: 'a missing title',
      document: source({ title: undefined }),
      at: 'sources[0].title',
      says: /string/,
    },
    { what: 'an empty title', document: source({ title: '' }), at: 'sources[0].title', says: /characters/ },
    {
      what: 'a relative address',
      document: source({ url: '/feed' }),
      at: 'sources[0].url',
      says: /absolute http/,
    },
    {
      what: 'an address of files',
      document: source({ url: 'file:///etc/passwd' }),
      at: 'sources[0].url',
      says: /http/,
    },
    {
      what: 'a home that is a script',
      document: source({ home: 'javascript:alert(1)' }),
      at: 'sources[0].home',
      says: /http/,
    },
    {
      what: 'a language by its name',
      document: source({ lang: 'Ukrainian' }),
      at: 'sources[0].lang',
      says: /BCP 47/,
    },
    {
      what: 'an unknown policy',
      document: source({ policy: 'all' }),
      at: 'sources[0].policy',
      says: /excerpt/,
    },
    {
      what: 'a family with spaces',
      document: source({ family: 'B B C' }),
      at: 'sources[0].family',
      says: /slug/,
    },
    { what: 'a slug with a slash', document: feed({ slug: '../x' }), at: 'feeds[0].slug', says: /slug/ },
    {
      what: 'a filter’s unknown key',
      document: feed({ filter: { langs: 'uk' } }),
      at: 'feeds[0].filter.langs',
      says: /no such key/,
    },
    {
      what: 'a filter’s bad language',
      document: feed({ filter: { lang: 'україн' } }),
      at: 'feeds[0].filter.lang',
      says: /language tag/,
    },
    {
      what: 'a filter’s unknown facet',
      document: feed({ filter: { tag: 'colour:red' } }),
      at: 'feeds[0].filter.tag',
      says: /facet/,
    },
    {
      what: 'a filter’s limit',
      document: feed({ filter: { limit: 1000 } }),
      at: 'feeds[0].filter.limit',
      says: /200/,
    },
    {
      what: 'a filter’s date',
      document: feed({ filter: { since: 'yesterday' } }),
      at: 'feeds[0].filter.since',
      says: /date/,
    },
    {
      what: 'a contact that is no address',
      document: { sources: [], site: { contact: 'me' } },
      at: 'site.contact',
      says: /mailto/,
    },
    {
      what: 'a port beyond the last',
      document: { sources: [], server: { port: 65_536 } },
      at: 'server.port',
      says: /65535/,
    },
    {
      what: 'a time limit of nothing',
      document: { sources: [], fetch: { timeoutSeconds: 0 } },
      at: 'fetch.timeoutSeconds',
      says: /1/,
    },
    {
      what: 'half a host at a time',
      document: { sources: [], fetch: { concurrency: 0.5 } },
      at: 'fetch.concurrency',
      says: /int/,
    },
    {
      what: 'a yes in words',
      document: { sources: [], fetch: { allowPrivateAddresses: 'yes' } },
      at: 'fetch.allowPrivateAddresses',
      says: /boolean/,
    },
    ...[
      'co.uk',
      'org',
      'https://example.org',
      'example.org/feed',
      'example.org:80',
      '10.0.0.1',
      '10.1',
      '',
      'a b.org',
    ].map(name => ({
      what: `manners for «${name}»`,
      document: { sources: [], fetch: { domains: { [name]: {} } } },
      at: `fetch.domains.${name}`,
      says: /a domain such as/,
    })),
    {
      what: 'manners of a domain that nobody knows',
      document: { sources: [], fetch: { domains: { 'example.org': { colour: 1 } } } },
      at: 'fetch.domains.example.org.colour',
      says: /no such key/,
    },
    {
      what: 'more archives than anybody has time for',
      document: { sources: [{ ...SOURCE, archives: 101 }] },
      at: 'sources[0].archives',
      says: /100/,
    },
    {
      what: 'a schedule that is a list',
      document: { sources: [], schedule: [] },
      at: 'schedule',
      says: /object/,
    },
  ])('$what', ({ document, at, says }) => {
    expect(problemsOf(document)).toEqual([{ at, message: expect.stringMatching(says) }]);
  });
});

describe('what lies across fields', () => {
  it.each<{ what: string; document: unknown; problem: Problem }>([
    {
      what: 'an id that repeats',
      document: { sources: [SOURCE, { ...SOURCE, url: 'https://b.example/' }] },
      problem: { at: 'sources[1].id', message: "'a' is already sources[0].id" },
    },
    {
      what: 'an address that repeats',
      document: { sources: [SOURCE, { ...SOURCE, id: 'b' }] },
      problem: { at: 'sources[1].url', message: "'https://a.example/feed' is already sources[0].url" },
    },
    {
      what: 'a slug that repeats',
      document: { sources: [], feeds: [FEED, { ...FEED, title: 'Again' }] },
      problem: { at: 'feeds[1].slug', message: "'all' is already feeds[0].slug" },
    },
    {
      what: 'a filter for a source that there is not',
      document: feed({ filter: { source: ['a', 'b'] } }),
      problem: { at: 'feeds[0].filter.source', message: "no source has the id 'b'" },
    },
    {
      what: 'a floor above the ceiling',
      document: { sources: [], schedule: { floorMinutes: 60, ceilingMinutes: 30 } },
      problem: { at: 'schedule.floorMinutes', message: 'at most ceilingMinutes (30) expected' },
    },
    {
      what: 'a floor above the ceiling that is not written down',
      document: { sources: [], schedule: { floorMinutes: 361 } },
      problem: { at: 'schedule.floorMinutes', message: 'at most ceilingMinutes (360) expected' },
    },
  ])('is checked: $what', ({ document, problem }) => {
    expect(problemsOf(document)).toEqual([problem]);
  });

  it('is told of the third as of the second, each beside the first', () => {
    const thrice = [
      SOURCE,
      { ...SOURCE, url: 'https://b.example/' },
      { ...SOURCE, url: 'https://c.example/' },
    ];
    expect(problemsOf({ sources: thrice })).toEqual([
      { at: 'sources[1].id', message: "'a' is already sources[0].id" },
      { at: 'sources[2].id', message: "'a' is already sources[0].id" },
    ]);
  });
});

describe('all problems are told at once', () => {
  it('those of shape, of filters and across fields, in every part of the document', () => {
    const at = problemsOf({
      extra: 1,
      site: { lang: 'English' },
      server: { port: -1 },
      schedule: { floorMinutes: 100, ceilingMinutes: 50 },
      sources: [SOURCE, { ...SOURCE, policy: 'none', colour: 'red' }, 'https://c.example/feed'],
      feeds: [
        { ...FEED, filter: { tag: 'x:y', view: 'all' } },
        { slug: 'all', lang: 'en' },
      ],
    }).map(problem => problem.at);
    expect(at.sort()).toEqual(
      [
        'extra',
        'site.lang',
        'server.port',
        'schedule.floorMinutes',
        'sources[1].policy',
        'sources[1].colour',
        'sources[1].id',
        'sources[1].url',
        'sources[2]',
        'feeds[0].filter.view',
        'feeds[1].title',
        'feeds[1].slug',
      ].sort(),
    );
  });

  it('and every wrong value of one filter', () => {
    const at = problemsOf(feed({ filter: { tag: 'x:y', lang: '1', limit: 0, since: 'now' } })).map(p => p.at);
    expect(at.sort()).toEqual(
      [
        'feeds[0].filter.lang',
        'feeds[0].filter.limit',
        'feeds[0].filter.since',
        'feeds[0].filter.tag',
      ].sort(),
    );
  });
});

describe('a document that is not JSON', () => {
  it.each([
    ['nothing at all', ''],
    ['a comma too many', '{"sources": [],}'],
    ['a comment', '// sources\n{"sources": []}'],
    ['half a document', '{"sources": [{"id": "a"'],
  ])('is one problem of the document itself: %s', (_, text) => {
    const read = parseConfig(text);
    expect(read).toEqual({
      ok: false,
      problems: [{ at: '', message: expect.stringMatching(/^not JSON: /) }],
    });
  });

  it.each([
    ['by line and column', '{\n  "sources": [],\n}', /line 3 column 1/],
    ['by what stands around it', '{\n  "sources": [],\n  "feeds": [}\n}', /"feeds": \[\}/],
  ])('says where it stops being JSON, %s', (_, text, place) => {
    const read = parseConfig(text);
    expect(read.ok ? '' : read.problems[0]?.message).toMatch(place);
  });
});

describe('the JSON Schema for editors', () => {
  const document = {
    site: { title: 'x' },
    server: { port: 1 },
    fetch: { concurrency: 1 },
    schedule: { tickSeconds: 1 },
    sources: [SOURCE],
    feeds: [{ ...FEED, filter: { lang: ['uk'] } }],
  };

  it('declares every key of such a document', () => {
    expect(undeclaredKeys(document, configJsonSchema())).toEqual([]);
  });

  it.each([
    ['colour', { ...document, colour: 1 }],
    ['site.colour', { ...document, site: { colour: 1 } }],
    ['server.colour', { ...document, server: { colour: 1 } }],
    ['fetch.colour', { ...document, fetch: { colour: 1 } }],
    ['schedule.colour', { ...document, schedule: { colour: 1 } }],
    ['sources[0].colour', { ...document, sources: [{ ...SOURCE, colour: 1 }] }],
    ['feeds[0].colour', { ...document, feeds: [{ ...FEED, colour: 1 }] }],
    ['feeds[0].filter.colour', { ...document, feeds: [{ ...FEED, filter: { colour: 1 } }] }],
  ])('refuses %s, as the reader does', (path, withColour) => {
    expect(undeclaredKeys(withColour, configJsonSchema())).toEqual([path]);
    expect(problemsOf(withColour)).toEqual([{ at: path, message: 'no such key' }]);
  });

  it('asks for the same keys of a source as the reader', () => {
    const { properties } = configJsonSchema() as {
      properties: { sources: { items: { required: string[] } } };
    };
    const missing = problemsOf({ sources: [{}] }).map(({ at }) => at.replace('sources[0].', ''));
    expect(properties.sources.items.required.toSorted()).toEqual(missing.toSorted());
  });
});

describe('whatever is read', () => {
  const keys = fc.constantFrom(
    ...'$schema site server fetch schedule sources feeds id url slug title lang filter source tag since'.split(
      ' ',
    ),
    ...'limit floorMinutes ceilingMinutes __proto__ constructor'.split(' '),
  );
  const { value: almost } = fc.letrec(tie => ({
    value: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      fc.constantFrom('a', 'uk', 'https://a.example/feed', '', 'track:talks', 0, 1, -1, 1e300, true, null),
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(keys, tie('value'), { maxKeys: 6 }),
    ),
  }));

  it('never throws, and never says no without saying why', () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), almost), value => {
        const read = parse(value);
        if (read.ok) return;
        expect(read.problems.length).toBeGreaterThan(0);
        for (const { message } of read.problems) expect(message).not.toBe('');
      }),
      { numRuns: 500 },
    );
  });

  it('never throws on text that may be no JSON', () => {
    fc.assert(fc.property(fc.string(), text => void parseConfig(text)));
  });

  it('is read the same from what was written of it', () => {
    const documents = fc.record({
      sources: fc.uniqueArray(
        fc.record(
          {
            id: fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,20}$/),
            url: fc.webUrl().map(url => `${url}`),
            title: fc.string({ minLength: 1 }),
            lang: fc.constantFrom('uk', 'prs', 'zh', 'sr-Latn'),
            family: fc.constantFrom('a', 'b'),
            policy: fc.constantFrom('title', 'excerpt', 'full'),
            licence: fc.constant('CC BY 4.0'),
          },
          { requiredKeys: ['id', 'url', 'title', 'lang', 'family', 'policy'] },
        ),
        { maxLength: 5, comparator: (one, other) => one.id === other.id || one.url === other.url },
      ),
    });
    fc.assert(
      fc.property(documents, document => {
        expect(configOf(document).sources).toEqual(document.sources);
      }),
    );
  });
});
