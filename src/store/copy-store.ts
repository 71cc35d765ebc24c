import { setImmediate } from 'node:timers/promises';
import { type RawBuilder, sql } from 'kysely';
import type { Cell, Db, Engine, Target } from './engine.ts';
import { LAYOUT, TABLES } from './layout.ts';
import { migrateWithin, schemaFound } from './migrations.ts';
import type { CopyProgress, GivenOut, Page, Store, TakenIn } from './store.ts';
import type { Tables } from './tables.ts';

// Rows are counted by their cells: a page of entries, which are bounded as they are parsed, is then some
// megabytes at most, and one of narrow rows has enough of them to be worth its statement.
const CELLS_PER_PAGE = 4_000;

/** All that is kept, in pages, as it stood at one moment; see `Store`. */
export function giveOut(
  engine: Engine,
  take: (page: Page) => Promise<void>,
  { cellsPerPage = CELLS_PER_PAGE }: { readonly cellsPerPage?: number } = {},
): Promise<GivenOut> {
  return engine.snapshot(async db => {
    const schema = await schemaFound(db);
    if (schema === 'none') return { ok: false, why: 'nothing kept' };
    if (schema !== 'present') return { ok: false, why: `${schema} schema` };
    let total = 0;
    for (const table of TABLES) total += await countRows(db, table);
    for (const table of TABLES)
      for (const only of LAYOUT[table].inTurn ?? ['1 = 1'])
        await readPages(db, { table, only, cellsPerPage }, rows => take({ table, rows, total }));
    const { rows } = await sql<{ until: number | null }>`
      select max(lease_until) as until from source`.execute(db);
    const until = rows[0]?.until ?? null;
    return { ok: true, ...(until === null ? {} : { leasedUntil: until }) };
  });
}

/**
 * Keeps what another store gives out, in one transaction with the schema itself; see `Store`. Who starts on
 * this database meanwhile waits for the schema, and so for all of it.
 */
export async function takeIn(
  engine: Engine,
  from: Pick<Store, 'giveOut'>,
  watch: { readonly signal?: AbortSignal; readonly onPage?: (progress: CopyProgress) => void } = {},
): Promise<TakenIn> {
  const counts = new Map<keyof Tables, number>();
  let [done, expected] = [0, 0];
  try {
    return await engine.write(async db => {
      await migrateWithin(engine, db);
      if (await keepsAnything(db)) throw new Refused('not empty');
      const given = await from.giveOut(async ({ table, rows, total }) => {
        // SQLite answers within the turn: without this no signal would ever be heard.
        await setImmediate();
        if (watch.signal?.aborted) throw new Refused('stopped');
        await engine.insertAll(db, targetOf(table), rows);
        counts.set(table, (counts.get(table) ?? 0) + rows.length);
        done += rows.length;
        expected = total;
        watch.onPage?.({ done, total });
      });
      if (!given.ok) throw new Refused(given.why);
      if (done !== expected) throw new Error(`${done} rows came of the ${expected} that were counted`);
      return { ...given, rows: counts };
    });
  } catch (error) {
    if (error instanceof Refused) return { ok: false, why: error.why };
    throw error;
  }
}

/** Thrown so that the transaction is rolled back. */
class Refused extends Error {
  readonly why: Extract<TakenIn, { ok: false }>['why'];
  constructor(why: Extract<TakenIn, { ok: false }>['why']) {
    super(why);
    this.why = why;
  }
}

async function countRows(db: Db, table: keyof Tables): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*) as n from ${sql.table(table)}`.execute(db);
  return rows[0]!.n;
}

async function keepsAnything(db: Db): Promise<boolean> {
  const any = TABLES.map(table =>
    table === 'head'
      ? sql`exists (select 1 from head where seq > 0 or stories > 0)`
      : sql`exists (select 1 from ${sql.table(table)})`,
  );
  const { rows } = await sql<{ kept: number | boolean }>`select ${sql.join(any, sql` or `)} as kept`.execute(
    db,
  );
  return Boolean(rows[0]?.kept);
}

async function readPages(
  db: Db,
  part: { readonly table: keyof Tables; readonly only: string; readonly cellsPerPage: number },
  take: (rows: readonly (readonly Cell[])[]) => Promise<void>,
): Promise<void> {
  const { table, only, cellsPerPage } = part;
  const names = columnsOf(table).map(([name]) => name);
  const key: readonly string[] = LAYOUT[table].key;
  const limit = Math.max(1, Math.floor(cellsPerPage / names.length));
  let after: readonly Cell[] | undefined;
  for (;;) {
    const beyond: RawBuilder<unknown> = after
      ? sql`and (${sql.join(key.map(name => sql.ref(name)))}) > (${sql.join(after)})`
      : sql``;
    const found = await sql<Readonly<Record<string, Cell>>>`
      select ${sql.join(names.map(name => sql.ref(name)))} from ${sql.table(table)}
      where ${sql.raw(only)} ${beyond}
      order by ${sql.join(key.map(name => sql.ref(name)))} limit ${limit}`.execute(db);
    const last = found.rows.at(-1);
    if (last === undefined) return;
    await take(
      found.rows.map(row => names.map(name => (LEFT_BEHIND.has(name) ? null : (row[name] ?? null)))),
    );
    if (found.rows.length < limit) return;
    after = key.map(name => last[name] ?? null);
  }
}

/** Who has a source in hand has it in hand there. */
const LEFT_BEHIND: ReadonlySet<string> = new Set(['lease_owner', 'lease_until']);

function columnsOf(table: keyof Tables): Target['columns'] {
  return Object.entries(LAYOUT[table].columns);
}

function targetOf(table: keyof Tables): Target {
  // The one row of `head` comes with the schema.
  const onConflict = 'on conflict (id) do update set seq = excluded.seq, stories = excluded.stories';
  return { table, columns: columnsOf(table), ...(table === 'head' ? { onConflict } : {}) };
}
