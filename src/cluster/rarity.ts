import { mix } from './hash.ts';
import table from './rarity.json' with { type: 'json' };

// Each character is one bucket: how common the commonest feature in it is, in sixths of a power of ten.
const levels = Uint8Array.from(table.levels, character => character.charCodeAt(0) - 0x30);
const mask = levels.length - 1;
const UNSEEN = 1;
/** A feature in one of a thousand entries weighs this many times one in half of them, at most. */
const byLevel = Float64Array.from({ length: 64 }, (_, level) => weightOf(level));

function weightOf(level: number): number {
  if (level === 0) return UNSEEN;
  // level 1 is one entry in 10,000; each further level is 10^(1/6) times as common.
  const share = 10 ** (-4 + (level - 1) / 6);
  return Math.min(UNSEEN, Math.max(0.02, -Math.log10(share) / 4.2));
}

/**
 * How much it means to share this feature, 0 … 1: 1 for what hardly ever occurs. Learned offline from
 * general news by bench/fit-rarity.ts; kept as a sketch of two probes, which at worst takes a rare
 * feature for a common one.
 */
export function rarityOf(feature: number): number {
  const one = levels[feature & mask]!;
  const other = levels[mix(feature, 7) & mask]!;
  return byLevel[Math.min(one, other)]!;
}
