/**
 * Boosted regression trees, all in one: the n-th node asks whether `evidence[feature[n]]` is at most
 * `threshold[n]` and goes to `left[n]` or `right[n]`; where `feature[n]` is -1 it answers `threshold[n]`. What the
 * trees that begin at `roots` answer, and `bias`, add up to log-odds.
 */
export type Trees = {
  readonly bias: number;
  readonly roots: readonly number[];
  readonly feature: readonly number[];
  readonly threshold: readonly number[];
  readonly left: readonly number[];
  readonly right: readonly number[];
};

/** Beyond this the evidence says no more, and one pair must not outvote all others. */
const MOST = 6;

/** Log-odds, -6 … 6. */
export function logOddsOf(
  { bias, roots, feature, threshold, left, right }: Trees,
  evidence: readonly number[],
): number {
  let logOdds = bias;
  for (const root of roots) {
    let at = root;
    while (feature[at]! >= 0) at = evidence[feature[at]!]! <= threshold[at]! ? left[at]! : right[at]!;
    logOdds += threshold[at]!;
  }
  return Math.max(-MOST, Math.min(MOST, logOdds));
}

/** Log-odds of what has too little in common to be asked about. */
export const UNLIKE = -MOST;
