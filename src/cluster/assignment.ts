import type { EntryId, StoryId } from '../feed/entry.ts';
import type { Tie } from '../feed/wire.ts';

/**
 * What clustering remembers of an entry: small, serialisable as JSON, enough to compare two reports
 * without reading either again. Made once, kept beside the entry.
 */
export type Print = {
  readonly id: EntryId;
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
  readonly duplicateOf?: EntryId;
};

/**
 * Where an entry belongs. A story whose id is made from the entry itself is a new one.
 */
export type Assignment = {
  readonly id: EntryId;
  readonly storyId: StoryId;
  readonly duplicateOf?: EntryId;
  readonly tie?: Tie;
};

/** The keys under which a print is found again: few, so that the index stays small. */
export type KeysOf = (print: Print) => readonly string[];

/**
 * Places new prints, in order, among the candidates and each other. Pure: the same prints and
 * candidates always give the same stories.
 */
export type Assign = (prints: readonly Print[], candidates: readonly Candidate[]) => readonly Assignment[];
