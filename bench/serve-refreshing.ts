import { type ChildProcess, fork } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Latencies, latencies } from './serve-load.ts';
import { nginxHere, startNginx } from './serve-nginx.ts';
import { startBenchPublishers } from './start-publishers.ts';

/**
 * What readers feel of a refresh: how long an answer takes while nothing else goes on, and while the same
 * server reads 300 sources that have something new each time, without a pause. Same wire, same client, same
 * rate; the two states in turns, because the machine has neighbours. The publishers run at the lowest
 * priority, since the world's do not share our processors.
 *
 * Where nginx is installed it serves a file of that size beside, at the same moments: what it feels of the
 * same load is what the processors being busy costs anybody, and not ours to mend.
 */
const ROUNDS = Number(process.env.ROUNDS ?? 5);
const SECONDS = Number(process.env.SECONDS ?? 8);
const PER_SECOND = 200;

const publishers = await startBenchPublishers({
  feeds: 300,
  entries: 40,
  newEachTime: 4,
  onTopicEvery: 10,
  gentle: true,
  schedule: { tickSeconds: 1, floorMs: 0, ceilingMs: 0 },
});
const folder = await mkdtemp(join(tmpdir(), 'peacewire-bench-'));
const store = join(folder, 'bench.db');

type Running = { readonly port: number; readonly refreshed: () => number; stop(): Promise<void> };

function start(role: 'all' | 'web'): Promise<Running> {
  const child: ChildProcess = fork(new URL('./serve-wire.ts', import.meta.url));
  let refreshed = 0;
  return new Promise((resolve, reject) => {
    child.once('exit', code => reject(new Error(`the server ended with code ${code}`)));
    child.on('message', (message: { port?: number; outcome?: string }) => {
      if (message.outcome === 'fetched') refreshed++;
      if (message.port === undefined) return;
      child.removeAllListeners('exit');
      resolve({
        port: message.port,
        refreshed: () => refreshed,
        stop: () =>
          new Promise(stopped => {
            child.once('exit', () => stopped());
            child.kill('SIGKILL');
          }),
      });
    });
    child.send({ config: publishers.config, store, refreshers: role === 'web' ? 0 : 1 });
  });
}

const measure = (port: number, seconds: number, path = '/feed.atom') =>
  latencies({
    port,
    path,
    headers: { 'accept-encoding': 'gzip' },
    perSecond: PER_SECOND,
    seconds,
    connections: 8,
  });

// A wire to serve: the first round of all sources.
const filling = await start('all');
while (filling.refreshed() < 300) await new Promise(resolve => setTimeout(resolve, 50));
await filling.stop();

const idle: Latencies[] = [];
const refreshing: Latencies[] = [];
const besideIdle: Latencies[] = [];
const besideRefreshing: Latencies[] = [];
const here = nginxHere();
const nginx = here && (await startNginx({ ...here, keepOpen: true }));
let read = 0;
for (let round = 0; round < ROUNDS; round++) {
  for (const [role, into, beside] of [
    ['web', idle, besideIdle],
    ['all', refreshing, besideRefreshing],
  ] as const) {
    const server = await start(role);
    await measure(server.port, 2); // warm
    const before = server.refreshed();
    into.push(await measure(server.port, SECONDS));
    if (role === 'all') read += server.refreshed() - before;
    if (nginx) beside.push(await measure(nginx.port, SECONDS, '/feed.rss'));
    await server.stop();
  }
}

const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
const told = (name: string, all: readonly Latencies[]) => {
  const of = (pick: (one: Latencies) => number) => `${median(all.map(pick)).toFixed(2)} ms`;
  console.log(
    `${name.padEnd(11)} p50 ${of(one => one.p50Ms)}, p99 ${of(one => one.p99Ms)}, max ${of(one => one.maxMs)}, ` +
      `${all.reduce((sum, one) => sum + one.errors, 0)} errors (the client itself was late: p99 ${of(one => one.clientLateP99Ms)})`,
  );
};
console.log(`${PER_SECOND} requests/s of a 50-story feed, medians of ${ROUNDS} rounds of ${SECONDS} s each`);
told('idle', idle);
told('refreshing', refreshing);
console.log(
  `  meanwhile ${(read / (ROUNDS * SECONDS)).toFixed(0)} sources a second were read, each with something new`,
);
const ratio = (name: string, before: readonly Latencies[], during: readonly Latencies[]) => {
  const ratios = before.map((one, i) => during[i]!.p99Ms / one.p99Ms);
  return `${name} ${median(ratios).toFixed(2)}, from ${Math.min(...ratios).toFixed(2)} to ${Math.max(...ratios).toFixed(2)}`;
};
console.log(`p99 while refreshing / idle: ${ratio('peacewire', idle, refreshing)} (to reach: at most 1.50)`);
if (nginx) {
  told('nginx, idle', besideIdle);
  told('nginx, then', besideRefreshing);
  console.log(`p99 while refreshing / idle: ${ratio('nginx', besideIdle, besideRefreshing)}`);
  await nginx.stop();
}
publishers.stop();
await rm(folder, { recursive: true, force: true });
process.exit(0);
