import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PollState, PollWishes } from '../../src/feed/source.ts';
import type { FetchOutcome } from '../../src/fetch/outcome.ts';
import { afterPoll, NEVER, newPollState, type Poll, urlToPoll } from '../../src/schedule/due.ts';

const MIN = 60_000;
const HOUR = 60 * MIN;
const DAY = 24 * HOUR;
const limits = { floorMs: 5 * MIN, ceilingMs: DAY };
/** A Monday, noon. */
const now = Date.UTC(2025, 11, 1, 12, 0, 0);

const none: PollWishes = { skipHours: [], skipDays: [] };

/** A document whose newest entry is as old as `ageMs`, the others `gapMs` apart. */
const read = ({
  wishes = {},
  gapMs = HOUR,
  ageMs = 0,
  ...rest
}: {
  wishes?: Partial<PollWishes>;
  gapMs?: number;
  ageMs?: number;
  freshForMs?: number;
  movedTo?: string;
  entryTimes?: readonly number[];
  at?: number;
} = {}): Poll => ({
  kind: 'fetched',
  validators: { etag: '"a"' },
  bodyHash: 'h',
  entryTimes: Array.from({ length: 12 }, (_, index) => (rest.at ?? now) - ageMs - index * gapMs),
  ...rest,
  wishes: { ...none, ...wishes },
});

const unchanged: Poll = { kind: 'not-modified', validators: { etag: '"b"' } };
const failure = (code = 'connect', retryAfterMs?: number): Poll => ({
  kind: 'failed',
  cause: { code, message: 'No connection' },
  ...(retryAfterMs !== undefined && { retryAfterMs }),
});

const polled = (poll: Poll, state: PollState = newPollState(now - HOUR), jitter = 0, at = now): PollState =>
  afterPoll(state, poll, at, jitter, limits);
const waitOf = (state: PollState, at = now): number => state.nextDueAt - at;

describe('a source', () => {
  it('that was never asked is due at once', () => {
    expect(newPollState(7)).toEqual({
      validators: {},
      nextDueAt: 7,
      nextDueWhy: 'new',
      failures: 0,
      polls: 0,
      notModified: 0,
    });
  });

  it.each([
    { gap: 'every 20 min', gapMs: 20 * MIN, waitMs: 10 * MIN },
    { gap: 'every 4 h', gapMs: 4 * HOUR, waitMs: 2 * HOUR },
    { gap: 'every minute', gapMs: MIN, waitMs: 5 * MIN, bound: 'at least 5 min' },
    { gap: 'weekly', gapMs: 7 * DAY, waitMs: DAY, bound: 'at most 24 h' },
  ])('that publishes $gap is asked twice as often, within the limits', ({ gapMs, waitMs, bound }) => {
    const state = polled(read({ gapMs }));
    expect(state.observedIntervalMs).toBe(gapMs);
    expect(waitOf(state)).toBe(waitMs);
    expect(state.nextDueWhy).toMatch(/^publishes about every /);
    if (bound) expect(state.nextDueWhy).toContain(bound);
    else expect(state.nextDueWhy).not.toContain(';');
  });

  it('that fell silent is asked more seldom the longer the silence', () => {
    const state = polled(read({ gapMs: 20 * MIN, ageMs: 3 * DAY }));
    expect(waitOf(state)).toBe((3 * DAY) / 10);
    expect(state.nextDueWhy).toBe('nothing new for 3 days');
    const later = polled(unchanged, state, 0, now + DAY);
    expect(waitOf(later, now + DAY)).toBe((4 * DAY) / 10);
  });

  it('that publishes in batches is known by the time between them', () => {
    const entryTimes = [0, 1, 2, 3].flatMap(batch =>
      [0, 1, 2].map(second => now - batch * 6 * HOUR - second * 1000),
    );
    expect(polled(read({ entryTimes })).observedIntervalMs).toBeCloseTo(6 * HOUR, -4);
  });

  it('that dates entries in the future is known by the others', () => {
    const entryTimes = [now + 30 * DAY, now - HOUR, now - 2 * HOUR, now - 3 * HOUR];
    expect(polled(read({ entryTimes }))).toMatchObject({ observedIntervalMs: HOUR, newestAt: now - HOUR });
  });

  it('that dates nothing is known by when it changed', () => {
    const first = polled(read({ entryTimes: [] }));
    expect(first).not.toHaveProperty('observedIntervalMs');
    expect(first.nextDueWhy).toContain('not known yet');
    const same = polled(unchanged, first, 0, now + HOUR);
    const second = polled(read({ entryTimes: [] }), same, 0, now + 4 * HOUR);
    expect(second).toMatchObject({ observedIntervalMs: 4 * HOUR, newestAt: now + 4 * HOUR });
  });

  it('that changes its rhythm is followed by and by', () => {
    const slow = polled(read({ gapMs: 4 * HOUR }));
    const quicker = polled(read({ gapMs: HOUR }), slow);
    expect(quicker.observedIntervalMs).toBe(2.5 * HOUR);
  });
});

describe('a wish', () => {
  it.each([
    { wish: 'ttl', poll: read({ gapMs: 20 * MIN, wishes: { ttlMinutes: 60 } }), waitMs: HOUR },
    {
      wish: 'sy:updatePeriod',
      poll: read({ gapMs: 20 * MIN, wishes: { updatePeriodMs: 2 * HOUR } }),
      waitMs: 2 * HOUR,
    },
    {
      wish: 'Cache-Control or Expires',
      poll: read({ gapMs: 20 * MIN, freshForMs: 15 * MIN }),
      waitMs: 15 * MIN,
    },
  ])('by $wish makes us wait longer, and is named', ({ wish, poll, waitMs }) => {
    const state = polled(poll);
    expect(waitOf(state)).toBe(waitMs);
    expect(state.nextDueWhy).toContain(wish);
  });

  it('for less than the rhythm changes nothing', () => {
    const state = polled(
      read({ gapMs: 4 * HOUR, wishes: { ttlMinutes: 5, updatePeriodMs: MIN }, freshForMs: 0 }),
    );
    expect(waitOf(state)).toBe(2 * HOUR);
    expect(state.nextDueWhy).toContain('publishes about every 4 h');
  });

  it('of the document still holds after a 304, that of HTTP only with each answer', () => {
    const state = polled(read({ gapMs: 20 * MIN, wishes: { ttlMinutes: 60 }, freshForMs: 3 * HOUR }));
    expect(waitOf(state)).toBe(3 * HOUR);
    expect(waitOf(polled(unchanged, state))).toBe(HOUR);
    expect(waitOf(polled({ ...unchanged, freshForMs: 2 * HOUR }, state))).toBe(2 * HOUR);
  });

  it('that the next document no longer holds is forgotten', () => {
    const state = polled(read({ gapMs: 20 * MIN }), polled(read({ wishes: { ttlMinutes: 60 } })));
    expect(state).not.toHaveProperty('ttlMinutes');
    expect(waitOf(state)).toBeLessThan(HOUR);
  });

  it('beyond the ceiling is cut there, and it is said', () => {
    const state = polled(read({ freshForMs: 365 * DAY }));
    expect(waitOf(state)).toBe(DAY);
    expect(state.nextDueWhy).toBe('its Cache-Control or Expires asks for 365 days; at most 24 h');
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, -60])('of %d minutes is none', ttlMinutes => {
    expect(waitOf(polled(read({ gapMs: HOUR, wishes: { ttlMinutes } })))).toBe(30 * MIN);
  });
});

describe('what the document skips', () => {
  it.each([
    { skips: 'the next hour', wishes: { skipHours: [12] }, due: '2025-12-01T13:00:00Z' },
    { skips: 'the next three hours', wishes: { skipHours: [12, 13, 14] }, due: '2025-12-01T15:00:00Z' },
    { skips: 'other hours', wishes: { skipHours: [3, 4] }, due: '2025-12-01T12:30:00Z' },
    { skips: 'the rest of the day', wishes: { skipDays: [1] }, due: '2025-12-02T00:00:00Z' },
    {
      skips: 'today and tomorrow morning',
      wishes: { skipDays: [1], skipHours: [0, 1, 2] },
      due: '2025-12-02T03:00:00Z',
    },
    { skips: 'more than the ceiling', wishes: { skipDays: [1, 2, 3] }, due: '2025-12-02T12:00:00Z' },
    {
      skips: 'every hour',
      wishes: { skipHours: Array.from({ length: 24 }, (_, hour) => hour) },
      due: '2025-12-01T12:30:00Z',
    },
    { skips: 'every day', wishes: { skipDays: [0, 1, 2, 3, 4, 5, 6] }, due: '2025-12-01T12:30:00Z' },
  ])('when it is $skips moves the time', ({ wishes, due }) => {
    expect(new Date(polled(read({ gapMs: HOUR, wishes })).nextDueAt).toISOString()).toBe(
      due.replace('Z', '.000Z'),
    );
  });

  it('spreads those who come back at the same hour', () => {
    const wishes = { skipHours: [12] };
    const times = [0, 0.5, 1].map(jitter => polled(read({ wishes }), undefined, jitter).nextDueAt);
    expect(times).toEqual([now + HOUR, now + HOUR + 5 * MIN, now + HOUR + 10 * MIN]);
  });
});

describe('a failure', () => {
  it('makes us wait twice as long each time, up to the ceiling', () => {
    let state = polled(read());
    const waits: number[] = [];
    for (let index = 0; index < 12; index++) {
      state = polled(failure(), state);
      waits.push(waitOf(state) / MIN);
    }
    expect(waits).toEqual([5, 10, 20, 40, 80, 160, 320, 640, 1280, 1440, 1440, 1440]);
    expect(state).toMatchObject({ failures: 12, nextDueWhy: 'failed 12 times in a row; at most 24 h' });
  });

  it('keeps what the last good document taught, and says what is wrong', () => {
    const good = polled(read({ wishes: { ttlMinutes: 60 } }));
    const bad = polled(failure(), good, 0, now + HOUR);
    expect(bad).toEqual({
      ...good,
      failures: 1,
      lastAttemptAt: now + HOUR,
      nextDueAt: now + HOUR + 5 * MIN,
      nextDueWhy: 'failed once',
      problem: { stage: 'fetch', code: 'connect', message: 'No connection', at: now + HOUR },
    });
    const again = polled(unchanged, bad);
    expect(again).toMatchObject({ failures: 0, validators: { etag: '"b"' } });
    expect(again).not.toHaveProperty('problem');
  });

  it('of a later stage is named as such', () => {
    const cause = { stage: 'parse', code: 'not-a-feed', message: 'This is a page' } as const;
    expect(polled({ kind: 'failed', cause }).problem).toEqual({ ...cause, at: now });
  });

  it.each([
    { asks: 'more', retryAfterMs: 2 * HOUR, waitMs: 2 * HOUR, says: 'its Retry-After asks for 2 h' },
    { asks: 'less', retryAfterMs: 1000, waitMs: 5 * MIN, says: 'failed once' },
    {
      asks: 'too much',
      retryAfterMs: 365 * DAY,
      waitMs: DAY,
      says: 'its Retry-After asks for 365 days; at most 24 h',
    },
  ])('with a Retry-After that asks for $asks', ({ retryAfterMs, waitMs, says }) => {
    const state = polled(failure('http-status', retryAfterMs));
    expect(waitOf(state)).toBe(waitMs);
    expect(state.nextDueWhy).toBe(says);
  });

  it.each(['held-back', 'cancelled'])('that is %s counts for nothing: nobody was asked', code => {
    const good = polled(read());
    const { nextDueAt, nextDueWhy, ...rest } = polled(failure(code, 20 * MIN), good, 0, now + HOUR);
    expect(good).toMatchObject(rest);
    expect(nextDueAt).toBe(now + HOUR + 20 * MIN);
    expect(nextDueWhy).toMatch(/not to be asked|given up/);
  });
});

describe('what is wrong with a document that could be used', () => {
  const problem = { stage: 'parse', code: 'cut-off', message: 'Ended in the middle' } as const;
  it('stays as long as that document is the last one', () => {
    const bad = polled({ ...read(), problem } as Poll);
    expect(bad.problem).toEqual({ ...problem, at: now });
    expect(polled(unchanged, bad).problem).toEqual({ ...problem, at: now });
    expect(polled(read(), bad)).not.toHaveProperty('problem');
  });
});

describe('a permanent redirect', () => {
  const from = 'http://example.org/feed';
  const to = 'https://example.org/feed';
  const sighted = (times: number, state = newPollState(now)): PollState =>
    times === 0 ? state : sighted(times - 1, polled(read({ movedTo: to }), state));

  it.each([
    { times: 0, asks: from },
    { times: 1, asks: from },
    { times: 2, asks: from },
    { times: 3, asks: to },
    { times: 4, asks: to },
  ])('seen $times times means asking $asks', ({ times, asks }) => {
    expect(urlToPoll(from, sighted(times))).toBe(asks);
  });

  it('counts on a 304 too', () => {
    const state = polled({ ...unchanged, movedTo: to }, sighted(2));
    expect(urlToPoll(from, state)).toBe(to);
  });

  it('to another place, or to none, starts again', () => {
    expect(polled(read({ movedTo: 'https://other.example/' }), sighted(2)).movedTo?.sightings).toBe(1);
    expect(polled(read(), sighted(2))).not.toHaveProperty('movedTo');
  });

  it.each([
    { how: 'to another place', poll: read({ movedTo: 'https://other.example/' }) },
    { how: 'no more', poll: read() },
    { how: 'no more, says a 304', poll: unchanged },
  ])('that leads $how is remembered: entries are known by pages there', ({ poll }) => {
    expect(sighted(2)).not.toHaveProperty('formerUrls');
    expect(polled(read(), polled(poll, sighted(2))).formerUrls).toContain(to);
  });

  it('is not forgotten when a poll fails', () => {
    expect(polled(failure(), sighted(2)).movedTo?.sightings).toBe(2);
  });

  it('once trusted stays when its target answers', () => {
    expect(urlToPoll(from, polled(unchanged, polled(read(), sighted(3))))).toBe(to);
  });

  it('once trusted is undone when its target fails three times, or is gone', () => {
    const twice = polled(failure(), polled(failure(), sighted(3)));
    expect(urlToPoll(from, twice)).toBe(to);
    expect(urlToPoll(from, polled(failure(), twice))).toBe(from);
    const gone = polled({ kind: 'gone' }, sighted(3));
    expect(urlToPoll(from, gone)).toBe(from);
    expect(gone).not.toHaveProperty('gone');
    expect(gone.problem).toMatchObject({ code: 'gone' });
  });
});

describe('410', () => {
  it('retires the source, for ever', () => {
    const state = polled({ kind: 'gone' }, polled(read()));
    expect(state).toMatchObject({
      gone: true,
      nextDueAt: NEVER,
      nextDueWhy: 'retired by its publisher (410)',
    });
    expect(Number.isSafeInteger(NEVER)).toBe(true);
    expect(new Date(NEVER).getTime()).toBe(NEVER);
  });
});

describe('whatever happens', () => {
  const time = fc.integer({ min: now - 400 * DAY, max: now + 30 * DAY });
  const ms = fc.oneof(
    fc.integer({ min: 0, max: 400 * DAY }),
    fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }),
  );
  const wishes: fc.Arbitrary<PollWishes> = fc.record(
    {
      ttlMinutes: fc.oneof(fc.integer({ min: -5, max: 1e6 }), fc.double()),
      updatePeriodMs: fc.oneof(ms, fc.double()),
      skipHours: fc.array(fc.integer({ min: 0, max: 23 }), { maxLength: 24 }),
      skipDays: fc.array(fc.integer({ min: 0, max: 6 }), { maxLength: 7 }),
    },
    { requiredKeys: ['skipHours', 'skipDays'] },
  );
  const poll: fc.Arbitrary<Poll> = fc.oneof(
    fc.record(
      {
        kind: fc.constant('fetched' as const),
        validators: fc.constant({}),
        bodyHash: fc.string(),
        movedTo: fc.constantFrom('https://a.example/', 'https://b.example/'),
        freshForMs: ms,
        wishes,
        entryTimes: fc.array(time, { maxLength: 40 }),
      },
      { requiredKeys: ['kind', 'validators', 'bodyHash', 'wishes', 'entryTimes'] },
    ),
    fc.record(
      { kind: fc.constant('not-modified' as const), validators: fc.constant({}), freshForMs: ms },
      { requiredKeys: ['kind', 'validators'] },
    ),
    fc.record(
      {
        kind: fc.constant('failed' as const),
        cause: fc.record({
          code: fc.constantFrom('connect', 'held-back', 'cancelled'),
          message: fc.string(),
        }),
        retryAfterMs: ms,
      },
      { requiredKeys: ['kind', 'cause'] },
    ),
  );

  it('the next time is a whole number between floor and ceiling, with a reason, and the same each time', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(poll, fc.nat(2 * DAY)), { maxLength: 8 }),
        poll,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 1, max: HOUR }),
        fc.nat(2 * DAY),
        (past, last, jitter, floorMs, more) => {
          const within = { floorMs, ceilingMs: floorMs + more };
          let at = now - 20 * DAY;
          let state = newPollState(at);
          for (const [each, later] of past) {
            at += later;
            state = afterPoll(state, each, at, jitter, within);
          }
          const next = afterPoll(state, last, at, jitter, within);
          expect(next.nextDueAt).toBeGreaterThanOrEqual(at + floorMs);
          expect(next.nextDueAt).toBeLessThanOrEqual(at + floorMs + more);
          expect(Number.isSafeInteger(next.nextDueAt)).toBe(true);
          expect(next.nextDueWhy).not.toMatch(/NaN|Infinity|undefined|^$/);
          expect(afterPoll(state, last, at, jitter, within)).toEqual(next);
          // It is kept as JSON by some stores.
          expect(JSON.parse(JSON.stringify(next))).toEqual(next);
        },
      ),
    );
  });

  it('jitter only ever makes the wait longer, by a tenth at most', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 10 * MIN, max: 20 * DAY }),
        (jitter, gapMs) => {
          const plain = waitOf(polled(read({ gapMs })));
          const wait = waitOf(polled(read({ gapMs }), undefined, jitter));
          expect(wait).toBeGreaterThanOrEqual(plain);
          expect(wait).toBeLessThanOrEqual(Math.ceil(plain * 1.1));
        },
      ),
    );
  });
});

it('an outcome without a document is a poll as it is', () => {
  const outcomes: Exclude<FetchOutcome, { kind: 'fetched' }>[] = [
    { kind: 'not-modified', validators: {} },
    { kind: 'gone' },
    { kind: 'failed', cause: { code: 'timeout', message: 'Too late' }, retryAfterMs: HOUR },
  ];
  const polls: Poll[] = outcomes;
  expect(polls.map(each => polled(each).nextDueAt)).toEqual([now + 30 * MIN, NEVER, now + HOUR]);
});
