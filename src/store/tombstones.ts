import { sql } from 'kysely';
import type { Filter } from '../feed/filter.ts';
import type { Tombstone } from '../feed/wire.ts';
import type { Db, Engine } from './engine.ts';
import { pastsOf } from './pasts.ts';
import type { Place, WireQuery } from './store.ts';

/** More than this in one answer is a topic that was changed, not news for who reads along. */
const MOST = 200;

type Gone = {
  readonly id: string;
  readonly at: number;
  readonly decision: string | null;
  readonly withdrawn_at: number | null;
  readonly merged_into: string | null;
};

// Each that is off the wire and was on it, beside the change that took it off; `e` and `s` give the place.
const GONE_ENTRIES = sql`
  select e.id, coalesce(c.at, w.at) as at, e.decision, w.at as withdrawn_at, null as merged_into
  from entry as e
    left join change as c on c.seq = e.last_seq
    left join withdrawal as w on w.entry_id = e.id`;
const GONE_STORIES = sql`
  select s.id, c.at, e.decision, w.at as withdrawn_at, s.merged_into
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
  return rows
    .filter(row => asked.has(row.id))
    .slice(0, MOST)
    .map(tombstoneOf);
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
