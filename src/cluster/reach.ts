import type { Neighbour, Reach } from './assignment.ts';

/** As many as are looked at closely; the cost of one more report must not grow with what is stored. */
const MOST = 64;
/** An address, a headline or a run of words in common is more than any number of single words. */
const EXACT = 8;

/**
 * How far a report looks for others of its story: the newest under each of its keys, and of them those that
 * share the most keys with it, the ones nearest in time first among equals.
 */
export const reach: Reach = {
  windowMs: 14 * 86_400_000,
  perKey: 40,
  choose: (published, under) => {
    const found = new Map<string, { readonly one: Neighbour; points: number; readonly apart: number }>();
    for (const [key, standing] of under) {
      const worth = 'lts'.includes(key.charAt(0)) ? EXACT : 1;
      for (const one of standing) {
        const known = found.get(one.id);
        if (known === undefined)
          found.set(one.id, { one, points: worth, apart: Math.abs(one.published - published) });
        else known.points += worth;
      }
    }
    const all = [...found.values()];
    if (all.length > MOST) {
      all.sort((a, b) => b.points - a.points || a.apart - b.apart || inOrder(a.one, b.one));
      all.length = MOST;
    }
    return all.map(({ one }) => one.id);
  },
};

function inOrder(a: Neighbour, b: Neighbour): number {
  return a.published - b.published || (a.id < b.id ? -1 : 1);
}
