import { type ChildProcess, fork } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Latencies, latencies } from './serve-load.ts';
import { startBenchPublishers } from './start-publishers.ts';

/**
 * What readers feel of a refresh: how long an answer takes while nothing else goes on, and while the same
 * server reads 300 sources that have something new each time, without a pause. Same wire, same client, same
 * rate; the two states in turns, because the machine has neighbours. The publishers run at the lowest
 * priority, since the world's do not share our processors.
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
    child.send({ config: publishers.config, store, role, refreshers: 1 });
  });
}

const measure = (port: number, seconds: number) =>
  latencies({
    port,
    path: '/feed.atom',
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
let read = 0;
for (let round = 0; round < ROUNDS; round++) {
  for (const [role, into] of [
    ['web', idle],
    ['all', refreshing],
  ] as const) {
    const server = await start(role);
    await measure(server.port, 2); // warm
    const before = server.refreshed();
    into.push(await measure(server.port, SECONDS));
    if (role === 'all') read += server.refreshed() - before;
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
const ratios = idle.map((one, i) => refreshing[i]!.p99Ms / one.p99Ms);
console.log(
  `p99 while refreshing / idle: ${median(ratios).toFixed(2)}, from ${Math.min(...ratios).toFixed(2)} to ${Math.max(...ratios).toFixed(2)} (to reach: at most 1.50)`,
);
publishers.stop();
await rm(folder, { recursive: true, force: true });
process.exit(0);
