import { sql } from 'kysely';
import type { EntryId, StoryId } from '../feed/entry.ts';
import { storyNumbers } from './cluster-index.ts';
import type { Db, Engine, Target } from './engine.ts';
import type { EntryRow } from './rows.ts';
import type { Merger, Recorded, Shift } from './shifts.ts';
import { beforeOf } from './shown.ts';

/** All of an entry that its shift is made of. */
export const MOVED_COLUMNS = [
  'id',
  'source_id',
  'story_id',
  'lang',
  'search',
  'tags',
  'on_wire',
  'wired_seq',
  'duplicate_of',
  'sort_at',
  'tie',
] as const;

/** A kept entry that goes to another story, as it stands until then. */
export type Move = {
  readonly to: StoryId;
  /** What ties it there, JSON, where that is not what tied it before. */
  readonly tie?: string;
  readonly entry: Pick<EntryRow, (typeof MOVED_COLUMNS)[number]>;
};

/** The moves that lead all of these entries to where `to` says, the oldest first. */
export async function movesOf(
  engine: Engine,
  db: Db,
  column: 'id' | 'story_id',
  values: readonly string[],
  to: (entry: Move['entry']) => StoryId,
): Promise<readonly Move[]> {
  if (values.length === 0) return [];
  const entries = await db
    .selectFrom('entry')
    .select(MOVED_COLUMNS)
    .where(engine.among(column, values))
    .orderBy('sort_at')
    .orderBy('id')
    .execute();
  return entries.map(entry => ({ to: to(entry), entry }));
}

export function shiftOfMove({ to, entry }: Move): Shift {
  return {
    id: entry.id,
    sourceId: entry.source_id,
    ...(entry.on_wire === 1 ? { from: { storyId: entry.story_id!, was: beforeOf(entry) }, to } : {}),
    reads: 'same',
    isCopy: entry.duplicate_of !== null,
    wiredSeq: entry.wired_seq,
  };
}

const UNSEEN_MOVE: Target = {
  table: 'entry',
  columns: [
    ['id', 'text'],
    ['story_id', 'text'],
  ],
};

/** What is on the wire moves by a change, which has a number. */
const SEEN_MOVE: Target = {
  table: 'entry',
  columns: [...UNSEEN_MOVE.columns, ['last_seq', 'bigint']],
};

const TIE: Target = {
  table: 'entry',
  columns: [
    ['id', 'text'],
    ['tie', 'text'],
  ],
};

/** Puts moved entries down where they are now, in their own rows and in the cluster index. */
export async function writeMoves(
  engine: Engine,
  db: Db,
  moves: readonly Move[],
  { seqs }: Recorded,
): Promise<void> {
  const seen = moves.filter(({ entry }) => seqs.has(entry.id));
  const unseen = moves.filter(({ entry }) => !seqs.has(entry.id));
  await engine.updateAll(
    db,
    SEEN_MOVE,
    seen.map(({ to, entry }) => [entry.id, to, seqs.get(entry.id)!.last]),
  );
  await engine.updateAll(
    db,
    UNSEEN_MOVE,
    unseen.map(({ to, entry }) => [entry.id, to]),
  );
  await engine.updateAll(
    db,
    TIE,
    moves.flatMap(({ tie, entry }) => (tie === undefined ? [] : [[entry.id, tie]])),
  );
  const numbers = await storyNumbers(
    engine,
    db,
    moves.map(move => move.to),
  );
  for (const [to, own] of Map.groupBy(moves, move => move.to))
    await db
      .updateTable('candidate')
      .set({ story_id: to, story_number: numbers.get(to)! })
      .where(
        engine.among(
          'entry_id',
          own.map(({ entry }) => entry.id),
        ),
      )
      .execute();
}

/** What a person told apart from a story that is gone is apart from the one it is now, unless it was joined to that. */
export async function passOnApartness(db: Db, merged: readonly Merger[]): Promise<void> {
  for (const { gone, into } of merged) {
    await sql`
      insert into apart (entry_id, story_id)
      select p.entry_id, ${into} from apart as p join entry as e on e.id = p.entry_id
      where p.story_id = ${gone} and e.story_id <> ${into}
      on conflict do nothing`.execute(db);
    await db.deleteFrom('apart').where('story_id', '=', gone).execute();
  }
}

/** Which of these stories a person told apart, each pair both ways. */
export async function apartAmong(
  engine: Engine,
  db: Db,
  stories: readonly StoryId[],
): Promise<ReadonlyMap<StoryId, readonly StoryId[]>> {
  const { rows } = await sql<{ here: StoryId; there: StoryId }>`
    select distinct e.story_id as here, p.story_id as there from apart as p join entry as e on e.id = p.entry_id
    where ${engine.among('e.story_id', stories)} or ${engine.among('p.story_id', stories)}`.execute(db);
  const apart = new Map<StoryId, StoryId[]>();
  const add = (a: StoryId, b: StoryId) => {
    const known = apart.get(a);
    if (known === undefined) apart.set(a, [b]);
    else known.push(b);
  };
  for (const { here, there } of rows) {
    add(here, there);
    add(there, here);
  }
  return apart;
}

/** Notes that these entries are never to be in that story again. */
export async function tellApart(db: Db, ids: readonly EntryId[], storyId: StoryId): Promise<void> {
  for (const id of ids)
    await sql`
      insert into apart (entry_id, story_id) values (${id}, ${storyId}) on conflict do nothing`.execute(db);
}
