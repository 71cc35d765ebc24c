import { type PollState, SIGHTINGS_TO_TRUST, type SourceProblem } from '../feed/source.ts';
import type { Report, Story, Tie } from '../feed/wire.ts';
import type { Revision, Ruling, SourceRow } from '../store/store.ts';
import { copiesOf, outletsBehind } from './behind.ts';
import { publicId, storyUrlOf } from './public-id.ts';
import { enclosuresOf, excerptOf, fullTextOf, imageOf, outletName } from './republished.ts';
import { archivesStandingOf, standingOf } from './source-standing.ts';
import { type Moment, type Revisions, timelineOf } from './timeline.ts';
import type { LabelOf, Site } from './wire-document.ts';

/** One report as the API tells it; times ISO 8601 UTC. */
export function reportJson(report: Report, site: Site, labelOf: LabelOf): object {
  const { entry, source, tagged } = report;
  const full = fullTextOf(report);
  return {
    id: entry.id,
    urn: publicId(entry.id),
    url: `${site.url}/api/v1/entries/${entry.id}`,
    link: entry.link ?? null,
    title: entry.title,
    summary: excerptOf(report),
    ...(full === undefined ? {} : { contentHtml: full }),
    lang: entry.lang,
    dir: entry.dir,
    published: iso(entry.published),
    updated: iso(entry.updated ?? entry.published),
    firstSeen: iso(entry.firstSeen),
    changed: iso(report.changedAt),
    revisions: report.revisions,
    authors: entry.authors,
    enclosures: enclosuresOf(report),
    image: imageOf(report) ?? null,
    source: {
      id: source.id,
      title: source.title,
      home: source.home ?? null,
      feed: source.url,
      family: source.family,
    },
    origin: entry.origin ?? null,
    verdict: tagged.verdict,
    score: tagged.score,
    topic: tagged.topicVersion,
    tags: tagged.tags.map(tag => ({ ...tag, label: labelOf(tag.facet, tag.name, entry.lang) })),
    reasons: tagged.reasons,
    story: report.storyId,
    storyUrl: storyUrlOf(site, report.storyId),
    duplicateOf: report.duplicateOf ?? null,
    tie: report.tie === undefined ? null : tieJson(report.tie),
  };
}

/** What tied a report to its story: `with` another one, or a person, who said `why` `at` some time. */
function tieJson({ rule, with: other, score, shared, why, at }: Tie): object {
  return {
    rule,
    with: other === '' ? null : other,
    score,
    shared,
    why: why ?? null,
    at: at === undefined ? null : iso(at),
  };
}

/**
 * One story as the API tells it: its lead, every other report of it, oldest first, what their publishers took
 * back, and what happened when. Of `revisions` those of its reports are told.
 */
export function storyJson(story: Story, site: Site, labelOf: LabelOf, revisions?: Revisions): object {
  return {
    id: story.id,
    urn: publicId(story.id),
    url: storyUrlOf(site, story.id),
    started: iso(story.startedAt),
    changed: iso(story.changedAt),
    languages: story.languages,
    reports: story.others.length + 1,
    copies: copiesOf(story),
    independent: story.independent,
    outlets: outletsBehind(story).map(({ source, title, family, reports }) => ({
      source,
      title,
      family,
      reports,
    })),
    timeline: timelineOf(story, revisions).map(momentJson),
    lead: reportJson(story.lead, site, labelOf),
    others: story.others.map(report => reportJson(report, site, labelOf)),
    withdrawn: (story.gone ?? []).flatMap(one =>
      one.why === 'withdrawn'
        ? [{ id: one.entry.id, urn: publicId(one.entry.id), at: iso(one.at), why: one.said }]
        : [],
    ),
  };
}

function momentJson(moment: Moment): object {
  const { at, kind } = moment;
  const about = kind === 'gone' ? moment.gone : moment.report;
  const whose = {
    report: about.entry.id,
    source: about.source.id,
    outlet: outletName(about),
    lang: about.entry.lang,
  };
  if (kind === 'gone') return { at: iso(at), kind, ...whose, reason: moment.gone.why };
  return {
    at: iso(at),
    kind,
    ...whose,
    title: moment.title,
    ...(kind === 'copied' ? { copyOf: moment.of } : {}),
    ...(kind === 'changed' ? { said: moment.said } : {}),
  };
}

/** What an entry said before its publisher changed it. */
export function revisionJson({ seenAt, until, title, summary }: Revision): object {
  return { since: iso(seenAt), until: iso(until), title, summary };
}

/** What a person decided of an entry. */
export function rulingJson({ at, what, why, from, to }: Ruling): object {
  return {
    at: iso(at),
    what,
    why,
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  };
}

/** How a source is read, and how that goes: all that its line on the page of sources says. */
export function sourceJson({ source, listed, state, entries, onWire, newestPublished }: SourceRow): object {
  const { movedTo, lentTo, archives, problem } = state;
  const maybe = (ms: number | undefined) => (ms === undefined ? null : iso(ms));
  return {
    ...source,
    listed,
    standing: standingOf({ state, listed }),
    entries,
    onWire,
    newestPublished: maybe(newestPublished),
    lastAttempt: maybe(state.lastAttemptAt),
    lastSuccess: maybe(state.lastSuccessAt),
    polls: state.polls,
    notModified: state.notModified,
    failures: state.failures,
    retired: state.gone === true,
    nextDue: state.gone === true ? null : iso(state.nextDueAt),
    nextDueWhy: state.nextDueWhy,
    problem: problemJson(problem),
    // RFC 9110 §15.4: for good, and for the time being.
    movedTo: movedTo === undefined ? null : { ...movedTo, trusted: movedTo.sightings >= SIGHTINGS_TO_TRUST },
    lentTo: lentTo ?? null,
    archives: archives === undefined ? null : archivesJson(archives),
  };
}

/** The older documents of a source that was new. RFC 5005. */
function archivesJson(archives: NonNullable<PollState['archives']>): object {
  const { read, added, left, problem } = archives;
  return { state: archivesStandingOf(archives), read, added, left, problem: problemJson(problem) };
}

const problemJson = (problem: SourceProblem | undefined): object | null =>
  problem === undefined ? null : { ...problem, at: iso(problem.at) };

const iso = (ms: number): string => new Date(ms).toISOString();
