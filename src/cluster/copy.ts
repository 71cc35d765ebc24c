import type { Ready } from './ready.ts';
import { countShared, evidenceOf, noDamping, overlapOf, sameText } from './similarity.ts';

export type CopyRule = 'same page' | 'same headline' | 'same text' | 'headline edited';

const HOUR = 3_600_000;
/** As far back as the index is asked. */
const PAGE_WINDOW = 336 * HOUR;
/** The same words again after so long are another day's report: a digest, a forecast, a list of scores. */
const COPY_WINDOW = 96 * HOUR;
/** What comes about once a day under nearly one headline is no copy of yesterday's. */
const DAILY = 18 * HOUR;
const SAME_TEXT = 0.5;
const LONG_HEADLINE = 9;
const NEARLY_ALL = 0.85;
/** «Weather», «Morning briefing»: too short to be one headline twice. */
const SHORT_HEADLINE = 2;

/** An address of more than a host: some feeds give their home page as every entry's link. */
const PAGE = /^https?:\/\/[^/]+\/./;

/** Whether one is the other again, word for word or nearly, and how nearly: 0 … 1. Symmetric. */
export function copyRuleOf(a: Ready, b: Ready): { rule: CopyRule; score: number } | undefined {
  const { canonicalLink, titleKey } = a.print;
  const apart = Math.abs(a.print.published - b.print.published);
  if (apart > PAGE_WINDOW) return undefined;
  if (canonicalLink !== undefined && canonicalLink === b.print.canonicalLink && PAGE.test(canonicalLink))
    return { rule: 'same page', score: 1 };
  if (apart > COPY_WINDOW) return later(a, b);
  const text = sameText(a, b);
  if (titleKey !== '' && titleKey === b.print.titleKey) {
    const telling = a.runs.length >= SHORT_HEADLINE || apart <= DAILY || text >= SAME_TEXT;
    return telling ? { rule: 'same headline', score: 0.99 } : undefined;
  }
  if (a.lang !== b.lang) return undefined;
  if (text >= SAME_TEXT) return { rule: 'same text', score: 0.98 * text };
  const title = titleLikeness(a, b, apart);
  return title === undefined || a.phase * b.phase < 0
    ? undefined
    : { rule: 'headline edited', score: 0.97 * title };
}

/** After days, only a headline so long that nobody writes it twice, and nearly word for word: a page that came again. */
function later(a: Ready, b: Ready): { rule: CopyRule; score: number } | undefined {
  if (Math.min(a.runs.length, b.runs.length) < LONG_HEADLINE || a.lang !== b.lang) return undefined;
  if (a.print.titleKey === b.print.titleKey) return { rule: 'same headline', score: 0.99 };
  const likeness = titleLikeness(a, b, PAGE_WINDOW) ?? 0;
  return likeness < NEARLY_ALL ? undefined : { rule: 'headline edited', score: 0.97 * likeness };
}

/** Fewer words in a row are an expression, not a headline. */
const FEWEST_RUNS = 4;
/**
 * An edit adds words, or leaves some out; who puts others in their place may be telling of something else in
 * the same form: another bank, delegation, match. How much of the shorter headline may be other words on both
 * sides, by weight; after a day what comes about daily has come again.
 */
const MOST_REPLACED = 0.3;
const MOST_REPLACED_LATER = 0.15;

/** How much of two headlines is the same, where it is enough to be one edited: much of it, or less but in one order. */
function titleLikeness(a: Ready, b: Ready, apart: number): number | undefined {
  const evidence = evidenceOf(a, b, overlapOf(a, b), noDamping(a));
  const likeness = evidence[0]!;
  const fewer = Math.min(a.runs.length, b.runs.length);
  const ordered = countShared(a.runs, b.runs) / Math.max(FEWEST_RUNS, fewer);
  const enough =
    likeness >= 0.8 || (likeness >= 0.65 && ordered >= 0.25) || (likeness >= 0.5 && ordered >= 0.5);
  if (!enough || countedOtherwise(a, b)) return undefined;
  const shorter = Math.min(a.words.titleSum, b.words.titleSum);
  const replaced = shorter - Math.expm1(evidence[1]!);
  return replaced <= shorter * (apart <= DAILY ? MOST_REPLACED : MOST_REPLACED_LATER) ? likeness : undefined;
}

/** Each has a number that the other has not: of a day, of an issue, of a score; a headline that is edited gains or loses one. */
function countedOtherwise(a: Ready, b: Ready): boolean {
  const shared = countShared(a.numbers, b.numbers);
  return shared < Math.min(a.numbers.length, b.numbers.length);
}
