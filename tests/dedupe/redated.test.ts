import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { settleDates } from '../../src/dedupe/redated.ts';
import type { Entry } from '../../src/feed/entry.ts';

const HOUR = 3_600_000;
const NOW = Date.UTC(2025, 11, 2, 12, 34, 56);

const dated = (published: number, n: number): Entry => ({
  id: `e${n}`,
  sourceId: 's',
  guid: `g${n}`,
  title: `Title ${n}`,
  summary: '',
  text: '',
  lang: 'en',
  dir: 'ltr',
  published,
  firstSeen: NOW,
  authors: [],
  categories: [],
  enclosures: [],
  titleKey: `title ${n}`,
  contentHash: 'h',
});
const document = (...published: readonly number[]) => published.map(dated);
const times = (entries: readonly Entry[]) => entries.map(entry => entry.published);
const none = (count: number) => Array.from({ length: count }, () => undefined);
const knownAt = (published: number) => ({ published });

describe('the dates of a document', () => {
  it.each([
    { are: 'all those of the fetch', dates: [NOW, NOW, NOW, NOW, NOW] },
    { are: 'a few seconds apart', dates: [NOW - 1000, NOW - 2000, NOW, NOW - 90_000, NOW - 3000] },
  ])('give way to its order at the first reading, where they $are', ({ dates }) => {
    expect(times(settleDates(document(...dates), none(5)))).toEqual(
      dates.map((date, at) => date - at * HOUR),
    );
  });

  it.each([
    { are: 'those of news', dates: [NOW, NOW - HOUR, NOW - 2 * HOUR, NOW - 3 * HOUR, NOW - 4 * HOUR] },
    { are: 'few', dates: [NOW, NOW, NOW, NOW] },
    { are: 'a day without a time', dates: Array.from({ length: 9 }, () => Date.UTC(2025, 11, 2)) },
  ])('stay where they are $are', ({ dates }) => {
    const entries = document(...dates);
    expect(settleDates(entries, none(dates.length))).toEqual(entries);
  });

  it('stay where a few were published in one go, some time before we asked', () => {
    const burst = document(...none(7).map((_, at) => NOW - HOUR + 1000 * at));
    expect(settleDates(burst, none(7))).toEqual(burst);
  });

  it('are no burst where nobody publishes so many', () => {
    const flood = document(...none(40).map((_, at) => NOW - 30 * HOUR + 1000 * at));
    expect(times(settleDates(flood, none(40))).at(-1)).toBeLessThan(NOW - 68 * HOUR);
  });

  it('leave what stands above all that is known the news it is', () => {
    const entries = document(NOW, NOW, NOW, NOW, NOW);
    const was = [
      undefined,
      undefined,
      knownAt(NOW - 5 * HOUR),
      knownAt(NOW - 6 * HOUR),
      knownAt(NOW - 7 * HOUR),
    ];
    expect(settleDates(entries, was)).toEqual(entries);
  });

  it('make no news of an archive that comes up below what is known', () => {
    const entries = document(...Array.from({ length: 9 }, () => NOW));
    const was = [undefined, knownAt(NOW - 5 * HOUR), knownAt(NOW - 6 * HOUR), ...none(6)];
    expect(times(settleDates(entries, was)).slice(3)).toEqual(none(6).map(() => NOW - 6 * HOUR));
    expect(times(settleDates(entries, was))[0]).toBe(NOW);
  });

  it('never become later, nor less in number, and what is known is not touched', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: -200_000, max: 0 }), fc.option(fc.nat(10), { nil: undefined })), {
          maxLength: 30,
        }),
        parts => {
          const entries = document(...parts.map(([offset]) => NOW + offset));
          const was = parts.map(([, hours]) =>
            hours === undefined ? undefined : knownAt(NOW - hours * HOUR),
          );
          const settled = settleDates(entries, was);
          expect(settled.map(entry => entry.id)).toEqual(entries.map(entry => entry.id));
          settled.forEach((entry, at) => {
            expect(entry.published).toBeLessThanOrEqual(entries[at]!.published);
            if (was[at] !== undefined) expect(entry).toBe(entries[at]);
          });
        },
      ),
    );
  });
});
