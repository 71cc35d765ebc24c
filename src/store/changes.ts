import type { Filter } from '../feed/filter.ts';
import type { Db, Engine } from './engine.ts';
import { pastsOf } from './pasts.ts';
import { type ReportRow, reportOf } from './rows.ts';
import { headOf } from './shifts.ts';
import { reportMatcher, shownOf, withinTime } from './shown.ts';
import type { ChangeKind, Changes } from './store.ts';
import { reportsOf, storiesOf } from './wire.ts';

// A rare filter passes over much of the log before it finds a page: so far at most in one answer.
const SCAN_AT_ONCE = 500;
const SCANS = 8;

/** One entry or story as the log names it: the last change about it, and whether the filter had and has it. */
type Heard = { readonly id: string; readonly seq: number; readonly before: boolean; readonly now: boolean };

/**
 * What a follower of a filter must hear after a number. An item is 'added' when it was not what the filter
 * asks for at that number and is now, 'updated' when it was and is, 'removed' when it ever was and is not:
 * so a report that loses a tag leaves the feed of that tag, though it stays on the wire.
 *
 * «Ever», not «at that number»: who catches up in pages passes over an item whose last change is still to
 * come, and must hear there what became of it. For the same reason 'updated' may be the first that such a
 * reader hears of an item, and 'removed' may name one it does not have.
 */
export function changes(
  engine: Engine,
  { filter, after }: { readonly filter: Filter; readonly after: number },
): Promise<Changes> {
  const scan = filter.view === 'stories' ? scanStories : scanEntries;
  return engine.snapshot(async db => {
    const head = await headOf(db);
    const heard: Heard[] = [];
    let at = after;
    let ended = at >= head;
    for (let scans = 0; !ended && scans < SCANS && heard.length < filter.limit; scans++) {
      const page = await scan(engine, db, filter, after, at);
      for (const one of page) {
        if (heard.length >= filter.limit) break;
        at = one.seq;
        if (one.before || one.now) heard.push(one);
      }
      ended = page.length < SCAN_AT_ONCE && (page.at(-1)?.seq ?? at) === at;
    }
    return {
      items: await itemsOf(engine, db, filter, heard),
      after: ended ? Math.max(after, head) : at,
      more: !ended,
    };
  });
}

async function scanEntries(
  engine: Engine,
  db: Db,
  filter: Filter,
  after: number,
  from: number,
): Promise<readonly Heard[]> {
  const rows = await db
    .selectFrom('entry')
    .select(['id', 'last_seq', 'on_wire', 'sort_at', 'source_id', 'lang', 'search', 'tags'])
    .where('last_seq', '>', from)
    .orderBy('last_seq')
    .limit(SCAN_AT_ONCE)
    .execute();
  const matches = reportMatcher(filter);
  const ids = rows.map(row => row.id);
  const pasts = await pastsOf(engine, db, [filter], 'entry_id', ids, after);
  const pastOf = new Map(pasts.map(past => [past.id, past]));
  return rows.map(row => {
    const inTime = withinTime(filter, row.sort_at);
    const now = inTime && row.on_wire === 1 && matches(shownOf(row));
    const { atNumber = false, ever = false } = pastOf.get(row.id) ?? {};
    return { id: row.id, seq: row.last_seq!, before: inTime && (now ? atNumber : ever), now };
  });
}

async function scanStories(
  engine: Engine,
  db: Db,
  filter: Filter,
  after: number,
  from: number,
): Promise<readonly Heard[]> {
  const rows = await db
    .selectFrom('story')
    .select(['id', 'last_seq', 'started_at'])
    .where('last_seq', '>', from)
    .orderBy('last_seq')
    .limit(SCAN_AT_ONCE)
    .execute();
  if (rows.length === 0) return [];
  const ids = rows.map(row => row.id);
  const members = await db
    .selectFrom('entry')
    .select(['id', 'story_id', 'source_id', 'lang', 'search', 'tags'])
    .where(engine.among('story_id', ids))
    .where('on_wire', '=', 1)
    .execute();
  const matches = reportMatcher(filter);
  const now = new Set<string>();
  const atNumber = new Set<string>();
  const ever = new Set<string>();
  // Reports come and go between stories: what counts of each is its past in this one.
  const pasts = await pastsOf(engine, db, [filter], 'story_id', ids, after);
  const changed = new Set(
    pasts.flatMap(past => (past.atNumber === undefined ? [] : [`${past.storyId} ${past.id}`])),
  );
  for (const past of pasts) {
    if (past.atNumber) atNumber.add(past.storyId);
    if (past.ever) ever.add(past.storyId);
  }
  for (const row of members) {
    if (!matches(shownOf(row))) continue;
    now.add(row.story_id!);
    if (!changed.has(`${row.story_id} ${row.id}`)) atNumber.add(row.story_id!);
  }
  return rows.map(row => {
    const inTime = withinTime(filter, row.started_at);
    const isNow = inTime && now.has(row.id);
    return {
      id: row.id,
      seq: row.last_seq!,
      before: inTime && (isNow ? atNumber : ever).has(row.id),
      now: isNow,
    };
  });
}

async function itemsOf(
  engine: Engine,
  db: Db,
  filter: Filter,
  heard: readonly Heard[],
): Promise<Changes['items']> {
  const here = heard.filter(one => one.now).map(one => one.id);
  if (filter.view === 'stories') {
    const stories = new Map((await storiesOf(engine, db, here, [filter])).map(story => [story.id, story]));
    const heirs = await heirsOf(
      engine,
      db,
      heard.filter(one => !one.now).map(one => one.id),
    );
    return heard.map(one => {
      const story = stories.get(one.id);
      const mergedInto = heirs.get(one.id);
      return {
        seq: one.seq,
        kind: kindOf(one),
        id: one.id,
        ...(story === undefined ? {} : { story }),
        ...(mergedInto === undefined ? {} : { mergedInto }),
      };
    });
  }
  const rows: readonly ReportRow[] = await reportsOf(engine, db, 'e.id', here);
  const byId = new Map(rows.map(row => [row.id, row]));
  return heard.map(one => {
    const row = byId.get(one.id);
    return {
      seq: one.seq,
      kind: kindOf(one),
      id: one.id,
      ...(row === undefined ? {} : { report: reportOf(row) }),
    };
  });
}

async function heirsOf(engine: Engine, db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('story')
    .select(['id', 'merged_into'])
    .where(engine.among('id', ids))
    .where('merged_into', 'is not', null)
    .execute();
  return new Map(rows.map(row => [row.id, row.merged_into!]));
}

function kindOf({ before, now }: Heard): ChangeKind {
  if (!now) return 'removed';
  return before ? 'updated' : 'added';
}
