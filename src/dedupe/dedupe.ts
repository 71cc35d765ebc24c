import type { Entry, EntryId } from '../feed/entry.ts';
import { decide } from './decide.ts';
import type { KnownEntry } from './decision.ts';
import type { Move } from './moved.ts';
import { type HashOn, isOnlyMoved, refiled } from './refiled.ts';
import { type Deletion, takenBack } from './taken-back.ts';

/** One document of one source. */
export type Listing = {
  /** In document order. */
  readonly entries: readonly Entry[];
  readonly deleted: readonly Deletion[];
  /** What is not in a whole one has gone. */
  readonly whole: boolean;
  /** Where the source may have moved to here from. */
  readonly moves: readonly Move[];
  /** Entries that stood beside a tombstone of their first guid before. */
  readonly renamed?: readonly EntryId[] | undefined;
};

/** What a document says that was not known. */
export type Findings = {
  /** 'moved': its address is another, and nothing that a reader would read again. A kept entry has its kept id. */
  readonly entries: readonly { readonly kind: 'new' | 'changed' | 'moved'; readonly entry: Entry }[];
  readonly withdrawn: ReturnType<typeof takenBack>['withdrawn'];
  /** What is the same, and called by another guid than it is known by. */
  readonly renamed: readonly { readonly id: EntryId; readonly guid: string }[];
  /** What stands beside a tombstone of its first guid: when it has left the document, that may still be there. */
  readonly outlived: readonly EntryId[];
};

/** Holds a document against what is known of its source. `hashOn` says what an entry's hash were on another page. */
export function dedupe(
  { entries, deleted, whole, moves, renamed }: Listing,
  known: readonly KnownEntry[],
  hashOn: HashOn,
): Findings {
  const { withdrawn, standing } = takenBack(entries, deleted, known, renamed);
  const back = new Set(withdrawn.map(({ id }) => id));
  const placed = whole ? refiled(standing, known, hashOn) : known;
  const decisions = decide(
    standing,
    placed.map(was => (back.has(was.id) ? { ...was, withdrawn: true } : was)),
    moves,
  );
  const asKept = new Map(known.map(was => [was.id, was]));
  const there = new Set(decisions.map(one => (one.kind === 'same' ? one.id : one.entry.id)));
  const guids = new Set(entries.map(({ guid }) => guid));
  return {
    entries: decisions.flatMap(decision => {
      if (decision.kind === 'same') return [];
      const { kind, entry } = decision;
      const was = asKept.get(entry.id);
      return [{ kind: was !== undefined && isOnlyMoved(entry, was, hashOn) ? 'moved' : kind, entry }];
    }),
    // What stands beside its tombstone under another guid was renamed, not taken back.
    withdrawn: withdrawn.filter(({ id }) => !there.has(id)),
    renamed: decisions.flatMap(decision =>
      decision.kind === 'same' && decision.guid !== undefined
        ? [{ id: decision.id, guid: decision.guid }]
        : [],
    ),
    outlived: deleted.flatMap(({ guid, id }) => (there.has(id) && !guids.has(guid) ? [id] : [])),
  };
}
