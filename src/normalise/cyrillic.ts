const words = (text: string) => text.split(' ');

/** Words that each can hardly do without, for headlines that have no letter of one language alone. */
const SAID = {
  ru: words(
    'и что с о от из как или во при был была были его их её после под все уже если чем кто где будет может против между со об только также россии сша для к в не на по',
  ),
  uk: words(
    'та що з про й або як це зі у щодо після був була були його їх під усі вже якщо чим хто де буде може проти між тільки також росії сша для до в не на по',
  ),
  bg: words(
    'се че ще са след към във със е този тази тези бъде беше който които това повече как от с и за на по не при да в до няма срещу',
  ),
  mk: words('ќе ја во на се од со дека за што е и не по да како до нема'),
  sr: words('је се у на за да који која што од са и не по до није као'),
} as const;

type Slavic = keyof typeof SAID;

/** A word speaks for a language as far as it is not also another's. */
const speaksFor = new Map<string, Slavic[]>();
for (const lang of Object.keys(SAID) as Slavic[])
  for (const word of SAID[lang]) speaksFor.set(word, [...(speaksFor.get(word) ?? []), lang]);

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
      else if (unit === 0x44a && !SOFT_VOWELS.has(lowerCase.charCodeAt(at + 1))) hardSign++;
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
  // Only in Bulgarian is ъ a vowel; in Russian it stands before one, in «объём», «подъезд».
  if (hardSign > 0) return 'bg';
  const votes: Record<Slavic, number> = { ru: 0, uk: 0, bg: 0, mk: 0, sr: 0 };
  let south = 0;
  for (const word of lowerCase.split(/[^\u0400-\u04ff]+/)) {
    const speaking = speaksFor.get(word);
    if (speaking !== undefined) {
      for (const lang of speaking) votes[lang] += 1 / speaking.length;
      if (!speaking.includes('ru') && !speaking.includes('uk')) south++;
    } else if (word.length > 4 && UKRAINIAN_ENDING.test(word)) votes.uk++;
    else if (word.length > 4 && RUSSIAN_ENDING.test(word)) votes.ru++;
  }
  if (claimed !== undefined && claimed in votes) {
    const best = Math.max(votes.ru, votes.uk, votes.bg, votes.mk, votes.sr);
    if (best > 0 && votes[claimed as Slavic] >= best) return claimed;
  }
  const others = Math.max(votes.uk, votes.bg, votes.mk, votes.sr);
  if (votes.uk > Math.max(votes.ru, votes.bg, votes.mk, votes.sr) && votes.uk >= 1) return 'uk';
  if (votes.ru > others) return 'ru';
  // Serbs and Macedonians have none of these letters, and would have shown ј.
  if (south >= 2 && /[йщюя]/.test(lowerCase)) return 'bg';
  return undefined;
}

const UKRAINIAN_ENDING = /(?:ння|ськ(?:ий|а|ого|ому|им|их|е)|[ую]вати|[ую]вал[аои]|овано)$/;
const RUSSIAN_ENDING = /(?:ни[еяюй]|ск(?:ий|ая|ого|ой|ому|им|их|ое|ие)|[аие]ть|аци[яюи]|ован[аоы]?)$/;

/** е, ё, ю, я. */
const SOFT_VOWELS = new Set([0x435, 0x451, 0x44e, 0x44f]);

const CENTRAL_ASIAN = new Set('kk ky tg tt uz mn ba sah cv tyv'.split(' '));
