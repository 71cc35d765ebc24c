import { sql } from 'kysely';
import type { EntryId } from '../feed/entry.ts';
import type { Db, Engine, Target } from './engine.ts';
import { MOVED_COLUMNS, type Move, shiftOfMove } from './moves.ts';
import { type Recorded, recordShifts, type Shift } from './shifts.ts';

type Row = Move['entry'];

/** A report and those that copy it, under the one that is their original as the rows say it. */
export type Family = { readonly original: EntryId; readonly members: readonly Row[] };

/** A report that may be no original any more: it left the wire, or a copy of it is there since this change. */
export type Doubt = { readonly original: EntryId; readonly wiredSeq?: number | null };

/**
 * Of the copies of one report that are on the wire, the first to have come there counts as the original, and
 * the others, there or not, as copies of it: so that each copy that is shown points at something that is. To be
 * called when all rows are as this transaction leaves them; `recorded` is what it has numbered so far.
 */
export async function settleDoubts(
  engine: Engine,
  db: Db,
  doubts: readonly Doubt[],
  recorded: Recorded,
  now: number,
): Promise<Recorded> {
  if (doubts.length === 0) return recorded;
  const rows = await db
    .selectFrom('entry')
    .select(['id', 'on_wire', 'wired_seq', 'duplicate_of'])
    .where(engine.among('id', [...new Set(doubts.map(doubt => doubt.original))]))
    .execute();
  const byId = new Map(rows.map(row => [row.id, row]));
  const lost = doubts.filter(({ original, wiredSeq }) => {
    const row = byId.get(original);
    // What is a copy itself by now was settled with the family that it is of.
    if (row !== undefined && row.duplicate_of !== null) return false;
    return row?.on_wire !== 1 || (wiredSeq ?? Infinity) < (row.wired_seq ?? 0);
  });
  const families = await familiesOf(
    engine,
    db,
    lost.map(({ original }) => original),
  );
  return await settle(engine, db, families, recorded, now);
}

/** The families of these originals, as they stand. */
export async function familiesOf(
  engine: Engine,
  db: Db,
  originals: readonly EntryId[],
): Promise<readonly Family[]> {
  if (originals.length === 0) return [];
  const wanted = [...new Set(originals)];
  // Copies are in the story of what they copy, and by story there is an index.
  const members = await db
    .selectFrom('entry')
    .select(MOVED_COLUMNS)
    .where('story_id', 'in', db.selectFrom('entry').select('story_id').where(engine.among('id', wanted)))
    .where(sql<boolean>`(${engine.among('id', wanted)} or ${engine.among('duplicate_of', wanted)})`)
    .execute();
  const families = Map.groupBy(members, row => row.duplicate_of ?? row.id);
  return Array.from(families, ([original, own]) => ({ original, members: own }));
}

const UNHEARD: Target = {
  table: 'entry',
  columns: [
    ['id', 'text'],
    ['duplicate_of', 'text'],
  ],
};

const HEARD: Target = { table: 'entry', columns: [...UNHEARD.columns, ['last_seq', 'bigint']] };

const CANDIDATE: Target = {
  table: 'candidate',
  columns: [
    ['entry_id', 'text'],
    ['duplicate_of', 'text'],
  ],
};

/** Writes down who is whose copy in these families, and numbers it for those whom nobody has heard of yet. */
export async function settle(
  engine: Engine,
  db: Db,
  families: readonly Family[],
  recorded: Recorded,
  now: number,
): Promise<Recorded> {
  const changed = families.flatMap(({ original, members }) => {
    const first = originalAmong(members) ?? original;
    return members
      .map(row => ({ row, id: row.id, copyOf: row.id === first ? null : first }))
      .filter(({ row, copyOf }) => copyOf !== row.duplicate_of);
  });
  if (changed.length === 0) return recorded;

  // What this transaction has a change for is heard of already, as it is in the end.
  const unheard = changed
    .filter(({ row, id }) => row.on_wire === 1 && !recorded.seqs.has(id))
    .sort((a, b) => (a.row.wired_seq ?? 0) - (b.row.wired_seq ?? 0));
  const shifts = unheard.map(
    ({ row, copyOf }): Shift => ({
      ...shiftOfMove({ to: row.story_id!, entry: row }),
      reads: 'otherwise',
      isCopy: copyOf !== null,
    }),
  );
  const { head, changes, seqs } = await recordShifts(engine, db, shifts, { now });
  await engine.updateAll(
    db,
    HEARD,
    unheard.map(({ id, copyOf }) => [id, copyOf, seqs.get(id)!.last]),
  );
  await engine.updateAll(
    db,
    UNHEARD,
    changed.filter(({ id }) => !seqs.has(id)).map(({ id, copyOf }) => [id, copyOf]),
  );
  await engine.updateAll(
    db,
    CANDIDATE,
    changed.map(({ id, copyOf }) => [id, copyOf]),
  );
  return { head, changes: recorded.changes + changes, seqs: new Map([...recorded.seqs, ...seqs]) };
}

function originalAmong(members: readonly Row[]): EntryId | undefined {
  const shown = members.filter(row => row.on_wire === 1);
  return shown.reduce<Row | undefined>(
    (first, row) => (first === undefined || row.wired_seq! < first.wired_seq! ? row : first),
    undefined,
  )?.id;
}
