import { sql } from 'kysely';
import type { EntryId, StoryId } from '../feed/entry.ts';
import type { Filter } from '../feed/filter.ts';
import type { Db, Engine } from './engine.ts';
import type { ReportRow } from './rows.ts';
import { type Before, beforeOf, reportMatcher, type Shown } from './shown.ts';

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
  if (ids.length === 0) return new Map();
  const rows: Change[] = await db
    .selectFrom('change as c')
    .innerJoin('entry as e', 'e.id', 'c.entry_id')
    .select(['c.story_id', 'c.entry_id', 'c.kind', 'c.seq', 'c.at', 'c.was', 'e.duplicate_of as copied'])
    .select(
      sql<number | null>`case when c.kind = 'joined' then (
        select max(a.seq) from change as a
        where a.entry_id = c.entry_id and a.seq < c.seq and a.kind = 'added') end`.as('wired'),
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
  const after = askedAfter(changes, present, matches);
  const arrived = new Map<EntryId, number>();
  const there = new Map<EntryId, Stay>();
  let lead: Stay | undefined;
  let cameAt: number | undefined;
  let rereadAt: number | undefined;
  let left: number | undefined;
  let unsure = false;
  for (const [i, { entry_id: id, kind, seq, at, wired }] of changes.entries()) {
    if (kind === 'added' || kind === 'joined') arrived.set(id, wired ?? seq);
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

/** Originals before copies, each in the order of arrival. */
function goesBefore(one: Stay, other: Stay): boolean {
  return one.isCopy === other.isCopy ? one.arrived < other.arrived : other.isCopy;
}

function leadOf(there: Iterable<Stay>): Stay | undefined {
  let lead: Stay | undefined;
  for (const one of there) if (lead === undefined || goesBefore(one, lead)) lead = one;
  return lead;
}
