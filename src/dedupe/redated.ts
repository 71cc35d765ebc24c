import type { Entry } from '../feed/entry.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
/** Entries dated nearer together than this were dated in one go. */
const ONE_GO_MS = 2 * MINUTE_MS;
/** Fewer may well have been published in one go. */
export const FEWEST_IN_ONE_GO = 5;
/** More than anybody publishes in one go, with nothing before or after it. */
const FLOOD = 12;
/** A document that is younger than this when we read it may have been dated for us. */
const JUST_MADE_MS = 10 * MINUTE_MS;
/** How far apart entries are taken to be whose document does not say. */
const APART_MS = HOUR_MS;

/**
 * The entries of a document, in its order, with dates that do not flood a wire where the document's own say
 * nothing: none, that of the fetch, or one and the same, again at each reading. There the order says what is
 * older. `was` holds for each entry the date of the one we knew it to be, if any.
 *
 * Before anything of the source is known, entries that are dated for this reading, or too many for a burst, are taken
 * to be an hour apart from the first one down, which is dated as the document says. Later, what stands above
 * everything known is news of its date; five or more that stand below something known are older than that.
 * A date on the hour is left alone: it is a day or a time that an editor wrote.
 */
export function settleDates(
  entries: readonly Entry[],
  was: readonly ({ readonly published: number } | undefined)[],
): readonly Entry[] {
  const { earliest, latest, inOneGo } = spanOf(entries);
  if (!inOneGo || entries.length < FEWEST_IN_ONE_GO || earliest % HOUR_MS === 0) return entries;
  const firstKnown = was.findIndex(known => known !== undefined);
  if (firstKnown < 0) {
    const isBurst = entries.length < FLOOD && latest < entries[0]!.firstSeen - JUST_MADE_MS;
    return isBurst ? entries : entries.map((entry, at) => before(entry, entry.published - at * APART_MS));
  }
  const below = was.filter((known, at) => at > firstKnown && known === undefined).length;
  if (below < FEWEST_IN_ONE_GO) return entries;
  let oldestAbove = Number.POSITIVE_INFINITY;
  return entries.map((entry, at) => {
    const known = was[at];
    if (known !== undefined) {
      oldestAbove = Math.min(oldestAbove, known.published);
      return entry;
    }
    return at < firstKnown ? entry : before(entry, oldestAbove);
  });
}

/** From when to when the entries of a document are dated, and whether that is so short that it may be its making. */
export function spanOf(entries: readonly Entry[]): {
  readonly earliest: number;
  readonly latest: number;
  readonly inOneGo: boolean;
} {
  let earliest = Number.POSITIVE_INFINITY;
  let latest = Number.NEGATIVE_INFINITY;
  for (const { published } of entries) {
    earliest = Math.min(earliest, published);
    latest = Math.max(latest, published);
  }
  return { earliest, latest, inOneGo: latest - earliest < ONE_GO_MS };
}

const before = (entry: Entry, latest: number): Entry =>
  latest < entry.published ? { ...entry, published: latest } : entry;
