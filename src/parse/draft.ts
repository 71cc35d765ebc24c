import type {
  ParsedAuthor,
  ParsedComments,
  ParsedEntry,
  ParsedFeed,
  ParsedPlace,
  ParsedSource,
} from './parsed-feed.ts';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** An entry while it is being read: what was found so far, and how good each finding is. */
export type EntryDraft = Mutable<
  Omit<ParsedEntry, 'authors' | 'categories' | 'enclosures' | 'comments' | 'where'>
> & {
  authors: ParsedAuthor[];
  categories: string[];
  enclosures: Mutable<ParsedEntry['enclosures'][number]>[];
  comments?: CommentsDraft;
  where?: PlaceDraft;
  ranks: Ranks;
  /** Who signs when nobody else does. */
  lateAuthor?: string;
  /** An RSS entry's `summary`. */
  teaser?: string;
  /** A sitemap's page is an entry when it has `news:news`. */
  hasNews?: boolean;
};

/** A `source` while it is being read; `text` is what stands between its elements, in RSS its title. */
export type SourceDraft = Mutable<Omit<ParsedSource, 'authors'>> & { authors: ParsedAuthor[]; text: string };

export type CommentsDraft = Mutable<ParsedComments>;

/** A place while it is being read. */
export type PlaceDraft = {
  shape?: ParsedPlace['shape'];
  points: (readonly [number, number])[];
  name?: string;
  /** Of W3C Basic Geo, which says the two apart. */
  lat?: number;
  long?: number;
};

/** A feed's own fields while they are being read. */
export type FeedDraft = Mutable<Omit<ParsedFeed, 'hubs' | 'authors' | 'hints' | 'entries' | 'warnings'>> & {
  hubs: string[];
  authors: ParsedAuthor[];
  hints: {
    ttlMinutes?: number;
    skipHours: number[];
    skipDays: number[];
    updatePeriodMs?: number;
  };
  /** RSS 1.0 syndication: how often in how long. */
  rhythm: { periodMs?: number | undefined; frequency?: number };
  ranks: Ranks;
  lateAuthor?: string;
};

/** How good the source of a field is, 0 the best: an entry's `title` beats its `media:title`. */
export type Ranks = Partial<Record<RankedField, number>>;
export type RankedField =
  | 'title'
  | 'link'
  | 'guid'
  | 'published'
  | 'updated'
  | 'summary'
  | 'content'
  | 'description'
  | 'language'
  | 'image';

export const entryDraft = (): EntryDraft => ({ authors: [], categories: [], enclosures: [], ranks: {} });

export const feedDraft = (dialect: ParsedFeed['dialect']): FeedDraft => ({
  dialect,
  hubs: [],
  authors: [],
  hints: { skipHours: [], skipDays: [] },
  rhythm: {},
  ranks: {},
});

/** Sets a field unless something as good was there before; of equals the first stays. */
export function offer<F extends RankedField>(
  draft: { ranks: Ranks } & { [K in F]?: string },
  field: F,
  rank: number,
  value: string | undefined,
): void {
  if (value === undefined || value === '' || (draft.ranks[field] ?? Number.POSITIVE_INFINITY) <= rank) return;
  draft.ranks[field] = rank;
  const fields: { [K in F]?: string } = draft;
  fields[field] = value;
}

/** One person once: a `dc:creator` often repeats the `author`. */
export function addAuthor(authors: ParsedAuthor[], author: ParsedAuthor | undefined): void {
  if (author === undefined || authors.length >= 100) return;
  const same = authors.findIndex(
    known =>
      (author.name !== undefined && known.name === author.name) ||
      (author.email !== undefined && known.email === author.email && (!known.name || !author.name)),
  );
  if (same < 0) authors.push(author);
  else authors[same] = { ...author, ...authors[same] };
}
