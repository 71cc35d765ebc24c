/** Words that one of two neighbours cannot do without, for headlines without a letter of their own. */
const RUSSIAN = new Set(
  'и что с о от из как это или во при был была были его её их после под все уже еще если чем кто где будет может против между со об только также россии сша'.split(
    ' ',
  ),
);
const UKRAINIAN = new Set(
  'та що з про й або як це зі у щодо після був була були його її їх під усі вже ще якщо чим хто де буде може проти між зі тільки також росії сша'.split(
    ' ',
  ),
);
for (const word of [...RUSSIAN]) if (UKRAINIAN.delete(word)) RUSSIAN.delete(word);

/**
 * The language of a lower-case text in Cyrillic, by the letters that only some have;
 * `undefined` when the letters and words leave it open.
 */
export function cyrillicLanguage(lowerCase: string, claimed: string | undefined): string | undefined {
  let ukrainian = 0;
  let dottedI = 0;
  let russian = 0;
  let hardSign = 0;
  let shortU = 0;
  let serbian = 0;
  let macedonian = 0;
  let tajik = 0;
  let turkic = 0;
  let kazakh = 0;
  for (let at = 0; at < lowerCase.length; at++) {
    const unit = lowerCase.charCodeAt(at);
    // Most letters are а–я, of which only three tell anything.
    if (unit >= 0x430 && unit <= 0x44f) {
      if (unit === 0x44b || unit === 0x44d) russian++;
      else if (unit === 0x44a) hardSign++;
      continue;
    }
    switch (unit) {
      case 0x456: // і
        dottedI++;
        break;
      case 0x454: // є
      case 0x457: // ї
      case 0x491: // ґ
        ukrainian++;
        break;
      case 0x451: // ё
        russian++;
        break;
      case 0x45e: // ў
        shortU++;
        break;
      case 0x452: // ђ
      case 0x459: // љ
      case 0x45a: // њ
      case 0x45b: // ћ
      case 0x45f: // џ
      case 0x458: // ј
        serbian++;
        break;
      case 0x453: // ѓ
      case 0x45c: // ќ
      case 0x455: // ѕ
        macedonian++;
        break;
      case 0x4e3: // ӣ
      case 0x4ef: // ӯ
      case 0x4b3: // ҳ
      case 0x4b7: // ҷ
        tajik++;
        break;
      case 0x4b1: // ұ
      case 0x49b: // қ
      case 0x493: // ғ
        kazakh++;
        break;
      case 0x4d9: // ә
      case 0x4a3: // ң
      case 0x4e9: // ө
      case 0x4af: // ү
      case 0x4bb: // һ
      case 0x497: // җ
        turkic++;
        break;
    }
  }
  if (tajik >= 2 && shortU === 0) return 'tg';
  if (tajik + kazakh + turkic >= 2) {
    if (claimed !== undefined && CENTRAL_ASIAN.has(claimed)) return claimed;
    if (shortU > 0) return 'uz';
    if (kazakh > 0) return 'kk';
    return dottedI > 0 ? 'kk' : undefined;
  }
  if (shortU > 0 && ukrainian === 0) return 'be';
  if (macedonian > 0 && ukrainian + russian === 0) return 'mk';
  if (serbian >= 2 && ukrainian + russian === 0) return claimed === 'mk' ? 'mk' : 'sr';
  const forUkrainian = ukrainian * 2 + dottedI;
  if (forUkrainian > 0 && russian === 0) return 'uk';
  if (russian > 0 && forUkrainian === 0) return 'ru';
  if (russian > 0) {
    // A name in the other language, or Belarusian, which has both і and ы.
    if (ukrainian === 0 && dottedI > 1 && russian > 1) return 'be';
    if (forUkrainian > 3 * russian) return 'uk';
    if (russian > 3 * forUkrainian) return 'ru';
    return undefined;
  }
  // Only Bulgarian writes ъ inside words as a vowel, several to a sentence.
  if (hardSign >= 2) return 'bg';
  let words = 0;
  for (const word of lowerCase.split(/[^\u0400-\u04ff]+/)) {
    if (RUSSIAN.has(word)) words++;
    else if (UKRAINIAN.has(word)) words--;
  }
  if (claimed === 'bg' || claimed === 'mk' || claimed === 'sr') return undefined;
  if (words >= 2) return 'ru';
  if (words <= -2) return 'uk';
  return undefined;
}

const CENTRAL_ASIAN = new Set('kk ky tg tt uz mn ba sah cv tyv'.split(' '));
