import type { Known } from './assign.ts';
import type { Ready } from './ready.ts';

/** As many as are looked at closely; the cost of one more report must not grow with what is stored. */
const MOST = 64;
/** An address, a headline or a run of words in common is more than any number of single words. */
const EXACT = 8;

/**
 * Finds, for each of `asking`, those among `known` that share the most keys with it, the ones nearest
 * in time first among equals. Answered in order of publication.
 */
export function nearestOf(known: readonly Known[], asking: readonly Ready[]) {
  // Only keys that will be asked for are held: most of a candidate's keys were another report's.
  const byKey = new Map<string, number[]>();
  for (const { keys } of asking) for (const key of keys) byKey.set(key, []);
  const all: Known[] = [];
  const add = (one: Known): void => {
    for (const key of one.ready.keys) byKey.get(key)?.push(all.length);
    all.push(one);
  };
  for (const one of known) add(one);

  return {
    add,
    of(self: Ready): readonly Known[] {
      const points = new Map<number, number>();
      for (const key of self.keys) {
        const worth = 'lts'.includes(key.charAt(0)) ? EXACT : 1;
        for (const index of byKey.get(key) ?? []) points.set(index, (points.get(index) ?? 0) + worth);
      }
      const found = [...points.keys()].sort((a, b) => inOrder(all[a]!, all[b]!));
      if (found.length > MOST) {
        const apart = (index: number) => Math.abs(all[index]!.print.published - self.print.published);
        found.sort(
          (a, b) => points.get(b)! - points.get(a)! || apart(a) - apart(b) || inOrder(all[a]!, all[b]!),
        );
        found.length = MOST;
        found.sort((a, b) => inOrder(all[a]!, all[b]!));
      }
      return found.map(index => all[index]!);
    },
  };
}

function inOrder({ print: a }: Known, { print: b }: Known): number {
  return a.published - b.published || (a.id < b.id ? -1 : 1);
}
