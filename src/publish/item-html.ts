import type { Report } from '../feed/wire.ts';
import { httpUrl, langTag } from './clean-text.ts';
import { directionOf } from './direction.ts';
import { type Html, html, markupOf, trusted } from './html.ts';
import { excerptOf, fullTextOf, outletName, titleOf } from './republished.ts';
import type { WireItem } from './wire-document.ts';
import { counted, wordsOf } from './words.ts';

// A story that the whole world carries would make every feed heavy; its page has them all.
const MOST_LISTED = 20;

/**
 * The body of an item in a feed. Feeds have no word for direction, so each part says its own: the
 * excerpt and every report in theirs, the words around them in the channel's.
 */
export function itemHtml(item: WireItem, channelLang: string, storyUrl: string): string {
  const lead = item.kind === 'story' ? item.story.lead : item.report;
  const others = item.kind === 'story' ? item.story.others : [];
  const full = fullTextOf(lead);
  const excerpt = excerptOf(lead);
  const { lang, dir } = lead.entry;
  const body = full === undefined ? excerpt !== '' && html`<p>${excerpt}</p>` : trusted(full);
  return markupOf(
    html`<div lang="${langTag(lang)}" dir="${dir}">${body}<p><cite>${outletName(lead)}</cite></p></div>${
      others.length > 0 && otherReports(others, channelLang, storyUrl)
    }`,
  );
}

function otherReports(others: readonly Report[], lang: string, storyUrl: string): Html {
  const words = wordsOf(lang);
  const left = others.length - MOST_LISTED;
  return html`<div lang="${langTag(lang)}" dir="${directionOf(lang)}"><p><a href="${storyUrl}">${words.others}</a></p><ul>${others
    .slice(0, MOST_LISTED)
    .map(line)}</ul>${left > 0 && html`<p>${counted(lang, 'more', left)}</p>`}</div>`;
}

function line(report: Report): Html {
  const { entry } = report;
  const link = httpUrl(entry.link);
  const title = titleOf(report);
  const outlet = html`<cite>${outletName(report)}</cite>`;
  return html`<li lang="${langTag(entry.lang)}" dir="${entry.dir}">${
    link === undefined ? title : html`<a href="${link}">${title}</a>`
  } · ${outlet}</li>`;
}
