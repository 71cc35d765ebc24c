import { setTimeout as delay } from 'node:timers/promises';
import { openStore } from '../src/parts.ts';
import { readTopic } from '../src/read-topic.ts';
import { createSoakFetcher, refreshDue } from './soak-refreshing.ts';

// Refreshes without end, one line of JSON for each refresh that was kept, until it is killed.
// Usage: node soak-victim.ts DATABASE
const store = await openStore(process.argv[2]!);
await store.migrate();
const topic = await readTopic();
const fetcher = createSoakFetcher();
for (;;) {
  const count = await refreshDue({
    store,
    fetcher,
    topic,
    owner: `victim-${process.pid}`,
    // Those that come after a killed one do not wait long.
    leaseMs: 300,
    now: Date.now,
    concurrency: 16,
    onRefreshed: ({ report: { sourceId, outcome, head }, etag }) =>
      process.stdout.write(`${JSON.stringify({ sourceId, outcome, head, etag })}\n`),
  });
  if (count === 0) await delay(5);
}
