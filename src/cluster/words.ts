/** A word of a text, folded; `capital` where it was written as a name is, in scripts that show it. */
export type Word = { readonly text: string; readonly capital: boolean; readonly script: Script };

export type Script = 'latin' | 'cyrillic' | 'arabic' | 'han' | 'digits' | 'other';

const WORD = /[\p{L}\p{N}\p{M}]+/gu;
/** 1,500, 1.500, 1 500 and 1’500, in any digits: one number. */
const THOUSANDS = /(?<!\p{Nd})\p{Nd}{1,3}(?:[.,'’٬\u0020\u00a0\u2009\u202f]\p{Nd}{3})+(?!\p{Nd})/gu;
const NO_DIGIT = /\P{Nd}/gu;
const MARKS = /\p{M}+/gu;
/** Scripts of which a word without its marks is another word, from Devanagari to Myanmar. */
const VOWEL_MARKS = /[\u0900-\u109f]/;
const ASCII = /^[\0-\x7f]*$/;
const LONGEST_WORD = 24;

const arabicLetters: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ي: 'ی',
  ى: 'ی',
  ئ: 'ی',
  ك: 'ک',
  ة: 'ه',
  ۀ: 'ه',
  ؤ: 'و',
  ـ: '',
};
const ARABIC = /[أإآٱيىئكةۀؤـ]/g;

// What canonical decomposition leaves alone, and what its decomposing would make another letter of.
const latinLetters: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ð: 'd',
  þ: 'th',
};
const LATIN = /[łøđßæœıðþ]/g;

/** The words of a text in order, at most `limit`: case, marks, widths and spellings of one letter folded. Chinese and Japanese come as pairs of characters. */
export function wordsOf(text: string, limit: number): Word[] {
  const words: Word[] = [];
  const whole = text.replace(THOUSANDS, number => number.replace(NO_DIGIT, ''));
  for (const match of whole.matchAll(WORD)) {
    if (words.length >= limit) break;
    const raw = match[0];
    const script = scriptOf(raw);
    if (script === 'han') {
      const letters = [...raw.normalize('NFKC')].slice(0, LONGEST_WORD * 2);
      if (letters.length === 1) words.push({ text: letters[0]!, capital: false, script });
      for (let at = 1; at < letters.length && words.length < limit; at++)
        words.push({ text: letters[at - 1]! + letters[at]!, capital: false, script });
      continue;
    }
    const folded = foldWord(raw, script);
    if (folded === '') continue;
    const first = raw.charAt(0);
    words.push({ text: folded, capital: first !== first.toLowerCase(), script });
  }
  return words;
}

/** A single word as `wordsOf` would have it. */
export function foldedWord(word: string): string {
  return foldWord(word, scriptOf(word));
}

function foldWord(raw: string, script: Script): string {
  let word = raw.slice(0, LONGEST_WORD).toLowerCase();
  if (script === 'latin' && ASCII.test(word)) return word;
  if (script === 'digits') return asciiDigits(word);
  // й and ї are letters of their own, not и and і with a mark, and what Indian scripts write as marks are vowels:
  // composed again, they stay.
  word =
    script === 'cyrillic'
      ? word.normalize('NFKC').replace(/ё/g, 'е')
      : VOWEL_MARKS.test(word)
        ? word.normalize('NFKC')
        : word.normalize('NFKD').replace(MARKS, '').normalize('NFKC');
  if (script === 'arabic') word = word.replace(ARABIC, letter => arabicLetters[letter]!);
  else if (script === 'latin') word = word.replace(LATIN, letter => latinLetters[letter]!);
  return word;
}

/** By the first letter; a word that begins with a digit is a number. */
function scriptOf(word: string): Script {
  const unit = word.charCodeAt(0);
  if ((unit >= 0x30 && unit <= 0x39) || (unit >= 0x660 && unit <= 0x669) || (unit >= 0x6f0 && unit <= 0x6f9))
    return 'digits';
  if (unit < 0x370 || (unit >= 0x1e00 && unit <= 0x1eff)) return 'latin';
  if (unit >= 0x400 && unit <= 0x52f) return 'cyrillic';
  if ((unit >= 0x600 && unit <= 0x6ff) || (unit >= 0x750 && unit <= 0x77f)) return 'arabic';
  if ((unit >= 0x3040 && unit <= 0x30ff) || (unit >= 0x3400 && unit <= 0x9fff)) return 'han';
  return 'other';
}

function asciiDigits(word: string): string {
  return word.replace(/[٠-٩۰-۹]/g, digit => String(digit.charCodeAt(0) & 0xf));
}

const ENGLISH_ENDING = /(?:ing|ed|es|s)$/;
const VOWEL_END = /[aeiouyаеиіоуыэюяйьї]$/;

/**
 * What the inflected forms of a word have in common, nearly. Cut short rather than taken apart: it must
 * serve thirty languages, and a wrong meeting of two words costs less than a missed one.
 */
export function stemOf({ text, script }: Word, lang: string): string {
  if (script === 'han' || script === 'digits') return text;
  if (script === 'arabic') return arabicStem(text);
  let stem = text;
  if (lang === 'en' && stem.length > 4) {
    const ending = ENGLISH_ENDING.exec(stem);
    if (ending && stem.length - ending[0].length >= 3 && !stem.endsWith('ss'))
      stem = stem.slice(0, ending.index);
    if (stem.length > 4 && stem.endsWith('e')) stem = stem.slice(0, -1);
    return stem.slice(0, 8);
  }
  const { length } = stem;
  if (length >= 9) return stem.slice(0, 7);
  if (length >= 6) return stem.slice(0, Math.max(5, length - 2));
  if (length >= 4 && (VOWEL_END.test(stem) || (script === 'latin' && stem.endsWith('s'))))
    return stem.slice(0, -1);
  return stem;
}

const ARABIC_FRONT = /^(?:[وف]?[بلک]?ال|لل|و(?=\p{L}{4}))/u;
const ARABIC_END = /(?:های|هایی|ها|ات|ین|ون|ان|یه|ه|ی)$/u;

function arabicStem(word: string): string {
  let stem = word;
  if (stem.length > 4) stem = stem.replace(ARABIC_FRONT, '');
  if (stem.length > 4) stem = stem.replace(ARABIC_END, '');
  return stem.length < 2 ? word : stem.slice(0, 6);
}
