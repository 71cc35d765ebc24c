import { sql } from 'kysely';
import type { Verdict } from '../feed/tag.ts';
import type { Engine } from './engine.ts';
import { REPORT_COLUMNS, reportOf } from './rows.ts';
import type { KeptEntry, Place } from './store.ts';

/** All that is kept, page by page, the oldest first: the order in which it would have come. */
export function entries(
  engine: Engine,
  { after, since, limit }: { readonly after?: Place; readonly since?: number; readonly limit: number },
): Promise<{ readonly items: readonly KeptEntry[]; readonly next?: Place }> {
  return engine.snapshot(async db => {
    let page = db
      .selectFrom('entry as e')
      .innerJoin('source as s', 's.id', 'e.source_id')
      .selectAll('e')
      .select(REPORT_COLUMNS)
      .orderBy('e.sort_at')
      .orderBy('e.id')
      .limit(limit);
    if (since !== undefined) page = page.where('e.sort_at', '>=', since);
    if (after !== undefined) page = page.where(sql<boolean>`(e.sort_at, e.id) > (${after.at}, ${after.id})`);
    const rows = await page.execute();
    const last = rows.at(-1);
    return {
      items: rows.map(row => ({
        report: reportOf(row),
        ...(row.decision === null ? {} : { decision: row.decision as Verdict }),
      })),
      ...(rows.length < limit || last === undefined ? {} : { next: { at: last.sort_at, id: last.id } }),
    };
  });
}
