import { getDomain } from 'tldts';
import type { Source } from '../feed/source.ts';

const MAX_TITLE = 200;

/** What a feed, or a list of feeds, says of it. */
export type FeedFound = {
  readonly url: string;
  readonly title?: string;
  readonly lang: string;
  readonly home?: string;
};

/**
 * The source entries that feeds' own words suggest: ids from address and language, unlike each other and
 * any of `others`; the family from the registrable domain, or that of another source with the same domain;
 * the careful policy.
 */
export function newSources(feeds: readonly FeedFound[], others: readonly Source[]): Source[] {
  const taken = new Set(others.map(source => source.id));
  const families = new Map<string, string>();
  // A feed may be served from elsewhere than the page it is of.
  for (const { url, home, family } of others)
    for (const domain of [domainOf(url), domainOf(home ?? url)])
      if (!families.has(domain)) families.set(domain, family);

  return feeds.map(({ url, title, lang, home }) => {
    const host = new URL(url).hostname;
    const domain = domainOf(url);
    const name = slugOf(/[a-z]/i.test(domain) ? (domain.split('.')[0] ?? domain) : domain);
    const base = taken.has(name) ? `${name}-${slugOf(lang)}` : name;
    let id = base;
    for (let n = 2; taken.has(id); n++) id = `${base}-${n}`;
    taken.add(id);
    return {
      id,
      url,
      title: lineOf(title ?? '') || host,
      lang,
      family: families.get(domain) ?? name,
      policy: 'excerpt',
      ...(home === undefined ? {} : { home }),
    };
  });
}

/** Blogs under one platform are of different people: its public suffix is not what they share. */
function domainOf(url: string): string {
  const host = URL.parse(url)?.hostname ?? '';
  return getDomain(host, { allowPrivateDomains: true }) ?? host;
}

function lineOf(text: string): string {
  return text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .slice(0, MAX_TITLE)
    .toWellFormed();
}

function slugOf(text: string): string {
  const slug = text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
    .replace(/^-+|-+$/g, '');
  return slug === '' ? 'source' : slug;
}
