import fc from 'fast-check';
import { expect, it } from 'vitest';
import { buildAutomaton } from '../../src/tag/automaton.ts';

function found(patterns: readonly string[], text: string): string[] {
  const { step, ends, shorter } = buildAutomaton(patterns);
  const all: string[] = [];
  let state = 0;
  for (let at = 0; at < text.length; at++) {
    state = step(state, text.charCodeAt(at));
    for (let seen = state; seen !== 0; seen = shorter[seen] ?? 0) {
      const pattern = ends[seen] ?? -1;
      if (pattern >= 0) all.push(`${at + 1}:${patterns[pattern]}`);
    }
  }
  return all.sort();
}

function searched(patterns: readonly string[], text: string): string[] {
  const all: string[] = [];
  for (let at = 1; at <= text.length; at++)
    for (const pattern of patterns) if (text.slice(0, at).endsWith(pattern)) all.push(`${at}:${pattern}`);
  return all.sort();
}

it('finds every pattern at every place, as searching for each of them would', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'я', '停'), minLength: 1, maxLength: 5 });
  const text = fc.string({ unit: fc.constantFrom('a', 'b', 'я', '停', ' '), maxLength: 60 });
  fc.assert(
    fc.property(fc.uniqueArray(word, { maxLength: 12 }), text, (patterns, within) => {
      expect(found(patterns, within)).toEqual(searched(patterns, within));
    }),
  );
});
