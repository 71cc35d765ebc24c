import type { EntryId, StoryId } from '../feed/entry.ts';
import { assign } from './assign.ts';
import type { Assign, Assignment, Candidate, Print } from './assignment.ts';
import { keysOf } from './print.ts';

/** As the store's index has them: the newest under each key, within two weeks. */
const PER_KEY = 40;
const WINDOW_MS = 14 * 86_400_000;

/** A story as it was founded, and the older one that it turned out to be. */
type Living = { readonly storyId: StoryId; readonly storyNumber: number; heir?: Living };

export type Clusterer = {
  add(print: Print): Assignment;
  /** The story that a story has become, merges over merges; itself when it lives. */
  living(id: StoryId): StoryId;
};

/** Clusters prints as they arrive, with an index in memory that has the same bounds as the store's. */
export function createClusterer(place: Assign = assign): Clusterer {
  const byKey = new Map<string, Candidate[]>();
  const stories = new Map<StoryId, Living>();
  // Through every merge at once: of a chain of them only the last story lives.
  const living = (id: StoryId): Living => {
    let story = stories.get(id)!;
    while (story.heir !== undefined) story = story.heir;
    return story;
  };
  return {
    add(print) {
      const keys = keysOf(print);
      const found = new Map<EntryId, Candidate>();
      for (const key of keys) {
        let taken = 0;
        const list = byKey.get(key) ?? [];
        for (let at = list.length - 1; at >= 0 && taken < PER_KEY; at--) {
          const candidate = list[at]!;
          if (Math.abs(candidate.print.published - print.published) > WINDOW_MS) continue;
          const { storyId, storyNumber } = living(candidate.storyId);
          found.set(candidate.print.id, { ...candidate, storyId, storyNumber });
          taken++;
        }
      }
      const [assignment] = place([print], [...found.values()]);
      const { storyId, duplicateOf, absorbs = [] } = assignment!;
      const story = stories.get(storyId) ?? { storyId, storyNumber: stories.size + 1 };
      stories.set(storyId, story);
      for (const id of absorbs) stories.get(id)!.heir = story;
      const { storyNumber } = story;
      const candidate = {
        print,
        storyId,
        storyNumber,
        ...(duplicateOf === undefined ? {} : { duplicateOf }),
      };
      if (!found.has(print.id)) for (const key of keys) insert(byKey, key, candidate);
      return assignment!;
    },
    living: id => (stories.has(id) ? living(id).storyId : id),
  };
}

/** Keeps each list in order of publication: most arrive in it. */
function insert(byKey: Map<string, Candidate[]>, key: string, candidate: Candidate): void {
  const list = byKey.get(key);
  if (list === undefined) {
    byKey.set(key, [candidate]);
    return;
  }
  let at = list.length;
  while (at > 0 && list[at - 1]!.print.published > candidate.print.published) at--;
  list.splice(at, 0, candidate);
}
