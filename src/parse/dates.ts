/**
 * A date as feeds write it → ISO 8601 UTC, or nothing when it is none. Without a zone it is UTC.
 * RFC 822 and 2822, RFC 3339, W3C-DTF, asctime, and what publishers write instead: month names of
 * a dozen languages, commas and padding anywhere, zones by name.
 */
export function isoDate(text: string): string | undefined {
  const ms = instantMs(text);
  return ms === undefined ? undefined : new Date(ms).toISOString();
}

// The two forms nearly all feeds use, read in one step.
const RFC822 =
  /^\s*(?:[a-z]{3},?\s+)?(\d{1,2})\s+([a-z]{3})\s+(\d{4})\s+(\d{2}):(\d{2})(?::(\d{2}))?\s+([+-]\d{4}|gmt|utc?|z)\s*$/i;
const RFC3339 =
  /^\s*(\d{4})-(\d{2})-(\d{2})[Tt ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?\s*([Zz]|[+-]\d{2}:?\d{2})?\s*$/;

const ENGLISH = 'janfebmaraprmayjunjulaugsepoctnovdec';

export function instantMs(text: string): number | undefined {
  const common = RFC822.exec(text);
  if (common) {
    const month = ENGLISH.indexOf(common[2]!.toLowerCase());
    if (month >= 0 && month % 3 === 0)
      return instant(
        Number(common[3]),
        month / 3 + 1,
        Number(common[1]),
        Number(common[4]),
        Number(common[5]),
        Number(common[6] ?? 0),
        0,
        zoneMinutes(common[7]!)!,
      );
  }
  const iso = RFC3339.exec(text);
  if (iso)
    return instant(
      Number(iso[1]),
      Number(iso[2]),
      Number(iso[3]),
      Number(iso[4]),
      Number(iso[5]),
      Number(iso[6] ?? 0),
      milliseconds(iso[7]),
      iso[8] === undefined ? 0 : (zoneMinutes(iso[8]) ?? 0),
    );
  return text.length > 120 ? undefined : oddInstant(text);
}

const milliseconds = (digits: string | undefined): number =>
  digits === undefined ? 0 : Math.floor(Number(`0.${digits}`) * 1000);

function instant(
  year: number,
  month: number,
  day: number,
  hour: number,
  minute: number,
  second: number,
  ms: number,
  zone: number,
): number | undefined {
  if (month < 1 || month > 12 || day < 1 || day > 31 || hour > 47 || minute > 99 || second > 99)
    return undefined;
  // Clocks that run past midnight, and 31 June, are carried over as their makers' programs do.
  const at = Date.UTC(year, month - 1, day, hour, minute, second, ms);
  const result = at - zone * 60_000;
  return year > 0 && year < 10_000 && Number.isFinite(result) ? result : undefined;
}

// Zones by name, in minutes. The American ones are RFC 822's; the others are met in feeds.
const ZONES: Readonly<Record<string, number>> = {
  z: 0, ut: 0, utc: 0, gmt: 0, wet: 0, west: 60, bst: 60, cet: 60, mez: 60, cest: 120, mest: 120, mesz: 120,
  eet: 120, eest: 180, msk: 180,
  мск: 180, msd: 240, trt: 180, ist: 330, irst: 210, irdt: 270, aft: 270, pkt: 300,
  jst: 540, kst: 540, hkt: 480, sgt: 480, aest: 600, aedt: 660, nzst: 720, nzdt: 780,
  ast: -240, adt: -180, est: -300, edt: -240, cst: -360, cdt: -300, mst: -420, mdt: -360,
  pst: -480, pdt: -420, akst: -540, akdt: -480, hst: -600, et: -300, ct: -360, mt: -420, pt: -480,
  a: -60, n: 60, m: -720, y: 720,
}; // biome-ignore format: a table

function zoneMinutes(zone: string): number | undefined {
  const offset = /^(?:gmt|utc?)?([+-])(\d{1,2}):?(\d{2})?$/i.exec(zone);
  if (!offset) return ZONES[zone.toLowerCase()];
  const hours = Number(offset[2]);
  const minutes = Number(offset[3] ?? 0);
  if (hours > 23 || minutes > 59) return 0;
  return (offset[1] === '-' ? -1 : 1) * (hours * 60 + minutes);
}

// The beginnings of month names. Where one is the beginning of another, the longer is looked for first.
const MONTH_STEMS: readonly (readonly [string, number])[] = (
  [
    [1, 'jan ene gen janv sty led oca січ янв студ ژانویه جنوری يناير كانون الثاني 一月 ιαν'],
    [2, 'feb fev fév lut úno uno şub sub лют фев فوریه فبروری فبراير شباط φεβ'],
    [3, 'mar mär mrt maa bře bre mars берез бер мар сак مارس مارچ آذار μαρ'],
    [4, 'apr abr avr kwi dub nis квіт кві апр крас آوریل آپریل اپریل أبريل نيسان απρ'],
    [5, 'may mai maj mei mag kvě kve травн трав тра май мая مه می ماه مئی مايو أيار μαι μάι'],
    [6, 'jun giu juin cze červen haz черв чер июн чэрв ژوئن جون يونيو حزيران ιουν'],
    [7, 'jul lug juil lip červenec tem лип июл ліп ژوئیه جولای جولائی يوليو تموز ιουλ'],
    [8, 'aug ago aoû aou sie srp ağu agu серп сер авг жнів اوت آگوست اگست أغسطس آب αυγ'],
    [9, 'sep set wrz zář zar eyl вер сен верас سپتامبر سپتمبر سبتمبر أيلول σεπ'],
    [10, 'oct okt ott out paź paz říj rij eki жовт жов окт кастр اکتبر اکتوبر أكتوبر οκτ'],
    [11, 'nov lis kas лист лис ноя ліст نوامبر نومبر نوفمبر νοε νοέ'],
    [12, 'dec dez dic dic déc gru pro ara груд гру дек снеж دسامبر دسمبر ديسمبر δεκ'],
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

/** ASCII digits for Arabic-Indic and Persian ones, one form for letters written two ways, no marks between. */
function folded(text: string): string {
  return text
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, digit => String(digit.charCodeAt(0) & 0xf))
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[\u00a0\u2000-\u200c\u202f\u3000]/g, ' ')
    .replace(/(\d{4})[年년]\s?(\d{1,2})[月월]\s?(\d{1,2})[日일]/, '$1-$2-$3 ')
    .replaceAll('ي', 'ی')
    .replaceAll('ك', 'ک')
    .toLowerCase()
    .trim();
}

const CLOCK = /(\d{1,2})[:.h](\d{2})(?:[:.](\d{2})(?:[.,](\d{1,9}))?)?\s*([ap]\.?m\.?(?![a-z]))?/;
const ZONE =
  /(?:^|[\s\d(])((?:gmt|utc?)?\s?[+-]\d{1,2}:?\d{2}|(?:gmt|utc)[+-]\d{1,2}|[+-]\d{2}|z|[a-z]{2,4}t|[ecmp]t|мск|mes?z|ut|utc|ms[kd])\)?\s*(?:\(.*\))?$/;

/** All that is not one of the two common forms: find the clock, the zone, and the date around them. */
function oddInstant(text: string): number | undefined {
  let rest = folded(text);
  if (!/\d/.test(rest)) return undefined;
  const compact =
    /^(\d{4})-?(\d{2})-?(\d{2})(?:[t ]?(\d{2}):?(\d{2}):?(\d{2})?(?:[.,](\d{1,9}))?\s?(z|[+-]\d{2}:?\d{2})?)?$/.exec(
      rest,
    );
  if (compact)
    return instant(
      Number(compact[1]),
      Number(compact[2]),
      Number(compact[3]),
      Number(compact[4] ?? 0),
      Number(compact[5] ?? 0),
      Number(compact[6] ?? 0),
      milliseconds(compact[7]),
      compact[8] === undefined ? 0 : zoneMinutes(compact[8])!,
    );
  // Seconds or milliseconds since 1970, as some scripts print them.
  if (/^\d{9,10}$/.test(rest)) return Number(rest) * 1000;
  if (/^\d{12,13}$/.test(rest)) return Number(rest);

  let hour = 0;
  let minute = 0;
  let second = 0;
  let ms = 0;
  let zone = 0;
  const clock = /\d{1,2}[:.h]\d{2}[:.\s]|:\d{2}/.test(`${rest} `)
    ? CLOCK.exec(rest.replace(/^(\d{1,2}\.\d{1,2}\.\d{2,4})/, m => '#'.repeat(m.length)))
    : null;
  if (clock) {
    hour = Number(clock[1]);
    minute = Number(clock[2]);
    second = Number(clock[3] ?? 0);
    ms = milliseconds(clock[4]);
    if (clock[5]?.startsWith('p') && hour < 12) hour += 12;
    if (clock[5]?.startsWith('a') && hour === 12) hour = 0;
    const after = rest.slice(clock.index + clock[0].length);
    const named = ZONE.exec(after);
    if (named) zone = zoneMinutes(named[1]!.replaceAll(' ', '')) ?? 0;
    // The year may stand after the clock: asctime.
    rest = `${rest.slice(0, clock.index)} ${named ? `${after.slice(0, named.index)} ${after.slice(named.index).replace(named[1]!, ' ')}` : after}`;
  }
  const date = dayOf(rest);
  return date && instant(date[0], date[1], date[2], hour, minute, second, ms, zone);
}

function dayOf(text: string): readonly [number, number, number] | undefined {
  const iso = /(?:^|[^\d])(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})/.exec(text);
  if (iso) {
    const year = Number(iso[1]);
    // 1404-09-10 is a date of the solar calendar, not of the Middle Ages.
    if (year >= 1300 && year < 1500) return solarDay(year, Number(iso[2]), Number(iso[3]));
    return [year, Number(iso[2]), Number(iso[3])];
  }
  const short = /(?:^|[^\d])(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/.exec(text);
  if (short) {
    const first = Number(short[1]);
    const second = Number(short[3]);
    const year = fullYear(short[4]!);
    // Slashes are American unless that cannot be; dots and dashes go day first.
    const american = short[2] === '/' ? first <= 12 : second > 12;
    return american ? [year, first, second] : [year, second, first];
  }
  const numbers: readonly string[] | null = text.match(/\d+/g);
  const words: readonly string[] = text.match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
  if (!numbers) {
    return undefined;
  }
  const yearText = numbers.find(n => n.length === 4) ?? (numbers.length > 1 ? numbers.at(-1) : undefined);
  const dayText = numbers.find((n, at) => n.length <= 2 && (n !== yearText || at !== numbers.length - 1));
  const bare = /^\d{4}(?:-\d{2})?$/.exec(text.trim());
  if (bare) return [Number(text.trim().slice(0, 4)), Number(text.trim().slice(5) || 1), 1];
  if (yearText === undefined || dayText === undefined) return undefined;
  const year = fullYear(yearText);
  if (year >= 1300 && year < 1500) {
    const solar = SOLAR_MONTHS.find(([name]) => words.includes(name));
    return solar && solarDay(year, solar[1], Number(dayText));
  }
  // `mar` is Tuesday in Spanish and March in English; a weekday comes before the month.
  const months = words
    .slice(0, 6)
    .map(word => MONTH_STEMS.find(([stem]) => word.startsWith(stem)))
    .filter(found => found !== undefined);
  const month = months.at(-1)?.[1];
  return month === undefined ? undefined : [year, month, Number(dayText)];
}

function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}

/**
 * A day of the Persian solar calendar, as Iran and Afghanistan write dates: found by asking ICU,
 * near where it must lie.
 */
function solarDay(year: number, month: number, day: number): readonly [number, number, number] | undefined {
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  // 1 Farvardin falls on 19–22 March; months 1–6 have 31 days, 7–11 have 30.
  const dayOfYear = (month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30) + day - 1;
  for (let shift = 18; shift <= 23; shift++) {
    const at = new Date(Date.UTC(year + 621, 2, shift + dayOfYear, 12));
    const parts = SOLAR.formatToParts(at);
    const part = (type: string) => Number(parts.find(p => p.type === type)?.value);
    if (part('year') === year && part('month') === month && part('day') === day)
      return [at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate()];
  }
  return undefined;
}

const SOLAR = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
  timeZone: 'UTC',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
});
