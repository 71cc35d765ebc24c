import { randomUUID } from 'node:crypto';
import { readlinkSync } from 'node:fs';
import { setPriority } from 'node:os';
import { setTimeout as delay } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import type { Config } from './config/config.ts';
import { archivesOf, fetcherOf, leaseMsOf, openStore, type StoreAddress } from './parts.ts';
import { readTopic } from './read-topic.ts';
import type { RefreshReport } from './refresh.ts';
import { createRefreshLoop } from './refresh-loop.ts';
import { reprint } from './reprint.ts';
import { startTicking } from './schedule/cron.ts';
import { serveThread, type ThreadEnd } from './thread.ts';

/** How long, once told to stop, we wait for publishers to finish their sentences. */
const FINISH_MS = 3000;

/** What the refresher is started with. */
export type RefresherData = { readonly config: Config; readonly store: StoreAddress };

/** What the refresher tells the main thread unasked. */
export type RefresherNews =
  | { readonly kind: 'report'; readonly report: RefreshReport }
  | { readonly kind: 'trouble'; readonly message: string };

// A reader must not feel a refresh: where the system lets one thread be nicer than another, this one is.
// On Linux a thread has a process id of its own; elsewhere the whole process would be slowed, so it is not.
// Not the nicest there is: beside a busy program that would leave the wire a seventieth of a processor.
function yieldToReaders(): void {
  if (process.platform !== 'linux') return;
  try {
    const thread = Number(readlinkSync('/proc/thread-self').split('/').pop());
    if (thread !== process.pid) setPriority(thread, 10);
  } catch {
    // No /proc: all threads stay equal.
  }
}

yieldToReaders();
const { config, store: address } = workerData as RefresherData;
const news = (body: RefresherNews) => parentPort!.postMessage({ news: body });
const onError = (error: unknown) =>
  news({ kind: 'trouble', message: error instanceof Error ? error.message : String(error) });

const owner = randomUUID();
const store = await openStore(address);
const fetcher = fetcherOf(config);
const topic = await readTopic(config.topic);
// Built on first use; here, it keeps no first source waiting.
void topic.lexicon;
const loop = createRefreshLoop({
  fetchFeed: fetcher.fetch,
  store,
  topic,
  owner,
  limits: config.schedule,
  archives: archivesOf(config),
  now: Date.now,
  random: Math.random,
  concurrency: config.fetch.concurrency,
  leaseMs: leaseMsOf(config),
  onReport: report => news({ kind: 'report', report }),
  onError,
});

const stopping = new AbortController();
let reprinted: Promise<number> | undefined;
/** Before anything is read: news must find the stories that an earlier release kept. A failure is tried again. */
const tick = async () => {
  reprinted ??= reprint({ store, topic, now: Date.now }, stopping.signal);
  try {
    await reprinted;
  } catch (error) {
    reprinted = undefined;
    throw error;
  }
  if (!stopping.signal.aborted) await loop.tick();
};
const ticking = startTicking({ every: { seconds: config.schedule.tickSeconds }, onTick: tick, onError });

serveThread({
  parentPort: parentPort as ThreadEnd<'tick', true, RefresherNews>['parentPort'],
  answer: async () => {
    await tick();
    return { body: true };
  },
  async stop() {
    stopping.abort();
    await ticking.stop();
    await reprinted?.catch(() => {});
    const drained = loop.drain();
    // A publisher that dawdles is given up, without blame; what has been fetched is kept.
    await Promise.race([drained, delay(FINISH_MS, undefined, { ref: false })]);
    await Promise.all([fetcher.close(), drained]);
    await store.release(owner);
    await store.close();
  },
});
tick().catch(onError);
