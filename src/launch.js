#!/usr/bin/env node
// Runs the command line on the runtime that came with the package: the machine's own node may be too
// old to strip types. A package under node_modules runs its built form, since node strips none there.
import { spawn } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(realpathSync(fileURLToPath(import.meta.url)));
const built = here.split(/[\\/]/).includes('node_modules');
const cli = built ? join(here, '..', 'dist', 'cli.js') : join(here, 'cli.ts');

const child = spawn(runtime(), [cli, ...process.argv.slice(2)], { stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('error', error => {
  console.error(`peacewire: cannot start node: ${error.message}`);
  process.exit(1);
});
child.on('exit', (code, signal) => {
  if (signal === null) process.exit(code ?? 1);
  process.removeAllListeners(signal);
  process.kill(process.pid, signal);
});

function runtime() {
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  const require = createRequire(import.meta.url);
  const system = process.platform === 'win32' ? 'win' : process.platform;
  try {
    const home = dirname(require.resolve(`node-${system}-${process.arch}/package.json`));
    const path = join(home, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
    if (existsSync(path)) return path;
  } catch {
    // no such package for this machine: told below
  }
  console.error(
    `peacewire: node 24 or newer is needed; this is ${process.version}, and none came with the package`,
  );
  process.exit(1);
}
