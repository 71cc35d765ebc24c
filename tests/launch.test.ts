import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { access, cp, mkdir, mkdtemp, readdir, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { eventually } from './support/eventually.ts';

// The package as people install it: packed, unpacked under node_modules, where node strips no types, and
// run by the node that their machine has.

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const ROOT = resolve(import.meta.dirname, '..');
const exec = promisify(execFile);

let home: string;
let launcher: string;
let node: string;
const children: ChildProcess[] = [];

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'peacewire-package-'));
  // Packed from a copy: what packing builds does not belong into the tree that is worked in.
  const copy = join(home, 'copy');
  const skipped = new Set(['node_modules', 'dist', '.git', 'storage', 'tests', 'bench']);
  for (const name of await readdir(ROOT))
    if (!skipped.has(name)) await cp(join(ROOT, name), join(copy, name), { recursive: true });
  await symlink(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
  await exec('npm', ['pack', '--pack-destination', home], { cwd: copy });

  const modules = join(home, 'installed', 'node_modules');
  const place = join(modules, 'peacewire');
  await mkdir(place, { recursive: true });
  const tarball = (await readdir(home)).find(name => name.endsWith('.tgz'))!;
  await exec('tar', ['-xzf', join(home, tarball), '--strip-components=1', '-C', place]);
  // What npm would install beside it, by the package's own word.
  const { dependencies, optionalDependencies } = JSON.parse(
    await readFile(join(place, 'package.json'), 'utf8'),
  ) as Record<string, Record<string, string>>;
  for (const name of Object.keys({ ...dependencies, ...optionalDependencies })) {
    const from = join(ROOT, 'node_modules', name);
    if (!(await isThere(from))) continue;
    await mkdir(join(modules, name, '..'), { recursive: true });
    await symlink(from, join(modules, name));
  }
  await mkdir(join(modules, '.bin'));
  launcher = join(modules, '.bin', 'peacewire');
  await symlink(join('..', 'peacewire', 'src', 'launch.js'), launcher);
  node = await machinesNode();
});

afterAll(async () => {
  for (const child of children) child.kill('SIGKILL');
  await rm(home, { recursive: true, force: true });
});

async function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

/** The node of the machine rather than the one that comes with us; that one where there is no other. */
async function machinesNode(): Promise<string> {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    const path = join(folder, 'node');
    if (folder !== '' && !folder.includes('node_modules') && (await isThere(path))) return path;
  }
  return process.execPath;
}

function start(args: readonly string[], options: { readonly detached?: boolean } = {}) {
  const child = spawn(node, [launcher, ...args], {
    cwd: join(home, 'installed'),
    env: { PATH: process.env.PATH, HOME: process.env.HOME, TMPDIR: process.env.TMPDIR },
    stdio: 'pipe',
    ...options,
  });
  children.push(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  return {
    child,
    output: () => output,
    ended: once(child, 'close') as Promise<[number | null, string | null]>,
  };
}

async function run(args: readonly string[], input = '') {
  const { child, output, ended } = start(args);
  child.stdin.on('error', () => {}).end(input);
  const [code] = await ended;
  return { code, output: output() };
}

async function serving() {
  const server = start(
    [
      '--config',
      'node_modules/peacewire/feeds.config.json',
      '--database',
      join(home, 'wire.db'),
      'serve',
    ].concat(['--role', 'web', '--port', '0']),
  );
  const url = await eventually(
    'it serves',
    () => /serving at (http:[^\s"]+)/.exec(server.output())?.[1],
    60_000,
  );
  return { ...server, url };
}

describe('the installed package', () => {
  it('holds what it was built from and what was built', async () => {
    const place = join(home, 'installed', 'node_modules', 'peacewire');
    for (const file of ['dist/cli.js', 'src/publish/assets/wire.css', 'feeds.config.json', 'README.md'])
      expect(await isThere(join(place, file)), file).toBe(true);
    expect(await isThere(join(place, 'tests'))).toBe(false);
  });

  it('helps', async () => {
    const { code, output } = await run(['--help']);
    expect(output).toContain('Usage: peacewire');
    expect(code).toBe(0);
  });

  it('checks the config that comes with it', async () => {
    const { code, output } = await run(['--config', 'node_modules/peacewire/feeds.config.json', 'check']);
    expect(output).toContain('is sound');
    expect(code).toBe(0);
  });

  it('passes an exit code on', async () => {
    expect((await run(['--config', 'none.json', 'check'])).code).toBe(1);
  });

  it('classifies and clusters, with the topic and the tables that come with it', async () => {
    const item = { id: '1', title: 'Ukraine and Russia hold ceasefire talks in Istanbul', source: 'a' };
    const classified = await run(['classify', '--ndjson'], JSON.stringify(item));
    expect(JSON.parse(classified.output)).toMatchObject({ id: '1', verdict: 'on' });
    const clustered = await run(['cluster', '--ndjson'], JSON.stringify(item));
    expect(JSON.parse(clustered.output)).toMatchObject({ id: '1', story: expect.any(String) });
  });

  it('serves pages with all that they name, and ends with 0 when told to stop', async () => {
    const { url, child, ended, output } = await serving();
    await eventually('it is well', async () => (await fetch(new URL('/healthz', url))).ok);
    const page = await (await fetch(url)).text();
    const named = [...page.matchAll(/<link[^>]+href="(\/assets\/[^"]+)"/g)].map(found => found[1]!);
    const css = named.find(path => path.includes('.css'))!;
    const style = await (await fetch(new URL(css, url))).text();
    const fonts = [...style.matchAll(/url\(["']?([^"')]+\.woff2)/g)].map(
      found => new URL(found[1]!, new URL(css, url)),
    );
    expect(fonts.length).toBeGreaterThan(0);
    for (const at of [...named.map(path => new URL(path, url)), ...fonts])
      expect((await fetch(at)).status, at.href).toBe(200);
    child.kill('SIGTERM');
    expect(await ended, output()).toEqual([0, null]);
    await expect(fetch(url)).rejects.toThrow();
  });

  it('plays the demo, threads and all', async () => {
    const demo = start(['demo', '--port', '0'], { detached: true });
    const url = await eventually(
      'it tells its address',
      () => /(http:\/\/\S+)/.exec(demo.output())?.[1],
      60_000,
    );
    await eventually(
      'stories are on the wire',
      async () =>
        ((await (await fetch(new URL('feed.json', url))).json()) as { items: unknown[] }).items.length > 0,
      60_000,
    );
    // As a terminal's Ctrl-C does: all in the group hear it, and the launcher passes it on once more.
    process.kill(-demo.child.pid!, 'SIGINT');
    expect(await demo.ended, demo.output()).toEqual([0, null]);
  });
});
