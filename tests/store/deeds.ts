import fc from 'fast-check';
import type { Store } from '../../src/store/store.ts';
import { cluster, judged, MINUTE, pollState } from './samples.ts';

const why = 'seen by a person';
const events = ['x', 'y', 'z', 'x+y', 'y+z', 'x+z+w', 'w'] as const;
/** One thing that somebody does to a store that has the sources a, b and c. */
export const deed = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('refresh' as const),
      source: fc.constantFrom('a', 'b', 'c'),
      entries: fc.array(
        fc.record({
          n: fc.nat({ max: 7 }),
          verdict: fc.constantFrom('on', 'on', 'on', 'review', 'off'),
          title: fc.constantFrom('One', 'Two'),
          text: fc.constantFrom('p', 'q', 'r', 's', 't'),
          event: fc.constantFrom(...events),
          lang: fc.constantFrom('en', 'uk'),
        }),
        { maxLength: 4 },
      ),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constantFrom('split', 'join', 'withdraw', 'off', 'undecided'),
      which: fc.nat(),
      where: fc.nat(),
    }),
  },
);
export type Deed = typeof deed extends fc.Arbitrary<infer T> ? T : never;

/** Does it at a time; what it is done to is chosen among what is there, so that it is the same on equal stores. */
export async function perform(on: Store, one: Deed, at: number): Promise<void> {
  if (one.kind === 'refresh') {
    const owner = `owner-${crypto.randomUUID()}`;
    const [claimed] = await on.claimNamed({ ids: [one.source], now: at, leaseMs: MINUTE, owner });
    if (claimed === undefined) return;
    const offset = { a: 100, b: 200, c: 300 }[one.source]!;
    const entries = one.entries.map(said =>
      judged({
        ...said,
        n: offset + said.n,
        summary: `${said.event}: ${said.text}`,
        verdict: said.verdict as 'on',
        source: one.source,
        firstSeen: at,
      }),
    );
    await on.keep({ sourceId: one.source, owner, now: at, state: pollState(), entries }, cluster);
    return;
  }
  const { items } = await on.entries({ limit: 1000 });
  const placed = items.filter(({ report }) => report.storyId !== '');
  if (placed.length === 0) return;
  const { report } = placed[one.which % placed.length]!;
  const { id, sourceId } = report.entry;
  const to = placed[one.where % placed.length]!.report.storyId;
  if (one.kind === 'split') await on.split({ id, now: at, why });
  else if (one.kind === 'join') await on.join({ id, storyId: to, now: at, why });
  else if (one.kind === 'withdraw') {
    const owner = `owner-${crypto.randomUUID()}`;
    const [claimed] = await on.claimNamed({ ids: [sourceId], now: at, leaseMs: MINUTE, owner });
    if (claimed === undefined) return;
    const withdrawn = [{ id, why }];
    await on.keep({ sourceId, owner, now: at, state: pollState(), entries: [], withdrawn }, cluster);
  } else {
    const entry = { entry: report.entry, tagged: report.tagged };
    await on.decide({ now: at, why, entry, ...(one.kind === 'off' ? { decision: 'off' } : {}) }, cluster);
  }
}
