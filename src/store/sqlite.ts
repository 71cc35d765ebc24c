import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { setTimeout } from 'node:timers/promises';
import { CompiledQuery, Kysely, type SqliteDatabase, SqliteDialect, type SqliteStatement, sql } from 'kysely';
import type { Neighbour } from '../cluster/assignment.ts';
import type { Cell, Db, Engine, Probe, Target } from './engine.ts';
import { createStore } from './sql-store.ts';
import { storableCell } from './storable.ts';
import type { Store } from './store.ts';
import type { Tables } from './tables.ts';

// Long enough for a queue of writers on a slow disk; whoever waits longer has found a bug.
const BUSY_TIMEOUT_MS = 30_000;
const SQLITE_BUSY = 5;

/**
 * Opens (and unless `readOnly`, creates) the database file. Any number of threads and processes may have
 * it open at once, each through its own `openSqlite`; one writes at a time, readers wait for nobody.
 * A commit survives the end of the process at any moment; a power cut may cost the last few commits,
 * never the file's integrity. Throws when the file can't be opened.
 */
export function openSqlite(path: string, options: { readonly readOnly?: boolean } = {}): Store {
  const database = new DatabaseSync(path, {
    readOnly: options.readOnly ?? false,
    timeout: BUSY_TIMEOUT_MS,
    enableForeignKeyConstraints: true,
  });
  if (!options.readOnly) database.exec('pragma journal_mode = wal; pragma synchronous = normal');
  // A checkpoint waits for the disk, and a refresh for the checkpoint: one for each 128 MB written.
  database.exec('pragma wal_autocheckpoint = 32000');
  // Taken as it is needed: with a million entries, what each new one touches of the indexes is all over them.
  database.exec(`pragma cache_size = ${options.readOnly ? -16_000 : -200_000}; pragma temp_store = memory`);
  return createStore(sqliteEngine(database));
}

function sqliteEngine(database: DatabaseSync): Engine {
  const db: Db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: asKyselyTakesIt(database) }) });
  return {
    db,
    write: work => write(db, work),
    snapshot: work => db.connection().execute(connection => snapshot(connection, work)),
    // BEGIN IMMEDIATE is the lock.
    lockSchema: async () => {},
    forUpdate: sql``,
    forUpdateSkipLocked: sql``,
    keyType: 'text',
    clustered: 'without rowid',
    among: (column, values) =>
      sql`${sql.ref(column)} in (select value from json_each(${JSON.stringify(values)}))`,
    contains: (column, text) => sql`instr(${sql.ref(column)}, ${text}) > 0`,
    insertAll,
    updateAll,
    under,
    close: () => db.destroy(),
  };
}

// Waits for the write lock without holding up the thread: the connection that has the lock may be one of
// this very thread, which could then never finish.
async function write<Result>(db: Db, work: (db: Db) => Promise<Result>): Promise<Result> {
  const giveUpAt = performance.now() + BUSY_TIMEOUT_MS;
  for (;;) {
    let begun = false;
    try {
      return await db.transaction().execute(transaction => {
        begun = true;
        return work(transaction);
      });
    } catch (error) {
      if (begun || !isBusy(error) || performance.now() > giveUpAt) throw error;
      await setTimeout(1 + Math.random() * 7);
    }
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && (Number(error.errcode) & 0xff) === SQLITE_BUSY;
}

async function snapshot<Result>(db: Db, work: (db: Db) => Promise<Result>): Promise<Result> {
  await sql`begin deferred`.execute(db);
  try {
    return await work(db);
  } finally {
    await sql`rollback`.execute(db);
  }
}

// Wide rows are bound one by one, narrow ones go as one JSON text: measured, each is twice as fast its way.
const NARROW = 6;

async function insertAll(db: Db, target: Target, rows: readonly (readonly Cell[])[]): Promise<void> {
  if (rows.length === 0) return;
  if (target.columns.length > NARROW) {
    const text = insertText(target, `values (${target.columns.map(() => '?').join(', ')})`);
    for (const row of rows) await db.executeQuery(CompiledQuery.raw(text, row as Cell[]));
    return;
  }
  const cells = target.columns.map((_, i) => `json_extract(value, '$[${i}]')`).join(', ');
  const text = insertText(target, `select ${cells} from json_each(?) where true`);
  await db.executeQuery(CompiledQuery.raw(text, [jsonOf(rows)]));
}

async function updateAll(db: Db, target: Target, rows: readonly (readonly Cell[])[]): Promise<void> {
  if (rows.length === 0) return;
  const { table, columns } = target;
  const [key, ...others] = columns.map(([name]) => name);
  await sql`
    update ${sql.table(table)} set ${sql.raw(others.map(name => `${name} = given.${name}`).join(', '))}
    from (
      select ${sql.raw(columns.map(([name], i) => `json_extract(value, '$[${i}]') as ${name}`).join(', '))}
      from json_each(${jsonOf(rows)})
    ) as given
    where ${sql.table(table)}.${sql.ref(key!)} = given.${sql.ref(key!)}`.execute(db);
}

const jsonOf = (rows: readonly (readonly Cell[])[]): string =>
  JSON.stringify(rows.map(row => row.map(storableCell)));

function insertText({ table, columns, onConflict = '' }: Target, values: string): string {
  return `insert into ${table} (${columns.map(([name]) => name).join(', ')}) ${values} ${onConflict}`;
}

async function under(
  db: Db,
  probes: readonly Probe[],
  perKey: number,
): Promise<readonly (readonly Neighbour[])[]> {
  const asked = JSON.stringify(probes.map(probe => [probe.key, probe.from, probe.to]));
  // SQLite has no lateral join; a table-valued function or a subquery with a correlated argument is one. One
  // text for each key: a row for each entry costs more than to find it.
  const { rows } = await sql<{ found: string }>`
    select (
      select json_array(json_group_array(entry_id), json_group_array(published)) from (
        select entry_id, published from cluster_key
        where key = json_extract(probe.value, '$[0]')
          and published between json_extract(probe.value, '$[1]') and json_extract(probe.value, '$[2]')
        order by published desc, entry_id desc limit ${perKey}
      )
    ) as found
    from json_each(${asked}) as probe
    order by probe.key`.execute(db);
  return rows.map(({ found }) => {
    const [ids, times] = JSON.parse(found) as [string[], number[]];
    return ids.map((id, at) => ({ id, published: times[at]! }));
  });
}

/**
 * node:sqlite in the shape of better-sqlite3, which kysely's own dialect drives, with every statement
 * prepared once.
 */
function asKyselyTakesIt(database: DatabaseSync): SqliteDatabase {
  const prepared = new Map<string, SqliteStatement>();
  return {
    prepare(text) {
      let statement = prepared.get(text);
      if (statement === undefined) {
        // Filters make many texts; the hot ones come back soon after they are dropped.
        if (prepared.size >= 500) prepared.clear();
        // kysely says a bare `begin` for the transactions that write.
        statement = text === 'begin' ? beginAtOnce(database) : kyselyStatement(database.prepare(text));
        prepared.set(text, statement);
      }
      return statement;
    },
    close: () => database.close(),
  };
}

// Taking the write lock at the beginning, not at the first write, is what keeps two writers from each
// waiting for the other to stop reading. `write` waits for it where it is taken.
function beginAtOnce(database: DatabaseSync): SqliteStatement {
  const begin = kyselyStatement(database.prepare('begin immediate'));
  return {
    ...begin,
    run: values => {
      // Not prepared: this pragma does its work when it is compiled, not when it is run.
      database.exec('pragma busy_timeout = 0');
      try {
        return begin.run(values);
      } finally {
        database.exec(`pragma busy_timeout = ${BUSY_TIMEOUT_MS}`);
      }
    },
  };
}

function kyselyStatement(statement: StatementSync): SqliteStatement {
  return {
    reader: statement.columns().length > 0,
    all: values => statement.all(...(values as Cell[]).map(storableCell)),
    run: values => statement.run(...(values as Cell[]).map(storableCell)),
    iterate: values => statement.iterate(...(values as Cell[])),
  };
}
