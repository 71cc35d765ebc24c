import type { EntryId, StoryId } from '../feed/entry.ts';
import type { Tie } from '../feed/wire.ts';

/**
 * What clustering remembers of an entry: small, serialisable as JSON, enough to compare two reports
 * without reading either again. Made once, kept beside the entry.
 */
export type Print = {
  readonly id: EntryId;
  /** Its publisher's; '' where nobody knows whose it is. */
  readonly family: string;
  readonly lang: string;
  /** ms UTC. */
  readonly published: number;
  readonly canonicalLink?: string;
  readonly titleKey: string;
  /** The concepts of the tagger, which have no language. */
  readonly concepts: readonly string[];
  /** Folded content words, numbers, names, shingle hashes: the cluster room's own business. */
  readonly features: Readonly<Record<string, readonly (string | number)[]>>;
};

/** A kept report that shares a key with a new one. */
export type Candidate = {
  readonly print: Print;
  readonly storyId: StoryId;
  /** Stories are numbered as they are founded: of two that are one, the lower lives on. */
  readonly storyNumber: number;
  readonly duplicateOf?: EntryId;
  /** Stories that a person told apart from this one. */
  readonly apartFrom?: readonly StoryId[];
  /** It is all that is in its story. Asked of those only that are to be held again. */
  readonly alone?: boolean;
};

/**
 * Where an entry belongs. A story whose id is made from the entry itself is a new one.
 */
export type Assignment = {
  readonly id: EntryId;
  readonly storyId: StoryId;
  readonly duplicateOf?: EntryId;
  readonly tie?: Tie;
  /** Younger stories that this entry shows to be one with its own: all that is in them is in `storyId` from now on. */
  readonly absorbs?: readonly StoryId[];
};

/** The keys under which a print is found again: few, so that the index stays small. */
export type KeysOf = (print: Print) => readonly string[];

/** A report as it stands in the index, under each of its keys. */
export type Neighbour = { readonly id: EntryId; readonly published: number };

/** How the index is searched for the candidates of a report, so that they are few however much it holds. */
export type Reach = {
  /**
   * From when to when what stands under a key of a report is near, both included; the same for all reports of a
   * day, which have many keys in common.
   */
  window(key: string, published: number): { readonly from: number; readonly to: number };
  /** How many a key brings back at most, the newest. */
  readonly perKey: number;
  /** Which of what stands under a report's keys are its candidates. */
  choose(
    published: number,
    under: Iterable<readonly [key: string, readonly Neighbour[]]>,
  ): readonly EntryId[];
};

/**
 * Places new prints, in order, among the candidates and each other, and those again that are among the candidates,
 * which say them as they read now. Pure: the same prints and candidates always give the same stories.
 */
export type Assign = (prints: readonly Print[], candidates: readonly Candidate[]) => readonly Assignment[];

/** All that keeping an entry asks of clustering. */
export type Clustering = {
  /** Which make of prints and keys these are. One make does not meet another; the later has the higher number. */
  readonly make: number;
  readonly keysOf: KeysOf;
  readonly reach: Reach;
  /** Whether two prints of one report were made of other words: it is to be held again. */
  readonly readsOtherwise: (a: Print, b: Print) => boolean;
  readonly assign: Assign;
};
