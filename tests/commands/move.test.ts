import { join } from 'node:path';
import pg from 'pg';
import { afterAll, describe, expect, it } from 'vitest';
import { openStore } from '../../src/parts.ts';
import { everyReport, everything } from '../store/samples.ts';
import { startCommand } from '../support/command.ts';
import { eventually } from '../support/eventually.ts';
import { type Outlet, otherNews, peaceNews, startOutlet } from '../support/outlet.ts';
import { freshPostgres } from '../support/postgres.ts';
import { type Folder, folder, run } from './run.ts';

const toClose: (() => Promise<void>)[] = [];
afterAll(async () => {
  for (const close of toClose) await close();
});

type Ground = {
  readonly home: Folder;
  readonly outlet: Outlet;
  at(...args: readonly string[]): ReturnType<typeof run>;
};

/** A folder with a config, and what one outlet says read into `storage/peacewire.db`. */
async function ground(): Promise<Ground> {
  const outlet = await startOutlet('gazette');
  outlet.items = [peaceNews(0), peaceNews(0, { id: 'again' }), peaceNews(1), otherNews(1)];
  const home = await folder([outlet.source]);
  toClose.push(outlet.close, home.remove);
  const at = (...args: readonly string[]) => run(args, { cwd: home.path });
  await at('refresh');
  return { home, outlet, at };
}

/** What readers and followers are told. */
async function told(address: string) {
  const store = await openStore(address);
  try {
    return {
      stories: await store.stories({ filter: everything }),
      reports: await store.reports({ filter: everyReport }),
      changes: await store.changes({ filter: everyReport, after: 0 }),
    };
  } finally {
    await store.close();
  }
}

// Everything here waits for processes.
describe.concurrent('what is kept', { timeout: 120_000 }, () => {
  it('moves to another database and back; each refresh goes on from there', async () => {
    const { home, outlet, at } = await ground();
    const first = join(home.path, 'storage/peacewire.db');
    const server = await freshPostgres();
    const before = await told(first);
    expect(before.stories).toMatchObject({ asOf: 3, items: [{}, {}] });

    const there = await at('move', '--to', server.replace('postgres@', 'postgres:secret@'));
    expect(there).toMatchObject({ code: 0, stderr: '' });
    expect(there.stdout).toMatch(
      /^1 source, 4 entries, 2 stories, 3 changes: \d+ rows copied to postgres:\/\/127\.0\.0\.1:\d+\/\w+\n$/,
    );
    expect(await told(server)).toEqual(before);
    expect(await told(first)).toEqual(before);

    const same = await at('--database', server, 'refresh');
    expect(same.stdout).toContain('1 source: 0 new entries, 0 changed');
    expect(await told(server)).toEqual(before);

    outlet.items = [...outlet.items, peaceNews(2)];
    expect((await at('--database', server, 'refresh')).stdout).toContain('1 source: 1 new entries');
    const after = await told(server);
    expect(after.changes.items.map(({ seq }) => seq)).toEqual([1, 2, 3, 4]);

    const back = await at('--database', server, 'move', '--to', 'storage/other/wire.db');
    expect(back).toMatchObject({ code: 0, stderr: '' });
    expect(back.stdout).toMatch(
      /^1 source, 5 entries, 3 stories, 4 changes: \d+ rows copied to storage\/other/,
    );
    expect(await told(join(home.path, 'storage/other/wire.db'))).toEqual(after);
    const again = await at('--database', 'storage/other/wire.db', 'refresh');
    expect(again.stdout).toContain('1 source: 0 new entries, 0 changed');
  });

  it('stays where it is, and nothing is overwritten, where something is kept already', async () => {
    const { home, at } = await ground();
    const first = join(home.path, 'storage/peacewire.db');
    const server = await freshPostgres();
    await at('--database', server, 'refresh');
    const before = [await told(first), await told(server)];
    const { code, stdout, stderr } = await at('move', '--to', server);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/^nothing was copied: something is kept in postgres:\/\/\S+ already; --to takes/);
    expect(await at('move', '--to', 'storage/peacewire.db')).toMatchObject({ code: 1, stdout: '' });
    expect([await told(first), await told(server)]).toEqual(before);
  });

  it('is all there or not at all: stopped before the end, it can be moved again', async () => {
    const { home, at } = await ground();
    const first = join(home.path, 'storage/peacewire.db');
    const server = await freshPostgres();
    const behind = new pg.Client({ connectionString: server });
    await behind.connect();
    // Whoever brings a schema up to date holds this; the move has to wait.
    await behind.query('begin; select pg_advisory_xact_lock(7065616365)');
    const command = startCommand(['--database', first, 'move', '--to', server]);
    await eventually('it waits', async () => {
      const { rows } = await behind.query(
        'select 1 from pg_locks join pg_database d on d.oid = database where not granted and datname = current_database()',
      );
      return rows.length > 0 ? true : undefined;
    });
    command.signal('SIGTERM');
    await behind.query('commit');
    expect(await command.ended).toEqual({ code: 2, signal: null });
    expect(command.output()).toBe('nothing was copied: stopped before the end\n');
    const { rows } = await behind.query(
      `select 1 from information_schema.tables where table_schema = 'public'`,
    );
    expect(rows).toEqual([]);
    await behind.end();
    expect(await at('move', '--to', server)).toMatchObject({ code: 0 });
    expect(await told(server)).toEqual(await told(first));
  });

  it('is named when it is not there, and so is an address that does not answer', async () => {
    const home = await folder();
    toClose.push(home.remove);
    const at = (...args: readonly string[]) => run(args, { cwd: home.path });
    expect(await at('move', '--to', 'other.db')).toMatchObject({
      code: 1,
      stderr: 'nothing is kept: there is no storage/peacewire.db\n',
    });
    expect((await at('move')).stderr).toMatch(/required option '--to <address>'/);
    const server = await freshPostgres();
    expect((await at('--database', server, 'move', '--to', 'other.db')).stderr).toMatch(
      /^nothing was copied: nothing is kept in postgres:\/\//,
    );
    const silent = await at('--database', 'postgres://127.0.0.1:1/none', 'move', '--to', 'other.db');
    expect(silent).toMatchObject({ code: 1, stdout: '' });
    expect(silent.stderr).toMatch(/^peacewire: .*ECONNREFUSED/);
  });

  it('that somebody has in hand is copied, and whoever copies it is told', async () => {
    const { home, at } = await ground();
    const store = await openStore(join(home.path, 'storage/peacewire.db'));
    await store.claimNamed({ ids: [], now: Date.now(), leaseMs: 600_000, owner: 'one' });
    await store.close();
    const { code, stderr } = await at('move', '--to', 'other.db');
    expect(code).toBe(0);
    expect(stderr).toMatch(/^a source was being refreshed just then: .* in storage\/peacewire\.db only/);
  });
});
