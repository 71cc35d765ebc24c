import type { Entry } from '../feed/entry.ts';
import type { KnownEntry } from './decision.ts';
import { hostOf } from './moved.ts';

/** A date on the quarter of an hour may be a day, in some time zone, or a time that was planned. */
const QUARTER_MS = 900_000;

/**
 * What is known, with what was filed anew put on the page where it stands now: under another guid and on another
 * path, with nothing else new. `fetched` is a whole document of the source, in which what is missing has gone;
 * `hashOn` tells what an entry's hash would be on another page.
 *
 * An entry is taken for one that was filed anew when nobody knows it by guid or page, and just one that the
 * document lists no more stood on its host, of the same instant, with the same headline and summary. What was
 * dated by the day or planned, and what shares its instant with others of the document, is never taken for
 * another: digests, live blogs, imports. An item in two sections that are both listed is two entries.
 */
export function refiled(
  fetched: readonly Entry[],
  known: readonly KnownEntry[],
  hashOn: (page: string, entry: Entry) => string,
): readonly KnownEntry[] {
  const listed = new Set(fetched.flatMap(namesOf));
  const remembered = new Set(known.flatMap(namesOf));
  const gone = known.filter(was => !was.withdrawn && !namesOf(was).some(name => listed.has(name)));
  if (gone.length === 0) return known;

  const goneAt = Map.groupBy(gone, ({ published }) => published);
  const pages = new Map<string, string>();
  for (const [at, [entry, ...others]] of Map.groupBy(fetched, ({ published }) => published)) {
    const { canonicalLink: page, summary } = entry!;
    if (at % QUARTER_MS === 0 || others.length > 0 || page === undefined || summary === '') continue;
    if (namesOf(entry!).some(name => remembered.has(name))) continue;
    const same = (goneAt.get(at) ?? []).filter(
      ({ canonicalLink: former, contentHash }) =>
        former !== undefined && hostOf(former) === hostOf(page) && hashOn(former, entry!) === contentHash,
    );
    if (same.length === 1) pages.set(same[0]!.id, page);
  }
  return known.map(was => {
    const page = pages.get(was.id);
    return page === undefined ? was : { ...was, canonicalLink: page };
  });
}

/**
 * Whether an entry says on another page what it said when it was kept, so that nobody need read it again;
 * `hashOn` as above.
 */
export function isOnlyMoved(
  entry: Entry,
  was: KnownEntry,
  hashOn: (page: string, entry: Entry) => string,
): boolean {
  return entry.contentHash !== was.contentHash && hashOn(was.canonicalLink ?? '', entry) === was.contentHash;
}

/** All that an entry may be listed by. */
const namesOf = ({ id, guid, canonicalLink }: Entry | KnownEntry): string[] =>
  canonicalLink === undefined ? [id, guid] : [id, guid, canonicalLink];
