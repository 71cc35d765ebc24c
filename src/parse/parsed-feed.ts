/** What a document said, in one shape whatever its dialect; nothing sanitised yet, links absolute. */
export type ParsedFeed = {
  readonly dialect: 'rss' | 'rdf' | 'atom' | 'json' | 'cdf' | 'sitemap';
  readonly title?: string;
  /** The page. */
  readonly link?: string;
  /** The feed's own address, `rel=self`. */
  readonly self?: string;
  /** The document before this one, for good, or for as long as it is paged. RFC 5005 §4, §3; JSON Feed `next_url`. */
  readonly prevArchive?: string;
  readonly next?: string;
  /** WebSub §4. */
  readonly hubs: readonly string[];
  readonly description?: string;
  readonly language?: string;
  readonly updated?: string;
  readonly image?: string;
  readonly authors: readonly ParsedAuthor[];
  readonly hints: PollHints;
  /** In document order. */
  readonly entries: readonly ParsedEntry[];
  /** Entries that the publisher takes back: their ids, and since when, ISO 8601 UTC where it could be read. RFC 6721. */
  readonly deleted?: readonly { readonly ref: string; readonly when?: string }[];
  /** What was mended or left out, for the source's page. */
  readonly warnings: readonly { readonly code: string; readonly message: string }[];
};

/** What the document asks of those who poll it. RSS 2.0 `ttl`, `skipHours`, `skipDays`; RSS 1.0 syndication. */
export type PollHints = {
  readonly ttlMinutes?: number;
  /** 0–23, GMT. */
  readonly skipHours: readonly number[];
  /** 0 = Sunday, GMT. */
  readonly skipDays: readonly number[];
  readonly updatePeriodMs?: number;
};

export type ParsedAuthor = { readonly name?: string; readonly email?: string; readonly url?: string };

export type ParsedEnclosure = { readonly url: string; readonly type?: string; readonly lengthBytes?: number };

/**
 * The feed that an entry of an aggregator was first published in. RFC 4287 §4.2.11; RSS 2.0 `source`, which
 * has a title and the feed's address alone.
 */
export type ParsedSource = {
  readonly title?: string;
  readonly id?: string;
  /** The page. */
  readonly link?: string;
  readonly feedUrl?: string;
  readonly rights?: string;
  readonly authors?: readonly ParsedAuthor[];
};

/** What others say to an entry. RSS 2.0 `comments`; slash; wfw; RFC 4685. */
export type ParsedComments = {
  /** The page. */
  readonly url?: string;
  readonly feedUrl?: string;
  /** Where a comment may be posted. CommentAPI. */
  readonly postUrl?: string;
  readonly count?: number;
};

/** Where an entry takes place. GeoRSS Simple and GML; W3C Basic Geo. */
export type ParsedPlace = {
  readonly shape: 'point' | 'line' | 'polygon' | 'box';
  /** Latitude and longitude in degrees of WGS 84; of a box its two corners, the south-western first. */
  readonly points: readonly (readonly [number, number])[];
  readonly name?: string;
};

export type ParsedEntry = {
  /** May hold markup or references, as the publisher wrote them after XML was undone. */
  readonly title?: string;
  readonly link?: string;
  /** Where `link` leads in the end, when a service that counts clicks stands in between. FeedBurner `origLink`. */
  readonly originalLink?: string;
  readonly guid?: string;
  /** ISO 8601 UTC where it could be read, else absent. */
  readonly published?: string;
  readonly updated?: string;
  /** Its own, else those of its `source`. RFC 4287 §4.2.1. */
  readonly authors: readonly ParsedAuthor[];
  /** HTML or text. */
  readonly summary?: string;
  /** HTML or text. */
  readonly content?: string;
  readonly categories: readonly string[];
  readonly enclosures: readonly ParsedEnclosure[];
  readonly language?: string;
  readonly image?: string;
  readonly source?: ParsedSource;
  readonly comments?: ParsedComments;
  /** slash `section` and `department`. */
  readonly section?: string;
  readonly department?: string;
  readonly where?: ParsedPlace;
  /** Fields that the publisher declared to be plain text: a `<` in them is a `<`. RFC 4287 §3.1.1.1. */
  readonly plain?: readonly ('title' | 'summary' | 'content')[];
};

export type ParseErrorCode = 'empty' | 'not-a-feed' | 'html-page' | 'malformed' | 'too-large';

export type ParseOutcome =
  | { readonly ok: true; readonly feed: ParsedFeed }
  | {
      readonly ok: false;
      readonly error: {
        readonly code: ParseErrorCode;
        /** A sentence for people, with the place where there is one. */
        readonly message: string;
        readonly line?: number;
        readonly column?: number;
        /** The feeds that a page offers, when it was a page. */
        readonly feeds?: readonly { readonly url: string; readonly title?: string; readonly type?: string }[];
      };
    };

export type ParseInput = {
  /** Raw bytes, decoded here. */
  readonly body: Uint8Array;
  /** The HTTP header, if sent. */
  readonly contentType?: string;
  /** Where it came from: the base of its relative references. */
  readonly url?: string;
};

/** Reads one feed document, whatever its dialect. Never rejects. RSS 2.0; RFC 4287; JSON Feed 1.1. */
export type Parse = (input: ParseInput) => Promise<ParseOutcome>;
