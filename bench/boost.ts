import type { Trees } from '../src/cluster/trees.ts';

/** A yes or no that is known, what speaks for it, and how much it counts. */
export type Example = { readonly of: readonly number[]; readonly yes: boolean; readonly weight: number };

export type Boosting = {
  readonly rounds: number;
  readonly rate: number;
  readonly leaves: number;
  /** Examples in a leaf, at least. */
  readonly fewest: number;
  /** L2. */
  readonly penalty: number;
};

const BINS = 64;

/**
 * Gradient boosting of the logistic loss over binned values, best leaf first (Friedman 2001; Ke et al. 2017).
 * `signs`: 1 where more of a value may only raise the odds, -1 only lower them, 0 either; a split that would do
 * otherwise is not taken, and what is below one stays on its side of the middle.
 */
export function boost(examples: readonly Example[], signs: readonly number[], how: Boosting): Trees {
  const rows = examples.length;
  const edges = signs.map((_, column) => edgesOf(examples, column));
  const bins = edges.map((of, column) => Uint8Array.from(examples, ({ of: row }) => binOf(of, row[column]!)));
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  const yes = examples.reduce((sum, { weight, yes }) => sum + (yes ? weight : 0), 0);
  const bias = Math.log(yes / (total - yes));
  const odds = new Float64Array(rows).fill(bias);
  const slope = new Float64Array(rows);
  const bend = new Float64Array(rows);
  // Weights of one on average, so that the penalty means the same whatever they were.
  const scale = rows / total;
  const trees = { bias, roots: [], feature: [], threshold: [], left: [], right: [] } as Growing;
  for (let round = 0; round < how.rounds; round++) {
    for (let row = 0; row < rows; row++) {
      const { yes, weight } = examples[row]!;
      const likely = 1 / (1 + Math.exp(-odds[row]!));
      slope[row] = weight * scale * (likely - (yes ? 1 : 0));
      bend[row] = weight * scale * likely * (1 - likely);
    }
    growTree(trees, { bins, edges, slope, bend, odds, signs, how });
  }
  return trees;
}

type Growing = Trees & {
  readonly [list in 'roots' | 'feature' | 'threshold' | 'left' | 'right']: number[];
};
type Ground = {
  readonly bins: readonly Uint8Array[];
  readonly edges: readonly (readonly number[])[];
  readonly slope: Float64Array;
  readonly bend: Float64Array;
  readonly odds: Float64Array;
  readonly signs: readonly number[];
  readonly how: Boosting;
};
type Histogram = { readonly slope: Float64Array; readonly bend: Float64Array; readonly count: Uint32Array };
type Leaf = {
  readonly node: number;
  readonly rows: Uint32Array;
  readonly histogram: Histogram;
  readonly low: number;
  readonly high: number;
  readonly split: Split | undefined;
};
type Split = { readonly column: number; readonly bin: number; readonly gain: number };

/** Between what values a column is cut, each bin holding about as many examples. */
function edgesOf(examples: readonly Example[], column: number): number[] {
  const values = Float64Array.from(examples, ({ of }) => of[column]!).sort();
  const edges: number[] = [];
  for (let bin = 1; bin < BINS; bin++) {
    const at = Math.floor((bin * values.length) / BINS);
    const edge = values[at]!;
    if (edge > (edges.at(-1) ?? values[0]!)) edges.push(edge);
    // What most examples have is one bin; the few others still deserve more than one.
    else if (edge === values[0] && edges.length === 0) continue;
  }
  const rare = values.subarray(values.findIndex(value => value > values[0]!));
  if (edges.length < BINS / 4 && rare.length > 0 && rare[0]! > values[0]!)
    for (let bin = 0; bin < BINS / 2; bin++) edges.push(rare[Math.floor((bin * rare.length) / (BINS / 2))]!);
  // Halfway down to the next value that there is, so that rounding an edge puts no example on its other side.
  const cuts = [...new Set(edges)].map(edge => (edge + values[firstAt(values, edge) - 1]!) / 2);
  return cuts.sort((a, b) => a - b);
}

/** Where the first of those that are no less than `value` stands. */
function firstAt(values: Float64Array, value: number): number {
  let [from, to] = [0, values.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (values[middle]! < value) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** How many edges a value reaches: values below the first are in bin 0. */
function binOf(edges: readonly number[], value: number): number {
  let [from, to] = [0, edges.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (edges[middle]! <= value) from = middle + 1;
    else to = middle;
  }
  return from;
}

function histogramOf({ bins, slope, bend }: Ground, rows: Uint32Array): Histogram {
  const size = bins.length * BINS;
  const histogram = {
    slope: new Float64Array(size),
    bend: new Float64Array(size),
    count: new Uint32Array(size),
  };
  bins.forEach((of, column) => {
    const base = column * BINS;
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i]!;
      const at = base + of[row]!;
      histogram.slope[at]! += slope[row]!;
      histogram.bend[at]! += bend[row]!;
      histogram.count[at]!++;
    }
  });
  return histogram;
}

function without(all: Histogram, part: Histogram): Histogram {
  return {
    slope: all.slope.map((value, at) => value - part.slope[at]!),
    bend: all.bend.map((value, at) => value - part.bend[at]!),
    count: all.count.map((value, at) => value - part.count[at]!),
  };
}

function sumsOf({ slope, bend }: Histogram) {
  let [slopes, bends] = [0, 0];
  for (let at = 0; at < BINS; at++) {
    slopes += slope[at]!;
    bends += bend[at]!;
  }
  return { slopes, bends };
}

const answerOf = (slopes: number, bends: number, penalty: number, low: number, high: number): number =>
  Math.min(high, Math.max(low, -slopes / (bends + penalty)));

/** The loss that an answer leaves, but for a constant. */
const lossOf = (slopes: number, bends: number, penalty: number, answer: number): number =>
  slopes * answer + ((bends + penalty) * answer * answer) / 2;

function splitOf(
  { edges, signs, how }: Ground,
  histogram: Histogram,
  low: number,
  high: number,
): Split | undefined {
  const { slopes, bends } = sumsOf(histogram);
  const { penalty, fewest } = how;
  const whole = lossOf(slopes, bends, penalty, answerOf(slopes, bends, penalty, low, high));
  let best: Split | undefined;
  edges.forEach((of, column) => {
    const base = column * BINS;
    let [slope, bend, count, all] = [0, 0, 0, 0];
    for (let bin = 0; bin <= of.length; bin++) all += histogram.count[base + bin]!;
    for (let bin = 0; bin < of.length; bin++) {
      slope += histogram.slope[base + bin]!;
      bend += histogram.bend[base + bin]!;
      count += histogram.count[base + bin]!;
      if (count < fewest || all - count < fewest) continue;
      const left = answerOf(slope, bend, penalty, low, high);
      const right = answerOf(slopes - slope, bends - bend, penalty, low, high);
      if (signs[column]! * (right - left) < 0) continue;
      const gain =
        whole - lossOf(slope, bend, penalty, left) - lossOf(slopes - slope, bends - bend, penalty, right);
      if (gain > (best?.gain ?? 1e-6)) best = { column, bin, gain };
    }
  });
  return best;
}

function growTree(trees: Growing, ground: Ground): void {
  const { edges, bins, odds, signs, how } = ground;
  const leafOf = (rows: Uint32Array, histogram: Histogram, low: number, high: number): Leaf => {
    const node = trees.feature.length;
    for (const list of [trees.threshold, trees.left, trees.right]) list.push(0);
    trees.feature.push(-1);
    return { node, rows, histogram, low, high, split: splitOf(ground, histogram, low, high) };
  };
  const all = Uint32Array.from(odds, (_, row) => row);
  const leaves = [leafOf(all, histogramOf(ground, all), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY)];
  trees.roots.push(leaves[0]!.node);
  while (leaves.length < how.leaves) {
    const at = leaves.reduce((most, leaf, index) => (gainOf(leaf) > gainOf(leaves[most]!) ? index : most), 0);
    const leaf = leaves[at]!;
    if (leaf.split === undefined) break;
    const { column, bin } = leaf.split;
    const of = bins[column]!;
    const lower = leaf.rows.filter(row => of[row]! <= bin);
    const upper = leaf.rows.filter(row => of[row]! > bin);
    const few = histogramOf(ground, lower.length < upper.length ? lower : upper);
    const many = without(leaf.histogram, few);
    const [first, second] = lower.length < upper.length ? [few, many] : [many, few];
    const answers = [first, second].map(histogram => {
      const { slopes, bends } = sumsOf(histogram);
      return answerOf(slopes, bends, how.penalty, leaf.low, leaf.high);
    });
    const middle = (answers[0]! + answers[1]!) / 2;
    const sign = signs[column]!;
    const left = leafOf(lower, first, sign < 0 ? middle : leaf.low, sign > 0 ? middle : leaf.high);
    const right = leafOf(upper, second, sign > 0 ? middle : leaf.low, sign < 0 ? middle : leaf.high);
    trees.feature[leaf.node] = column;
    trees.threshold[leaf.node] = edges[column]![bin]!;
    trees.left[leaf.node] = left.node;
    trees.right[leaf.node] = right.node;
    leaves.splice(at, 1, left, right);
  }
  for (const { node, rows, histogram, low, high } of leaves) {
    const { slopes, bends } = sumsOf(histogram);
    const answer = how.rate * answerOf(slopes, bends, how.penalty, low, high);
    trees.threshold[node] = answer;
    for (const row of rows) odds[row]! += answer;
  }
}

const gainOf = ({ split }: Leaf): number => split?.gain ?? 0;
