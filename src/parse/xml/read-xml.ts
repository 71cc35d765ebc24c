import { absolute, innerBase } from '../absolute.ts';
import { type Attributes, NO_ATTRIBUTES } from '../attributes.ts';
import { type Aside, itemXml } from '../canonical-xml.ts';
import { isoDate } from '../dates.ts';
import { type EntryDraft, entryDraft, type FeedDraft, feedDraft, offer } from '../draft.ts';
import {
  DAY_RULE,
  ENTRY_RULES,
  FEED_RULES,
  FIELD_NAMES,
  HOUR_RULE,
  IGNORED_RULE,
  IMAGE_RULE,
  isNeverMarkup,
  LINK_RULE,
  NEVER_MARKUP,
  PERSON_RULES,
  PLAIN_ALTERNATIVE_RULE,
  type Rule,
  SOURCE_PARTS,
  SOURCE_RULES,
} from '../fields.ts';
import { languageTag } from '../language-tag.ts';
import { declareNamespace, openScope, resolveName, type Scope } from '../namespaces.ts';
import { decodeReferences } from '../references.ts';
import { isText } from '../text-construct.ts';
import { MAX_DEPTH, MAX_ENTRIES } from './caps.ts';
import { append, beginCapture, captured, captureText, noCapture } from './capture.ts';
import { FEED_ROOTS, type Frame, type Kind, kindOf } from './element.ts';
import { endEntry, endFeed, endPerson, endSource } from './ended.ts';
import { documentEntities } from './entities.ts';
import {
  addCategory,
  offerImage,
  readEntryAttributes,
  readLink,
  readMediaContent,
  readSourceLink,
} from './links.ts';
import { type Reading, warn } from './reading.ts';
import { scanner, type Tag } from './scan.ts';
import { tell } from './tell.ts';

export type XmlReading = {
  /** Absent when no feed began. */
  readonly feed?: FeedDraft;
  /** Canonical items, in document order. */
  readonly items: readonly string[];
  readonly aside: Aside;
  readonly warnings: ReadonlyMap<string, string>;
  /** What the first element was called, for the message when it is no feed. */
  readonly root?: string;
};

const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));

/**
 * Reads a feed in XML, however broken, once from front to back: names by vocabulary instead of prefix,
 * elements left open closed where the next one shows it, references HTML's or the document's own,
 * addresses absolute, dates in one form. Entries become canonical XML as soon as they end. Past a cap
 * reading stops, and what was read stays. Time and memory are linear in the length of `text`.
 *
 * `scan` finds tags and text. Here the open elements are kept, and `kindOf` says what each is to us. While a field
 * is open its content is captured; when it ends, `tell` says it to the entry or the feed.
 */
export function readXml(text: string, documentUrl: string | undefined): XmlReading {
  const reading: Reading = {
    feed: undefined,
    entry: undefined,
    source: undefined,
    person: undefined,
    warnings: new Map(),
  };
  const items: string[] = [];
  const aside: Aside = { bodies: [], modules: [] };
  const entities = documentEntities();
  const capture = noCapture();
  let root: string | undefined;

  const stack: Frame[] = [
    { name: '', raw: '', kind: 'outside', scope: openScope(), base: documentUrl, lang: undefined },
  ];
  let top = stack[0]!;
  // How many elements of a name are open: an end tag without its start costs one look.
  const open = new Map<string, number>();

  // ── opening ───────────────────────────────────────────────────────────────────────────────────

  const onStartTag = (tag: Tag) => {
    const scope = tag.attributes === NO_ATTRIBUTES ? top.scope : scopeInside(top.scope, tag.attributes);
    const name = resolveName(scope, tag.name);
    if (root === undefined) {
      root = name;
      // A page, whatever it holds: feeds are shown on pages, too.
      if (name === 'html' || name === 'xhtml:html') {
        scan.stop();
        return;
      }
    }
    if (capture.rule !== undefined) {
      if (!isCutShortBy(name)) {
        openMarkup(tag, scope);
        return;
      }
      warnUnclosed();
      popTo(capture.depth - 1);
    }
    if (NEVER_MARKUP.has(name)) while (cannotHold(top.kind, name)) pop();

    const { feed } = reading;
    const kind = kindOf(name, tag.attributes, top.kind, feed?.dialect, reading.entry !== undefined);
    if (kind === 'entry') {
      if (!beginEntry(name)) return;
    } else if (kind === 'feed' && feed === undefined) reading.feed = beginFeed(name, tag);
    if (!push(name, tag.name, kind)) return;
    top.scope = scope;
    inherit(tag.attributes);
    begin(name, kind, tag.attributes);
    if (tag.selfClosing) pop();
  };

  /** Whether an element cannot stand in the field that is open, which was therefore left unclosed. */
  const isCutShortBy = (name: string): boolean => {
    if (capture.type === 'xml') return false;
    if (capture.rule!.body) return capture.type !== 'none' && isNeverMarkup(name);
    // What is no body holds some markup at most, and that has other names than fields have.
    return isNeverMarkup(name) || FIELD_NAMES.has(name) || (isInPerson() && PERSON_RULES.has(name));
  };
  const isInPerson = (): boolean => stack[capture.depth - 2]!.kind === 'person';

  /** Makes room for an entry; false when it was one too many. */
  const beginEntry = (name: string): boolean => {
    // Before the entry ended another begins: its end tag is missing.
    const at = stack.findLastIndex(frame => frame.kind === 'entry');
    if (at >= 0) {
      warnUnclosed();
      popTo(at);
    } else
      popTo(Math.max(1, stack.findLastIndex(frame => frame.kind === 'feed' || frame.kind === 'outside') + 1));
    if (items.length >= MAX_ENTRIES) {
      warn(reading, 'too-many-entries', `More than ${MAX_ENTRIES} entries, what follows is left out`);
      scan.stop();
      return false;
    }
    reading.feed ??= feedDraft(name === 'entry' ? 'atom' : 'rss');
    reading.entry = entryDraft();
    return true;
  };

  /** Opens an element; false when it is one too deep. */
  const push = (name: string, raw: string, kind: Kind): boolean => {
    if (stack.length >= MAX_DEPTH) {
      warn(reading, 'too-deep', `Elements are nested more than ${MAX_DEPTH} deep, what follows is left out`);
      scan.stop();
      return false;
    }
    top = { name, raw, kind, scope: top.scope, base: top.base, lang: top.lang };
    stack.push(top);
    open.set(name, (open.get(name) ?? 0) + 1);
    return true;
  };

  /** `xml:base` and `xml:lang` hold from the element that bears them inwards. */
  const inherit = (attributes: Attributes) => {
    if (attributes === NO_ATTRIBUTES) return;
    const base = attributes['xml:base'];
    if (base !== undefined) top.base = innerBase(base, top.base);
    const lang = attributes['xml:lang'] ?? (top.kind === 'field' ? undefined : attributes.lang);
    if (lang !== undefined) top.lang = languageTag(lang);
  };

  /** What an element says by being there, and in its attributes. */
  const begin = (name: string, kind: Kind, attributes: Attributes) => {
    const { feed, entry } = reading;
    const around = stack[stack.length - 2]!.kind;
    switch (kind) {
      case 'feed':
        if (feed !== undefined) readFeedTag(feed, attributes);
        break;
      case 'entry':
        if (attributes !== NO_ATTRIBUTES) readEntryTag(entry!, attributes);
        break;
      case 'image': {
        const address = attributes.href ?? attributes['rdf:resource'];
        if (address !== undefined) offerImage(reading, 2, address, top.base);
        break;
      }
      case 'source': {
        const feedUrl = attributes.url ?? attributes.href;
        reading.source = { authors: [], text: '' };
        if (feedUrl?.trim()) reading.source.feedUrl = absolute(feedUrl, top.base);
        break;
      }
      case 'person':
        if (around !== 'person') reading.person = { text: '' };
        break;
      case 'wrapper':
        if (name === 'media:content') readMediaContent(entry!, attributes, top.base);
        if (name === 'news:news') entry!.hasNews = true;
        break;
      case 'field':
        beginField(name, attributes);
        break;
      case 'skip':
        if (reading.source !== undefined) {
          if (around === 'source' && name === 'link') readSourceLink(reading.source, attributes, top.base);
        } else if (entry !== undefined) {
          if (around === 'entry' || around === 'wrapper')
            readEntryAttributes(reading, entry, name, attributes, top.base);
        } else if (around === 'feed' && attributes.href !== undefined && LINKS.has(name))
          readLink(reading, name, attributes, attributes.href, top.base);
        break;
    }
  };

  const readFeedTag = (feed: FeedDraft, attributes: Attributes) => {
    if (top.lang !== undefined) offer(feed, 'language', 2, top.lang);
    if (feed.dialect !== 'cdf') return;
    const { href, self, lastmod, base } = attributes;
    if (href !== undefined) offer(feed, 'link', 0, absolute(href, top.base));
    if (self !== undefined) feed.self ??= absolute(self, top.base);
    if (lastmod !== undefined) offer(feed, 'updated', 0, isoDate(lastmod));
    if (base !== undefined) top.base = innerBase(base, top.base);
  };

  const readEntryTag = (entry: EntryDraft, attributes: Attributes) => {
    if (attributes['xml:lang'] !== undefined) offer(entry, 'language', 2, top.lang);
    const about = attributes['rdf:about']?.trim();
    if (about !== undefined) {
      offer(entry, 'guid', 2, about);
      if (/^https?:/i.test(about)) offer(entry, 'link', 6, absolute(about, top.base));
    }
    if (reading.feed?.dialect !== 'cdf') return;
    const { href, lastmod } = attributes;
    if (href !== undefined) offer(entry, 'link', 0, absolute(href, top.base));
    if (lastmod !== undefined) offer(entry, 'updated', 0, isoDate(lastmod));
  };

  // ── fields ────────────────────────────────────────────────────────────────────────────────────

  const ruleFor = (name: string): Rule | undefined => {
    switch (stack[stack.length - 2]!.kind) {
      case 'person':
        return PERSON_RULES.get(name);
      case 'image':
        return IMAGE_RULE;
      case 'source':
        return SOURCE_RULES.get(name);
      case 'hours':
        return HOUR_RULE;
      case 'days':
        return DAY_RULE;
      default:
        if (name === 'link') return LINK_RULE;
        return reading.entry !== undefined ? ENTRY_RULES.get(name) : FEED_RULES.get(name);
    }
  };

  const beginField = (name: string, attributes: Attributes) => {
    beginCapture(capture, ruleFor(name), stack.length, name, attributes);
    capture.lang = attributes['xml:lang'] === undefined ? undefined : top.lang;
    if (attributes === NO_ATTRIBUTES) return;
    // Atom 0.3 §3.1.2: of several forms of one body the marked-up one is the best.
    if (name === 'content' && stack[stack.length - 2]!.name === 'content' && isText(attributes.type))
      capture.rule = PLAIN_ALTERNATIVE_RULE;
    if (name === 'category' && attributes.term !== undefined)
      addCategory(reading.entry, attributes.label ?? attributes.term);
    if (name !== 'link') return;
    if (attributes.href !== undefined && reading.entry === undefined) {
      capture.rule = IGNORED_RULE;
      readLink(reading, name, attributes, attributes.href, top.base);
    }
    if (attributes['rdf:resource'] !== undefined) capture.content = attributes['rdf:resource'];
  };

  const openMarkup = (tag: Tag, scope: Scope) => {
    const colon = tag.name.indexOf(':');
    const isXhtml = colon > 0 && scope.prefixes.get(tag.name.slice(0, colon)) === 'xhtml';
    const raw = isXhtml || tag.name.startsWith('xhtml:') ? tag.name.slice(colon + 1) : tag.name;
    const isDivOfAll =
      !capture.hasMarkup && raw.toLowerCase() === 'div' && capture.content.trim() === '' && !tag.selfClosing;
    if (capture.type === 'none') capture.type = 'xml';
    capture.hasMarkup = true;
    // As it stands in the document, without the slash: `<i/>` would open a tag in HTML.
    const inside = text.slice(tag.nameEnd, tag.selfClosing ? text.lastIndexOf('/', tag.end) : tag.end);
    append(capture, `<${raw}${inside}>`, reading);
    const field = top;
    if (!push(raw.toLowerCase(), raw, 'markup')) return;
    top.scope = scope;
    inherit(tag.attributes);
    if (isDivOfAll) {
      capture.divFrom = capture.content.length;
      // The one element of XHTML content may bear the base and the language of all of it.
      field.base = top.base;
      if (tag.attributes['xml:lang'] !== undefined || tag.attributes.lang !== undefined)
        capture.lang ??= top.lang;
    }
    if (tag.selfClosing) pop();
  };

  const closeMarkup = (raw: string) => {
    if (stack.length === capture.depth && capture.divFrom >= 0 && capture.divTo < 0)
      capture.divTo = capture.content.length;
    if (!VOID.has(raw)) append(capture, `</${raw}>`, reading);
  };

  const endField = ({ name, base }: Frame) => {
    const rule = capture.rule!;
    capture.rule = undefined;
    const value = captured(capture);
    if (value === '') return;
    const { attributes, type, lang } = capture;
    tell(reading, { rule, name, attributes, type, base }, value);
    if (lang !== undefined && reading.entry !== undefined) {
      if (rule.to === 'title') offer(reading.entry, 'language', 4, lang);
      else if (rule.to === 'summary' || rule.to === 'content') offer(reading.entry, 'language', 3, lang);
    }
  };

  const onText = (piece: string, literal: boolean) => {
    const { person, source } = reading;
    if (capture.rule !== undefined) captureText(capture, piece, literal, entities, reading);
    else if (person !== undefined && top.kind === 'person' && person.text.length < 1000)
      person.text += literal ? piece : decodeReferences(piece, entities);
    else if (source !== undefined && top.kind === 'source' && source.text.length < 1000)
      source.text += literal ? piece : decodeReferences(piece, entities);
    else if (top.kind === 'image') {
      // An address alone, instead of the elements that RSS 2.0 wants in there.
      const address = (literal ? piece : decodeReferences(piece, entities)).trim();
      if (address.length < 4000 && /^(?:https?:\/)?\/\S+$/i.test(address))
        offerImage(reading, 2, address, top.base);
    }
  };

  // ── closing ───────────────────────────────────────────────────────────────────────────────────

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
        closeMarkup(frame.raw);
        break;
      case 'person':
        if (top.kind !== 'person') endPerson(reading);
        break;
      case 'source':
        endSource(reading);
        break;
      case 'entry': {
        const entry = reading.entry!;
        const dialect = reading.feed?.dialect;
        reading.entry = undefined;
        endEntry(entry, dialect === 'atom');
        if (dialect !== 'sitemap' || entry.hasNews) items.push(itemXml(entry, aside));
        break;
      }
    }
  };

  const popTo = (depth: number) => {
    while (stack.length > depth) pop();
  };

  const onEndTag = (raw: string) => {
    let name = resolveName(top.scope, raw);
    if (!open.get(name)) {
      // Markup is known by its written name.
      name = raw.slice(raw.indexOf(':') + 1).toLowerCase();
      if (!open.get(name)) return;
    }
    let at = stack.length - 1;
    while (at > 0 && stack[at]!.name !== name) at--;
    if (at === 0) return;
    // A stray end tag in a body must not end the entry around it … unless it is the entry's own.
    if (at < stack.length - 1 && top.kind !== 'markup') warnUnclosed();
    popTo(at);
  };

  const warnUnclosed = () => warn(reading, 'unclosed', 'Elements were left unclosed');

  const scan = scanner(text, entities, {
    wantsText: () =>
      capture.rule !== undefined ||
      reading.person !== undefined ||
      top.kind === 'image' ||
      top.kind === 'source',
    capturing: () => (capture.rule === undefined ? undefined : stack[capture.depth - 1]!.raw),
    onText,
    onStartTag,
    onEndTag,
    onMend: message => warn(reading, 'unclosed', message),
  });
  scan.run();
  if (!scan.isStopped() && stack.length > 1) warn(reading, 'truncated', 'The document ends in the middle');
  popTo(1);

  const { feed, warnings } = reading;
  if (feed !== undefined) endFeed(feed);
  return { ...(feed && { feed }), items, aside, warnings, ...(root !== undefined && { root }) };
}

/** Whether an element that names a field of an entry cannot stand in one of this kind, which was left unclosed. */
const cannotHold = (kind: Kind, name: string): boolean =>
  kind === 'person' || kind === 'image' || (kind === 'source' && !SOURCE_PARTS.has(name));

const LINKS = new Set(['link', 'atom:link', 'a']);

function beginFeed(name: string, { name: raw, attributes }: Tag): FeedDraft {
  if (name !== 'channel') return feedDraft(FEED_ROOTS.get(name) ?? 'rss');
  return feedDraft(attributes.href !== undefined || raw === 'CHANNEL' ? 'cdf' : 'rss');
}

/** What names mean inside a tag. */
function scopeInside(outer: Scope, attributes: Attributes): Scope {
  let scope = outer;
  for (const name in attributes) {
    if (name.startsWith('xmlns') && (name.length === 5 || name[5] === ':'))
      scope = declareNamespace(scope, name.slice(6), attributes[name]!);
  }
  return scope;
}
