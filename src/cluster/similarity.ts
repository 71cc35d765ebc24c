import type { Print } from './assignment.ts';
import { crossFeaturesOf, numbersOf } from './print.ts';
import { rarityOf } from './rarity.ts';

/** A print made ready to be compared many times. */
export type Ready = {
  readonly print: Print;
  readonly lang: string;
  readonly title: Weighed;
  readonly body: Weighed;
  /** Title and body. */
  readonly words: Weighed;
  readonly cross: Weighed;
  readonly shingles: readonly number[];
};

/** Features in ascending order, each with its weight, and the sum of the weights. */
export type Weighed = {
  readonly features: readonly number[];
  readonly weights: readonly number[];
  readonly sum: number;
};

export function ready(print: Print): Ready {
  const title = numbersOf(print, 'title');
  const body = numbersOf(print, 'body');
  return {
    print,
    lang: print.lang.split('-')[0]!,
    title: weigh(title),
    body: weigh(body),
    words: weigh(merged(title, body)),
    cross: weigh(crossFeaturesOf(print).sort((a, b) => a - b)),
    shingles: numbersOf(print, 'shingles'),
  };
}

function weigh(features: readonly number[]): Weighed {
  const weights = features.map(rarityOf);
  return { features, weights, sum: weights.reduce((total, weight) => total + weight, 0) };
}

function merged(a: readonly number[], b: readonly number[]): number[] {
  return [...a, ...b].sort((x, y) => x - y);
}

/** The weight of what two have in common. */
export function sharedWeight(a: Weighed, b: Weighed): number {
  let sum = 0;
  let j = 0;
  const other = b.features;
  for (let i = 0; i < a.features.length; i++) {
    const feature = a.features[i]!;
    while (j < other.length && other[j]! < feature) j++;
    if (other[j] === feature) sum += a.weights[i]!;
  }
  return sum;
}

const HOUR = 3_600_000;

/** How sure it is that two reports are of one event, 0 … 1. Symmetric. */
export function sameEvent(a: Ready, b: Ready): number {
  const hours = Math.abs(a.print.published - b.print.published) / HOUR;
  const near = Math.exp(-hours / 60);
  const cross = cosine(a.cross, b.cross);
  if (a.lang !== b.lang) return cross * near;
  const title = cosine(a.title, b.title);
  const words = cosine(a.words, b.words);
  return Math.max(0.65 * title + 0.35 * words, 0.4 * title + 0.2 * words + 0.4 * cross) * near;
}

/** How nearly two headlines are one, 0 … 1. */
export function sameTitle(a: Ready, b: Ready): number {
  return cosine(a.title, b.title);
}

function cosine(a: Weighed, b: Weighed): number {
  if (a.sum === 0 || b.sum === 0) return 0;
  return sharedWeight(a, b) / Math.sqrt(a.sum * b.sum);
}

/** How much of the shorter text's beginning stands in the other, 0 … 1. */
export function sameText(a: Ready, b: Ready): number {
  const small = a.shingles;
  const other = b.shingles;
  if (small.length === 0 || other.length === 0) return 0;
  // Of each only the lowest hashes are known: what lies above the other's highest was not looked at.
  const limit = Math.min(small[small.length - 1]!, other[other.length - 1]!);
  let shared = 0;
  let seen = 0;
  let i = 0;
  let j = 0;
  while (i < small.length && j < other.length && small[i]! <= limit && other[j]! <= limit) {
    seen++;
    if (small[i] === other[j]) {
      shared++;
      i++;
      j++;
    } else if (small[i]! < other[j]!) i++;
    else j++;
  }
  return seen < 8 ? 0 : shared / seen;
}
