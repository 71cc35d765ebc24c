import type { PublishedFeed } from '../feed/published-feed.ts';
import type { Reason } from '../feed/tag.ts';
import type { Gone, Report, Story, Tie } from '../feed/wire.ts';
import { outletsBehind } from './behind.ts';
import { cleanLine, langTag } from './clean-text.ts';
import { type Html, html } from './html.ts';
import { basePath, framed } from './page-frame.ts';
import { storyUrlOf } from './public-id.ts';
import {
  blockInInterface,
  byline,
  copyLine,
  countLine,
  foreign,
  headline,
  inInterface,
  outlet,
  outletsOf,
  SEPARATOR,
  tagList,
  takenAway,
} from './report-block.ts';
import { excerptOf, titleOf } from './republished.ts';
import { type Moment, type Revisions, timelineOf } from './timeline.ts';
import { dayNumber, dayOf, timeTag } from './when.ts';
import type { LabelOf, Site } from './wire-document.ts';
import { comma, counted, number, percent, signed, type Words, wordsOf } from './words.ts';

/** Every report of one event, when each came and was changed, and why each is here. */
export type StoryPage = {
  readonly site: Site;
  /** BCP 47 of who it is for. */
  readonly lang: string;
  readonly story: Story;
  readonly feeds: readonly PublishedFeed[];
  readonly labelOf: LabelOf;
  readonly revisions?: Revisions;
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
<p class="by">${byline(lead, lang)}${copied(lead, around)}${changes(lead, around)}</p>
<h1>${headline(lead)}</h1>
${excerptOf(lead) !== '' && html`<p class="excerpt">${excerptOf(lead)}</p>`}
${tagList(lead.tagged.tags, around)}
${reasons(lead, around)}
</article>
<p class="counts">${countLine(story, lang)}</p>
${outlets(around)}
<dl class="times"><div><dt>${words.firstReported}</dt><dd>${timeTag(first, lang)}</dd></div>${
      lead.revisions > 0 &&
      story.changedAt > first &&
      html`<div><dt>${words.updated}</dt><dd>${timeTag(story.changedAt, lang)}</dd></div>`
    }</dl>
${timeline(around)}
</div>`,
  );
}

function blockAttributes({ entry }: Report): Html {
  return html` id="${entry.id}"${written(entry)}`;
}

function written({ lang, dir }: Pick<Report['entry'], 'lang' | 'dir'>): Html {
  return html` lang="${langTag(lang)}" dir="${dir}"`;
}

/** «The Harbour Post (2), Elbkurier», where it is more than the line above the headline says. */
function outlets({ story, lang, words }: Around): Html | undefined {
  const behind = outletsBehind(story);
  if (behind.length < 2) return undefined;
  return html`<p class="outlets">${words.outlets}: ${behind.map(
    (one, i) =>
      html`${i > 0 && comma(lang)}<cite lang="${langTag(one.lang)}" dir="auto">${one.title}</cite>${one.reports > 1 && `\u00A0(${number(lang, one.reports)})`}`,
  )}</p>`;
}

/** What happened to the story, day by day, in order of time. A lone report that was never changed needs none. */
function timeline(around: Around): Html | undefined {
  const { story, revisions, lang, words } = around;
  const moments = timelineOf(story, revisions);
  if (moments.length < 2) return undefined;
  const days = [...Map.groupBy(moments, ({ at }) => dayNumber(at)).values()];
  return html`<section class="timeline"><h2>${words.timeline}</h2>
${days.map(
  day => html`<h3>${dayOf(day[0]!.at, lang)}</h3>
<ol>${day.map(
    one => html`<li class="${one.kind}">${timeTag(one.at, lang, one.at)} ${happened(one, around)}</li>
`,
  )}</ol>
`,
)}</section>`;
}

function happened(moment: Moment, around: Around): Html {
  if (moment.kind === 'gone') return went(moment.gone, around);
  if (moment.kind === 'changed') return changed(moment, around);
  const { report } = moment;
  return report === around.story.lead ? leadCame(report, around) : came(report, around);
}

function came(report: Report, around: Around): Html {
  return html`<article class="report"${blockAttributes(report)}>
<h4>${headline(report)}</h4>
<p class="by">${who(report, around)}</p>
${reasons(report, around, report.tagged.tags)}
</article>`;
}

/** All of it stands at the top of the page: here is its place in time. */
function leadCame(report: Report, around: Around): Html {
  return html`<div class="report"${written(report.entry)}>
<h4><a href="#${report.entry.id}">${titleOf(report)}</a></h4>
<p class="by">${who(report, around)}</p>
</div>`;
}

/** What it was changed into stands in the report itself, or in what was changed next. */
function changed({ report, said }: Extract<Moment, { kind: 'changed' }>, { lang, words }: Around): Html {
  const earlier = (label: string, text: string | undefined) =>
    text !== undefined &&
    html`<div><dt>${inInterface(lang, label)}</dt> <dd>${text === '' ? '–' : html`<q><bdi>${text}</bdi></q>`}</dd></div>`;
  const anything = said.title !== undefined || said.summary !== undefined;
  return html`<div class="report"${written(report.entry)}>
<p class="by">${outlet(report)} ${SEPARATOR} ${inInterface(lang, html`<a href="#${report.entry.id}">${words.changed}</a>`)}</p>
${anything && html`<dl class="said">${earlier(words.earlierTitle, said.title)}${earlier(words.earlierSummary, said.summary)}</dl>`}
</div>`;
}

/** Whose it was, and who took it away; what it said is told by nobody any more. */
function went(gone: Gone, { lang }: Around): Html {
  return html`<div class="report" id="${gone.entry.id}">
<p class="by">${outlet(gone)} ${SEPARATOR} ${takenAway(gone, lang)}</p>
</div>`;
}

/** Whose it is, in which language, and whom it copies; the time stands beside it. */
function who(report: Report, around: Around): Html {
  return html`${outlet(report)}${foreign(report, around.lang)}${copied(report, around)}`;
}

function copied({ duplicateOf }: Report, { lang, outletOf }: Around): Html | undefined {
  const original = duplicateOf === undefined ? undefined : outletOf(duplicateOf);
  if (original === undefined) return undefined;
  return html` ${SEPARATOR} ${inInterface(lang, html`<a href="#${duplicateOf}">${copyLine(original, lang)}</a>`)}`;
}

/** How often its publisher changed it; when, the timeline tells. */
function changes({ revisions }: Report, { lang }: Around): Html | undefined {
  if (revisions === 0) return undefined;
  return html` ${SEPARATOR} ${inInterface(lang, counted(lang, 'changes', revisions))}`;
}

/** Why it is here, out of the way until it is asked for; with the tags that are shown nowhere else. */
function reasons(report: Report, around: Around, tags: Report['tagged']['tags'] = []): Html {
  const { lang, words } = around;
  return html`<details class="why"><summary>${inInterface(lang, words.why)}</summary>${tagList(tags, around)}${why(report, around)}${report.tie !== undefined && tied(report.tie, around)}</details>`;
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

function tied(tie: Tie, around: Around): Html {
  const { lang, words } = around;
  const { why, at } = tie;
  const by = why === undefined || at === undefined ? byRule(tie, around) : byPerson(why, at, around);
  return blockInInterface(
    lang,
    html`<p class="ties">${words.ties}</p>
<dl class="tie">${by}</dl>`,
  );
}

function byRule({ rule, with: other, score, shared }: Tie, { lang, words, outletOf }: Around): Html {
  const outlet = outletOf(other);
  return html`<div><dt>${words.rule}</dt><dd><code>${rule}</code> ${percent(lang, score)}${
    outlet !== undefined && html` ${SEPARATOR} <a href="#${other}"><bdi>${outlet}</bdi></a>`
  }</dd></div>${shared.length > 0 && html`<div><dt>${words.shared}</dt><dd>${shared.map((one, i) => html`${i > 0 && ' · '}<bdi>${cleanLine(one)}</bdi>`)}</dd></div>`}`;
}

/** No score: nobody weighed what a person decides. The reason may be long, and runs its own way from line to line. */
function byPerson(why: string, at: number, { lang, words }: Around): Html {
  return html`<div><dt>${words.decision}</dt><dd>${timeTag(at, lang)}</dd></div><div><dt>${words.reason}</dt><dd dir="auto"><q>${cleanLine(why)}</q></dd></div>`;
}
