import type { Filter } from '../feed/filter.ts';
import type { Db, Engine } from './engine.ts';
import { headOf } from './keep.ts';
import { type ReportRow, reportOf } from './rows.ts';
import { reportMatcher, type Shown, withinTime } from './shown.ts';
import type { ChangeKind, Changes } from './store.ts';
import { reportsOf, shownOf, storiesOf } from './wire.ts';

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
  const past = await pasts(
    engine,
    db,
    matches,
    after,
    rows.map(row => row.id),
  );
  return rows.map(row => {
    const inTime = withinTime(filter, row.sort_at);
    const now = inTime && row.on_wire === 1 && matches(shownOf(row));
    const { atNumber = false, ever = false } = past.get(row.id) ?? {};
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
  const members = await db
    .selectFrom('entry')
    .select(['id', 'story_id', 'on_wire', 'source_id', 'lang', 'search', 'tags'])
    .where(
      engine.among(
        'story_id',
        rows.map(row => row.id),
      ),
    )
    .where('last_seq', 'is not', null)
    .execute();
  const matches = reportMatcher(filter);
  const past = await pasts(
    engine,
    db,
    matches,
    after,
    members.map(row => row.id),
  );
  const now = new Set<string>();
  const atNumber = new Set<string>();
  const ever = new Set<string>();
  for (const row of members) {
    const matchesNow = row.on_wire === 1 && matches(shownOf(row));
    const was = past.get(row.id);
    if (matchesNow) now.add(row.story_id!);
    if (was?.atNumber ?? matchesNow) atNumber.add(row.story_id!);
    if (was?.ever) ever.add(row.story_id!);
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

/** What the filter made of an entry's past. */
type Past = {
  /** Whether it was what the filter asks for at a number; `undefined` when nothing changed since. */
  readonly atNumber: boolean | undefined;
  /** Whether it was so before any of its changes. */
  readonly ever: boolean;
};

async function pasts(
  engine: Engine,
  db: Db,
  matches: (shown: Shown) => boolean,
  after: number,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Past>> {
  const rows = await db
    .selectFrom('change')
    .select(['entry_id', 'seq', 'was'])
    .where(engine.among('entry_id', ids))
    .orderBy('seq', 'desc')
    .execute();
  const found = new Map<string, Past>();
  for (const row of rows) {
    const matched = row.was !== null && matches(JSON.parse(row.was) as Shown);
    const later = found.get(row.entry_id);
    found.set(row.entry_id, {
      atNumber: row.seq > after ? matched : later?.atNumber,
      ever: matched || (later?.ever ?? false),
    });
  }
  return found;
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
    return heard.map(one => {
      const story = stories.get(one.id);
      return { seq: one.seq, kind: kindOf(one), id: one.id, ...(story === undefined ? {} : { story }) };
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

function kindOf({ before, now }: Heard): ChangeKind {
  if (!now) return 'removed';
  return before ? 'updated' : 'added';
}
