import type { Cell } from './engine.ts';

/**
 * The same text without what PostgreSQL can't hold: NUL is left out, half a surrogate pair becomes U+FFFD.
 * In SQLite as well, so that both give back the same.
 */
export function storable(text: string): string {
  const without = text.includes('\0') ? text.replaceAll('\0', '') : text;
  return without.isWellFormed() ? without : without.toWellFormed();
}

export function storableCell(cell: Cell): Cell {
  return typeof cell === 'string' ? storable(cell) : cell;
}
