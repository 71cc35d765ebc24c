/**
 * Text made comparable, one UTF-16 unit at a time, so that every folded unit knows where it stood.
 *
 * Case, width, diacritics, tatweel, vowel marks and joiners are folded away; alef, yeh, kaf, heh and hamza
 * letters to one each; digits of any script to ASCII. Everything that is not a word is one separator. What
 * stands between two parts that a ZWNJ joins is one word with a seam in it: a form may begin or end there.
 */
export type Folded = {
  /** How many units of the arrays below are in use. */
  length: number;
  /** Folded unit; `SEPARATOR` between words. */
  units: Uint16Array;
  /** Where the unit began and ended in the original, in UTF-16 units. */
  from: Int32Array;
  to: Int32Array;
  /** Bit set of STARTS, ENDS, CJK. */
  edges: Uint8Array;
  /** Which word the unit is in; a separator carries the word before it. */
  word: Int32Array;
  wordCount: number;
  /** By word: what separates it from the word before: 1 a space, 2 a comma or dash, 3 a sentence's end. */
  gap: Uint8Array;
  /** By word: its first unit and the one after its last. */
  wordFrom: Int32Array;
  wordTo: Int32Array;
};

export const SEPARATOR = 0x20;
export const STARTS = 1;
export const ENDS = 2;
/** Chinese, Japanese, Thai: written without spaces, so that any place is an edge. */
export const CJK = 4;

const DROPPED = 0;
const SEAM = 1;
const SPACE = 2;
const PAUSE = 3;
const STOP = 4;
const LONG = 5;
const UNSEEN = 0xffff;

const table = new Uint16Array(0x10000).fill(UNSEEN);
const expansions = new Map<number, string>();

const special = new Map<string, string>();
for (const [to, from] of [
  ['ا', 'أإآٱ'],
  ['ی', 'يىئېۍێےۓۑ'],
  ['ک', 'كڪګ'],
  ['ه', 'ةۀہھەۂۃ'],
  ['و', 'ؤۆۇ'],
  ['ن', 'ں'],
  ['ل', 'ڵ'],
  ['ر', 'ڕ'],
  ['l', 'łŁ'],
  ['o', 'øØ'],
  ['d', 'đĐð'],
  ['i', 'ıİ'],
  ['h', 'ħ'],
  ['ং', 'ঁ'],
  ['ं', 'ँ'],
  ['и', 'ѝ'],
] as const)
  for (const letter of from) special.set(letter, to);
for (const [letter, to] of [
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['þ', 'th'],
] as const)
  special.set(letter, to);
// Apart from these, Arabic hamza on the line and the ain-like turned comma are written or left out at will.
for (const letter of 'ءٔʼ') special.set(letter, '');

// Traditional Chinese characters as the simplified ones, for those the news on hand needs: 停火談判 is 停火谈判.
const traditional =
  '談戰爭協議計畫劃烏蘭羅總統澤連倫邁紐衝沖結終換釋調聯國歐約領頓際裡裏維擊襲無機導彈軍隊佔陣駐會見訪問對話電絕長馬龍爾衛實現來時間隨後為與東亞臺貿關稅經濟慘殺傷擄虜體遺還歸選舉賠償凍產資證備條達讓認棄邊線優擇庫納諾獎績願壯勢範圍觀點團應該據報華賽極殘從發動強緊勸講裝獲輪續處當專員區島岡啟闢亂補給養審責費質購贊車輛進運過遠鄰鐵門開陸陽險難雲靜頭題類風飛驗驚鬥黨齊';
const simplified =
  '谈战争协议计划划乌兰罗总统泽连伦迈纽冲冲结终换释调联国欧约领顿际里里维击袭无机导弹军队占阵驻会见访问对话电绝长马龙尔卫实现来时间随后为与东亚台贸关税经济惨杀伤掳虏体遗还归选举赔偿冻产资证备条达让认弃边线优择库纳诺奖绩愿壮势范围观点团应该据报华赛极残从发动强紧劝讲装获轮续处当专员区岛冈启辟乱补给养审责费质购赞车辆进运过远邻铁门开陆阳险难云静头题类风飞验惊斗党齐';
for (let at = 0; at < traditional.length; at++) special.set(traditional.charAt(at), simplified.charAt(at));

const keptMark =
  /[\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Thai}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Tamil}\p{Script=Telugu}]/u;
// Nukta: य़ and य, ড় and ড are one letter to a reader in a hurry.
const nukta = /[\u093c\u09bc]/;
// Soft hyphens, joiners, marks of direction, variation selectors, the Arabic tatweel.
const invisible =
  /\u00ad|\u200b|[\u200d-\u200f]|[\u202a-\u202e]|[\u2060-\u2069]|[\ufe00-\ufe0f]|\ufeff|\u0640/u;
const wordLetter = /[\p{L}\p{N}]/u;
const stopMark = /[.!?。！？؟।॥…\n\r۔]/u;
const pauseMark = /[,;:()[\]{}«»–—|،؛、，；：（）「」『』【】《》·•/]/u;
const quoteLike = /[«»"“”„‟「」『』《》]/u;
const cjkLetter = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}ー]/u;

function foldCharacter(character: string): string {
  const low = character.toLowerCase();
  const known = special.get(low);
  if (known !== undefined) return known;
  const composed = low.normalize('NFKC');
  if (/\p{Script=Hangul}/u.test(composed)) return composed;
  let out = '';
  for (const part of composed.normalize('NFKD')) {
    const plain = part.toLowerCase();
    const again = special.get(plain);
    if (again !== undefined) out += again;
    else if (/\p{M}/u.test(part)) out += keptMark.test(part) && !nukta.test(part) ? part : '';
    else if (/\p{Nd}/u.test(part)) out += digitOf(part);
    // "⅐" comes apart into 1, a slash and 7: what is no letter stays out of the word.
    else if (wordLetter.test(plain) && !invisible.test(plain)) out += plain;
  }
  return out;
}

/** Decimal digits stand in runs of ten, in order, from a code point that is itself a digit. Unicode §4.6. */
function digitOf(digit: string): string {
  if (digit >= '0' && digit <= '9') return digit;
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return String((code - zero) % 10);
}

function classify(character: string): number | string {
  if (character === '\u200c') return SEAM;
  if (invisible.test(character)) return DROPPED;
  if (wordLetter.test(character) || /\p{M}/u.test(character) || character === 'ー') {
    const folded = foldCharacter(character);
    if (folded === '') return DROPPED;
    return [...folded].some(part => wordLetter.test(part) || /\p{M}/u.test(part)) ? folded : SPACE;
  }
  if (special.get(character) === '') return DROPPED;
  if (quoteLike.test(character)) return SPACE;
  if (stopMark.test(character)) return STOP;
  return pauseMark.test(character) ? PAUSE : SPACE;
}

function see(unit: number): number {
  const folded = classify(String.fromCharCode(unit));
  if (typeof folded === 'number') return folded;
  if (folded.length === 1) return folded.charCodeAt(0);
  expansions.set(unit, folded);
  return LONG;
}

const cjkSeen = new Uint8Array(0x10000);
function isCjk(unit: number): boolean {
  if (unit < 0x0e00) return false;
  const seen = cjkSeen[unit];
  if (seen) return seen === 2;
  const is = cjkLetter.test(String.fromCharCode(unit));
  cjkSeen[unit] = is ? 2 : 1;
  return is;
}

/** Arrays to fold into, used again for each text; they grow when a text is longer than any before. */
export function emptyFolded(capacity = 1024): Folded {
  return {
    length: 0,
    units: new Uint16Array(capacity),
    from: new Int32Array(capacity),
    to: new Int32Array(capacity),
    edges: new Uint8Array(capacity),
    word: new Int32Array(capacity),
    wordCount: 0,
    gap: new Uint8Array(capacity),
    wordFrom: new Int32Array(capacity),
    wordTo: new Int32Array(capacity),
  };
}

/** Folds `text` from its unit `start` on, into `into`. One pass; time grows with the text's length alone. */
export function fold(text: string, into: Folded, start = 0): void {
  // The longest expansion of one unit (an Arabic ligature, U+FDFA) is 18; few texts need more than their own.
  if (into.units.length < (text.length - start) * 2 + 64) {
    const larger = emptyFolded((text.length - start) * 3 + 64);
    Object.assign(into, larger);
  }
  const { units, from, to, edges, word, gap, wordFrom, wordTo } = into;
  const room = units.length - 20;
  let n = 0;
  let words = 0;
  let inWord = false;
  let pending = 3;
  let seam = false;
  let at = start;

  const put = (unit: number, begin: number, end: number) => {
    let edge = isCjk(unit) ? CJK | STARTS | ENDS : 0;
    if (!inWord) {
      if (n > 0) {
        units[n] = SEPARATOR;
        from[n] = to[n - 1] as number;
        to[n] = begin;
        edges[n] = 0;
        word[n] = words - 1;
        n++;
      }
      gap[words] = pending;
      wordFrom[words] = n;
      words++;
      inWord = true;
      edge |= STARTS;
    } else if (seam || ((edges[n - 1] as number) ^ edge) & CJK) {
      edges[n - 1] = (edges[n - 1] as number) | ENDS;
      edge |= STARTS;
    }
    seam = false;
    units[n] = unit;
    from[n] = begin;
    to[n] = end;
    edges[n] = edge;
    word[n] = words - 1;
    n++;
  };
  const close = (level: number) => {
    if (inWord) {
      edges[n - 1] = (edges[n - 1] as number) | ENDS;
      wordTo[words - 1] = n;
      inWord = false;
      pending = level;
    } else if (level > pending) pending = level;
    seam = false;
  };

  while (at < text.length && n < room) {
    const unit = text.charCodeAt(at);
    let folded = table[unit] as number;
    if (folded === UNSEEN) {
      folded = unit >= 0xd800 && unit <= 0xdfff ? LONG : see(unit);
      table[unit] = folded;
    }
    if (folded > LONG) put(folded, at, at + 1);
    else if (folded === DROPPED) {
      if (inWord && n > 0) to[n - 1] = at + 1;
    } else if (folded === SEAM) seam = inWord;
    else if (folded === SPACE) close(1);
    else if (folded === PAUSE) close(2);
    else if (folded === STOP) close(endsSentence(text, at, n - (wordFrom[words - 1] ?? 0), unit) ? 3 : 1);
    else {
      const known = expansions.get(unit);
      if (known !== undefined) for (const part of known.split('')) put(part.charCodeAt(0), at, at + 1);
      else {
        const character = String.fromCodePoint(text.codePointAt(at) ?? 0x20);
        const astral = classify(character);
        if (typeof astral === 'string')
          for (const part of astral.split('')) put(part.charCodeAt(0), at, at + character.length);
        else if (astral !== DROPPED) close(1);
        at += character.length - 1;
      }
    }
    at++;
  }
  close(3);
  into.length = n;
  into.wordCount = words;
}

/** A full stop inside "U.S.", "3.5" or "e.g." ends nothing; one after a word of some length does. */
function endsSentence(text: string, at: number, wordLength: number, unit: number): boolean {
  if (unit !== 0x2e) return true;
  const next = text.charCodeAt(at + 1);
  const spaceFollows = Number.isNaN(next) || next <= 0x20 || next === 0xa0;
  return spaceFollows && wordLength > 2;
}

/** A short text folded by itself, words joined by one space: for forms, not for items. */
export function foldPhrase(text: string): string {
  fold(text, phrase);
  return String.fromCharCode(...phrase.units.subarray(0, phrase.length));
}

// A lexicon is some ten thousand forms: arrays of its own for each cost more than all the folding.
const phrase = emptyFolded();
