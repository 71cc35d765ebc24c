import { describe, expect, it } from 'vitest';
import { hash } from '../../src/cluster/hash.ts';
import { isWrittenSmall } from '../../src/cluster/small-words.ts';
import { stemOf, wordsOf } from '../../src/cluster/words.ts';

describe('a capital at the head of a headline', () => {
  it.each([
    ['Leaders', 'en', true],
    ['After', 'en', true],
    ['Kommer', 'sv', true],
    ['Сообщения', 'ru', true],
    ['Witkoff', 'en', false],
    ['Umerov', 'en', false],
    ['Зеленский', 'ru', false],
  ])('of %s (%s) is that of an everyday word: %s', (text, lang, everyday) => {
    const [word] = wordsOf(text, 1);
    expect(isWrittenSmall(hash(stemOf(word!, lang)))).toBe(everyday);
  });
});
