import { sql } from 'kysely';
import type { EntryId, StoryId } from '../feed/entry.ts';
import type { Filter } from '../feed/filter.ts';
import type { Db, Engine } from './engine.ts';
import type { ReportRow } from './rows.ts';
import { type Before, beforeOf, reportMatcher, type Shown, shownOf } from './shown.ts';

/** How a story came to stand in a filter as it does. */
export type Course = {
  /** When it last came to be shown there. ms UTC; absent when it never was. */
  readonly cameAt?: number;
  /** When the report that led it there last gave way, to another or to none; absent while that never was. ms UTC. */
  readonly rereadAt?: number;
  /** The change by which the last report that was asked for went; absent while one is there. */
  readonly left?: number;
};

type Change = {
  readonly story_id: StoryId;
  readonly entry_id: EntryId;
  readonly kind: string;
  readonly seq: number;
  readonly at: number;
  readonly was: string | null;
  /** Of what came from another story, the change that had put it on the wire. */
  readonly wired: number | null;
  /** Whom it copies now. */
  readonly copied: EntryId | null;
};

/** A report that is asked for, in a story, from one of its changes to the next. */
type Stay = { readonly id: EntryId; readonly arrived: number; readonly isCopy: boolean };

/**
 * The courses of these stories, of which `present` is what is on the wire, in a filter: which report led there at
 * any time follows from the log, as what each report showed does. So a filter that nobody had thought of has a
 * past, and the store keeps none for each of them.
 */
export async function coursesOf(
  engine: Engine,
  db: Db,
  filters: readonly Filter[],
  ids: readonly StoryId[],
  present: readonly ReportRow[],
): Promise<ReadonlyMap<StoryId, Course>> {
  const matchers = filters.map(reportMatcher);
  const matches = (shown: Shown) => matchers.every(one => one(shown));
  const here = Map.groupBy(present, row => row.story_id!);
  const leads = new Map<StoryId, EntryId>();
  for (const [id, rows] of here) {
    const lead = leadOf(rows.filter(row => matches(shownOf(row))).map(stayOf));
    if (lead?.isCopy === false) leads.set(id, lead.id);
  }
  const courses = new Map<StoryId, Course>();
  for (const known of [leads, new Map<StoryId, EntryId>()]) {
    const rest = ids.filter(id => !courses.has(id));
    const changes = await changesOf(engine, db, rest, [...known.values()]);
    for (const [id, own] of Map.groupBy(changes, change => change.story_id)) {
      const course = courseOf(own, here.get(id) ?? [], matches, known.get(id));
      if (course !== undefined) courses.set(id, course);
    }
  }
  return courses;
}

/**
 * The changes that these stories' courses follow from, in order. Most are of reports that came after the present lead,
 * and cannot have led since it came if it was an original all the time: of a story whose lead is named they are left out.
 */
async function changesOf(
  engine: Engine,
  db: Db,
  ids: readonly StoryId[],
  leads: readonly EntryId[],
): Promise<readonly Change[]> {
  if (ids.length === 0) return [];
  const { rows } = await sql<Change>`
    with came as (
      select c.story_id, max(c.seq) as seq
      from entry as e join change as c on c.entry_id = e.id and c.story_id = e.story_id
      where ${engine.among('e.id', leads)} and c.kind in ('added', 'joined')
      group by c.story_id
    ), early as (
      select distinct c.story_id, c.entry_id
      from change as c left join came on came.story_id = c.story_id
      where ${engine.among('c.story_id', ids)} and (came.seq is null or c.seq <= came.seq or c.kind = 'joined')
    )
    select c.story_id, c.entry_id, c.kind, c.seq, c.at, c.was, e.duplicate_of as copied,
      case when c.kind = 'joined' then (
        select max(a.seq) from change as a
        where a.entry_id = c.entry_id and a.seq < c.seq and a.kind = 'added') end as wired
    from early
      join change as c on c.story_id = early.story_id and c.entry_id = early.entry_id
      join entry as e on e.id = c.entry_id
    where ${engine.among('c.story_id', ids)}
    order by c.seq`.execute(db);
  return rows;
}

/** `undefined` when changes were left out for a lead that was not an original all the time. */
function courseOf(
  changes: readonly Change[],
  present: readonly ReportRow[],
  matches: (shown: Shown) => boolean,
  leftOutFor: EntryId | undefined,
): Course | undefined {
  const after = askedAfter(changes, present, matches);
  const since = changes.findLastIndex(one => one.entry_id === leftOutFor && comes(one));
  if (changes.some((one, i) => i >= since && one.entry_id === leftOutFor && after[i]?.isCopy !== false))
    return undefined;
  const arrived = new Map<EntryId, number>();
  const there = new Map<EntryId, Stay>();
  let lead: Stay | undefined;
  let cameAt: number | undefined;
  let rereadAt: number | undefined;
  let left: number | undefined;
  let unsure = false;
  for (const [i, change] of changes.entries()) {
    const { entry_id: id, seq, at } = change;
    if (comes(change)) arrived.set(id, change.wired ?? seq);
    const before = there.get(id);
    const asked = after[i];
    const now = asked && { id, arrived: arrived.get(id) ?? seq, isCopy: asked.isCopy };
    if (now === undefined) there.delete(id);
    else there.set(id, now);
    if (there.size > 0) left = undefined;
    else if (before !== undefined) left = seq;
    // Of thousands in a story hardly one comes or goes that may lead.
    unsure ||= before !== undefined && before.id === lead?.id;
    unsure ||= now !== undefined && (lead === undefined || goesBefore(now, lead));
    // One deed may be many changes, and what it does to a story is what they do together.
    if (!unsure || changes[i + 1]?.at === at) continue;
    const next = leadOf(there.values());
    if (lead === undefined && next !== undefined) cameAt = at;
    if (lead !== undefined && lead.id !== next?.id) rereadAt = at;
    lead = next;
    unsure = false;
  }
  return {
    ...(cameAt === undefined ? {} : { cameAt }),
    ...(rereadAt === undefined ? {} : { rereadAt }),
    ...(left === undefined ? {} : { left }),
  };
}

function comes({ kind }: Change): boolean {
  return kind === 'added' || kind === 'joined';
}

type Asked = Pick<Stay, 'isCopy'>;

/** What each change left of its report in the story, where that is asked for: what the next one about it found there. */
function askedAfter(
  changes: readonly Change[],
  present: readonly ReportRow[],
  matches: (shown: Shown) => boolean,
): readonly (Asked | undefined)[] {
  const asked = (was: Before, copied: EntryId | null): Asked | undefined => {
    // Rows of earlier releases do not say whose copy it was: mostly it is so still.
    const { copyOf = copied } = was;
    return matches(was) ? { isCopy: copyOf !== null } : undefined;
  };
  const later = new Map(present.map(row => [row.id, asked(beforeOf(row), null)]));
  return changes
    .toReversed()
    .map(({ entry_id, was, copied }) => {
      const left = later.get(entry_id);
      later.set(entry_id, was === null ? undefined : asked(JSON.parse(was) as Before, copied));
      return left;
    })
    .reverse();
}

function stayOf({ id, wired_seq, duplicate_of }: ReportRow): Stay {
  return { id, arrived: wired_seq ?? 0, isCopy: duplicate_of !== null };
}

/** Originals before copies, each in the order of arrival. */
function goesBefore(one: Stay, other: Stay): boolean {
  return one.isCopy === other.isCopy ? one.arrived < other.arrived : other.isCopy;
}

function leadOf(there: Iterable<Stay>): Stay | undefined {
  let lead: Stay | undefined;
  for (const one of there) if (lead === undefined || goesBefore(one, lead)) lead = one;
  return lead;
}
