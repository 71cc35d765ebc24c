import type { Kysely, RawBuilder } from 'kysely';
import type { Neighbour } from '../cluster/assignment.ts';
import type { Tables } from './tables.ts';

/** A connection inside a transaction, or the pool of them outside. */
export type Db = Kysely<Tables>;

/** One place in the cluster index to look at: a key, and between which times. */
export type Probe = { readonly key: string; readonly from: number; readonly to: number };

/** A value as both engines take and give it. */
export type Cell = string | number | null;

/** Where rows go, and what happens to one whose key is there already (`on conflict …`, or nothing). */
export type Target = {
  readonly table: keyof Tables;
  readonly columns: readonly (readonly [name: string, type: 'text' | 'bigint' | 'double precision'])[];
  readonly onConflict?: string;
};

/** What the two databases do differently; all else is one SQL. */
export type Engine = {
  readonly db: Db;
  /** A transaction that writes. Rolled back when `work` throws. */
  write<Result>(work: (db: Db) => Promise<Result>): Promise<Result>;
  /** Reads that all see the same moment. */
  snapshot<Result>(work: (db: Db) => Promise<Result>): Promise<Result>;
  /** Held to the transaction's end: one process at a time brings the schema up to date. */
  lockSchema(db: Db): Promise<void>;
  /** Ends a `select` whose rows are about to be changed. */
  readonly forUpdate: RawBuilder<unknown>;
  /** The same, leaving out rows that somebody else has in hand. */
  readonly forUpdateSkipLocked: RawBuilder<unknown>;
  /** The type of ids and keys: compared byte by byte. */
  readonly keyType: string;
  /** Put after `create table (…)` when the primary key is all there is to it. */
  readonly clustered: string;
  among(column: string, values: readonly string[] | readonly number[]): RawBuilder<boolean>;
  contains(column: string, text: string): RawBuilder<boolean>;
  insertAll(db: Db, target: Target, rows: readonly (readonly Cell[])[]): Promise<void>;
  /** Gives rows that are there other values: the first column says which, the others what. */
  updateAll(db: Db, target: Target, rows: readonly (readonly Cell[])[]): Promise<void>;
  /** What stands under each of these keys, of each the newest `perKey`. */
  under(db: Db, probes: readonly Probe[], perKey: number): Promise<readonly (readonly Neighbour[])[]>;
  close(): Promise<void>;
};
