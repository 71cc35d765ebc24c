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

export type ParsedEntry = {
  /** May hold markup or references, as the publisher wrote them after XML was undone. */
  readonly title?: string;
  readonly link?: string;
  readonly guid?: string;
  /** ISO 8601 UTC where it could be read, else absent. */
  readonly published?: string;
  readonly updated?: string;
  readonly authors: readonly ParsedAuthor[];
  /** HTML or text. */
  readonly summary?: string;
  /** HTML or text. */
  readonly content?: string;
  readonly categories: readonly string[];
  readonly enclosures: readonly ParsedEnclosure[];
  readonly language?: string;
  readonly image?: string;
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
