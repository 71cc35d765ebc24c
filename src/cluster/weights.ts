/** Log-odds: a bias, and a weight for each piece of evidence in its order. */
export type Weights = { readonly bias: number; readonly of: readonly number[] };

/** For `EVIDENCE`: that two reports are of one event. Fitted on reports grouped by hand, cross-validated. */
export const SAME_LANGUAGE: Weights = {
  bias: -1.59,
  of: [5.09, 0.75, 1, 0.1, 2.72, 0.1, 1.42, 0.09, 1.38, 3.06, -0.57, -0.61, -0.4, -1.22, -1],
};
export const ACROSS_LANGUAGES: Weights = {
  bias: -0.84,
  of: [0, 2.44, 0, 0, 0, 0, 2.01, 2.21, 3.27, 1.78, 0.5, 0.28, -1.06, -1.03, -1.26],
};

/**
 * That a report belongs to a story, from the log-odds of its members: the nearest, their mean, the mean
 * of the three nearest; and the logarithm of the hours to the member nearest in time.
 */
export const OF_STORY: Weights = { bias: 0.31, of: [0.37, 0.28, 0.43, -0.39] };

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
