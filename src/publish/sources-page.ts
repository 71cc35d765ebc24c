import type { PublishedFeed } from '../feed/published-feed.ts';
import { type PollState, SIGHTINGS_TO_TRUST } from '../feed/source.ts';
import type { SourceRow } from '../store/store.ts';
import { cleanLine, httpUrl, langTag } from './clean-text.ts';
import { directionOf } from './direction.ts';
import { type Html, html } from './html.ts';
import { languageName } from './language-name.ts';
import { basePath, framed } from './page-frame.ts';
import { archivesStandingOf, type Standing, standingOf } from './source-standing.ts';
import { timeTag } from './when.ts';
import type { Site } from './wire-document.ts';
import { number, percent, type Words, wordsOf } from './words.ts';

/** How each source is doing, said in public. */
export type SourcesPage = {
  readonly site: Site;
  /** BCP 47 of who it is for. */
  readonly lang: string;
  readonly feeds: readonly PublishedFeed[];
  readonly rows: readonly SourceRow[];
};

export function sourcesPage({ site, lang, feeds, rows }: SourcesPage): string {
  const words = wordsOf(lang);
  const columns = [
    words.sources,
    words.state,
    words.lastRead,
    words.entries,
    words.onWire,
    words.unchanged,
    words.nextRead,
  ];
  return framed(
    { site, lang, title: words.sources, here: 'sources', feeds },
    html`<h1>${words.sources} <span class="count">${number(lang, rows.length)}</span></h1>
<ul class="standings">${tally(rows, words).map(([standing, count]) => html`<li>${standing} ${number(lang, count)}</li>`)}</ul>
<p><a href="${basePath(site)}/opml">OPML</a></p>
<table class="sources"><thead><tr>${columns.map(name => html`<th scope="col">${name}</th>`)}</tr></thead>
<tbody>${rows.map(one => row(one, lang, words))}</tbody></table>`,
  );
}

function row(
  { source, listed, state, entries, onWire, newestPublished }: SourceRow,
  lang: string,
  words: Words,
): Html {
  const home = httpUrl(source.home) ?? httpUrl(source.url);
  const { problem } = state;
  const name = html`<span lang="${langTag(source.lang)}" dir="auto">${cleanLine(source.title)}</span>`;
  return html`<tr id="source-${source.id}">
<th scope="row">${home === undefined ? name : html`<a href="${home}" rel="noopener">${name}</a>`}<small>${languageName(source.lang, lang)}</small></th>
<td data-label="${words.state}">${standing(standingOf({ state, listed }), words)}${
    problem !== undefined &&
    html`<small class="problem" lang="en" dir="ltr"><b>${problem.stage}: ${problem.code}</b> <bdi>${cleanLine(problem.message)}</bdi></small><small>${timeTag(problem.at, lang)}${state.failures > 0 && ` · ${words.failures}: ${number(lang, state.failures)}`}</small>`
  }${state.movedTo !== undefined && html`<small>${words.moved} <bdi>${state.movedTo.url}</bdi></small>`}${notesOf(state).map(note => html`<small lang="en" dir="ltr">${note}</small>`)}</td>
<td data-label="${words.lastRead}">${state.lastSuccessAt === undefined ? words.notRead : timeTag(state.lastSuccessAt, lang)}</td>
<td data-label="${words.entries}" class="number">${number(lang, entries)}${newestPublished !== undefined && html`<small>${words.newestEntry}: ${timeTag(newestPublished, lang)}</small>`}</td>
<td data-label="${words.onWire}" class="number">${number(lang, onWire)}</td>
<td data-label="${words.unchanged}" class="number">${state.polls === 0 ? '–' : percent(lang, state.notModified / state.polls)}</td>
<td data-label="${words.nextRead}">${
    state.gone === true || !listed
      ? html`–${state.gone === true && html`<small lang="en" dir="${directionOf('en')}">${state.nextDueWhy}</small>`}`
      : html`${timeTag(state.nextDueAt, lang)}<small lang="en" dir="${directionOf('en')}">${state.nextDueWhy}</small>`
  }</td>
</tr>
`;
}

/** What else is to be known of how it is read; English, like the problems that it stands beside. */
function notesOf({ movedTo, lentTo, archives, problem, failures }: PollState): readonly Html[] {
  const notes: Html[] = [];
  if (problem !== undefined && failures === 0) notes.push(html`Its last document was read nonetheless.`);
  if (movedTo !== undefined)
    notes.push(
      movedTo.sightings >= SIGHTINGS_TO_TRUST
        ? html`Seen ${times(movedTo.sightings)}, and trusted: it is asked there.`
        : html`Seen ${times(movedTo.sightings)}, not trusted before ${SIGHTINGS_TO_TRUST}: it is asked at its old address.`,
    );
  if (lentTo !== undefined)
    notes.push(
      html`Redirected for the time being to <bdi>${lentTo}</bdi>; it is asked at its own address each time.`,
    );
  if (archives !== undefined) notes.push(archivesNote(archives));
  return notes;
}

function archivesNote(archives: NonNullable<PollState['archives']>): Html {
  const { read, added, left, problem } = archives;
  const state = {
    reading: `up to ${left} more to come`,
    givenUp: 'the rest was given up',
    none: 'it names none',
    done: 'done',
  }[archivesStandingOf(archives)];
  return html`Older documents: ${read} read, ${added} new entries, ${state}.${
    problem !== undefined &&
    html` <b>${problem.stage}: ${problem.code}</b> <bdi>${cleanLine(problem.message)}</bdi>`
  }`;
}

const times = (count: number): string => (count === 1 ? 'once' : `${count} times`);

function standing(of: Standing, words: Words): Html {
  return html`<span class="standing ${of}">${words[of]}</span>`;
}

/** How many there are of each, those that need somebody first. */
function tally(rows: readonly SourceRow[], words: Words): readonly (readonly [Html, number])[] {
  const order: readonly Standing[] = ['failing', 'notRead', 'reading', 'retired', 'unlisted'];
  return order.flatMap(one => {
    const count = rows.filter(row => standingOf(row) === one).length;
    return count === 0 ? [] : [[standing(one, words), count] as const];
  });
}
