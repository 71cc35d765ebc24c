// What dates are written with, in the languages of those who write them.

const HALVES: Readonly<Record<string, string>> = {
  오전: 'am', 오후: 'pm', 上午: 'am', 下午: 'pm', 午前: 'am', 午後: 'pm',
}; // biome-ignore format: a table
const HALF_BEFORE = /(오전|오후|上午|下午|午前|午後)\s?(\d{1,2}:\d{2}(?::\d{2})?)/;

/** ASCII digits for Arabic-Indic and Persian ones, one form for letters written two ways, no marks between. */
export function folded(text: string): string {
  return (
    text
      .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, digit => String(digit.charCodeAt(0) & 0xf))
      .replace(/[\u0966-\u096f\u09e6-\u09ef]/g, digit => String((digit.charCodeAt(0) & 0xf) - 6))
      .replace(/[\u0e50-\u0e59]/g, digit => String(digit.charCodeAt(0) & 0xf))
      .replaceAll('\u2212', '-')
      .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
      .replace(/[\u00a0\u2000-\u200c\u202f\u3000]/g, ' ')
      .replace(/(\d{4})[年년]\s?(\d{1,2})[月월]\s?(\d{1,2})[日일]/, '$1-$2-$3 ')
      .replace(/(\d{1,2})\s?tháng\s?(\d{1,2}),?\s?(?:năm\s?)?(\d{4})/i, '$3-$2-$1 ')
      .replace(/(\d{1,2})\s?[時点點时시]\s?(\d{1,2})\s?[分분](?:\s?(\d{1,2})\s?[秒초])?/, (_, h, m, s) =>
        [h, m, s ?? '0'].map(part => String(part).padStart(2, '0')).join(':'),
      )
      // Half of the day, before the clock or behind it.
      .replace(HALF_BEFORE, (_, half: string, clock: string) => `${clock} ${HALVES[half]} `)
      .replace(/(\d:\d\d)\s?([صم])(?!\p{L})/u, (_, clock, half) => `${clock} ${half === 'ص' ? 'am' : 'pm'}`)
      // Months of the Levant, which has two of each.
      .replace(/كانون\s+الثاني/, 'يناير')
      .replace(/كانون\s+ال[أا]ول/, 'ديسمبر')
      .replace(/تشرين\s+ال[أا]ول/, 'أكتوبر')
      .replace(/تشرين\s+الثاني/, 'نوفمبر')
      .replaceAll('ي', 'ی')
      .replaceAll('ك', 'ک')
      .toLowerCase()
      .trim()
  );
}

// The beginnings of month names. Where one is the beginning of another, the longer is looked for first.
const MONTH_STEMS: readonly (readonly [string, number])[] = (
  [
    [
      1,
      'jan ene gen janv sty led oca jaan ian tammi saus siječ січ янв студ яну јан იან հունվ ژانویه جنوری يناير ינו जनव มกรา ιαν',
    ],
    [
      2,
      'feb fev fév lut úno uno şub sub veeb helmi vasar veljač лют фев феб თებ փետ פבר फ़रव फरव กุมภา فوریه فبروری فبراير شباط φεβ',
    ],
    [
      3,
      'mar mär már mrt maa bře bre mars kov ožuj მარ մար מרץ मार्च มีนา берез бер мар сак مارس مارچ آذار μαρ',
    ],
    [
      4,
      'apr ápr abr avr kwi dub nis huhti baland travanj travnj აპრ ապր אפר अप्रै เมษา квіт кві апр крас آوریل آپریل اپریل أبريل نيسان απρ',
    ],
    [
      5,
      'may mai maj máj mei mag kvě kve touko geguž svib мај მაი մայ מאי मई พฤษภา травн трав тра май мая مه می ماه مئی مايو أيار μαι μάι',
    ],
    [
      6,
      'jun jún jūn juun giu juin iun cze červen haz kesä birž lipanj lipnj юни јун ივნ հունի יוני जून มิถุนา черв чер июн чэрв ژوئن جون يونيو حزيران ιουν',
    ],
    [
      7,
      'jul júl jūl juul iul lug juil lip červenec tem heinä liep srpanj srpnj юли јул ივლ հուլ יולי जुला กรกฎา лип июл ліп ژوئیه جولای جولائی يوليو تموز ιουλ',
    ],
    [
      8,
      'aug ago aoû aou sie srp ağu agu elo rugpj kolovoz აგვ օգոս אוג अगस्त สิงหา серп сер авг жнів اوت آگوست اگست أغسطس آب αυγ',
    ],
    [
      9,
      'sep set wrz zář zar eyl szep syys rugsėj ruj სექ սեպ ספט सितं กันยา вер сен верас سپتامبر سپتمبر سبتمبر أيلول σεπ',
    ],
    [
      10,
      'oct okt ott out paź pazd říj rij eki loka spal ოქტ հոկ אוק अक्टू ตุลา жовт жов окт кастр اکتبر اکتوبر أكتوبر οκτ',
    ],
    [
      11,
      'nov lis kas noi marras lapkr stude ნოე նոյ נוב नवं นวम พฤศจิกา лист лис ноя ліст نوامبر نومبر نوفمبر νοε νοέ',
    ],
    [
      12,
      'dec dez dic des déc dets gru pro ara joulu дец დეკ դեկ דצמ दिसं ธันวา груд гру дек снеж دسامبر دسمبر ديسمبر δεκ',
    ],
  ] as const
)
  .flatMap(([month, stems]) => stems.split(' ').map(stem => [folded(stem), month] as const))
  .toSorted((a, b) => b[0].length - a[0].length);

// The Persian solar calendar's own months: the day of the year each begins on.
const SOLAR_MONTHS: readonly (readonly [string, number])[] = [
  ['فروردین', 1], ['حمل', 1], ['وری', 1], ['اردیبهشت', 2], ['ثور', 2], ['غویی', 2], ['خرداد', 3],
  ['جوزا', 3], ['تیر', 4], ['سرطان', 4], ['مرداد', 5], ['امرداد', 5], ['اسد', 5], ['شهریور', 6], ['سنبله', 6],
  ['مهر', 7], ['میزان', 7], ['آبان', 8], ['عقرب', 8], ['آذر', 9], ['قوس', 9], ['دی', 10], ['جدی', 10],
  ['بهمن', 11], ['دلو', 11], ['اسفند', 12], ['حوت', 12],
]; // biome-ignore format: a table

/** Which month words name. `mar` is Tuesday in Spanish and March in English; a weekday comes before the month. */
export function monthOf(words: readonly string[]): number | undefined {
  const months = words
    .slice(0, 6)
    .map(word => MONTH_STEMS.find(([stem]) => word.startsWith(stem)))
    .filter(found => found !== undefined);
  return months.at(-1)?.[1];
}

/** The same of the Persian solar calendar. */
export function solarMonthOf(words: readonly string[]): number | undefined {
  return SOLAR_MONTHS.find(([name]) => words.includes(name))?.[1];
}
