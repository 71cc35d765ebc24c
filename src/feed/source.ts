/** A slug, unique in the config, stable for ever: entries are named after it. */
export type SourceId = string;

/**
 * How much of an entry we may republish: the title alone, an excerpt, or the full text.
 * Whatever it says, the link and the source's name always go with it.
 */
export type ExcerptPolicy = 'title' | 'excerpt' | 'full';

/** A feed that we subscribe to, as the config states it. */
export type Source = {
  readonly id: SourceId;
  /** The feed's address, http(s). */
  readonly url: string;
  readonly title: string;
  /** BCP 47: what the feed is written in unless an entry shows otherwise. */
  readonly lang: string;
  /** Who stands behind it: two sources of one family are not two independent voices. */
  readonly family: string;
  readonly policy: ExcerptPolicy;
  /** The page people read, if known. */
  readonly home?: string;
  readonly licence?: string;
  /** How many older documents are read once while it is new; none unless said. RFC 5005. */
  readonly archives?: number;
};

/** Sent back exactly as received. RFC 9110 §8.8. */
export type Validators = { readonly etag?: string; readonly lastModified?: string };

/** What is wrong with a source: where it went wrong, a code for machines, a sentence for people. */
export type SourceProblem = {
  readonly stage: 'fetch' | 'parse' | 'normalise' | 'tag' | 'cluster' | 'store';
  readonly code: string;
  readonly message: string;
  readonly at: number;
};

/** What a document asks of those who poll it. RSS 2.0 `ttl`, `skipHours`, `skipDays`; RSS 1.0 syndication. */
export type PollWishes = {
  readonly ttlMinutes?: number;
  /** 0–23, GMT. */
  readonly skipHours: readonly number[];
  /** 0 = Sunday, GMT. */
  readonly skipDays: readonly number[];
  readonly updatePeriodMs?: number;
};

/** How often a permanent redirect must be seen to lead to one and the same working place to be trusted. */
export const SIGHTINGS_TO_TRUST = 3;

/** A source that moves once a year is known by what it had for some years. */
const MOST_FORMER_URLS = 5;

/** A source's former addresses when it leaves some more, the last one last. */
export function formerUrlsAfter({ formerUrls = [] }: PollState, left: readonly string[]): readonly string[] {
  return [...new Set([...formerUrls, ...left].reverse())].slice(0, MOST_FORMER_URLS).reverse();
}

/** Tombstones do not stand in a document for longer than it takes to renew it. */
const MOST_RENAMED = 100;

/** What its polls taught us, and that these entries stood beside tombstones of their first guids. */
export function withRenamed(state: PollState, ids: readonly string[]): PollState {
  if (ids.length === 0) return state;
  const earlier = (state.renamed ?? []).filter(id => !ids.includes(id));
  return { ...state, renamed: [...earlier, ...ids].slice(-MOST_RENAMED) };
}

/** What a source's past polls taught us. Times are ms UTC. */
export type PollState = {
  readonly validators: Validators;
  /** Of the last body read, as the fetch gave it: the same body again counts as a 304. */
  readonly bodyHash?: string;
  readonly nextDueAt: number;
  /** Why then, in a few words, for /sources. */
  readonly nextDueWhy: string;
  readonly lastAttemptAt?: number;
  readonly lastSuccessAt?: number;
  /** Consecutive failures. */
  readonly failures: number;
  readonly problem?: SourceProblem;
  /** Polls answered, and how many of those said «not modified». */
  readonly polls: number;
  readonly notModified: number;
  /** How often this source has been seen to publish. */
  readonly observedIntervalMs?: number;
  /** The newest entry's date; when documents carry no dates, when a changed one was last read. */
  readonly newestAt?: number;
  /** The `ttl` of the last document, RSS 2.0. */
  readonly ttlMinutes?: number;
  /** All that the last document asked for: a 304 brings none, and the wishes still hold. */
  readonly wishes?: PollWishes;
  /** A permanent redirect, trusted only after repeated sightings. RFC 9110 §15.4.2, §15.4.9. */
  readonly movedTo?: { readonly url: string; readonly sightings: number };
  /**
   * Addresses that it had before, by the config or by a permanent redirect, the newest last: entries of it are
   * known by pages on those hosts.
   */
  readonly formerUrls?: readonly string[];
  /**
   * The ids of entries that stood beside a tombstone of their first guid, under another, the newest last: that tombstone
   * was a renaming, and says nothing more when they have left the document.
   */
  readonly renamed?: readonly string[];
  /** Where the last answer came from, when a temporary redirect led there; never trusted. RFC 9110 §15.4.3. */
  readonly lentTo?: string;
  /** The older documents of a source that was new, when its config asks for them. RFC 5005. */
  readonly archives?: {
    /** How many were read, and the entries that they brought. */
    readonly read: number;
    readonly added: number;
    /** How many more may be read. */
    readonly left: number;
    /** The next one; absent when it is over. */
    readonly next?: string;
    /** Those that were asked for, while it goes on: documents may name each other in a circle. */
    readonly seen: readonly string[];
    /** How often `next` failed in a row, and how. */
    readonly failures: number;
    readonly problem?: SourceProblem;
    /** When `next` is due; and meanwhile when the feed itself is, and why then. */
    readonly dueAt: number;
    readonly feedDueAt?: number;
    readonly feedDueWhy?: string;
  };
  /** 410: retired, no longer polled. RFC 9110 §15.5.11. */
  readonly gone?: boolean;
};
