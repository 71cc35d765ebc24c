import type { Print } from './cluster/assignment.ts';
import { printOf } from './cluster/print.ts';
import type { Entry } from './feed/entry.ts';
import type { Verdict } from './feed/tag.ts';
import type { Judged } from './store/store.ts';
import { namesIn, tagEntry } from './tag/tag-entry.ts';
import type { Topic } from './tag/topic.ts';

/**
 * What a topic makes of an entry: its verdict, tags and reasons and, for what belongs in a story, the print
 * that finds it one. `family` is its publisher's; what a person put on the wire (`decision`) belongs to a
 * story, whatever we think of it.
 */
export function judge(entry: Entry, family: string, topic: Topic, decision?: Verdict): Omit<Judged, 'kind'> {
  const tagged = tagEntry(wholeReadingOf(entry), topic);
  if (tagged.verdict === 'off' && decision !== 'on') return { entry, tagged };
  return { entry, tagged, print: printFor(entry, family, topic) };
}

/** The print of an entry that belongs in a story, whatever its verdict. */
export function printFor(entry: Entry, family: string, topic: Topic): Print {
  return printOf(entry, family, namesIn(readingOf(entry), topic));
}

/**
 * What the tagger reads of an entry: all that we have of it, whatever of that we may republish. Where the
 * text begins as the excerpt does, that is not read twice.
 */
export function wholeReadingOf(entry: Entry) {
  const { title, summary, lang, published, text } = entry;
  const shown = summary.replace(/\s*…$/, '');
  return {
    title,
    lang,
    published,
    summary,
    content: text.startsWith(shown) ? text.slice(shown.length) : text,
  };
}

/**
 * What tells which event an entry reports: what a reader would see first. Where policy leaves no excerpt, the
 * beginning of the text stands in for it; further down a report names everybody, and what came before.
 */
export function readingOf(entry: Entry) {
  const { title, summary, lang, published, text } = entry;
  return { title, lang, published, ...(summary === '' ? { content: text.slice(0, 600) } : { summary }) };
}
