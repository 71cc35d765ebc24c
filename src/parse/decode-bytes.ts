import { charsetOf, decodeCharset, decodeCharsetStrictly } from './charset.ts';
import { guessEncoding } from './guess-encoding.ts';
import { decodedOnceMore } from './twice-encoded.ts';

export type DecodedText = {
  readonly text: string;
  /** As the WHATWG calls it where it does, or utf-32. */
  readonly encoding: string;
  /** What the document claimed, when it was not so. */
  readonly mended?: string;
};

/**
 * Bytes → text: by BOM, by the zeros of UTF-16 and UTF-32, by UTF-8 where the bytes are that, then by
 * the HTTP header and the XML declaration where the bytes can be that, then by what the bytes look like.
 * XML 1.0 appendix F; RFC 7303 §3; WHATWG Encoding §4.2 for the names.
 */
export function decodeBytes(body: Uint8Array, contentType: string | undefined): DecodedText {
  const marked = byMark(body);
  if (marked) return marked;

  const head = Buffer.from(body.buffer, body.byteOffset, Math.min(body.length, 1024)).toString('latin1');
  const fromHeader = known(/charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(contentType ?? '')?.[1]);
  const fromDeclaration = known(/<\?xml[^>]{0,200}?encoding\s*=\s*["']\s*([\w.:-]+)/i.exec(head)?.[1]);
  const claims = [fromHeader, fromDeclaration].filter(name => name !== undefined);

  const utf8 = decodeCharsetStrictly(body, 'utf-8');
  if (utf8 !== undefined) {
    const claimed = claims.find(name => name !== 'utf-8');
    // Seven-bit encodings are valid UTF-8 too, and so may be a lone character of a double-byte one.
    if (
      claimed !== undefined &&
      (claimed === 'iso-2022-jp' ? body.includes(0x1b) : fewPairs(claimed, utf8))
    ) {
      const text = decodeCharsetStrictly(body, claimed);
      if (text !== undefined) return { text, encoding: claimed };
    }
    if (JAPANESE_ESCAPE.test(utf8)) {
      const text = decodeCharsetStrictly(body, 'iso-2022-jp');
      if (text !== undefined) return { text, encoding: 'iso-2022-jp', mended: claims[0] ?? 'utf-8' };
    }
    const once = decodedOnceMore(utf8);
    if (once !== undefined) return { text: once, encoding: 'utf-8', mended: 'encoded twice' };
    return { text: utf8, encoding: 'utf-8' };
  }

  const truncated = nearlyUtf8(body);
  if (truncated !== undefined)
    return { text: truncated, encoding: 'utf-8', mended: 'bytes that are no UTF-8' };

  // Latin-1 is what careless servers say of everything, so it must also look like it.
  const claimed = claims.find(
    name => name !== 'utf-8' && !name.startsWith('utf-16') && name !== 'windows-1252',
  );
  if (claimed !== undefined) {
    // Any bytes are valid in each of the Cyrillic encodings, and they are taken for one another.
    const likely = CYRILLIC.has(claimed) ? guessEncoding(body, claims) : claimed;
    if (likely !== claimed && CYRILLIC.has(likely))
      return { text: decodeCharset(body, likely), encoding: likely, mended: claimed };
    const text = decodeCharsetStrictly(body, claimed) ?? loose(body, claimed);
    if (text !== undefined) return { text, encoding: claimed };
  }
  const encoding = guessEncoding(body, claims);
  const text = decodeCharset(body, encoding);
  return claims.includes(encoding) ? { text, encoding } : { text, encoding, mended: claims[0] ?? 'utf-8' };
}

// What shifts ISO-2022-JP into Japanese, with two characters of it. No XML holds an ESC.
const JAPANESE_ESCAPE = /\x1b\$[@B](?:[!-~]{2})/;

const CYRILLIC = new Set(['windows-1251', 'koi8-u', 'iso-8859-5', 'ibm866', 'x-mac-cyrillic']);

function byMark(body: Uint8Array): DecodedText | undefined {
  const [a = 1, b = 1, c = 1, d = 1] = body;
  if (a === 0xef && b === 0xbb && c === 0xbf) {
    // A mark in front of bytes that are something else is a lie like any other.
    const text = decodeCharsetStrictly(body, 'utf-8') ?? nearlyUtf8(body.subarray(3));
    return text === undefined ? undefined : { text, encoding: 'utf-8' };
  }
  if ((a === 0xff && b === 0xfe && c === 0 && d === 0) || (a === 0x3c && b === 0 && c === 0 && d === 0))
    return { text: utf32(body, true), encoding: 'utf-32' };
  if ((a === 0 && b === 0 && c === 0xfe && d === 0xff) || (a === 0 && b === 0 && c === 0 && d === 0x3c))
    return { text: utf32(body, false), encoding: 'utf-32' };
  if (a === 0xff && b === 0xfe) return wide(body, 'utf-16le');
  if (a === 0xfe && b === 0xff) return wide(body, 'utf-16be');
  // `<` or white space with a zero beside it.
  if (a !== 0 && b === 0 && c !== 0 && d === 0) return wide(body, 'utf-16le');
  if (a === 0 && b !== 0 && c === 0 && d !== 0) return wide(body, 'utf-16be');
  return undefined;
}

const wide = (body: Uint8Array, encoding: string): DecodedText => ({
  text: new TextDecoder(encoding).decode(body),
  encoding,
});

function utf32(body: Uint8Array, littleEndian: boolean): string {
  const view = new DataView(body.buffer, body.byteOffset, body.byteLength);
  const codes = new Uint32Array(Math.floor(body.length / 4));
  for (let n = 0; n < codes.length; n++) {
    const code = view.getUint32(n * 4, littleEndian);
    codes[n] = code > 0x10ffff || (code >= 0xd800 && code < 0xe000) ? 0xfffd : code;
  }
  let text = '';
  for (let n = 0; n < codes.length; n += 4096) text += String.fromCodePoint(...codes.subarray(n, n + 4096));
  return text.startsWith('\ufeff') ? text.slice(1) : text;
}

const known = (label: string | undefined): string | undefined =>
  label === undefined ? undefined : charsetOf(label);

/** Decoded in spite of some bad bytes: one in five hundred, no more. */
function loose(body: Uint8Array, encoding: string): string | undefined {
  const text = decodeCharset(body, encoding);
  return replacements(text) * 500 < body.length ? text : undefined;
}

const DOUBLE_BYTE = new Set(['gbk', 'gb18030', 'big5', 'euc-kr', 'euc-jp', 'shift_jis']);
const fewPairs = (claimed: string, utf8: string): boolean =>
  DOUBLE_BYTE.has(claimed) &&
  (utf8.slice(0, 65_536).match(/[^\0-\x7f]/g)?.length ?? 0) in { 1: 1, 2: 1 } &&
  !/[\u0800-\uffff]/.test(utf8);

/** UTF-8 cut in the middle of a character, or with stray bytes among at least twenty times as many good ones. */
function nearlyUtf8(body: Uint8Array): string | undefined {
  const text = new TextDecoder('utf-8').decode(body);
  const bad = replacements(text);
  let good = 0;
  for (let n = 0; n < text.length && good < bad * 20; n++) {
    const code = text.charCodeAt(n);
    if (code > 0x7f && code !== 0xfffd) good++;
  }
  return good >= bad * 20 ? text : undefined;
}

function replacements(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\ufffd'); at >= 0; at = text.indexOf('\ufffd', at + 1)) count++;
  return count;
}
