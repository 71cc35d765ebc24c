import type { PollState, SourceProblem } from '../feed/source.ts';
import type { PollLimits } from './due.ts';

/** What reading one older document came to. */
export type ArchiveStep =
  | {
      readonly kind: 'read';
      /** How many entries it brought that were not known. */
      readonly added: number;
      /** The next older document, as this one says. */
      readonly older?: string;
    }
  | {
      readonly kind: 'failed';
      readonly cause: {
        readonly code: string;
        readonly message: string;
        readonly stage?: SourceProblem['stage'];
      };
      /** It will not be there another time either. */
      readonly isFinal?: boolean;
      readonly retryAfterMs?: number;
    };

const FAILURES_TO_GIVE_UP = 3;

type Archives = NonNullable<PollState['archives']>;

/** What is over needs no place to go on from. */
const ended = ({ read, added }: Archives, problem?: SourceProblem): Archives => ({
  read,
  added,
  left: 0,
  seen: [],
  failures: 0,
  dueAt: 0,
  ...(problem && { problem }),
});

/** Goes on to the next older document, unless there is none, it was asked for already, or enough were read. */
const goneOn = (archives: Archives, older: string | undefined, dueAt: number): Archives => {
  if (older === undefined || archives.left < 1 || archives.seen.includes(older)) return ended(archives);
  const { next: _, problem: __, ...rest } = archives;
  return { ...rest, next: older, seen: [...archives.seen, older], failures: 0, dueAt };
};

/**
 * The older documents of a source that has just been read for the first time: up to `wanted` of them will be,
 * one at a time, no faster than the floor. `feedUrls` are the addresses of the feed itself, which is none of them.
 * RFC 5005 §3, §4.
 */
export const startArchives = (
  state: PollState,
  from: { readonly wanted: number; readonly older?: string; readonly feedUrls: readonly string[] },
  now: number,
  limits: PollLimits,
): PollState => ({
  ...state,
  archives: goneOn(
    { read: 0, added: 0, left: from.wanted, seen: [...new Set(from.feedUrls)], failures: 0, dueAt: 0 },
    from.older,
    now + limits.floorMs,
  ),
});

/** The older document that is to be read now, while the feed itself is not due yet. */
export const archiveToRead = ({ archives }: PollState, now: number): string | undefined => {
  if (archives?.next === undefined || archives.feedDueAt === undefined) return undefined;
  return archives.dueAt <= now && now < archives.feedDueAt ? archives.next : undefined;
};

/**
 * Brings the next turn forward to when the next older document is due, and remembers when the feed itself is.
 * For a state whose due time is the feed's, as `afterPoll` gives it.
 */
export const withArchives = (state: PollState): PollState => {
  const { archives, nextDueAt, nextDueWhy } = state;
  if (archives?.next === undefined) return state;
  if (state.gone) return { ...state, archives: ended(archives) };
  const pending = { ...state, archives: { ...archives, feedDueAt: nextDueAt, feedDueWhy: nextDueWhy } };
  if (archives.dueAt >= nextDueAt) return pending;
  return { ...pending, nextDueAt: archives.dueAt, nextDueWhy: 'older entries are to be read' };
};

/**
 * What is known after an older document was read, or could not be: the feed's own poll state is untouched.
 * A failing one is tried again, ever later; after three times in a row what it would have led to is given up,
 * and what was read before stays.
 */
export const afterArchive = (
  state: PollState,
  step: ArchiveStep,
  now: number,
  jitter: number,
  limits: PollLimits,
): PollState => {
  const { archives } = state;
  if (archives?.next === undefined) return state;
  const feedDue = {
    ...state,
    nextDueAt: archives.feedDueAt ?? state.nextDueAt,
    nextDueWhy: archives.feedDueWhy ?? state.nextDueWhy,
  };
  const wait = (times: number, atLeastMs = 0): number =>
    Math.round(
      now + Math.min(limits.ceilingMs, Math.max(limits.floorMs * times, atLeastMs) * (1 + jitter / 10)),
    );

  if (step.kind === 'read') {
    const read = {
      ...archives,
      read: archives.read + 1,
      added: archives.added + step.added,
      left: archives.left - 1,
    };
    return withArchives({ ...feedDue, archives: goneOn(read, step.older, wait(1)) });
  }

  const { cause, retryAfterMs } = step;
  // Nobody was asked: nothing is learnt of the document.
  if (cause.code === 'held-back')
    return withArchives({ ...feedDue, archives: { ...archives, dueAt: wait(1, retryAfterMs) } });
  const failures = archives.failures + 1;
  const problem = { stage: cause.stage ?? 'fetch', code: cause.code, message: cause.message, at: now };
  if (step.isFinal || failures >= FAILURES_TO_GIVE_UP)
    return { ...feedDue, archives: ended(archives, problem) };
  const dueAt = wait(2 ** failures, retryAfterMs);
  return withArchives({ ...feedDue, archives: { ...archives, failures, problem, dueAt } });
};
