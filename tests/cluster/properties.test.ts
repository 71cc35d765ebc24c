import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assign } from '../../src/cluster/assign.ts';
import type { Assignment, Candidate, Print } from '../../src/cluster/assignment.ts';
import { createClusterer } from '../../src/cluster/clusterer.ts';
import { keysOf } from '../../src/cluster/print.ts';
import { printed } from './report.ts';

// Few words and few hours, so that prints meet in every way there is.
const words = [
  'Witkoff',
  'Putin',
  'Moscow',
  'talks',
  'strike',
  'Kharkiv',
  'deal',
  '19',
  'points',
  'Гаага',
  '和平',
  'مسکو',
];
const concepts = ['witkoff', 'putin', 'moscow', 'talks', 'kharkiv'];

const print = fc
  .record({
    number: fc.integer({ min: 0, max: 99_999 }),
    title: fc.array(fc.constantFrom(...words), { minLength: 0, maxLength: 8 }),
    summary: fc.array(fc.constantFrom(...words), { minLength: 0, maxLength: 30 }),
    lang: fc.constantFrom('en', 'uk', 'zh', 'und'),
    hours: fc.integer({ min: 0, max: 400 }),
    link: fc.option(fc.constantFrom('https://a.example/1', 'https://b.example/2', 'https://c.example/'), {
      nil: undefined,
    }),
    concepts: fc.subarray(concepts),
  })
  .map(
    ({ number, title, summary, lang, hours, link, concepts }): Print =>
      printed({
        id: `x${[...String(number)].map(digit => 'abcdefghij'[Number(digit)]).join('')}`,
        title: title.join(' '),
        summary: summary.join(' '),
        lang,
        at: new Date(Date.UTC(2025, 10, 23) + hours * 3_600_000).toISOString(),
        ...(link === undefined ? {} : { link }),
        concepts,
      }),
  );

const prints = fc.uniqueArray(print, { selector: one => one.id, minLength: 1, maxLength: 14 });

/** What a store would hold after these assignments. */
function keptAfter(prints: readonly Print[], assignments: readonly Assignment[]): readonly Candidate[] {
  const kept: Candidate[] = [];
  let founded = 0;
  assignments.forEach(({ storyId, duplicateOf, absorbs = [] }, index) => {
    const mate = kept.find(one => one.storyId === storyId);
    const storyNumber = mate?.storyNumber ?? ++founded;
    for (const [at, one] of kept.entries())
      if (absorbs.includes(one.storyId)) kept[at] = { ...one, storyId, storyNumber };
    const print = prints[index]!;
    kept.push({ print, storyId, storyNumber, ...(duplicateOf === undefined ? {} : { duplicateOf }) });
  });
  return kept;
}

/** Some prints placed before, the others to be placed. */
const scene = fc.tuple(prints, fc.nat()).map(([all, cut]) => {
  const known = all.slice(0, cut % all.length);
  return { candidates: keptAfter(known, assign(known, [])), fresh: all.slice(cut % all.length) };
});

describe('placing', () => {
  it('places every print exactly once, in order', () => {
    fc.assert(
      fc.property(scene, ({ fresh, candidates }) => {
        expect(assign(fresh, candidates).map(({ id }) => id)).toEqual(fresh.map(({ id }) => id));
      }),
    );
  });

  it('gives the same answer again, whatever the order of the candidates, and after a way through JSON', () => {
    fc.assert(
      fc.property(scene, ({ fresh, candidates }) => {
        const once = assign(fresh, candidates);
        expect(assign(fresh, [...candidates].reverse())).toEqual(once);
        expect(assign(JSON.parse(JSON.stringify(fresh)), JSON.parse(JSON.stringify(candidates)))).toEqual(
          once,
        );
      }),
    );
  });

  it('founds a story under its own id or joins one that is there, and invents no id', () => {
    fc.assert(
      fc.property(scene, ({ fresh, candidates }) => {
        const stories = new Set(candidates.map(({ storyId }) => storyId));
        for (const { id, storyId, tie, absorbs = [] } of assign(fresh, candidates)) {
          if (stories.has(storyId)) expect(tie).toBeDefined();
          else expect(storyId).toBe(`s${id.slice(1)}`);
          stories.add(storyId);
          // What is absorbed was there, is another, and is never heard of again.
          for (const gone of absorbs) expect(gone !== storyId && stories.delete(gone)).toBe(true);
        }
      }),
    );
  });

  it('lets the oldest of the stories live that turn out to be one', () => {
    fc.assert(
      fc.property(scene, ({ fresh, candidates }) => {
        const numbers = new Map(candidates.map(({ storyId, storyNumber }) => [storyId, storyNumber]));
        for (const { storyId, absorbs = [] } of assign(fresh, candidates)) {
          if (!numbers.has(storyId)) numbers.set(storyId, 1000 + numbers.size);
          for (const gone of absorbs) expect(numbers.get(gone)).toBeGreaterThan(numbers.get(storyId)!);
        }
      }),
    );
  });

  it('never makes one of what a person told apart, through whatever chain', () => {
    fc.assert(
      fc.property(scene, fc.nat(), fc.nat(), ({ fresh, candidates }, one, other) => {
        const stories = [...new Set(candidates.map(({ storyId }) => storyId))];
        if (stories.length < 2) return;
        const a = stories[one % stories.length]!;
        const b = stories[other % stories.length]!;
        if (a === b) return;
        const told = candidates.map(candidate =>
          candidate.storyId === a ? { ...candidate, apartFrom: [b] } : candidate,
        );
        const heirs = new Map<string, string>();
        for (const { storyId, absorbs = [] } of assign(fresh, told))
          for (const gone of absorbs) heirs.set(gone, storyId);
        const end = (id: string): string => (heirs.has(id) ? end(heirs.get(id)!) : id);
        expect(end(a)).not.toBe(end(b));
      }),
    );
  });

  it('points a copy at a report of the same story that is no copy itself', () => {
    fc.assert(
      fc.property(scene, ({ fresh, candidates }) => {
        const placed = new Map<string, { storyId: string; duplicateOf?: string }>(
          candidates.map(candidate => [candidate.print.id, candidate]),
        );
        for (const assignment of assign(fresh, candidates)) {
          const { id, storyId, duplicateOf, absorbs = [] } = assignment;
          for (const [kept, one] of placed)
            if (absorbs.includes(one.storyId)) placed.set(kept, { ...one, storyId });
          if (duplicateOf !== undefined) {
            expect(placed.get(duplicateOf)?.storyId).toBe(storyId);
            expect(placed.get(duplicateOf)?.duplicateOf).toBeUndefined();
          }
          placed.set(id, assignment);
        }
      }),
    );
  });
});

describe('holding changed reports again', () => {
  type Standing = { readonly storyId: string; readonly duplicateOf?: string | undefined };
  /** Some of what is kept says what somebody else said, and some of the fresh comes between. */
  const changed = fc
    .tuple(scene, fc.array(fc.tuple(fc.nat(), print), { maxLength: 6 }), fc.nat())
    .map(([{ candidates, fresh }, edits, cut]) => {
      const edited = new Map<number, Print>();
      for (const [which, words] of edits)
        if (candidates.length > 0) edited.set(which % candidates.length, words);
      const all = candidates.map((candidate, at): Candidate => {
        const words = edited.get(at);
        if (words === undefined) return candidate;
        const { id, published, family } = candidate.print;
        const mates = candidates.filter(({ storyId }) => storyId === candidate.storyId);
        return { ...candidate, print: { ...words, id, published, family }, alone: mates.length === 1 };
      });
      const again = [...edited.keys()].map(at => all[at]!);
      const asked = again.map(one => one.print);
      const before = fresh.slice(0, cut % (fresh.length + 1));
      return { all, again, asked: [...before, ...asked, ...fresh.slice(before.length)] };
    });

  it('points each copy at a report of its story that is none, whatever became of what it copied', () => {
    fc.assert(
      fc.property(changed, ({ all, asked }) => {
        const placed = new Map<string, Standing>(all.map(one => [one.print.id, one]));
        for (const { id, storyId, duplicateOf, absorbs = [] } of assign(asked, all)) {
          for (const [other, one] of placed) {
            const isCopy = duplicateOf !== undefined && one.duplicateOf === id;
            placed.set(other, {
              storyId: absorbs.includes(one.storyId) ? storyId : one.storyId,
              duplicateOf: isCopy ? duplicateOf : one.duplicateOf,
            });
          }
          placed.set(id, { storyId, duplicateOf });
          for (const { storyId, duplicateOf } of placed.values())
            if (duplicateOf !== undefined) {
              expect(placed.get(duplicateOf)?.storyId).toBe(storyId);
              expect(placed.get(duplicateOf)?.duplicateOf).toBeUndefined();
            }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('takes none out of a story that has others, and lets the oldest live of those that are one', () => {
    fc.assert(
      fc.property(changed, ({ all, again, asked }) => {
        const numbers = new Map(all.map(one => [one.storyId, one.storyNumber]));
        const heirs = new Map<string, string>();
        const end = (id: string): string => (heirs.has(id) ? end(heirs.get(id)!) : id);
        const assigned = assign(asked, all);
        for (const { storyId, absorbs = [] } of assigned) {
          if (!numbers.has(storyId)) numbers.set(storyId, 1000 + numbers.size);
          for (const gone of absorbs) {
            expect(numbers.get(gone)).toBeGreaterThan(numbers.get(storyId)!);
            heirs.set(gone, storyId);
          }
        }
        for (const { print, storyId, alone } of again) {
          const { storyId: now, absorbs } = assigned.find(({ id }) => id === print.id)!;
          expect(end(now)).toBe(end(storyId));
          if (alone !== true) expect(absorbs).toBeUndefined();
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('keys', () => {
  it('are few, distinct, and the same for the same print', () => {
    fc.assert(
      fc.property(print, one => {
        const keys = keysOf(one);
        expect(keys.length).toBeLessThanOrEqual(24);
        expect(new Set(keys).size).toBe(keys.length);
        expect(keysOf(JSON.parse(JSON.stringify(one)))).toEqual(keys);
      }),
    );
  });
});

describe('a print', () => {
  it('is made of any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.string({ unit: 'binary', maxLength: 400 }),
        (title, summary) => {
          const one = printed({ id: 'any', title, summary });
          expect(JSON.parse(JSON.stringify(one))).toEqual(one);
          expect(JSON.stringify(one).length).toBeLessThan(4_000);
        },
      ),
    );
  });
});

describe('the clusterer', () => {
  it('places one after another as placing all at once would', () => {
    fc.assert(
      fc.property(prints, all => {
        const clusterer = createClusterer();
        const one = all.map(each => clusterer.add(each));
        expect(one.map(({ id }) => id)).toEqual(all.map(({ id }) => id));
        expect(one).toEqual(assign(all, []));
      }),
    );
  });

  it('gives an entry it has seen before the same story again', () => {
    fc.assert(
      fc.property(prints, all => {
        const clusterer = createClusterer();
        const heirs = new Map<string, string>();
        const first = all.map(each => {
          const { storyId, absorbs = [] } = clusterer.add(each);
          for (const gone of absorbs) heirs.set(gone, storyId);
          return storyId;
        });
        const now = (id: string): string => (heirs.has(id) ? now(heirs.get(id)!) : id);
        expect(all.map(each => clusterer.add(each).storyId)).toEqual(first.map(now));
      }),
    );
  });
});
