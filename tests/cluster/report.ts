import type { Print } from '../../src/cluster/assignment.ts';
import { printOf } from '../../src/cluster/print.ts';
import type { Entry } from '../../src/feed/entry.ts';

export type Report = {
  /** Up to 19 letters; made an EntryId. */
  readonly id: string;
  readonly title: string;
  readonly lang?: string;
  /** ISO 8601. */
  readonly at?: string;
  readonly summary?: string;
  readonly family?: string;
  readonly link?: string;
  /** What a tagger would find in the title. */
  readonly concepts?: readonly string[];
};

export const entryIdOf = (id: string): string => `e${id.padEnd(20, 'a')}`;

/** The print of a report as it would come from the stages before. */
export function printed(report: Report): Print {
  const { id, title, lang = 'en', at = '2025-12-01T12:00Z', summary = '', family = id, link } = report;
  const entry: Entry = {
    id: entryIdOf(id),
    sourceId: family,
    guid: id,
    ...(link === undefined ? {} : { link, canonicalLink: link }),
    title,
    summary,
    text: summary,
    lang,
    dir: 'ltr',
    published: Date.parse(at),
    firstSeen: Date.parse(at),
    authors: [],
    categories: [],
    enclosures: [],
    titleKey: title
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
    contentHash: '',
  };
  const names = (report.concepts ?? []).map(concept => ({
    concept,
    matched: concept,
    field: 'title' as const,
  }));
  return printOf(entry, family, names);
}
