import { hash } from 'node:crypto';
import { sql } from 'kysely';
import type { Assign, Assignment, Candidate, KeysOf } from '../cluster/assignment.ts';
import type { StoryId } from '../feed/entry.ts';
import type { Cell, Db, Engine, Probe, Target } from './engine.ts';
import { fold } from './fold.ts';
import { indexKey } from './index-key.ts';
import { nextDueAt } from './poll.ts';
import type { PrintMemory } from './print-memory.ts';
import { type EntryRow, extrasJson } from './rows.ts';
import type { Shown } from './shown.ts';
import type { Judged, Kept, Refresh, Rejudged } from './store.ts';

/** How far apart in time two reports of one story may be, and how many a key brings back at most. */
const CANDIDATE_WINDOW_MS = 14 * 24 * 3_600_000;
const CANDIDATES_PER_KEY = 40;
const DAY_MS = 24 * 3_600_000;

type Cluster = { readonly keysOf: KeysOf; readonly assign: Assign };

/** What is on disk of an entry that came again. */
type Was = Pick<
  EntryRow,
  | 'id'
  | 'title'
  | 'summary'
  | 'content_hash'
  | 'link'
  | 'lang'
  | 'search'
  | 'tags'
  | 'decision'
  | 'on_wire'
  | 'wired_seq'
  | 'last_seq'
  | 'story_id'
  | 'duplicate_of'
  | 'tie'
  | 'revisions'
  | 'changed_at'
  | 'sort_at'
  | 'first_seen'
>;

/** One entry of the refresh with all that is decided about it before anything is written. */
type Item = {
  readonly judged: Judged;
  readonly was: Was | undefined;
  readonly onWire: boolean;
  readonly sortAt: number;
  readonly tags: string;
  readonly search: string;
  /** Where its print is found again. */
  readonly keys: readonly string[];
  /** It reads differently now: a revision. */
  readonly revised: boolean;
  storyId: StoryId | null;
  duplicateOf: string | null;
  tie: string | null;
  wiredSeq: number | null;
  lastSeq: number | null;
};

type Change = {
  readonly seq: number;
  readonly kind: 'added' | 'updated' | 'removed';
  readonly item: Item;
};

/**
 * Keeps one refresh. The first statement takes the source's row if the lease is still this owner's; from
 * the moment `head` is locked no other refresh numbers a change or founds a story, so that what is read
 * after it stays true until the commit.
 */
export async function keep(
  engine: Engine,
  memory: PrintMemory,
  refresh: Refresh,
  cluster: Cluster,
): Promise<Kept> {
  return engine.write(async db => {
    if (!(await endLease(db, refresh))) return { kept: false, head: await headOf(db), changes: 0 };
    if (refresh.entries.length === 0) return { kept: true, head: await headOf(db), changes: 0 };

    const items = await itemsOf(engine, db, refresh.entries, cluster.keysOf);
    return { kept: true, ...(await keepItems(engine, db, memory, items, cluster.assign, refresh.now)) };
  });
}

/**
 * Keeps new verdicts on kept entries. The rows of their sources are taken first, as a refresh takes its one:
 * so nobody changes an entry between this look at it and the commit, and nobody waits in a circle.
 */
export async function rejudge(
  engine: Engine,
  memory: PrintMemory,
  { now, entries }: { readonly now: number; readonly entries: readonly Omit<Judged, 'kind'>[] },
  cluster: Cluster,
): Promise<Rejudged> {
  return engine.write(async db => {
    const sources = [...new Set(entries.map(({ entry }) => entry.sourceId))];
    await sql`select id from source where ${engine.among('id', sources)} order by id ${engine.forUpdate}`.execute(
      db,
    );
    const judged = entries.map((one): Judged => ({ kind: 'changed', ...one }));
    const items = (await itemsOf(engine, db, judged, cluster.keysOf)).filter(
      ({ was, revised }) => was !== undefined && !revised,
    );
    const kept = await keepItems(engine, db, memory, items, cluster.assign, now);
    return { rejudged: items.length, ...kept };
  });
}

async function keepItems(
  engine: Engine,
  db: Db,
  memory: PrintMemory,
  items: readonly Item[],
  assign: Assign,
  now: number,
): Promise<{ readonly head: number; readonly changes: number }> {
  // Off-topic news, which is most news, waits for nobody.
  if (items.some(touchesTheWire))
    await sql`select seq from head where id = 1 ${engine.forUpdate}`.execute(db);
  const head = await headOf(db);
  const founded = await placeInStories(engine, db, memory, items, assign);
  const changes = numberChanges(items, head);

  await writeStories(engine, db, founded, changes, now);
  await writeEntries(engine, db, items, now);
  await writeIndexes(engine, db, items);
  await writeChanges(engine, db, changes, now);
  for (const [sourceId, own] of Map.groupBy(items, item => item.judged.entry.sourceId))
    await countForSource(db, sourceId, own);
  return { head: head + changes.length, changes: changes.length };
}

export async function headOf(db: Db): Promise<number> {
  const row = await db.selectFrom('head').select('seq').where('id', '=', 1).executeTakeFirstOrThrow();
  return row.seq;
}

async function endLease(db: Db, { sourceId, owner, state }: Refresh): Promise<boolean> {
  const { rows } = await sql`
    update source set state = ${JSON.stringify(state)}, next_due_at = ${nextDueAt(state)},
      lease_owner = null, lease_until = null
    where id = ${sourceId} and lease_owner = ${owner} returning id`.execute(db);
  return rows.length > 0;
}

/** Entries beside what is on disk of them, the oldest first: the order in which they get numbers. */
async function itemsOf(
  engine: Engine,
  db: Db,
  entries: readonly Judged[],
  keysOf: KeysOf,
): Promise<readonly Item[]> {
  // An id twice in one refresh is one entry; the later one in the document is what it says.
  const judged = new Map(entries.map(one => [one.entry.id, one]));
  const kept = await db
    .selectFrom('entry')
    .select([
      'id',
      'title',
      'summary',
      'content_hash',
      'link',
      'lang',
      'search',
      'tags',
      'decision',
      'on_wire',
      'wired_seq',
      'last_seq',
      'story_id',
      'duplicate_of',
      'tie',
      'revisions',
      'changed_at',
      'sort_at',
      'first_seen',
    ])
    .where(engine.among('id', [...judged.keys()]))
    .execute();
  const was = new Map(kept.map(row => [row.id, row]));
  return [...judged.values()]
    .map(one => itemOf(one, was.get(one.entry.id), keysOf))
    .sort((a, b) => a.sortAt - b.sortAt);
}

function itemOf(judged: Judged, was: Was | undefined, keysOf: KeysOf): Item {
  const { entry, tagged, print } = judged;
  const placed = print !== undefined || (was?.story_id ?? null) !== null;
  if (tagged.verdict === 'on' && !placed)
    throw new Error(`entry ${entry.id} is on topic but has no print to place it by`);
  return {
    judged,
    was,
    onWire: placed && (was?.decision ?? tagged.verdict) === 'on',
    sortAt: was?.sort_at ?? Math.min(entry.published, entry.firstSeen),
    tags: JSON.stringify(tagged.tags),
    keys: print === undefined ? [] : [...new Set(keysOf(print).map(indexKey))],
    search: placed ? fold(`${entry.title}\n${entry.summary}`) : '',
    revised: was !== undefined && was.content_hash !== entry.contentHash,
    storyId: was?.story_id ?? null,
    duplicateOf: was?.duplicate_of ?? null,
    tie: was?.tie ?? null,
    wiredSeq: was?.wired_seq ?? null,
    lastSeq: was?.last_seq ?? null,
  };
}

function touchesTheWire({ judged, was }: Item): boolean {
  return judged.print !== undefined || (was?.story_id ?? null) !== null;
}

/** Gives every item that has a print and no story its story; returns the items that founded one. */
async function placeInStories(
  engine: Engine,
  db: Db,
  memory: PrintMemory,
  items: readonly Item[],
  assign: Assign,
): Promise<readonly Item[]> {
  const unplaced = items.filter(item => item.judged.print !== undefined && item.storyId === null);
  if (unplaced.length === 0) return [];
  const prints = unplaced.map(item => item.judged.print!);

  // What changed in this same refresh is not in the index as it now reads: it is a candidate by itself.
  const again = items.filter(item => item.storyId !== null && item.judged.print !== undefined);
  const found = await candidates(engine, db, memory, unplaced, new Set(items.map(idOf)));
  const all = [...found, ...again.map(asCandidate)];
  const byId = new Map(unplaced.map(item => [idOf(item), item]));
  const stories = new Set(all.map(candidate => candidate.storyId));

  const founded: Item[] = [];
  const assignments = assign(prints, all);
  for (const assignment of assignments) {
    const item = byId.get(assignment.id);
    if (item === undefined) throw new Error(`${assignment.id} was assigned but not asked about`);
    apply(assignment, item);
    if (assignment.storyId === `s${assignment.id.slice(1)}`) {
      founded.push(item);
      stories.add(assignment.storyId);
    }
  }
  for (const item of unplaced)
    if (item.storyId === null || !stories.has(item.storyId))
      throw new Error(`${idOf(item)} was assigned to '${item.storyId}', which is no story`);
  return founded;
}

function idOf(item: Item): string {
  return item.judged.entry.id;
}

function asCandidate({ judged, storyId, duplicateOf }: Item): Candidate {
  return {
    print: judged.print!,
    storyId: storyId!,
    ...(duplicateOf === null ? {} : { duplicateOf }),
  };
}

function apply(assignment: Assignment, item: Item): void {
  item.storyId = assignment.storyId;
  item.duplicateOf = assignment.duplicateOf ?? null;
  item.tie = assignment.tie === undefined ? null : JSON.stringify(assignment.tie);
}

async function candidates(
  engine: Engine,
  db: Db,
  memory: PrintMemory,
  items: readonly Item[],
  except: ReadonlySet<string>,
): Promise<readonly Candidate[]> {
  const probes = new Map<string, Probe>();
  for (const { judged, keys } of items) {
    // Reports of one day share a probe: most of a feed's keys are the same ones again.
    const day = Math.floor(judged.print!.published / DAY_MS);
    for (const key of keys)
      probes.set(`${day} ${key}`, {
        key,
        from: day * DAY_MS - CANDIDATE_WINDOW_MS,
        to: (day + 1) * DAY_MS + CANDIDATE_WINDOW_MS,
      });
  }
  if (probes.size === 0) return [];
  const rows = (await engine.candidates(db, [...probes.values()], CANDIDATES_PER_KEY)).filter(
    row => !except.has(row.entry_id),
  );
  const found = await memory.read(
    db,
    rows.map(row => ({ id: row.entry_id, version: row.version })),
  );
  return rows
    .map(row => ({
      print: found.get(row.entry_id)!,
      storyId: row.story_id,
      ...(row.duplicate_of === null ? {} : { duplicateOf: row.duplicate_of }),
    }))
    .sort((a, b) => a.print.published - b.print.published || (a.print.id < b.print.id ? -1 : 1));
}

function numberChanges(items: readonly Item[], head: number): readonly Change[] {
  const changes: Change[] = [];
  for (const item of items) {
    const kind = changeKind(item);
    if (kind === undefined) continue;
    const seq = head + changes.length + 1;
    item.lastSeq = seq;
    if (kind === 'added') item.wiredSeq = seq;
    changes.push({ seq, kind, item });
  }
  return changes;
}

function changeKind({ was, onWire, revised, judged, tags }: Item): Change['kind'] | undefined {
  const wasOnWire = was?.on_wire === 1;
  if (onWire && !wasOnWire) return 'added';
  if (!onWire && wasOnWire) return 'removed';
  if (!onWire || was === undefined) return undefined;
  const { title, summary, link = null, lang } = judged.entry;
  const visible =
    revised ||
    title !== was.title ||
    summary !== was.summary ||
    link !== was.link ||
    lang !== was.lang ||
    tags !== was.tags;
  return visible ? 'updated' : undefined;
}

const STORY: Target = {
  table: 'story',
  columns: [
    ['id', 'text'],
    ['founder', 'text'],
    ['started_at', 'bigint'],
    ['changed_at', 'bigint'],
    ['reports', 'bigint'],
    ['wired_seq', 'bigint'],
    ['last_seq', 'bigint'],
  ],
  onConflict: `on conflict (id) do update set changed_at = excluded.changed_at, reports = excluded.reports,
    wired_seq = excluded.wired_seq, last_seq = excluded.last_seq`,
};

type StoryState = {
  id: StoryId;
  founder: string;
  started_at: number;
  changed_at: number;
  reports: number;
  wired_seq: number | null;
  last_seq: number | null;
};

async function writeStories(
  engine: Engine,
  db: Db,
  founded: readonly Item[],
  changes: readonly Change[],
  now: number,
): Promise<void> {
  const stories = new Map<StoryId, StoryState>();
  for (const item of founded)
    stories.set(item.storyId!, {
      id: item.storyId!,
      founder: idOf(item),
      started_at: item.sortAt,
      changed_at: now,
      reports: 0,
      wired_seq: null,
      last_seq: null,
    });
  const touched = new Set(changes.map(change => change.item.storyId!));
  const known = [...touched].filter(id => !stories.has(id));
  if (known.length > 0)
    for (const row of await db
      .selectFrom('story')
      .select(['id', 'founder', 'started_at', 'changed_at', 'reports', 'wired_seq', 'last_seq'])
      .where(engine.among('id', known))
      .execute())
      stories.set(row.id, row);

  const reread = await leadsReadAnew(engine, db, changes);
  const before = new Map([...stories.values()].map(story => [story.id, story.reports]));
  for (const { seq, kind, item } of changes) {
    const story = stories.get(item.storyId!)!;
    if (kind === 'added') {
      if (story.reports === 0 && before.get(story.id) === 0) {
        story.wired_seq = seq;
        story.changed_at = now;
      }
      story.reports += 1;
    } else if (kind === 'removed') story.reports -= 1;
    story.last_seq = seq;
    if (reread.has(story.id)) story.changed_at = now;
  }
  await engine.insertAll(
    db,
    STORY,
    [...stories.values()].map(story => [
      story.id,
      story.founder,
      story.started_at,
      story.changed_at,
      story.reports,
      story.wired_seq,
      story.last_seq,
    ]),
  );
}

/** The stories whose lead, as it stood before this refresh, reads differently now or is gone. */
async function leadsReadAnew(
  engine: Engine,
  db: Db,
  changes: readonly Change[],
): Promise<ReadonlySet<StoryId>> {
  const rewritten = changes.filter(
    ({ kind, item }) => kind === 'removed' || (kind === 'updated' && item.revised),
  );
  if (rewritten.length === 0) return new Set();
  const rows = await db
    .selectFrom('entry')
    .select(['story_id', 'id'])
    .where(engine.among('story_id', [...new Set(rewritten.map(({ item }) => item.storyId!))]))
    .where('on_wire', '=', 1)
    .orderBy(sql`case when duplicate_of is null then 0 else 1 end`)
    .orderBy('wired_seq')
    .execute();
  const lead = new Map<string, string>();
  for (const row of rows) if (!lead.has(row.story_id!)) lead.set(row.story_id!, row.id);
  return new Set(
    rewritten.filter(({ item }) => lead.get(item.storyId!) === idOf(item)).map(({ item }) => item.storyId!),
  );
}

const ENTRY_COLUMNS = [
  ['id', 'text'],
  ['source_id', 'text'],
  ['first_seen', 'bigint'],
  ['sort_at', 'bigint'],
  ['guid', 'text'],
  ['guid_key', 'text'],
  ['canonical_link', 'text'],
  ['link_key', 'text'],
  ['title_key', 'text'],
  ['content_hash', 'text'],
  ['published', 'bigint'],
  ['updated', 'bigint'],
  ['verdict', 'text'],
  ['score', 'double precision'],
  ['topic_version', 'text'],
  ['on_wire', 'bigint'],
  ['wired_seq', 'bigint'],
  ['last_seq', 'bigint'],
  ['story_id', 'text'],
  ['duplicate_of', 'text'],
  ['tie', 'text'],
  ['revisions', 'bigint'],
  ['changed_at', 'bigint'],
  ['lang', 'text'],
  ['dir', 'text'],
  ['link', 'text'],
  ['image', 'text'],
  ['title', 'text'],
  ['summary', 'text'],
  ['search', 'text'],
  ['tags', 'text'],
  ['reasons', 'text'],
  ['extras', 'text'],
  ['text', 'text'],
  ['content_html', 'text'],
] as const;

// What an entry is for ever: whose it is, when it was first seen, where on the wire it stands.
const ENTRY_CONSTANTS: readonly string[] = ['id', 'source_id', 'first_seen', 'sort_at'];

const ENTRY: Target = {
  table: 'entry',
  columns: ENTRY_COLUMNS,
  onConflict: `on conflict (id) do update set ${ENTRY_COLUMNS.map(([name]) => name)
    .filter(name => !ENTRY_CONSTANTS.includes(name))
    .map(name => `${name} = excluded.${name}`)
    .join(', ')}`,
};

const REVISION: Target = {
  table: 'revision',
  columns: [
    ['entry_id', 'text'],
    ['number', 'bigint'],
    ['seen_at', 'bigint'],
    ['title', 'text'],
    ['summary', 'text'],
    ['content_hash', 'text'],
  ],
};

async function writeEntries(engine: Engine, db: Db, items: readonly Item[], now: number): Promise<void> {
  await engine.insertAll(
    db,
    ENTRY,
    items.map(item => entryCells(item, now)),
  );
  await engine.insertAll(
    db,
    REVISION,
    items.flatMap(({ was, revised }) =>
      was === undefined || !revised
        ? []
        : [[was.id, was.revisions + 1, was.changed_at, was.title, was.summary, was.content_hash]],
    ),
  );
}

function entryCells(item: Item, now: number): readonly Cell[] {
  const { judged, was } = item;
  const { entry, tagged } = judged;
  return [
    entry.id,
    entry.sourceId,
    entry.firstSeen,
    item.sortAt,
    entry.guid,
    indexKey(entry.guid),
    entry.canonicalLink ?? null,
    entry.canonicalLink === undefined ? null : indexKey(entry.canonicalLink),
    entry.titleKey,
    entry.contentHash,
    entry.published,
    entry.updated ?? null,
    tagged.verdict,
    tagged.score,
    tagged.topicVersion,
    item.onWire ? 1 : 0,
    item.wiredSeq,
    item.lastSeq,
    item.storyId,
    item.duplicateOf,
    item.tie,
    (was?.revisions ?? 0) + (item.revised ? 1 : 0),
    was === undefined ? entry.firstSeen : item.revised ? now : was.changed_at,
    entry.lang,
    entry.dir,
    entry.link ?? null,
    entry.image ?? null,
    entry.title,
    entry.summary,
    item.search,
    item.tags,
    JSON.stringify(tagged.reasons),
    extrasJson(entry),
    entry.text,
    entry.contentHtml ?? null,
  ];
}

const TAG: Target = {
  table: 'tag',
  columns: [
    ['entry_id', 'text'],
    ['facet', 'text'],
    ['name', 'text'],
    ['at', 'bigint'],
  ],
  onConflict: 'on conflict do nothing',
};

const PRINT: Target = {
  table: 'print',
  columns: [
    ['entry_id', 'text'],
    ['version', 'text'],
    ['published', 'bigint'],
    ['keys', 'text'],
    ['print', 'text'],
  ],
};

const CANDIDATE: Target = {
  table: 'candidate',
  columns: [
    ['entry_id', 'text'],
    ['story_id', 'text'],
    ['duplicate_of', 'text'],
    ['version', 'text'],
  ],
};

const CLUSTER_KEY: Target = {
  table: 'cluster_key',
  columns: [
    ['key', 'text'],
    ['published', 'bigint'],
    ['entry_id', 'text'],
  ],
  onConflict: 'on conflict do nothing',
};

/** Tags and cluster keys: only of what is on the wire or for review, so that the indexes hold nothing else. */
async function writeIndexes(engine: Engine, db: Db, items: readonly Item[]): Promise<void> {
  const again = items.filter(item => item.was !== undefined && item.was.story_id !== null).map(idOf);
  if (again.length > 0) await clearIndexes(engine, db, again);
  const indexed = items.filter(item => item.onWire || item.judged.print !== undefined);
  await engine.insertAll(
    db,
    TAG,
    indexed.flatMap(item =>
      item.judged.tagged.tags.map(tag => [idOf(item), tag.facet, tag.name, item.sortAt]),
    ),
  );

  const printed = indexed.flatMap(item => {
    const { print } = item.judged;
    if (print === undefined) return [];
    const text = JSON.stringify(print);
    return [{ item, print, text, version: hash('sha1', text, 'base64') }];
  });
  await engine.insertAll(
    db,
    PRINT,
    printed.map(({ item, print, text, version }) => [
      idOf(item),
      version,
      print.published,
      JSON.stringify(item.keys),
      text,
    ]),
  );
  await engine.insertAll(
    db,
    CANDIDATE,
    printed.map(({ item, version }) => [idOf(item), item.storyId, item.duplicateOf, version]),
  );
  await engine.insertAll(
    db,
    CLUSTER_KEY,
    printed.flatMap(({ item, print }) => item.keys.map(key => [key, print.published, idOf(item)])),
  );
}

// By the keys that were kept with each print: an index by entry would make every key cost twice, for the
// few entries that change.
async function clearIndexes(engine: Engine, db: Db, ids: readonly string[]): Promise<void> {
  const prints = await db
    .selectFrom('print')
    .select(['entry_id', 'published', 'keys'])
    .where(engine.among('entry_id', ids))
    .execute();
  for (const { entry_id, published, keys } of prints)
    await db
      .deleteFrom('cluster_key')
      .where(engine.among('key', JSON.parse(keys) as string[]))
      .where('published', '=', published)
      .where('entry_id', '=', entry_id)
      .execute();
  for (const table of ['tag', 'candidate', 'print'] as const)
    await db.deleteFrom(table).where(engine.among('entry_id', ids)).execute();
}

const CHANGE: Target = {
  table: 'change',
  columns: [
    ['seq', 'bigint'],
    ['kind', 'text'],
    ['entry_id', 'text'],
    ['story_id', 'text'],
    ['at', 'bigint'],
    ['was', 'text'],
  ],
};

async function writeChanges(engine: Engine, db: Db, changes: readonly Change[], now: number): Promise<void> {
  if (changes.length === 0) return;
  await engine.insertAll(
    db,
    CHANGE,
    changes.map(({ seq, kind, item }) => [seq, kind, idOf(item), item.storyId, now, shownBefore(item)]),
  );
  await sql`update head set seq = ${changes.at(-1)!.seq} where id = 1`.execute(db);
}

function shownBefore({ was, judged }: Item): string | null {
  if (was === undefined || was.on_wire !== 1) return null;
  const shown: Shown = {
    lang: was.lang,
    source: judged.entry.sourceId,
    search: was.search,
    tags: JSON.parse(was.tags),
  };
  return JSON.stringify(shown);
}

async function countForSource(db: Db, sourceId: string, items: readonly Item[]): Promise<void> {
  const entries = items.filter(item => item.was === undefined).length;
  const onWire = items.reduce(
    (sum, item) => sum + (item.onWire ? 1 : 0) - (item.was?.on_wire === 1 ? 1 : 0),
    0,
  );
  const newest = items.reduce((max, item) => Math.max(max, item.judged.entry.published), -Infinity);
  await sql`
    update source set entries = entries + ${entries}, on_wire = on_wire + ${onWire},
      newest_published = case when newest_published > ${newest} then newest_published else ${newest} end
    where id = ${sourceId}`.execute(db);
}
