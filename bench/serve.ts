import { get, type IncomingHttpHeaders } from 'node:http';
import { hammer, hammerName, type Latencies, type Load, latencies } from './serve-load.ts';
import { nginxHere, startNginx } from './serve-nginx.ts';
import { type Served, startServer } from './serve-process.ts';

type Contender = { readonly name: string; readonly start: () => Promise<Served>; readonly gzip: boolean };
type Case = { readonly name: string; readonly gzip: boolean; readonly conditional: boolean };

const PATH = '/feed.rss';
const IDLE_PACE = { perSecond: 200, seconds: 10, connections: 16 };
const CASES: readonly Case[] = [
  { name: '200 identity', gzip: false, conditional: false },
  { name: '200 gzip', gzip: true, conditional: false },
  { name: '304 identity', gzip: false, conditional: true },
  { name: '304 gzip', gzip: true, conditional: true },
];

/** Asks once, as the load will, to see that the answer is the one that is meant to be measured. */
function ask(port: number, path: string, headers: Record<string, string>) {
  return new Promise<{ status: number; headers: IncomingHttpHeaders; bytes: number }>((resolve, reject) => {
    get({ host: '127.0.0.1', port, path, headers }, res => {
      let bytes = 0;
      res.on('data', (chunk: Buffer) => {
        bytes += chunk.length;
      });
      res.on('end', () => resolve({ status: res.statusCode!, headers: res.headers, bytes }));
    }).on('error', reject);
  });
}

/** Asks until there is an answer: nginx does not say when it is ready. */
async function whenReady(port: number, path: string): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    if (
      await ask(port, path, {}).then(
        () => true,
        () => false,
      )
    )
      return;
    await new Promise(resolve => setTimeout(resolve, 20));
  }
  throw new Error(`nothing answers on port ${port}`);
}

async function main(): Promise<void> {
  const rounds = Number(process.env.ROUNDS ?? 7);
  const seconds = Number(process.env.SECONDS ?? 2);
  const nginx = nginxHere();
  const contenders: Contender[] = [
    { name: 'peacewire', start: () => startServer('serve-peacewire.ts'), gzip: true },
    { name: 'express', start: () => startServer('serve-express.ts'), gzip: false },
  ];
  if (nginx !== undefined)
    for (const keepOpen of [false, true])
      contenders.push({
        name: keepOpen ? 'nginx, files kept open' : 'nginx',
        start: () => startNginx({ gzipStatic: nginx.gzipStatic, keepOpen }),
        gzip: nginx.gzipStatic,
      });
  else console.log('nginx is not installed: it is left out');

  const running = new Map<string, Served>();
  try {
    for (const { name, start } of contenders) running.set(name, await start());
    for (const { port } of running.values()) await whenReady(port, PATH);

    console.log(
      `client ${await hammerName()}, 1 thread, 32 connections; ${rounds} rounds of ${seconds} s each, in turns; node ${process.version}\n`,
    );
    for (const kind of CASES) {
      const loads = await loadsFor(kind, contenders, running, seconds);
      for (const { load } of loads) await hammer({ ...load, seconds: 1 }); // warm
      const runs = new Map<string, Run[]>(contenders.map(({ name }) => [name, []]));
      for (let round = 0; round < rounds; round++)
        for (const { name, load } of loads) {
          const server = running.get(name)!;
          const before = server.cpuMs();
          const { perSecond, errors } = await hammer(load);
          if (errors > 0) throw new Error(`${name}: ${kind.name}: ${errors} errors`);
          const cpuUs = ((server.cpuMs() - before) * 1000) / (perSecond * seconds);
          runs.get(name)!.push({ perSecond, cpuUs });
        }
      print(kind, loads, runs);
    }
    const { port } = running.get('peacewire')!;
    const pace = { port, path: PATH, headers: { 'Accept-Encoding': 'gzip' }, ...IDLE_PACE };
    console.log(
      `200 gzip at ${pace.perSecond} requests/s, nothing else to do: ${inWords(await latencies(pace))}`,
    );
  } finally {
    for (const served of running.values()) await served.stop();
  }
}

type Run = { readonly perSecond: number; readonly cpuUs: number };
type NamedLoad = { readonly name: string; readonly load: Load; readonly bytes: number };

/** The requests for each contender, with what a client would send that has been there before. */
async function loadsFor(
  kind: Case,
  contenders: readonly Contender[],
  running: ReadonlyMap<string, Served>,
  seconds: number,
): Promise<readonly NamedLoad[]> {
  const loads: NamedLoad[] = [];
  for (const { name, gzip } of contenders) {
    const { port } = running.get(name)!;
    const headers: Record<string, string> = kind.gzip ? { 'Accept-Encoding': 'gzip' } : {};
    const first = await ask(port, PATH, headers);
    // Express alone compresses nothing: its one body stands beside both.
    if (kind.gzip && gzip && first.headers['content-encoding'] !== 'gzip')
      throw new Error(`${name} did not answer in gzip`);
    if (kind.conditional) headers['If-None-Match'] = first.headers.etag!;
    const checked = await ask(port, PATH, headers);
    if (checked.status !== (kind.conditional ? 304 : 200))
      throw new Error(`${name}: ${kind.name}: ${checked.status} received`);
    loads.push({ name, load: { port, path: PATH, headers, seconds, connections: 32 }, bytes: checked.bytes });
  }
  return loads;
}

function print(kind: Case, loads: readonly NamedLoad[], runs: ReadonlyMap<string, readonly Run[]>): void {
  const of = (name: string, figure: keyof Run) => middle((runs.get(name) ?? []).map(run => run[figure]));
  console.log(kind.name);
  for (const { name, bytes } of loads) {
    const ratio = of('peacewire', 'perSecond') / of(name, 'perSecond');
    const cpuRatio = of(name, 'cpuUs') / of('peacewire', 'cpuUs');
    console.log(
      [
        `  ${name.padEnd(22)}`,
        `${String(Math.round(of(name, 'perSecond'))).padStart(7)} requests/s`,
        `${of(name, 'cpuUs').toFixed(1).padStart(6)} µs CPU each`,
        `${String(bytes).padStart(6)} bytes`,
        name === 'peacewire'
          ? ''
          : `peacewire: ${ratio.toFixed(2)} × the requests, ${cpuRatio.toFixed(2)} × by CPU`,
        `(${(runs.get(name) ?? []).map(run => Math.round(run.perSecond)).join(' ')})`,
      ].join('  '),
    );
  }
}

function inWords({ p50Ms, p99Ms, maxMs, errors, clientLateP99Ms }: Latencies): string {
  const ms = (value: number) => `${value.toFixed(2)} ms`;
  return `p50 ${ms(p50Ms)}, p99 ${ms(p99Ms)}, max ${ms(maxMs)}, ${errors} errors (client late p99 ${ms(clientLateP99Ms)})`;
}

function middle(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

await main();
