import { mix, pairOf } from './hash.ts';
import table from './rarity.json' with { type: 'json' };

// Each character is one bucket: how common the commonest feature in it is, in sixths of a power of ten.
const levels = levelsOf(table.levels);
const pairLevels = levelsOf(table.pairs);
const UNSEEN = 1;
/** A feature in one of a thousand entries weighs this many times one in half of them, at most. */
const byLevel = Float64Array.from({ length: 64 }, (_, level) => weightOf(level));

function levelsOf(text: string): Uint8Array {
  return Uint8Array.from(text, character => character.charCodeAt(0) - 0x30);
}

function weightOf(level: number): number {
  if (level === 0) return UNSEEN;
  // level 1 is one entry in 10,000; each further level is 10^(1/6) times as common.
  const share = 10 ** (-4 + (level - 1) / 6);
  return Math.min(UNSEEN, Math.max(0.02, -Math.log10(share) / 4.2));
}

/** The two places of a sketch with so many buckets, a power of two, in which a feature is counted. */
export function bucketsOf(feature: number, buckets: number): readonly [number, number] {
  // Mixed both times: the low bits of a feature may say what kind it is of.
  return [mix(feature, 3) & (buckets - 1), mix(feature, 7) & (buckets - 1)];
}

/**
 * How much it means to share this feature, 0 … 1: 1 for what hardly ever occurs. Learned offline from
 * general news by bench/fit-rarity.ts; kept as a sketch of two probes, which at worst takes a rare
 * feature for a common one.
 */
export function rarityOf(feature: number): number {
  return rarityIn(levels, feature);
}

/** How much it means to share both of these in a title, 0 … 1: «ceasefire» is common, «Easter» too, both are not. */
export function rarityOfBoth(a: number, b: number): number {
  return rarityIn(pairLevels, pairOf(a, b));
}

function rarityIn(sketch: Uint8Array, feature: number): number {
  const [one, other] = bucketsOf(feature, sketch.length);
  return byLevel[Math.min(sketch[one]!, sketch[other]!)]!;
}
