import { sql } from 'kysely';
import type { Clustering } from '../cluster/assignment.ts';
import type { EntryId } from '../feed/entry.ts';
import { unite } from './changed.ts';
import { writeIndexes } from './cluster-index.ts';
import { type Doubt, settleDoubts } from './copies.ts';
import type { Db, Engine } from './engine.ts';
import { type Item, idOf, itemsOf, type Standing, shiftOf, takeNumbers } from './items.ts';
import { passOnApartness, shiftOfMove, writeMoves } from './moves.ts';
import { placeInStories } from './placing.ts';
import { nextDueAt } from './poll.ts';
import type { PrintMemory } from './print-memory.ts';
import { headOf, lockHead, recordShifts } from './shifts.ts';
import type { Judged, Kept, Refresh, Rejudged } from './store.ts';
import { withdraw, withdrawnAmong, writeWithdrawals } from './withdrawals.ts';
import { writeEntries, writeNames } from './write-entries.ts';

/**
 * Keeps one refresh. The first statement takes the source's row if the lease is still this owner's; from
 * the moment `head` is locked no other refresh numbers a change, founds a story or merges two, so that what
 * is read after it stays true until the commit.
 */
export async function keep(
  engine: Engine,
  memory: PrintMemory,
  refresh: Refresh,
  cluster: Clustering,
): Promise<Kept> {
  const { entries, withdrawn = [], renamed = [], now } = refresh;
  return engine.write(async db => {
    if (!(await endLease(db, refresh))) return { kept: false, head: await headOf(db), changes: 0 };
    const ids = [...entries.map(({ entry }) => entry.id), ...[...withdrawn, ...renamed].map(({ id }) => id)];
    if (ids.length === 0) return { kept: true, head: await headOf(db), changes: 0 };

    await lockIfOnWire(engine, db, entries, ids);
    const items = await itemsOf(engine, db, entries, cluster.keysOf);
    // What stands in the document again is not withdrawn any more.
    await writeWithdrawals(engine, db, items.map(idOf), []);
    const kept = await keepItems(engine, db, memory, items, cluster, now);
    await writeNames(engine, db, renamed);
    const removed = await withdraw(engine, db, withdrawn, now);
    return { kept: true, head: removed.head, changes: kept.changes + removed.changes };
  });
}

/**
 * Keeps new verdicts on kept entries. The rows of their sources are taken first, as a refresh takes its one:
 * so nobody changes an entry between this look at it and the commit, and nobody waits in a circle.
 */
export async function rejudge(
  engine: Engine,
  memory: PrintMemory,
  { now, entries }: { readonly now: number; readonly entries: readonly Omit<Judged, 'kind'>[] },
  cluster: Clustering,
  decided: (id: EntryId) => Standing = () => ({}),
): Promise<Rejudged> {
  return engine.write(db => rejudgeWithin(engine, db, memory, { now, entries }, cluster, decided));
}

export async function rejudgeWithin(
  engine: Engine,
  db: Db,
  memory: PrintMemory,
  { now, entries }: { readonly now: number; readonly entries: readonly Omit<Judged, 'kind'>[] },
  cluster: Clustering,
  decided: (id: EntryId) => Standing = () => ({}),
): Promise<Rejudged> {
  await lockSources(
    engine,
    db,
    entries.map(({ entry }) => entry.sourceId),
  );
  const judged = entries.map((one): Judged => ({ kind: 'changed', ...one }));
  const ids = entries.map(({ entry }) => entry.id);
  await lockIfOnWire(engine, db, judged, ids);
  const withdrawn = await withdrawnAmong(engine, db, ids);
  const standing = (id: EntryId): Standing => ({ ...decided(id), withdrawn: withdrawn.has(id) });
  const items = (await itemsOf(engine, db, judged, cluster.keysOf, standing)).filter(
    ({ was, revised }) => was !== undefined && !revised,
  );
  const kept = await keepItems(engine, db, memory, items, cluster, now);
  return { rejudged: items.length, ...kept };
}

/** In the order of ids, as everybody takes them. */
export async function lockSources(engine: Engine, db: Db, ids: readonly string[]): Promise<void> {
  const sources = [...new Set(ids)];
  await sql`select id from source where ${engine.among('id', sources)} order by id ${engine.forUpdate}`.execute(
    db,
  );
}

/** Off-topic news, which is most news, waits for nobody. */
async function lockIfOnWire(
  engine: Engine,
  db: Db,
  entries: readonly Judged[],
  ids: readonly EntryId[],
): Promise<void> {
  const mayTouchTheWire =
    entries.some(({ print }) => print !== undefined) ||
    (await db
      .selectFrom('entry')
      .select('id')
      .where(engine.among('id', ids))
      .where('story_id', 'is not', null)
      .limit(1)
      .executeTakeFirst()) !== undefined;
  if (mayTouchTheWire) await lockHead(engine, db);
}

async function keepItems(
  engine: Engine,
  db: Db,
  memory: PrintMemory,
  items: readonly Item[],
  cluster: Clustering,
  now: number,
): Promise<{ readonly head: number; readonly changes: number }> {
  const { founded, merged, moves, likenesses } = await placeInStories(engine, db, memory, items, cluster);
  const shifts = [...moves.map(shiftOfMove), ...items.map(shiftOf)];
  const recorded = await recordShifts(engine, db, shifts, { founded, merged, now });
  takeNumbers(items, recorded);

  await writeMoves(engine, db, moves, recorded);
  await passOnApartness(db, merged);
  await writeEntries(engine, db, items, now);
  await writeIndexes(engine, db, memory, items, cluster.make);
  for (const [sourceId, own] of Map.groupBy(items, item => item.judged.entry.sourceId))
    await countEntries(db, sourceId, own);
  const united = await unite(engine, db, likenesses, recorded, now);
  const { head, changes } = await settleDoubts(engine, db, items.flatMap(doubtOf), united, now);
  return { head, changes };
}

function doubtOf({ judged, was, onWire, duplicateOf, wiredSeq }: Item): readonly Doubt[] {
  if (onWire === (was?.on_wire === 1)) return [];
  if (!onWire) return duplicateOf === null ? [{ original: judged.entry.id }] : [];
  return duplicateOf === null ? [] : [{ original: duplicateOf, wiredSeq }];
}

async function endLease(db: Db, { sourceId, owner, state }: Refresh): Promise<boolean> {
  const { rows } = await sql`
    update source set state = ${JSON.stringify(state)}, next_due_at = ${nextDueAt(state)},
      lease_owner = null, lease_until = null
    where id = ${sourceId} and lease_owner = ${owner} returning id`.execute(db);
  return rows.length > 0;
}

async function countEntries(db: Db, sourceId: string, items: readonly Item[]): Promise<void> {
  const entries = items.filter(item => item.was === undefined).length;
  const newest = items.reduce((max, item) => Math.max(max, item.judged.entry.published), -Infinity);
  await sql`
    update source set entries = entries + ${entries},
      newest_published = case when newest_published > ${newest} then newest_published else ${newest} end
    where id = ${sourceId}`.execute(db);
}
