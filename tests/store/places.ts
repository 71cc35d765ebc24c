import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import pg from 'pg';
import { openPostgres } from '../../src/store/postgres.ts';
import { openSqlite } from '../../src/store/sqlite.ts';
import { freshPostgres } from '../support/postgres.ts';
import { EMPTYING, type Place } from './contract.ts';

/** A database file of its own, which the first to open it makes. */
export async function sqlitePlace(): Promise<Place> {
  const folder = await mkdtemp(join(tmpdir(), 'peacewire-sqlite-'));
  const path = join(folder, 'wire.db');
  return {
    open: () => openSqlite(path),
    rows: async sql => {
      const database = new DatabaseSync(path, { timeout: 10_000 });
      try {
        return database.prepare(sql).all();
      } finally {
        database.close();
      }
    },
    empty: async () => {
      const database = new DatabaseSync(path, { timeout: 10_000 });
      for (const sql of EMPTYING) database.exec(sql);
      database.close();
    },
    address: ['sqlite', path],
    leave: () => rm(folder, { recursive: true, force: true }),
  };
}

/** A new database on the test run's server. */
export async function postgresPlace(): Promise<Place> {
  const url = await freshPostgres();
  const behind = new pg.Pool({ connectionString: url, max: 1 });
  return {
    open: () => openPostgres(url),
    rows: async sql => (await behind.query(sql)).rows,
    empty: async () => {
      await behind.query(EMPTYING.join(';'));
    },
    address: ['postgres', url],
    leave: () => behind.end(),
  };
}
