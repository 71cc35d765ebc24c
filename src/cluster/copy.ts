import type { Ready } from './ready.ts';
import { countShared, differ, evidenceOf, noDamping, overlapOf, sameText } from './similarity.ts';

export type CopyRule = 'same page' | 'same headline' | 'same text' | 'headline edited';

const HOUR = 3_600_000;
/** As far back as the index is asked. */
const PAGE_WINDOW = 336 * HOUR;
/** The same words again after so long are another day's report: a digest, a forecast, a list of scores. */
const COPY_WINDOW = 96 * HOUR;
/** What comes about once a day under nearly one headline is no copy of yesterday's. */
const DAILY = 18 * HOUR;
const SAME_TEXT = 0.5;
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
  if (apart > COPY_WINDOW) return undefined;
  const text = sameText(a, b);
  if (titleKey !== '' && titleKey === b.print.titleKey) {
    const telling = a.runs.length >= SHORT_HEADLINE || apart <= DAILY || text >= SAME_TEXT;
    return telling ? { rule: 'same headline', score: 0.99 } : undefined;
  }
  if (a.lang !== b.lang) return undefined;
  if (text >= SAME_TEXT) return { rule: 'same text', score: 0.98 * text };
  const title = titleLikeness(a, b);
  if (title === undefined) return undefined;
  return isEdited(a, b, apart) ? { rule: 'headline edited', score: 0.97 * title } : undefined;
}

/** The number of a day or of an issue, and before and after, are what sets such headlines apart. */
function isEdited(a: Ready, b: Ready, apart: number): boolean {
  if (a.phase * b.phase < 0) return false;
  return apart <= DAILY || !differ(a.numbers, b.numbers);
}

/** Fewer words in a row are an expression, not a headline. */
const FEWEST_RUNS = 4;

/** How much of two headlines is the same, where it is enough to be one edited: much of it, or less but in one order. */
function titleLikeness(a: Ready, b: Ready): number | undefined {
  const likeness = evidenceOf(a, b, overlapOf(a, b), noDamping(a))[0]!;
  const fewer = Math.min(a.runs.length, b.runs.length);
  const ordered = countShared(a.runs, b.runs) / Math.max(FEWEST_RUNS, fewer);
  const enough =
    likeness >= 0.8 || (likeness >= 0.65 && ordered >= 0.25) || (likeness >= 0.5 && ordered >= 0.5);
  return enough ? likeness : undefined;
}
