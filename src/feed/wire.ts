import type { Entry, StoryId } from './entry.ts';
import type { Source } from './source.ts';
import type { Tagged } from './tag.ts';

/**
 * What tied an entry to a story or to the report it copies: another report, or a person. Of the entry that had
 * founded a story which became part of another: the report that showed the two to be one.
 */
export type Tie = {
  /** A rule of clustering, or 'decided' by a person. */
  readonly rule: string;
  /** The entry it was compared with; '' where a person decided. */
  readonly with: string;
  /** 0 … 1. */
  readonly score: number;
  /** What the two share, for people: concepts, words, numbers. */
  readonly shared: readonly string[];
  /** What a person gave as the reason. */
  readonly why?: string;
  /** When a person decided. ms UTC. */
  readonly at?: number;
};

/** An entry as the wire knows it: what it says, who said it, what we make of it. */
export type Report = {
  readonly entry: Entry;
  readonly source: Pick<Source, 'id' | 'title' | 'url' | 'home' | 'family' | 'lang' | 'policy' | 'licence'>;
  readonly tagged: Tagged;
  readonly storyId: StoryId;
  /** The report that this one copies word for word, or nearly. */
  readonly duplicateOf?: string;
  readonly tie?: Tie;
  /** How often the publisher has changed it since we first saw it. */
  readonly revisions: number;
  /** When it last changed for a reader: first seen, or the last revision. ms UTC. */
  readonly changedAt: number;
};

/** The entries, in any language, that report one event. */
export type Story = {
  readonly id: StoryId;
  readonly lead: Report;
  /** The other reports, oldest first, copies included. */
  readonly others: readonly Report[];
  /** When its founding entry was published; never changes, so that its place in a feed does not. ms UTC. */
  readonly startedAt: number;
  /** When it came onto the wire, or to be shown in a filter, or there was last something to read again. ms UTC. */
  readonly changedAt: number;
  /**
   * When its lead was last rewritten, or another took its place; in a filter only the latter, of the lead there.
   * Absent while that never was. ms UTC.
   */
  readonly rereadAt?: number;
  readonly languages: readonly string[];
  /** How many publisher families stand behind it, copies not counted. */
  readonly independent: number;
  /** Reports that were to be seen in it and were taken away, the first to go first; absent while none was. */
  readonly gone?: readonly Gone[];
};

/** What may be told of a report that was taken away: whose it was, not what it said. */
export type Gone = {
  readonly entry: Pick<Entry, 'id' | 'lang' | 'origin'>;
  readonly source: Pick<Source, 'id' | 'title' | 'lang'>;
  /** When it went. ms UTC. */
  readonly at: number;
} & (
  | {
      readonly why: 'withdrawn';
      /** How its publisher said so: a tombstone in its feed, or a notice, quoted. */
      readonly said: string;
    }
  /** A person here decided so. */
  | { readonly why: 'decided' }
);

/** What is left of a report or story that was on the wire. */
export type Tombstone = {
  /** The entry's or the story's. */
  readonly id: string;
  /** When it went. ms UTC. */
  readonly at: number;
  readonly why: /** Its publisher took it back; of a story: the last of its reports. */
    | 'withdrawn'
    /** A person here decided so. */
    | 'decided'
    /** It is judged otherwise now: it was changed, or the topic was. */
    | 'off-topic'
    /** Another story turned out to be the same, or a person made it so, or put there what was asked for. */
    | 'merged';
  /** The story in which all of it is told now that was asked for. */
  readonly mergedInto?: StoryId;
};
