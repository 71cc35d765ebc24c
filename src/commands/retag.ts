import { existsSync } from 'node:fs';
import type { Config } from '../config/config.ts';
import { isPostgres, openStore, type StoreAddress } from '../parts.ts';
import { reprint } from '../reprint.ts';
import { retag } from '../retag.ts';
import { topicAt } from './topic-at.ts';

export type RetagOptions = {
  /** The topic's folder; the config's own when not given. */
  readonly topic?: string;
  /** Entries from this time on, ms UTC. */
  readonly since?: number;
};

/** How often it says how far it is. */
const EVERY_MS = 2000;

/**
 * Applies a topic to what is kept: what comes onto the wire or leaves it, and what has other tags, is told to
 * all who follow. What a person decided stays. 0 when it is done, 2 when it was stopped half-way and can be run
 * again, 1 when the topic is not sound or nothing is kept.
 */
export async function retagKept(
  config: Config,
  address: StoreAddress,
  options: RetagOptions,
): Promise<number> {
  const topic = await topicAt(options.topic ?? config.topic);
  if (topic === undefined) return 1;
  if (!isPostgres(address) && !existsSync(address)) {
    console.error(`nothing is kept: there is no ${address}`);
    return 1;
  }
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
  const store = await openStore(address);
  try {
    await store.migrate();
    await reprint({ store, topic, now: Date.now }, stop.signal);
    let saidAt = performance.now();
    const done = await retag(
      { store, topic, now: Date.now },
      {
        ...(options.since === undefined ? {} : { since: options.since }),
        signal: stop.signal,
        onPage: ({ read, changes }) => {
          if (performance.now() - saidAt < EVERY_MS) return;
          saidAt = performance.now();
          console.error(`${read} read, ${changes} changes …`);
        },
      },
    );
    console.log(
      `${topic.version}: ${done.read} read, ${done.retagged} judged anew, ${done.changes} changes for readers`,
    );
    if (done.passedOver > 0)
      console.log(`${done.passedOver} changed meanwhile, and were left to whoever changed them`);
    if (done.stopped) console.log('stopped before the end: run it again to go on');
    return done.stopped ? 2 : 0;
  } finally {
    await store.close();
  }
}
