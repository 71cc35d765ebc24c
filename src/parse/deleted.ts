import { isoDate } from './dates.ts';
import type { ParsedFeed } from './parsed-feed.ts';
import { decodeReferences } from './references.ts';

const TAG = /<(?:[A-Za-z_][\w.-]*:)?deleted-entry(\s[^<>]*)>/g;
const ATTRIBUTE = /\s(ref|when)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
/** What only quotes such a tag: comments, and text that is marked as no markup. */
const QUOTED = /<!--[\s\S]*?(?:-->|$)|<!\[CDATA\[[\s\S]*?(?:\]\]>|$)/g;
const MOST = 2_000;

/**
 * The tombstones of a document, in its order: which entries its publisher takes back. They stand beside the
 * entries, in a namespace of their own, so that they are read beside them too; whatever its prefix.
 * RFC 6721 §3.
 */
export function deletedIn(text: string): NonNullable<ParsedFeed['deleted']> {
  if (!text.includes('deleted-entry')) return [];
  const found: { ref: string; when?: string }[] = [];
  for (const [, attributes = ''] of text.replace(QUOTED, '').matchAll(TAG)) {
    const values: { ref?: string; when?: string } = {};
    for (const [, name, quoted, single = ''] of attributes.matchAll(ATTRIBUTE))
      values[name as 'ref' | 'when'] = decodeReferences(quoted ?? single).trim();
    const { ref = '', when = '' } = values;
    const since = isoDate(when);
    if (ref !== '' && found.length < MOST) found.push({ ref, ...(since !== undefined && { when: since }) });
  }
  return found;
}
