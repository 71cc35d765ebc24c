import { describe, expect, it, onTestFinished } from 'vitest';
import { startThread, type Thread } from '../src/thread.ts';
import { eventually } from './support/eventually.ts';
import type { Ask, Given } from './support/thread-module.ts';

type Started = {
  readonly thread: Thread<Ask, string>;
  readonly news: string[];
  /** When each death was heard of, ms, and why. */
  readonly deaths: { readonly at: number; readonly why: string }[];
};

function start(given: Given = {}): Started {
  const news: string[] = [];
  const deaths: { at: number; why: string }[] = [];
  const thread = startThread<Ask, string, string>({
    module: new URL('./support/thread-module.ts', import.meta.url),
    workerData: given,
    onNews: one => news.push(one),
    onDeath: why => deaths.push({ at: performance.now(), why }),
  });
  onTestFinished(() => thread.stop(0));
  return { thread, news, deaths };
}

describe('a thread', () => {
  it('answers each question with its own answer', async () => {
    const { thread } = start();
    await thread.ready;
    const words = Array.from({ length: 50 }, (_, n) => `word ${n}`);
    expect(await Promise.all(words.map(word => thread.ask({ do: 'say', word })))).toEqual(words);
  });

  it('takes questions before it is ready', async () => {
    const { thread } = start();
    expect(await thread.ask({ do: 'say', word: 'early' })).toBe('early');
  });

  it('that cannot answer one question answers the next', async () => {
    const { thread, deaths } = start();
    await expect(thread.ask({ do: 'refuse', why: 'not that' })).rejects.toThrow('not that');
    expect(await thread.ask({ do: 'say', word: 'this' })).toBe('this');
    expect(deaths).toEqual([]);
  });

  it.each([
    { ask: { do: 'throw', why: 'a bug in it' } as const, why: 'a bug in it' },
    { ask: { do: 'exit', code: 7 } as const, why: 'code 7' },
  ])('that dies ($ask.do) is told of, lets go of what it was asked, and is started again', async say => {
    const { thread, news, deaths } = start();
    await thread.ready;
    const inHand = [thread.ask({ do: 'be-silent' }), thread.ask({ do: 'be-silent' }), thread.ask(say.ask)];

    const outcomes = await Promise.allSettled(inHand);

    for (const outcome of outcomes)
      expect(outcome).toMatchObject({
        status: 'rejected',
        reason: { message: expect.stringContaining(say.why) },
      });
    expect(deaths.map(({ why }) => why)).toEqual([expect.stringContaining(say.why)]);
    expect(thread.alive()).toBe(false);
    await expect(thread.ask({ do: 'say', word: 'anybody?' })).rejects.toThrow('not running');

    await eventually('it is alive again', () => thread.alive());
    expect(await thread.ask({ do: 'say', word: 'again' })).toBe('again');
    expect(news).toEqual(['started', 'started']);
    expect(deaths).toHaveLength(1);
  });
});

describe('a thread that keeps dying', () => {
  it.each<{ when: string; given: Given }>([
    { when: 'before it is ready', given: { stillborn: true } },
    { when: 'as soon as it is ready', given: { shortLived: true } },
  ])('$when is started again after 1 s, then 2 s: not in a tight circle', async ({ given }) => {
    const { deaths } = start(given);
    await eventually('it has died three times', () => deaths.length === 3);
    const [first, second, third] = deaths.map(({ at }) => at) as [number, number, number];
    // Timers may fire a millisecond early; how late they are is the machine's business.
    expect(second - first).toBeGreaterThan(990);
    expect(third - second).toBeGreaterThan(1990);
  });

  it('lets go of who waits for it to be ready', async () => {
    const { thread } = start({ stillborn: true });
    await expect(thread.ready).rejects.toThrow('stillborn');
  });

  it('is not started again once it has been stopped', async () => {
    const { thread, news, deaths } = start({ stillborn: true });
    await eventually('it has died', () => deaths.length === 1);
    await thread.stop(0);
    await new Promise(resolve => setTimeout(resolve, 1200));
    expect(news).toEqual(['started']);
    expect(thread.alive()).toBe(false);
  });
});

describe('stopping a thread', () => {
  it('lets it finish, and is no death', async () => {
    const { thread, news, deaths } = start({ stopsAfterMs: 200 });
    await thread.ready;
    await thread.stop(10_000);
    expect(news).toEqual(['started', 'stopped']);
    expect(deaths).toEqual([]);
    expect(thread.alive()).toBe(false);
  });

  it('ends one by force that does not finish within its grace', async () => {
    const { thread, news, deaths } = start({ deaf: true });
    await thread.ready;
    const inHand = expect(thread.ask({ do: 'be-silent' })).rejects.toThrow('died');
    await thread.stop(100);
    await inHand;
    expect(news).toEqual(['started']);
    expect(deaths).toEqual([]);
    expect(thread.alive()).toBe(false);
  });

  it('twice is stopping it once', async () => {
    const { thread, news } = start({ stopsAfterMs: 100 });
    await thread.ready;
    await Promise.all([thread.stop(10_000), thread.stop(10_000)]);
    await thread.stop(10_000);
    expect(news).toEqual(['started', 'stopped']);
  });
});
