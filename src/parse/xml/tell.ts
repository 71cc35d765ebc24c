import { absolute, absoluteHtml } from '../absolute.ts';
import type { Attributes } from '../attributes.ts';
import { isoDate } from '../dates.ts';
import { type CommentsDraft, type EntryDraft, offer, type PlaceDraft, type RankedField } from '../draft.ts';
import type { Rule, Special } from '../fields.ts';
import { languageTag } from '../language-tag.ts';
import { isText, type TextType } from '../text-construct.ts';
import { addCategory, offerImage, readLink } from './links.ts';
import { addPoints } from './place.ts';
import { type Reading, warn } from './reading.ts';

/** A field that has ended. */
export type Field = {
  readonly rule: Rule;
  readonly name: string;
  readonly attributes: Attributes;
  readonly type: TextType;
  readonly base: string | undefined;
};

type Teller = (reading: Reading, field: Field, value: string) => void;

/** Tells the feed, entry or person that is open what one of its fields says, by the field's rule. */
export function tell(reading: Reading, field: Field, value: string): void {
  TELLERS[field.rule.to](reading, field, value);
}

const body =
  (to: 'summary' | 'content'): Teller =>
  ({ feed, entry }, { rule, name, attributes, base }, value) => {
    const html = absoluteHtml(value.trim(), base);
    if (entry === undefined) {
      if (feed !== undefined) offer(feed, 'description', rule.rank, html);
      return;
    }
    if (name === 'summary') entry.teaser = html;
    if (offered(entry, to, rule.rank, html)) markPlain(entry, to, isText(attributes.type));
  };

const date =
  (to: 'published' | 'updated'): Teller =>
  (reading, { rule }, value) => {
    const { feed, entry } = reading;
    const written = value.trim();
    const at = isoDate(value);
    if (at === undefined) {
      if (written !== '') warn(reading, 'bad-date', `A date could not be read: ${written.slice(0, 60)}`);
    } else if (entry !== undefined) {
      // The one written last is the latest change.
      if (to === 'updated' && entry.ranks.updated === rule.rank) entry.updated = at;
      offer(entry, to, rule.rank, at);
    } else if (feed !== undefined) offer(feed, 'updated', rule.rank, at);
  };

const image: Teller = (reading, { rule, base }, value) => {
  if (value.trim() !== '') offerImage(reading, rule.rank, value, base);
};

const comments =
  (say: (about: CommentsDraft, value: string, base: string | undefined) => void): Teller =>
  ({ entry }, { base }, value) => {
    if (entry === undefined) return;
    entry.comments ??= {};
    say(entry.comments, value, base);
  };

const place =
  (say: (where: PlaceDraft, value: string) => void): Teller =>
  ({ entry }, _field, value) => {
    if (entry === undefined) return;
    entry.where ??= { points: [] };
    say(entry.where, value);
  };

const ignored: Teller = () => {};

const TELLERS: { readonly [To in RankedField | Special]: Teller } = {
  summary: body('summary'),
  content: body('content'),
  published: date('published'),
  updated: date('updated'),
  image,
  'image-url': image,
  ignored,

  description: ({ feed, entry }, { rule, base }, value) => {
    if (entry === undefined && feed !== undefined)
      offer(feed, 'description', rule.rank, absoluteHtml(value.trim(), base));
  },

  title: ({ feed, entry }, { rule, type, base }, value) => {
    const title = absoluteHtml(value.trim(), base);
    if (entry === undefined) {
      if (feed !== undefined) offer(feed, 'title', rule.rank, title);
    } else if (offered(entry, 'title', rule.rank, title)) markPlain(entry, 'title', type === 'plain');
  },

  link: (reading, { rule, name, attributes, base }, value) => {
    const { feed, entry } = reading;
    const url = absolute(value, base);
    // An address as text, but otherwise Atom's.
    if (attributes.rel !== undefined) {
      if (url !== '') readLink(reading, name, attributes, url, base);
    } else if (entry !== undefined) offer(entry, 'link', rule.rank, url);
    else if (feed !== undefined) offer(feed, 'link', rule.rank, url);
  },

  'original-link': ({ entry }, { base }, value) => {
    if (entry !== undefined) entry.originalLink ??= absolute(value, base);
  },

  loc: ({ entry }, { base }, value) => {
    if (entry !== undefined) offer(entry, 'link', 0, absolute(value, base));
  },

  guid: ({ entry }, { rule, name, attributes, base }, value) => {
    if (entry === undefined) return;
    const guid = value.trim();
    offer(entry, 'guid', rule.rank, guid.startsWith('/') ? absolute(guid, base) : guid);
    if (!/^https?:\/\/\S+$/i.test(guid)) return;
    const isPermaLink = attributes.ispermalink?.trim().toLowerCase() !== 'false';
    if (name === 'guid' && isPermaLink) offer(entry, 'link', 5, guid);
    else if (name === 'id') offer(entry, 'link', 11, guid);
  },

  language: ({ feed, entry }, { rule }, value) => {
    const tag = languageTag(value);
    if (entry !== undefined) offer(entry, 'language', rule.rank, tag);
    else if (feed !== undefined) offer(feed, 'language', rule.rank, tag);
  },

  category: ({ entry }, { attributes }, value) => {
    if (attributes.term === undefined) addCategory(entry, value);
  },

  categories: ({ entry }, _field, value) => {
    for (const label of value.slice(0, 10_000).split(/[,;]/)) addCategory(entry, label);
  },

  ttl: ({ feed }, _field, value) => {
    const minutes = Number(value.trim());
    if (feed !== undefined && Number.isFinite(minutes) && minutes > 0) feed.hints.ttlMinutes = minutes;
  },

  hour: ({ feed }, _field, value) => {
    const hour = /^\s*\d{1,2}\s*$/.test(value) ? Number(value) % 24 : -1;
    if (feed !== undefined && hour >= 0 && !feed.hints.skipHours.includes(hour))
      feed.hints.skipHours.push(hour);
  },

  day: ({ feed }, _field, value) => {
    const day = DAYS.indexOf(value.trim().slice(0, 3).toLowerCase());
    if (feed !== undefined && day >= 0 && !feed.hints.skipDays.includes(day)) feed.hints.skipDays.push(day);
  },

  'comments-page': comments((about, value, base) => {
    about.url ??= absolute(value, base);
  }),
  'comments-feed': comments((about, value, base) => {
    about.feedUrl ??= absolute(value, base);
  }),
  'comments-post': comments((about, value, base) => {
    about.postUrl ??= absolute(value, base);
  }),
  'comments-count': comments((about, value) => {
    if (/^\s*\d{1,9}\s*$/.test(value)) about.count ??= Number(value);
  }),

  section: ({ entry }, _field, value) => {
    if (entry !== undefined) entry.section ??= line(value);
  },

  department: ({ entry }, _field, value) => {
    if (entry !== undefined) entry.department ??= line(value);
  },

  'source-title': ({ source }, _field, value) => {
    if (source !== undefined) source.title ??= value.trim();
  },

  'source-id': ({ source }, _field, value) => {
    if (source !== undefined) source.id ??= line(value);
  },

  'source-rights': ({ source }, _field, value) => {
    if (source !== undefined) source.rights ??= value.trim();
  },

  points: place((where, value) => addPoints(where, value, undefined)),
  polygon: place((where, value) => addPoints(where, value, 'polygon')),
  box: place((where, value) => addPoints(where, value, 'box')),
  lat: place((where, value) => {
    where.lat ??= Number(value);
  }),
  long: place((where, value) => {
    where.long ??= Number(value);
  }),
  'place-name': place((where, value) => {
    where.name ??= line(value);
  }),

  'sy-period': ({ feed }, _field, value) => {
    if (feed !== undefined) feed.rhythm.periodMs = PERIODS_MS.get(value.trim().toLowerCase());
  },

  'sy-frequency': ({ feed }, _field, value) => {
    if (feed !== undefined) feed.rhythm.frequency = Number(value.trim());
  },

  'person-name': ({ person }, _field, value) => {
    if (person !== undefined) person.name ??= value;
  },

  'person-email': ({ person }, _field, value) => {
    if (person !== undefined) person.email ??= value.trim().replace(/^mailto:/i, '');
  },

  'person-url': ({ person }, { base }, value) => {
    if (person !== undefined) person.url ??= absolute(value, base);
  },

  'person-late': ({ feed, entry }, _field, value) => {
    const draft = entry ?? feed;
    if (draft !== undefined) draft.lateAuthor ??= value;
  },
};

const line = (value: string): string => value.replace(/\s+/g, ' ').trim();

/** Offers, and tells whether it was taken. */
function offered(
  entry: EntryDraft,
  field: 'title' | 'summary' | 'content',
  rank: number,
  value: string,
): boolean {
  const before = entry[field];
  offer(entry, field, rank, value);
  return entry[field] !== before;
}

/** Whether the field, as it now stands, was declared to be plain text. */
function markPlain(entry: EntryDraft, field: 'title' | 'summary' | 'content', isPlain: boolean): void {
  if (isPlain) entry.plain = [...(entry.plain ?? []), field];
  else if (entry.plain?.includes(field)) entry.plain = entry.plain.filter(other => other !== field);
}

const DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const HOUR_MS = 3_600_000;
/** RSS 1.0 syndication `updatePeriod`. */
const PERIODS_MS: ReadonlyMap<string, number> = new Map([
  ['hourly', HOUR_MS],
  ['daily', 24 * HOUR_MS],
  ['weekly', 168 * HOUR_MS],
  ['monthly', 730 * HOUR_MS],
  ['yearly', 8760 * HOUR_MS],
]);
