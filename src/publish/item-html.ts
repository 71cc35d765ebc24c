import type { Gone, Report } from '../feed/wire.ts';
import { httpUrl, langTag } from './clean-text.ts';
import { directionOf } from './direction.ts';
import { type Html, html, markupOf, trusted } from './html.ts';
import { outlet, takenAway } from './report-block.ts';
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
  const { others, gone = [] } = item.kind === 'story' ? item.story : { others: [] };
  const full = fullTextOf(lead);
  const excerpt = excerptOf(lead);
  const { lang, dir } = lead.entry;
  const body = full === undefined ? excerpt !== '' && html`<p>${excerpt}</p>` : trusted(full);
  return markupOf(
    html`<div lang="${langTag(lang)}" dir="${dir}">${body}<p><cite>${outletName(lead)}</cite></p></div>${
      others.length + gone.length > 0 && otherReports(others, gone, channelLang, storyUrl)
    }`,
  );
}

/** With those that are gone: whoever read one here must be able to learn that. */
function otherReports(
  others: readonly Report[],
  gone: readonly Gone[],
  lang: string,
  storyUrl: string,
): Html {
  const left = others.length - MOST_LISTED;
  const lines = [
    ...others.slice(0, MOST_LISTED).map(line),
    ...gone.slice(0, MOST_LISTED).map(one => goneLine(one, lang)),
  ];
  return html`<div lang="${langTag(lang)}" dir="${directionOf(lang)}"><p><a href="${storyUrl}">${wordsOf(lang).others}</a></p><ul>${lines}</ul>${left > 0 && html`<p>${counted(lang, 'more', left)}</p>`}</div>`;
}

function goneLine(gone: Gone, lang: string): Html {
  return html`<li>${outlet(gone)} · ${takenAway(gone, lang)}</li>`;
}

function line(report: Report): Html {
  const { entry } = report;
  const link = httpUrl(entry.link);
  const title = titleOf(report);
  return html`<li lang="${langTag(entry.lang)}" dir="${entry.dir}">${
    link === undefined ? title : html`<a href="${link}">${title}</a>`
  } · <cite>${outletName(report)}</cite></li>`;
}
