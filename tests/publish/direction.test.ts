import { expect, it } from 'vitest';
import { directionOf } from '../../src/publish/direction.ts';

it.each([
  ['prs', 'rtl'],
  ['fa-AF', 'rtl'],
  ['ps', 'rtl'],
  ['ckb', 'rtl'],
  ['he', 'rtl'],
  ['uk', 'ltr'],
  ['ku', 'ltr'],
  ['ku-Arab', 'rtl'],
  ['az-Arab-IR', 'rtl'],
  ['fa-Latn', 'ltr'],
  ['und', 'ltr'],
  ['', 'ltr'],
])('%s is written %s', (lang, direction) => {
  expect(directionOf(lang)).toBe(direction);
});
