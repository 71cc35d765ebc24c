import { sql } from 'kysely';
import type { Clustering } from '../cluster/assignment.ts';
import type { Report } from '../feed/wire.ts';
import { printedOf, replacePrints } from './cluster-index.ts';
import type { Engine } from './engine.ts';
import { keysToIndex } from './items.ts';
import type { PrintMemory } from './print-memory.ts';
import { REPORT_COLUMNS, reportOf } from './rows.ts';
import { lockHead } from './shifts.ts';
import type { EarlierPrints, Place, Reprint } from './store.ts';

/** What has a print of an earlier make, page by page, the newest first. */
export async function earlierPrints(
  engine: Engine,
  { make, since, before, limit }: EarlierPrints,
): Promise<{ readonly items: readonly Report[]; readonly next?: Place }> {
  let page = engine.db
    .selectFrom('print as p')
    .innerJoin('entry as e', 'e.id', 'p.entry_id')
    .innerJoin('source as s', 's.id', 'e.source_id')
    .selectAll('e')
    .select([...REPORT_COLUMNS, 'p.published as printed_at'])
    .where('p.published', '>=', since)
    .where('p.make', '<', make)
    .orderBy('p.published', 'desc')
    .orderBy('p.entry_id', 'desc')
    .limit(limit);
  if (before !== undefined)
    page = page.where(sql<boolean>`(p.published, p.entry_id) < (${before.at}, ${before.id})`);
  const rows = await page.execute();
  const last = rows.at(-1);
  return {
    items: rows.map(reportOf),
    ...(rows.length < limit || last === undefined ? {} : { next: { at: last.printed_at, id: last.id } }),
  };
}

/**
 * Puts other prints in the place of those of an earlier make. While `head` is locked, which is all that is locked
 * here, nobody else writes a print, a key or a report that has one: so nobody waits in a circle, and of two
 * that do the same the second finds it done.
 */
export function reprint(
  engine: Engine,
  memory: PrintMemory,
  prints: readonly Reprint[],
  { make, keysOf }: Pick<Clustering, 'make' | 'keysOf'>,
): Promise<number> {
  return engine.write(async db => {
    await lockHead(engine, db);
    const rows = await db
      .selectFrom('print as p')
      .innerJoin('entry as e', 'e.id', 'p.entry_id')
      .select(['e.id', 'e.content_hash'])
      .where(
        engine.among(
          'p.entry_id',
          prints.map(({ entry }) => entry.id),
        ),
      )
      .where('p.make', '<', make)
      .execute();
    const hashes = new Map(rows.map(row => [row.id, row.content_hash]));
    const due = prints.filter(({ entry }) => hashes.get(entry.id) === entry.contentHash);
    await replacePrints(
      engine,
      db,
      memory,
      due.map(({ print }) => printedOf(print, keysToIndex(print, keysOf))),
      make,
    );
    return due.length;
  });
}
