import type { Neighbour, Reach } from './assignment.ts';

const DAY = 86_400_000;
/** Reports of one event lie within days of each other; what comes later is another event of the same matter. */
export const STORY_WINDOW = 5 * DAY;
/** News of a day: what comes later under the same headline, or with another count, is the next day's. */
export const DAILY = 18 * 3_600_000;
/** A page may come again after so long: under its address, its headline, or nearly all the words of that. */
export const PAGE_WINDOW = 14 * DAY;
const OF_A_PAGE = 'ltw';
const LEAST_OF_A_PAGE = 3;
/** As many as are looked at closely; the cost of one more report must not grow with what is stored. */
const MOST = 48;
/** An address or a headline in common is more than any number of single words, as are two runs of words. */
const EXACT = 8;
/** One run of words in common may be a form of words. */
const RUN = 4;

/**
 * How far a report looks for others of its story: the newest under each of its keys, and of them those that
 * share the most keys with it, the ones nearest in time first among equals.
 */
export const reach: Reach = {
  window: (key, published) => {
    const day = Math.floor(published / DAY) * DAY;
    const far = OF_A_PAGE.includes(key.charAt(0)) ? PAGE_WINDOW : STORY_WINDOW;
    return { from: day - far, to: day + DAY + far };
  },
  perKey: 32,
  choose: (published, under) => {
    const found = new Map<string, Found>();
    for (const [key, neighbours] of under) {
      const worth = worthOf(key);
      const { from, to } = reach.window(key, published);
      for (const one of neighbours) {
        if (one.published < from || one.published > to) continue;
        const known = found.get(one.id);
        if (known === undefined)
          found.set(one.id, { one, points: worth, apart: Math.abs(one.published - published) });
        else known.points += worth;
      }
    }
    const all = [...found.values()].filter(
      ({ points, apart }) => apart <= STORY_WINDOW || points >= LEAST_OF_A_PAGE,
    );
    if (all.length > MOST) {
      all.sort((a, b) => b.points - a.points || a.apart - b.apart || inOrder(a.one, b.one));
      all.length = MOST;
    }
    return all.map(({ one }) => one.id);
  },
};

/** From when on what is kept may be near to a report of this time, under whatever key. */
export function horizonOf(published: number): number {
  return reach.window(OF_A_PAGE, published).from;
}

function worthOf(key: string): number {
  const kind = key.charAt(0);
  return kind === 'l' || kind === 't' ? EXACT : kind === 's' ? RUN : 1;
}

type Found = { readonly one: Neighbour; points: number; readonly apart: number };

/** The order of publication. */
export function inOrder(a: Neighbour, b: Neighbour): number {
  return a.published - b.published || (a.id < b.id ? -1 : 1);
}
