import { type RawBuilder, sql } from 'kysely';
import type { Filter, TagMatch } from '../feed/filter.ts';
import type { Report, Story } from '../feed/wire.ts';
import { type Course, coursesOf } from './courses.ts';
import type { Db, Engine } from './engine.ts';
import { foldedWords } from './fold.ts';
import { goneFrom } from './gone.ts';
import { REPORT_COLUMNS, type ReportRow, reportOf } from './rows.ts';
import { headOf } from './shifts.ts';
import { reportMatcher, shownOf } from './shown.ts';
import type { Slice, WireQuery } from './store.ts';
import type { StoryTable } from './tables.ts';

/** The reports on the wire that a filter asks for, newest first. */
export function reports(engine: Engine, { filter, within, asOf, before }: WireQuery): Promise<Slice<Report>> {
  return engine.snapshot(async db => {
    let places = db
      .selectFrom('entry as e')
      .select(['e.id', 'e.sort_at as at'])
      // Spelt out, not bound: SQLite takes a partial index only when it sees its condition.
      .where(sql<boolean>`e.on_wire = 1`)
      .orderBy('e.sort_at', 'desc')
      .orderBy('e.id', 'desc')
      .limit(filter.limit + 1);
    if (asOf !== undefined) places = places.where('e.wired_seq', '<=', asOf);
    if (before !== undefined)
      places = places.where(sql<boolean>`(e.sort_at, e.id) < (${before.at}, ${before.id})`);
    const filters = within === undefined ? [filter] : [filter, within];
    for (const { since, until } of filters) {
      if (since !== undefined) places = places.where('e.sort_at', '>=', since);
      if (until !== undefined) places = places.where('e.sort_at', '<', until);
    }
    const few = await fewEntries(engine, db, filters);
    if (few) places = places.where(engine.among('e.id', few));
    for (const condition of filters.flatMap(one => wireConditions(engine, one)))
      places = places.where(condition);

    const found = await places.execute();
    const items = await reportsOf(engine, db, 'e.id', idsOf(found.slice(0, filter.limit)));
    items.sort(newestFirst);
    return sliceOf(items.map(reportOf), found, filter.limit, asOf ?? (await headOf(db)));
  });
}

/** The stories on the wire of which a report is what the filter asks for, newest first. */
export function stories(engine: Engine, { filter, within, asOf, before }: WireQuery): Promise<Slice<Story>> {
  return engine.snapshot(async db => {
    let places = db
      .selectFrom('story as s')
      .select(['s.id', 's.started_at as at'])
      .where(sql<boolean>`s.reports > 0`)
      .orderBy('s.started_at', 'desc')
      .orderBy('s.id', 'desc')
      .limit(filter.limit + 1);
    if (asOf !== undefined) places = places.where('s.wired_seq', '<=', asOf);
    if (before !== undefined)
      places = places.where(sql<boolean>`(s.started_at, s.id) < (${before.at}, ${before.id})`);
    const filters = within === undefined ? [filter] : [filter, within];
    for (const { since, until } of filters) {
      if (since !== undefined) places = places.where('s.started_at', '>=', since);
      if (until !== undefined) places = places.where('s.started_at', '<', until);
    }
    const conditions = filters.flatMap(one => wireConditions(engine, one));
    const few = await fewEntries(engine, db, filters);
    if (few)
      places = places.where(sql<boolean>`s.id in (
        select e.story_id from entry as e
        where ${engine.among('e.id', few)} and e.on_wire = 1 and ${sql.join(conditions, sql` and `)})`);
    else if (conditions.length > 0)
      places = places.where(sql<boolean>`exists (
        select 1 from entry as e
        where e.story_id = s.id and e.on_wire = 1 and ${sql.join(conditions, sql` and `)})`);

    const found = await places.execute();
    const items = await storiesOf(engine, db, idsOf(found.slice(0, filter.limit)), filters);
    return sliceOf(items, found, filter.limit, asOf ?? (await headOf(db)));
  });
}

/** These stories in this order, each led by the first matching report to arrive; those off the wire are left out. */
export async function storiesOf(
  engine: Engine,
  db: Db,
  ids: readonly string[],
  filters: readonly Filter[] = [],
): Promise<readonly Story[]> {
  if (ids.length === 0) return [];
  const rows = await reportsOf(engine, db, 'e.story_id', ids);
  const states = await db
    .selectFrom('story')
    .select(['id', 'started_at', 'changed_at', 'reread_at'])
    .where(engine.among('id', ids))
    .execute();
  const state = new Map(states.map(row => [row.id, row]));
  const takenAway = await goneFrom(engine, db, ids);
  // Without a filter it is told in the story's own row.
  const narrowed = filters.some(filter => wireConditions(engine, filter).length > 0);
  const courses = narrowed ? await coursesOf(engine, db, filters, ids, rows) : undefined;
  const byStory = Map.groupBy(rows.sort(oldestFirst), row => row.story_id!);
  const matchers = filters.map(reportMatcher);

  return ids.flatMap(id => {
    const members = byStory.get(id);
    const story = state.get(id);
    const gone = takenAway.get(id);
    if (members === undefined || story === undefined) return [];
    // In order of arrival: a report that came later, though it was published earlier, changes no headline.
    const arrived = members.toSorted((a, b) => (a.wired_seq ?? 0) - (b.wired_seq ?? 0));
    const matching = arrived.filter(row => matchers.every(matches => matches(shownOf(row))));
    const lead =
      matching.find(row => row.duplicate_of === null) ??
      matching[0] ??
      arrived.find(row => row.duplicate_of === null) ??
      arrived[0]!;
    return [
      {
        id,
        lead: reportOf(lead),
        others: members.filter(row => row !== lead).map(reportOf),
        startedAt: story.started_at,
        ...readAnew(lead, story, courses?.get(id)),
        languages: [...new Set(members.map(row => row.lang))].sort(),
        independent: new Set(members.filter(row => row.duplicate_of === null).map(row => row.source_family))
          .size,
        ...(gone === undefined ? {} : { gone }),
      },
    ];
  });
}

/** When there was last something to read again: what readers of the filter, if there is one, were shown. */
function readAnew(
  lead: ReportRow,
  { changed_at, reread_at }: Pick<StoryTable, 'changed_at' | 'reread_at'>,
  course?: Course,
): Pick<Story, 'changedAt' | 'rereadAt'> {
  if (course === undefined)
    return { changedAt: changed_at, ...(reread_at === null ? {} : { rereadAt: reread_at }) };
  const { cameAt = changed_at, rereadAt } = course;
  const rewrittenAt = lead.revisions > 0 ? lead.changed_at : 0;
  return {
    changedAt: Math.max(cameAt, rereadAt ?? 0, rewrittenAt),
    ...(rereadAt === undefined ? {} : { rereadAt }),
  };
}

/** The reports on the wire whose `column` is among these values. */
export async function reportsOf(
  engine: Engine,
  db: Db,
  column: 'e.id' | 'e.story_id',
  values: readonly string[],
): Promise<ReportRow[]> {
  if (values.length === 0) return [];
  return db
    .selectFrom('entry as e')
    .innerJoin('source as s', 's.id', 'e.source_id')
    .selectAll('e')
    .select(REPORT_COLUMNS)
    .where(engine.among(column, values))
    .where('e.on_wire', '=', 1)
    .execute();
}

// What is frequent is met soon on the way down the wire; what is rare is not, and is looked up instead.
// The databases' own guesses at which is which are far off.
const FEW = 1_000;

/** The entries that one of the filters' keys leaves, where these are few: to begin with them saves the walk. */
async function fewEntries(
  engine: Engine,
  db: Db,
  filters: readonly Filter[],
): Promise<readonly string[] | undefined> {
  for (const filter of filters)
    for (const lookup of lookups(engine, filter)) {
      const { rows } = await lookup.execute(db);
      if (rows.length <= FEW) return idsOf(rows);
    }
  return undefined;
}

function lookups(engine: Engine, filter: Filter): RawBuilder<{ id: string }>[] {
  const atMost = sql.lit(FEW + 1);
  const found = tagKeys(filter).map(
    wanted =>
      sql<{ id: string }>`select t.entry_id as id from tag as t where ${anyTag(wanted)} limit ${atMost}`,
  );
  for (const [column, values] of [
    ['lang', filter.lang],
    ['source_id', filter.source],
  ] as const)
    if (values.length > 0)
      found.push(
        sql`select id from entry where on_wire = 1 and ${engine.among(column, values)} limit ${atMost}`,
      );
  return found;
}

/** `reportMatcher` in SQL, on `entry as e`; none of a filter that asks for every report. */
export function wireConditions(engine: Engine, filter: Filter): RawBuilder<boolean>[] {
  const conditions: RawBuilder<boolean>[] = [];
  if (filter.lang.length > 0) conditions.push(engine.among('e.lang', filter.lang));
  if (filter.source.length > 0) conditions.push(engine.among('e.source_id', filter.source));
  for (const wanted of tagKeys(filter))
    conditions.push(sql`exists (select 1 from tag as t where t.entry_id = e.id and ${anyTag(wanted)})`);
  for (const word of foldedWords(filter.q)) conditions.push(engine.contains('e.search', word));
  return conditions;
}

/** Those of the filter's keys that ask for tags. */
function tagKeys({ tag, person, place }: Filter): (readonly TagMatch[])[] {
  return [
    tag,
    person.map((name): TagMatch => ({ facet: 'person', name })),
    place.map((name): TagMatch => ({ facet: 'place', name })),
  ].filter(wanted => wanted.length > 0);
}

function anyTag(wanted: readonly TagMatch[]): RawBuilder<boolean> {
  const any = wanted.map(({ facet, name }) =>
    facet === undefined ? sql`t.name = ${name}` : sql`(t.name = ${name} and t.facet = ${facet})`,
  );
  return sql`(${sql.join(any, sql` or `)})`;
}

function sliceOf<Item>(
  items: readonly Item[],
  found: readonly { readonly id: string; readonly at: number }[],
  limit: number,
  asOf: number,
): Slice<Item> {
  const last = found[limit - 1];
  return {
    items,
    asOf,
    ...(found.length > limit && last !== undefined ? { next: { at: last.at, id: last.id } } : {}),
  };
}

function idsOf(places: readonly { readonly id: string }[]): string[] {
  return places.map(place => place.id);
}

function oldestFirst(a: ReportRow, b: ReportRow): number {
  return a.sort_at - b.sort_at || (a.id < b.id ? -1 : 1);
}

function newestFirst(a: ReportRow, b: ReportRow): number {
  return oldestFirst(b, a);
}
