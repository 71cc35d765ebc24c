import type { Selectable } from 'kysely';
import type { Author, Enclosure, Entry, Origin } from '../feed/entry.ts';
import type { ExcerptPolicy, PollState, Source } from '../feed/source.ts';
import type { Reason, Tag, Tagged, Verdict } from '../feed/tag.ts';
import type { Report, Tie } from '../feed/wire.ts';
import type { EntryTable, SourceTable } from './tables.ts';

export type EntryRow = Selectable<EntryTable>;
export type SourceRowOnDisk = Selectable<SourceTable>;

/** A row of `entry` beside the columns of its source that a report names. */
export type ReportRow = EntryRow & {
  source_title: string;
  source_url: string;
  source_home: string | null;
  source_family: string;
  source_lang: string;
  source_policy: string;
  source_licence: string | null;
};

/** The columns of `ReportRow` from `entry as e` joined with `source as s`. */
export const REPORT_COLUMNS = [
  's.title as source_title',
  's.url as source_url',
  's.home as source_home',
  's.family as source_family',
  's.lang as source_lang',
  's.policy as source_policy',
  's.licence as source_licence',
] as const;

type Extras = {
  authors?: readonly Author[];
  categories?: readonly string[];
  enclosures?: readonly Enclosure[];
  origin?: Origin;
};

export function extrasJson(entry: Entry): string {
  const extras: Extras = {};
  if (entry.authors.length > 0) extras.authors = entry.authors;
  if (entry.categories.length > 0) extras.categories = entry.categories;
  if (entry.enclosures.length > 0) extras.enclosures = entry.enclosures;
  if (entry.origin !== undefined) extras.origin = entry.origin;
  return JSON.stringify(extras);
}

/** The feed that an entry was first published in, where its source only passes it on. */
export function originOf({ extras }: Pick<EntryRow, 'extras'>): Origin | undefined {
  return (JSON.parse(extras) as Extras).origin;
}

export function reportOf(row: ReportRow): Report {
  return {
    entry: entryOf(row),
    source: {
      id: row.source_id,
      title: row.source_title,
      url: row.source_url,
      family: row.source_family,
      lang: row.source_lang,
      policy: row.source_policy as ExcerptPolicy,
      ...(row.source_home === null ? {} : { home: row.source_home }),
      ...(row.source_licence === null ? {} : { licence: row.source_licence }),
    },
    tagged: taggedOf(row),
    storyId: row.story_id ?? '',
    ...(row.duplicate_of === null ? {} : { duplicateOf: row.duplicate_of }),
    ...(row.tie === null ? {} : { tie: JSON.parse(row.tie) as Tie }),
    revisions: row.revisions,
    changedAt: row.changed_at,
  };
}

function entryOf(row: EntryRow): Entry {
  const extras = JSON.parse(row.extras) as Extras;
  return {
    id: row.id,
    sourceId: row.source_id,
    guid: row.guid,
    ...(row.link === null ? {} : { link: row.link }),
    ...(row.canonical_link === null ? {} : { canonicalLink: row.canonical_link }),
    title: row.title,
    summary: row.summary,
    ...(row.content_html === null ? {} : { contentHtml: row.content_html }),
    text: row.text,
    lang: row.lang,
    dir: row.dir as Entry['dir'],
    published: row.published,
    ...(row.updated === null ? {} : { updated: row.updated }),
    firstSeen: row.first_seen,
    authors: extras.authors ?? [],
    categories: extras.categories ?? [],
    enclosures: extras.enclosures ?? [],
    ...(row.image === null ? {} : { image: row.image }),
    ...(extras.origin === undefined ? {} : { origin: extras.origin }),
    titleKey: row.title_key,
    contentHash: row.content_hash,
  };
}

function taggedOf(row: EntryRow): Tagged {
  return {
    verdict: row.verdict as Verdict,
    score: row.score,
    tags: JSON.parse(row.tags) as Tag[],
    reasons: JSON.parse(row.reasons) as Reason[],
    topicVersion: row.topic_version,
  };
}

export function sourceOf(row: SourceRowOnDisk): Source {
  return {
    id: row.id,
    url: row.url,
    title: row.title,
    lang: row.lang,
    family: row.family,
    policy: row.policy as ExcerptPolicy,
    ...(row.home === null ? {} : { home: row.home }),
    ...(row.licence === null ? {} : { licence: row.licence }),
  };
}

export function stateOf(row: SourceRowOnDisk): PollState {
  return JSON.parse(row.state) as PollState;
}
