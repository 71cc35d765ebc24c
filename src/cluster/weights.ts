/** Log-odds: a bias, and a weight for each piece of evidence in its order. */
export type Weights = { readonly bias: number; readonly of: readonly number[] };

/** What decides which reports are of one story. */
export type StoryModel = {
  /** For `EVIDENCE`: that two reports are of one event. */
  readonly sameLanguage: Weights;
  readonly acrossLanguages: Weights;
  /**
   * That a report belongs to a story, from the log-odds of its members: the nearest, their mean, the mean
   * of the three nearest; and the logarithm of the hours to the member nearest in time.
   */
  readonly ofStory: Weights;
  /** The likelihood, 0 … 1, from which a report joins a story. */
  readonly joins: number;
  /** The same with no member in the report's own language: no words to go by, and names alone chain the news of a day. */
  readonly joinsElsewhere: number;
  /**
   * From this likelihood that a report belongs to each of two stories it may show them to be one; more than it
   * takes to join, because a report of two events is no rarity, and a merge carries all the others along.
   */
  readonly merges: number;
};

/** Fitted on reports grouped by hand, cross-validated: bench/fit-stories.ts. */
export const FITTED: StoryModel = {
  sameLanguage: {
    bias: -1.11,
    of: [
      1.88, -0.31, 0.85, 0.77, 4.49, 0.08, -2.25, 0.49, 1.14, 4.43, 0.2, -0.44, -3.53, -0.44, -1.05, -1.37,
      0.67, -0.76, -0.66,
    ],
  },
  acrossLanguages: {
    bias: -1.11,
    of: [
      0, 1.69, 0, 0, 0, 0, 0.02, -0.86, 2.49, 7.99, -0.24, 0.2, -2.16, -1.14, -1.11, -0.92, 2.69, -2.87, 0.49,
    ],
  },
  ofStory: { bias: -0.15, of: [0.46, 0.17, 0.36, -0.26] },
  joins: 0.35,
  joinsElsewhere: 0.5,
  merges: 0.75,
};

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

/**
 * Whether a likelihood is enough to join a story. Likeness to many members is not, where no single one
 * is likelier of the same event than not.
 */
export function isMember(
  { joins, joinsElsewhere }: StoryModel,
  score: number,
  nearestLogOdds: number,
  inOwnLanguage: boolean,
): boolean {
  return nearestLogOdds >= 0 && score >= (inOwnLanguage ? joins : joinsElsewhere);
}
