import { absolute, absoluteHtml } from './absolute.ts';
import { isoDate } from './dates.ts';
import type { ParsedAuthor, ParsedEntry, ParsedFeed } from './parsed-feed.ts';
import { MAX_ENTRIES, MAX_FIELD_CHARS } from './xml/caps.ts';

type Json = { readonly [key: string]: unknown };

/** JSON Feed 1.0 and 1.1, taken leniently: what has the wrong type is left out. Nothing when it is no feed. */
export function readJsonFeed(document: unknown, documentUrl: string | undefined): ParsedFeed | undefined {
  if (!isObject(document)) return undefined;
  const items = list(document.items);
  const version = text(document.version) ?? '';
  if (!version.includes('jsonfeed') && (items.length === 0 || text(document.title) === undefined))
    return undefined;

  const warnings: { code: string; message: string }[] = [];
  if (items.length > MAX_ENTRIES)
    warnings.push({
      code: 'too-many-entries',
      message: `More than ${MAX_ENTRIES} entries, what follows is left out`,
    });
  const self = address(document.feed_url, documentUrl);
  const base = documentUrl ?? self;
  const next = address(document.next_url, base);
  const link = address(document.home_page_url, base);
  const language = text(document.language);
  const image = address(document.icon, base) ?? address(document.favicon, base);
  const entries: ParsedEntry[] = [];
  for (const item of items.slice(0, MAX_ENTRIES))
    if (isObject(item)) entries.push(entryOf(item, base ?? link));
  const title = text(document.title);
  const description = text(document.description);
  return {
    dialect: 'json',
    ...(title && { title }),
    ...(link && { link }),
    ...(self && { self }),
    ...(next && { next }),
    ...(description && { description }),
    ...(language && { language }),
    ...(image && { image }),
    hubs: list(document.hubs).flatMap(hub => (isObject(hub) ? (address(hub.url, base) ?? []) : [])),
    authors: authorsOf(document, base),
    hints: { skipHours: [], skipDays: [] },
    entries,
    warnings,
  };
}

function entryOf(item: Json, base: string | undefined): ParsedEntry {
  const guid = text(item.id);
  const externalUrl = address(item.external_url, base);
  const link =
    address(item.url, base) ??
    externalUrl ??
    (guid !== undefined && /^https?:\/\//i.test(guid) ? guid : undefined);
  const title = text(item.title);
  const html = text(item.content_html);
  const plainContent = text(item.content_text);
  const content = html === undefined ? plainContent : absoluteHtml(html, base);
  const summary = text(item.summary);
  const published = date(item.date_published);
  const updated = date(item.date_modified);
  const language = text(item.language);
  const image = address(item.image, base) ?? address(item.banner_image, base);
  const plain = [
    ...(title ? (['title'] as const) : []),
    ...(summary ? (['summary'] as const) : []),
    ...(html === undefined && plainContent ? (['content'] as const) : []),
  ];
  return {
    ...(title && { title }),
    ...(link && { link }),
    ...(guid && { guid }),
    ...(published && { published }),
    ...(updated && { updated }),
    authors: authorsOf(item, base),
    ...(summary && { summary }),
    ...(content && { content }),
    categories: (typeof item.tags === 'string' ? item.tags.split(',') : list(item.tags)).flatMap(
      tag => text(tag) ?? [],
    ),
    enclosures: list(item.attachments).flatMap(attachment => enclosureOf(attachment, base)),
    ...(language && { language }),
    ...(image && { image }),
    ...(plain.length > 0 && { plain }),
  };
}

/** `authors` of 1.1, or `author` of 1.0. */
function authorsOf(object: Json, base: string | undefined): readonly ParsedAuthor[] {
  const one = Array.isArray(object.authors) ? object.author : (object.authors ?? object.author);
  const authors = list(object.authors).length > 0 ? list(object.authors) : [one];
  return authors.flatMap(author => {
    if (typeof author === 'string') return author.trim() === '' ? [] : [{ name: author.trim() }];
    if (!isObject(author)) return [];
    const name = text(author.name);
    const url = address(author.url, base);
    return name || url ? [{ ...(name && { name }), ...(url && { url }) }] : [];
  });
}

function enclosureOf(attachment: unknown, base: string | undefined): ParsedEntry['enclosures'] {
  if (!isObject(attachment)) return [];
  const url = address(attachment.url, base);
  if (!url) return [];
  const type = text(attachment.mime_type);
  const bytes = Number(attachment.size_in_bytes);
  return [{ url, ...(type && { type }), ...(bytes > 0 && Number.isFinite(bytes) && { lengthBytes: bytes }) }];
}

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Ids are strings, but many publishers write numbers. JSON Feed 1.1 `id`. */
function text(value: unknown): string | undefined {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (typeof value !== 'string') return undefined;
  const trimmed = value.slice(0, MAX_FIELD_CHARS).toWellFormed().trim();
  return trimmed === '' ? undefined : trimmed;
}

function address(value: unknown, base: string | undefined): string | undefined {
  const reference = text(value);
  return reference === undefined ? undefined : absolute(reference, base);
}

function date(value: unknown): string | undefined {
  const written = text(value);
  return written === undefined ? undefined : isoDate(written);
}
