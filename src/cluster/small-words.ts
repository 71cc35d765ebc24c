import table from './small-words.json' with { type: 'json' };

const bits = Uint8Array.from(Buffer.from(table.bits, 'base64'));
const mask = bits.length * 8 - 1;

/**
 * Whether words of this hashed stem are often written small within a sentence: a capital on such a word
 * is that of a headline or of a sentence's beginning, and makes no name of it. Learned offline from
 * general news by bench/fit-rarity.ts; one bit a stem, so that now and then a rare name is taken for a word.
 */
export function isWrittenSmall(stem: number): boolean {
  const at = stem & mask;
  return ((bits[at >> 3]! >> (at & 7)) & 1) === 1;
}
