import type { Assignment, Candidate, Clustering, Print, Reach } from '../cluster/assignment.ts';
import type { EntryId, StoryId } from '../feed/entry.ts';
import type { Tie } from '../feed/wire.ts';
import { aloneAmong, changedAmong, isFounder, type Likeness, likenessesOf } from './changed.ts';
import { type IndexedCandidate, indexedNear, printsOf, storyNumbers } from './cluster-index.ts';
import type { Db, Engine } from './engine.ts';
import { type Item, idOf } from './items.ts';
import { apartAmong, type Move, movesOf } from './moves.ts';
import type { PrintMemory } from './print-memory.ts';
import type { Founding, Merger } from './shifts.ts';

export type Placing = {
  readonly founded: readonly Founding[];
  readonly merged: readonly Merger[];
  /** Kept entries, other than the items, that the mergers carry along. */
  readonly moves: readonly Move[];
  /** Kept reports that say what another says since they changed. */
  readonly likenesses: readonly Likeness[];
};

const NOTHING: Placing = { founded: [], merged: [], moves: [], likenesses: [] };

/**
 * Gives every item that has a print and no story its story, and holds those that changed against what is near
 * again. What else follows from that is returned, not written.
 */
export async function placeInStories(
  engine: Engine,
  db: Db,
  memory: PrintMemory,
  items: readonly Item[],
  { assign, reach, readsOtherwise }: Clustering,
): Promise<Placing> {
  const changed = await changedAmong(engine, db, memory, items, readsOtherwise);
  const asked = items.filter(
    item => item.judged.print !== undefined && (item.storyId === null || changed.has(item)),
  );
  if (asked.length === 0) return NOTHING;
  const candidates = await candidatesFor(engine, db, memory, items, { asked, changed }, reach);

  const byId = new Map(asked.map(item => [idOf(item), item]));
  const stories = new Set(candidates.map(candidate => candidate.storyId));
  const founded: Founding[] = [];
  const mergers: Merger[] = [];
  const shownBy = new Map<StoryId, Showing>();
  const prints = asked.map(item => item.judged.print!);
  for (const assignment of assign(prints, candidates)) {
    const item = byId.get(assignment.id);
    if (item === undefined) throw new Error(`${assignment.id} was assigned but not asked about`);
    apply(assignment, item);
    const { storyId } = assignment;
    if (!changed.has(item) && isFounder(item)) {
      founded.push({ id: storyId, founder: idOf(item), startedAt: item.sortAt });
      stories.add(storyId);
    }
    for (const gone of assignment.absorbs ?? []) {
      mergers.push({ gone, into: storyId });
      shownBy.set(gone, { print: item.judged.print!, score: assignment.tie?.score ?? 1 });
    }
  }
  for (const item of asked)
    if (item.storyId === null || !stories.has(item.storyId))
      throw new Error(`${idOf(item)} was assigned to '${item.storyId}', which is no story`);
  // What a report copies may have become a copy of a third after it.
  for (const item of asked)
    for (let next = item.duplicateOf; next !== null; next = byId.get(next)?.duplicateOf ?? null)
      item.duplicateOf = next;
  const likenesses = await likenessesOf(engine, db, [...changed]);
  if (mergers.length === 0) return { ...NOTHING, founded, likenesses };

  // A story may go into one that goes into another: each goes to the end of its way at once.
  const into = new Map(mergers.map(({ gone, into }) => [gone, into]));
  const end = (id: StoryId): StoryId => (into.has(id) ? end(into.get(id)!) : id);
  const merged = mergers.map(({ gone }) => ({ gone, into: end(gone) }));
  for (const item of items) {
    if (item.storyId === null) continue;
    const showing = shownBy.get(item.storyId);
    if (showing !== undefined) item.tie ??= tieBy(showing, item.judged.print);
    item.storyId = end(item.storyId);
  }
  const here = new Set(items.map(idOf));
  const gone = merged.map(merger => merger.gone);
  const all = await movesOf(engine, db, 'story_id', gone, entry => end(entry.story_id!));
  const moves = all.filter(({ entry }) => !here.has(entry.id));
  return { founded, merged, moves: await tieFounders(engine, db, memory, moves, shownBy), likenesses };
}

/** The report that showed a story to be one with another, and how surely it belongs there. */
type Showing = { readonly print: Print; readonly score: number };

/** How many of the shared things are worth telling. */
const TOLD = 8;

function tieBy({ print, score }: Showing, own: Print | undefined): string {
  const shared = own?.concepts.filter(one => print.concepts.includes(one)).slice(0, TOLD) ?? [];
  return JSON.stringify({ rule: 'same event', with: print.id, score, shared } satisfies Tie);
}

/** Who founded a story had nothing to be tied to; in the one that it is part of now, it has. */
async function tieFounders(
  engine: Engine,
  db: Db,
  memory: PrintMemory,
  moves: readonly Move[],
  shownBy: ReadonlyMap<StoryId, Showing>,
): Promise<readonly Move[]> {
  const founders = moves.filter(({ entry }) => entry.tie === null).map(({ entry }) => entry.id);
  if (founders.length === 0) return moves;
  const prints = await printsOf(engine, db, memory, founders);
  return moves.map(move => {
    const { id, story_id, tie } = move.entry;
    const showing = shownBy.get(story_id!);
    return tie !== null || showing === undefined ? move : { ...move, tie: tieBy(showing, prints.get(id)) };
  });
}

function apply(assignment: Assignment, item: Item): void {
  const { storyId, tie } = assignment;
  const duplicateOf = assignment.duplicateOf ?? null;
  // A copy that could not be held against what it copies goes on saying what tied them.
  const asBefore = tie === undefined && duplicateOf !== null && duplicateOf === item.duplicateOf;
  item.storyId = storyId;
  // Who founded a story needs nothing that ties it there.
  const needsNone = isFounder(item) && duplicateOf === null;
  if (!asBefore) item.tie = tie === undefined || needsNone ? null : JSON.stringify(tie);
  item.duplicateOf = duplicateOf;
}

async function candidatesFor(
  engine: Engine,
  db: Db,
  memory: PrintMemory,
  items: readonly Item[],
  { asked, changed }: { readonly asked: readonly Item[]; readonly changed: ReadonlySet<Item> },
  reach: Reach,
): Promise<readonly Candidate[]> {
  const except = new Set(items.map(idOf));
  const also = [...changed].flatMap(({ duplicateOf }): EntryId[] =>
    duplicateOf === null ? [] : [duplicateOf],
  );
  const found = await indexedNear(engine, db, memory, asked, { except, also }, reach);
  // What changed in this same refresh is not in the index as it now reads: it is a candidate by itself.
  const again = items.filter(item => item.storyId !== null && item.judged.print !== undefined);
  const numbers = await storyNumbers(
    engine,
    db,
    again.map(item => item.storyId!),
  );
  const alone = await aloneAmong(engine, db, [...changed]);
  const all = [
    ...found,
    ...again.map((item): IndexedCandidate => {
      const { judged, storyId, duplicateOf } = item;
      return {
        print: judged.print!,
        storyId: storyId!,
        storyNumber: numbers.get(storyId!)!,
        ...(duplicateOf === null ? {} : { duplicateOf }),
        ...(changed.has(item) ? { alone: alone.has(storyId!) } : {}),
      };
    }),
  ];
  if (all.length === 0) return [];
  const apart = await apartAmong(engine, db, [...new Set(all.map(({ storyId }) => storyId))]);
  return all.map(candidate => {
    const apartFrom = apart.get(candidate.storyId);
    return apartFrom === undefined ? candidate : { ...candidate, apartFrom };
  });
}
