import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Print } from '../../src/cluster/assignment.ts';
import { createClusterer } from '../../src/cluster/clusterer.ts';
import { entryOf } from '../../src/commands/batch.ts';
import { publishers } from '../../src/demo/publishers.ts';
import { judge } from '../../src/judge.ts';
import { readTopic } from '../../src/read-topic.ts';

type Sample = { readonly event: string | undefined; readonly afterS: number; readonly print: Print };

/** How late a publisher may be read, on a busy machine. */
const LATEST_S = 30;

/** What the wire would make of the demo's stories: those that are for it, by publisher. */
async function samplesByPublisher(): Promise<Sample[][]> {
  const topic = await readTopic();
  return publishers.map(({ slug, lang, stories }) =>
    stories.flatMap(({ id, event, publishedAt, title: headline, summary, appearsAfterS = 0 }): Sample[] => {
      const item = { id, title: headline, summary, lang, source: slug };
      const entry = entryOf(item, Date.parse(publishedAt));
      const { print } = judge(entry!, slug, topic);
      return print === undefined ? [] : [{ event, afterS: appearsAfterS, print }];
    }),
  );
}

it('no story of the demo mixes two events, however late each publisher is read', async () => {
  const samples = await samplesByPublisher();
  const lateness = fc.array(fc.nat(LATEST_S), { minLength: samples.length, maxLength: samples.length });
  fc.assert(
    fc.property(lateness, late => {
      const clusterer = createClusterer();
      const arrived = samples
        .flatMap((of, at) => of.map(sample => ({ ...sample, atS: sample.afterS + late[at]! })))
        .sort((a, b) => a.atS - b.atS);
      const placed = arrived.map(({ print }) => clusterer.add(print).storyId);
      const events = new Map<string, Set<string>>();
      arrived.forEach(({ event }, at) => {
        if (event === undefined) return;
        const story = clusterer.living(placed[at]!);
        events.set(story, (events.get(story) ?? new Set()).add(event));
      });
      expect([...events.values()].filter(({ size }) => size > 1)).toEqual([]);
    }),
    // The same orders each time: a promise of these weights for these samples, not of all that could be.
    { seed: 20251201, numRuns: 60 },
  );
});
