import { decodeHTMLStrict } from 'entities';

// What Windows programs mean by the references 128–159, which are control characters. HTML §13.2.5.80.
const WINDOWS_1252 =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

// A name needs its semicolon, or `?a=1&copy=2` would lose its parameter; a number is clear without one.
const REFERENCE = /&(?:#[xX]([0-9a-fA-F]{1,8});?|#(\d{1,9});?|([a-zA-Z][a-zA-Z0-9._-]{0,40});)/y;

// UTF-8 whose bytes were each written as a reference: `&#226;&#128;&#166;` for an ellipsis.
const BYTE_REFERENCES = /(?:&#(?:1(?:2[89]|[3-9]\d)|2[0-4]\d|25[0-5]);){2,}/g;
const utf8 = new TextDecoder('utf-8', { fatal: true });

/** A document's own names. */
export type Entities = { get(name: string): string | undefined };

/**
 * Undoes character and entity references once. Takes HTML's names besides XML's five, since feeds use
 * them undeclared, and the document's own (`declared`); leaves what it does not know as it stands.
 * XML 1.0 §4.1; HTML §13.5.
 */
export function decodeReferences(text: string, declared?: Entities): string {
  if (!text.includes('&')) return text;
  const whole = text.includes('&#') ? text.replace(BYTE_REFERENCES, bytesTogether) : text;
  let out = '';
  let from = 0;
  for (let at = whole.indexOf('&'); at >= 0; at = whole.indexOf('&', at)) {
    // Escaped HTML is full of these three; the others may take their time.
    const common = whole.startsWith('lt;', at + 1) ? '<' : whole.startsWith('gt;', at + 1) ? '>' : undefined;
    if (common !== undefined) {
      out += whole.slice(from, at) + common;
      from = at += 4;
      continue;
    }
    if (whole.startsWith('amp;', at + 1)) {
      out += whole.slice(from, at + 1);
      from = at += 5;
      continue;
    }
    REFERENCE.lastIndex = at;
    const found = REFERENCE.exec(whole);
    if (!found) {
      at++;
      continue;
    }
    out += whole.slice(from, at) + meaning(found, declared);
    from = at += found[0].length;
  }
  return out + whole.slice(from);
}

function meaning(found: RegExpExecArray, declared: Entities | undefined): string {
  const [all, hex, decimal, name] = found;
  if (hex !== undefined) return character(Number.parseInt(hex, 16));
  if (decimal !== undefined) return character(Number(decimal));
  if (name === 'quot') return '"';
  if (name === 'apos') return "'";
  return declared?.get(name!) ?? decodeHTMLStrict(all);
}

function bytesTogether(references: string): string {
  const bytes = Uint8Array.from(references.match(/\d+/g)!, Number);
  try {
    return utf8.decode(bytes);
  } catch {
    return references;
  }
}

function character(code: number): string {
  if (code >= 0x80 && code <= 0x9f) return WINDOWS_1252[code - 0x80]!;
  if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return '\ufffd';
  return String.fromCodePoint(code);
}
