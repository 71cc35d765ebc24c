import {
  Kysely,
  PostgresDialect,
  type PostgresPool,
  type PostgresPoolClient,
  type PostgresQueryResult,
  sql,
} from 'kysely';
import pg from 'pg';
import type { Neighbour } from '../cluster/assignment.ts';
import type { Cell, Db, Engine, Probe, Target } from './engine.ts';
import { createStore } from './sql-store.ts';
import { storable, storableCell } from './storable.ts';
import type { Store } from './store.ts';
import type { Tables } from './tables.ts';

// Any number will do that nobody else uses in this database.
const SCHEMA_LOCK = 7_065_616_365;

/**
 * A store on a PostgreSQL server, through a pool of connections made as they are needed: this returns at
 * once, and it is the first question that throws when the server can't be reached.
 */
export function openPostgres(url: string): Store {
  const pool = new pg.Pool({ connectionString: url, max: 10, types: { getTypeParser } });
  // The server may close a connection that rests in the pool; the next question gets another one.
  pool.on('error', () => {});
  return createStore(postgresEngine(pool));
}

function postgresEngine(pool: pg.Pool): Engine {
  const db: Db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: storing(pool) }) });
  return {
    db,
    write: work => db.transaction().execute(work),
    snapshot: work =>
      db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute(work),
    lockSchema: async connection => {
      await sql`select pg_advisory_xact_lock(${SCHEMA_LOCK}::bigint)`.execute(connection);
    },
    // Not «for update»: a row that refers to a source, and is written meanwhile, must not wait for who holds it.
    forUpdate: sql`for no key update`,
    forUpdateSkipLocked: sql`for no key update skip locked`,
    keyType: 'text collate "C"',
    clustered: '',
    among: (column, values) =>
      typeof values[0] === 'number'
        ? sql`${sql.ref(column)} = any(${values}::bigint[])`
        : sql`${sql.ref(column)} = any(${values}::text[])`,
    contains: (column, text) => sql`strpos(${sql.ref(column)}, ${text}) > 0`,
    insertAll,
    updateAll,
    under,
    close: () => db.destroy(),
  };
}

async function insertAll(db: Db, target: Target, rows: readonly (readonly Cell[])[]): Promise<void> {
  if (rows.length === 0) return;
  const { table, columns, onConflict = '' } = target;
  await sql`
    insert into ${sql.table(table)} (${sql.raw(columns.map(([name]) => name).join(', '))})
    select * from ${recordsOf(target, rows)} ${sql.raw(onConflict)}`.execute(db);
}

async function updateAll(db: Db, target: Target, rows: readonly (readonly Cell[])[]): Promise<void> {
  if (rows.length === 0) return;
  const { table, columns } = target;
  const [key, ...others] = columns.map(([name]) => name);
  await sql`
    update ${sql.table(table)} set ${sql.raw(others.map(name => `${name} = record.${name}`).join(', '))}
    from ${recordsOf(target, rows)}
    where ${sql.table(table)}.${sql.ref(key!)} = record.${sql.ref(key!)}`.execute(db);
}

function recordsOf({ columns }: Target, rows: readonly (readonly Cell[])[]) {
  const records = rows.map(row =>
    Object.fromEntries(columns.map(([name], i) => [name, storableCell(row[i] ?? null)])),
  );
  return sql`json_to_recordset(${JSON.stringify(records)}::json)
    as record (${sql.raw(columns.map(([name, type]) => `${name} ${type}`).join(', '))})`;
}

async function under(
  db: Db,
  probes: readonly Probe[],
  perKey: number,
): Promise<readonly (readonly Neighbour[])[]> {
  const asked = JSON.stringify(probes.map((probe, at) => ({ at, ...probe })));
  // One row for each key: a row for each entry costs more than to find it.
  const { rows } = await sql<{ ids: string[] | null; times: number[] | null }>`
    select found.ids, found.times
    from json_to_recordset(${asked}::json) as probe (at bigint, key text, "from" bigint, "to" bigint)
    cross join lateral (
      select json_agg(entry_id) as ids, json_agg(published) as times from (
        select entry_id, published from cluster_key
        where key = probe.key and published between probe."from" and probe."to"
        order by published desc, entry_id desc limit ${perKey}
      ) as newest
    ) as found
    order by probe.at`.execute(db);
  return rows.map(({ ids, times }) => (ids ?? []).map((id, at) => ({ id, published: times![at]! })));
}

/** The pool as kysely drives it, with every text on its way in made one that the server takes. */
function storing(pool: pg.Pool): PostgresPool {
  const clients = new WeakMap<pg.PoolClient, PostgresPoolClient>();
  return {
    connect: async () => {
      const client = await pool.connect();
      const known = clients.get(client) ?? storingClient(client);
      clients.set(client, known);
      return known;
    },
    end: () => pool.end(),
  };
}

function storingClient(client: pg.PoolClient): PostgresPoolClient {
  return {
    query: ((text: string, values: readonly unknown[]) =>
      client.query(text, values.map(storableValue)) as Promise<
        PostgresQueryResult<unknown>
      >) as PostgresPoolClient['query'],
    release: () => client.release(),
  };
}

function storableValue(value: unknown): unknown {
  if (typeof value === 'string') return storable(value);
  return Array.isArray(value) ? value.map(storableValue) : value;
}

// bigint columns hold times and counts, which a number holds exactly; pg would give them as text.
function getTypeParser(oid: number, format?: 'text' | 'binary'): (text: string) => unknown {
  return oid === pg.types.builtins.INT8 ? Number : pg.types.getTypeParser(oid, format ?? 'text');
}
