// A thread for the thread tests: answers, refuses, is silent or dies, as it is asked.
import { setTimeout as delay } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { serveThread, type ThreadEnd } from '../../src/thread.ts';

export type Ask =
  | { readonly do: 'say'; readonly word: string }
  | { readonly do: 'refuse'; readonly why: string }
  | { readonly do: 'be-silent' }
  | { readonly do: 'throw'; readonly why: string }
  | { readonly do: 'exit'; readonly code: number };

export type Given = {
  /** It ends before it is ready. */
  readonly stillborn?: boolean;
  /** It ends as soon as it is ready. */
  readonly shortLived?: boolean;
  /** How long it takes to stop, ms. */
  readonly stopsAfterMs?: number;
  /** It never stops by itself. */
  readonly deaf?: boolean;
};

const given = workerData as Given;
parentPort!.postMessage({ news: 'started' });
if (given.stillborn) throw new Error('stillborn');

serveThread<Ask, string, string>({
  parentPort: parentPort as ThreadEnd<Ask, string, string>['parentPort'],
  async answer(ask) {
    switch (ask.do) {
      case 'say':
        return { body: ask.word };
      case 'refuse':
        throw new Error(ask.why);
      case 'be-silent':
        return new Promise(() => {});
      case 'throw':
        setImmediate(() => {
          throw new Error(ask.why);
        });
        return new Promise(() => {});
      case 'exit':
        process.exit(ask.code);
    }
  },
  async stop() {
    if (given.deaf) await new Promise(() => setInterval(() => {}, 1000));
    await delay(given.stopsAfterMs ?? 0);
    parentPort!.postMessage({ news: 'stopped' });
  },
});
if (given.shortLived) process.exit(3);
