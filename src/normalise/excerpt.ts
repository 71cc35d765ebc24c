import { cutText } from './clean-text.ts';
import { foldTitle } from './title-key.ts';

/** What fair excerpts of news come to: two or three sentences. UTF-16 units. */
export const MAX_EXCERPT = 300;
/** A first sentence shorter than this does not stand for the text when more would fit. */
const MIN_EXCERPT = 110;

/**
 * The beginning of a plain text, at most 300 units: whole sentences where that leaves enough to read,
 * else whole words and '…'. '' when the text says no more than the title.
 */
export function excerptOf(text: string, title: string): string {
  if (text === '' || repeatsTitle(text, title)) return '';
  if (text.length <= MAX_EXCERPT) return text;
  const end = sentenceEnd(text, MIN_EXCERPT, MAX_EXCERPT);
  if (end > 0) return text.slice(0, end);
  return `${cutText(text, MAX_EXCERPT - 1).replace(DANGLING, '')}…`;
}

/** What looks odd before an ellipsis. */
const DANGLING = /[\s,;:،؛、，；：\-–—(«„“"'‘[.…]+$/u;

/** The title, the title cut short, or the title with a few words such as the publisher's name. */
function repeatsTitle(text: string, title: string): boolean {
  // A longer text says more, whatever it begins with; and folding is not free.
  if (text.length > title.length + 48) return false;
  const key = foldTitle(title);
  const said = foldTitle(text);
  if (said === '' || said === key) return true;
  if (key.startsWith(said)) return true;
  return (
    key !== '' &&
    said.startsWith(`${key} `) &&
    said.length - key.length <= 32 &&
    said.slice(key.length).split(' ').length <= 5
  );
}

const FINAL = new Set('.!?…؟۔。！？।॥｡'.split(''));
const WIDE_FINAL = new Set('。！？｡'.split(''));
const CLOSING = new Set('»”"’\')]）」』〉》›'.split(''));

/** Words whose point does not end a sentence, besides single letters. */
const ABBREVIATIONS = new Set(
  (
    'gen sen rep gov col maj capt sgt cpl rev hon prof pres sec atty dist jan feb mar apr jun jul aug sept sep oct nov dec mrs inc corp ltd ' +
    'etc approx bzw usw evtl ggf inkl mio mrd abs art nrs sra sta tys mln mld proc ul gen им тыс тис млн млрд руб грн гг проф акад ' +
    'ст св см гл р-н обл просп див чол ім т.д т.п т.е e.g i.e u.s u.k a.m p.m'
  ).split(' '),
);

/** Where the last sentence that ends between the two places ends; 0 when none does. */
function sentenceEnd(text: string, from: number, upTo: number): number {
  for (let at = upTo - 1; at >= from; at--) {
    const mark = text[at]!;
    if (!FINAL.has(mark)) continue;
    let end = at + 1;
    while (end <= upTo && end < text.length && (CLOSING.has(text[end]!) || FINAL.has(text[end]!))) end++;
    if (end > upTo) continue;
    if (WIDE_FINAL.has(mark)) return end;
    if (end < text.length && text[end] !== ' ') continue;
    if (mark === '…' || (mark === '.' && !endsSentence(text, at, end))) continue;
    return end;
  }
  return 0;
}

/** Whether a point is a full stop: not an initial's or an abbreviation's, and a sentence can begin after it. */
function endsSentence(text: string, at: number, end: number): boolean {
  const next = text[end + 1] ?? '';
  if (next !== '' && next === next.toLowerCase() && next !== next.toUpperCase()) return false;
  const start = text.lastIndexOf(' ', at) + 1;
  const word = text
    .slice(start, at)
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .toLowerCase();
  if (ABBREVIATIONS.has(word)) return false;
  // Initials, and ordinals such as «3.»; a year does end sentences.
  return !/^(?:\p{L}|\d{1,2})$/u.test(word);
}

/** How much of the end is searched for what programs add to excerpts. */
const TAIL = 700;

/** The footer of a blog program, by its first and its later words. */
const FOOTERS: readonly (readonly [string, RegExp])[] = [
  ['The post ', /appeared first on/],
  ['This article ', /(?:was originally published|appeared first|first appeared)/],
  ['Der Beitrag ', /erschien zuerst auf/],
  ['L’article ', /est apparu en premier sur/],
  ["L'article ", /est apparu en premier sur/],
  ['Cet article ', /est apparu en premier sur/],
  ['La entrada ', /(?:se publicó primero en|apareció primero en)/],
  ['L’articolo ', /(?:proviene da|sembra essere il primo su)/],
  ["L'articolo ", /(?:proviene da|sembra essere il primo su)/],
  ['O post ', /apareceu primeiro em/],
  ['Artykuł ', /pochodzi z serwisu/],
  ['Het bericht ', /verscheen eerst op/],
  ['Inlägget ', /dök först upp på/],
  ['Сообщение ', /появились? сначала на/],
  ['Запись ', /впервые появилась/],
  ['Допис ', /(?:з.явився спочатку на|спочатку з.явився)/],
  ['Articolul ', /apare prima dată/],
  ['نوشته ', /اولین بار در/],
];

/** Boundary, then words that lead to the page, then at most arrows and brackets. */
const TEASER = new RegExp(
  '(?:^|[\\s([{|>»«…\\u2014\\u2013-]|[.!?…؟])[\\s([|>»…\\u2014\\u2013.-]*(?:' +
    [
      'Read (?:more|on|the full (?:story|article)|full (?:story|article)|the rest)(?: (?:at|on|here)\\b[^.]{0,60})?',
      'READ (?:MORE|ON)',
      'Keep reading',
      'Full story',
      'Click here to read[^.]{0,60}',
      'Weiterlesen|Mehr lesen|Zum Artikel',
      'Lire (?:la suite|plus)',
      'Leer más|Seguir leyendo|Sigue leyendo',
      'Leggi tutto|Continua a leggere',
      'Leia mais|Continuar lendo',
      'Czytaj (?:więcej|dalej)',
      'Lees (?:meer|verder)',
      'Läs mer|Les mer|Læs mere|Lue lisää',
      'Devamını oku|Devamı',
      'Citește mai mult|Číst dál',
      'Читать (?:далее|дальше|полностью)|Подробнее|Читайте далее',
      'Читати (?:далі|більше)|Детальніше|Докладніше|Читайте далі',
      'Чытаць далей',
      'ادامه مطلب|ادامه خبر|بیشتر بخوانید|اقرأ المزيد|المزيد|نور ولولئ',
      '阅读全文|閱讀全文|查看全文|続きを読む|더 보기',
    ].join('|') +
    ')[\\s.…>»→›\\])}:]*$',
  'u',
);
const CONTINUE = /[\s([…]*\bContinue reading\b.{0,300}$/u;
const ELLIPSIS_IN_BRACKETS = /[\s.…]*[[(](?:…|\.{3})[\])][\s.…]*$/u;

/** The text without «Continue reading», «The post … appeared first on …» and their like at its end. */
export function withoutTeaser(text: string): string {
  const tailAt = Math.max(0, text.length - TAIL);
  let tail = tailAt === 0 ? text : text.slice(tailAt);
  const whole = tail;
  for (const [first, later] of FOOTERS) {
    const at = tail.lastIndexOf(first);
    if (at >= 0 && later.test(tail.slice(at))) {
      tail = tail.slice(0, at).trimEnd();
      break;
    }
  }
  const close = tail.slice(-360);
  let kept = close.includes('Continue reading') ? close.replace(CONTINUE, '') : close;
  const last = kept.slice(-120);
  const ended = last.replace(TEASER, boundary => (/^[.!?؟]/u.test(boundary) ? boundary[0]! : ''));
  kept = (kept.slice(0, kept.length - last.length) + ended).trimEnd();
  if (ELLIPSIS_IN_BRACKETS.test(kept.slice(-12)))
    kept = `${kept.slice(0, -12)}${kept.slice(-12).replace(ELLIPSIS_IN_BRACKETS, '…')}`;
  tail = tail.slice(0, tail.length - close.length) + kept;
  return tail === whole ? text : (text.slice(0, tailAt) + tail).trimEnd();
}
