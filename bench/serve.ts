import { fork } from 'node:child_process';
import { once } from 'node:events';
import { get, type IncomingHttpHeaders } from 'node:http';
import { hammer, hammerName } from './serve-load.ts';
import { nginxHere, startNginx } from './serve-nginx.ts';

/** A server in its own process. */
export type Served = { readonly port: number; stop(): Promise<void> };

/** Starts a module of this folder that says which port it serves on. */
export async function startServer(module: string): Promise<Served> {
  const child = fork(new URL(module, import.meta.url), { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  const [message] = (await once(child, 'message')) as [{ port: number }];
  return {
    port: message.port,
    async stop() {
      child.kill('SIGKILL');
      await once(child, 'exit');
    },
  };
}

type Contender = { readonly name: string; readonly start: () => Promise<Served>; readonly gzip: boolean };
type Case = { readonly name: string; readonly gzip: boolean; readonly conditional: boolean };

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
  const rounds = Number(process.env.ROUNDS ?? 3);
  const seconds = Number(process.env.SECONDS ?? 5);
  const nginx = nginxHere();
  const contenders: Contender[] = [
    { name: 'peacewire', start: () => startServer('serve-peacewire.ts'), gzip: true },
    { name: 'express', start: () => startServer('serve-express.ts'), gzip: false },
  ];
  if (nginx !== undefined)
    contenders.push({
      name: 'nginx',
      start: () => startNginx(nginx.gzipStatic),
      gzip: nginx.gzipStatic,
    });
  else console.log('nginx is not installed: it is left out');

  const path = '/feed.rss';
  const running = new Map<string, Served>();
  try {
    for (const { name, start } of contenders) running.set(name, await start());
    for (const { port } of running.values()) await whenReady(port, path);

    console.log(
      `client ${await hammerName()}, 1 thread, 32 connections; ${rounds} rounds of ${seconds} s each, in turns; node ${process.version}\n`,
    );
    const figures = new Map<string, number[]>();
    for (const kind of CASES) {
      const loads = [];
      for (const { name, gzip } of contenders) {
        // Express alone compresses nothing: its one body stands beside both.
        const port = running.get(name)!.port;
        const headers: Record<string, string> = kind.gzip ? { 'Accept-Encoding': 'gzip' } : {};
        const first = await ask(port, path, headers);
        if (kind.gzip && gzip && first.headers['content-encoding'] !== 'gzip')
          throw new Error(`${name} did not answer in gzip`);
        if (kind.conditional) headers['If-None-Match'] = first.headers.etag!;
        const checked = await ask(port, path, headers);
        if (checked.status !== (kind.conditional ? 304 : 200))
          throw new Error(`${name}: ${kind.name}: ${checked.status} received`);
        loads.push({ name, load: { port, path, headers, seconds, connections: 32 }, bytes: checked.bytes });
      }
      for (const { load } of loads) await hammer({ ...load, seconds: 1 }); // warm
      for (let round = 0; round < rounds; round++)
        for (const { name, load } of loads) {
          const { perSecond, errors } = await hammer(load);
          if (errors > 0) throw new Error(`${name}: ${kind.name}: ${errors} errors`);
          const key = `${kind.name}/${name}`;
          figures.set(key, [...(figures.get(key) ?? []), perSecond]);
        }
      const median = (name: string) => middle(figures.get(`${kind.name}/${name}`) ?? []);
      const ours = median('peacewire');
      console.log(kind.name);
      for (const { name, bytes } of loads) {
        const theirs = median(name);
        const all = (figures.get(`${kind.name}/${name}`) ?? []).map(figure => Math.round(figure)).join(' ');
        console.log(
          `  ${name.padEnd(10)} ${String(Math.round(theirs)).padStart(7)} requests/s  ${String(bytes).padStart(6)} bytes` +
            (name === 'peacewire' ? '               ' : `  peacewire ×${(ours / theirs).toFixed(2)}`) +
            `  (${all})`,
        );
      }
    }
  } finally {
    for (const served of running.values()) await served.stop();
  }
}

function middle(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

await main();
