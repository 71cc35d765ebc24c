import type { EntryId } from '../feed/entry.ts';
import type { Db, Engine } from './engine.ts';
import type { Revision } from './store.ts';

/** What these entries said before, the oldest first; those that were never changed are not in it. */
export async function revisionsOf(
  engine: Engine,
  db: Db,
  ids: readonly EntryId[],
): Promise<ReadonlyMap<EntryId, readonly Revision[]>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('revision as r')
    .innerJoin('entry as e', 'e.id', 'r.entry_id')
    .select(['r.entry_id', 'r.seen_at', 'r.title', 'r.summary', 'r.content_hash', 'e.changed_at'])
    .where(engine.among('r.entry_id', ids))
    .orderBy('r.entry_id')
    .orderBy('r.number')
    .execute();
  const byEntry = Map.groupBy(rows, row => row.entry_id);
  return new Map(
    Array.from(byEntry, ([id, own]) => [
      id,
      own.map(({ seen_at, title, summary, content_hash, changed_at }, at) => ({
        seenAt: seen_at,
        // Each ended when the next began; what it says now began when it last changed.
        until: own[at + 1]?.seen_at ?? changed_at,
        title,
        summary,
        contentHash: content_hash,
      })),
    ]),
  );
}
