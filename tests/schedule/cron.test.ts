import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startTicking } from '../../src/schedule/cron.ts';

const everySecond = { seconds: 1 } as const;

beforeEach(() => {
  vi.useFakeTimers({ now: Date.UTC(2025, 11, 1, 12, 0, 0, 500) });
});
afterEach(() => {
  vi.useRealTimers();
});

/** A tick that ends when told to. */
const slowTick = () => {
  const open: (() => void)[] = [];
  const seen = { started: 0, ended: 0 };
  const onTick = async (): Promise<void> => {
    seen.started++;
    await new Promise<void>(resolve => open.push(resolve));
    seen.ended++;
  };
  return { seen, onTick, end: () => open.shift()?.() };
};

const fail = (error: unknown): never => {
  throw error;
};

describe('ticking', () => {
  it.each([
    { every: { seconds: 1 }, ticks: 60 },
    { every: { seconds: 15 }, ticks: 4 },
    { every: { seconds: 60 }, ticks: 1 },
    { every: { cron: '*/20 * * * * *' }, ticks: 3 },
  ])('$every comes $ticks times a minute', async ({ every, ticks }) => {
    let count = 0;
    const ticking = startTicking({ every, onTick: async () => void count++, onError: fail });
    await vi.advanceTimersByTimeAsync(60_000);
    await ticking.stop();
    expect(count).toBe(ticks);
  });

  it.each([
    { seconds: 0 },
    { seconds: -1 },
    { seconds: 7 },
    { seconds: 0.5 },
    { seconds: 90 },
    { seconds: 3600 },
    { seconds: Number.NaN },
    { cron: 'now and then' },
    { cron: '' },
  ])('%o makes no sense, which is said', every => {
    expect(() => startTicking({ every, onTick: async () => {}, onError: fail })).toThrow(RangeError);
  });

  it('never runs twice at once', async () => {
    const { seen, onTick, end } = slowTick();
    const ticking = startTicking({ every: everySecond, onTick, onError: fail });
    await vi.advanceTimersByTimeAsync(5000);
    expect(seen).toEqual({ started: 1, ended: 0 });
    end();
    await vi.advanceTimersByTimeAsync(1000);
    expect(seen).toEqual({ started: 2, ended: 1 });
    end();
    await ticking.stop();
  });

  it('goes on when a tick fails, and says so', async () => {
    const errors: unknown[] = [];
    let count = 0;
    const ticking = startTicking({
      every: everySecond,
      onTick: () => {
        count++;
        if (count === 1) throw new Error('thrown');
        return count === 2 ? Promise.reject(new Error('rejected')) : Promise.resolve();
      },
      onError: error => errors.push(error),
    });
    await vi.advanceTimersByTimeAsync(3000);
    await ticking.stop();
    expect(count).toBe(3);
    expect(errors).toEqual([new Error('thrown'), new Error('rejected')]);
  });

  it('stops once the tick that runs has ended, and starts none after', async () => {
    const { seen, onTick, end } = slowTick();
    const ticking = startTicking({ every: everySecond, onTick, onError: fail });
    await vi.advanceTimersByTimeAsync(1000);
    let stopped = false;
    const stopping = ticking.stop().then(() => {
      stopped = true;
    });
    await vi.advanceTimersByTimeAsync(5000);
    expect(stopped).toBe(false);
    end();
    await stopping;
    expect(seen).toEqual({ started: 1, ended: 1 });
    await vi.advanceTimersByTimeAsync(5000);
    expect(seen.started).toBe(1);
    expect(vi.getTimerCount()).toBe(0);
  });
});
