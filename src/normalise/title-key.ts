const SEPARATED = /\s+[-–—|:·•«‹]{1,2}\s+([^-–—|·•]{2,60})$/;
const NOT_ASCII = /[^\0-\x7f]/;
/** Accents of Latin, Greek and Cyrillic; the vowel signs of Arabic and Hebrew; the tatweel. */
const ACCENTS =
  /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u200c-\u200f]+/g;
const APART = /[^\p{L}\p{N}\p{M}]+/gu;
/** Inside a word, so that «ООН-ів» loses only the mark and «п'ять» stays one word. */
const APOSTROPHES = /['’‘ʼ`´]/g;

const SAME_LETTER: Readonly<Record<string, string>> = {
  ي: 'ی',
  ى: 'ی',
  ې: 'ی',
  ۍ: 'ی',
  ك: 'ک',
  ة: 'ه',
  ۀ: 'ه',
  أ: 'ا',
  إ: 'ا',
  ٱ: 'ا',
  ؤ: 'و',
  ß: 'ss',
  ø: 'o',
  đ: 'd',
  ł: 'l',
  ı: 'i',
  æ: 'ae',
  œ: 'oe',
};
const VARIANTS = /[يىېۍكةۀأإٱؤßøđłıæœ]/g;
const EASTERN_DIGITS = /[٠-٩۰-۹०-९০-৯]/g;

/**
 * A headline folded so that two spellings of it are equal: case, accents, variant letters and digits,
 * punctuation and joiners do not count. '' when nothing is left.
 */
export function foldTitle(title: string): string {
  let folded = title.toLowerCase();
  if (NOT_ASCII.test(folded))
    folded = folded
      .normalize('NFKD')
      .replace(ACCENTS, '')
      .normalize('NFKC')
      .replace(VARIANTS, letter => SAME_LETTER[letter]!)
      .replace(EASTERN_DIGITS, digit => String(digitValue(digit)));
  return folded.replace(APOSTROPHES, '').replace(APART, ' ').trim();
}

/** The ten digits of each script stand in a row, from a code point that ends in 0 or 6. */
function digitValue(digit: string): number {
  const unit = digit.charCodeAt(0);
  return unit < 0x700 ? unit & 15 : (unit & 15) - 6;
}

/**
 * The key of a headline without the publisher's name at its end: « - BBC News», « | Reuters».
 * `publisherKeys` are the folded names the publisher goes by.
 */
export function titleKey(title: string, publisherKeys: ReadonlySet<string>): string {
  const suffix = SEPARATED.exec(title);
  if (suffix !== null && publisherKeys.has(foldTitle(suffix[1]!)))
    return foldTitle(title.slice(0, suffix.index));
  return foldTitle(title);
}
