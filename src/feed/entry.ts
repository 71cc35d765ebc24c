import type { SourceId } from './source.ts';

/** Our own key for an entry: 'e' and 20 characters of base 32, never re-used, the same for ever. */
export type EntryId = string;

/**
 * What stands in for the guid of an entry that has neither guid nor page: its title, which other entries may
 * share. Its EntryId comes of title and date.
 */
export const titleGuid = (title: string): string => `title:${title}`;
export const isTitleGuid = (guid: string): boolean => guid.startsWith('title:');

/** Our own key for a story: 's' and the 20 characters of the entry that founded it. */
export type StoryId = string;

export type Direction = 'ltr' | 'rtl';

/** Attached media. RSS 2.0 `enclosure`; RFC 4287 §4.2.7.2; JSON Feed `attachments`. */
export type Enclosure = {
  readonly url: string;
  readonly type?: string;
  readonly lengthBytes?: number;
};

/** RFC 4287 §3.2. */
export type Author = { readonly name: string; readonly url?: string };

/** The feed that an entry of an aggregator was first published in: what of it we know. RFC 4287 §4.2.11. */
export type Origin = { readonly title: string; readonly feedUrl?: string; readonly home?: string };

/**
 * One publication, made safe and comparable. Text fields are plain text: no markup, no control
 * characters, whitespace collapsed. URLs are absolute and http(s). Times are ms UTC.
 */
export type Entry = {
  readonly id: EntryId;
  readonly sourceId: SourceId;
  /** The publisher's identifier, or what stands in for it. RFC 4287 §4.2.6. */
  readonly guid: string;
  /** The page, as published. RFC 4287 §4.2.7.2 `alternate`. */
  readonly link?: string;
  /** The page without what does not tell pages apart: tracking, AMP, mobile hosts, fragments. */
  readonly canonicalLink?: string;
  readonly title: string;
  /** An excerpt as long as the source's policy allows, cut at a sentence where it can be; may be ''. */
  readonly summary: string;
  /** Sanitised HTML of the whole body, only where the source's policy is 'full'. */
  readonly contentHtml?: string;
  /** The body as plain text, for tagging and clustering, never republished; may be ''. */
  readonly text: string;
  /** BCP 47, 'und' when it could not be told. */
  readonly lang: string;
  readonly dir: Direction;
  /** Never later than `firstSeen`. RFC 4287 §4.2.9. */
  readonly published: number;
  /** RFC 4287 §4.2.15. */
  readonly updated?: number;
  readonly firstSeen: number;
  readonly authors: readonly Author[];
  /** The publisher's own labels. RFC 4287 §4.2.2. */
  readonly categories: readonly string[];
  readonly enclosures: readonly Enclosure[];
  readonly image?: string;
  /** Whose it is, where our source only passes it on. */
  readonly origin?: Origin;
  /** The title folded so that two spellings of one headline are equal; '' when nothing is left. */
  readonly titleKey: string;
  /** Changes when a reader should be shown something else. Hex. */
  readonly contentHash: string;
};
