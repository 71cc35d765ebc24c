import { describe, expect, it } from 'vitest';
import { createTurns } from '../../src/fetch/turns.ts';

/** What has been decided so far, without waiting for more than what is due already. */
const soon = async <T>(promise: Promise<T>): Promise<T | 'waits'> => {
  await new Promise(resolve => setImmediate(resolve));
  return Promise.race([promise, Promise.resolve('waits' as const)]);
};

const held = async (turn: ReturnType<ReturnType<typeof createTurns>['take']>): Promise<() => void> => {
  const release = await turn;
  if (typeof release === 'string') throw new Error(release);
  return release;
};

describe('turns', () => {
  it('come one at a time, in the order asked', async () => {
    const turns = createTurns();
    const first = await held(turns.take('a', 0, 9999));
    const second = turns.take('a', 0, 9999);
    const third = turns.take('a', 0, 9999);
    expect(await soon(second)).toBe('waits');
    first();
    const release = await held(second);
    expect(await soon(third)).toBe('waits');
    release();
    (await held(third))();
    (await held(turns.take('a', 0, 9999)))();
  });

  it('of other keys do not wait', async () => {
    const turns = createTurns();
    await held(turns.take('a', 0, 9999));
    expect(await soon(turns.take('b', 0, 9999))).toBeTypeOf('function');
  });

  it('that nobody waited long enough for go to the next who does', async () => {
    const turns = createTurns();
    const first = await held(turns.take('a', 0, 9999));
    const impatient = turns.take('a', 0, 5);
    const patient = turns.take('a', 0, 9999);
    expect(await impatient).toBe('too-long');
    first();
    (await held(patient))();
  });

  it('come after the gap, also to those who ask during it', async () => {
    const turns = createTurns();
    (await held(turns.take('a', 30, 9999)))();
    const second = turns.take('a', 0, 9999);
    expect(await soon(second)).toBe('waits');
    (await held(second))();
  });

  it('end when closed, for those who wait and those who come', async () => {
    const turns = createTurns();
    const release = await held(turns.take('a', 0, 9999));
    const second = turns.take('a', 0, 9999);
    turns.close();
    expect(await second).toBe('closed');
    expect(await turns.take('b', 0, 9999)).toBe('closed');
    release();
  });
});
