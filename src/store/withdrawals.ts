import type { EntryId } from '../feed/entry.ts';
import { settleDoubts } from './copies.ts';
import type { Db, Engine, Target } from './engine.ts';
import { movesOf, shiftOfMove } from './moves.ts';
import { headOf, recordShifts } from './shifts.ts';
import type { Withdrawal, Withdrawn } from './store.ts';

const WITHDRAWAL: Target = {
  table: 'withdrawal',
  columns: [
    ['entry_id', 'text'],
    ['at', 'bigint'],
    ['why', 'text'],
  ],
  onConflict: 'on conflict do nothing',
};

/** Those of these entries that their publisher has withdrawn. */
export async function withdrawnAmong(
  engine: Engine,
  db: Db,
  ids: readonly EntryId[],
): Promise<ReadonlySet<EntryId>> {
  const rows = await db
    .selectFrom('withdrawal')
    .select('entry_id')
    .where(engine.among('entry_id', ids))
    .execute();
  return new Set(rows.map(row => row.entry_id));
}

export async function withdrawalOf(db: Db, id: EntryId): Promise<Withdrawn | undefined> {
  return await db
    .selectFrom('withdrawal')
    .select(['at', 'why'])
    .where('entry_id', '=', id)
    .executeTakeFirst();
}

/** Notes what is withdrawn now, and forgets of `back` that it ever was. */
export async function writeWithdrawals(
  engine: Engine,
  db: Db,
  back: readonly EntryId[],
  withdrawn: readonly (Withdrawal & { readonly at: number })[],
): Promise<void> {
  if (back.length > 0) await db.deleteFrom('withdrawal').where(engine.among('entry_id', back)).execute();
  await engine.insertAll(
    db,
    WITHDRAWAL,
    withdrawn.map(({ id, at, why }) => [id, at, why]),
  );
}

/** Takes entries off the wire that their publisher has withdrawn. They stay kept, with their story. */
export async function withdraw(
  engine: Engine,
  db: Db,
  withdrawn: readonly Withdrawal[],
  now: number,
): Promise<{ readonly head: number; readonly changes: number }> {
  const why = new Map(withdrawn.map(one => [one.id, one]));
  const kept = await movesOf(engine, db, 'id', [...why.keys()], entry => entry.story_id ?? '');
  if (kept.length === 0) return { head: await headOf(db), changes: 0 };
  const shifts = kept.map(move => {
    const { to: _, ...shift } = shiftOfMove(move);
    return { ...shift, said: why.get(shift.id)!.why };
  });
  const recorded = await recordShifts(engine, db, shifts, { now });
  for (const { entry } of kept) {
    const lastSeq = recorded.seqs.get(entry.id)?.last;
    if (lastSeq !== undefined)
      await db
        .updateTable('entry')
        .set({ on_wire: 0, last_seq: lastSeq })
        .where('id', '=', entry.id)
        .execute();
  }
  await writeWithdrawals(
    engine,
    db,
    [],
    kept.map(({ entry }) => ({ ...why.get(entry.id)!, at: now })),
  );
  const originals = kept.flatMap(({ entry }) =>
    entry.on_wire === 1 && entry.duplicate_of === null ? [{ original: entry.id }] : [],
  );
  const { head, changes } = await settleDoubts(engine, db, originals, recorded, now);
  return { head, changes };
}
