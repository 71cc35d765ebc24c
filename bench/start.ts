import { execFileSync, spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/**
 * `npm run bench:start`: a fresh clone, `npm ci` in it, then how long the server takes from the command to
 * the first 200 of /healthz and of the wire, with the config as shipped, and what it holds in memory then.
 */
const home = resolve(import.meta.dirname, '..');
const folder = await mkdtemp(join(tmpdir(), 'peacewire-start-'));
const clone = join(folder, 'clone');
const seconds = (from: number) => `${((performance.now() - from) / 1000).toFixed(2)} s`;

execFileSync('git', ['clone', '--quiet', home, clone]);
const installing = performance.now();
execFileSync('npm', ['ci', '--loglevel=error'], { cwd: clone, stdio: ['ignore', 'ignore', 'inherit'] });
console.log(`npm ci               ${seconds(installing)}`);

const node = join(clone, 'node_modules/.bin/node');
const helping = performance.now();
execFileSync(node, ['src/cli.ts', '--help'], { cwd: clone });
console.log(`peacewire --help     ${seconds(helping)}`);

// As shipped, but for the sources: what is measured is us, not how fast names fail to resolve.
const config = JSON.parse(readFileSync(join(clone, 'feeds.config.json'), 'utf8')) as { sources: unknown[] };
writeFileSync(join(clone, 'bench.config.json'), JSON.stringify({ ...config, sources: [] }));
const port = 20_000 + Math.floor(Math.random() * 20_000);
const starting = performance.now();
const server = spawn(node, ['src/cli.ts', '--config', 'bench.config.json', 'serve', '--port', String(port)], {
  cwd: clone,
  stdio: 'ignore',
});
process.on('exit', () => server.kill('SIGKILL'));
for (const path of ['/healthz', '/feed.atom']) {
  while (
    !(await fetch(`http://127.0.0.1:${port}${path}`).then(
      res => res.ok,
      () => false,
    ))
  )
    await new Promise(again => setTimeout(again, 10));
  console.log(`start to ${path.padEnd(11)} ${seconds(starting)}`);
}
await new Promise(settled => setTimeout(settled, 1000));
const status = readFileSync(`/proc/${server.pid}/status`, 'utf8');
console.log(`resident             ${Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024)} MB`);
server.kill('SIGTERM');
const stopping = performance.now();
await new Promise(ended => server.once('exit', ended));
console.log(`SIGTERM to exit      ${seconds(stopping)}`);
await rm(folder, { recursive: true, force: true });
