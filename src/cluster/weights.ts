/** Log-odds: a bias, and a weight for each piece of evidence in its order. */
export type Weights = { readonly bias: number; readonly of: readonly number[] };

/** For `EVIDENCE`: that two reports are of one event. Fitted on reports grouped by hand, cross-validated. */
export const SAME_LANGUAGE: Weights = {
  bias: -1.42,
  of: [
    6.02, 0.82, 0.76, -0.38, 2.41, -0.02, 1.35, -0.19, 1.23, 4.19, -0.23, -0.91, -3.15, -0.33, -1.22, -1.03,
  ],
};
export const ACROSS_LANGUAGES: Weights = {
  bias: -1.3,
  of: [0, 2.67, 0, 0, 0, 0, 2.83, 2.2, 1.83, 4.77, -0.4, -0.69, -2.26, -1.22, -0.94, -1.15],
};

/**
 * That a report belongs to a story, from the log-odds of its members: the nearest, their mean, the mean
 * of the three nearest; and the logarithm of the hours to the member nearest in time.
 */
export const OF_STORY: Weights = { bias: 0.55, of: [0.33, 0.15, 0.45, -0.51] };

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
