import { expect, it } from 'vitest';
import { languageName, ownLanguageName } from '../../src/publish/language-name.ts';

it.each([
  { lang: 'prs', readBy: 'en', name: 'Dari' },
  { lang: 'uk', readBy: 'prs', name: 'اوکراینی' },
  { lang: 'ps', readBy: 'uk', name: 'пушту' },
  { lang: 'de', readBy: 'ka', name: 'German' },
])('$lang is called $name by readers of $readBy', ({ lang, readBy, name }) => {
  expect(languageName(lang, readBy)).toBe(name);
});

it.each([
  ['prs', 'دری'],
  ['ps', 'پښتو'],
  ['uk', 'Українська'],
  ['fr', 'Français'],
  ['en', 'English'],
])('%s calls itself %s', (lang, name) => {
  expect(ownLanguageName(lang)).toBe(name);
});
