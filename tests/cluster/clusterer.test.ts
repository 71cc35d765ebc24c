import { expect, it } from 'vitest';
import type { Assign } from '../../src/cluster/assignment.ts';
import { createClusterer } from '../../src/cluster/clusterer.ts';
import { entryIdOf, printed } from './report.ts';

/** Founds a story for each report, but the last of them shows that all are one, or the two before it are. */
const placing =
  (told: Readonly<Record<string, { story: string; absorbs?: readonly string[] }>>): Assign =>
  prints =>
    prints.map(({ id }) => {
      const { story, absorbs } = told[id.slice(1, 2)]!;
      return { id, storyId: story, ...(absorbs && { absorbs }) };
    });
const report = (id: string) => printed({ id, title: `Report ${id}` });

it('says what a story has become, merges over merges', () => {
  const clusterer = createClusterer(
    placing({
      a: { story: 's1' },
      b: { story: 's2' },
      c: { story: 's3' },
      d: { story: 's2', absorbs: ['s3'] },
      e: { story: 's1', absorbs: ['s2'] },
    }),
  );
  const stories = ['a', 'b', 'c'].map(id => clusterer.add(report(id)).storyId);
  expect(stories.map(clusterer.living)).toEqual(['s1', 's2', 's3']);
  clusterer.add(report('d'));
  expect(stories.map(clusterer.living)).toEqual(['s1', 's2', 's2']);
  clusterer.add(report('e'));
  expect(stories.map(clusterer.living)).toEqual(['s1', 's1', 's1']);
  expect(clusterer.living('s-of-nobody')).toBe('s-of-nobody');
});

it('says of a changed report where it belongs by what it says now, and finds it by that', () => {
  const clusterer = createClusterer();
  const told = (id: string, title: string) => clusterer.add(printed({ id, title }));
  const full = 'Umerov and Witkoff meet in Miami on the peace plan of nineteen points';
  const stub = told('stub', 'Breaking: details soon');
  expect(told('full', full).storyId).not.toBe(stub.storyId);
  const { storyId, duplicateOf, absorbs } = told('stub', full);
  expect(storyId).toBe(stub.storyId);
  expect(absorbs).toEqual([`s${entryIdOf('full').slice(1)}`]);
  expect(duplicateOf).toBe(entryIdOf('full'));
  expect(told('stub', full)).toEqual({ id: entryIdOf('stub'), storyId, duplicateOf });
  expect(told('third', full)).toMatchObject({ storyId, duplicateOf });
  told('third', 'Storm floods villages along the coast of Ireland');
  expect(told('fourth', 'Storm floods villages along the coast of Ireland')).toMatchObject({
    storyId,
    duplicateOf: entryIdOf('third'),
  });
});
