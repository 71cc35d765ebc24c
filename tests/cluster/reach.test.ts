import { describe, expect, it } from 'vitest';
import type { Neighbour } from '../../src/cluster/assignment.ts';
import { reach } from '../../src/cluster/reach.ts';

const DAY = 86_400_000;
const NOON = Date.UTC(2025, 11, 1, 12);

const neighbour = (id: string, daysAgo = 0): Neighbour => ({ id, published: NOON - daysAgo * DAY });
const many = (count: number, name: string, daysAgo = 0): readonly Neighbour[] =>
  Array.from({ length: count }, (_, i) => neighbour(`${name}${i}`, daysAgo + i / 1000));
const chosen = (under: Readonly<Record<string, readonly Neighbour[]>>) =>
  reach.choose(NOON, Object.entries(under));

describe('the candidates of a report', () => {
  it('are each that stands under any of its keys, once, while they are few', () => {
    const [a, b, c] = [neighbour('a'), neighbour('b'), neighbour('c')];
    expect(chosen({ w1: [a, b], c1: [b, c], d1: [] }).toSorted()).toEqual(['a', 'b', 'c']);
  });

  it('are no more for there being more', () => {
    const few = chosen({ w1: many(100, 'a'), c1: many(100, 'b') });
    expect(chosen({ w1: many(1000, 'a'), c1: many(1000, 'b') })).toHaveLength(few.length);
    expect(few.length).toBeLessThan(100);
  });

  it.each([
    { what: 'shares two words', under: (one: Neighbour) => ({ w8: [one], w9: [one] }) },
    { what: 'shares a word and a name', under: (one: Neighbour) => ({ w8: [one], c9: [one] }) },
    { what: 'has its address', under: (one: Neighbour) => ({ l9: [one] }) },
    { what: 'has its headline', under: (one: Neighbour) => ({ t9: [one] }) },
    { what: 'has a run of words of it', under: (one: Neighbour) => ({ s9: [one] }) },
  ])('are, of many that share a word, the one that $what, though it be older', ({ under }) => {
    expect(chosen({ w1: many(500, 'a'), ...under(neighbour('that', 4)) })).toContain('that');
  });

  it('are, before those of one form of words, those that share its names and words', () => {
    const names = Object.fromEntries(
      ['c1', 'c2', 'c3', 'd1', 'w1'].map(key => [key, [neighbour('that', 4)]]),
    );
    expect(chosen({ s1: many(500, 'a'), ...names })).toContain('that');
  });

  it('are, of those that share as much, the nearest in time, before it or after it', () => {
    const [after, before] = [neighbour('after', -0.1), neighbour('before', 0.1)];
    const found = chosen({ w1: [...many(40, 'later', -3), after, before, ...many(40, 'older', 3)] });
    expect(found).toEqual(expect.arrayContaining(['after', 'before']));
  });

  it.each([
    { under: 'its address', keys: ['l1'], daysAgo: 13, found: true },
    { under: 'its headline', keys: ['t1'], daysAgo: 13, found: true },
    { under: 'most of its words', keys: ['w1', 'w2', 'w3'], daysAgo: 13, found: true },
    { under: 'one of its words', keys: ['w1'], daysAgo: 13, found: false },
    { under: 'one of its words', keys: ['w1'], daysAgo: 4, found: true },
    { under: 'its names', keys: ['c1', 'c2', 'c3', 'd1', 'd2', 'd3'], daysAgo: 13, found: false },
    { under: 'its names', keys: ['c1'], daysAgo: 4, found: true },
    { under: 'runs of its words', keys: ['s1', 's2'], daysAgo: 13, found: false },
    { under: 'a run of its words', keys: ['s1'], daysAgo: 4, found: true },
    { under: 'its address', keys: ['l1'], daysAgo: 16, found: false },
  ])('may stand under $under $daysAgo days away: $found', ({ keys, daysAgo, found }) => {
    for (const days of [daysAgo, -daysAgo])
      expect(chosen(Object.fromEntries(keys.map(key => [key, [neighbour('that', days)]])))).toEqual(
        found ? ['that'] : [],
      );
  });
});

describe('the window of a key', () => {
  it.each(['l1', 't1', 's1', 'w1', 'c1', 'd1'])('is the same for all reports of a day: %s', key => {
    const windows = [0, 1, 11.9].map(hours => reach.window(key, NOON + hours * 3_600_000));
    expect(new Set(windows.map(({ from, to }) => `${from} ${to}`)).size).toBe(1);
  });
});
