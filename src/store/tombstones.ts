import { sql } from 'kysely';
import type { StoryId } from '../feed/entry.ts';
import type { Filter } from '../feed/filter.ts';
import type { Tombstone } from '../feed/wire.ts';
import { coursesOf } from './courses.ts';
import type { Db, Engine } from './engine.ts';
import { pastsOf } from './pasts.ts';
import { reportMatcher, type Shown } from './shown.ts';
import type { Place, WireQuery } from './store.ts';
import { wireConditions } from './wire.ts';

/** More than this in one answer is a topic that was changed, not news for who reads along. */
const MOST = 200;

type Gone = {
  readonly id: string;
  /** The change that took it off. */
  readonly seq: number;
  readonly at: number;
  readonly decision: string | null;
  readonly withdrawn_at: number | null;
  readonly merged_into: string | null;
};

type Left = Gone & { readonly was: string };

// Each that is off the wire and was on it, beside the change that took it off; `e` and `s` give the place.
const GONE_ENTRIES = sql`
  select e.id, e.last_seq as seq, coalesce(c.at, w.at) as at, e.decision, w.at as withdrawn_at, null as merged_into
  from entry as e
    left join change as c on c.seq = e.last_seq
    left join withdrawal as w on w.entry_id = e.id`;
const GONE_STORIES = sql`
  select s.id, s.last_seq as seq, c.at, e.decision, w.at as withdrawn_at, s.merged_into
  from story as s
    join change as c on c.seq = s.last_seq
    join entry as e on e.id = c.entry_id
    left join withdrawal as w on w.entry_id = e.id`;

export async function tombstone(db: Db, id: string): Promise<Tombstone | undefined> {
  const { rows } = id.startsWith('s')
    ? await sql<Gone>`${GONE_STORIES} where s.id = ${id} and s.reports = 0 and s.last_seq is not null`.execute(
        db,
      )
    : await sql<Gone>`${GONE_ENTRIES}
        where e.id = ${id} and e.on_wire = 0 and coalesce(e.last_seq, w.at) is not null`.execute(db);
  const [row] = rows;
  return row && tombstoneOf(row);
}

export async function tombstones(
  engine: Engine,
  db: Db,
  query: WireQuery & { readonly downTo?: Place },
): Promise<readonly Tombstone[]> {
  const { filter, within } = query;
  const filters = within === undefined ? [filter] : [filter, within];
  const ofStories = filter.view === 'stories';
  // The plus keeps both databases from walking the log, which is nearly all of what is on the wire, for its order.
  const { rows } = await (ofStories
    ? sql<Gone>`
        ${GONE_STORIES} where s.reports = 0 and s.last_seq is not null
          and ${stood('s.started_at', 's.id', query, filters)}
        order by +s.last_seq desc limit ${5 * MOST}`
    : sql<Gone>`
        ${GONE_ENTRIES} where e.on_wire = 0 and e.last_seq is not null
          and ${stood('e.sort_at', 'e.id', query, filters)}
        order by +e.last_seq desc limit ${5 * MOST}`
  ).execute(db);
  const ids = rows.map(row => row.id);
  const pasts = await pastsOf(engine, db, filters, ofStories ? 'story_id' : 'entry_id', ids);
  const asked = new Set(pasts.flatMap(({ ever, storyId, id }) => (ever ? [ofStories ? storyId : id] : [])));
  const left = ofStories ? await leftStories(engine, db, query, filters) : [];
  return [...rows.filter(row => asked.has(row.id)), ...left]
    .sort((a, b) => b.seq - a.seq)
    .slice(0, MOST)
    .map(tombstoneOf);
}

/**
 * The stories that live on without what the filters ask for, because the last such report went off the wire, or a
 * person put it into another story: to whoever reads only these filters, that was the story.
 */
async function leftStories(
  engine: Engine,
  db: Db,
  query: WireQuery & { readonly downTo?: Place },
  filters: readonly Filter[],
): Promise<readonly Gone[]> {
  const conditions = filters.flatMap(filter => wireConditions(engine, filter));
  if (conditions.length === 0) return [];
  const stands = sql`s.reports > 0 and ${stood('s.started_at', 's.id', query, filters)}
    and not exists (
      select 1 from entry as e
      where e.story_id = s.id and e.on_wire = 1 and ${sql.join(conditions, sql` and `)})`;
  // The kind is spelt out, not bound: SQLite takes a partial index only when it sees its condition.
  const { rows: removed } = await sql<Left>`
    select s.id, c.seq, c.at, c.was, case when c.said is not null then c.at end as withdrawn_at,
      (select max(r.what) from ruling as r where r.entry_id = c.entry_id and r.what = 'off' and r.at = c.at)
        as decision, null as merged_into
    from change as c join story as s on s.id = c.story_id
    where c.kind = 'removed' and ${stands}
    order by +c.seq desc limit ${5 * MOST}`.execute(db);
  // Asked for first, because they are few, and what came and went in a story is not.
  const { rows: parted } = await sql<{ id: StoryId }>`
    select distinct s.id from ruling as r join story as s on s.id = r.from_story where ${stands}`.execute(db);
  const moved = await movedFrom(
    engine,
    db,
    parted.map(story => story.id),
  );
  const matchers = filters.map(reportMatcher);
  const asked = [...removed, ...moved].filter(({ was }) => {
    const shown = JSON.parse(was) as Shown;
    return matchers.every(matches => matches(shown));
  });
  const ids = [...new Set(asked.map(row => row.id))];
  // What asked-for reports are there is known: none.
  const courses = await coursesOf(engine, db, filters, ids, []);
  return asked.filter(({ id, seq }) => courses.get(id)?.left === seq);
}

/** What persons took out of these stories. The one that it went to may have become part of the same since. */
async function movedFrom(engine: Engine, db: Db, stories: readonly StoryId[]): Promise<readonly Left[]> {
  if (stories.length === 0) return [];
  // What leaves one story joins another by the next change.
  const { rows } = await sql<Left>`
    select c.story_id as id, c.seq, c.at, c.was, null as withdrawn_at, 'off' as decision,
      nullif(coalesce(s.merged_into, s.id), c.story_id) as merged_into
    from change as c
      join change as j on j.seq = c.seq + 1
      join story as s on s.id = j.story_id
    where ${engine.among('c.story_id', stories)} and c.kind = 'left'
    order by +c.seq desc limit ${5 * MOST}`.execute(db);
  return rows;
}

/** That it stood between two places, and in the filters' time. */
function stood(
  at: 'e.sort_at' | 's.started_at',
  id: 'e.id' | 's.id',
  { before, downTo }: { readonly before?: Place; readonly downTo?: Place },
  filters: readonly Filter[],
) {
  const place = sql`(${sql.ref(at)}, ${sql.ref(id)})`;
  const conditions = [
    ...(before === undefined ? [] : [sql`${place} < (${before.at}, ${before.id})`]),
    ...(downTo === undefined ? [] : [sql`${place} >= (${downTo.at}, ${downTo.id})`]),
    ...filters.flatMap(({ since, until }) => [
      ...(since === undefined ? [] : [sql`${sql.ref(at)} >= ${since}`]),
      ...(until === undefined ? [] : [sql`${sql.ref(at)} < ${until}`]),
    ]),
  ];
  return conditions.length === 0 ? sql`1 = 1` : sql.join(conditions, sql` and `);
}

function tombstoneOf(row: Gone): Tombstone {
  const { id, at, decision, withdrawn_at, merged_into } = row;
  if (merged_into !== null) return { id, at, why: 'merged', mergedInto: merged_into };
  return { id, at, why: withdrawn_at !== null ? 'withdrawn' : decision === 'off' ? 'decided' : 'off-topic' };
}
