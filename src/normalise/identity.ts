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
  readonly link?: string | undefined;
  readonly canonicalLink?: string | undefined;
  readonly titleKey: string;
  /** As the document has it, or ''. */
  readonly published: string;
  readonly text: string;
};

/**
 * The identity of each entry of one document, in order: its guid, else its canonical link, else its title and
 * date. Where one document uses a guid for several pages, or a page for several entries, that alone
 * identifies none of them: there the page, the place on it or the title is added. Wherever an
 * entry stands in the document, its identity is the same. RFC 4287 §4.2.6; RSS 2.0 `guid`.
 */
export function identities(entries: readonly Identifiable[]): string[] {
  const first = entries.map(
    ({ guid, canonicalLink, titleKey, text, published }) =>
      guid ?? canonicalLink ?? `${titleKey || text.slice(0, 200)} ${published}`.trim(),
  );
  const byPage = toldApart(first, entries.map(pageOf));
  const byPlace = toldApart(byPage, entries.map(placeOf));
  // One guid with two titles is an edit that the document kept; with two dates as well it is two entries.
  const dated = valuesOf(
    byPlace,
    entries.map(entry => entry.published),
  );
  const byTitle = toldApart(
    byPlace,
    entries.map(({ guid, titleKey }, at) =>
      guid === undefined || dated.get(byPlace[at]!)!.size > 1 ? titleKey : '',
    ),
  );
  return toldApart(byTitle, entries.map(wordsOf));
}

/** Of what has neither guid nor page, only what it says tells apart two of one title and date. */
const wordsOf = ({ guid, canonicalLink, text }: Identifiable) =>
  guid === undefined && canonicalLink === undefined ? hash('sha256', text).slice(0, 16) : '';

const pageOf = ({ guid, canonicalLink, titleKey }: Identifiable) =>
  guid === undefined ? '' : (canonicalLink ?? titleKey);

/** The fragment, which says nothing between pages, tells apart what stands on one. */
const placeOf = ({ guid, link }: Identifiable) =>
  guid === undefined && link?.includes('#') ? link.slice(link.indexOf('#')) : '';

/** Each key, and where entries of one key differ in their value, the value added. */
function toldApart(keys: readonly string[], values: readonly string[]): string[] {
  const differing = valuesOf(keys, values);
  return keys.map((key, at) => (differing.get(key)!.size > 1 ? `${key} ${values[at]}`.trimEnd() : key));
}

function valuesOf(keys: readonly string[], values: readonly string[]): Map<string, Set<string>> {
  const byKey = new Map<string, Set<string>>();
  keys.forEach((key, at) => {
    const set = byKey.get(key);
    if (set === undefined) byKey.set(key, new Set([values[at]!]));
    else set.add(values[at]!);
  });
  return byKey;
}
