import type { EntryId } from '../feed/entry.ts';
import type { Gone, Report, Story } from '../feed/wire.ts';
import type { Revision } from '../store/store.ts';
import { reportsOf } from './behind.ts';
import { cleanLine } from './clean-text.ts';
import { titleOf } from './republished.ts';

/** What reports said before, oldest first, by entry id; absent where nothing was changed. */
export type Revisions = ReadonlyMap<EntryId, readonly Revision[]>;

/** Something that happened to a story. `at` is ms UTC. */
export type Moment =
  | MomentOfReport
  /** It was taken away. */
  | { readonly at: number; readonly kind: 'gone'; readonly gone: Gone };

/** Something that happened to a report that is there. */
type MomentOfReport = {
  readonly at: number;
  readonly report: Report;
  /** What the report was called then. */
  readonly title: string;
} & (
  | { readonly kind: 'reported' }
  /** `of` is the entry that it copies. */
  | { readonly kind: 'copied'; readonly of: EntryId }
  /** Its publisher changed it. */
  | { readonly kind: 'changed'; readonly said: Said }
);

/** What of a report was another before, as it was: neither, when what changed is not shown, such as its full text. */
export type Said = { readonly title?: string; readonly summary?: string };

/**
 * All that happened to a story, in order of time: its reports when they were published, their changes when we
 * saw them, and what is gone from it when it went.
 */
export function timelineOf(story: Story, revisions: Revisions = new Map()): readonly Moment[] {
  const told = reportsOf(story).flatMap(report => {
    const said = revisions.get(report.entry.id) ?? [];
    // They may have been read a moment after the story was, and know of a change more.
    return momentsOf(report, said.slice(0, report.revisions));
  });
  const gone = (story.gone ?? []).map(one => ({ at: one.at, kind: 'gone' as const, gone: one }));
  return [...told, ...gone].sort((a, b) => a.at - b.at);
}

function momentsOf(report: Report, revisions: readonly Revision[]): readonly MomentOfReport[] {
  const { entry, duplicateOf } = report;
  const versions = [...revisions, { ...entry, seenAt: report.changedAt }];
  const titleThen = (i: number) => cleanLine(versions[i]!.title) || titleOf(report);
  const came = { at: entry.published, report, title: titleThen(0) };
  return [
    duplicateOf === undefined ? { ...came, kind: 'reported' } : { ...came, kind: 'copied', of: duplicateOf },
    ...revisions.map((before, i) => ({
      at: versions[i + 1]!.seenAt,
      report,
      title: titleThen(i + 1),
      kind: 'changed' as const,
      said: saidBefore(before, versions[i + 1]!, report),
    })),
  ];
}

type Version = Pick<Revision, 'title' | 'summary'>;

/** An earlier excerpt is quoted where the present one may be: the source's policy goes for the past as well. */
function saidBefore(before: Version, after: Version, { source }: Report): Said {
  const [title, summary] = [cleanLine(before.title), cleanLine(before.summary)];
  return {
    ...(title === cleanLine(after.title) ? {} : { title }),
    ...(source.policy === 'title' || summary === cleanLine(after.summary) ? {} : { summary }),
  };
}
