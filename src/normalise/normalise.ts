import { type Author, type Enclosure, type Entry, type Origin, titleGuid } from '../feed/entry.ts';
import type { Source } from '../feed/source.ts';
import type {
  ParsedAuthor,
  ParsedEnclosure,
  ParsedEntry,
  ParsedFeed,
  ParsedSource,
} from '../parse/parsed-feed.ts';
import { bodyImage } from './body-image.ts';
import { canonicalLink, webLink } from './canonical-link.ts';
import { cutText } from './clean-text.ts';
import { contentHash } from './content-hash.ts';
import { datesOf } from './dates.ts';
import { excerptOf, withoutTeaser } from './excerpt.ts';
import { entryId, type Identifiable, identities, usableGuid } from './identity.ts';
import { detectLanguage, directionOf, directionOfText, primaryTag } from './language.ts';
import { declaredText, isMarkup, plainText } from './plain-text.ts';
import { htmlOfText, safeHtml } from './safe-html.ts';
import { foldTitle, titleKey } from './title-key.ts';

/** UTF-16 units. */
const MAX_TITLE = 1_000;
const MAX_TEXT = 8_000;
const MAX_NAME = 200;
const MAX_CATEGORY = 100;
const MAX_ENCLOSURES = 20;
const MAX_CATEGORIES = 30;
const MAX_AUTHORS = 10;
/** What stands in for a title that is missing: about one line. */
const MAX_MADE_TITLE = 120;

/** An entry that could not be kept. `at` is its place in the document, from 0. */
export type Dropped = { readonly at: number; readonly code: 'nothing-said'; readonly message: string };

export type Normalised = { readonly entries: Entry[]; readonly dropped: Dropped[] };

/**
 * Makes the entries of one document safe and comparable, in document order. `now` is ms UTC and becomes
 * `firstSeen`. The same feed, source and `now` always give the same entries; identities do not depend on
 * `now`. An entry that says nothing at all is dropped, with the reason.
 */
export function normalise(feed: ParsedFeed, source: Source, now: number): Normalised {
  const dropped: Dropped[] = [];
  const drafts: Draft[] = [];
  const about = publisherOf(feed, source);
  feed.entries.forEach((parsed, at) => {
    const draft = draftOf(parsed, about);
    if (draft !== undefined) drafts.push(draft);
    else
      dropped.push({
        at,
        code: 'nothing-said',
        message: `entry ${at + 1} has neither a title nor text nor a link`,
      });
  });
  const known = identities(drafts);
  return { entries: drafts.map((draft, at) => entryOf(draft, known[at]!, about, now)), dropped };
}

/** What every entry of a document needs to know of who published it. */
type Publisher = {
  readonly source: Source;
  /** The folded names that headlines are signed with. */
  readonly names: ReadonlySet<string>;
  /** The feed's own addresses, which identify no entry. */
  readonly addresses: ReadonlySet<string>;
  readonly hosts: ReadonlySet<string>;
  readonly feedLang: string | undefined;
};

function publisherOf(feed: ParsedFeed, source: Source): Publisher {
  const host = hostOf(source.home ?? feed.link);
  const names = [source.title, source.family, feed.title ?? '', host ?? '']
    .map(foldTitle)
    .filter(name => name !== '');
  const addresses = [feed.link, feed.self, source.home, source.url].filter(address => address !== undefined);
  return {
    source,
    names: new Set(names),
    addresses: new Set(addresses),
    hosts: new Set(addresses.flatMap(address => hostOf(address) ?? [])),
    feedLang: primaryTag(feed.language),
  };
}

/** An entry as far as it can be read on its own. */
type Draft = Identifiable & {
  readonly parsed: ParsedEntry;
  readonly title: string;
  readonly link: string | undefined;
  /** What the publisher gave as a summary, plain. */
  readonly lead: string;
  /** The content, plain, where it is more than the summary. */
  readonly body: string;
};

function draftOf(parsed: ParsedEntry, about: Publisher): Draft | undefined {
  const link = webLink(parsed.originalLink) ?? webLink(parsed.link);
  const lead =
    parsed.summary === undefined ? '' : withoutTeaser(readingOf(parsed, 'summary')(parsed.summary, MAX_TEXT));
  const body =
    parsed.content === undefined || parsed.content === parsed.summary
      ? ''
      : withoutTeaser(readingOf(parsed, 'content')(parsed.content, MAX_TEXT));
  const text = wholeText(lead, body);
  const written = parsed.title === undefined ? '' : readingOf(parsed, 'title')(parsed.title, MAX_TITLE);
  const title = written !== '' ? written : titleFrom(text, link);
  if (title === '') return undefined;
  const guid = usableGuid(parsed.guid);
  return {
    parsed,
    guid: guid === undefined || about.addresses.has(guid) ? undefined : guid,
    link,
    canonicalLink: canonicalLink(link),
    title,
    titleKey: titleKey(title, about.names),
    published: parsed.published ?? '',
    lead,
    body,
    text,
  };
}

/** How a field's text is to be read. */
const readingOf = ({ plain }: ParsedEntry, field: 'title' | 'summary' | 'content') =>
  plain?.includes(field) ? declaredText : plainText;

/** The body, and the summary before it where that says something of its own. */
function wholeText(lead: string, body: string): string {
  if (body === '' || lead === '') return body || lead;
  // A summary made by a program is the body's beginning, with or without an ellipsis.
  const probe = lead.slice(0, Math.min(60, Math.max(lead.length - 12, 12)));
  if (body.includes(probe)) return body;
  return body.length < lead.length && lead.includes(body.slice(0, 60))
    ? lead
    : cutText(`${lead} ${body}`, MAX_TEXT);
}

/** Posts of messengers and photo blogs have no titles: their first line, or their address, stands in. */
function titleFrom(text: string, link: string | undefined): string {
  if (text === '')
    return link === undefined ? '' : cutText(link.replace(/^https?:\/\/(?:www\.)?/, ''), MAX_MADE_TITLE);
  if (text.length <= MAX_MADE_TITLE) return text;
  const sentence = /^.{20,119}?[.!?؟۔。！？।](?=\s|$)/u.exec(text)?.[0];
  return sentence ?? `${cutText(text, MAX_MADE_TITLE - 1)}…`;
}

function entryOf(draft: Draft, identity: string, about: Publisher, now: number): Entry {
  const { source, feedLang } = about;
  const { parsed, title, link, text, lead, body } = draft;
  const canonical = draft.canonicalLink;
  const dates = datesOf(parsed.published, parsed.updated, now);
  const lang = detectLanguage(`${title}. ${text.slice(0, 250)}`, claimedLanguage(parsed, source, feedLang));
  const summary = source.policy === 'title' ? '' : excerptOf(lead, title) || excerptOf(body, title);
  const contentHtml = source.policy === 'full' ? safeHtml(wholeHtml(parsed), link ?? source.home) : '';
  const enclosures = enclosuresOf(parsed.enclosures);
  const image =
    webLink(parsed.image) ??
    enclosures.find(isImage)?.url ??
    bodyImage(parsed.content ?? parsed.summary ?? '', link ?? source.home);
  const origin = originOf(parsed.source, about);
  return {
    id: entryId(source.id, identity),
    sourceId: source.id,
    guid:
      draft.guid === undefined && canonical === undefined
        ? titleGuid(draft.titleKey || text.slice(0, 200))
        : identity,
    ...(link === undefined ? {} : { link }),
    ...(canonical === undefined ? {} : { canonicalLink: canonical }),
    title,
    summary,
    ...(contentHtml === '' ? {} : { contentHtml }),
    text,
    lang,
    dir: lang === 'und' || lang === 'ku' ? directionOfText(title, lang) : directionOf(lang),
    ...dates,
    firstSeen: now,
    authors: authorsOf(parsed.authors),
    categories: categoriesOf(parsed.categories),
    enclosures,
    ...(image === undefined ? {} : { image }),
    ...(origin === undefined ? {} : { origin }),
    titleKey: draft.titleKey,
    contentHash: contentHash(title, summary, contentHtml === '' ? '' : text, canonical ?? ''),
  };
}

/** The whole body as HTML, unsafe still; '' when there is none. */
function wholeHtml(parsed: ParsedEntry): string {
  const field = parsed.content === undefined ? 'summary' : 'content';
  const whole = parsed[field] ?? '';
  return parsed.plain?.includes(field) && !isMarkup(whole) ? htmlOfText(whole) : whole;
}

/**
 * An entry's own mark of language counts where it is not merely the document's, which is often the
 * default of the program that made it; else the config, which a person wrote.
 */
function claimedLanguage(
  parsed: ParsedEntry,
  source: Source,
  feedLang: string | undefined,
): string | undefined {
  const own = primaryTag(parsed.language);
  if (own !== undefined && own !== feedLang) return parsed.language;
  return primaryTag(source.lang) === undefined ? (own ?? feedLang) : source.lang;
}

function authorsOf(parsed: readonly ParsedAuthor[]): Author[] {
  const authors = new Map<string, Author>();
  for (const { name, url } of parsed) {
    if (authors.size === MAX_AUTHORS) break;
    const plain = name === undefined ? '' : plainText(name, MAX_NAME);
    // A mail address alone is not a name to print, and was not given to be printed.
    if (plain === '' || authors.has(plain)) continue;
    const page = webLink(url);
    authors.set(plain, page === undefined ? { name: plain } : { name: plain, url: page });
  }
  return [...authors.values()];
}

/** The feed an entry was taken from, unless that is this one, or another of the same house. */
function originOf(parsed: ParsedSource | undefined, { names, hosts }: Publisher): Origin | undefined {
  if (parsed === undefined) return undefined;
  const feedUrl = webLink(parsed.feedUrl);
  const home = webLink(parsed.link);
  const host = hostOf(home) ?? hostOf(feedUrl);
  const title = plainText(parsed.title ?? '', MAX_NAME) || host;
  if (title === undefined || names.has(foldTitle(title)) || (host !== undefined && hosts.has(host)))
    return undefined;
  return { title, ...(feedUrl !== undefined && { feedUrl }), ...(home !== undefined && { home }) };
}

const hostOf = (url: string | undefined): string | undefined =>
  url === undefined ? undefined : URL.parse(url)?.hostname.replace(/^www\./, '');

function categoriesOf(parsed: readonly string[]): string[] {
  const labels = new Map<string, string>();
  for (const label of parsed) {
    if (labels.size === MAX_CATEGORIES) break;
    const plain = plainText(label, MAX_CATEGORY);
    const key = plain.toLowerCase();
    if (plain !== '' && !labels.has(key)) labels.set(key, plain);
  }
  return [...labels.values()];
}

const MEDIA_TYPE = /^[a-z0-9][a-z0-9!#$&^_.+-]*\/[a-z0-9][a-z0-9!#$&^_.+-]*$/;

function enclosuresOf(parsed: readonly ParsedEnclosure[]): Enclosure[] {
  const enclosures = new Map<string, Enclosure>();
  for (const { url, type, lengthBytes } of parsed) {
    if (enclosures.size === MAX_ENCLOSURES) break;
    const address = webLink(url);
    if (address === undefined || enclosures.has(address)) continue;
    const mediaType = type?.trim().toLowerCase();
    enclosures.set(address, {
      url: address,
      ...(mediaType !== undefined && MEDIA_TYPE.test(mediaType) ? { type: mediaType } : {}),
      ...(lengthBytes !== undefined && Number.isSafeInteger(lengthBytes) && lengthBytes > 0
        ? { lengthBytes }
        : {}),
    });
  }
  return [...enclosures.values()];
}

const IMAGE_PATH = /\.(?:jpe?g|png|webp|gif|avif)(?:\?|$)/i;

function isImage({ url, type }: Enclosure): boolean {
  return type === undefined ? IMAGE_PATH.test(url) : type.startsWith('image/');
}
