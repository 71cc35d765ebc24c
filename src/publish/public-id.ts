import type { Site } from './wire-document.ts';

/**
 * Our ids as other programs see them: an IRI that stays the same when the site moves to another
 * address, is served from two, or is read through a mirror. RFC 4287 §4.2.6.
 */
export function publicId(id: string): string {
  return `urn:peacewire:${id}`;
}

/** Names a facet of our tags: the scheme of a category. RFC 4287 §4.2.2.2. */
export function schemeOf(facet: string): string {
  return `urn:peacewire:tag:${facet}`;
}

/** The namespace of what no feed dialect has a word for. */
export const NAMESPACE = 'urn:peacewire:ns:1';

/** Our page of a story, absolute. */
export function storyUrlOf(site: Pick<Site, 'url'>, storyId: string): string {
  return `${site.url}/story/${encodeURIComponent(storyId)}`;
}
