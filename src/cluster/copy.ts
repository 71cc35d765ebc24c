import type { Ready } from './ready.ts';
import { evidenceOf, noDamping, overlapOf, sameText } from './similarity.ts';

export type CopyRule = 'same page' | 'same headline' | 'same text' | 'headline edited';

const DAY = 86_400_000;
/** The same words again after so long are another day's report: a forecast, a digest, a scoreline. */
const COPY_WINDOW = 4 * DAY;
const SAME_TEXT = 0.55;
const SAME_TITLE = 0.72;

/** An address of more than a host: some feeds give their home page as every entry's link. */
const PAGE = /^https?:\/\/[^/]+\/./;

/** Whether one is the other again, word for word or nearly, and how nearly: 0 … 1. Symmetric. */
export function copyRuleOf(a: Ready, b: Ready): { rule: CopyRule; score: number } | undefined {
  const { canonicalLink, titleKey } = a.print;
  if (canonicalLink !== undefined && canonicalLink === b.print.canonicalLink && PAGE.test(canonicalLink))
    return { rule: 'same page', score: 1 };
  if (Math.abs(a.print.published - b.print.published) > COPY_WINDOW) return undefined;
  if (titleKey !== '' && titleKey === b.print.titleKey) return { rule: 'same headline', score: 0.99 };
  if (a.lang !== b.lang) return undefined;
  const text = sameText(a, b);
  if (text >= SAME_TEXT) return { rule: 'same text', score: 0.98 * text };
  const title = evidenceOf(a, b, overlapOf(a, b), noDamping(a))[0]!;
  if (title >= SAME_TITLE) return { rule: 'headline edited', score: 0.97 * title };
  return undefined;
}
