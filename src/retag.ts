import { clustering } from './cluster/clustering.ts';
import type { Verdict } from './feed/tag.ts';
import { judge } from './judge.ts';
import type { Judged, KeptEntry, Place, Store } from './store/store.ts';
import type { Topic } from './tag/topic.ts';

/** So many entries in one transaction: refreshes wait no longer than for one of their own. */
const AT_ONCE = 200;

/** All that is kept from `since` on (ms UTC), oldest first, a page of it in memory at a time. */
export async function* keptEntries(
  store: Store,
  since?: number,
): AsyncGenerator<readonly KeptEntry[], void, undefined> {
  let after: Place | undefined;
  do {
    const page = await store.entries({
      limit: AT_ONCE,
      ...(since === undefined ? {} : { since }),
      ...(after === undefined ? {} : { after }),
    });
    if (page.items.length > 0) yield page.items;
    after = page.next;
  } while (after !== undefined);
}

/** What a topic makes of an entry that is kept, as if it came now. */
export function judgeAnew({ report, decision }: KeptEntry, topic: Topic): Omit<Judged, 'kind'> {
  return judge(report.entry, report.source.family, topic, decision);
}

/** Where an entry stands: a person's decision goes before a verdict. */
export function standing(verdict: Verdict, decision: Verdict | undefined): Verdict {
  return decision ?? verdict;
}

export type RetagReport = {
  /** How many entries were looked at. */
  readonly read: number;
  /** How many have another verdict, score, tag, reason or topic version now. */
  readonly retagged: number;
  /** How many of those a reader can see: the change log's. */
  readonly changes: number;
  /** How many changed while they were looked at, and were left to whoever changed them. */
  readonly passedOver: number;
  readonly head: number;
  /** It was stopped before the end; what was done stays done, and the next run goes on from there. */
  readonly stopped: boolean;
};

/**
 * Applies a topic to what is kept, page by page, each in one transaction. What already says what the topic says
 * is not written again: a second run, or one after an interruption, only does what is left.
 */
export async function retag(
  { store, topic, now }: { readonly store: Store; readonly topic: Topic; readonly now: () => number },
  {
    since,
    signal,
    onPage = () => {},
  }: {
    readonly since?: number;
    readonly signal?: AbortSignal;
    readonly onPage?: (soFar: RetagReport) => void;
  } = {},
): Promise<RetagReport> {
  let report: RetagReport = {
    read: 0,
    retagged: 0,
    changes: 0,
    passedOver: 0,
    head: await store.head(),
    stopped: false,
  };
  for await (const page of keptEntries(store, since)) {
    if (signal?.aborted) return { ...report, stopped: true };
    const entries = page.flatMap(kept => {
      const judged = judgeAnew(kept, topic);
      return JSON.stringify(judged.tagged) === JSON.stringify(kept.report.tagged) ? [] : [judged];
    });
    const done =
      entries.length === 0
        ? { rejudged: 0, changes: 0, head: report.head }
        : await store.rejudge({ now: now(), entries }, clustering);
    report = {
      ...report,
      read: report.read + page.length,
      retagged: report.retagged + done.rejudged,
      changes: report.changes + done.changes,
      passedOver: report.passedOver + entries.length - done.rejudged,
      head: done.head,
    };
    onPage(report);
  }
  return report;
}
