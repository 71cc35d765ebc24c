import { folded, monthOf, solarMonthOf } from './date-words.ts';

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
  return text.length > 120 ? undefined : oddInstant(folded(text));
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
  return year >= 100 && year < 10_000 && Number.isFinite(result) ? result : undefined;
}

// Zones by name, in minutes. The American ones are RFC 822's; the others are met in feeds.
const ZONES: Readonly<Record<string, number>> = {
  z: 0, ut: 0, utc: 0, gmt: 0, wet: 0, west: 60, bst: 60, cet: 60, mez: 60, cest: 120, mest: 120, mesz: 120,
  eet: 120, eest: 180, msk: 180,
  мск: 180, msd: 240, trt: 180, ist: 330, irst: 210, irdt: 270, aft: 270, pkt: 300,
  gst: 240, npt: 345, wib: 420, ict: 420, wita: 480, wit: 540, cat: 120, eat: 180, sast: 120, wat: 60, idt: 180,
  brt: -180, art: -180, clt: -240,
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

const CLOCK = /(\d{1,2})[:.h](\d{2})(?:[:.](\d{1,2})(?:[.,](\d{1,9}))?)?\s*([ap]\.?m\.?(?![a-z]))?/;
const ZONE =
  /(?:^|[\s\d(])((?:gmt|utc?)?\s?[+-]\d{1,2}:?\d{2}|(?:gmt|utc)[+-]\d{1,2}|[+-]\d{1,2}|[amnyz]|[a-z]{2,4}t|[ecmp]t|мск|mes?z|ut|utc|ms[kd]|wib|wita)\)?\s*(?:\(.*\))?$/;

/** All that is not one of the two common forms: find the clock, the zone, and the date around them. */
function oddInstant(text: string): number | undefined {
  let rest = text;
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
  const sinceEpoch =
    /^(?:@?(\d{9,10})(?:\.(\d{1,9}))?|\/date\((\d{12,13})(?:[+-]\d{4})?\)\/|(\d{12,13}))$/.exec(rest);
  if (sinceEpoch) {
    const [, seconds, fraction, dotNet, ms] = sinceEpoch;
    return seconds === undefined ? Number(dotNet ?? ms) : Number(seconds) * 1000 + milliseconds(fraction);
  }
  const isoDay = weekOrOrdinal(rest);
  if (isoDay !== undefined) return isoDay;

  let hour = 0;
  let minute = 0;
  let second = 0;
  let ms = 0;
  let zone = 0;
  // The year may stand after the clock: asctime. And a zone may have a name of its own besides.
  let year = '';
  let place: string | undefined;
  rest = rest
    .replace(/(:\d{2}(?:\s(?:[a-z]{1,5}|[+-]\d{4}))?)\s(\d{4})$/, (_, head: string, digits: string) => {
      year = ` ${digits}`;
      return head;
    })
    .replace(/\s?\[?([a-z]{3,12}\/[a-z_/]{3,30})\]?$/, (_, name: string) => {
      place = name;
      return '';
    })
    .replace(/(t\d{2})([+-]\d{2}:?\d{2}|z)$/, '$1:00$2');
  const clock = /\d{1,2}[:.h]\d{2}[:.\sz+-]|:\d{2}/.test(`${rest} `)
    ? CLOCK.exec(rest.replace(DOTTED_DAY, day => '#'.repeat(day.length)))
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
    const behind = named
      ? `${after.slice(0, named.index)} ${after.slice(named.index).replace(named[1]!, ' ')}`
      : after;
    rest = `${rest.slice(0, clock.index)} ${behind}`;
    if (named) place = undefined;
  }
  const date = dayOf(rest + year);
  if (date === undefined) return undefined;
  const at = instant(date[0], date[1], date[2], hour, minute, second, ms, zone);
  return at === undefined || place === undefined ? at : at - offsetAt(at, place);
}

// A day with its dots; of a year of two digits only where a time would not stand.
const DOTTED_DAY = /^\d{1,2}\.\d{1,2}\.\d{2}(?!\d)|\d{1,2}\.\d{1,2}\.\d{4}|\d{4}\.\d{1,2}\.\d{1,2}/g;

/** `2025-W49-2` and `2025-336`. ISO 8601 §5.2.2, §5.2.3. */
function weekOrOrdinal(text: string): number | undefined {
  const week = /^(\d{4})-?w(\d{2})(?:-?([1-7]))?$/.exec(text);
  if (week) {
    // The first week is the one that holds 4 January; weeks begin on Monday.
    const fourth = Date.UTC(Number(week[1]), 0, 4);
    const monday = fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * DAY_MS;
    const number = Number(week[2]);
    return number < 1 || number > 53
      ? undefined
      : monday + ((number - 1) * 7 + Number(week[3] ?? 1) - 1) * DAY_MS;
  }
  const ordinal = /^(\d{4})-?(\d{3})$/.exec(text);
  const day = Number(ordinal?.[2]);
  return ordinal && day >= 1 && day <= 366 ? Date.UTC(Number(ordinal[1]), 0, day) : undefined;
}

const DAY_MS = 86_400_000;

/** How far a place's clocks are ahead of UTC when they show `at`; 0 where there is no such place. IANA time zones. */
function offsetAt(at: number, place: string): number {
  try {
    const shown = new Intl.DateTimeFormat('en', { timeZone: place, timeZoneName: 'longOffset' })
      .formatToParts(at)
      .find(({ type }) => type === 'timeZoneName')!.value;
    return (zoneMinutes(shown) ?? 0) * 60_000;
  } catch {
    return 0;
  }
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
    const solar = solarMonthOf(words);
    return solar === undefined ? undefined : solarDay(year, solar, Number(dayText));
  }
  const month = monthOf(words);
  if (month === undefined) return undefined;
  // Thailand counts from the Buddha's death.
  return [year > 2500 && /\p{Script=Thai}/u.test(text) ? year - 543 : year, month, Number(dayText)];
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
