import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Clustering } from '../cluster/assignment.ts';
import type { EntryId, StoryId } from '../feed/entry.ts';
import type { Verdict } from '../feed/tag.ts';
import type { Tie } from '../feed/wire.ts';
import { familiesOf, settle } from './copies.ts';
import type { Db, Engine } from './engine.ts';
import { lockSources, rejudgeWithin } from './keep.ts';
import { type Move, movesOf, passOnApartness, shiftOfMove, tellApart, writeMoves } from './moves.ts';
import type { PrintMemory } from './print-memory.ts';
import { type Founding, lockHead, type Merger, type Recorded, recordShifts } from './shifts.ts';
import type { Judged, Ruled, Ruling } from './store.ts';

type Decide = {
  readonly now: number;
  readonly why: string;
  /** `undefined` takes an earlier decision back. */
  readonly decision?: Exclude<Verdict, 'review'>;
  readonly entry: Omit<Judged, 'kind'>;
};
type Split = { readonly now: number; readonly why: string; readonly id: EntryId };
type Join = Split & { readonly storyId: StoryId };

/** A person's verdict in place of ours. */
export function decide(
  engine: Engine,
  memory: PrintMemory,
  { now, why, decision, entry }: Decide,
  cluster: Clustering,
): Promise<Ruled> {
  return engine.write(async db => {
    const done = await rejudgeWithin(engine, db, memory, { now, entries: [entry] }, cluster, () => ({
      decision: decision ?? null,
    }));
    const { id } = entry.entry;
    if (done.rejudged === 0)
      return {
        ok: false,
        why: (await sourceOf(db, id)) === undefined ? 'unknown entry' : 'changed meanwhile',
      };
    await db
      .updateTable('entry')
      .set({
        decision: decision ?? null,
        decided_at: decision === undefined ? null : now,
        decided_why: decision === undefined ? null : why,
      })
      .where('id', '=', id)
      .execute();
    const row = await db
      .selectFrom('entry')
      .select('story_id')
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
    await record(db, id, { at: now, what: decision ?? 'undecided', why });
    return { ok: true, ...(row.story_id === null ? {} : { storyId: row.story_id }), ...headAnd(done) };
  });
}

/** Out of its story into one of its own, never to come back by itself. */
export function split(engine: Engine, { now, why, id }: Split): Promise<Ruled> {
  return engine.write(async db => {
    const found = await withCopies(engine, db, id);
    if (found === undefined) return { ok: false, why: 'unknown entry' };
    const { entry, family } = found;
    if (entry.story_id === null) return { ok: false, why: 'in no story' };
    const others = await othersIn(engine, db, entry.story_id, family);
    if (others === 0) return { ok: false, why: 'alone in its story' };

    const from = entry.story_id;
    const to = await freeStoryId(db, id);
    const founded = [{ id: to, founder: id, startedAt: entry.sort_at }];
    await tellApart(
      db,
      family.map(one => one.id),
      from,
    );
    const done = await move(engine, db, found, to, { founded, now, why });
    await record(db, id, { at: now, what: 'split', from, to, why }, entry.duplicate_of);
    return { ok: true, storyId: to, ...headAnd(done) };
  });
}

/** Into another story. The one that it was the last of becomes that story. */
export function join(engine: Engine, { now, why, id, storyId }: Join): Promise<Ruled> {
  return engine.write(async db => {
    const found = await withCopies(engine, db, id);
    if (found === undefined) return { ok: false, why: 'unknown entry' };
    const { entry, family } = found;
    if (entry.story_id === null) return { ok: false, why: 'in no story' };
    const row = await db
      .selectFrom('story')
      .select(['id', 'merged_into'])
      .where('id', '=', storyId)
      .executeTakeFirst();
    if (row === undefined) return { ok: false, why: 'unknown story' };
    const from = entry.story_id;
    const to = row.merged_into ?? row.id;
    if (from === to) return { ok: false, why: 'in it already' };

    const merged = (await othersIn(engine, db, from, family)) === 0 ? [{ gone: from, into: to }] : [];
    for (const one of family)
      await db.deleteFrom('apart').where('entry_id', '=', one.id).where('story_id', '=', to).execute();
    const moved = await move(engine, db, found, to, { merged, now, why });
    await record(db, id, { at: now, what: 'join', from, to, why }, entry.duplicate_of);
    const done = await reunite(engine, db, to, moved, now);
    return { ok: true, storyId: to, ...headAnd(done) };
  });
}

/** What people decided of an entry, the first decision first. */
export async function rulingsOf(db: Db, id: EntryId): Promise<readonly Ruling[]> {
  const rows = await db
    .selectFrom('ruling')
    .selectAll()
    .where('entry_id', '=', id)
    .orderBy('number')
    .execute();
  return rows.map(row => ({
    at: row.at,
    what: row.what as Ruling['what'],
    why: row.why,
    ...(row.from_story === null ? {} : { from: row.from_story }),
    ...(row.to_story === null ? {} : { to: row.to_story }),
  }));
}

async function record(
  db: Db,
  id: EntryId,
  { at, what, why, from, to }: Ruling,
  copied: EntryId | null = null,
): Promise<void> {
  const { last } = await db
    .selectFrom('ruling')
    .select(eb => eb.fn.max('number').as('last'))
    .where('entry_id', '=', id)
    .executeTakeFirstOrThrow();
  await db
    .insertInto('ruling')
    .values({
      entry_id: id,
      number: (last ?? 0) + 1,
      at,
      what,
      why,
      from_story: from ?? null,
      to_story: to ?? null,
      copied,
    })
    .execute();
}

async function sourceOf(db: Db, id: EntryId): Promise<string | undefined> {
  const row = await db.selectFrom('entry').select('source_id').where('id', '=', id).executeTakeFirst();
  return row?.source_id;
}

type Row = Move['entry'];
type Found = { readonly entry: Row; readonly family: readonly Row[] };

/** The entry and, as it is no copy, those that copy it: they report what it reports. Nobody else moves any of them now. */
async function withCopies(engine: Engine, db: Db, id: EntryId): Promise<Found | undefined> {
  const sourceId = await sourceOf(db, id);
  if (sourceId === undefined) return undefined;
  await lockSources(engine, db, [sourceId]);
  await lockHead(engine, db);
  const [own] = await movesOf(engine, db, 'id', [id], () => '');
  const entry = own!.entry;
  if (entry.duplicate_of !== null || entry.story_id === null) return { entry, family: [entry] };
  const all = await movesOf(engine, db, 'story_id', [entry.story_id], () => '');
  return { entry, family: all.map(one => one.entry).filter(one => one.id === id || one.duplicate_of === id) };
}

/** How many entries would be left in the story without these. */
async function othersIn(
  engine: Engine,
  db: Db,
  storyId: StoryId,
  without: readonly { readonly id: EntryId }[],
): Promise<number> {
  const all = await movesOf(engine, db, 'story_id', [storyId], () => '');
  return all.length - without.length;
}

/** Moves the entry, an original from now on, with what copies it. */
async function move(
  engine: Engine,
  db: Db,
  { entry, family }: Found,
  to: StoryId,
  {
    now,
    why,
    ...also
  }: {
    readonly founded?: readonly Founding[];
    readonly merged?: readonly Merger[];
    readonly now: number;
    readonly why: string;
  },
): Promise<Recorded> {
  const tie: Tie = { rule: 'decided', with: '', score: 1, shared: [], why, at: now };
  const moves = family.map(
    (one): Move => ({ to, entry: one, ...(one.id === entry.id ? { tie: JSON.stringify(tie) } : {}) }),
  );
  const shifts = moves.map(one => ({ ...shiftOfMove(one), isCopy: one.entry.id !== entry.id }));
  const recorded = await recordShifts(engine, db, shifts, { ...also, now });
  await writeMoves(engine, db, moves, recorded);
  await passOnApartness(db, also.merged ?? []);
  const original = { duplicate_of: null };
  await db.updateTable('entry').set(original).where('id', '=', entry.id).execute();
  await db.updateTable('candidate').set(original).where('entry_id', '=', entry.id).execute();
  return recorded;
}

/** What was a copy until a person took it away is one again, with what copies it, where it meets what it copied. */
async function reunite(
  engine: Engine,
  db: Db,
  storyId: StoryId,
  moved: Recorded,
  now: number,
): Promise<Recorded> {
  const { rows: parted } = await sql<{ copy: EntryId; copied: EntryId }>`
    select r.entry_id as copy, r.copied
    from ruling as r join entry as c on c.id = r.entry_id join entry as o on o.id = r.copied
    where c.story_id = ${storyId} and o.story_id = ${storyId}
    order by r.entry_id, r.number`.execute(db);
  let recorded = moved;
  for (const { copy, copied } of parted) {
    // Either may have been made another's copy since, by the pair before as well.
    const [original, other] = [await originalOf(db, copied), await originalOf(db, copy)];
    const both = await familiesOf(engine, db, [original, other]);
    const members = both.flatMap(family => family.members);
    recorded = await settle(engine, db, [{ original, members }], recorded, now);
  }
  return recorded;
}

async function originalOf(db: Db, id: EntryId): Promise<EntryId> {
  const row = await db
    .selectFrom('entry')
    .select('duplicate_of')
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return row.duplicate_of ?? id;
}

function headAnd({ head, changes }: { readonly head: number; readonly changes: number }) {
  return { head, changes };
}

/** The id that the entry gave a story or would have given it; one like it where that is taken, for ids are for ever. */
async function freeStoryId(db: Db, id: EntryId): Promise<StoryId> {
  for (let n = 0; ; n++) {
    const storyId = n === 0 ? `s${id.slice(1)}` : `s${base32(`${id} ${n}`)}`;
    const taken = await db.selectFrom('story').select('id').where('id', '=', storyId).executeTakeFirst();
    if (taken === undefined) return storyId;
  }
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz234567';

function base32(text: string): string {
  const digest = createHash('sha256').update(text).digest();
  return Array.from(digest.subarray(0, 20), byte => LETTERS[byte & 31]).join('');
}
