import { getDomain } from 'tldts';
import type { Source } from '../feed/source.ts';

/**
 * The source entry that a feed's own words suggest: an id from its address and language, unlike any
 * that is taken; the family from the registrable domain; the careful policy.
 */
export function newSource(
  feed: { readonly url: string; readonly title?: string; readonly lang: string; readonly home?: string },
  taken: ReadonlySet<string>,
): Source {
  const host = new URL(feed.url).hostname;
  const family = slugOf((getDomain(host) ?? host).split('.')[0] ?? host);
  const base = taken.has(family) ? `${family}-${slugOf(feed.lang)}` : family;
  let id = base;
  for (let n = 2; taken.has(id); n++) id = `${base}-${n}`;
  return {
    id,
    url: feed.url,
    title: feed.title?.trim() || host,
    lang: feed.lang,
    family,
    policy: 'excerpt',
    ...(feed.home === undefined ? {} : { home: feed.home }),
  };
}

function slugOf(text: string): string {
  const slug = text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40);
  return slug === '' ? 'source' : slug;
}
