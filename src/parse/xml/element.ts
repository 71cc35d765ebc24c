import type { Attributes } from '../attributes.ts';
import {
  ENTRY_PEOPLE,
  ENTRY_RULES,
  FEED_PEOPLE,
  FEED_RULES,
  PERSON_RULES,
  SOURCE_RULES,
  WRAPPERS,
} from '../fields.ts';
import type { Scope } from '../namespaces.ts';
import type { ParsedFeed } from '../parsed-feed.ts';

/** What an open element is to us, beyond its name. */
export type Kind =
  | 'outside'
  | 'feed'
  | 'entry'
  | 'wrapper'
  | 'person'
  | 'image'
  | 'source'
  | 'hours'
  | 'days'
  | 'skip'
  | 'field'
  | 'markup';

/** An open element. */
export type Frame = {
  /** Our name for it. */
  name: string;
  /** As written. */
  raw: string;
  kind: Kind;
  scope: Scope;
  /** `xml:base` and `xml:lang`, which hold from the element that bears them inwards. */
  base: string | undefined;
  lang: string | undefined;
};

/** Elements that a feed is, by dialect; RSS has `channel` besides. */
export const FEED_ROOTS: ReadonlyMap<string, ParsedFeed['dialect']> = new Map([
  ['rss', 'rss'],
  ['rdf:rdf', 'rdf'],
  ['rdf', 'rdf'],
  ['feed', 'atom'],
  ['urlset', 'sitemap'],
]);

const isEntryName = (name: string): boolean => name === 'item' || name === 'entry';

/**
 * What an element is, from where it stands. `within` is the kind of the element around it; `dialect` that of the
 * feed, once one began; `inEntry` whether an entry is open, however far out.
 */
export function kindOf(
  name: string,
  attributes: Attributes,
  within: Kind,
  dialect: ParsedFeed['dialect'] | undefined,
  inEntry: boolean,
): Kind {
  switch (within) {
    case 'outside':
      if (isEntryName(name)) return 'entry';
      if (FEED_ROOTS.has(name) || name === 'channel') return 'feed';
      return 'outside';
    case 'feed':
      if (isEntryName(name) || (name === 'url' && dialect === 'sitemap')) return 'entry';
      if (name === 'channel' || name === 'feed') return 'feed';
      if (name === 'image' || name === 'itunes:image') return 'image';
      if (name === 'skiphours') return 'hours';
      if (name === 'skipdays') return 'days';
      if (FEED_PEOPLE.has(name)) return 'person';
      return name === 'link' || FEED_RULES.has(name) ? 'field' : 'skip';
    case 'entry':
    case 'wrapper':
      if (isEntryName(name)) return 'entry';
      if (WRAPPERS.has(name) || name === 'media:content') return 'wrapper';
      if (ENTRY_PEOPLE.has(name)) return 'person';
      if (name === 'image') return 'image';
      if (name === 'source') return 'source';
      if (name === 'link' && attributes.href !== undefined) return 'skip';
      if (name === 'content') {
        if (attributes.src !== undefined) return 'skip';
        if (attributes.type?.startsWith('multipart/')) return 'wrapper';
      }
      return name === 'link' || ENTRY_RULES.has(name) ? 'field' : 'skip';
    case 'person':
      return PERSON_RULES.has(name) ? 'field' : 'person';
    case 'source':
      if (name === 'item') return 'entry';
      if (ENTRY_PEOPLE.has(name)) return 'person';
      return SOURCE_RULES.has(name) ? 'field' : 'skip';
    case 'image':
      return name === 'url' ? 'field' : 'skip';
    case 'hours':
      return name === 'hour' ? 'field' : 'skip';
    case 'days':
      return name === 'day' ? 'field' : 'skip';
    default:
      // Entries stand where nobody expects them: in `<items>`, in a section of the publisher's own.
      return !inEntry && isEntryName(name) && dialect !== undefined ? 'entry' : 'skip';
  }
}
