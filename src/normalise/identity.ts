import { hash } from 'node:crypto';
import type { EntryId, StoryId } from '../feed/entry.ts';
import type { SourceId } from '../feed/source.ts';

const BASE32 = 'abcdefghijklmnopqrstuvwxyz234567';
const KEY_CHARS = 20;

/**
 * Our key for what a source calls `identity`: the same for ever, on any machine. 100 bits, so that a
 * thousand million entries still have less than one chance in 10¹² of sharing one. RFC 4648 §6, lower case.
 */
export function entryId(sourceId: SourceId, identity: string): EntryId {
  const digest = hash('sha256', `${sourceId}\0${identity}`, 'buffer');
  let id = 'e';
  let bits = 0;
  let held = 0;
  for (let at = 0; id.length <= KEY_CHARS; at++) {
    held = ((held << 8) | digest[at]!) & 0xfff;
    bits += 8;
    while (bits >= 5 && id.length <= KEY_CHARS) {
      bits -= 5;
      id += BASE32[(held >> bits) & 31];
    }
  }
  return id;
}

/** The key of the story that an entry founds. */
export function storyIdOf(id: EntryId): StoryId {
  return `s${id.slice(1)}`;
}

/** What publishers' programs write when they have no identifier. */
const NO_GUID = /^(?:0|-1|null|undefined|none|nil|nan|n\/a|false|true|#|https?:\/\/|\[object object\])?$/i;
const MAX_GUID = 1024;

/** The publisher's identifier where it is one; an overlong one is replaced by its digest. */
export function usableGuid(raw: string | undefined): string | undefined {
  const guid = raw?.trim();
  if (guid === undefined || NO_GUID.test(guid)) return undefined;
  // The store and XML take neither; a publisher who sends them means nothing by them.
  const clean = guid.toWellFormed().replace(/[\0-\x1f\x7f\ufffe\uffff]+/g, ' ');
  return clean.length > MAX_GUID ? `sha256:${hash('sha256', clean)}` : clean;
}

/** What an entry offers to be known by. */
export type Identifiable = {
  readonly guid?: string | undefined;
  readonly canonicalLink?: string | undefined;
  readonly titleKey: string;
  /** As the document has it, or ''. */
  readonly published: string;
  readonly text: string;
};

/**
 * The identity of each entry of one document, in order: its guid, else its canonical link, else its title and
 * date. A guid that stands on different pages in one document is no identifier: there the page, or
 * else the title, is added to it. RFC 4287 §4.2.6; RSS 2.0 `guid`.
 */
export function identities(entries: readonly Identifiable[]): string[] {
  const firstPage = new Map<string, string>();
  const shared = new Set<string>();
  for (const entry of entries) {
    if (entry.guid === undefined) continue;
    const page = pageOf(entry);
    const first = firstPage.get(entry.guid);
    if (first === undefined) firstPage.set(entry.guid, page);
    else if (first !== page) shared.add(entry.guid);
  }
  return entries.map(entry => {
    if (entry.guid !== undefined)
      return shared.has(entry.guid) ? `${entry.guid} ${pageOf(entry)}` : entry.guid;
    return entry.canonicalLink ?? `${entry.titleKey || entry.text.slice(0, 200)} ${entry.published}`.trim();
  });
}

const pageOf = (entry: Identifiable) => entry.canonicalLink ?? entry.titleKey;
