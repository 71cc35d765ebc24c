import type { Filter } from '../feed/filter.ts';
import { filterQuery } from '../feed/filter.ts';
import type { PublishedFeed } from '../feed/published-feed.ts';
import type { Story } from '../feed/wire.ts';
import { langTag } from './clean-text.ts';
import { type Html, html } from './html.ts';
import { languageName } from './language-name.ts';
import { basePath, FORMAT_NAMES, framed } from './page-frame.ts';
import { byline, countLine, headline, inInterface, outletsOf, reportLine, tagList } from './report-block.ts';
import { excerptOf } from './republished.ts';
import { dayNumber, dayOf } from './when.ts';
import type { Channel, LabelOf, WireDocument, WireItem } from './wire-document.ts';
import { counted, enumerated, type Words, wordsOf } from './words.ts';

/** The wire, or a saved filter of it, for people. `doc.channel.nextUrl` is the next older page's address. */
export type HomePage = {
  readonly doc: WireDocument;
  readonly feeds: readonly PublishedFeed[];
  /** The saved filter that is shown; absent for the whole wire. */
  readonly slug?: string;
  /** What the reader asked for on top of it. */
  readonly filter: Filter;
  /** What the form offers: languages by tag, topics by the names of the facet 'track'. */
  readonly languages: readonly string[];
  readonly tracks: readonly string[];
  readonly labelOf: LabelOf;
};

export function homePage(model: HomePage): string {
  const { doc, feeds, slug, filter } = model;
  const { site, channel } = doc;
  const words = wordsOf(channel.lang);
  const narrowed = filterQuery(filter) !== '';
  return framed(
    {
      site,
      lang: channel.lang,
      here: 'home',
      feeds,
      alternates: channel.alternates,
      description: channel.description,
      canonical: channel.selfUrl,
      ...(slug === undefined ? {} : { slug, title: channel.title }),
    },
    html`<div class="columns">
<div class="wire">
<p class="jump"><a href="#filter">${words.filter}</a> <a href="#subscribe">${words.subscribe}</a></p>
${slug === undefined ? html`<h1 class="unseen"${inChannel(channel)}>${channel.title}</h1>` : html`<header class="channel"${inChannel(channel)}><h1>${channel.title}</h1>${channel.description !== '' && html`<p>${channel.description}</p>`}</header>`}
${doc.items.length === 0 ? html`<p class="nothing">${narrowed ? words.noMatch : words.nothing}</p>` : days(model, words)}
${(channel.firstUrl !== undefined || channel.nextUrl !== undefined) && html`<nav class="pages">${channel.firstUrl !== undefined && html`<a href="${channel.firstUrl}" rel="first">${words.newest}</a>`} ${channel.nextUrl !== undefined && html`<a href="${channel.nextUrl}" rel="next">${words.older}</a>`}</nav>`}
</div>
<aside>
${filterForm(model, words, narrowed)}
<section class="subscribe" id="subscribe"><h2>${words.subscribe}</h2><ul>${channel.alternates.map(
      ({ format, url }) => html`<li><a href="${url}">${FORMAT_NAMES[format]}</a></li>`,
    )}</ul></section>
</aside>
</div>`,
  );
}

/** A saved filter is named in its own language, which may be none of the interface's. */
function inChannel({ lang, dir }: Channel): Html {
  return html` lang="${langTag(lang)}" dir="${dir}"`;
}

function days({ doc, labelOf }: HomePage, words: Words): Html {
  const { lang } = doc.channel;
  const base = basePath(doc.site);
  const days: { at: number; items: Html[] }[] = [];
  for (const item of doc.items) {
    const at = item.kind === 'story' ? item.story.startedAt : item.report.entry.published;
    if (days.at(-1) === undefined || dayNumber(days.at(-1)!.at) !== dayNumber(at))
      days.push({ at, items: [] });
    days.at(-1)!.items.push(block(item, at, { lang, base, labelOf, words }));
  }
  return html`${days.map(({ at, items }) => html`<section class="day"><h2>${dayOf(at, lang)}</h2>${items}</section>\n`)}`;
}

type Around = {
  readonly lang: string;
  readonly base: string;
  readonly labelOf: LabelOf;
  readonly words: Words;
};

function block(item: WireItem, at: number, around: Around): Html {
  const report = item.kind === 'story' ? item.story.lead : item.report;
  const { lang } = around;
  const excerpt = excerptOf(report);
  return html`<article class="story" lang="${langTag(report.entry.lang)}" dir="${report.entry.dir}">
<p class="by">${byline(report, lang, at)}</p>
<h3>${headline(report)}</h3>
${excerpt !== '' && html`<p class="excerpt">${excerpt}</p>`}
${tagList(report.tagged.tags.slice(0, MOST_TAGS), around)}
${item.kind === 'story' && item.story.others.length > 0 ? folded(item.story, around) : html`<p class="more">${storyLink(report.storyId, around)}</p>`}
</article>
`;
}

// The story's own page has all of them; this one has fifty stories to show.
const MOST_FOLDED = 12;
const MOST_TAGS = 8;

/** The other reports, out of the way until they are asked for. */
function folded(story: Story, around: Around): Html {
  const { lang, words } = around;
  const left = story.others.length - MOST_FOLDED;
  const outletOf = outletsOf(story);
  return html`<details class="others"><summary>${inInterface(lang, countLine(story, lang))}</summary>
<ul aria-label="${words.others}">${story.others.slice(0, MOST_FOLDED).map(report => reportLine(report, lang, outletOf))}</ul>
<p class="more">${storyLink(story.id, around)}${left > 0 && html` ${inInterface(lang, counted(lang, 'more', left))}`}</p></details>`;
}

function storyLink(id: string, { base, lang, words }: Around): Html {
  return html`<a href="${base}/story/${encodeURIComponent(id)}">${inInterface(lang, words.whole)}</a>`;
}

/** A plain GET form: it works without script, and its answer has an address that can be shared. */
function filterForm(
  { doc, slug, filter, languages, tracks, labelOf }: HomePage,
  words: Words,
  narrowed: boolean,
): Html {
  const { lang } = doc.channel;
  const action = `${basePath(doc.site)}${slug === undefined ? '/' : `/feeds/${slug}`}`;
  const langOptions = languages.map(tag => ({ value: tag, text: languageName(tag, lang) }));
  const tagOptions = tracks.map(name => ({ value: `track:${name}`, text: labelOf('track', name, lang) }));
  const now = {
    lang: {
      value: filter.lang.join(','),
      text: enumerated(
        lang,
        filter.lang.map(tag => languageName(tag, lang)),
      ),
    },
    tag: {
      value: filter.tag
        .map(tag => (tag.facet === undefined ? tag.name : `${tag.facet}:${tag.name}`))
        .join(','),
      text: enumerated(
        lang,
        filter.tag.map(tag => labelOf(tag.facet ?? 'track', tag.name, lang)),
      ),
    },
  };
  return html`<section class="filter" id="filter"><h2>${words.filter}</h2>
<form method="get" action="${action}" role="search">
<label><span>${words.language}</span> <select name="lang"><option value="">${words.allLanguages}</option>${options(langOptions, now.lang, lang)}</select></label>
<label><span>${words.topic}</span> <select name="tag"><option value="">${words.allTopics}</option>${options(tagOptions, now.tag, lang)}</select></label>
<label><span>${words.words}</span> <input type="search" name="q" value="${filter.q}" maxlength="200" dir="auto" autocomplete="off"></label>
${kept(filter)}<button>${words.show}</button>
${narrowed && html`<p><a href="${action}">${words.everything}</a></p>`}
</form></section>`;
}

type Option = { readonly value: string; readonly text: string };

/** In alphabetical order; a choice that is not on offer, such as two languages, stands first, so that it is kept. */
function options(offered: readonly Option[], now: Option, lang: string): Html {
  const { compare } = new Intl.Collator(lang);
  const sorted = [...offered].sort((a, b) => compare(a.text, b.text));
  if (now.value !== '' && !offered.some(({ value }) => value === now.value)) sorted.unshift(now);
  return html`${sorted.map(({ value, text }) => html`<option value="${value}"${value === now.value && html` selected`}>${text}</option>`)}`;
}

/** What the form has no field for, so that asking again does not quietly widen the filter. */
function kept(filter: Filter): Html {
  const rest = new URLSearchParams(filterQuery({ ...filter, lang: [], tag: [] }));
  rest.delete('q');
  return html`${[...rest].map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}`;
}
