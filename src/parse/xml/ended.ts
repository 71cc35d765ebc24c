import { addAuthor, type EntryDraft, type FeedDraft } from '../draft.ts';
import { personFrom, personOf } from '../person.ts';
import type { Reading } from './reading.ts';

// What can be said only once all of it was read.

export function endPerson(reading: Reading): void {
  const { feed, entry, source, person } = reading;
  if (person === undefined) return;
  reading.person = undefined;
  const authors = (source ?? entry ?? feed)?.authors;
  if (authors !== undefined) addAuthor(authors, personFrom(person));
}

/** RSS 2.0 `source`: its text is the title. RFC 4287 §4.2.1: who signs the feed signs what is taken from it. */
export function endSource(reading: Reading): void {
  const { entry, source } = reading;
  reading.source = undefined;
  if (entry === undefined || source === undefined) return;
  const { text, authors, ...rest } = source;
  const title = rest.title ?? text.replace(/\s+/g, ' ').trim();
  const found = { ...rest, ...(title !== '' && { title }), ...(authors.length > 0 && { authors }) };
  if (Object.keys(found).length > 0) entry.source ??= found;
}

export function endEntry(entry: EntryDraft, isAtom: boolean): void {
  signLate(entry);
  if (entry.authors.length === 0 && entry.source?.authors !== undefined)
    entry.authors = [...entry.source.authors];
  // RSS with a `summary` besides its `description`: the one is the excerpt, the other the body.
  const { summary, teaser } = entry;
  if (isAtom || teaser === undefined || entry.content !== undefined || entry.ranks.summary !== 0) return;
  if (summary !== undefined && summary.length > teaser.length) {
    entry.content = summary;
    entry.summary = teaser;
  }
}

export function endFeed(feed: FeedDraft): void {
  signLate(feed);
  const { periodMs, frequency } = feed.rhythm;
  if (periodMs !== undefined)
    feed.hints.updatePeriodMs = Math.round(
      periodMs / (frequency !== undefined && frequency > 0 ? frequency : 1),
    );
}

function signLate({ authors, lateAuthor }: EntryDraft | FeedDraft): void {
  if (authors.length === 0 && lateAuthor !== undefined) addAuthor(authors, personOf(lateAuthor));
}
