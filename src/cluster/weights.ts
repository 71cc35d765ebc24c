/** Log-odds: a bias, and a weight for each piece of evidence in its order. */
export type Weights = { readonly bias: number; readonly of: readonly number[] };

/** For `EVIDENCE`: that two reports are of one event. Fitted on reports grouped by hand, cross-validated. */
export const SAME_LANGUAGE: Weights = {
  bias: -1.49,
  of: [-0.77, 0.31, 0.42, -0.03, 8.57, -0.01, -2.05, -0.35, 1.82, 4.21, -0.22, -0.8, -2.51, -0.2, -1.16, -1],
};
export const ACROSS_LANGUAGES: Weights = {
  bias: -1.32,
  of: [0, 2.39, 0, 0, 0, 0, -2.95, 2.02, 1.17, 8.67, -0.56, -0.9, -2.25, -1.22, -0.99, -1.17],
};

/**
 * That a report belongs to a story, from the log-odds of its members: the nearest, their mean, the mean
 * of the three nearest; and the logarithm of the hours to the member nearest in time.
 */
export const OF_STORY: Weights = { bias: 0.34, of: [0.37, 0.17, 0.39, -0.54] };

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
