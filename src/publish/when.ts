import { type Html, html } from './html.ts';
import { enumerated, interfaceLang } from './words.ts';

// Pages say instants, never «two hours ago»: a page must be the same until the wire changes, so that
// it can be kept by caches. All times are UTC, and the page says so.

type Clock = {
  readonly day: (ms: number) => string;
  /** With the month shortened where the language does that. */
  readonly shortDay: (ms: number) => string;
  /** In the second calendar, where readers have one. */
  readonly solarDay?: (ms: number) => string;
  readonly time: Intl.DateTimeFormat;
};

// One for each of the interface's languages, at most: making one costs more than a page does.
const clocks = new Map<string, Clock>();

// Readers in Iran and Afghanistan date by the solar hijri calendar, with the month names of their own
// country (آذر, قوس, لیندۍ); news from abroad is dated by the Gregorian one. They get both.
const SOLAR_HIJRI = new Set(['fa', 'prs', 'ps']);

/** «2 December 2025», in the calendars of the page's readers. */
export function dayOf(ms: number, lang: string): string {
  const { day, solarDay } = clockOf(lang);
  return solarDay === undefined ? day(ms) : `${solarDay(ms)} (${day(ms)})`;
}

/** «14:05» */
export function clockTime(ms: number, lang: string): string {
  return clockOf(lang).time.format(ms);
}

/** The instant for people and machines; the day is left out where the heading above has said it. */
export function timeTag(ms: number, lang: string, underDayOf?: number): Html {
  const sameDay = underDayOf !== undefined && dayNumber(ms) === dayNumber(underDayOf);
  const { shortDay } = clockOf(lang);
  const time = clockTime(ms, lang);
  return html`<time datetime="${new Date(ms).toISOString()}">${sameDay ? time : enumerated(lang, [shortDay(ms), time])}</time>`;
}

export function dayNumber(ms: number): number {
  return Math.floor(ms / 86_400_000);
}

/** Day, month, year and nothing else: CLDR adds an era to the solar year, and turns the order round in Pashto. */
function plainly(format: Intl.DateTimeFormat): (ms: number) => string {
  return ms => {
    const part = new Map(format.formatToParts(ms).map(({ type, value }) => [type, value]));
    return `${part.get('day')} ${part.get('month')} ${part.get('year')}`;
  };
}

function clockOf(lang: string): Clock {
  const own = interfaceLang(lang);
  let clock = clocks.get(own);
  if (clock === undefined) {
    // British English: the day before the month, as in nearly every other language here.
    clock = makeClock(own === 'en' ? 'en-GB' : own);
    clocks.set(own, clock);
  }
  return clock;
}

function makeClock(locale: string): Clock {
  const timeZone = 'UTC';
  const long = { day: 'numeric', month: 'long', year: 'numeric', timeZone } as const;
  const gregorian = new Intl.DateTimeFormat(locale, { ...long, calendar: 'gregory' });
  const time = new Intl.DateTimeFormat(locale, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone,
  });
  if (!SOLAR_HIJRI.has(locale)) {
    const medium = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', calendar: 'gregory', timeZone });
    return { day: ms => gregorian.format(ms), shortDay: ms => medium.format(ms), time };
  }
  const solar = new Intl.DateTimeFormat(locale, { ...long, calendar: 'persian' });
  return { day: plainly(gregorian), shortDay: plainly(gregorian), solarDay: plainly(solar), time };
}
