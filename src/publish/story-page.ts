import type { PublishedFeed } from '../feed/published-feed.ts';
import type { Reason } from '../feed/tag.ts';
import type { Report, Story } from '../feed/wire.ts';
import type { Revision } from '../store/store.ts';
import { cleanLine, langTag } from './clean-text.ts';
import { type Html, html } from './html.ts';
import { basePath, framed } from './page-frame.ts';
import { storyUrlOf } from './public-id.ts';
import {
  blockInInterface,
  byline,
  copyLine,
  countLine,
  headline,
  inInterface,
  outletsOf,
  SEPARATOR,
  tagList,
} from './report-block.ts';
import { excerptOf, titleOf } from './republished.ts';
import { timeTag } from './when.ts';
import type { LabelOf, Site } from './wire-document.ts';
import { counted, percent, signed, type Words, wordsOf } from './words.ts';

/** Every report of one event, and why each is here. */
export type StoryPage = {
  readonly site: Site;
  /** BCP 47 of who it is for. */
  readonly lang: string;
  readonly story: Story;
  readonly feeds: readonly PublishedFeed[];
  readonly labelOf: LabelOf;
  /** What a report said before, by entry id, newest first; absent where nothing was changed. */
  readonly revisions?: ReadonlyMap<string, readonly Revision[]>;
};

type Around = StoryPage & {
  readonly words: Words;
  readonly base: string;
  readonly outletOf: (entryId: string) => string | undefined;
};

export function storyPage(model: StoryPage): string {
  const { site, lang, story, feeds } = model;
  const words = wordsOf(lang);
  const around: Around = { ...model, words, base: basePath(site), outletOf: outletsOf(story) };
  const { lead, others } = story;
  // Not when the story began on the wire: an older report may have reached us later.
  const first = Math.min(...[lead, ...others].map(({ entry }) => entry.published));
  return framed(
    {
      site,
      lang,
      title: titleOf(lead),
      description: excerptOf(lead),
      canonical: storyUrlOf(site, story.id),
      feeds,
    },
    html`<div class="whole">
<article class="lead report"${blockAttributes(lead)}>
<p class="by">${line(lead, around)}</p>
<h1>${headline(lead)}</h1>
${excerptOf(lead) !== '' && html`<p class="excerpt">${excerptOf(lead)}</p>`}
${details(lead, around)}</article>
<p class="counts">${countLine(story, lang)}</p>
<dl class="times"><div><dt>${words.firstReported}</dt><dd>${timeTag(first, lang)}</dd></div>${
      lead.revisions > 0 &&
      story.changedAt > first &&
      html`<div><dt>${words.updated}</dt><dd>${timeTag(story.changedAt, lang)}</dd></div>`
    }</dl>
${
  others.length > 0 &&
  html`<section class="reports"><h2>${words.others}</h2>${others.map(
    one => html`<article class="report"${blockAttributes(one)}>
<h3>${headline(one)}</h3>
<p class="by">${line(one, around)}</p>
${details(one, around)}</article>
`,
  )}</section>`
}
</div>`,
  );
}

function blockAttributes({ entry }: Report): Html {
  return html` id="${entry.id}" lang="${langTag(entry.lang)}" dir="${entry.dir}"`;
}

/** Who and when; whom it copies, and how often its publisher changed it. */
function line(one: Report, { lang, outletOf }: Around): Html {
  const { duplicateOf, revisions } = one;
  const copied = duplicateOf === undefined ? undefined : outletOf(duplicateOf);
  const copy =
    copied !== undefined &&
    html` ${SEPARATOR} ${inInterface(lang, html`<a href="#${duplicateOf}">${copyLine(copied, lang)}</a>`)}`;
  const changed =
    revisions > 0 && html` ${SEPARATOR} ${inInterface(lang, counted(lang, 'changes', revisions))}`;
  return html`${byline(one, lang)}${copy}${changed}`;
}

function details(one: Report, around: Around): Html {
  const { lang, words, revisions } = around;
  const earlier = revisions?.get(one.entry.id) ?? [];
  return html`${tagList(one.tagged.tags, around)}
${earlier.length > 0 && html`<details><summary>${inInterface(lang, words.earlier)}</summary><ol class="earlier">${earlier.map(({ title, seenAt }) => html`<li><q><bdi>${cleanLine(title)}</bdi></q> <span class="by">${inInterface(lang, timeTag(seenAt, lang))}</span></li>`)}</ol></details>`}
<details class="why"><summary>${inInterface(lang, words.why)}</summary>${why(one, around)}</details>
${one.tie !== undefined && html`<details class="why"><summary>${inInterface(lang, words.ties)}</summary>${tied(one.tie, around)}</details>`}
`;
}

function why({ tagged }: Report, { lang, words }: Around): Html {
  const fields: Readonly<Record<Reason['field'], string>> = {
    title: words.title,
    summary: words.summary,
    content: words.content,
  };
  return html`${blockInInterface(
    lang,
    html`<p>${words.score} ${percent(lang, tagged.score)}${tagged.verdict === 'review' && ` · ${words.notOnTopic}`}</p>
<table><thead><tr><th scope="col">${words.concept}</th><th scope="col">${words.matched}</th><th scope="col">${words.field}</th><th scope="col" class="number">${words.weight}</th></tr></thead><tbody>${tagged.reasons.map(
      ({ concept, matched, field, weight }) =>
        html`<tr><td><code>${concept}</code></td><td><bdi>${cleanLine(matched)}</bdi></td><td>${fields[field]}</td><td class="number">${signed(lang, weight)}</td></tr>`,
    )}</tbody></table>`,
  )}`;
}

function tied(tie: NonNullable<Report['tie']>, { lang, words, outletOf }: Around): Html {
  const outlet = outletOf(tie.with);
  return blockInInterface(
    lang,
    html`<dl class="tie"><div><dt>${words.rule}</dt><dd><code>${tie.rule}</code> ${percent(lang, tie.score)}${
      outlet !== undefined && html` ${SEPARATOR} <a href="#${tie.with}"><bdi>${outlet}</bdi></a>`
    }</dd></div>${tie.shared.length > 0 && html`<div><dt>${words.shared}</dt><dd>${tie.shared.map((one, i) => html`${i > 0 && ' · '}<bdi>${cleanLine(one)}</bdi>`)}</dd></div>`}</dl>`,
  );
}
