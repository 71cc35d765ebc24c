import type { Report, Story, Tombstone } from '../feed/wire.ts';

/** A published feed: the wire itself, or a saved filter of it. */
export type Channel = {
  readonly title: string;
  readonly description: string;
  /** BCP 47 of the title, and of the words around the entries. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** Absolute addresses. */
  readonly selfUrl: string;
  readonly homeUrl: string;
  readonly alternates: readonly { readonly format: 'rss' | 'atom' | 'json'; readonly url: string }[];
  /** The next older page, absolute, when there is one. RFC 5005 §3. */
  readonly nextUrl?: string;
  /** The page that people subscribe to, when this is an older one. RFC 5005 §3. */
  readonly firstUrl?: string;
  /** Where changes are told. WebSub §4. */
  readonly hubUrl?: string;
};

/** The site that publishes; every address in its documents starts with `url`, which has no final slash. */
export type Site = {
  readonly title: string;
  readonly description: string;
  readonly url: string;
  readonly lang: string;
};

/** What a feed or page shows. A report alone (`view=entries`) is a story of one. */
export type WireDocument = {
  readonly site: Site;
  readonly channel: Channel;
  readonly items: readonly WireItem[];
  /** What stood among these items and was taken off the wire. RFC 6721. */
  readonly gone?: readonly Tombstone[];
  /** When anything in it last changed, ms UTC; a feed with nothing in it says when the wire began. */
  readonly updated: number;
};

export type WireItem =
  | { readonly kind: 'story'; readonly story: Story }
  | { readonly kind: 'entry'; readonly report: Report };

/** A concept's name in a language, for categories and tags; the slug itself where none is known. */
export type LabelOf = (facet: string, name: string, lang: string) => string;
