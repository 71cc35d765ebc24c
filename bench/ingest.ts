import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer } from '../src/main.ts';
import type { RefreshReport, Stage } from '../src/refresh.ts';
import { startBenchPublishers } from './start-publishers.ts';

/**
 * `npm run bench:ingest [-- --feeds 300 --entries 40 --refreshers 2]`: from nothing to fetched, parsed,
 * tagged, clustered, stored and published; then the same feeds again, with nothing changed.
 * The publishers are a process of their own on the loopback. Everything else is the server as it runs.
 */
const option = (name: string, otherwise: number) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
};
const FEEDS = option('feeds', 300);
const ENTRIES = option('entries', 40);
const REFRESHERS = option('refreshers', Math.max(1, Math.min(4, availableParallelism())));

const publishers = await startBenchPublishers({
  feeds: FEEDS,
  entries: ENTRIES,
  newEachTime: 0,
  gentle: false,
  // Always due, those that waited longest first: each round begins where the last one ends.
  schedule: { tickSeconds: 1, floorMs: 0, ceilingMs: 0 },
});
const { config } = publishers;
const folder = await mkdtemp(join(tmpdir(), 'peacewire-bench-'));
let heard = (_report: RefreshReport) => {};
/** Resolves with the reports of `count` refreshes that end as `outcome`, and how long they took. */
function reports(count: number, outcome: RefreshReport['outcome']) {
  const cpu = process.cpuUsage();
  const list: RefreshReport[] = [];
  let from = 0;
  return new Promise<{ list: readonly RefreshReport[]; tookMs: number; cpuMs: number }>(resolve => {
    heard = report => {
      if (list.length === 0) from = performance.now() - report.tookMs;
      if (report.outcome === outcome || report.outcome === 'failed') list.push(report);
      if (list.length < count) return;
      heard = () => {};
      const { user, system } = process.cpuUsage(cpu);
      resolve({ list, tookMs: performance.now() - from, cpuMs: (user + system) / 1000 });
    };
  });
}

const startedAt = performance.now();
const first = reports(FEEDS, 'fetched');
const server = await startServer({
  config,
  store: join(folder, 'bench.db'),
  host: '127.0.0.1',
  port: 0,
  role: 'all',
  refreshers: REFRESHERS,
  onReport: report => heard(report),
  onTrouble: message => console.error(`trouble: ${message}`),
});
const servingMs = performance.now() - startedAt;

const { list: told, tookMs: freshMs, cpuMs } = await first;
const next = reports(5 * FEEDS, 'not-modified');
// Published: the feed that a reader gets holds the last change.
const publishedFrom = performance.now();
const feed = await (await fetch(`${server.url}/feed.atom`)).text();
const publishMs = performance.now() - publishedFrom;
if (!feed.includes('<entry')) throw new Error('nothing was published');

const entries = told.reduce((sum, report) => sum + report.entries.added, 0);
const onTopic = told.reduce((sum, report) => sum + report.entries.onTopic, 0);
const failed = told.filter(report => report.outcome !== 'fetched');
for (const report of failed.slice(0, 3)) console.error(report);

console.log(
  `server up in ${servingMs.toFixed(0)} ms; ${REFRESHERS} refreshers; ${FEEDS} feeds of ${ENTRIES} entries`,
);
const perSecond = entries / ((freshMs + publishMs) / 1000);
console.log(
  `fresh      ${entries} entries (${onTopic} on topic, ${failed.length} feeds failed) kept in ${freshMs.toFixed(0)} ms, published ${publishMs.toFixed(0)} ms later: ` +
    `${perSecond.toFixed(0)} entries/s, ${((1000 * cpuMs) / entries).toFixed(0)} µs of CPU each (to reach: 4000, ratio ${(perSecond / 4000).toFixed(2)})`,
);
const stages: Stage[] = ['parse', 'normalise', 'dedupe', 'tag', 'cluster', 'store'];
const sums = stages.map(stage => told.reduce((sum, report) => sum + report.stageMs[stage], 0));
const busy = sums.reduce((a, b) => a + b, 0);
for (const [i, stage] of stages.entries())
  console.log(
    `  ${stage.padEnd(10)} ${((100 * sums[i]!) / busy).toFixed(1).padStart(5)} %  ${((1000 * sums[i]!) / entries).toFixed(0).padStart(5)} µs an entry`,
  );
console.log(
  `  (dedupe and store include waiting for their turn at the store; fetch waits beside all of them)`,
);

const again = await next;
const unchangedMs = again.tookMs / 5;
const failures = again.list.filter(report => report.outcome === 'failed').length;
console.log(
  `unchanged  ${FEEDS} feeds not modified in ${unchangedMs.toFixed(0)} ms (mean of 5 rounds, ${failures} failed): ` +
    `${(unchangedMs / freshMs).toFixed(3)} of the fresh round (to reach: under 0.100)`,
);
const rss = process.memoryUsage.rss() / 1024 / 1024;
console.log(`memory     ${rss.toFixed(0)} MB resident after both, all threads`);

const stoppedFrom = performance.now();
await server.close();
console.log(`stopped in ${(performance.now() - stoppedFrom).toFixed(0)} ms`);
publishers.stop();
await rm(folder, { recursive: true, force: true });
