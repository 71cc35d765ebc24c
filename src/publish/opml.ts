import type { PublishedFeed } from '../feed/published-feed.ts';
import type { Source } from '../feed/source.ts';
import { cleanLine, escapeText, httpUrl, langTag } from './clean-text.ts';
import type { Site } from './wire-document.ts';

/** The sources that we subscribe to, as a list that any feed reader imports. OPML 2.0, `type="rss"`. */
export function sourcesOpml(site: Site, sources: readonly Source[]): string {
  return opml(
    site,
    sources.flatMap(({ title, url, home, lang }) => {
      const xmlUrl = httpUrl(url);
      // A subscription without an address is none: OPML 2.0 requires xmlUrl.
      return xmlUrl === undefined ? [] : [outline({ title, xmlUrl, htmlUrl: httpUrl(home), lang })];
    }),
  );
}

/** What we publish: the wire itself, then each saved filter, each as Atom. OPML 2.0. */
export function feedsOpml(site: Site, feeds: readonly PublishedFeed[]): string {
  return opml(site, [
    outline({
      title: site.title,
      description: site.description,
      xmlUrl: `${site.url}/feed.atom`,
      htmlUrl: `${site.url}/`,
      lang: site.lang,
    }),
    ...feeds.map(({ slug, title, description, lang }) =>
      outline({
        title,
        description,
        xmlUrl: `${site.url}/feeds/${slug}.atom`,
        htmlUrl: `${site.url}/feeds/${slug}`,
        lang,
      }),
    ),
  ]);
}

type Outline = {
  readonly title: string;
  readonly description?: string;
  readonly xmlUrl: string;
  readonly htmlUrl: string | undefined;
  readonly lang: string;
};

function outline({ title, description, xmlUrl, htmlUrl, lang }: Outline): string {
  const name = quoted(title);
  const about =
    description === undefined || description === '' ? '' : ` description="${quoted(description)}"`;
  const page = htmlUrl === undefined ? '' : ` htmlUrl="${escapeText(htmlUrl)}"`;
  // OPML's word for every feed is "rss", whatever its dialect.
  return `    <outline type="rss" text="${name}" title="${name}"${about} xmlUrl="${escapeText(xmlUrl)}"${page} language="${langTag(lang)}"/>`;
}

// No dateCreated: the list is a function of what it lists, so that it can be cached until that changes.
function opml(site: Site, outlines: readonly string[]): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<opml version="2.0">',
    '  <head>',
    `    <title>${quoted(site.title)}</title>`,
    `    <ownerId>${escapeText(site.url)}/about</ownerId>`,
    '    <docs>http://opml.org/spec2.opml</docs>',
    '  </head>',
    '  <body>',
    ...outlines,
    '  </body>',
    '</opml>',
    '',
  ].join('\n');
}

function quoted(text: string): string {
  return escapeText(cleanLine(text));
}
