import { sql } from 'kysely';
import type { StoryId } from '../feed/entry.ts';
import type { Gone } from '../feed/wire.ts';
import type { Db, Engine } from './engine.ts';
import { originOf } from './rows.ts';
import type { Shown } from './shown.ts';

type Row = {
  readonly story_id: string;
  readonly id: string;
  readonly extras: string;
  readonly source_id: string;
  readonly title: string;
  readonly lang: string;
  readonly at: number;
  readonly was: string;
  readonly said: string | null;
};

/**
 * What was taken out of these stories, or of those that became part of them, while it was to be seen there: by its
 * publisher or by a person, the first to go first. All of it follows from the log, so that a story tells nothing
 * else without a change that its followers hear of; what a merger brings, it tells from its next change on.
 */
export async function goneFrom(
  engine: Engine,
  db: Db,
  stories: readonly StoryId[],
): Promise<ReadonlyMap<StoryId, readonly Gone[]>> {
  // The kinds of change are spelt out, not bound: SQLite takes a partial index only when it sees its condition.
  const { rows } = await sql<Row>`
    with part as (
      select id, id as story_id from story where ${engine.among('id', stories)}
      union all
      select s.id, l.id from story as s join story as l on l.id = s.merged_into
      where ${engine.among('s.merged_into', stories)} and coalesce(s.merged_seq, 0) < l.last_seq
    )
    select p.story_id, c.entry_id as id, e.extras, e.source_id, s.title, s.lang, c.at, c.was, c.said
    from part as p
      join change as c on c.story_id = p.id and c.kind = 'removed'
      join entry as e on e.id = c.entry_id
      join source as s on s.id = e.source_id
    where (c.said is not null or exists (
        select 1 from ruling as r where r.entry_id = c.entry_id and r.what = 'off' and r.at = c.at))
      and not exists (
        select 1 from change as back
        where back.entry_id = c.entry_id and back.seq > c.seq and back.kind in ('added', 'joined')
          and back.story_id in (p.id, p.story_id))
    order by c.seq`.execute(db);
  const byStory = Map.groupBy(rows, row => row.story_id);
  return new Map(Array.from(byStory, ([storyId, own]) => [storyId, own.map(goneOf)]));
}

function goneOf(row: Row): Gone {
  const { id, source_id, title, lang, at, was, said } = row;
  const origin = originOf(row);
  return {
    entry: { id, lang: (JSON.parse(was) as Shown).lang, ...(origin === undefined ? {} : { origin }) },
    source: { id: source_id, title, lang },
    at,
    ...(said === null ? { why: 'decided' } : { why: 'withdrawn', said }),
  };
}
