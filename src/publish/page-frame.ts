import { DEFAULT_LIMIT, filterQuery } from '../feed/filter.ts';
import type { PublishedFeed } from '../feed/published-feed.ts';
import { langTag } from './clean-text.ts';
import { directionOf } from './direction.ts';
import { type Html, html, markupOf } from './html.ts';
import { ownLanguageName } from './language-name.ts';
import type { Channel, Site } from './wire-document.ts';
import { interfaceLang, wordsOf } from './words.ts';

/** What stands around the words of every page. */
export type Frame = {
  readonly site: Site;
  /** BCP 47 of who the page is for; its words are in the nearest language that the interface speaks. */
  readonly lang: string;
  /** Of the page; the site's is added. Absent on the site's front page. */
  readonly title?: string;
  readonly here?: 'home' | 'sources' | 'about';
  readonly feeds: readonly PublishedFeed[];
  /** The saved filter that the page shows. */
  readonly slug?: string;
  readonly alternates?: Channel['alternates'];
  readonly description?: string;
  /** The address that this page is to be known by, absolute. */
  readonly canonical?: string;
};

/** A whole document: no script, nothing from other hosts, `lang` and `dir` on its root. */
export function framed(frame: Frame, main: Html): string {
  const { site, lang, title, here, feeds, slug, alternates = [], description, canonical } = frame;
  const words = wordsOf(lang);
  const base = basePath(site);
  const place = (name: Frame['here'], path: string, text: string) =>
    html`<li><a href="${base}${path}"${here === name && slug === undefined && html` aria-current="page"`}>${text}</a></li>`;
  return markupOf(html`${head({ site, lang, title, alternates, description, canonical })}
<body>
<a class="skip" href="#main">${words.skip}</a>
<header class="masthead">
<div class="title">
<p class="name"><a href="${base}/" lang="${langTag(site.lang)}" dir="${directionOf(site.lang)}">${site.title}</a></p>
<p class="motto"><span lang="${langTag(site.lang)}" dir="${directionOf(site.lang)}">${site.description}</span></p>
</div>
<nav class="places"><ul>${place('home', '/', words.home)}${place('sources', '/sources', words.sources)}${place('about', '/about', words.about)}</ul></nav>
${feeds.length > 0 && switcher(feeds, base, words.feeds, slug)}
</header>
<main id="main">
${main}
</main>
<footer><p>${words.utc}</p><p><a href="${base}/sources">${words.sources}</a> · <a href="${base}/opml">OPML</a> · <a href="${base}/about">${words.about}</a></p></footer>
</body>
</html>
`);
}

/** The start of a document up to its body. */
export function head({
  site,
  lang,
  title,
  alternates,
  description,
  canonical,
  theme,
  newWindow,
}: {
  readonly site: Site;
  readonly lang: string;
  readonly title: string | undefined;
  readonly alternates: Channel['alternates'];
  readonly description?: string | undefined;
  readonly canonical?: string | undefined;
  readonly theme?: 'light' | 'dark';
  readonly newWindow?: boolean;
}): Html {
  const types = { rss: 'application/rss+xml', atom: 'application/atom+xml', json: 'application/feed+json' };
  return html`<!doctype html>
<html lang="${interfaceLang(lang)}" dir="${directionOf(interfaceLang(lang))}"${theme !== undefined && html` data-theme="${theme}"`}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="${theme ?? 'light dark'}">
<title>${title === undefined ? site.title : `${title} · ${site.title}`}</title>
${description !== undefined && description !== '' && html`<meta name="description" content="${description}">\n`}${canonical !== undefined && html`<link rel="canonical" href="${canonical}">\n`}${newWindow === true && html`<base target="_blank">`}
<link rel="stylesheet" href="${basePath(site)}/assets/wire.css">
<link rel="icon" href="${basePath(site)}/assets/icon.svg" type="image/svg+xml">
${alternates.map(({ format, url }) => html`<link rel="alternate" type="${types[format]}" href="${url}" title="${title ?? site.title} (${FORMAT_NAMES[format]})">\n`)}</head>`;
}

export const FORMAT_NAMES = { rss: 'RSS', atom: 'Atom', json: 'JSON Feed' } as const;

/**
 * Where the site begins, without a final slash: '' or '/wire'. Pages point at each other by path, so
 * that they work by whatever name the site is reached; feeds, which travel, use whole addresses.
 */
export function basePath(site: Pick<Site, 'url'>): string {
  return new URL(site.url).pathname.replace(/\/$/, '');
}

/** The saved filters: those that only choose a language under its name, as a row of their own; then the others. */
function switcher(
  feeds: readonly PublishedFeed[],
  base: string,
  label: string,
  slug: string | undefined,
): Html {
  const languages = feeds.filter(ofOneLanguage);
  const others = feeds.filter(feed => !ofOneLanguage(feed));
  const row = (some: readonly PublishedFeed[], name: (feed: PublishedFeed) => string) =>
    some.length > 0 &&
    html`<ul>${some.map(
      feed =>
        html`<li lang="${langTag(feed.lang)}" dir="${directionOf(feed.lang)}"><a href="${base}/feeds/${feed.slug}" title="${feed.title}"${feed.slug === slug && html` aria-current="page"`}>${name(feed)}</a></li>`,
    )}</ul>`;
  return html`<nav class="feeds" aria-label="${label}">${row(languages, feed => ownLanguageName(feed.lang))}${row(others, feed => feed.title)}</nav>`;
}

function ofOneLanguage({ lang, filter }: PublishedFeed): boolean {
  const rest = filterQuery({ ...filter, lang: [], view: 'stories', limit: DEFAULT_LIMIT });
  // Norwegian is one language to a reader, and three tags.
  return filter.lang.includes(lang) && rest === '';
}
