import type { Cursor } from '../feed/cursor.ts';
import type { Filter } from '../feed/filter.ts';

export type FeedFormat = 'rss' | 'atom' | 'json';

/** What a client asked for, once its address has been understood. */
export type Page =
  /** `slug` names a saved filter, whose own keys come first; the rest of the filter narrows it. */
  | {
      readonly kind: 'feed';
      readonly format: FeedFormat;
      readonly slug?: string;
      readonly filter: Filter;
      readonly cursor?: Cursor;
    }
  | { readonly kind: 'home'; readonly slug?: string; readonly filter: Filter; readonly cursor?: Cursor }
  | {
      readonly kind: 'embed';
      readonly slug?: string;
      readonly filter: Filter;
      readonly theme: 'auto' | 'light' | 'dark';
    }
  | { readonly kind: 'story'; readonly id: string }
  | { readonly kind: 'sources' }
  | { readonly kind: 'about' }
  | { readonly kind: 'opml'; readonly of: 'sources' | 'feeds' }
  | { readonly kind: 'api-entries' | 'api-stories'; readonly filter: Filter; readonly cursor?: Cursor }
  | { readonly kind: 'api-entry' | 'api-story'; readonly id: string }
  | { readonly kind: 'api-sources' };

/** A whole answer, made and compressed once, sent many times. */
export type Body = {
  readonly status: number;
  readonly contentType: string;
  readonly identity: Uint8Array;
  /** Absent where compressing gains nothing. */
  readonly gzip?: Uint8Array;
  readonly br?: Uint8Array;
  /** Strong, of the identity bytes; the coded ones get their own. RFC 9110 §8.8.3. */
  readonly etag: string;
  /** ms UTC, when something in it last changed. */
  readonly lastModified?: number;
  /** Whole header value. */
  readonly cacheControl: string;
  /** Others, such as Link or Location. */
  readonly headers: readonly (readonly [string, string])[];
  /** The change it shows the state after. */
  readonly seq: number;
};

/** Makes the answer to one page from what is stored. Rejects only for bugs and a lost store. */
export type RenderPage = (page: Page) => Promise<Body>;
