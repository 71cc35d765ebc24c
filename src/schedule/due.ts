import {
  formerUrlsAfter,
  type PollState,
  type PollWishes,
  SIGHTINGS_TO_TRUST,
  type SourceProblem,
  type Validators,
} from '../feed/source.ts';

/**
 * What one poll came to. A `FetchOutcome` other than 'fetched' can be handed over as it is; of a document
 * that was read, its wishes and its entries' dates come with it. A document that could not be read is
 * 'failed', with its stage: the validators stay those of the last good one.
 */
export type Poll =
  | {
      readonly kind: 'fetched';
      readonly validators: Validators;
      readonly bodyHash: string;
      /** What it leaves out has not changed. RFC 3229. */
      readonly isDelta?: true;
      readonly movedTo?: string;
      readonly lentTo?: string;
      readonly freshForMs?: number;
      readonly wishes: PollWishes;
      /** When the document's entries were published, ms UTC, in any order; those without a date left out. */
      readonly entryTimes: readonly number[];
      /** What was wrong though the document could be used, for the source's page. */
      readonly problem?: Omit<SourceProblem, 'at'>;
    }
  | {
      readonly kind: 'not-modified';
      readonly validators: Validators;
      readonly movedTo?: string;
      readonly lentTo?: string;
      readonly freshForMs?: number;
    }
  | { readonly kind: 'gone' }
  | {
      readonly kind: 'failed';
      /** `stage` is 'fetch' unless said. 'held-back' and 'cancelled' mean that nobody was asked. */
      readonly cause: {
        readonly code: string;
        readonly message: string;
        readonly stage?: SourceProblem['stage'];
      };
      readonly retryAfterMs?: number;
    };

/** How soon and how late a source may be asked again, ms. */
export type PollLimits = { readonly floorMs: number; readonly ceilingMs: number };

/** The due time of a source that is never due again: the last instant that a date can hold. */
export const NEVER = 8_640_000_000_000_000;

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
const YEAR_MS = 366 * DAY_MS;

/** While nothing is known of a source's rhythm. */
const FIRST_GUESS_MS = 30 * MINUTE_MS;
/** Entries nearer than this came in one go, and say nothing of the time between. */
const ONE_GO_MS = MINUTE_MS;
const MOST_TIMES = 20;
/** RFC 9111 §4.2.2 suggests a tenth of the age as the time that nothing will happen in. */
const AGE_SHARE = 10;
const JITTER_SHARE = 0.1;
const FAILURES_TO_DISTRUST = 3;

/** A source that was never asked: due now. */
export const newPollState = (now: number): PollState => ({
  validators: {},
  nextDueAt: now,
  nextDueWhy: 'new',
  failures: 0,
  polls: 0,
  notModified: 0,
});

/**
 * The address to ask: the source's own, or where it has permanently moved, once that was seen often enough
 * to be neither a slip nor a captive portal. RFC 9110 §15.4.2, §15.4.9.
 */
export const urlToPoll = (url: string, state: PollState): string =>
  state.movedTo && isTrusted(state.movedTo) ? state.movedTo.url : url;

const isTrusted = (moved: { readonly sightings: number }): boolean => moved.sightings >= SIGHTINGS_TO_TRUST;

const inWords = (ms: number): string => {
  const [size, unit] =
    ms >= 2 * DAY_MS
      ? [DAY_MS, 'days']
      : ms >= 2 * HOUR_MS
        ? [HOUR_MS, 'h']
        : ms >= 2 * MINUTE_MS
          ? [MINUTE_MS, 'min']
          : [1000, 's'];
  const count = ms / size;
  return `${count < 10 ? Math.round(count * 10) / 10 : Math.round(count)} ${unit}`;
};

/** The middle gap between the newest entries' dates; undefined when there are too few to tell. */
const rhythmOf = (times: readonly number[]): number | undefined => {
  const newestFirst = times.toSorted((a, b) => b - a).slice(0, MOST_TIMES);
  const gaps = newestFirst
    .slice(1)
    .map((time, index) => newestFirst[index]! - time)
    .filter(gap => gap >= ONE_GO_MS)
    .sort((a, b) => a - b);
  return gaps.length < 2 ? undefined : gaps[Math.floor(gaps.length / 2)];
};

/** What a changed document teaches of the source's rhythm. */
const learnt = (
  state: PollState,
  { entryTimes, isDelta }: Poll & { kind: 'fetched' },
  now: number,
): { readonly observedIntervalMs?: number; readonly newestAt: number } => {
  // A date in the future is the publisher's mistake or an announcement, not news.
  const times = entryTimes.filter(time => time <= now);
  const newest = times.length > 0 ? times.reduce((a, b) => Math.max(a, b)) : now;
  // A delta may hold old entries that were edited, and nothing else.
  const newestAt = isDelta ? Math.max(newest, state.newestAt ?? newest) : newest;
  const before = state.observedIntervalMs;
  const sinceLast = state.newestAt === undefined ? 0 : newestAt - state.newestAt;
  const seen = rhythmOf(times) ?? (sinceLast >= ONE_GO_MS ? sinceLast : undefined);
  const observedIntervalMs =
    seen === undefined || before === undefined ? (seen ?? before) : (seen + before) / 2;
  return {
    ...(observedIntervalMs !== undefined && { observedIntervalMs: Math.round(observedIntervalMs) }),
    newestAt,
  };
};

type Wait = { readonly ms: number; readonly why: string };

const longer = (a: Wait, b: Wait): Wait => (b.ms > a.ms ? b : a);

/** What we would do ourselves: twice as often as it publishes, and more seldom the longer it is silent. */
const byRhythm = (state: PollState, now: number): Wait => {
  const { observedIntervalMs, newestAt } = state;
  const usual: Wait =
    observedIntervalMs === undefined
      ? { ms: FIRST_GUESS_MS, why: 'its rhythm is not known yet' }
      : { ms: observedIntervalMs / 2, why: `publishes about every ${inWords(observedIntervalMs)}` };
  if (newestAt === undefined || newestAt >= now) return usual;
  return longer(usual, {
    ms: (now - newestAt) / AGE_SHARE,
    why: `nothing new for ${inWords(now - newestAt)}`,
  });
};

/** What is no time at all is no wish, and must not become a next time that is none; nor is eternity one. */
const sane = ({ ttlMinutes = 0, updatePeriodMs = 0, ...skips }: PollWishes): PollWishes => ({
  ...skips,
  ...(Number.isFinite(ttlMinutes) &&
    ttlMinutes > 0 && { ttlMinutes: Math.min(ttlMinutes, YEAR_MS / MINUTE_MS) }),
  ...(Number.isFinite(updatePeriodMs) &&
    updatePeriodMs > 0 && { updatePeriodMs: Math.min(updatePeriodMs, YEAR_MS) }),
});

/** What is said at all: without skips, a document may have none or not speak of them. */
const saidOf = ({ skipHours, skipDays, ...rest }: PollWishes): Partial<PollWishes> => ({
  ...rest,
  ...(skipHours.length > 0 && { skipHours }),
  ...(skipDays.length > 0 && { skipDays }),
});

const byWishes = (wishes: PollWishes | undefined, freshForMs = 0): Wait =>
  [
    { ms: (wishes?.ttlMinutes ?? 0) * MINUTE_MS, by: 'ttl' },
    { ms: wishes?.updatePeriodMs ?? 0, by: 'sy:updatePeriod' },
    { ms: freshForMs, by: 'Cache-Control or Expires' },
  ]
    .map(({ ms, by }): Wait => ({ ms, why: `its ${by} asks for ${inWords(ms)}` }))
    .reduce(longer, { ms: 0, why: '' });

const byFailures = (failures: number, retryAfterMs: number | undefined, limits: PollLimits): Wait => {
  const backOff: Wait = {
    ms: limits.floorMs * 2 ** Math.min(failures - 1, 40),
    why: failures === 1 ? 'failed once' : `failed ${failures} times in a row`,
  };
  if (retryAfterMs === undefined) return backOff;
  return longer(backOff, { ms: retryAfterMs, why: `its Retry-After asks for ${inWords(retryAfterMs)}` });
};

const within = (wait: Wait, { floorMs, ceilingMs }: PollLimits): Wait => {
  // A misconfigured server can ask us to wait a year. Without a ceiling the feed goes quiet and nobody is told.
  if (wait.ms > ceilingMs) return { ms: ceilingMs, why: `${wait.why}; at most ${inWords(ceilingMs)}` };
  if (wait.ms < floorMs) return { ms: floorMs, why: `${wait.why}; at least ${inWords(floorMs)}` };
  return wait;
};

const isSkipped = (at: number, wishes: PollWishes): boolean => {
  const date = new Date(at);
  return wishes.skipHours.includes(date.getUTCHours()) || wishes.skipDays.includes(date.getUTCDay());
};

/** The first hour from `at` on that is not skipped; undefined when every one within a week is. */
const nextAllowed = (at: number, wishes: PollWishes): number | undefined => {
  for (let hour = Math.floor(at / HOUR_MS) + 1; hour <= at / HOUR_MS + 7 * 24; hour++)
    if (!isSkipped(hour * HOUR_MS, wishes)) return hour * HOUR_MS;
  return undefined;
};

/**
 * When to ask next, and why then. Jitter only ever adds, up to a tenth, so that what a publisher asked for
 * is kept; at the ceiling it adds nothing. An hour or day that the document skips moves the time to the next
 * one it does not, but never past the ceiling.
 */
const due = (
  wait: Wait,
  wishes: PollWishes | undefined,
  now: number,
  jitter: number,
  limits: PollLimits,
): { readonly nextDueAt: number; readonly nextDueWhy: string } => {
  const { ms, why } = within(wait, limits);
  const latest = now + limits.ceilingMs;
  const at = Math.min(latest, now + ms * (1 + JITTER_SHARE * jitter));
  const moved = wishes && isSkipped(at, wishes) ? nextAllowed(at, wishes) : undefined;
  if (moved === undefined) return { nextDueAt: Math.round(at), nextDueWhy: why };
  // All who skip the same hours would come back in the same second.
  const spread = moved + jitter * 10 * MINUTE_MS;
  return { nextDueAt: Math.round(Math.min(latest, spread)), nextDueWhy: `${why}; not in the hours it skips` };
};

type Moved = Pick<PollState, 'movedTo' | 'formerUrls'>;

/** Entries are known by pages on the host that a redirect led to, also when it leads there no more. */
const leaving = (state: PollState, to?: string): Moved =>
  state.movedTo === undefined || state.movedTo.url === to
    ? {}
    : { formerUrls: formerUrlsAfter(state, [state.movedTo.url]) };

/** Counts sightings of one permanent redirect's target; another target, or none, starts again. */
const movedAfter = (state: PollState, seen: string | undefined): Moved => {
  const { movedTo: before } = state;
  if (seen !== undefined) {
    const movedTo = { url: seen, sightings: before?.url === seen ? before.sightings + 1 : 1 };
    return { movedTo, ...leaving(state, seen) };
  }
  // Once trusted, the target itself is asked, and redirects no further.
  return before && isTrusted(before) ? { movedTo: before } : leaving(state);
};

/** The state without what each poll decides anew. */
const lasting = ({
  movedTo: _,
  lentTo: __,
  problem: ___,
  ...rest
}: PollState): Omit<PollState, 'movedTo' | 'lentTo' | 'problem'> => rest;

const answered = (
  state: PollState,
  poll: Poll & { kind: 'fetched' | 'not-modified' },
  now: number,
): PollState => {
  const base = {
    ...lasting(state),
    ...movedAfter(state, poll.movedTo),
    ...(poll.lentTo !== undefined && { lentTo: poll.lentTo }),
    validators: poll.validators,
    lastAttemptAt: now,
    lastSuccessAt: now,
    failures: 0,
    polls: state.polls + 1,
  };
  if (poll.kind === 'not-modified') {
    // Without failures since, the problem is one of the document that we still have.
    const { problem } = state;
    return {
      ...base,
      notModified: state.notModified + 1,
      ...(problem && state.failures === 0 && { problem }),
    };
  }
  const { ttlMinutes: _, ...rest } = base;
  // A delta that does not repeat a wish has not withdrawn it.
  const wishes = sane(
    poll.isDelta ? { ...(state.wishes ?? poll.wishes), ...saidOf(poll.wishes) } : poll.wishes,
  );
  const { ttlMinutes } = wishes;
  return {
    ...rest,
    ...learnt(state, poll, now),
    bodyHash: poll.bodyHash,
    wishes,
    ...(ttlMinutes !== undefined && { ttlMinutes }),
    ...(poll.problem && { problem: { ...poll.problem, at: now } }),
  };
};

/**
 * What is known of a source after a poll, and when it is due next, with the reason in words.
 * `jitter` is 0 to 1, from the caller, so that the same arguments always give the same answer.
 * The next time lies between `now + floorMs` and `now + ceilingMs`, except for a source that is gone.
 * RSS 2.0 `ttl`, `skipHours`, `skipDays`; RSS 1.0 syndication; RFC 9110 §10.2.3, §15.4, §15.5.11; RFC 9111 §4.2.
 */
export const afterPoll = (
  state: PollState,
  poll: Poll,
  now: number,
  jitter: number,
  limits: PollLimits,
): PollState => {
  if (poll.kind === 'fetched' || poll.kind === 'not-modified') {
    const after = answered(state, poll, now);
    const wait = longer(byRhythm(after, now), byWishes(after.wishes, poll.freshForMs));
    return { ...after, ...due(wait, after.wishes, now, jitter, limits) };
  }

  if (poll.kind === 'failed' && (poll.cause.code === 'held-back' || poll.cause.code === 'cancelled')) {
    const why =
      poll.cause.code === 'held-back' ? 'its host was not to be asked yet' : 'was given up half-way';
    return { ...state, ...due({ ms: poll.retryAfterMs ?? 0, why }, state.wishes, now, jitter, limits) };
  }

  const failures = state.failures + 1;
  const isAtNewPlace = state.movedTo !== undefined && isTrusted(state.movedTo);

  if (poll.kind === 'gone' && !isAtNewPlace)
    return {
      ...state,
      gone: true,
      lastAttemptAt: now,
      nextDueAt: NEVER,
      nextDueWhy: 'retired by its publisher (410)',
    };

  const cause: (Poll & { kind: 'failed' })['cause'] =
    poll.kind === 'failed'
      ? poll.cause
      : { code: 'gone', message: 'The place it had moved to is gone (410)' };
  // The move may have been undone: the source's own address decides again.
  const goesBack = isAtNewPlace && (poll.kind === 'gone' || failures >= FAILURES_TO_DISTRUST);
  const after: PollState = {
    ...lasting(state),
    ...(goesBack ? leaving(state) : state.movedTo && { movedTo: state.movedTo }),
    lastAttemptAt: now,
    failures,
    problem: { stage: cause.stage ?? 'fetch', code: cause.code, message: cause.message, at: now },
  };
  const retryAfterMs = poll.kind === 'failed' ? poll.retryAfterMs : undefined;
  return { ...after, ...due(byFailures(failures, retryAfterMs, limits), state.wishes, now, jitter, limits) };
};
