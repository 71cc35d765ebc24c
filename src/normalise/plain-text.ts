import { decodeHTMLStrict } from 'entities';
import { cleanText, cutText, withoutUnwanted } from './clean-text.ts';

/** Markup beyond this is not read: the text kept is shorter by an order. UTF-16 units. */
const MAX_MARKUP = 262_144;
/** `&amp;amp;lt;b&amp;gt;` has been through three careless programs; a fourth is not known. */
const MAX_ROUNDS = 3;

/** What surrounds text without being it. */
const INLINE = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark math nobr q ruby s samp ' +
    'small span strike strong sub sup time tt u var wbr'
  ).split(' '),
);
const BLOCK = new Set(
  (
    'address article aside audio base basefont blockquote body br button canvas caption center col colgroup dd ' +
    'details dialog dir div dl dt embed fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 ' +
    'header hgroup hr html iframe img image input legend li link main map menu meta meter nav noframes noscript ol ' +
    'optgroup option output p param picture pre progress rp rt search section source summary table tbody td ' +
    'tfoot th thead tr track ul video amp-img'
  ).split(' '),
);
/** Their content is not for reading, or not text. HTML §13.2.5, raw text and the like. */
const SKIPPED = new Set(
  'applet head noembed object script select style svg template textarea title xmp'.split(' '),
);

const NAME = /[a-zA-Z][a-zA-Z0-9:-]*/y;
const REFERENCE = /&(?:[a-zA-Z][a-zA-Z0-9]{1,31}|#\d{1,7}|#[xX][0-9a-fA-F]{1,6});/;

/**
 * What a browser would show of HTML or of text, as plain text of at most `maxLength` UTF-16 units.
 * References are undone, also those that were escaped twice; a '<' that opens no element of HTML is
 * kept as it is. Linear in the input, which is read up to 256 Ki units.
 */
export function plainText(input: string, maxLength: number): string {
  // First of all: `<` and `b>` with nothing to be seen between them are no tag yet, and would become one.
  let text = withoutUnwanted(input.length > MAX_MARKUP ? input.slice(0, MAX_MARKUP) : input);
  // Leaves room for references and white space still to shrink.
  const enough = 3 * maxLength + 1_000;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const before = text;
    if (text.includes('<')) text = withoutMarkup(text, enough, round > 0);
    if (text.includes('&') && REFERENCE.test(text)) text = withoutUnwanted(decodeHTMLStrict(text));
    if (text === before || !(text.includes('<') || text.includes('&'))) break;
  }
  // What is markup even now was built to be, by tags within tags: it keeps its words and loses its brackets.
  if (text.includes('<') && withoutMarkup(text, enough, true) !== text) text = text.replaceAll('<', ' ');
  return cutText(cleanText(text), maxLength);
}

/**
 * The same of what its publisher declared to be text, where a '<' is a '<': «use <b> here» keeps its tag. Many
 * declare so what is HTML; then it is read as HTML. RFC 4287 §3.1.1.1; JSON Feed 1.1 `content_text`.
 */
export function declaredText(input: string, maxLength: number): string {
  const text = withoutUnwanted(input.length > MAX_MARKUP ? input.slice(0, MAX_MARKUP) : input);
  if (isMarkup(text)) return plainText(text, maxLength);
  // Escaped once too often is more often seen than written about.
  const decoded = text.includes('&') && REFERENCE.test(text) ? withoutUnwanted(decodeHTMLStrict(text)) : text;
  return isMarkup(decoded) ? plainText(text, maxLength) : cutText(cleanText(decoded), maxLength);
}

const TAG = /<(\/?)([a-zA-Z][a-zA-Z0-9:-]*)/g;
const BARE_WORD = /^>(?=[\s"'’”»)\],.:;!?]|$)/;
const BEFORE_WORD = /[\s"'‘“«([]/;
/** These do something where they stand, or make what follows something else than text. */
const NEVER_A_WORD = new Set(
  'a audio br embed form frame frameset hr iframe img input link meta p param picture source track video'.split(
    ' ',
  ),
);

/**
 * Whether text that should hold no markup does: an end tag, a tag with values, a tag anywhere but in the place
 * of a word. Elements that run or load are never words, lest a careless reader downstream meets one.
 */
export function isMarkup(text: string): boolean {
  if (!text.includes('<')) return false;
  if (text.includes('<!--') || text.includes('<![CDATA[')) return true;
  for (const { 1: slash, 2: written = '', 0: start, index } of text.matchAll(TAG)) {
    const name = written.toLowerCase();
    const kind = kindOf(name);
    if (kind === undefined) continue;
    const end = index + start.length;
    const rest = text.slice(end, end + 200);
    if (slash === '/' ? /^\s*>/.test(rest) : /^(?:\/|\s[^<>]*=|\s*\/>)/.test(rest)) return true;
    if (rest[0] !== '>') continue;
    const standsAsWord = index > 0 && BEFORE_WORD.test(text[index - 1]!) && BARE_WORD.test(rest);
    if (!standsAsWord || kind === 'skipped' || NEVER_A_WORD.has(name)) return true;
  }
  return false;
}

/**
 * Elements, comments and processing instructions removed, references left alone; a block leaves a
 * space where it stood. `wary`: what came out of references may be text that only looks like a tag, as in
 * «a&lt;b and c&gt;d»; there a tag must be complete, and bare or with values. Stops once `enough` units are kept. Each unit is looked at a bounded number
 * of times. HTML §13.2.5.
 */
function withoutMarkup(html: string, enough: number, wary: boolean): string {
  let kept = '';
  let from = 0;
  // A quoted value without an end makes all that follows suspect, and looking for the end again at
  // each tag would take quadratic time: from then on a tag ends at its first '>'.
  let quotesHold = true;
  let at = html.indexOf('<');
  while (at >= 0 && kept.length < enough) {
    const next = html.charCodeAt(at + 1);
    let resume: number;
    let between = '';
    if (next === EXCLAMATION && html.startsWith('<![CDATA[', at)) {
      const close = html.indexOf(']]>', at);
      const end = close < 0 ? html.length : close;
      between = html.slice(at + 9, end);
      resume = close < 0 ? end : end + 3;
    } else if (next === EXCLAMATION && html.startsWith('<!--', at)) {
      const close = html.indexOf('-->', at + 2);
      resume = close < 0 ? html.length : close + 3;
    } else if (next === EXCLAMATION || next === QUESTION) {
      const close = html.indexOf('>', at);
      resume = close < 0 ? html.length : close + 1;
    } else {
      const closing = next === SLASH;
      NAME.lastIndex = closing ? at + 2 : at + 1;
      const written = NAME.exec(html)?.[0];
      const name = written?.toLowerCase();
      const kind = name === undefined ? undefined : kindOf(name);
      if (name === undefined || kind === undefined) {
        at = html.indexOf('<', at + 1);
        continue;
      }
      const afterName = NAME.lastIndex;
      let end = quotesHold ? tagEnd(html, afterName) : html.indexOf('>', afterName);
      if (end === QUOTE_OPEN) {
        quotesHold = false;
        end = html.indexOf('>', afterName);
      }
      if (wary && !isWholeTag(html, afterName, end)) {
        at = html.indexOf('<', at + 1);
        continue;
      }
      // Cut off in the middle of a tag, as excerpts made by counting characters are.
      resume = end < 0 ? html.length : end + 1;
      if (kind !== 'inline') between = ' ';
      if (kind === 'skipped' && !closing && end >= 0 && html.charCodeAt(end - 1) !== SLASH)
        resume = skipContent(html, resume, name);
    }
    kept += html.slice(from, at) + between;
    from = resume;
    at = html.indexOf('<', resume);
  }
  return at < 0 ? kept + html.slice(from) : kept;
}

const EXCLAMATION = 0x21;
const SLASH = 0x2f;
const QUESTION = 0x3f;
const QUOTE_OPEN = -2;

function kindOf(name: string): 'inline' | 'block' | 'skipped' | undefined {
  if (INLINE.has(name)) return 'inline';
  if (BLOCK.has(name)) return 'block';
  if (SKIPPED.has(name)) return 'skipped';
  // Custom elements, and the prefixed ones of office programs.
  return name.includes('-') || name.includes(':') ? 'inline' : undefined;
}

/** Where the '>' of a tag is; -1 when there is none, QUOTE_OPEN when a quoted value has no end. */
function tagEnd(html: string, from: number): number {
  for (let at = from; at < html.length; at++) {
    const unit = html.charCodeAt(at);
    if (unit === 0x3e) return at;
    if (unit !== 0x3d) continue;
    let value = at + 1;
    while (isSpace(html.charCodeAt(value))) value++;
    const quote = html[value];
    if (quote !== '"' && quote !== "'") continue;
    const close = html.indexOf(quote, value + 1);
    if (close < 0) return QUOTE_OPEN;
    at = close;
  }
  return -1;
}

function isWholeTag(html: string, afterName: number, end: number): boolean {
  if (end < 0) return false;
  const rest = html.slice(afterName, Math.min(end, afterName + 200)).trim();
  return rest === '' || rest === '/' || rest.includes('=');
}

function isSpace(unit: number): boolean {
  return unit === 0x20 || (unit >= 9 && unit <= 13);
}

/** Past the end tag of an element whose content is not text; the end of the document when it has none. */
function skipContent(html: string, from: number, name: string): number {
  const closing = `</${name}`;
  for (let at = html.indexOf('</', from); at >= 0; at = html.indexOf('</', at + 2)) {
    if (html.slice(at, at + closing.length).toLowerCase() !== closing) continue;
    const end = html.indexOf('>', at);
    return end < 0 ? html.length : end + 1;
  }
  return html.length;
}
