import type { Enclosure, Entry } from '../feed/entry.ts';
import type { Source } from '../feed/source.ts';
import type { Report } from '../feed/wire.ts';
import { cleanLine, cleanText, httpUrl } from './clean-text.ts';

// What of a report we may show. The policy is asked here too, not only when the entry is stored: a
// publisher who withdraws a permission must be heard at once, for the past as well.

/** The headline; an entry that has none is named by its first words, or by its publisher. */
export function titleOf(report: Report): string {
  const title = cleanLine(report.entry.title);
  if (title !== '') return title;
  const words = excerptOf(report);
  return words === ''
    ? cleanLine(report.source.title)
    : words.length > 80
      ? `${words.slice(0, 80).replace(/\s+\S*$/, '')} …`
      : words;
}

/** As much of a report as says whose it is: we know it of those that are gone, too. */
export type Whose = {
  readonly entry: Pick<Entry, 'lang' | 'origin'>;
  readonly source: Pick<Source, 'title' | 'lang'>;
};

/** Whose report it is, and, where our source only passes it on, on whose word: «The Harbour Post (Planet Ports)». */
export function outletName({ entry, source }: Whose): string {
  const ours = cleanLine(source.title);
  const origin = cleanLine(entry.origin?.title ?? '');
  return origin === '' ? ours : `${origin} (${ours})`;
}

/** What the source's policy lets us quote, whatever was stored before the policy was what it is now. */
export function excerptOf({ entry, source }: Report): string {
  return source.policy === 'title' ? '' : cleanLine(entry.summary);
}

/** Sanitised HTML of the whole body, only where the source's policy allows it. */
export function fullTextOf({ entry, source }: Report): string | undefined {
  return source.policy === 'full' && entry.contentHtml !== undefined
    ? cleanText(entry.contentHtml)
    : undefined;
}

export function imageOf({ entry, source }: Report): string | undefined {
  return source.policy === 'title' ? undefined : httpUrl(entry.image);
}

export function enclosuresOf({ entry, source }: Report): readonly Enclosure[] {
  if (source.policy === 'title') return [];
  const enclosures: Enclosure[] = [];
  for (const { url, type, lengthBytes } of entry.enclosures) {
    const href = httpUrl(url);
    if (href === undefined) continue;
    enclosures.push({
      url: href,
      ...(type !== undefined && MEDIA_TYPE.test(type) ? { type } : {}),
      ...(lengthBytes !== undefined && lengthBytes >= 0 ? { lengthBytes: Math.trunc(lengthBytes) } : {}),
    });
  }
  return enclosures;
}

// RFC 6838 §4.2; parameters are of no use to a feed reader.
const MEDIA_TYPE = /^[a-z0-9][\w!#$&^.+-]{0,126}\/[a-z0-9][\w!#$&^.+-]{0,126}$/i;
