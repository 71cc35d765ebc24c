import { clustering } from './cluster/clustering.ts';
import { horizonOf } from './cluster/reach.ts';
import { printFor } from './judge.ts';
import type { Place, Store } from './store/store.ts';
import type { Topic } from './tag/topic.ts';

/** So many reports in one transaction: refreshes wait no longer than for one of their own. */
const AT_ONCE = 100;

/**
 * Prints anew what an earlier release printed, as far back as a report of now looks for its story, so that stories
 * go on over an upgrade; how many. Every report stays in the story it is in. Page by page, the newest first,
 * each in one transaction: what an interruption leaves, the next run does, and several may run at once.
 */
export async function reprint(
  { store, topic, now }: { readonly store: Store; readonly topic: Topic; readonly now: () => number },
  signal?: AbortSignal,
): Promise<number> {
  const since = horizonOf(now());
  let done = 0;
  let before: Place | undefined;
  do {
    const page = await store.earlierPrints({
      make: clustering.make,
      since,
      limit: AT_ONCE,
      ...(before === undefined ? {} : { before }),
    });
    const prints = page.items.map(({ entry, source }) => ({
      entry,
      print: printFor(entry, source.family, topic),
    }));
    if (prints.length > 0) done += await store.reprint(prints, clustering);
    before = page.next;
  } while (before !== undefined && !signal?.aborted);
  return done;
}
