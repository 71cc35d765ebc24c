import { type Entry, isTitleGuid } from '../feed/entry.ts';
import type { Decision, KnownEntry } from './decision.ts';
import { formerPages, type Move } from './moved.ts';
import { FEWEST_IN_ONE_GO, settleDates, spanOf } from './redated.ts';

/** A page that more entries share than this is a live blog or a front page, and names none of them. */
const MOST_ON_PAGE = 20;

/**
 * Holds the entries of one document of one source against what is known of that source, in document order.
 *
 * An entry is one we know by its guid, or, where publishers change guids, by its page: one that no other entry
 * has, here or among what is known, or else as long as headline, date or the guid's own stem agree. Where the
 * source moved, a page is still the one that it was on the old host, when headline or date agree.
 * One that has neither guid nor page is known by title and date, and, where
 * the document's dates say nothing, by title and what it says. A changed entry keeps the id and the first times
 * that we gave it; one that says the same under another guid is known by that from then on, and by its first; one
 * that was withdrawn and stands in the document again is changed, whatever it says. An entry that stands twice in
 * the document is decided once, as it first stands. Dates that say nothing do not make old posts news. No two
 * decisions name one id; the order of `known` does not matter.
 */
export function decide(
  fetched: readonly Entry[],
  known: readonly KnownEntry[],
  moves: readonly Move[] = [],
): Decision[] {
  const byGuid = new Map<string, KnownEntry>();
  const byId = new Map<string, KnownEntry>();
  const byPage = new Map<string, KnownEntry[]>();
  for (const entry of known) {
    byId.set(entry.id, entry);
    const other = byGuid.get(entry.guid);
    if (other === undefined || precedes(entry, other)) byGuid.set(entry.guid, entry);
    if (entry.canonicalLink === undefined) continue;
    const same = byPage.get(entry.canonicalLink);
    if (same === undefined) byPage.set(entry.canonicalLink, [entry]);
    else same.push(entry);
  }

  const entries = firstOfEachId(fetched);
  // One publication that is listed twice shares its page with nobody.
  const sharing = new Map<string, Set<string>>();
  for (const entry of entries) {
    const { id, canonicalLink: page } = entry;
    if (page === undefined) continue;
    const same = sharing.get(page) ?? new Set();
    sharing.set(page, same.add(listing(entry) || id));
  }
  const isAlone = (page: string): boolean => sharing.get(page)?.size === 1;

  // By guid first, all of them: what a guid claims must not be taken by a look-alike further up.
  const matches: (KnownEntry | undefined)[] = entries.map(entry =>
    isTitleGuid(entry.guid) ? byId.get(entry.id) : (byGuid.get(entry.guid) ?? byId.get(entry.id)),
  );
  const taken = new Set(matches.flatMap(was => (was === undefined ? [] : [was.id])));
  entries.forEach((entry, at) => {
    const { canonicalLink: page } = entry;
    if (matches[at] !== undefined || page === undefined) return;
    const here = byPage.get(page) ?? [];
    const onPage =
      here.length > 0 ? here : formerPages(page, moves).flatMap(former => byPage.get(former) ?? []);
    if (onPage.length > MOST_ON_PAGE) return;
    // On another host it may be another house: there the page says nothing alone.
    const owner = isAlone(page) ? ownerOf(page, here) : undefined;
    const match = onPage
      .filter(was => !taken.has(was.id) && (was === owner || isSamePublication(entry, was, isAlone(page))))
      .sort((a, b) => (precedes(a, b) ? -1 : 1))[0];
    if (match === undefined) return;
    matches[at] = match;
    taken.add(match.id);
  });

  if (spanOf(entries).inOneGo) matchTitles(entries, known, matches, taken);

  const decided = new Set<string>();
  const listed = new Set<string>();
  entries.forEach((entry, at) => {
    if (matches[at] !== undefined) listed.add(listing(entry));
  });
  const settled = settleDates(entries, matches);
  const decisions: Decision[] = [];
  entries.forEach((entry, at) => {
    const was = matches[at];
    const id = was?.id ?? entry.id;
    if (decided.has(id)) return;
    decided.add(id);
    if (was === undefined) {
      // Two guids in one document for one page and one headline: one publication, listed twice.
      const key = listing(entry);
      if (key !== '' && listed.has(key)) return;
      listed.add(key);
      decisions.push({ kind: 'new', entry: settled[at]! });
    } else if (was.contentHash === entry.contentHash && !was.withdrawn)
      decisions.push({ kind: 'same', id, ...(isNamedAnew(entry, was) ? { guid: entry.guid } : {}) });
    else decisions.push({ kind: 'changed', entry: keep(entry, was), was });
  });
  return decisions;
}

/** Whether it has a guid that is neither the one we have of it nor its first, of which its id is made. */
function isNamedAnew(entry: Entry, was: KnownEntry): boolean {
  return entry.guid !== was.guid && entry.id !== was.id;
}

/**
 * Entries with neither guid nor page in a document whose dates are those of its making: the one of that title
 * that says the same is the one we knew. Where all of a longer document is so, a title that it and we have
 * once each is enough: a count of readers may stand in the text.
 */
function matchTitles(
  entries: readonly Entry[],
  known: readonly KnownEntry[],
  matches: (KnownEntry | undefined)[],
  taken: Set<string>,
): void {
  const listed = Map.groupBy(entries, ({ guid }) => guid);
  const remembered = Map.groupBy(known, ({ guid }) => guid);
  entries.forEach((entry, at) => {
    if (matches[at] !== undefined || !isTitleGuid(entry.guid)) return;
    const namesakes = (remembered.get(entry.guid) ?? []).filter(was => !taken.has(was.id));
    const same = namesakes.filter(was => was.contentHash === entry.contentHash);
    const isAlone = namesakes.length === 1 && listed.get(entry.guid)!.length === 1;
    const [match] =
      same.length > 0 || !isAlone || entries.length < FEWEST_IN_ONE_GO
        ? same.sort((a, b) => (precedes(a, b) ? -1 : 1))
        : namesakes;
    if (match === undefined) return;
    matches[at] = match;
    taken.add(match.id);
  });
}

function firstOfEachId(entries: readonly Entry[]): Entry[] {
  const seen = new Set<string>();
  return entries.filter(({ id }) => !seen.has(id) && seen.add(id));
}

/** A re-dated post must not come up again as news; an earlier date is a correction. */
function keep(entry: Entry, was: KnownEntry): Entry {
  return {
    ...entry,
    id: was.id,
    published: Math.min(entry.published, was.published),
    firstSeen: was.firstSeen,
  };
}

/**
 * The entry that a page belongs to, if it is one alone: whatever comes to stand there is that entry, edited.
 * A front page is everybody's, also where only one entry of it is known as yet. What its publisher has taken back
 * owns nothing: what stands in its place, and is like it in nothing else, may well be another.
 */
function ownerOf(page: string, onPage: readonly KnownEntry[]): KnownEntry | undefined {
  const standing = onPage.filter(({ withdrawn }) => !withdrawn);
  return standing.length === 1 && !HOST_ALONE.test(page) ? standing[0] : undefined;
}

const HOST_ALONE = /^https?:\/\/[^/?#]*\/?$/;

/**
 * Whether an entry with another guid on a page that entries share is the one we knew. The page alone does not say
 * so: the posts of a live blog, and all entries of feeds that link to the front page, share theirs. Where a document
 * holds several of a page, a headline does not say so either: «Weekly letter» is a new one each week.
 */
function isSamePublication(entry: Entry, was: KnownEntry, aloneOnPage: boolean): boolean {
  const sameTitle = entry.titleKey !== '' && entry.titleKey === was.titleKey;
  if (entry.published === was.published && (sameTitle || entry.published % HOUR_MS !== 0)) return true;
  return aloneOnPage && (sameTitle || stem(entry.guid) === stem(was.guid));
}

/** A date on the hour is often a day without a time of day, and then shared by all that day's entries. */
const HOUR_MS = 3_600_000;

/** The guid without what counts its versions: `…/articles/x#3`, `…?v=2`. */
const stem = (guid: string) => guid.replace(/[?#].*$/, '');

/** What two entries have in common that are one publication under two guids; '' when that cannot be said. */
function listing({ canonicalLink, titleKey, published }: Entry): string {
  return canonicalLink === undefined || titleKey === '' ? '' : `${canonicalLink}\0${titleKey}\0${published}`;
}

function precedes(a: KnownEntry, b: KnownEntry): boolean {
  return a.firstSeen !== b.firstSeen ? a.firstSeen < b.firstSeen : a.id < b.id;
}
