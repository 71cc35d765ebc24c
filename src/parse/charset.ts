import iconv from 'iconv-lite';

/*
 * Two decoders, one surface. TextDecoder is fast and knows the WHATWG's encodings, but behind it ICU reads
 * `big5` without Hong Kong's characters and `euc-kr` without the syllables that Windows added, which the
 * WHATWG has in them; and it knows no code page of DOS or of a Macintosh. iconv-lite knows all of these.
 */

const BY_ICONV: ReadonlyMap<string, string> = new Map([
  ['big5', 'big5hkscs'],
  ['euc-kr', 'cp949'],
]);

// Labels that publishers use and the WHATWG does not list.
const ALIASES: ReadonlyMap<string, string> = new Map([
  ['windows-cp1251', 'windows-1251'],
  ['cp1251cp1251', 'windows-1251'],
  // The same but for the letters of Ukrainian, which stand where the other has frames for tables.
  ['koi8-r', 'koi8-u'],
  ['euc-cn', 'gb18030'],
  ['cp936', 'gb18030'],
  ['gb-2312', 'gb18030'],
  ['cp949', 'euc-kr'],
  ['uhc', 'euc-kr'],
  ['cp950', 'big5'],
  ['cp932', 'shift_jis'],
  ['latin-1', 'windows-1252'],
  ['ansi', 'windows-1252'],
  ['cp65001', 'utf-8'],
]);

// What iconv-lite calls an encoding and is a way to hide text in ASCII, or is told by the bytes themselves.
const NO_CHARSET = /utf|ucs|unicode|cesu|base64|hex|binary/;

const names = new Map<string, string | undefined>();

/** The name of the encoding that a label stands for, in one spelling; nothing when nobody knows it. UTF-7 is not known. */
export function charsetOf(label: string): string | undefined {
  const key = label.trim().toLowerCase();
  if (names.has(key)) return names.get(key);
  const name = whatwgName(key) ?? iconvName(key);
  // As many labels as there are, not as many as somebody makes up.
  if (names.size < 500) names.set(key, name);
  return name;
}

function whatwgName(label: string): string | undefined {
  const spellings = [label, label.replace(/^(?:windows|win|cp)[-_ ]?(?=12\d\d$|874$)/, 'windows-')];
  for (const spelling of spellings) {
    try {
      const name = new TextDecoder(ALIASES.get(spelling) ?? spelling).encoding;
      return ALIASES.get(name) ?? name;
    } catch {}
  }
  return undefined;
}

function iconvName(label: string): string | undefined {
  return !NO_CHARSET.test(label) && iconv.encodingExists(label) ? label.replace(/[^a-z0-9]/g, '') : undefined;
}

/** `bytes` as text in an encoding that `charsetOf` named; U+FFFD for what it does not have. */
export function decodeCharset(bytes: Uint8Array, charset: string): string {
  const name = BY_ICONV.get(charset) ?? (isWhatwg(charset) ? undefined : charset);
  return name === undefined
    ? new TextDecoder(charset).decode(bytes)
    : iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), name, { stripBOM: false });
}

/** The same, but nothing at all when some bytes mean nothing in that encoding. */
export function decodeCharsetStrictly(bytes: Uint8Array, charset: string): string | undefined {
  if (BY_ICONV.has(charset) || !isWhatwg(charset)) {
    const text = decodeCharset(bytes, charset);
    return text.includes('\ufffd') ? undefined : text;
  }
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const whatwg = new Map<string, boolean>();
function isWhatwg(charset: string): boolean {
  let known = whatwg.get(charset);
  if (known === undefined) {
    try {
      new TextDecoder(charset);
      known = true;
    } catch {
      known = false;
    }
    whatwg.set(charset, known);
  }
  return known;
}
