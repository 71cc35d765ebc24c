import type { Assignment, Candidate, Clustering, Reach } from '../cluster/assignment.ts';
import type { StoryId } from '../feed/entry.ts';
import { type IndexedCandidate, indexedNear, storyNumbers } from './cluster-index.ts';
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
};

const NOTHING: Placing = { founded: [], merged: [], moves: [] };

/** Gives every item that has a print and no story its story. What else follows from that is returned, not written. */
export async function placeInStories(
  engine: Engine,
  db: Db,
  memory: PrintMemory,
  items: readonly Item[],
  { assign, reach }: Clustering,
): Promise<Placing> {
  const unplaced = items.filter(item => item.judged.print !== undefined && item.storyId === null);
  if (unplaced.length === 0) return NOTHING;
  const all = await candidatesFor(engine, db, memory, items, unplaced, reach);

  const byId = new Map(unplaced.map(item => [idOf(item), item]));
  const stories = new Set(all.map(candidate => candidate.storyId));
  const founded: Founding[] = [];
  const mergers: Merger[] = [];
  const prints = unplaced.map(item => item.judged.print!);
  for (const assignment of assign(prints, all)) {
    const item = byId.get(assignment.id);
    if (item === undefined) throw new Error(`${assignment.id} was assigned but not asked about`);
    apply(assignment, item);
    const { storyId } = assignment;
    if (storyId === `s${assignment.id.slice(1)}`) {
      founded.push({ id: storyId, founder: idOf(item), startedAt: item.sortAt });
      stories.add(storyId);
    }
    for (const gone of assignment.absorbs ?? []) mergers.push({ gone, into: storyId });
  }
  for (const item of unplaced)
    if (item.storyId === null || !stories.has(item.storyId))
      throw new Error(`${idOf(item)} was assigned to '${item.storyId}', which is no story`);
  if (mergers.length === 0) return { ...NOTHING, founded };

  // A story may go into one that goes into another: each goes to the end of its way at once.
  const into = new Map(mergers.map(({ gone, into }) => [gone, into]));
  const end = (id: StoryId): StoryId => (into.has(id) ? end(into.get(id)!) : id);
  const merged = mergers.map(({ gone }) => ({ gone, into: end(gone) }));
  for (const item of items) if (item.storyId !== null) item.storyId = end(item.storyId);
  const here = new Set(items.map(idOf));
  const gone = merged.map(merger => merger.gone);
  const moves = await movesOf(engine, db, 'story_id', gone, entry => end(entry.story_id!));
  return { founded, merged, moves: moves.filter(({ entry }) => !here.has(entry.id)) };
}

function apply(assignment: Assignment, item: Item): void {
  item.storyId = assignment.storyId;
  item.duplicateOf = assignment.duplicateOf ?? null;
  item.tie = assignment.tie === undefined ? null : JSON.stringify(assignment.tie);
}

async function candidatesFor(
  engine: Engine,
  db: Db,
  memory: PrintMemory,
  items: readonly Item[],
  unplaced: readonly Item[],
  reach: Reach,
): Promise<readonly Candidate[]> {
  const found = await indexedNear(engine, db, memory, unplaced, new Set(items.map(idOf)), reach);
  // What changed in this same refresh is not in the index as it now reads: it is a candidate by itself.
  const again = items.filter(item => item.storyId !== null && item.judged.print !== undefined);
  const numbers = await storyNumbers(
    engine,
    db,
    again.map(item => item.storyId!),
  );
  const all = [
    ...found,
    ...again.map(
      ({ judged, storyId, duplicateOf }): IndexedCandidate => ({
        print: judged.print!,
        storyId: storyId!,
        storyNumber: numbers.get(storyId!)!,
        ...(duplicateOf === null ? {} : { duplicateOf }),
      }),
    ),
  ];
  if (all.length === 0) return [];
  const apart = await apartAmong(engine, db, [...new Set(all.map(({ storyId }) => storyId))]);
  return all.map(candidate => {
    const apartFrom = apart.get(candidate.storyId);
    return apartFrom === undefined ? candidate : { ...candidate, apartFrom };
  });
}
