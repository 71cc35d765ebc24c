import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer } from '../src/main.ts';
import type { RefreshReport, Stage } from '../src/refresh.ts';
import { listen } from '../src/web/listen.ts';
import { startBenchPublishers } from './start-publishers.ts';

/**
 * `npm run bench:ingest [-- --feeds 300 --entries 40 --every 10 --refreshers 2]`: from nothing to fetched,
 * parsed, tagged, clustered, stored and published; then the same feeds again, with nothing changed. One
 * entry in `every` is on topic; 10 is some five times as many as general news has.
 *
 * Twice: with one refresher, in which the stages hardly overlap and their shares can be told, and with as
 * many as there are processors. The publishers are a process of their own on the loopback. Everything else
 * is the server as it runs.
 */
const option = (name: string, otherwise: number) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
};
const FEEDS = option('feeds', 300);
const REFRESHERS = option('refreshers', Math.max(2, Math.min(4, availableParallelism())));
const ROUNDS_UNCHANGED = 5;
const STAGES: readonly Stage[] = ['parse', 'normalise', 'dedupe', 'tag', 'cluster', 'store'];

const publishers = await startBenchPublishers({
  feeds: FEEDS,
  entries: option('entries', 40),
  onTopicEvery: option('every', 10),
  newEachTime: 0,
  gentle: false,
  // Always due, those that waited longest first: each round begins where the last one ends.
  schedule: { tickSeconds: 1, floorMs: 0, ceilingMs: 0 },
});

type Round = { readonly reports: readonly RefreshReport[]; readonly tookMs: number; readonly cpuMs: number };

async function ingest(refreshers: number): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'peacewire-bench-'));
  let heard = (_report: RefreshReport) => {};
  /** `count` refreshes that end as `outcome`, from the first one's beginning to the last one's end. */
  const round = (count: number, outcome: RefreshReport['outcome']) => {
    const cpu = process.cpuUsage();
    const reports: RefreshReport[] = [];
    let from = 0;
    return new Promise<Round>(resolve => {
      heard = report => {
        if (reports.length === 0) from = performance.now() - report.tookMs;
        if (report.outcome === outcome || report.outcome === 'failed') reports.push(report);
        if (reports.length < count) return;
        heard = () => {};
        const { user, system } = process.cpuUsage(cpu);
        resolve({ reports, tookMs: performance.now() - from, cpuMs: (user + system) / 1000 });
      };
    });
  };

  const startedAt = performance.now();
  const first = round(FEEDS, 'fetched');
  const bound = await listen({ host: '127.0.0.1', port: 0 });
  if (!bound.ok) throw new Error(bound.why);
  const server = await startServer({
    config: publishers.config,
    store: join(folder, 'bench.db'),
    listening: bound.server,
    refreshers,
    onReport: report => heard(report),
    onTrouble: message => console.error(`trouble: ${message}`),
  });
  const servingMs = performance.now() - startedAt;

  const fresh = await first;
  const next = round(ROUNDS_UNCHANGED * FEEDS, 'not-modified');
  // Published: the feed that a reader gets holds what was kept.
  const publishedFrom = performance.now();
  const feed = await (await fetch(`${bound.server.url}/feed.atom`)).text();
  const publishMs = performance.now() - publishedFrom;
  if (!feed.includes('<entry')) throw new Error('nothing was published');

  const sum = (pick: (report: RefreshReport) => number) =>
    fresh.reports.reduce((total, report) => total + pick(report), 0);
  const entries = sum(report => report.entries.added);
  const onTopic = sum(report => report.entries.onTopic);
  const failed = fresh.reports.filter(report => report.outcome === 'failed').length;
  const perSecond = entries / ((fresh.tookMs + publishMs) / 1000);
  console.log(
    `\n${refreshers} ${refreshers === 1 ? 'refresher' : 'refreshers'}; server up in ${servingMs.toFixed(0)} ms`,
  );
  console.log(
    `fresh      ${entries} entries of ${FEEDS} feeds (${onTopic} on topic, ${failed} feeds failed) kept in ${fresh.tookMs.toFixed(0)} ms, ` +
      `published ${publishMs.toFixed(0)} ms later: ${perSecond.toFixed(0)} entries/s, ${((1000 * fresh.cpuMs) / entries).toFixed(0)} µs of CPU each ` +
      `(to reach: 4000, ratio ${(perSecond / 4000).toFixed(2)})`,
  );
  if (refreshers === 1) {
    const all = fresh.tookMs;
    const took = STAGES.map(stage => sum(report => report.stageMs[stage]));
    const rest = all - took.reduce((a, b) => a + b, 0);
    for (const [stage, ms] of [
      ...STAGES.map((stage, i) => [stage, took[i]!] as const),
      ['fetch', rest] as const,
    ])
      console.log(
        `  ${stage.padEnd(10)} ${((100 * ms) / all).toFixed(1).padStart(5)} %  ${((1000 * ms) / entries).toFixed(0).padStart(4)} µs an entry`,
      );
  }

  const again = await next;
  const unchangedMs = again.tookMs / ROUNDS_UNCHANGED;
  const failures = again.reports.filter(report => report.outcome === 'failed').length;
  console.log(
    `unchanged  ${FEEDS} feeds not modified in ${unchangedMs.toFixed(0)} ms (mean of ${ROUNDS_UNCHANGED} rounds, ${failures} failed): ` +
      `${(unchangedMs / fresh.tookMs).toFixed(3)} of the fresh round (to reach: under 0.100)`,
  );
  console.log(
    `memory     ${(process.memoryUsage.rss() / 1024 / 1024).toFixed(0)} MB resident afterwards, all threads`,
  );
  await server.close();
  await rm(folder, { recursive: true, force: true });
}

await ingest(1);
await ingest(REFRESHERS);
publishers.stop();
