import type { EntryId } from '../feed/entry.ts';
import type { Known } from './assign.ts';
import type { Neighbour } from './assignment.ts';
import { inOrder, reach } from './reach.ts';
import type { Ready } from './ready.ts';

/** Finds, for each of `asking`, those among `known` that are within its reach. Answered in order of publication. */
export function nearestOf(known: readonly Known[], asking: readonly Ready[]) {
  // Only keys that will be asked for are held: most of a candidate's keys were another report's.
  const byKey = new Map<string, Neighbour[]>();
  for (const { keys } of asking) for (const key of keys) byKey.set(key, []);
  const all = new Map<EntryId, Known>();
  const add = (one: Known): void => {
    const { id, published } = one.print;
    all.set(id, one);
    for (const key of one.ready.keys) byKey.get(key)?.push({ id, published });
  };
  for (const one of known) add(one);

  return {
    add,
    of({ print, keys }: Ready): readonly Known[] {
      return reach
        .choose(
          print.published,
          keys.map(key => [key, byKey.get(key) ?? []]),
        )
        .map(id => all.get(id)!)
        .sort((a, b) => inOrder(a.print, b.print));
    },
  };
}
