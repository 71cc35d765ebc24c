import forests from './likeness.json' with { type: 'json' };
import { headlineOf, type Ready } from './ready.ts';
import { evidenceOf } from './similarity.ts';
import { logOddsOf, type Trees, UNLIKE } from './trees.ts';

/** The log-odds that two reports are of one event. Symmetric. */
export type Likeness = (a: Ready, b: Ready) => number;

/**
 * That two reports are of one event: of what is much reported, each day has many events, told in the same few
 * names, and they are told apart more finely. And that one headline is the other, edited.
 */
export type Forests = { readonly ofKnownMatters: Trees; readonly ofOthers: Trees; readonly ofEdits: Trees };

/** What decides which reports are of one story. */
export type StoryModel = {
  readonly likeness: Likeness;
  /** The log-odds that one headline is the other, edited. */
  readonly edited: Likeness;
  /** How much the mean of all members counts beside the likest one, 0 … 1. */
  readonly mean: number;
  /** The link, as log-odds, from which a report joins a story. */
  readonly joins: number;
  /** The same with no member in the report's own language. */
  readonly joinsElsewhere: number;
  /** From this mean likeness between the members of two stories they are one. */
  readonly merges: number;
  /** From this link of a report with both they are held against each other. */
  readonly mergesNear: number;
  /** From these log-odds an edited headline is a copy; and where nobody knows who published either. */
  readonly copies: number;
  readonly copiesOfUnknown: number;
};

/** Fitted on reports grouped by hand, cross-validated: bench/fit-stories.ts. */
export const FITTED: StoryModel = {
  likeness: (a, b) => oddsOf(forests[forestOf(a, b)], a, b),
  edited: (a, b) => oddsOf(forests.ofEdits, headlineOf(a), headlineOf(b)),
  mean: 0.5,
  joins: 0.25,
  joinsElsewhere: 0.75,
  merges: 0,
  mergesNear: 0,
  copies: 2.5,
  copiesOfUnknown: -1,
};

function oddsOf(trees: Trees, a: Ready, b: Ready): number {
  const evidence = evidenceOf(a, b);
  return evidence === undefined ? UNLIKE : logOddsOf(trees, evidence);
}

export function forestOf(a: Ready, b: Ready): 'ofKnownMatters' | 'ofOthers' {
  return a.theatres.length > 0 && b.theatres.length > 0 ? 'ofKnownMatters' : 'ofOthers';
}

/**
 * How much ties a report to a story, from its likenesses to the story's reports: by the likest alone one round-up
 * would tie everything, by the mean alone a large story would let nobody in.
 */
export function linkOf({ mean }: StoryModel, likenesses: readonly number[]): number {
  const most = likenesses.reduce((max, one) => Math.max(max, one), UNLIKE);
  return mean * meanOf(likenesses) + (1 - mean) * most;
}

export function meanOf(values: readonly number[]): number {
  return values.reduce((all, one) => all + one, 0) / values.length;
}

/** 0 … 1. */
export function likelihoodOf(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}
