import type { Tag } from '../feed/tag.ts';
import type { Gone, Report, Story } from '../feed/wire.ts';
import { copiesOf, langOfName } from './behind.ts';
import { cleanLine, httpUrl, langTag } from './clean-text.ts';
import { directionOf } from './direction.ts';
import { type Html, type HtmlValue, html } from './html.ts';
import { languageName } from './language-name.ts';
import { outletName, titleOf, type Whose } from './republished.ts';
import { timeTag } from './when.ts';
import type { LabelOf } from './wire-document.ts';
import { counted, enumerated, interfaceLang, wordsOf } from './words.ts';

// A block stands in the language and direction of its report; the interface's own words in it are
// set apart in theirs, so that neither moves the other's punctuation. UAX #9 §6.3.

/** Not a dot in the middle: next to Persian digits that would be read as a zero. */
export const SEPARATOR = html`<span class="dot" aria-hidden="true">|</span>`;

/** Words of the interface inside a block of another language. */
export function inInterface(lang: string, content: HtmlValue): Html {
  const own = interfaceLang(lang);
  return html`<span lang="${own}" dir="${directionOf(own)}">${content}</span>`;
}

/** The same for what is more than a line of text. */
export function blockInInterface(lang: string, content: HtmlValue): Html {
  const own = interfaceLang(lang);
  return html`<div lang="${own}" dir="${directionOf(own)}">${content}</div>`;
}

/** The headline, leading to the publisher's page if there is one. */
export function headline(report: Report): Html {
  const link = httpUrl(report.entry.link);
  const title = titleOf(report);
  return link === undefined ? html`<bdi>${title}</bdi>` : html`<a href="${link}" rel="noopener">${title}</a>`;
}

/** Who, when, and in which language if it is not the page's. */
export function byline(report: Report, lang: string, underDayOf?: number): Html {
  return html`${outlet(report)} ${SEPARATOR} ${inInterface(
    lang,
    timeTag(report.entry.published, lang, underDayOf),
  )}${foreign(report, lang)}`;
}

export function outlet(whose: Whose): Html {
  return html`<cite lang="${langTag(langOfName(whose))}" dir="auto">${outletName(whose)}</cite>`;
}

/** Behind who and when: in which language, if it is not the page's. */
export function foreign({ entry }: Report, lang: string): Html | undefined {
  if (entry.lang === 'und' || entry.lang === lang) return undefined;
  return html` ${SEPARATOR} ${inInterface(lang, languageName(entry.lang, lang))}`;
}

/** «7 reports, 2 of them copies, 4 independent, 5 languages» */
export function countLine(story: Story, lang: string): string {
  const copies = copiesOf(story);
  return enumerated(lang, [
    counted(lang, 'reports', story.others.length + 1),
    ...(copies === 0 ? [] : [counted(lang, 'copies', copies)]),
    counted(lang, 'independent', story.independent),
    counted(lang, 'languages', story.languages.length),
  ]);
}

/** A line of a list of reports. */
export function reportLine(
  report: Report,
  lang: string,
  outletOf: (entryId: string) => string | undefined,
): Html {
  const copied = report.duplicateOf === undefined ? undefined : outletOf(report.duplicateOf);
  return html`<li lang="${langTag(report.entry.lang)}" dir="${report.entry.dir}"><span class="headline">${headline(report)}</span> <span class="by">${byline(report, lang)}${
    copied !== undefined &&
    html` ${SEPARATOR} ${inInterface(
      lang,
      wordsOf(lang).copyOf.replace('{outlet}', () => copied),
    )}`
  }</span></li>`;
}

/** Whose each report of a story is, and each that is gone from it: what is there may be tied to what is not. */
export function outletsOf({ lead, others, gone = [] }: Story): (entryId: string) => string | undefined {
  const outlets = new Map([lead, ...others, ...gone].map(one => [one.entry.id, outletName(one)]));
  return entryId => outlets.get(entryId);
}

/** Who took away what is gone. */
export function takenAway({ why }: Gone, lang: string): string {
  const { withdrawn, takenOff } = wordsOf(lang);
  return why === 'withdrawn' ? withdrawn : takenOff;
}

/** «Copy of The Harbour Post», the name set apart in its own direction. */
export function copyLine(outlet: string, lang: string): Html {
  const [before, after] = wordsOf(lang).copyOf.split('{outlet}');
  return html`${before}<bdi>${outlet}</bdi>${after}`;
}

/** Each tag leads to the stories that have it, under the name that readers of the page know. */
export function tagList(
  tags: readonly Tag[],
  { lang, base, labelOf }: { readonly lang: string; readonly base: string; readonly labelOf: LabelOf },
): Html | undefined {
  if (tags.length === 0) return undefined;
  return html`<ul class="tags">${tags.map(
    ({ facet, name }) =>
      html`<li><a href="${base}/?tag=${facet}:${encodeURIComponent(name)}" class="${facet}">${inInterface(lang, cleanLine(labelOf(facet, name, lang)))}</a></li>`,
  )}</ul>`;
}
