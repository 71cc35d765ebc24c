import { sql } from 'kysely';
import type { EntryId, StoryId } from '../feed/entry.ts';
import type { SourceId } from '../feed/source.ts';
import type { Db, Engine, Target } from './engine.ts';
import type { Before } from './shown.ts';
import type { StoryTable } from './tables.ts';

/**
 * One entry's way from where it stood on the wire to where it stands now, whatever caused it: a refresh,
 * another topic, a merge, a person. The log, the stories and the counts follow from shifts alone.
 */
export type Shift = {
  readonly id: EntryId;
  readonly sourceId: SourceId;
  /** Where it stood on the wire, and as what; absent when it was not on it. */
  readonly from?: { readonly storyId: StoryId; readonly was: Before };
  /** The story with which it is on the wire now; absent when it is not. */
  readonly to?: StoryId;
  /** How its publisher took it back, where that is why it leaves the wire. */
  readonly said?: string;
  /** For whom it stays where it was: its publisher rewrote it, a reader can see a difference, or nothing. */
  readonly reads: 'anew' | 'otherwise' | 'same';
  /** Whether it is one from now on. */
  readonly isCopy: boolean;
  /** The change that put it on the wire before, if one did. */
  readonly wiredSeq: number | null;
};

/** A story that begins with this entry. */
export type Founding = { readonly id: StoryId; readonly founder: EntryId; readonly startedAt: number };

/** All that is in `gone` is in `into` from now on, and who asks for the one gets the other. */
export type Merger = { readonly gone: StoryId; readonly into: StoryId };

export type Recorded = {
  /** The last change's number. */
  readonly head: number;
  readonly changes: number;
  /** Of each entry that was in a change: its last one, and the one that put it on the wire if one did now. */
  readonly seqs: ReadonlyMap<EntryId, { readonly last: number; readonly wired?: number }>;
};

type Kind = 'added' | 'updated' | 'removed' | 'left' | 'joined';

/** An entry that goes from one story to another on the wire is two changes: each story has its own followers. */
type Change = {
  readonly seq: number;
  readonly kind: Kind;
  readonly storyId: StoryId;
  readonly shift: Shift;
  readonly was: Before | null;
};

/**
 * Numbers what shifts mean to followers, and writes the log and the stories; `founded` are the stories that
 * are new. To be called while `head` is locked if anything is on the wire, and before the entries' own rows
 * are written: who led a story is read from them.
 */
export async function recordShifts(
  engine: Engine,
  db: Db,
  shifts: readonly Shift[],
  {
    founded = [],
    merged = [],
    now,
  }: { founded?: readonly Founding[]; merged?: readonly Merger[]; now: number },
): Promise<Recorded> {
  const head = await headOf(db);
  const changes = numbered(shifts, head);
  await writeStories(engine, db, founded, changes, now);
  for (const { gone, into } of merged)
    await sql`
      update story set merged_into = ${into}, merged_seq = ${head}
      where id = ${gone} or merged_into = ${gone}`.execute(db);
  await writeChanges(engine, db, changes, now);
  await countOnWire(db, shifts);

  const seqs = new Map<EntryId, { last: number; wired?: number }>();
  for (const { seq, kind, shift } of changes)
    seqs.set(shift.id, { ...seqs.get(shift.id), last: seq, ...(kind === 'added' ? { wired: seq } : {}) });
  return { head: head + changes.length, changes: changes.length, seqs };
}

export async function headOf(db: Db): Promise<number> {
  const row = await db.selectFrom('head').select('seq').where('id', '=', 1).executeTakeFirstOrThrow();
  return row.seq;
}

/** From here to the end of the transaction nobody else numbers a change, founds a story or moves an entry. */
export async function lockHead(engine: Engine, db: Db): Promise<void> {
  await sql`select seq from head where id = 1 ${engine.forUpdate}`.execute(db);
}

function numbered(shifts: readonly Shift[], head: number): readonly Change[] {
  const changes: Change[] = [];
  const add = (kind: Kind, storyId: StoryId, shift: Shift, was: Before | null) =>
    changes.push({ seq: head + changes.length + 1, kind, storyId, shift, was });
  for (const shift of shifts) {
    const { from, to } = shift;
    if (from !== undefined && to !== undefined && from.storyId !== to) {
      add('left', from.storyId, shift, from.was);
      add('joined', to, shift, null);
    } else if (from === undefined && to !== undefined) add('added', to, shift, null);
    else if (from !== undefined && to === undefined) add('removed', from.storyId, shift, from.was);
    else if (from !== undefined && shift.reads !== 'same') add('updated', from.storyId, shift, from.was);
  }
  return changes;
}

const STORY: Target = {
  table: 'story',
  columns: [
    ['id', 'text'],
    ['founder', 'text'],
    ['number', 'bigint'],
    ['started_at', 'bigint'],
    ['changed_at', 'bigint'],
    ['reread_at', 'bigint'],
    ['reports', 'bigint'],
    ['wired_seq', 'bigint'],
    ['last_seq', 'bigint'],
  ],
  onConflict: `on conflict (id) do update set changed_at = excluded.changed_at, reread_at = excluded.reread_at,
    reports = excluded.reports, wired_seq = excluded.wired_seq, last_seq = excluded.last_seq`,
};

type StoryState = Omit<StoryTable, 'merged_into' | 'merged_seq'>;

async function writeStories(
  engine: Engine,
  db: Db,
  founded: readonly Founding[],
  changes: readonly Change[],
  now: number,
): Promise<void> {
  const stories = new Map<StoryId, StoryState>();
  let number = founded.length === 0 ? 0 : await nextNumbers(db, founded.length);
  for (const { id, founder, startedAt } of founded)
    stories.set(id, {
      id,
      founder,
      number: number++,
      started_at: startedAt,
      changed_at: now,
      reread_at: null,
      reports: 0,
      wired_seq: null,
      last_seq: null,
    });
  const known = [...new Set(changes.map(change => change.storyId))].filter(id => !stories.has(id));
  if (known.length > 0)
    for (const { merged_into: _, merged_seq: __, ...row } of await db
      .selectFrom('story')
      .selectAll()
      .where(engine.among('id', known))
      .execute())
      stories.set(row.id, row);

  const reread = await leadsReadAnew(engine, db, changes);
  const before = new Map([...stories.values()].map(story => [story.id, story.reports]));
  for (const { seq, kind, storyId } of changes) {
    const story = stories.get(storyId)!;
    if (kind === 'added' || kind === 'joined') {
      if (story.reports === 0 && before.get(storyId) === 0) {
        story.wired_seq = seq;
        story.changed_at = now;
      }
      story.reports += 1;
    } else if (kind !== 'updated') story.reports -= 1;
    story.last_seq = seq;
    if (reread.has(storyId)) {
      story.changed_at = now;
      story.reread_at = now;
    }
  }
  await engine.insertAll(
    db,
    STORY,
    [...stories.values()].map(story => STORY.columns.map(([name]) => story[name as keyof StoryState])),
  );
}

/** Takes so many numbers for new stories; the first of them. */
async function nextNumbers(db: Db, count: number): Promise<number> {
  const { rows } = await sql<{ stories: number }>`
    update head set stories = stories + ${count} where id = 1 returning stories`.execute(db);
  return rows[0]!.stories - count + 1;
}

/** The stories whose lead, as it stood before, reads differently now, is gone, or comes after another. */
async function leadsReadAnew(
  engine: Engine,
  db: Db,
  changes: readonly Change[],
): Promise<ReadonlySet<StoryId>> {
  const grave = changes.filter(
    ({ kind, shift }) => kind !== 'added' && (kind !== 'updated' || shift.reads === 'anew'),
  );
  if (grave.length === 0) return new Set();
  const leads = await leadsOf(engine, db, [...new Set(grave.map(({ storyId }) => storyId))]);
  return new Set(
    grave
      .filter(({ kind, storyId, shift }) => {
        const lead = leads.get(storyId);
        if (lead === undefined) return false;
        if (kind !== 'joined') return lead.id === shift.id;
        return shift.isCopy === lead.isCopy
          ? (shift.wiredSeq ?? Infinity) < (lead.wiredSeq ?? 0)
          : lead.isCopy;
      })
      .map(({ storyId }) => storyId),
  );
}

type Lead = { readonly id: EntryId; readonly wiredSeq: number | null; readonly isCopy: boolean };

/** The first original of each story to have come onto the wire, or else the first copy. */
async function leadsOf(
  engine: Engine,
  db: Db,
  stories: readonly StoryId[],
): Promise<ReadonlyMap<StoryId, Lead>> {
  // In the order of `entry_story`, so that hardly more is read than what is found: a story may have thousands.
  const first = (which: string) => sql`(
    select id from entry where story_id = story.id and on_wire = 1 and ${sql.raw(which)}
    order by wired_seq limit 1)`;
  const { rows } = await sql<{
    story_id: StoryId;
    id: EntryId;
    wired_seq: number | null;
    duplicate_of: EntryId | null;
  }>`
    select lead.story_id, lead.id, lead.wired_seq, lead.duplicate_of
    from story join entry as lead on lead.id = coalesce(${first('duplicate_of is null')}, ${first('duplicate_of is not null')})
    where ${engine.among('story.id', stories)}`.execute(db);
  return new Map(
    rows.map(({ story_id, id, wired_seq, duplicate_of }) => [
      story_id,
      { id, wiredSeq: wired_seq, isCopy: duplicate_of !== null },
    ]),
  );
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
    ['said', 'text'],
  ],
};

async function writeChanges(engine: Engine, db: Db, changes: readonly Change[], now: number): Promise<void> {
  if (changes.length === 0) return;
  await engine.insertAll(
    db,
    CHANGE,
    changes.map(({ seq, kind, storyId, shift, was }) => [
      seq,
      kind,
      shift.id,
      storyId,
      now,
      was === null ? null : JSON.stringify(was),
      shift.said ?? null,
    ]),
  );
  await sql`update head set seq = ${changes.at(-1)!.seq} where id = 1`.execute(db);
}

async function countOnWire(db: Db, shifts: readonly Shift[]): Promise<void> {
  for (const [sourceId, own] of Map.groupBy(shifts, shift => shift.sourceId)) {
    const more = own.reduce(
      (sum, { from, to }) => sum + (to === undefined ? 0 : 1) - (from === undefined ? 0 : 1),
      0,
    );
    if (more !== 0)
      await sql`update source set on_wire = on_wire + ${more} where id = ${sourceId}`.execute(db);
  }
}
