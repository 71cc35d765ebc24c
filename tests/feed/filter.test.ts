import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMIT, type Filter, filterQuery, MAX_LIMIT, parseFilter } from '../../src/feed/filter.ts';

const parse = (query: string) => parseFilter(new URLSearchParams(query));

function filterOf(query: string): Filter {
  const result = parse(query);
  if (!result.ok) throw new Error(`${query}: ${JSON.stringify(result.problems)}`);
  return result.filter;
}

function problemsOf(query: string): readonly string[] {
  const result = parse(query);
  return result.ok ? [] : result.problems.map(({ at }) => at);
}

const sortedSet = <T>(values: fc.Arbitrary<T>, key: (value: T) => string = String) =>
  fc
    .uniqueArray(values, { maxLength: 4, selector: key })
    .map(list => list.sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0)));

const name = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,20}$/);
const lang = fc.constantFrom('uk', 'prs', 'fa-AF', 'fa', 'sr-Latn', 'zh-Hant-TW', 'de-1996', 'ps');
const facet = fc.constantFrom('track', 'person', 'place', 'organisation', 'event');
const tagText = (tag: { facet?: string; name: string }) =>
  tag.facet === undefined ? tag.name : `${tag.facet}:${tag.name}`;
const tag = fc.oneof(fc.record({ name }), fc.record({ facet, name }));
const words = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
  .map(text => text.replace(/[\s\p{Cc}]+/gu, ' ').trim())
  .filter(text => text !== '' && text.length <= 200);
const instants = fc
  .uniqueArray(fc.integer({ min: 0, max: Date.UTC(9999, 11, 31) }), { minLength: 2, maxLength: 2 })
  .map(([a = 0, b = 0]) => [Math.min(a, b), Math.max(a, b)] as const);

const filters: fc.Arbitrary<Filter> = fc
  .record({
    view: fc.constantFrom('stories' as const, 'entries' as const),
    lang: sortedSet(lang),
    tag: sortedSet(tag, tagText),
    person: sortedSet(name),
    place: sortedSet(name),
    source: sortedSet(name),
    limit: fc.integer({ min: 1, max: MAX_LIMIT }),
    q: fc.option(words, { nil: undefined }),
    times: instants,
    hasSince: fc.boolean(),
    hasUntil: fc.boolean(),
  })
  .map(({ q, times, hasSince, hasUntil, ...rest }) => ({
    ...rest,
    ...(q === undefined ? {} : { q }),
    ...(hasSince ? { since: times[0] } : {}),
    ...(hasUntil ? { until: times[1] } : {}),
  }));

describe('a filter', () => {
  it('without parameters is the whole wire as stories', () => {
    expect(filterOf('')).toEqual({
      view: 'stories',
      lang: [],
      tag: [],
      person: [],
      place: [],
      source: [],
      limit: DEFAULT_LIMIT,
    });
    expect(filterQuery(filterOf(''))).toBe('');
  });

  it('is read back as it was written', () => {
    fc.assert(
      fc.property(filters, filter => {
        expect(filterOf(filterQuery(filter))).toEqual(filter);
      }),
    );
  });

  it('is written the same however its parameters were ordered, repeated or joined', () => {
    fc.assert(
      fc.property(filters, fc.infiniteStream(fc.nat()), (filter, dice) => {
        const pairs = [...new URLSearchParams(filterQuery(filter))].flatMap(([key, value]) =>
          key === 'q' ? [[key, value]] : value.split(',').map(part => [key, ` ${part} `]),
        );
        const shuffled = pairs
          .map(pair => ({ pair, at: dice.next().value ?? 0 }))
          .sort((a, b) => a.at - b.at)
          .map(({ pair }) => pair as [string, string]);
        const result = parseFilter(shuffled);
        expect(result.ok && filterQuery(result.filter)).toBe(filterQuery(filter));
      }),
    );
  });

  it('never throws, and what it takes from strangers can be written and read again', () => {
    const key = fc.constantFrom('view', 'lang', 'tag', 'person', 'since', 'until', 'q', 'limit', 'nonsense');
    const value = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.date({ noInvalidDate: true }).map(date => date.toISOString()),
      fc.constantFrom('2025-02-30', '2024-02-29', '50', 'UK,uk', 'track:talks', '9999-12-31T23:59-10:00'),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(key, value), { maxLength: 6 }), pairs => {
        const result = parseFilter(pairs);
        if (result.ok) expect(filterOf(filterQuery(result.filter))).toEqual(result.filter);
        else expect(result.problems.length).toBeGreaterThan(0);
      }),
    );
  });

  it.each([
    ['one letter case', 'lang=UK,FA-af,SR-LATN', ['fa-AF', 'sr-Latn', 'uk']],
    ['each once', 'lang=uk&lang=UK', ['uk']],
  ])('has languages in %s', (_, query, langs) => {
    expect(filterOf(query).lang).toEqual(langs);
  });

  it('takes a tag alone or of a facet', () => {
    expect(filterOf('tag=ceasefire,person:zelensky').tag).toEqual([
      { name: 'ceasefire' },
      { facet: 'person', name: 'zelensky' },
    ]);
  });

  it('keeps a comma in words, and gives a database nothing it cannot hold', () => {
    expect(filterOf('q=peace,%20talks').q).toBe('peace, talks');
    const result = parseFilter([['q', 'a\u0000b\ud800 \u0007 c']]);
    expect(result.ok && result.filter.q).toBe('a b\ufffd c');
  });

  it.each([
    ['2025-12-01', '2025-12-01T00:00:00.000Z'],
    ['2025-12-01T10:00', '2025-12-01T10:00:00.000Z'],
    ['2025-12-01T10:00:00', '2025-12-01T10:00:00.000Z'],
    ['2025-12-01T10:00:00Z', '2025-12-01T10:00:00.000Z'],
    ['2025-12-01t10:00:00z', '2025-12-01T10:00:00.000Z'],
    ['2025-12-01T10:00:00.1239Z', '2025-12-01T10:00:00.123Z'],
    ['2025-12-01T10:00:00%2B02:00', '2025-12-01T08:00:00.000Z'],
    ['2025-12-01T10:00:00+02:00', '2025-12-01T08:00:00.000Z'],
    ['2025-12-01T10:00:00-05:30', '2025-12-01T15:30:00.000Z'],
    ['2024-02-29', '2024-02-29T00:00:00.000Z'],
  ])('since=%s is %s', (text, iso) => {
    expect(new Date(filterOf(`since=${text}`).since ?? Number.NaN).toISOString()).toBe(iso);
  });

  it.each([
    ['a day no month has', 'since=2025-02-30'],
    ['29 February of a common year', 'since=2025-02-29'],
    ['a thirteenth month', 'since=2025-13-01'],
    ['a month nought', 'since=2025-00-10'],
    ['a day nought', 'since=2025-01-00'],
    ['twenty-four o’clock', 'since=2025-01-01T24:00:00Z'],
    ['a date with something after it', 'since=2025-12-01 (Monday)'],
    ['a date and a time with a space between', 'since=2025-12-01%2010:00'],
    ['a date in words', 'since=1 Dec 2025'],
    ['milliseconds', 'since=1764547200000'],
    ['a year beyond four digits', 'since=%2B012025-12-01T00:00:00Z'],
    ['a year that the zone pushes beyond four digits', 'since=9999-12-31T23:59:59-10:00'],
    ['a time before 1970', 'since=1969-12-31'],
    ['a zone that is none', 'since=2025-12-01T10:00:00%2B25:00'],
    ['two values', 'since=2025-12-01,2025-12-02'],
  ])('%s is no instant', (_, query) => {
    expect(problemsOf(query)).toEqual(['since']);
  });

  it.each([
    ['limit=0', 'limit'],
    [`limit=${MAX_LIMIT + 1}`, 'limit'],
    ['limit=1e2', 'limit'],
    ['limit=0x10', 'limit'],
    ['limit=-5', 'limit'],
    ['limit=5.0', 'limit'],
    ['limit=5&limit=6', 'limit'],
    ['view=everything', 'view'],
    ['lang=english', 'lang'],
    ['tag=colour:red', 'tag'],
    ['tag=:ceasefire', 'tag'],
    ['tag=Ceasefire', 'tag'],
    ['person=Zelensky!', 'person'],
    ['langs=uk', 'langs'],
    ['cursor=f1', 'cursor'],
    [`q=${'x'.repeat(201)}`, 'q'],
    ['q=a&q=b', 'q'],
    ['since=2025-12-02&until=2025-12-01', 'until'],
    ['since=2025-12-01&until=2025-12-01', 'until'],
  ])('%s is refused at %s', (query, at) => {
    expect(problemsOf(query)).toEqual([at]);
  });

  it('lists every problem at once', () => {
    expect(problemsOf('view=x&lang=1&limit=0&since=soon&colour=red')).toEqual([
      'colour',
      'view',
      'lang',
      'since',
      'limit',
    ]);
  });
});
