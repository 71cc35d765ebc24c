import type { KnownEntry } from '../../src/dedupe/decision.ts';
import type { Entry } from '../../src/feed/entry.ts';
import { contentHashOn } from '../../src/normalise/content-hash.ts';

export const AT = Date.UTC(2025, 11, 1, 12, 17, 23);
export const HOST = 'https://e.example';

/** An entry that is named by its page, as its publisher's links are its guids. */
export function at(page: string, parts: Partial<Entry> = {}): Entry {
  const entry: Entry = {
    id: `e-${page}`,
    sourceId: 's',
    guid: page,
    canonicalLink: page,
    title: 'Envoys meet in Geneva',
    summary: 'They talked for six hours.',
    text: 'They talked for six hours.',
    lang: 'en',
    dir: 'ltr',
    published: AT,
    firstSeen: AT + 60_000,
    authors: [],
    categories: [],
    enclosures: [],
    titleKey: 'envoys meet in geneva',
    contentHash: '',
    ...parts,
  };
  return { ...entry, contentHash: contentHashOn(entry.canonicalLink ?? '', entry) };
}

export const asKnown = (
  { title, summary, ...entry }: Entry,
  parts: Partial<KnownEntry> = {},
): KnownEntry => ({
  ...entry,
  ...parts,
});
