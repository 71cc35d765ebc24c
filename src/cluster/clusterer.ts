import type { EntryId, StoryId } from '../feed/entry.ts';
import { assign } from './assign.ts';
import type { Assign, Assignment, Candidate, Neighbour, Print, Reach } from './assignment.ts';
import { keysOf, readsOtherwise } from './print.ts';
import { inOrder, reach } from './reach.ts';

/** A story as it was founded, and the older one that it turned out to be. */
type Living = { readonly storyId: StoryId; readonly storyNumber: number; heir?: Living };

export type Clusterer = {
  add(print: Print): Assignment;
  /** The story that a story has become, merges over merges; itself when it lives. */
  living(id: StoryId): StoryId;
};

/** Clusters prints as they arrive, with an index in memory that has the same bounds as the store's. */
export function createClusterer(place: Assign = assign): Clusterer {
  const byKey = new Map<string, Neighbour[]>();
  const known = new Map<EntryId, Candidate>();
  const stories = new Map<StoryId, Living>();
  // Through every merge at once: of a chain of them only the last story lives.
  const living = (id: StoryId): Living => {
    let story = stories.get(id)!;
    while (story.heir !== undefined) story = story.heir;
    return story;
  };
  const candidate = (id: EntryId): Candidate => {
    const one = known.get(id)!;
    const { storyId, storyNumber } = living(one.storyId);
    return { ...one, storyId, storyNumber };
  };
  /** A changed report as a candidate, and what it copied, which may not be near any more. */
  const heldAgain = (print: Print): readonly Candidate[] => {
    const { print: _, ...self } = candidate(print.id);
    const alone = ![...known].some(
      ([id, { storyId }]) => id !== print.id && living(storyId).storyId === self.storyId,
    );
    const original = self.duplicateOf === undefined ? [] : [candidate(self.duplicateOf)];
    return [{ ...self, print, alone }, ...original];
  };
  return {
    add(print) {
      const was = known.get(print.id);
      if (was !== undefined && !readsOtherwise(was.print, print)) {
        const { storyId, duplicateOf } = candidate(print.id);
        return { id: print.id, storyId, ...(duplicateOf === undefined ? {} : { duplicateOf }) };
      }
      const keys = keysOf(print);
      const near = reach
        .choose(
          print.published,
          keys.map(key => [key, newest(byKey.get(key) ?? [], reach.window(key, print.published))]),
        )
        .map(candidate);
      const again = was === undefined ? [] : heldAgain(print);
      const others = near.filter(one => !again.some(({ print: { id } }) => id === one.print.id));
      const [assignment] = place([print], [...again, ...others]);
      const { storyId, duplicateOf, absorbs = [] } = assignment!;
      const story = stories.get(storyId) ?? { storyId, storyNumber: stories.size + 1 };
      stories.set(storyId, story);
      for (const id of absorbs) stories.get(id)!.heir = story;
      const { storyNumber } = story;
      if (was !== undefined) for (const key of keysOf(was.print)) remove(byKey, key, print.id);
      if (was !== undefined && duplicateOf !== undefined)
        for (const [id, one] of known)
          if (one.duplicateOf === print.id) known.set(id, { ...one, duplicateOf });
      known.set(print.id, {
        print,
        storyId,
        storyNumber,
        ...(duplicateOf === undefined ? {} : { duplicateOf }),
      });
      for (const key of keys) insert(byKey, key, { id: print.id, published: print.published });
      return assignment!;
    },
    living: id => (stories.has(id) ? living(id).storyId : id),
  };
}

/** Of what stands under a key, as much as the store's index brings back. */
function newest(
  standing: readonly Neighbour[],
  { from, to }: ReturnType<Reach['window']>,
): readonly Neighbour[] {
  const found: Neighbour[] = [];
  for (let at = standing.length - 1; at >= 0 && found.length < reach.perKey; at--)
    if (standing[at]!.published >= from && standing[at]!.published <= to) found.push(standing[at]!);
  return found;
}

/** Keeps each list in the order of the store's index: most arrive in it. */
function insert(byKey: Map<string, Neighbour[]>, key: string, one: Neighbour): void {
  const list = byKey.get(key);
  if (list === undefined) {
    byKey.set(key, [one]);
    return;
  }
  let at = list.length;
  while (at > 0 && inOrder(list[at - 1]!, one) > 0) at--;
  list.splice(at, 0, one);
}

function remove(byKey: Map<string, Neighbour[]>, key: string, id: EntryId): void {
  const list = byKey.get(key) ?? [];
  const at = list.findIndex(one => one.id === id);
  if (at >= 0) list.splice(at, 1);
}
