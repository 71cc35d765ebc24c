import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ArchiveStep,
  afterArchive,
  archiveToRead,
  startArchives,
  withArchives,
} from '../../src/schedule/archives.ts';
import { afterPoll, NEVER, newPollState, type Poll } from '../../src/schedule/due.ts';

const MIN = 60_000;
const limits = { floorMs: 5 * MIN, ceilingMs: 360 * MIN };
const now = Date.UTC(2025, 11, 1, 12);

const unchanged: Poll = { kind: 'not-modified', validators: {} };
const polled = (poll: Poll = unchanged, state = newPollState(now)) => afterPoll(state, poll, now, 0, limits);
const begun = (older: string | undefined, wanted = 9) =>
  startArchives(
    polled(),
    { wanted, feedUrls: ['http://a.example/'], ...(older !== undefined && { older }) },
    now,
    limits,
  );
const down = (rest: object = {}): ArchiveStep => ({
  kind: 'failed',
  cause: { code: 'http-status', message: 'It answered 500' },
  ...rest,
});

describe('the turn of an older document', () => {
  it('comes after the floor, and before the feed’s own, which is kept', () => {
    const feed = polled();
    const state = withArchives(begun('http://a.example/1'));
    expect(state.nextDueAt).toBe(now + limits.floorMs);
    expect(state.archives).toMatchObject({ feedDueAt: feed.nextDueAt, feedDueWhy: feed.nextDueWhy });
    expect(archiveToRead(state, now)).toBeUndefined();
    expect(archiveToRead(state, state.nextDueAt)).toBe('http://a.example/1');
    // Late as we are, the feed goes first.
    expect(archiveToRead(state, feed.nextDueAt)).toBeUndefined();
  });

  it('never comes where there is none, or where the only one is the feed itself', () => {
    for (const older of [undefined, 'http://a.example/']) {
      const state = withArchives(begun(older));
      expect(state).toMatchObject({ nextDueAt: polled().nextDueAt, archives: { read: 0, left: 0 } });
      expect(state.archives).not.toHaveProperty('next');
    }
  });

  it('ends with a feed that its publisher retires', () => {
    const state = withArchives(polled({ kind: 'gone' }, begun('http://a.example/1')));
    expect(state).toMatchObject({ gone: true, nextDueAt: NEVER });
    expect(state.archives).not.toHaveProperty('next');
  });

  it('waits for what its host asks for, and counts no failure where nobody was asked', () => {
    const state = withArchives(begun('http://a.example/1'));
    const asked = afterArchive(state, down({ retryAfterMs: 50 * MIN }), now, 0, limits);
    expect(asked.archives).toMatchObject({ dueAt: now + 50 * MIN, failures: 1 });
    const held: ArchiveStep = {
      kind: 'failed',
      cause: { code: 'held-back', message: 'busy' },
      retryAfterMs: 9 * MIN,
    };
    const unasked = afterArchive(state, held, now, 0, limits);
    expect(unasked.archives).toMatchObject({ dueAt: now + 9 * MIN, failures: 0 });
    expect(unasked.archives).not.toHaveProperty('problem');
  });

  it('comes later after each failure, and not at all after the third', () => {
    let state = withArchives(begun('http://a.example/1'));
    const waits = [];
    for (let n = 0; n < 3; n++) {
      state = afterArchive(state, down(), now, 0, limits);
      waits.push(state.archives?.next && state.archives.dueAt - now);
    }
    expect(waits).toEqual([10 * MIN, 20 * MIN, undefined]);
    expect(state.archives?.problem).toMatchObject({ stage: 'fetch', code: 'http-status', at: now });
  });
});

describe('whatever older documents do', () => {
  it('what the feed’s polls taught stays, and it all ends', () => {
    const step: fc.Arbitrary<ArchiveStep> = fc.oneof(
      fc.record({
        kind: fc.constant('read' as const),
        added: fc.nat(50),
        older: fc.nat(9).map(n => `http://a.example/${n}`),
      }),
      fc.record({ kind: fc.constant('read' as const), added: fc.nat(50) }),
      fc.constant(down()),
      fc.constant(down({ isFinal: true })),
      fc.nat().map(retryAfterMs => down({ retryAfterMs })),
    );
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100 }), fc.array(step, { maxLength: 60 }), (wanted, steps) => {
        const feed = polled();
        let state = withArchives(begun('http://a.example/first', wanted));
        let at = now;
        let read = 0;
        const asked = new Set<string>();
        for (const one of steps) {
          const next = state.archives?.next;
          if (next === undefined) break;
          asked.add(next);
          at = Math.max(at, state.archives!.dueAt);
          state = afterArchive(state, one, at, 0.5, limits);
          if (one.kind === 'read') read++;
          expect(state.nextDueAt).toBeLessThanOrEqual(feed.nextDueAt);
          if (state.archives?.next !== undefined)
            expect(state.archives.dueAt).toBeGreaterThanOrEqual(at + limits.floorMs);
        }
        expect(state.archives!.read).toBe(read);
        expect(read).toBeLessThanOrEqual(wanted);
        expect(read).toBeLessThanOrEqual(asked.size);
        const { archives: _, nextDueAt, nextDueWhy, ...rest } = state;
        const { archives: __, nextDueAt: feedDueAt, nextDueWhy: feedWhy, ...before } = feed;
        expect(rest).toEqual(before);
        if (state.archives?.next === undefined) expect([nextDueAt, nextDueWhy]).toEqual([feedDueAt, feedWhy]);
      }),
    );
  });
});
