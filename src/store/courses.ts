import { sql } from 'kysely';
import type { EntryId, StoryId } from '../feed/entry.ts';
import type { Filter } from '../feed/filter.ts';
import type { Db, Engine } from './engine.ts';
import type { ReportRow } from './rows.ts';
import { reportMatcher, type Shown, shownOf } from './shown.ts';

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
  readonly seq: number;
  readonly at: number;
  readonly was: string | null;
  readonly wired_seq: number | null;
  /** Whom it copies, or itself: the first of these that is there counts as the original, the others as copies. */
  readonly family: EntryId;
};

/** A report in a story, from one of its changes to the next. */
type Stay = {
  readonly id: EntryId;
  readonly arrived: number;
  readonly family: EntryId;
  readonly matches: boolean;
};

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
  if (ids.length === 0) return new Map();
  const rows: Change[] = await db
    .selectFrom('change as c')
    .innerJoin('entry as e', 'e.id', 'c.entry_id')
    .select(['c.story_id', 'c.entry_id', 'c.seq', 'c.at', 'c.was', 'e.wired_seq'])
    // What a person took out of a story is nobody's copy where it is now.
    .select(
      sql<EntryId>`coalesce(
        (select max(r.copied) from ruling as r where r.entry_id = c.entry_id and r.from_story = c.story_id),
        e.duplicate_of, e.id)`.as('family'),
    )
    .where(engine.among('c.story_id', ids))
    .orderBy('c.seq')
    .execute();
  const matchers = filters.map(reportMatcher);
  const matches = (shown: Shown) => matchers.every(one => one(shown));
  const here = Map.groupBy(present, row => row.story_id!);
  return new Map(
    Array.from(
      Map.groupBy(rows, row => row.story_id),
      ([id, changes]) => [id, courseOf(changes, here.get(id) ?? [], matches)],
    ),
  );
}

function courseOf(
  changes: readonly Change[],
  present: readonly ReportRow[],
  matches: (shown: Shown) => boolean,
): Course {
  const after = shownAfter(changes, present);
  const there = new Map<EntryId, Stay>();
  let lead: Lead | undefined;
  let cameAt: number | undefined;
  let rereadAt: number | undefined;
  let left: number | undefined;
  let matching = 0;
  let unsure = false;
  for (const [i, change] of changes.entries()) {
    const before = there.get(change.entry_id);
    const shown = after[i];
    const now = shown && stayOf(change, matches(shown), before);
    if (now === undefined) there.delete(change.entry_id);
    else there.set(change.entry_id, now);
    matching += Number(now?.matches ?? false) - Number(before?.matches ?? false);
    if (matching > 0) left = undefined;
    else if (before?.matches) left = change.seq;
    unsure ||= mayLead(before, lead) || mayLead(now, lead);
    // One deed may be many changes, and what it does to a story is what they do together.
    if (!unsure || changes[i + 1]?.at === change.at) continue;
    const next = leadOf([...there.values()]);
    if (lead === undefined && next !== undefined) cameAt = change.at;
    if (lead !== undefined && lead.id !== next?.id) rereadAt = change.at;
    lead = next;
    unsure = false;
  }
  return {
    ...(cameAt === undefined ? {} : { cameAt }),
    ...(rereadAt === undefined ? {} : { rereadAt }),
    ...(left === undefined ? {} : { left }),
  };
}

/** What each change left to be seen of its report in the story: what the next one about it found there. */
function shownAfter(
  changes: readonly Change[],
  present: readonly ReportRow[],
): readonly (Shown | undefined)[] {
  const later = new Map<EntryId, Shown | undefined>(present.map(row => [row.id, shownOf(row)]));
  return changes
    .toReversed()
    .map(({ entry_id, was }) => {
      const shown = later.get(entry_id);
      later.set(entry_id, was === null ? undefined : (JSON.parse(was) as Shown));
      return shown;
    })
    .reverse();
}

function stayOf(
  { entry_id, seq, wired_seq, family }: Change,
  matches: boolean,
  before: Stay | undefined,
): Stay {
  // Its row knows only the last time it came onto the wire.
  const arrived = wired_seq !== null && wired_seq <= seq ? wired_seq : (before?.arrived ?? seq);
  return { id: entry_id, arrived, family, matches };
}

type Lead = Stay & { readonly isCopy: boolean };

/** Whether another may lead now that this report came or went: of thousands in a story hardly one does. */
function mayLead(one: Stay | undefined, lead: Lead | undefined): boolean {
  if (one === undefined) return false;
  if (lead === undefined) return one.matches;
  return lead.isCopy || one.id === lead.id || one.arrived < lead.arrived;
}

/** The first original that is asked for to have arrived, or else the first copy. */
function leadOf(there: readonly Stay[]): Lead | undefined {
  const arrived = there.toSorted((a, b) => a.arrived - b.arrived);
  const original = new Map<EntryId, Stay>();
  for (const one of arrived) if (!original.has(one.family)) original.set(one.family, one);
  const asked = arrived
    .filter(one => one.matches)
    .map(one => ({ ...one, isCopy: original.get(one.family)?.id !== one.id }));
  return asked.find(one => !one.isCopy) ?? asked[0];
}
