/** Log-odds: a bias, and a weight for each piece of evidence in its order. */
export type Weights = { readonly bias: number; readonly of: readonly number[] };

/** For `EVIDENCE`: that two reports are of one event. Fitted on reports grouped by hand, cross-validated. */
export const SAME_LANGUAGE: Weights = {
  bias: -1.53,
  of: [5.22, 0.66, 0.96, 0.21, 2.58, 0.03, 1.34, 0.26, 1.09, 3.24, -0.18, -0.83, -0.41, -1.23, -0.98],
};
export const ACROSS_LANGUAGES: Weights = {
  bias: -1.58,
  of: [0, 2.51, 0, 0, 0, 0, 3.27, 2.25, 1.72, 4.18, -0.05, -0.87, -1.29, -0.97, -1.13],
};

/**
 * That a report belongs to a story, from the log-odds of its members: the nearest, their mean, the mean
 * of the three nearest; and the logarithm of the hours to the member nearest in time.
 */
export const OF_STORY: Weights = { bias: 0.38, of: [0.4, 0.23, 0.42, -0.39] };

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
