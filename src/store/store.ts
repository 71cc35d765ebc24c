import type { Clustering, Print } from '../cluster/assignment.ts';
import type { KnownEntry } from '../dedupe/decision.ts';
import type { Entry, EntryId, StoryId } from '../feed/entry.ts';
import type { Filter } from '../feed/filter.ts';
import type { PollState, Source, SourceId } from '../feed/source.ts';
import type { Tagged, Verdict } from '../feed/tag.ts';
import type { Report, Story, Tombstone } from '../feed/wire.ts';
import type { Cell } from './engine.ts';
import type { Tables } from './tables.ts';

/** What an entry may be known by; by its id or instant where nothing has its guid. */
export type Nameable = Pick<Entry, 'guid' | 'canonicalLink'> & Partial<Pick<Entry, 'id' | 'published'>>;

/** What is kept, and what can be asked of it: one contract, held by SQLite and by PostgreSQL. */
export type Store = {
  /** Brings the schema to the present version; safe to run from several processes at once. */
  migrate(): Promise<void>;

  /**
   * Makes the subscribed sources those of the config. New ones are due at `now`; one that is no longer
   * listed is not polled any more, and its entries stay. An address that changed clears the validators.
   */
  syncSources(sources: readonly Source[], now: number): Promise<void>;

  /** Leases up to `limit` due sources until `now + leaseMs`, the longest due first. Nobody else gets them meanwhile. */
  claimDue(claim: {
    now: number;
    limit: number;
    leaseMs: number;
    owner: string;
  }): Promise<readonly Claimed[]>;

  /** Leases the named sources, due or not; all listed ones when no name is given. Those leased to others are left out. */
  claimNamed(claim: {
    ids: readonly SourceId[];
    now: number;
    leaseMs: number;
    owner: string;
  }): Promise<readonly Claimed[]>;

  /** Gives every lease of this owner back, so that the next start does not wait for them. */
  release(owner: string): Promise<void>;

  /**
   * What is known of entries of one source that share a guid or canonical link with these, or are these: have the
   * id that the first guid of an entry gives it. And of what is on the wire, what was published when one of these was
   * that nothing has the guid of.
   */
  known(sourceId: SourceId, entries: readonly Nameable[]): Promise<readonly KnownEntry[]>;

  /** One source's refresh, one transaction: all of it is kept, or none. Ends the lease. */
  keep(refresh: Refresh, cluster: Clustering): Promise<Kept>;

  /**
   * Entries whatever their verdict, by their place in time, oldest first; `next` is where the page after this
   * one begins. What comes in behind that place meanwhile is not met.
   */
  entries(query: {
    readonly after?: Place;
    /** From this place in time on, ms UTC. */
    readonly since?: number;
    readonly limit: number;
  }): Promise<{ readonly items: readonly KeptEntry[]; readonly next?: Place }>;

  /**
   * Puts other verdicts on kept entries, in one transaction, as if they had been read so: those that come onto
   * the wire find their stories, and followers hear of what was added, updated or removed. A person's decision
   * stands above them. Entries that changed since they were read here are left as they are.
   */
  rejudge(
    verdicts: { readonly now: number; readonly entries: readonly Omit<Judged, 'kind'>[] },
    cluster: Clustering,
  ): Promise<Rejudged>;

  /**
   * Reports whose prints are of an earlier make, the newest first; `next` is where the page after this one begins.
   */
  earlierPrints(query: EarlierPrints): Promise<{ readonly items: readonly Report[]; readonly next?: Place }>;

  /**
   * Puts these prints, and the keys they are found by, in the place of those of an earlier make, in one
   * transaction: how many. Reports stay in their stories and followers hear of nothing. What changed since it was
   * read here, or has a print of this make or a later one by now, is left as it is.
   */
  reprint(prints: readonly Reprint[], cluster: Pick<Clustering, 'make' | 'keysOf'>): Promise<number>;

  /**
   * Puts a person's verdict in place of ours, or takes it back; from then on it goes before every verdict of
   * ours, through refreshes, other topics and restarts. What its publisher withdrew stays off the wire.
   */
  decide(
    ruling: {
      readonly now: number;
      readonly why: string;
      readonly decision?: Exclude<Verdict, 'review'>;
      /** The entry as it was read here, with the print that being on the wire takes. */
      readonly entry: Omit<Judged, 'kind'>;
    },
    cluster: Clustering,
  ): Promise<Ruled>;

  /**
   * Takes an entry out of its story into one of its own, with what copies it; a copy is one no more. Neither
   * comes back to the story that it was split from, unless a person joins them again.
   */
  split(ruling: { readonly id: EntryId; readonly now: number; readonly why: string }): Promise<Ruled>;

  /**
   * Puts an entry into another story, with what copies it; the story that it was the last of becomes that one.
   * What was a copy before a person moved it is one again where it meets what it copied.
   */
  join(ruling: {
    readonly id: EntryId;
    readonly storyId: StoryId;
    readonly now: number;
    readonly why: string;
  }): Promise<Ruled>;

  /** The number of the last change; 0 when there is none. */
  head(): Promise<number>;

  /** The stories (`view` 'stories') or reports ('entries') on the wire, newest first. */
  stories(query: WireQuery): Promise<Slice<Story>>;
  reports(query: WireQuery): Promise<Slice<Report>>;

  /**
   * What changed after a number, oldest change first, each report or story once, as it is now: 'added' when
   * it was not what the filter asks for at that number, 'updated' when it was, 'removed' when it no longer
   * is. Who reads it in pages may hear 'updated' first of what is new to it, and 'removed' of what it does
   * not have: take both in by id. A page may be empty although `more` follows.
   */
  changes(query: { readonly filter: Filter; readonly after: number }): Promise<Changes>;

  /** One story with every report of it; follows merges, however many there were, to the one that lives. */
  story(id: StoryId): Promise<Story | undefined>;

  /**
   * One entry whatever its verdict, with what it said before, what people decided of it, and how and when its
   * publisher took it back. Its `storyId` is '' while it is in no story.
   */
  entry(id: EntryId): Promise<
    | {
        readonly report: Report;
        readonly revisions: readonly Revision[];
        readonly decision?: Verdict;
        readonly rulings: readonly Ruling[];
        readonly withdrawn?: Withdrawn;
      }
    | undefined
  >;

  /**
   * What these entries said before their publishers changed them, the oldest first, in one query however many
   * they are; those that were never changed are not in the answer.
   */
  revisions(ids: readonly EntryId[]): Promise<ReadonlyMap<EntryId, readonly Revision[]>>;

  /** What is left of an entry or story that was on the wire and is not; undefined of anything else. */
  tombstone(id: EntryId | StoryId): Promise<Tombstone | undefined>;

  /**
   * What went off the wire of all that the query asks for, down to a place: the stories (`view` 'stories') or
   * reports that stood there once, the last to go first. A story is here as well when the last of its reports that
   * were asked for went, or a person put it into another; what merely left a filter is on the wire, and not here.
   */
  tombstones(query: WireQuery & { readonly downTo?: Place }): Promise<readonly Tombstone[]>;

  /** Every source ever listed, with its poll state and counts, by title. */
  sources(): Promise<readonly SourceRow[]>;

  /**
   * Gives out all that is kept, in pages, as it stood at one moment; rows come after those that they refer to,
   * leases stay behind. Changes nothing here. `cellsPerPage` bounds what is in memory at one time.
   */
  giveOut(
    take: (page: Page) => Promise<void>,
    options?: { readonly cellsPerPage?: number },
  ): Promise<GivenOut>;

  /**
   * Makes this store, which must be empty, keep what another one gives out: all of it or, whatever happens
   * meanwhile, nothing. Every id and number is the same from then on. Its schema need not be there yet.
   */
  takeIn(
    from: Pick<Store, 'giveOut'>,
    watch?: { readonly signal?: AbortSignal; readonly onPage?: (progress: CopyProgress) => void },
  ): Promise<TakenIn>;

  close(): Promise<void>;
};

/** Some rows of one table. */
export type Page = {
  readonly table: keyof Tables;
  readonly rows: readonly (readonly Cell[])[];
  /** How many rows there are in all tables together. */
  readonly total: number;
};

export type GivenOut =
  | {
      readonly ok: true;
      /** When the last lease that somebody held on a source at that moment ends, ms UTC. */
      readonly leasedUntil?: number;
    }
  /** No schema is there at all, or not the present one. */
  | { readonly ok: false; readonly why: 'nothing kept' | 'earlier schema' | 'later schema' };

export type TakenIn =
  | (Extract<GivenOut, { ok: true }> & {
      /** How many rows each table has now. */
      readonly rows: ReadonlyMap<keyof Tables, number>;
    })
  | Extract<GivenOut, { ok: false }>
  | { readonly ok: false; readonly why: 'not empty' | 'stopped' };

export type CopyProgress = { readonly done: number; readonly total: number };

export type Claimed = { readonly source: Source; readonly state: PollState };

/** What one refresh of one source leads to. */
export type Refresh = {
  readonly sourceId: SourceId;
  /** The lease's holder; when the lease has passed to another, nothing is kept and `keep` says so. */
  readonly owner: string;
  readonly now: number;
  readonly state: PollState;
  /** New and changed entries only, in document order; they are placed and numbered the oldest first. */
  readonly entries: readonly Judged[];
  /** Entries of this source that its publisher takes back; not among `entries`. */
  readonly withdrawn?: readonly Withdrawal[];
  /** Entries of this source that say what they said under another guid; not among `entries`. */
  readonly renamed?: readonly Renaming[];
};

/** The guid by which a publisher calls an entry now. */
export type Renaming = { readonly id: EntryId; readonly guid: string };

/** An entry that its publisher takes back, and how it said so. */
export type Withdrawal = { readonly id: EntryId; readonly why: string };

/** That an entry is taken back: since when, ms UTC, and how its publisher said so. */
export type Withdrawn = { readonly at: number; readonly why: string };

export type Judged = {
  /** 'moved': nothing of it is new but the page it stands on, which is no revision. */
  readonly kind: 'new' | 'changed' | 'moved';
  readonly entry: Entry;
  readonly tagged: Tagged;
  /** For entries that are on topic or for a person to decide; the others are in no story. */
  readonly print?: Print;
};

export type Kept = {
  /** False when the lease was lost: nothing was written. */
  readonly kept: boolean;
  /** The last change's number after this. */
  readonly head: number;
  /** How many changes this made. */
  readonly changes: number;
};

/** A place in time, the same for ever: when an entry was published or first seen, whichever was earlier. */
export type Place = { readonly at: number; readonly id: string };

export type KeptEntry = {
  /** Its `storyId` is '' while it is in no story. */
  readonly report: Report;
  /** A person's verdict, which goes before ours. */
  readonly decision?: Verdict;
};

export type EarlierPrints = {
  /** Prints of this make or a later one are left out. */
  readonly make: number;
  /** Of what was published from then on, ms UTC. */
  readonly since: number;
  readonly before?: Place;
  readonly limit: number;
};

/** A report as it was read here, and the print that it has now. */
export type Reprint = { readonly entry: Entry; readonly print: Print };

export type Rejudged = {
  /** How many entries have these verdicts now; fewer than were given when some changed meanwhile. */
  readonly rejudged: number;
  readonly head: number;
  readonly changes: number;
};

/** One thing that a person decided of an entry. */
export type Ruling = {
  /** ms UTC. */
  readonly at: number;
  readonly what: 'on' | 'off' | 'undecided' | 'split' | 'join';
  readonly why: string;
  readonly from?: StoryId;
  readonly to?: StoryId;
};

/** What came of a ruling, or why nothing did. */
export type Ruled =
  | {
      readonly ok: true;
      /** The story that the entry is in now, if it is in one. */
      readonly storyId?: StoryId;
      readonly head: number;
      readonly changes: number;
    }
  | {
      readonly ok: false;
      readonly why:
        | 'unknown entry'
        | 'unknown story'
        | 'in no story'
        | 'alone in its story'
        | 'in it already'
        | 'changed meanwhile';
    };

/** Where on the wire; `asOf` hides what came after that change, `before` what is at or above that place. */
export type WireQuery = {
  readonly filter: Filter;
  /** Both must hold: a saved filter, which what a reader asks for narrows. Its `view` and `limit` do not count. */
  readonly within?: Filter;
  readonly asOf?: number;
  readonly before?: Place;
};

export type Slice<Item> = {
  readonly items: readonly Item[];
  /** The change that this is the state after, at most. */
  readonly asOf: number;
  /** The place of the last item, when more follow. */
  readonly next?: Place;
};

export type ChangeKind = 'added' | 'updated' | 'removed';

export type Changes = {
  readonly items: readonly {
    readonly seq: number;
    readonly kind: ChangeKind;
    /** The entry's or, for `view` 'stories', the story's. */
    readonly id: string;
    readonly report?: Report;
    readonly story?: Story;
    /** Of a story that was removed: the one in which all of it is told now. */
    readonly mergedInto?: StoryId;
  }[];
  /** Follow on from here. */
  readonly after: number;
  readonly more: boolean;
};

/** What an entry said before it was changed. */
export type Revision = {
  /** Since when it had said so. ms UTC. */
  readonly seenAt: number;
  /** Until when: the moment at which what it said next was seen. ms UTC. */
  readonly until: number;
  readonly title: string;
  readonly summary: string;
  readonly contentHash: string;
};

export type SourceRow = {
  readonly source: Source;
  readonly listed: boolean;
  readonly state: PollState;
  readonly entries: number;
  readonly onWire: number;
  readonly newestPublished?: number;
};
