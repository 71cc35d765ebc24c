import { absolute } from '../absolute.ts';
import type { Attributes } from '../attributes.ts';
import { type EntryDraft, type FeedDraft, offer, type SourceDraft } from '../draft.ts';
import { MAX_LISTED } from './caps.ts';
import type { Reading } from './reading.ts';

// What is said in addresses and attributes. `base` is that of the element; addresses are made absolute here.

/** RFC 4287 §4.2.7; WebSub §4; also inside RSS, where a bare `atom:link` is the feed's own address. */
export function readLink(
  { feed, entry }: Reading,
  name: string,
  attributes: Attributes,
  href: string,
  base: string | undefined,
): void {
  const rel = (attributes.rel ?? (name === 'atom:link' && entry === undefined ? 'self' : 'alternate'))
    .trim()
    .toLowerCase()
    .replace('http://www.iana.org/assignments/relation/', '');
  const type = attributes.type?.trim().toLowerCase();
  if (entry !== undefined) entryLink(entry, rel, type, attributes, href, base);
  else if (feed !== undefined) feedLink(feed, rel, type, name, absolute(href, base));
}

/** A link of an Atom `source`. */
export function readSourceLink(source: SourceDraft, attributes: Attributes, base: string | undefined): void {
  const { rel = 'alternate', href } = attributes;
  if (href === undefined) return;
  const kind = rel.trim().toLowerCase();
  if (kind === 'self') source.feedUrl ??= absolute(href, base);
  else if (kind === 'alternate' || kind === '') source.link ??= absolute(href, base);
}

const isPage = (type: string | undefined): boolean =>
  type === undefined || type === '' || type.includes('html');

function entryLink(
  entry: EntryDraft,
  rel: string,
  type: string | undefined,
  attributes: Attributes,
  href: string,
  base: string | undefined,
): void {
  const url = absolute(href, base);
  switch (rel) {
    case 'alternate':
    case '': {
      const rank = isPage(type) ? 0 : 2;
      // Two of one kind without a language of their own are a mistake, and the later one its correction.
      if (entry.ranks.link === rank && attributes.hreflang === undefined && rank === 0 && type !== undefined)
        entry.ranks.link = 1;
      offer(entry, 'link', rank, url);
      break;
    }
    case 'enclosure':
      addEnclosure(entry, href, attributes.type, attributes.length, base);
      break;
    case 'related':
      offer(entry, 'link', 8, url);
      break;
    case 'via':
      offer(entry, 'link', 9, url);
      break;
    case 'self':
      offer(entry, 'link', 10, url);
      break;
    case 'replies':
      // RFC 4685 §4; attributes keep the prefix of a module.
      entry.comments ??= {};
      if (type === undefined || isPage(type)) entry.comments.url ??= url;
      else entry.comments.feedUrl ??= url;
      if (/^\d{1,9}$/.test(attributes['thr:count'] ?? ''))
        entry.comments.count ??= Number(attributes['thr:count']);
      break;
  }
}

function feedLink(feed: FeedDraft, rel: string, type: string | undefined, name: string, url: string): void {
  switch (rel) {
    case 'self':
      feed.self ??= url;
      break;
    case 'prev-archive':
      feed.prevArchive ??= url;
      break;
    case 'next':
      feed.next ??= url;
      break;
    case 'hub':
      if (feed.hubs.length < MAX_LISTED) feed.hubs.push(url);
      break;
    case 'alternate':
    case '':
      offer(feed, 'link', isPage(type) ? (name === 'atom:link' ? 1 : 0) : 3, url);
      break;
  }
}

/** Elements of an entry that say what they say in attributes. */
export function readEntryAttributes(
  reading: Reading,
  entry: EntryDraft,
  name: string,
  attributes: Attributes,
  base: string | undefined,
): void {
  switch (name) {
    case 'link':
    case 'atom:link':
    case 'a':
      if (attributes.href !== undefined) readLink(reading, name, attributes, attributes.href, base);
      break;
    case 'content':
      // RFC 4287 §4.1.3.2: the body is elsewhere.
      if (attributes.src !== undefined) offer(entry, 'link', 7, absolute(attributes.src, base));
      break;
    case 'enclosure':
      addEnclosure(
        entry,
        attributes.url ??
          attributes.href ??
          attributes['rdf:resource'] ??
          attributes['enc:url'] ??
          attributes['rdf:about'],
        attributes.type ?? attributes['enc:type'],
        attributes.length ?? attributes['enc:length'],
        base,
      );
      break;
    case 'media:thumbnail':
      if (attributes.url !== undefined) offerImage(reading, 1, attributes.url, base);
      break;
    case 'itunes:image':
      if (attributes.href !== undefined) offerImage(reading, 2, attributes.href, base);
      break;
    case 'itunes:category':
      addCategory(entry, attributes.text);
      break;
  }
}

export function addEnclosure(
  entry: EntryDraft,
  href: string | undefined,
  type: string | undefined,
  length: string | undefined,
  base: string | undefined,
): void {
  if (href === undefined || entry.enclosures.length >= MAX_LISTED) return;
  const url = absolute(href, base);
  if (url === '' || entry.enclosures.some(known => known.url === url)) return;
  const lengthBytes = /^\s*\d{1,15}\s*$/.test(length ?? '') ? Number(length) : undefined;
  const kind = type?.trim();
  entry.enclosures.push({
    url,
    ...(kind ? { type: kind } : {}),
    ...(lengthBytes === undefined || lengthBytes === 0 ? {} : { lengthBytes }),
  });
  if (kind?.toLowerCase().startsWith('image/')) offer(entry, 'image', 2, url);
}

/** Media RSS `content`. */
export function readMediaContent(entry: EntryDraft, attributes: Attributes, base: string | undefined): void {
  const { url, medium, type } = attributes;
  if (url === undefined) return;
  addEnclosure(entry, url, type, attributes.filesize, base);
  if (
    medium === 'image' ||
    /^image\//.test(type ?? '') ||
    (medium === undefined && /\.(?:jpe?g|png|webp|gif|avif)(?:\?|$)/i.test(url))
  )
    offer(entry, 'image', 0, absolute(url, base));
}

export function offerImage(
  { feed, entry }: Reading,
  rank: number,
  reference: string,
  base: string | undefined,
): void {
  const url = absolute(reference, base);
  if (entry !== undefined) offer(entry, 'image', rank, url);
  else if (feed !== undefined) offer(feed, 'image', rank, url);
}

export function addCategory(entry: EntryDraft | undefined, label: string | undefined): void {
  const category = label?.replace(/\s+/g, ' ').trim();
  if (entry === undefined || !category || category.length > 1000) return;
  if (entry.categories.length < MAX_LISTED && !entry.categories.includes(category))
    entry.categories.push(category);
}
