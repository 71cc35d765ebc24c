import type { EntryId } from '../feed/entry.ts';
import type { Filter } from '../feed/filter.ts';
import type { Tag } from '../feed/tag.ts';
import { foldedWords } from './fold.ts';
import type { EntryRow } from './rows.ts';

/** What a filter can see of one report. */
export type Shown = {
  readonly lang: string;
  readonly source: string;
  /** Title and summary, folded. */
  readonly search: string;
  readonly tags: readonly Tag[];
};

type ShownColumns = Pick<EntryRow, 'lang' | 'source_id' | 'search' | 'tags'>;

/** What a filter can see of a row. */
export function shownOf(row: ShownColumns): Shown {
  return {
    lang: row.lang,
    source: row.source_id,
    search: row.search,
    tags: JSON.parse(row.tags) as Tag[],
  };
}

/** What a change found of a report: what filters could see of it, and whose copy it was. */
export type Before = Shown & {
  /** `null` of an original; absent from the rows of earlier releases. */
  readonly copyOf?: EntryId | null;
};

export function beforeOf(row: ShownColumns & Pick<EntryRow, 'duplicate_of'>): Before {
  return { ...shownOf(row), copyOf: row.duplicate_of };
}

/**
 * Whether a report is what the filter asks for, its time aside. `wireConditions` says the same in SQL:
 * the contract suite holds the two together.
 */
export function reportMatcher(filter: Filter): (shown: Shown) => boolean {
  const words = foldedWords(filter.q);
  return shown =>
    (filter.lang.length === 0 || filter.lang.includes(shown.lang)) &&
    (filter.source.length === 0 || filter.source.includes(shown.source)) &&
    anyTag(shown, filter.tag) &&
    anyTag(
      shown,
      filter.person.map(name => ({ facet: 'person', name })),
    ) &&
    anyTag(
      shown,
      filter.place.map(name => ({ facet: 'place', name })),
    ) &&
    words.every(word => shown.search.includes(word));
}

/** Whether a place on the wire lies within the filter's time. */
export function withinTime(filter: Filter, at: number): boolean {
  return (
    (filter.since === undefined || at >= filter.since) && (filter.until === undefined || at < filter.until)
  );
}

function anyTag(
  shown: Shown,
  wanted: readonly { readonly facet?: string; readonly name: string }[],
): boolean {
  return (
    wanted.length === 0 ||
    wanted.some(want =>
      shown.tags.some(
        tag => tag.name === want.name && (want.facet === undefined || want.facet === tag.facet),
      ),
    )
  );
}
