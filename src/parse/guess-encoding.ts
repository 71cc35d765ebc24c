import { decodeCharset } from './charset.ts';

/**
 * The encoding that bytes which are no UTF-8 look most like. For every candidate a sample is decoded
 * and its characters are weighed: the letters a script uses most speak for it; signs in the middle of
 * words, capitals after small letters, and characters that nobody writes speak against it.
 */
export function guessEncoding(body: Uint8Array, claimed: readonly string[] = []): string {
  const sample = highSample(body);
  let best = 'windows-1252';
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const { encoding, letters, script, prior = 0 } of CANDIDATES) {
    const text = decoded(sample, encoding);
    const score =
      text === undefined
        ? Number.NEGATIVE_INFINITY
        : weigh(
            text,
            letters,
            script,
            prior + (claimed.includes(encoding) ? (encoding === 'windows-1252' ? 0.3 : 1) : 0),
          );
    if (score > bestScore) {
      best = encoding;
      bestScore = score;
    }
  }
  return best;
}

const SAMPLE_BYTES = 16_384;

/** The bytes around those above ASCII, where encodings differ: lines without any say nothing. */
function highSample(body: Uint8Array): Uint8Array {
  const out = new Uint8Array(SAMPLE_BYTES);
  let length = 0;
  let copied = 0;
  for (let n = 0; n < body.length && length < SAMPLE_BYTES; n++) {
    if (body[n]! < 0x80) continue;
    let end = n;
    // Runs are taken whole, so that double bytes are not torn.
    while (
      end < body.length &&
      end - n < 4096 &&
      (body[end]! >= 0x80 ||
        (body[end + 1] ?? 0) >= 0x80 ||
        (body[end]! >= 0x40 && (body[end - 1] ?? 0) >= 0x80))
    )
      end++;
    const from = Math.max(copied, n - 2);
    const piece = body.subarray(from, Math.min(end + 2, from + SAMPLE_BYTES - length));
    out.set(piece, length);
    length += piece.length;
    copied = from + piece.length;
    n = Math.max(n, copied - 1);
  }
  return out.subarray(0, length);
}

function decoded(sample: Uint8Array, encoding: string): string | undefined {
  const text = decodeCharset(sample, encoding);
  const bad = text.split('\ufffd').length - 1;
  return bad * 50 > text.length + 50 ? undefined : text;
}

type Candidate = {
  readonly encoding: string;
  readonly letters: string;
  readonly script: RegExp;
  /** How much likelier than others before anything is seen: the fewer the characters, the more it counts. */
  readonly prior?: number;
};

const CYRILLIC = 'оеаинтсрвлкдмпуіяьзбгч';
const HAN =
  '的一是不了在人有我他这這个個们們中来來上大为為和国國地到以说說时時要就出会會可也你对對生能而子那得于於着著下自之年过過发發后後作里裡用道行所然家种種事成方多经經么麼去法学學如都同现現当當没沒动動面起看定天分还還进進好小部其些主样樣理心她本前开開但因只从從想实實日军軍者意无無力它与與长長把机機十民第公此已工使情明性知全三又关關点點正业業外将將两兩高间間由问問很最重新闻聞报報网網';

/** One way to write with Latin letters: a language's own letters, the commonest first. */
const latin = (encoding: string, letters: string, prior = 0): readonly Candidate[] => [
  { encoding, letters, script: /[\u00c0-\u024f\u02c6-\u02dd]/, prior },
];

const CANDIDATES: readonly Candidate[] = [
  ...['éèàêçùâîôûëïœæ', 'äöüßåøæéèêáó', 'óíáéñúãçêõâàüô', 'àèùòìéí'].flatMap(letters =>
    latin('windows-1252', letters, 0.7),
  ),
  ...latin('macintosh', 'éèàçùâêîôûëïöäüßñóáíúãõåøæœ', -1),
  { encoding: 'windows-1251', letters: CYRILLIC, script: /[\u0400-\u04ff]/ },
  { encoding: 'koi8-u', letters: CYRILLIC, script: /[\u0400-\u04ff]/ },
  { encoding: 'iso-8859-5', letters: CYRILLIC, script: /[\u0400-\u04ff]/ },
  { encoding: 'ibm866', prior: -1, letters: CYRILLIC, script: /[\u0400-\u04ff]/ },
  { encoding: 'x-mac-cyrillic', prior: -1, letters: CYRILLIC, script: /[\u0400-\u04ff]/ },
  ...['ąęłżśćńóź', 'íáéěřčžšýůúťďňľĺŕôä', 'éáóíöőüúű', 'čšžćđ', 'ăîâşţșț'].flatMap(letters => [
    ...latin('windows-1250', letters),
    ...latin('iso-8859-2', letters),
  ]),
  ...['ėšųįžąčęū', 'āīēšņļžģčķū'].flatMap(letters => [
    ...latin('windows-1257', letters),
    ...latin('iso-8859-4', letters, -0.3),
  ]),
  {
    encoding: 'windows-1254',
    letters: 'ışğçöüİŞĞ',
    script: /[\u00c0-\u00ff\u0130\u0131\u015e\u015f\u011e\u011f]/,
  },
  { encoding: 'windows-1253', letters: 'αειοντσςρκπληυμάέίόώήύ', script: /[\u0370-\u03ff]/ },
  { encoding: 'windows-1255', letters: 'יוהלאםרבתמשנכדקעח', script: /[\u0590-\u05ff]/ },
  { encoding: 'windows-1256', letters: 'ايلمونرتبةعدسفهكحق', script: /[\u0600-\u06ff]/ },
  { encoding: 'iso-8859-6', letters: 'ايلمونرتبةعدسفهكحق', script: /[\u0600-\u06ff]/ },
  { encoding: 'windows-874', prior: -1, letters: 'านรอกเงมยลวดทสตะปบคหแจพชขใไ่้ี็ิั', script: /[\u0e00-\u0e7f]/ },
  { encoding: 'gb18030', letters: HAN, script: /[\u4e00-\u9fff]/ },
  { encoding: 'big5', letters: HAN, script: /[\u4e00-\u9fff]/ },
  { encoding: 'euc-kr', letters: '이다의에는을가한고하지로를은사도기대인일자', script: /[\uac00-\ud7af]/ },
  {
    encoding: 'euc-jp',
    prior: 0.3,
    letters: 'のにるたいとはしをでてがなれからさっりすあもこまくんーンスルトイリラアクシドレジタフグム',
    script: /[\u3040-\u30ff\u4e00-\u9fff]/,
  },
  {
    encoding: 'shift_jis',
    prior: -0.5,
    letters: 'のにるたいとはしをでてがなれからさっりすあもこまくんーンスルトイリラアクシドレジタフグム',
    script: /[\u3040-\u30ff\u4e00-\u9fff]/,
  },
];

// Quotation marks, dashes, spaces and the like are at home everywhere.
const SHARED =
  /[\u00a0\u00a7\u00a9\u00ab\u00ae\u00b0\u00b7\u00bb\u2013-\u2026\u20ac\u2116\u2122\u3000-\u301f\uff00-\uff5e]/;

const PRIOR_CHARS = 8;

function weigh(text: string, letters: string, script: RegExp, prior: number): number {
  let score = 0;
  let high = 0;
  for (let n = 0; n < text.length; n++) {
    const char = text[n]!;
    if (char <= '\x7f') continue;
    high++;
    if (SHARED.test(char)) {
      // A word does not go on right after such a sign, except after an apostrophe.
      if (char !== '\u2019' && /\p{L}/u.test(text[n - 1] ?? '') && /\p{L}/u.test(text[n + 1] ?? ''))
        score -= 2;
      continue;
    }
    if (char === '\ufffd') score -= 10;
    else if (!script.test(char)) score -= 3;
    else score += commonness(char, letters);
    const before = text[n - 1];
    // A word with three accented letters in a row is in another script.
    if (char < '\u0250' && n > 1 && isAccented(text[n - 1]!) && isAccented(text[n - 2]!)) score -= 3;
    if (before !== undefined && isSmall(before) && isCapital(char)) score -= 2;
    // Scripts written whole words at a time do not mix with Latin letters inside one.
    if (before !== undefined && /[a-z]/i.test(before) && char > '\u036f' && char < '\u2000') score -= 2;
  }
  return (score + prior * PRIOR_CHARS) / (high + PRIOR_CHARS);
}

/** From 2.4 for the letter a language writes most to 0.4; capitals count nearly as much: some write nothing else. */
function commonness(char: string, letters: string): number {
  // Each of a few letters is common.
  const step = 2 / Math.max(letters.length, 18);
  const at = letters.indexOf(char);
  if (at >= 0) return 2.4 - step * at;
  const small = letters.indexOf(char.toLowerCase());
  return small >= 0 ? 2 - step * small : -0.3;
}

const isAccented = (char: string): boolean => char >= '\u00c0' && char < '\u0250';
const isSmall = (char: string): boolean => char !== char.toUpperCase();
const isCapital = (char: string): boolean => char !== char.toLowerCase();
