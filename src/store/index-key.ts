import { createHash } from 'node:crypto';
import { storable } from './storable.ts';

// PostgreSQL refuses index rows of more than 2,704 bytes, and feeds do have guids of that length and more.
const MAX_LENGTH = 256;

/** Text of any length as something that can be indexed: equal for equal texts, itself when it is short. */
export function indexKey(text: string): string {
  if (text.length <= MAX_LENGTH) return storable(text);
  return `${storable(text.slice(0, 128))}#${createHash('sha256').update(text).digest('hex')}`;
}
