import { Tokenizer } from 'htmlparser2';
import { absolute, absoluteHtml, innerBase } from './absolute.ts';
import { type Attributes, attributeKey, NO_ATTRIBUTES } from './attributes.ts';
import { type Bodies, itemXml } from './canonical-xml.ts';
import { isoDate } from './dates.ts';
import { addAuthor, type EntryDraft, entryDraft, type FeedDraft, feedDraft, offer } from './draft.ts';
import {
  DAY_RULE,
  ENTRY_PEOPLE,
  ENTRY_RULES,
  FEED_PEOPLE,
  FEED_RULES,
  HOUR_RULE,
  IGNORED_RULE,
  IMAGE_RULE,
  LINK_RULE,
  NEVER_MARKUP,
  PERSON_RULES,
  type Rule,
  WRAPPERS,
} from './fields.ts';
import { languageTag } from './language-tag.ts';
import { declareNamespace, openScope, resolveName, type Scope } from './namespaces.ts';
import type { ParsedFeed } from './parsed-feed.ts';
import { personFrom, personOf } from './person.ts';
import { decodeReferences } from './references.ts';
import { fromBase64, htmlText, isText, type TextType, textType, xhtmlText } from './text-construct.ts';
import { fieldDecodedOnceMore } from './twice-encoded.ts';

export const MAX_DEPTH = 512;
export const MAX_ENTRIES = 20_000;
export const MAX_FIELD_CHARS = 1_000_000;
const MAX_ATTRIBUTES = 100;
const MAX_LISTED = 200;

export type XmlReading = {
  /** Absent when no feed began. */
  readonly feed?: FeedDraft;
  /** Canonical items, in document order. */
  readonly items: readonly string[];
  readonly bodies: Bodies;
  readonly warnings: Map<string, string>;
  /** What the first element was called, for the message when it is no feed. */
  readonly root?: string;
};

// What an open element is to us, beyond its name.
type Kind =
  | 'outside'
  | 'feed'
  | 'entry'
  | 'wrapper'
  | 'person'
  | 'image'
  | 'hours'
  | 'days'
  | 'skip'
  | 'field'
  | 'markup';

type Frame = {
  name: string;
  raw: string;
  kind: Kind;
  scope: Scope;
  base: string | undefined;
  lang: string | undefined;
};

const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
const FEED_ROOTS: ReadonlyMap<string, ParsedFeed['dialect']> = new Map([
  ['rss', 'rss'],
  ['rdf:rdf', 'rdf'],
  ['rdf', 'rdf'],
  ['feed', 'atom'],
  ['urlset', 'sitemap'],
]);

/**
 * Reads a feed in XML, however broken, once from front to back: names by vocabulary instead of prefix,
 * elements left open closed where the next one shows it, references HTML's or the document's own,
 * addresses absolute, dates in one form. Entries become canonical XML as soon as they end. Past a cap
 * reading stops, and what was read stays. Time and memory are linear in the length of `text`.
 */
export function readXml(text: string, documentUrl: string | undefined): XmlReading {
  const warnings = new Map<string, string>();
  const items: string[] = [];
  const bodies: Bodies = [];
  const entities = new Map<string, string>();
  // What a document's own entities may add up to, or a few of them could stand for gigabytes.
  let expansionsLeft = MAX_FIELD_CHARS;
  const declared = {
    get: (name: string) => {
      const value = entities.get(name);
      if (value === undefined || value.length > expansionsLeft) return undefined;
      expansionsLeft -= value.length;
      return value;
    },
  };

  let feed: FeedDraft | undefined;
  let entry: EntryDraft | undefined;
  let entryHasNews = false;
  let root: string | undefined;
  let ended = false;

  const stack: Frame[] = [
    { name: '', raw: '', kind: 'outside', scope: openScope(), base: documentUrl, lang: undefined },
  ];
  let top = stack[0]!;
  // How many elements of a name are open: an end tag without its start costs one look.
  const open = new Map<string, number>();

  // The field being captured.
  let rule: Rule | undefined;
  let fieldDepth = 0;
  let fieldType: TextType = 'escaped';
  let fieldAttributes = NO_ATTRIBUTES;
  let fieldLang: string | undefined;
  let buffer = '';
  let hasMarkup = false;
  let wrapperFrom = -1;
  let wrapperTo = -1;

  // The person being read.
  let person: { name?: string; email?: string; url?: string; text: string } | undefined;
  let latePerson: string | undefined;

  // The `summary` of an RSS entry.
  let teaser: string | undefined;

  // The tag being read.
  let tagStart = 0;
  let tagName = '';
  let tagNameEnd = 0;
  let attributeName = '';
  let attributes = NO_ATTRIBUTES;
  let attributeCount = 0;

  const references = (from: string) => decodeReferences(from, declared);
  /** XML 1.0 §3.3.3: a line break is a space there. */
  const attributeValue = (from: string) =>
    references(/[\t\r\n]/.test(from) ? from.replace(/[\t\r\n]/g, ' ') : from);
  const warn = (code: string, message: string) => {
    if (!warnings.has(code)) warnings.set(code, message);
  };

  // ── text ──────────────────────────────────────────────────────────────────────────────────────

  const append = (piece: string) => {
    if (buffer.length >= MAX_FIELD_CHARS) return;
    if (buffer.length + piece.length > MAX_FIELD_CHARS) {
      warn(
        'field-too-long',
        `A field is longer than ${MAX_FIELD_CHARS} characters, the rest of it is left out`,
      );
      buffer += piece.slice(0, MAX_FIELD_CHARS - buffer.length);
    } else buffer += piece;
  };

  const onText = (piece: string, literal: boolean) => {
    if (rule !== undefined) {
      const room = piece.length > MAX_FIELD_CHARS ? piece.slice(0, MAX_FIELD_CHARS + 1) : piece;
      // Inside XHTML a reference stands for a character of its text, not for markup.
      if (fieldType === 'xml') append(literal ? htmlText(room) : xhtmlText(room, declared));
      else append(literal ? room : references(room));
    } else if (person !== undefined && top.kind === 'person' && person.text.length < 1000)
      person.text += literal ? piece : references(piece);
    else if (top.kind === 'image') {
      // An address alone, instead of the elements that RSS 2.0 wants in there.
      const address = (literal ? piece : references(piece)).trim();
      if (address.length < 4000 && /^(?:https?:\/)?\/\S+$/i.test(address)) offerImage(2, address);
    }
  };

  // ── elements ──────────────────────────────────────────────────────────────────────────────────

  const push = (name: string, raw: string, kind: Kind) => {
    const depth = stack.length;
    if (depth >= MAX_DEPTH) {
      warn('too-deep', `Elements are nested more than ${MAX_DEPTH} deep, what follows is left out`);
      stop();
      return;
    }
    top = { name, raw, kind, scope: top.scope, base: top.base, lang: top.lang };
    stack.push(top);
    open.set(name, (open.get(name) ?? 0) + 1);
  };

  /** Closes the innermost element. */
  const pop = () => {
    const frame = stack.pop()!;
    top = stack[stack.length - 1]!;
    open.set(frame.name, open.get(frame.name)! - 1);
    switch (frame.kind) {
      case 'field':
        endField(frame);
        break;
      case 'markup':
        if (stack.length === fieldDepth && wrapperFrom >= 0 && wrapperTo < 0) wrapperTo = buffer.length;
        if (!VOID.has(frame.raw)) append(`</${frame.raw}>`);
        break;
      case 'person':
        endPerson();
        break;
      case 'entry':
        endEntry();
        break;
    }
  };

  const popTo = (depth: number) => {
    while (stack.length > depth) pop();
  };

  const onStartTag = (end: number, selfClosing: boolean) => {
    const scope = attributeCount > 0 ? scopeInside() : top.scope;
    const name = resolveName(scope, tagName);
    if (root === undefined) {
      root = name;
      // A page, whatever it holds: feeds are shown on pages, too.
      if (name === 'html' || name === 'xhtml:html') {
        stop();
        return;
      }
    }

    if (rule !== undefined) {
      if (fieldType !== 'xml' && NEVER_MARKUP.has(name) && !(rule.body && fieldType === 'none')) {
        warn('unclosed', 'Elements were left unclosed');
        popTo(fieldDepth - 1);
      } else {
        openMarkup(end, selfClosing, scope);
        return;
      }
    }

    const kind = kindOf(name);
    if (kind === 'entry') {
      // Before the entry ended another begins: its end tag is missing.
      const at = stack.findLastIndex(frame => frame.kind === 'entry');
      if (at >= 0) {
        warn('unclosed', 'Elements were left unclosed');
        popTo(at);
      } else
        popTo(
          Math.max(1, stack.findLastIndex(frame => frame.kind === 'feed' || frame.kind === 'outside') + 1),
        );
      if (items.length >= MAX_ENTRIES) {
        warn('too-many-entries', `More than ${MAX_ENTRIES} entries, what follows is left out`);
        stop();
        return;
      }
      feed ??= feedDraft(name === 'entry' ? 'atom' : 'rss');
      entry = entryDraft();
      entryHasNews = false;
      latePerson = undefined;
      teaser = undefined;
    } else if (kind === 'feed' && feed === undefined) {
      feed = feedDraft(
        name === 'channel'
          ? attributes.href !== undefined || tagName === 'CHANNEL'
            ? 'cdf'
            : 'rss'
          : (FEED_ROOTS.get(name) ?? 'rss'),
      );
    }

    push(name, tagName, kind);
    if (ended) return;
    top.scope = scope;
    inherit();
    begin(name, kind);
    if (selfClosing) pop();
  };

  /** `xml:base` and `xml:lang` hold from the element that bears them inwards. */
  const inherit = () => {
    if (attributeCount === 0) return;
    const base = attributes['xml:base'];
    if (base !== undefined) top.base = innerBase(base, top.base);
    const lang = attributes['xml:lang'] ?? (top.kind === 'field' ? undefined : attributes.lang);
    if (lang !== undefined) top.lang = languageTag(lang);
  };

  /** What names mean inside the tag being read. */
  const scopeInside = (): Scope => {
    let scope = top.scope;
    for (const name in attributes) {
      if (name.startsWith('xmlns') && (name.length === 5 || name[5] === ':'))
        scope = declareNamespace(scope, name.slice(6), attributes[name]!);
    }
    return scope;
  };

  const kindOf = (name: string): Kind => {
    switch (top.kind) {
      case 'outside':
        if (name === 'item' || name === 'entry') return 'entry';
        if (FEED_ROOTS.has(name) || name === 'channel') return 'feed';
        return 'outside';
      case 'feed':
        if (name === 'item' || name === 'entry' || (name === 'url' && feed?.dialect === 'sitemap'))
          return 'entry';
        if (name === 'channel' || name === 'feed') return 'feed';
        if (name === 'image' || name === 'itunes:image') return 'image';
        if (name === 'skiphours') return 'hours';
        if (name === 'skipdays') return 'days';
        if (FEED_PEOPLE.has(name)) return 'person';
        return name === 'link' || FEED_RULES.has(name) ? 'field' : 'skip';
      case 'entry':
      case 'wrapper':
        if (name === 'item' || name === 'entry') return 'entry';
        if (WRAPPERS.has(name) || name === 'media:content') return 'wrapper';
        if (ENTRY_PEOPLE.has(name)) return 'person';
        if (name === 'image') return 'image';
        if (name === 'link' && attributes.href !== undefined) return 'skip';
        if (name === 'content' && attributes.src !== undefined) return 'skip';
        return name === 'link' || ENTRY_RULES.has(name) ? 'field' : 'skip';
      case 'person':
        if (NEVER_MARKUP.has(name)) {
          pop();
          return kindOf(name);
        }
        return PERSON_RULES.has(name) ? 'field' : 'person';
      case 'image':
        if (NEVER_MARKUP.has(name)) {
          pop();
          return kindOf(name);
        }
        return name === 'url' ? 'field' : 'skip';
      case 'hours':
        return name === 'hour' ? 'field' : 'skip';
      case 'days':
        return name === 'day' ? 'field' : 'skip';
      default:
        // Entries stand where nobody expects them: in `<items>`, in a section of the publisher's own.
        return entry === undefined && (name === 'item' || name === 'entry') && feed !== undefined
          ? 'entry'
          : 'skip';
    }
  };

  const begin = (name: string, kind: Kind) => {
    switch (kind) {
      case 'feed':
        if (feed === undefined) break;
        if (top.lang !== undefined) offer(feed, 'language', 2, top.lang);
        if (feed.dialect === 'cdf') {
          if (attributes.href !== undefined) offer(feed, 'link', 0, resolve(attributes.href));
          if (attributes.self !== undefined) feed.self ??= resolve(attributes.self);
          if (attributes.lastmod !== undefined) offer(feed, 'updated', 0, isoDate(attributes.lastmod));
          if (attributes.base !== undefined) top.base = innerBase(attributes.base, top.base);
        }
        break;
      case 'entry': {
        const draft = entry!;
        if (attributeCount === 0) break;
        if (attributes['xml:lang'] !== undefined) offer(draft, 'language', 2, top.lang);
        if (attributes['rdf:about'] !== undefined) {
          offer(draft, 'guid', 2, attributes['rdf:about'].trim());
          if (/^https?:/i.test(attributes['rdf:about'].trim()))
            offer(draft, 'link', 6, resolve(attributes['rdf:about']));
        }
        if (feed?.dialect === 'cdf') {
          if (attributes.href !== undefined) offer(draft, 'link', 0, resolve(attributes.href));
          if (attributes.lastmod !== undefined) offer(draft, 'updated', 0, isoDate(attributes.lastmod));
        }
        break;
      }
      case 'image':
        if (attributes.href !== undefined) offerImage(2, attributes.href);
        else if (attributes['rdf:resource'] !== undefined) offerImage(2, attributes['rdf:resource']);
        break;
      case 'person':
        if (stack[stack.length - 2]!.kind !== 'person') person = { text: '' };
        break;
      case 'wrapper':
        if (name === 'media:content') mediaContent();
        if (name === 'news:news') entryHasNews = true;
        break;
      case 'field':
        beginField(name);
        break;
      case 'skip':
        if (entry !== undefined) entryElement(name);
        else if (feed !== undefined) feedElement(name);
        break;
    }
  };

  const resolve = (reference: string): string => absolute(reference, top.base);

  /** Elements that say what they say in attributes. */
  const entryElement = (name: string) => {
    const parent = stack[stack.length - 2]!.kind;
    if (parent !== 'entry' && parent !== 'wrapper') return;
    const draft = entry!;
    switch (name) {
      case 'link':
      case 'atom:link':
      case 'a':
        if (attributes.href !== undefined) atomLink(name, attributes.href);
        break;
      case 'content':
        // RFC 4287 §4.1.3.2: the body is elsewhere.
        if (attributes.src !== undefined) offer(draft, 'link', 7, resolve(attributes.src));
        break;
      case 'enclosure':
        addEnclosure(
          attributes.url ??
            attributes.href ??
            attributes['rdf:resource'] ??
            attributes['enc:url'] ??
            attributes['rdf:about'],
          attributes.type ?? attributes['enc:type'],
          attributes.length ?? attributes['enc:length'],
        );
        break;
      case 'media:thumbnail':
        if (attributes.url !== undefined) offerImage(1, attributes.url);
        break;
      case 'itunes:image':
        if (attributes.href !== undefined) offerImage(2, attributes.href);
        break;
      case 'itunes:category':
        addCategory(attributes.text);
        break;
    }
  };

  const feedElement = (name: string) => {
    if (stack[stack.length - 2]!.kind !== 'feed') return;
    if ((name === 'link' || name === 'atom:link' || name === 'a') && attributes.href !== undefined)
      atomLink(name, attributes.href);
  };

  /** RFC 4287 §4.2.7; WebSub §4; also inside RSS, where a bare `atom:link` is the feed's own address. */
  const atomLink = (name: string, href: string) => {
    const url = resolve(href);
    const rel = (attributes.rel ?? (name === 'atom:link' && entry === undefined ? 'self' : 'alternate'))
      .trim()
      .toLowerCase()
      .replace('http://www.iana.org/assignments/relation/', '');
    const type = attributes.type?.trim().toLowerCase();
    if (entry !== undefined) {
      const html = type === undefined || type === '' || /html/.test(type);
      if (rel === 'alternate' || rel === '') {
        const rank = html ? 0 : 2;
        // Two of one kind without a language of their own are a mistake, and the later one its correction.
        if (
          entry.ranks.link === rank &&
          attributes.hreflang === undefined &&
          rank === 0 &&
          type !== undefined
        )
          entry.ranks.link = 1;
        offer(entry, 'link', rank, url);
      } else if (rel === 'enclosure') addEnclosure(href, attributes.type, attributes.length);
      else if (rel === 'related' || rel === 'via') offer(entry, 'link', rel === 'related' ? 8 : 9, url);
      else if (rel === 'self') offer(entry, 'link', 10, url);
      return;
    }
    if (feed === undefined) return;
    if (rel === 'self') feed.self ??= url;
    else if (rel === 'prev-archive') feed.prevArchive ??= url;
    else if (rel === 'next') feed.next ??= url;
    else if (rel === 'hub') {
      if (feed.hubs.length < MAX_LISTED) feed.hubs.push(url);
    } else if (rel === 'alternate' || rel === '')
      offer(feed, 'link', type === undefined || /html/.test(type) ? (name === 'atom:link' ? 1 : 0) : 3, url);
  };

  const addEnclosure = (href: string | undefined, type: string | undefined, length: string | undefined) => {
    if (entry === undefined || href === undefined || entry.enclosures.length >= MAX_LISTED) return;
    const url = resolve(href);
    if (url === '' || entry.enclosures.some(known => known.url === url)) return;
    const lengthBytes = /^\s*\d{1,15}\s*$/.test(length ?? '') ? Number(length) : undefined;
    const kind = type?.trim();
    entry.enclosures.push({
      url,
      ...(kind ? { type: kind } : {}),
      ...(lengthBytes === undefined || lengthBytes === 0 ? {} : { lengthBytes }),
    });
    if (kind?.toLowerCase().startsWith('image/')) offerImage(2, href);
  };

  /** Media RSS `content`. */
  const mediaContent = () => {
    const url = attributes.url;
    if (url === undefined) return;
    const medium = attributes.medium;
    addEnclosure(url, attributes.type ?? undefined, attributes.filesize);
    if (
      medium === 'image' ||
      /^image\//.test(attributes.type ?? '') ||
      (medium === undefined && /\.(?:jpe?g|png|webp|gif|avif)(?:\?|$)/i.test(url))
    )
      offerImage(0, url);
  };

  const offerImage = (rank: number, reference: string) => {
    const url = resolve(reference);
    if (entry !== undefined) offer(entry, 'image', rank, url);
    else if (feed !== undefined) offer(feed, 'image', rank, url);
  };

  const addCategory = (label: string | undefined) => {
    const category = label?.replace(/\s+/g, ' ').trim();
    if (entry === undefined || !category || category.length > 1000) return;
    if (entry.categories.length < MAX_LISTED && !entry.categories.includes(category))
      entry.categories.push(category);
  };

  // ── fields ────────────────────────────────────────────────────────────────────────────────────

  const beginField = (name: string) => {
    const parent = stack[stack.length - 2]!.kind;
    rule =
      parent === 'person'
        ? PERSON_RULES.get(name)
        : parent === 'image'
          ? IMAGE_RULE
          : parent === 'hours'
            ? HOUR_RULE
            : parent === 'days'
              ? DAY_RULE
              : name === 'link'
                ? LINK_RULE
                : entry !== undefined
                  ? ENTRY_RULES.get(name)
                  : FEED_RULES.get(name);
    rule ??= IGNORED_RULE;
    fieldDepth = stack.length;
    fieldAttributes = attributes;
    fieldLang = attributes['xml:lang'] === undefined ? undefined : top.lang;
    fieldType =
      attributeCount === 0
        ? name.startsWith('xhtml:') || name === 'body'
          ? 'none'
          : 'escaped'
        : textType(name, attributes);
    if (name.startsWith('xhtml:')) fieldType = 'xml';
    buffer = '';
    hasMarkup = false;
    wrapperFrom = -1;
    wrapperTo = -1;
    if (name === 'category' && attributes.term !== undefined)
      addCategory(attributes.label ?? attributes.term);
    if (name === 'link' && attributes.href !== undefined && entry === undefined) {
      rule = IGNORED_RULE;
      atomLink(name, attributes.href);
    }
    if (name === 'link' && attributes['rdf:resource'] !== undefined) buffer = attributes['rdf:resource'];
  };

  const openMarkup = (end: number, selfClosing: boolean, scope: Scope) => {
    const colon = tagName.indexOf(':');
    const isXhtml = colon > 0 && scope.prefixes.get(tagName.slice(0, colon)) === 'xhtml';
    const raw = isXhtml || tagName.startsWith('xhtml:') ? tagName.slice(colon + 1) : tagName;
    const wrapper = !hasMarkup && raw.toLowerCase() === 'div' && buffer.trim() === '' && !selfClosing;
    if (fieldType === 'none') fieldType = 'xml';
    hasMarkup = true;
    // As it stands in the document, without the slash: `<i/>` would open a tag in HTML.
    const inside = text.slice(tagNameEnd, selfClosing ? text.lastIndexOf('/', end) : end);
    const tag = `<${raw}${inside}>`;
    append(tag);
    const depth = stack.length;
    push(raw.toLowerCase(), raw, 'markup');
    if (ended) return;
    top.scope = scope;
    inherit();
    if (wrapper) {
      wrapperFrom = buffer.length;
      // The one element of XHTML content may bear the base and the language of all of it.
      stack[depth - 1]!.base = top.base;
      if (attributes['xml:lang'] !== undefined || attributes.lang !== undefined) fieldLang ??= top.lang;
    }
    if (selfClosing) pop();
  };

  const endField = (frame: Frame) => {
    const done = rule!;
    rule = undefined;
    let value = buffer;
    buffer = '';
    // RFC 4287 §3.1.1.3: the div is not part of the content.
    if (fieldType === 'xml' && wrapperTo > 0 && /^<\/div>\s*$/i.test(value.slice(wrapperTo)))
      value = value.slice(wrapperFrom, wrapperTo);
    else if (fieldType === 'base64') value = fromBase64(value);
    if (value === '' && done.to !== 'ignored') return;
    value = fieldDecodedOnceMore(value);
    const { to, rank } = done;
    switch (to) {
      case 'summary':
      case 'content':
      case 'description': {
        const html = absoluteHtml(value.trim(), frame.base);
        if (entry === undefined) {
          if (feed !== undefined) offer(feed, 'description', rank, html);
          break;
        }
        if (to === 'description') break;
        if (frame.name === 'summary') teaser = html;
        const before = entry[to];
        offer(entry, to, rank, html);
        if (entry[to] !== before && isText(fieldAttributes.type)) markPlain(to);
        break;
      }
      case 'title': {
        const title = absoluteHtml(value.trim(), frame.base);
        if (entry !== undefined) {
          const before = entry.title;
          offer(entry, 'title', rank, title);
          if (entry.title !== before && fieldType === 'plain') markPlain('title');
        } else if (feed !== undefined) offer(feed, 'title', rank, title);
        break;
      }
      case 'link': {
        const url = absolute(value, frame.base);
        if (fieldAttributes.rel !== undefined) {
          // An address as text, but otherwise Atom's.
          attributes = fieldAttributes;
          if (url !== '') atomLink(frame.name, url);
          break;
        }
        if (entry !== undefined) offer(entry, 'link', rank, url);
        else if (feed !== undefined) offer(feed, 'link', rank, url);
        break;
      }
      case 'loc':
        if (entry !== undefined) offer(entry, 'link', 0, absolute(value, frame.base));
        break;
      case 'guid': {
        if (entry === undefined) break;
        const guid = value.trim();
        const isPath = guid.startsWith('/') && frame.base !== undefined;
        offer(entry, 'guid', rank, isPath ? absolute(guid, frame.base) : guid);
        const permaLink = fieldAttributes.ispermalink?.trim().toLowerCase();
        if (frame.name === 'guid' && permaLink !== 'false' && /^https?:\/\/\S+$/i.test(guid))
          offer(entry, 'link', 5, guid);
        else if (frame.name === 'id' && /^https?:\/\/\S+$/i.test(guid)) offer(entry, 'link', 11, guid);
        break;
      }
      case 'published':
      case 'updated': {
        const date = isoDate(value);
        if (date === undefined) {
          if (value.trim() !== '') warn('bad-date', `A date could not be read: ${value.trim().slice(0, 60)}`);
          break;
        }
        if (entry !== undefined) {
          // The one written last is the latest change.
          if (to === 'updated' && entry.ranks.updated === rank) entry.updated = date;
          offer(entry, to, rank, date);
        } else if (feed !== undefined) offer(feed, 'updated', rank, date);
        break;
      }
      case 'language': {
        const tag = languageTag(value);
        if (entry !== undefined) offer(entry, 'language', rank, tag);
        else if (feed !== undefined) offer(feed, 'language', rank, tag);
        break;
      }
      case 'category':
        if (fieldAttributes.term === undefined) addCategory(value);
        break;
      case 'categories':
        for (const part of value.slice(0, 10_000).split(/[,;]/)) addCategory(part);
        break;
      case 'image-url':
        if (value.trim() !== '') offerImage(rank, value);
        break;
      case 'ttl': {
        const minutes = Number(value.trim());
        if (feed !== undefined && Number.isFinite(minutes) && minutes > 0) feed.hints.ttlMinutes = minutes;
        break;
      }
      case 'hour': {
        const hour = /^\s*\d{1,2}\s*$/.test(value) ? Number(value) % 24 : -1;
        if (feed !== undefined && hour >= 0 && !feed.hints.skipHours.includes(hour))
          feed.hints.skipHours.push(hour);
        break;
      }
      case 'day': {
        const day = DAYS.indexOf(value.trim().slice(0, 3).toLowerCase());
        if (feed !== undefined && day >= 0 && !feed.hints.skipDays.includes(day))
          feed.hints.skipDays.push(day);
        break;
      }
      case 'sy-period':
        syPeriod = PERIODS_MS.get(value.trim().toLowerCase());
        break;
      case 'sy-frequency':
        syFrequency = Number(value.trim());
        break;
      case 'person-name':
        if (person !== undefined) person.name ??= value;
        break;
      case 'person-email':
        if (person !== undefined) person.email ??= value.trim().replace(/^mailto:/i, '');
        break;
      case 'person-url':
        if (person !== undefined) person.url ??= absolute(value, frame.base);
        break;
      case 'person-late':
        latePerson ??= value;
        break;
    }
    if (
      fieldLang !== undefined &&
      entry !== undefined &&
      (to === 'title' || to === 'summary' || to === 'content')
    )
      offer(entry, 'language', to === 'title' ? 4 : 3, fieldLang);
  };

  let syPeriod: number | undefined;
  let syFrequency: number | undefined;

  const markPlain = (field: 'title' | 'summary' | 'content') => {
    entry!.plain = [...(entry!.plain ?? []), field];
  };

  const endPerson = () => {
    if (top.kind === 'person' || person === undefined) return;
    const found = personFrom(person);
    person = undefined;
    if (entry !== undefined) addAuthor(entry.authors, found);
    else if (feed !== undefined) addAuthor(feed.authors, found);
  };

  const endEntry = () => {
    const draft = entry!;
    entry = undefined;
    if (draft.authors.length === 0 && latePerson !== undefined)
      addAuthor(draft.authors, personOf(latePerson));
    latePerson = undefined;
    if (feed?.dialect === 'sitemap' && !entryHasNews) return;
    // RSS with a `summary` besides its `description`: the one is the excerpt, the other the body.
    if (
      teaser !== undefined &&
      draft.content === undefined &&
      draft.ranks.summary === 0 &&
      feed?.dialect !== 'atom'
    ) {
      if (draft.summary !== undefined && draft.summary.length > teaser.length) {
        draft.content = draft.summary;
        draft.summary = teaser;
      }
    }
    items.push(itemXml(draft, bodies));
  };

  // ── the tokenizer's events ────────────────────────────────────────────────────────────────────

  // Where to begin anew: a tag that turned out to be none, from the `<` inside it.
  let restartAt = -1;
  let offset = 0;
  let tokenizer: Tokenizer;

  const stop = () => {
    ended = true;
    tokenizer.pause();
  };

  /** `a < b <i>c</i>`: what looked like a tag was text up to `at`, where the next one begins. */
  const restart = (at: number) => {
    onText(text.slice(tagStart, at), false);
    restartAt = at;
    tokenizer.pause();
  };

  // Each of these looks ahead as far as the next quote or `]]>`, so there may be only so many.
  let mendsLeft = 50;

  /** `<title><![CDATA[x</title>`: the section ends with its element when it swallowed the next one. */
  const swallowedFrom = (piece: string, closed: boolean): number => {
    if (mendsLeft === 0 || rule === undefined || (closed && !piece.includes('<![CDATA['))) return -1;
    return piece.indexOf(`</${stack[fieldDepth - 1]!.raw}>`);
  };

  /** `<enclosure url="a.mp3><guid>`: a value that holds whole tags lost its end quote. */
  const quoteLost = (value: string): number => {
    if (mendsLeft === 0 || rule !== undefined) return -1;
    const end = value.indexOf('>');
    return end >= 0 && /^\s*<[a-z/!]/i.test(value.slice(end + 1, end + 200)) ? end : -1;
  };

  const deaf = () => ended || restartAt >= 0;

  const callbacks = {
    ontext: (start: number, end: number) => {
      if (!deaf() && (rule !== undefined || person !== undefined || top.kind === 'image'))
        onText(text.slice(start + offset, end + offset), false);
    },
    oncdata: (start: number, end: number, endOffset: number) => {
      if (deaf() || (rule === undefined && person === undefined && top.kind !== 'image')) return;
      const piece = text.slice(start + offset, end + offset - endOffset);
      const cut = swallowedFrom(piece, endOffset > 0);
      onText(cut < 0 ? piece : piece.slice(0, cut), true);
      if (cut < 0) return;
      mendsLeft--;
      warn('unclosed', 'A CDATA section was left unclosed');
      restartAt = start + offset + cut;
      tokenizer.pause();
    },
    onopentagname: (start: number, end: number) => {
      if (deaf()) return;
      tagStart = start + offset - 1;
      tagNameEnd = end + offset;
      tagName = text.slice(start + offset, tagNameEnd);
      attributes = NO_ATTRIBUTES;
      attributeCount = 0;
      const inner = tagName.lastIndexOf('<');
      if (inner >= 0) restart(start + offset + inner);
    },
    onattribname: (start: number, end: number) => {
      if (deaf()) return;
      attributeName = text.slice(start + offset, end + offset);
      const inner = attributeName.lastIndexOf('<');
      if (inner >= 0) restart(start + offset + inner);
    },
    onattribdata: (start: number, end: number) => {
      if (deaf()) return;
      if (attributeCount === 0) attributes = Object.create(null) as Attributes;
      if (attributeCount++ >= MAX_ATTRIBUTES) return;
      const name = attributeKey(attributeName);
      const from = start + offset;
      const value = text.slice(from, Math.min(end + offset, from + MAX_FIELD_CHARS));
      const lost = value.includes('<') ? quoteLost(value) : -1;
      attributes[name] ??= attributeValue(lost < 0 ? value : value.slice(0, lost).replace(/[\s/]+$/, ''));
      if (lost < 0) return;
      mendsLeft--;
      warn('unclosed', 'A quoted value was left unclosed');
      onStartTag(from + lost, value[lost - 1] === '/');
      restartAt = from + lost + 1;
      tokenizer.pause();
    },
    onopentagend: (end: number) => {
      if (deaf()) return;
      if (isName(tagName)) onStartTag(end + offset, false);
      else onText(text.slice(tagStart, end + offset + 1), false);
    },
    onselfclosingtag: (end: number) => {
      if (deaf()) return;
      if (isName(tagName)) onStartTag(end + offset, true);
      else onText(text.slice(tagStart, end + offset + 1), false);
    },
    onclosetag: (start: number, end: number) => {
      if (deaf()) return;
      const raw = text.slice(start + offset, end + offset);
      let name = resolveName(top.scope, raw);
      if (!open.get(name)) {
        // Markup is known by its written name.
        const colon = raw.indexOf(':');
        name = raw.slice(colon + 1).toLowerCase();
        if (!open.get(name)) return;
      }
      let at = stack.length - 1;
      while (at > 0 && stack[at]!.name !== name) at--;
      if (at === 0) return;
      // A stray end tag in a body must not end the entry around it … unless it is the entry's own.
      if (at < stack.length - 1 && top.kind !== 'markup') warn('unclosed', 'Elements were left unclosed');
      popTo(at);
    },
    ondeclaration: (start: number, end: number) => {
      if (deaf()) return;
      const declaration = text.slice(start + offset, Math.min(end + offset, start + offset + 4096));
      if (!declaration.includes('ENTITY')) return;
      for (const [, name, , value] of declaration.matchAll(
        /ENTITY\s{1,9}([\w.-]{1,40})\s{1,9}(["'])([^"'<]{0,256})\2/g,
      )) {
        if (entities.size < 1000) entities.set(name!, decodeReferences(value!));
      }
    },
    onattribentity: () => {},
    onattribend: () => {},
    oncomment: () => {},
    onprocessinginstruction: () => {},
    ontextentity: () => {},
    onend: () => {},
  };

  for (let from = 0; from < text.length && !ended; from = restartAt) {
    restartAt = -1;
    offset = from;
    tokenizer = new Tokenizer({ xmlMode: true, decodeEntities: false }, callbacks);
    tokenizer.write(from === 0 ? text : text.slice(from));
    if (restartAt < 0 && !ended) tokenizer.end();
    if (restartAt < 0) break;
  }
  if (!ended && stack.length > 1) warn('truncated', 'The document ends in the middle');
  popTo(1);

  if (feed !== undefined) {
    if (feed.authors.length === 0 && latePerson !== undefined) addAuthor(feed.authors, personOf(latePerson));
    if (syPeriod !== undefined)
      feed.hints.updatePeriodMs = Math.round(
        syPeriod / (syFrequency !== undefined && syFrequency > 0 ? syFrequency : 1),
      );
  }
  return { ...(feed && { feed }), items, bodies, warnings, ...(root !== undefined && { root }) };
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

const isName = (name: string): boolean => {
  const code = name.charCodeAt(0);
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95 || code >= 0x80;
};
