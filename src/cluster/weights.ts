/** Log-odds: a bias, and a weight for each piece of evidence in its order. */
export type Weights = { readonly bias: number; readonly of: readonly number[] };

/** For `EVIDENCE`: that two reports are of one event. Fitted on reports grouped by hand, cross-validated. */
export const SAME_LANGUAGE: Weights = {
  bias: -1.49,
  of: [
    -1.25, 0.26, 0.54, 0.57, 8.43, -0.33, -1.01, -0.09, 1.05, 1.98, -0.3, -0.65, -2.61, -0.2, -0.96, -1.26,
  ],
};
export const ACROSS_LANGUAGES: Weights = {
  bias: -1.2,
  of: [0, 2.53, 0, 0, 0, 0, -0.9, 2.24, 3.59, 1.93, 1.48, 0.41, -2.73, -1.3, -1.02, -1.54],
};

/**
 * That a report belongs to a story, from the log-odds of its members: the nearest, their mean, the mean
 * of the three nearest; and the logarithm of the hours to the member nearest in time.
 */
export const OF_STORY: Weights = { bias: 0.94, of: [0.07, 0.17, 0.43, -0.46] };

/** Beyond this the evidence says no more, and one pair must not outvote all others. */
const MOST = 8;

export function logOddsOf({ bias, of }: Weights, evidence: readonly number[]): number {
  let logOdds = bias;
  for (let at = 0; at < of.length; at++) logOdds += of[at]! * evidence[at]!;
  return Math.max(-MOST, Math.min(MOST, logOdds));
}

/** 0 … 1. */
export function likelihoodOf(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}

/** Chosen on the same sets as the weights. */
const SAME_STORY = 0.3;
/** With no member in the report's own language there are no words to go by, and names alone chain the news of a day. */
const SAME_STORY_ELSEWHERE = 0.5;

/**
 * Whether a likelihood is enough to join a story. Likeness to many members is not, where no single one
 * is likelier of the same event than not.
 */
export function isMember(score: number, nearestLogOdds: number, inOwnLanguage: boolean): boolean {
  return nearestLogOdds >= 0 && score >= (inOwnLanguage ? SAME_STORY : SAME_STORY_ELSEWHERE);
}
