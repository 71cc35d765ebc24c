import type { Field, Ready } from './ready.ts';

/** What one print has in common with another: places in its own field, and whether the other's title has it. */
type Shared = { readonly at: readonly number[]; readonly inOtherTitle: readonly boolean[] };

export type Overlap = { readonly words: Shared; readonly cross: Shared };

export function overlapOf(self: Ready, other: Ready): Overlap {
  return { words: sharedOf(self.words, other.words), cross: sharedOf(self.cross, other.cross) };
}

function sharedOf(self: Field, other: Field): Shared {
  const at: number[] = [];
  const inOtherTitle: boolean[] = [];
  const mine = self.features;
  const theirs = other.features;
  let j = 0;
  for (let i = 0; i < mine.length && j < theirs.length; i++) {
    const feature = mine[i]!;
    while (j < theirs.length && theirs[j]! < feature) j++;
    if (theirs[j] === feature) {
      at.push(i);
      inOtherTitle.push(other.inTitle[j]!);
    }
  }
  return { at, inOtherTitle };
}

/** By place in a field: what share of its weight a feature keeps that other stories of these days have too. */
export type Damping = { readonly words: Float64Array; readonly cross: Float64Array };

export function noDamping(self: Ready): Damping {
  return {
    words: new Float64Array(self.words.features.length).fill(1),
    cross: new Float64Array(self.cross.features.length).fill(1),
  };
}

/**
 * Everybody writes of the same few names when something large happens: what several stories share
 * tells less which one a report belongs to. `storyOf` numbers the stories of the overlaps.
 */
export function dampingOf(self: Ready, overlaps: readonly Overlap[], stories: readonly number[]): Damping {
  const damp = (field: Field, pick: (overlap: Overlap) => Shared): Float64Array => {
    const seen = Array.from(field.features, () => new Set<number>());
    overlaps.forEach((overlap, index) => {
      for (const at of pick(overlap).at) seen[at]!.add(stories[index]!);
    });
    return Float64Array.from(seen, ({ size }) => 1 / (1 + 0.5 * Math.log(Math.max(1, size))));
  };
  return { words: damp(self.words, o => o.words), cross: damp(self.cross, o => o.cross) };
}

/** One name or word in common ties nothing: sport comes from the cities where talks are held. */
const FEWEST_SHARED = 2;
/** Less common than one in three. */
const TELLING = 0.1;

/** Whether two have enough in common to be weighed at all. */
export function isTied(self: Ready, overlap: Overlap): boolean {
  return (
    telling(self.words, overlap.words) >= FEWEST_SHARED || telling(self.cross, overlap.cross) >= FEWEST_SHARED
  );
}

function telling(field: Field, { at }: Shared): number {
  let count = 0;
  for (const place of at) if (field.weights[place]! >= TELLING) count++;
  return count;
}

const HOUR = 3_600_000;

/** What the entries of an evidence vector are; the weights of `weights.ts` stand in the same order. */
export const EVIDENCE = [
  'title words, cosine',
  'title words, amount',
  'rarest title word',
  'all words, cosine',
  'title words in the other text, share',
  'title words in a row',
  'title ideas, cosine',
  'title ideas, amount',
  'all ideas, cosine',
  'title ideas in the other text, share',
  'numbers shared',
  'numbers differ',
  'of different matters',
  'one looks ahead, the other back',
  'hours apart, logarithm',
  'more than 36 hours apart',
  'rarest title idea',
  'of no known matter',
  'of one publisher',
] as const;

/** What speaks for and against two reports being of one event, as numbers. */
export function evidenceOf(self: Ready, other: Ready, overlap: Overlap, damping: Damping): number[] {
  const words = sumsOf(self.words, other.words, overlap.words, damping.words);
  const cross = sumsOf(self.cross, other.cross, overlap.cross, damping.cross);
  const numbers = countShared(self.numbers, other.numbers);
  const fewerRuns = Math.min(self.runs.length, other.runs.length);
  const hours = hoursBetween(self, other);
  return [
    words.titleCosine,
    Math.log1p(words.title),
    words.rarest,
    words.cosine,
    words.covered,
    Math.min(4, countShared(self.runs, other.runs)) / Math.sqrt(1 + fewerRuns),
    cross.titleCosine,
    Math.log1p(cross.title),
    cross.cosine,
    cross.covered,
    Math.min(2, numbers),
    differ(self.numbers, other.numbers) ? 1 : 0,
    differ(self.theatres, other.theatres) ? 1 : 0,
    self.phase * other.phase < 0 ? 1 : 0,
    Math.log1p(hours),
    hours > 36 ? 1 : 0,
    cross.rarest,
    self.theatres.length === 0 && other.theatres.length === 0 ? 1 : 0,
    self.print.family === other.print.family ? 1 : 0,
  ];
}

/** Closer than an hour says nothing more: some feeds stamp everything they bring with one time. */
const CLOSEST = 1;
/** What is undated is not near to everything else that is. */
const UNDATED = 24;

export function hoursBetween({ print: a }: Ready, { print: b }: Ready): number {
  if (a.published <= 0 || b.published <= 0) return UNDATED;
  return Math.max(CLOSEST, Math.abs(a.published - b.published) / HOUR);
}

function sumsOf(self: Field, other: Field, { at, inOtherTitle }: Shared, damping: Float64Array) {
  let title = 0;
  let here = 0;
  let there = 0;
  let all = 0;
  let rarest = 0;
  // The norms are damped where the two meet; elsewhere the difference is small and costs a pass.
  let lostTitle = 0;
  let lost = 0;
  for (let i = 0; i < at.length; i++) {
    const place = at[i]!;
    const full = self.weights[place]!;
    const weight = full * damping[place]!;
    all += weight;
    lost += full - weight;
    if (self.inTitle[place]!) here += weight;
    if (inOtherTitle[i]!) there += weight;
    if (self.inTitle[place]! && inOtherTitle[i]!) {
      title += weight;
      lostTitle += full - weight;
      if (weight > rarest) rarest = weight;
    }
  }
  const titleNorm = Math.sqrt((self.titleSum - lostTitle) * (other.titleSum - lostTitle));
  const norm = Math.sqrt((self.sum - lost) * (other.sum - lost));
  return {
    title,
    covered: (share(here, self.titleSum) + share(there, other.titleSum)) / 2,
    rarest,
    titleCosine: titleNorm > 0 ? title / titleNorm : 0,
    cosine: norm > 0 ? all / norm : 0,
  };
}

function share(part: number, whole: number): number {
  return whole > 0 ? part / whole : 0;
}

/** Whether both have some, and none in common. */
export function differ<T extends number | string>(a: readonly T[], b: readonly T[]): boolean {
  return a.length > 0 && b.length > 0 && countShared(a, b) === 0;
}

/** Both ascending. */
export function countShared<T extends number | string>(a: readonly T[], b: readonly T[]): number {
  let count = 0;
  let j = 0;
  for (const one of a) {
    while (j < b.length && b[j]! < one) j++;
    if (b[j] === one) count++;
  }
  return count;
}

/** Of fewer, nothing can be said. */
const LEAST_COMPARED = 8;

/** How much of the two texts' beginnings is the same, 0 … 1; 0 where there is too little text. */
export function sameText(a: Ready, b: Ready): number {
  const one = a.shingles;
  const other = b.shingles;
  if (one.length === 0 || other.length === 0) return 0;
  // Of each only the lowest hashes are known: what lies above either's highest was not looked at.
  const limit = Math.min(one[one.length - 1]!, other[other.length - 1]!);
  const seenOne = one.filter(hash => hash <= limit).length;
  const seenOther = other.filter(hash => hash <= limit).length;
  const shared = countShared(one, other);
  const fewer = Math.min(seenOne, seenOther);
  return Math.max(seenOne, seenOther) < LEAST_COMPARED || fewer === 0
    ? 0
    : shared / (seenOne + seenOther - shared);
}
