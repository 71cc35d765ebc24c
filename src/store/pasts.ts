import type { Filter } from '../feed/filter.ts';
import type { Db, Engine } from './engine.ts';
import { reportMatcher, type Shown } from './shown.ts';

/** What filters made of a report's past, on the wire or in one story. */
export type Past = {
  readonly id: string;
  /** '' when all of its past is looked at, whichever story it was in. */
  readonly storyId: string;
  /** Whether it was what they ask for at a number; `undefined` when nothing changed since. */
  readonly atNumber: boolean | undefined;
  /** Whether it was so before any of its changes. */
  readonly ever: boolean;
};

/** Of the reports named or, by `story_id`, of every report that was ever in these stories, in each by itself. */
export async function pastsOf(
  engine: Engine,
  db: Db,
  filters: readonly Filter[],
  column: 'entry_id' | 'story_id',
  ids: readonly string[],
  after = Number.POSITIVE_INFINITY,
): Promise<readonly Past[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom('change')
    .select(['entry_id', 'story_id', 'seq', 'was'])
    .where(engine.among(column, ids))
    .orderBy('seq', 'desc')
    .execute();
  const matchers = filters.map(reportMatcher);
  const found = new Map<string, Past>();
  for (const row of rows) {
    const shown = row.was === null ? undefined : (JSON.parse(row.was) as Shown);
    const matched = shown !== undefined && matchers.every(matches => matches(shown));
    const storyId = column === 'story_id' ? row.story_id : '';
    const key = `${storyId} ${row.entry_id}`;
    const later = found.get(key);
    found.set(key, {
      id: row.entry_id,
      storyId,
      atNumber: row.seq > after ? matched : later?.atNumber,
      ever: matched || (later?.ever ?? false),
    });
  }
  return [...found.values()];
}
