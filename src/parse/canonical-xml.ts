import RssParser from 'rss-parser';
import type { EntryDraft, FeedDraft } from './draft.ts';
import type { ParsedAuthor, ParsedEntry, ParsedFeed } from './parsed-feed.ts';
import { placeOf } from './xml/place.ts';

/*
 * The one shape that rss-parser gets, whatever came in: RSS 2.0, well-formed, each element once or
 * meant to be many, dates in ISO 8601. Bodies stay aside, and the document bears their numbers, under
 * names that rss-parser makes no snippets of: its snippet routine takes time quadratic in the length
 * of a field, and reading every body a second time would cost more than all the rest.
 */

/** What a document's items name by number: their bodies, and what modules say of them. */
export type Aside = { readonly bodies: string[]; readonly modules: Modules[] };
type Modules = Pick<ParsedEntry, 'originalLink' | 'source' | 'comments' | 'section' | 'department' | 'where'>;

const FEED_FIELDS = [
  'updated',
  'cover',
  ['hub', 'hubs', { keepArray: true }],
  ['person', 'people', { keepArray: true }],
];
const ITEM_FIELDS = [
  'updated',
  'body',
  'lang',
  'picture',
  'plain',
  'modules',
  ['person', 'people', { keepArray: true }],
  ['enclosure', 'enclosures', { keepArray: true }],
];

/** `<item>` for one entry; what is not to stand in it goes `aside`. */
export function itemXml(entry: EntryDraft, { bodies, modules }: Aside): string {
  const said = modulesOf(entry);
  let xml = '<item>';
  if (entry.title !== undefined) xml += `<title>${cdata(entry.title)}</title>`;
  if (entry.link !== undefined) xml += `<link>${escaped(entry.link)}</link>`;
  if (entry.guid !== undefined) xml += `<guid>${escaped(entry.guid)}</guid>`;
  if (entry.published !== undefined) xml += `<pubDate>${entry.published}</pubDate>`;
  if (entry.updated !== undefined) xml += `<updated>${entry.updated}</updated>`;
  if (entry.summary !== undefined) xml += `<summary>${bodies.push(legal(entry.summary)) - 1}</summary>`;
  if (entry.content !== undefined) xml += `<body>${bodies.push(legal(entry.content)) - 1}</body>`;
  for (const author of entry.authors) xml += personXml(author);
  for (const category of entry.categories) xml += `<category>${escaped(category)}</category>`;
  for (const { url, type, lengthBytes } of entry.enclosures) {
    xml += `<enclosure url="${escaped(url)}"`;
    if (type !== undefined) xml += ` type="${escaped(type)}"`;
    if (lengthBytes !== undefined) xml += ` length="${lengthBytes}"`;
    xml += '/>';
  }
  if (entry.language !== undefined) xml += `<lang>${escaped(entry.language)}</lang>`;
  if (entry.image !== undefined) xml += `<picture>${escaped(entry.image)}</picture>`;
  if (entry.plain !== undefined && entry.plain.length > 0) xml += `<plain>${entry.plain.join(' ')}</plain>`;
  if (said !== undefined) xml += `<modules>${modules.push(said) - 1}</modules>`;
  return `${xml}</item>`;
}

function modulesOf({
  originalLink,
  source,
  comments,
  section,
  department,
  where,
}: EntryDraft): Modules | undefined {
  const place = where && placeOf(where);
  if (!originalLink && !source && !comments && !section && !department && !place) return undefined;
  return legalWithin({
    ...(originalLink && { originalLink }),
    ...(source && { source }),
    ...(comments && { comments }),
    ...(section && { section }),
    ...(department && { department }),
    ...(place && { where: place }),
  });
}

/** The same without the characters that XML does not have. */
function legalWithin<T>(value: T): T {
  if (typeof value === 'string') return legal(value) as T;
  if (Array.isArray(value)) return value.map(legalWithin) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, legalWithin(part)])) as T;
}

/** The document around the items. */
export function documentXml(feed: FeedDraft, items: readonly string[]): string {
  let xml = '<rss version="2.0"><channel>';
  if (feed.title !== undefined) xml += `<title>${cdata(feed.title)}</title>`;
  if (feed.link !== undefined) xml += `<link>${escaped(feed.link)}</link>`;
  if (feed.self !== undefined) xml += `<atom:link rel="self" href="${escaped(feed.self)}"/>`;
  if (feed.description !== undefined) xml += `<description>${cdata(feed.description)}</description>`;
  if (feed.language !== undefined) xml += `<language>${escaped(feed.language)}</language>`;
  if (feed.updated !== undefined) xml += `<updated>${feed.updated}</updated>`;
  if (feed.image !== undefined) xml += `<cover>${escaped(feed.image)}</cover>`;
  for (const hub of feed.hubs) xml += `<hub>${escaped(hub)}</hub>`;
  for (const author of feed.authors) xml += personXml(author);
  return `${xml}${items.join('')}</channel></rss>`;
}

const personXml = ({ name, email, url }: ParsedAuthor): string => {
  let xml = '<person';
  if (email !== undefined) xml += ` email="${escaped(email)}"`;
  if (url !== undefined) xml += ` url="${escaped(url)}"`;
  return `${xml}>${name === undefined ? '' : escaped(name)}</person>`;
};

// Characters that XML 1.0 §2.2 does not allow, even as references.
const ILLEGAL = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/;
const ILLEGALS = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]+/g;

const legal = (text: string): string => {
  const whole = text.isWellFormed() ? text : text.toWellFormed();
  return ILLEGAL.test(whole) ? whole.replace(ILLEGALS, '') : whole;
};

function escaped(text: string): string {
  const clean = legal(text);
  if (!/[&<>"]/.test(clean)) return clean;
  return clean
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

function cdata(text: string): string {
  const clean = legal(text);
  if (!clean.includes('<') && !clean.includes('&') && !clean.includes(']]>')) return clean;
  return `<![CDATA[${clean.includes(']]>') ? clean.replaceAll(']]>', ']]]]><![CDATA[>') : clean}]]>`;
}

type Element = string | { readonly _?: string; readonly $?: Readonly<Record<string, string>> };
type Item = {
  readonly title?: string;
  readonly link?: string;
  readonly guid?: string;
  readonly isoDate?: string;
  readonly updated?: string;
  readonly summary?: string;
  readonly body?: string;
  readonly lang?: string;
  readonly picture?: string;
  readonly plain?: string;
  readonly modules?: string;
  readonly people?: readonly Element[];
  readonly categories?: readonly string[];
  readonly enclosures?: readonly Element[];
};
type Channel = {
  readonly title?: string;
  readonly link?: string;
  readonly feedUrl?: string;
  readonly description?: string;
  readonly language?: string;
  readonly updated?: string;
  readonly cover?: string;
  readonly hubs?: readonly string[];
  readonly people?: readonly Element[];
  readonly items: readonly Item[];
};

/**
 * What rss-parser makes of the canonical document. A new parser each time: one keeps state between
 * documents. Rejects only when the document is not what this file writes, which would be our bug.
 */
export async function readCanonical(
  xml: string,
  aside: Aside,
): Promise<Omit<ParsedFeed, 'dialect' | 'hints' | 'warnings'>> {
  const parser = new RssParser<Channel, Item>({
    customFields: { feed: FEED_FIELDS as (keyof Channel)[], item: ITEM_FIELDS as (keyof Item)[] },
  });
  const channel = (await parser.parseString(xml)) as unknown as Channel;
  return {
    ...(channel.title && { title: channel.title }),
    ...(channel.link && { link: channel.link }),
    ...(channel.feedUrl && { self: channel.feedUrl }),
    ...(channel.description && { description: channel.description }),
    ...(channel.language && { language: channel.language }),
    ...(channel.updated && { updated: channel.updated }),
    ...(channel.cover && { image: channel.cover }),
    hubs: (channel.hubs ?? []).filter(isSaid),
    authors: (channel.people ?? []).flatMap(personOf),
    entries: channel.items.map(item => entryOf(item, aside)),
  };
}

function entryOf(item: Item, { bodies, modules }: Aside): ParsedEntry {
  const entry: { -readonly [K in keyof ParsedEntry]: ParsedEntry[K] } = {
    authors: item.people === undefined ? [] : item.people.flatMap(personOf),
    categories: (item.categories ?? NONE).filter(isSaid),
    enclosures: item.enclosures === undefined ? [] : item.enclosures.flatMap(enclosureOf),
  };
  if (item.title) entry.title = item.title;
  if (item.link) entry.link = item.link;
  if (item.guid) entry.guid = item.guid;
  if (item.isoDate) entry.published = item.isoDate;
  if (item.updated) entry.updated = item.updated;
  const summary = item.summary && bodies[Number(item.summary)];
  if (summary) entry.summary = summary;
  const content = item.body && bodies[Number(item.body)];
  if (content) entry.content = content;
  if (item.lang) entry.language = item.lang;
  if (item.picture) entry.image = item.picture;
  if (item.plain) entry.plain = item.plain.split(' ') as NonNullable<ParsedEntry['plain']>;
  return item.modules === undefined ? entry : Object.assign(entry, modules[Number(item.modules)]);
}

// What was nothing but characters that XML does not have comes back empty.
const NONE: readonly string[] = [];
const isSaid = (text: string): boolean => text !== '';

function personOf(element: Element): ParsedAuthor | [] {
  if (typeof element === 'string') return element === '' ? [] : { name: element };
  const { email, url } = element.$ ?? {};
  if (!element._ && !email && !url) return [];
  return { ...(element._ && { name: element._ }), ...(email && { email }), ...(url && { url }) };
}

function enclosureOf(element: Element): ParsedEntry['enclosures'][number] | [] {
  const { url, type, length } = (typeof element === 'string' ? undefined : element.$) ?? {};
  if (!url) return [];
  return { url, ...(type && { type }), ...(length && { lengthBytes: Number(length) }) };
}
