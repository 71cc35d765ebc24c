import { breakXml } from './break-xml.ts';
import type { Dialect, Publisher, TellingStory } from './publisher.ts';
import { encodeWindows1251 } from './windows-1251.ts';
import { writeAtom } from './write-atom.ts';
import { writeJsonFeed } from './write-json-feed.ts';
import { writeRdf } from './write-rdf.ts';
import { writeRss2 } from './write-rss2.ts';

const WRITERS: Record<Dialect, typeof writeAtom> = {
  rss2: writeRss2,
  rdf: writeRdf,
  atom: writeAtom,
  'json-feed': writeJsonFeed,
};

export const MEDIA_TYPES: Record<Dialect, string> = {
  rss2: 'application/rss+xml',
  rdf: 'application/rdf+xml',
  atom: 'application/atom+xml',
  'json-feed': 'application/feed+json',
};

const ERROR_PAGE =
  '<!DOCTYPE html>\n<html lang="en"><head><title>Something went wrong</title></head>\n' +
  '<body><h1>Something went wrong</h1><p>The page you asked for could not be made. <br>Please try later.\n';

/** The body of a publisher's feed, in its charset, with its faults. `origin` has no trailing slash. */
export function feedBytes(
  publisher: Publisher,
  origin: string,
  stories: readonly TellingStory[],
): Uint8Array {
  if (publisher.trouble?.kind === 'not-a-feed') return new TextEncoder().encode(ERROR_PAGE);
  let text = WRITERS[publisher.dialect](publisher, origin, stories);
  if (publisher.trouble?.kind === 'broken-xml') text = breakXml(text);
  return publisher.charset === 'windows-1251' ? encodeWindows1251(text) : new TextEncoder().encode(text);
}

/** What the publisher claims of that body. */
export function feedContentType(publisher: Publisher): string {
  const mediaType = MEDIA_TYPES[publisher.dialect];
  if (publisher.charsetSaidBy === 'declaration') return mediaType;
  return `${mediaType}; charset=${publisher.charset}`;
}
