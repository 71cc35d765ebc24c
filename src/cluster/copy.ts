import { gainsay } from './gainsay.ts';
import { likelihoodOf, type StoryModel } from './model.ts';
import { DAILY, PAGE_WINDOW } from './reach.ts';
import type { Ready } from './ready.ts';
import { sameText, titlesAlike } from './similarity.ts';

export type CopyRule = 'same page' | 'same headline' | 'same text' | 'headline edited';

const HOUR = 3_600_000;
/** The same words again after so long are another day's report: a digest, a forecast, a list of scores. */
const COPY_WINDOW = 96 * HOUR;
/** So long that nobody writes it twice. */
const LONG_HEADLINE = 9;
const NEARLY_ALL = 0.85;
/** «Weather», «Morning briefing»: too short to be one headline twice. */
const SHORT_HEADLINE = 2;

/** One publisher has words that it puts under everything: less of one text says nothing then under two headlines. */
const WHOLE_TEXT = 0.9;

/** An address of more than a host: some feeds give their home page as every entry's link. */
const PAGE = /^https?:\/\/[^/]+\/./;

/**
 * Whether one is the other again, word for word or nearly, and how nearly: 0 … 1. Symmetric. A page says so alone
 * unless it is known to be shared.
 */
export function copyRuleOf(
  model: StoryModel,
  a: Ready,
  b: Ready,
  isShared = false,
): { rule: CopyRule; score: number } | undefined {
  const { titleKey } = a.print;
  const apart = Math.abs(a.print.published - b.print.published);
  if (apart > PAGE_WINDOW) return undefined;
  if (!isShared && onOnePage(a, b)) return { rule: 'same page', score: 1 };
  if (apart > COPY_WINDOW) return later(a, b);
  const text = sameText(a, b);
  if (titleKey !== '' && titleKey === b.print.titleKey) {
    // What one publisher has again the day after, under just that headline, is no copy of yesterday's.
    const least = areOfOnePublisher(a, b) ? LONG_HEADLINE : SHORT_HEADLINE;
    const telling = a.runs.length >= least || apart <= DAILY || text > 0;
    return telling ? { rule: 'same headline', score: 0.99 } : undefined;
  }
  if (a.lang !== b.lang) return undefined;
  const isEdited = mayBeEdited(a, b);
  if (text >= WHOLE_TEXT || (text > 0 && (isEdited || !areOfOnePublisher(a, b))))
    return { rule: 'same text', score: 0.98 * text };
  if (!isEdited) return undefined;
  const verbatim = nearlyVerbatim(a, b);
  if (verbatim !== undefined) return { rule: 'headline edited', score: 0.97 * verbatim };
  const logOdds = model.edited(a, b);
  // Two publishers write alike of one event, and one of two events: less will do only where nobody knows either.
  const isKnown = a.print.family !== '' || b.print.family !== '';
  const least = isKnown ? model.copies : model.copiesOfUnknown;
  return logOdds < least ? undefined : { rule: 'headline edited', score: 0.97 * likelihoodOf(logOdds) };
}

function areOfOnePublisher({ print: a }: Ready, { print: b }: Ready): boolean {
  return a.family !== '' && a.family === b.family;
}

function onOnePage({ print: a }: Ready, { print: b }: Ready): boolean {
  const page = a.canonicalLink;
  return page !== undefined && page === b.canonicalLink && PAGE.test(page);
}

/**
 * Whether the page of a report is a live blog's, a section's or a bulletin's: one publisher has two reports there
 * that are not alike. What it edits at its own page is one entry, and comes here once.
 */
export function isPageShared(self: Ready, near: readonly Ready[]): boolean {
  const all = [self, ...near.filter(other => onOnePage(self, other))];
  return all.some((a, at) =>
    all
      .slice(0, at)
      .some(
        b =>
          a.print.family !== '' &&
          a.print.family === b.print.family &&
          a.print.titleKey !== b.print.titleKey &&
          titlesAlike(a, b).likeness < LEAST_ALIKE &&
          sameText(a, b) === 0,
      ),
  );
}

const LEAST_ALIKE = 0.2;

/** Whether two headlines have so much in common that one may be the other, edited, and neither gainsays the other. */
export function mayBeEdited(a: Ready, b: Ready): boolean {
  return a.lang === b.lang && titlesAlike(a, b).likeness >= LEAST_ALIKE && !gainsay(a, b);
}

/** How much of the shorter headline may be other words on both sides, by weight. */
const MOST_REPLACED = 0.15;

/** After days, only a headline so long that nobody writes it twice, and nearly word for word: a page that came again. */
function later(a: Ready, b: Ready): { rule: CopyRule; score: number } | undefined {
  if (Math.min(a.runs.length, b.runs.length) < LONG_HEADLINE || a.lang !== b.lang) return undefined;
  if (a.print.titleKey === b.print.titleKey) return { rule: 'same headline', score: 0.99 };
  const verbatim = gainsay(a, b) ? undefined : nearlyVerbatim(a, b);
  return verbatim === undefined ? undefined : { rule: 'headline edited', score: 0.97 * verbatim };
}

/** How alike two headlines are that are the same but for a word or so. */
function nearlyVerbatim(a: Ready, b: Ready): number | undefined {
  const { likeness, replaced } = titlesAlike(a, b);
  return likeness < NEARLY_ALL || replaced > MOST_REPLACED ? undefined : likeness;
}
