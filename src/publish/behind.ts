import type { Report, Story } from '../feed/wire.ts';
import { outletName, type Whose } from './republished.ts';

// Who stands behind a story.

/** An outlet under the name that its reports are shown with, and how many of a story's reports are its. */
export type Outlet = {
  readonly source: string;
  readonly title: string;
  /** BCP 47 of its name. */
  readonly lang: string;
  readonly family: string;
  readonly reports: number;
};

/** All reports of a story, in the order in which they were published. */
export function reportsOf({ lead, others }: Story): readonly Report[] {
  return [lead, ...others].sort((a, b) => a.entry.published - b.entry.published);
}

/** How many of its reports copy another, word for word or nearly. */
export function copiesOf({ lead, others }: Story): number {
  return [lead, ...others].filter(({ duplicateOf }) => duplicateOf !== undefined).length;
}

/** Each outlet once, the first to report first. Whom an aggregator passes on is an outlet of its own. */
export function outletsBehind(story: Story): readonly Outlet[] {
  const outlets = new Map<string, Outlet>();
  for (const report of reportsOf(story)) {
    const { id, family } = report.source;
    const title = outletName(report);
    const key = `${id} ${title}`;
    const reports = (outlets.get(key)?.reports ?? 0) + 1;
    outlets.set(key, { source: id, title, lang: langOfName(report), family, reports });
  }
  return [...outlets.values()];
}

/** Of a source we know in which language it is; of whom an aggregator names, in which the entry is. */
export function langOfName({ entry, source }: Whose): string {
  return entry.origin === undefined ? source.lang : entry.lang;
}
