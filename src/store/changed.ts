import type { Clustering } from '../cluster/assignment.ts';
import type { EntryId, StoryId } from '../feed/entry.ts';
import { printsOf } from './cluster-index.ts';
import { familiesOf, settle } from './copies.ts';
import type { Db, Engine } from './engine.ts';
import { type Item, idOf } from './items.ts';
import type { PrintMemory } from './print-memory.ts';
import type { Recorded } from './shifts.ts';

/** A kept report that says what another of its story says, since it changed. */
export type Likeness = { readonly id: EntryId; readonly original: EntryId };

/** The placed items whose publisher changed what clustering looks at, and of which no person decided anything. */
export async function changedAmong(
  engine: Engine,
  db: Db,
  memory: PrintMemory,
  items: readonly Item[],
  readsOtherwise: Clustering['readsOtherwise'],
): Promise<ReadonlySet<Item>> {
  const revised = items.filter(
    ({ judged, revised, storyId }) => revised && storyId !== null && judged.print !== undefined,
  );
  if (revised.length === 0) return new Set();
  const before = await printsOf(engine, db, memory, revised.map(idOf));
  const changed = revised.filter(item => {
    const was = before.get(idOf(item));
    return was === undefined || readsOtherwise(was, item.judged.print!);
  });
  const decided = await decidedAmong(engine, db, changed.map(idOf));
  return new Set(changed.filter(item => !decided.has(idOf(item))));
}

/** The stories of these items that have no other entry. */
export async function aloneAmong(
  engine: Engine,
  db: Db,
  items: readonly Item[],
): Promise<ReadonlySet<StoryId>> {
  if (items.length === 0) return new Set();
  const rows = await db
    .selectFrom('entry')
    .select('story_id')
    .where(
      engine.among(
        'story_id',
        items.map(item => item.storyId!),
      ),
    )
    .groupBy('story_id')
    .having(eb => eb.fn.countAll(), '=', 1)
    .execute();
  return new Set(rows.map(row => row.story_id!));
}

/** Whether its story began with it. */
export function isFounder(item: Item): boolean {
  return item.storyId === `s${idOf(item).slice(1)}`;
}

/**
 * Which of these changed items say what another says that they did not copy before. The first of the two to have
 * come onto the wire counts as the original; what a person decided about is made nobody's copy.
 */
export async function likenessesOf(
  engine: Engine,
  db: Db,
  changed: readonly Item[],
): Promise<readonly Likeness[]> {
  const copying = changed.filter(
    ({ was, duplicateOf }) => duplicateOf !== null && duplicateOf !== was!.duplicate_of,
  );
  if (copying.length === 0) return [];
  const originals = [...new Set(copying.map(({ duplicateOf }) => duplicateOf!))];
  const decided = await decidedAmong(engine, db, originals);
  const rows = await db
    .selectFrom('entry')
    .select(['id', 'on_wire', 'wired_seq'])
    .where(engine.among('id', originals))
    .execute();
  const wired = new Map(rows.map(row => [row.id, row.on_wire === 1 ? row.wired_seq! : Infinity]));
  return copying.flatMap(item => {
    const { was, onWire, duplicateOf } = item;
    const original = duplicateOf!;
    const isFirst = onWire && was!.on_wire === 1 && was!.wired_seq! < (wired.get(original) ?? Infinity);
    if (isFirst) {
      item.duplicateOf = null;
      if (isFounder(item)) item.tie = null;
    }
    return isFirst && decided.has(original) ? [] : [{ id: idOf(item), original }];
  });
}

/**
 * Makes one family of two reports that say the same and of what copies either. To be called when all rows are as
 * this transaction leaves them.
 */
export async function unite(
  engine: Engine,
  db: Db,
  likenesses: readonly Likeness[],
  recorded: Recorded,
  now: number,
): Promise<Recorded> {
  let all = recorded;
  for (const { id, original } of likenesses) {
    const rows = await db
      .selectFrom('entry')
      .select(['id', 'duplicate_of'])
      .where(engine.among('id', [id, original]))
      .execute();
    // Either may have been made another's copy by the pair before.
    const heads = rows.map(row => row.duplicate_of ?? row.id);
    const families = await familiesOf(engine, db, [id, original, ...heads]);
    const members = families.flatMap(family => family.members);
    all = await settle(engine, db, [{ original: heads[0]!, members }], all, now);
  }
  return all;
}

async function decidedAmong(engine: Engine, db: Db, ids: readonly EntryId[]): Promise<ReadonlySet<EntryId>> {
  if (ids.length === 0) return new Set();
  const rows = await db
    .selectFrom('ruling')
    .select('entry_id')
    .where(engine.among('entry_id', ids))
    .execute();
  return new Set(rows.map(row => row.entry_id));
}
