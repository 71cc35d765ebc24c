import { describe, expect, it } from 'vitest';
import { counted, INTERFACE_LANGUAGES, interfaceLang, wordsOf } from '../../src/publish/words.ts';

describe('the words of the interface', () => {
  it.each(INTERFACE_LANGUAGES)('in %s: each is there, and each number has its form', lang => {
    const categories = new Intl.PluralRules(lang).resolvedOptions().pluralCategories;
    for (const [key, word] of Object.entries(wordsOf(lang))) {
      if (typeof word === 'string') expect(word.trim(), key).not.toBe('');
      // CLDR's «many» of the Romance languages is for millions, and may be the same as «other».
      else for (const category of categories) expect(word, `${key} in ${lang}`).toHaveProperty(category);
    }
    expect(wordsOf(lang).copyOf).toContain('{outlet}');
  });

  it.each([
    { lang: 'prs', own: 'prs' },
    { lang: 'fa-AF', own: 'prs' },
    { lang: 'fa-IR', own: 'fa' },
    { lang: 'pt-BR', own: 'pt' },
    { lang: 'uk', own: 'uk' },
    { lang: 'ja', own: 'en' },
    { lang: 'und', own: 'en' },
    { lang: 'constructor', own: 'en' },
  ])('$lang is served in $own', ({ lang, own }) => {
    expect(interfaceLang(lang)).toBe(own);
  });

  it.each([
    { lang: 'uk', count: 1, says: '1 повідомлення' },
    { lang: 'uk', count: 22, says: '22 повідомлення' },
    { lang: 'uk', count: 11, says: '11 повідомлень' },
    { lang: 'ru', count: 21, says: '21 сообщение' },
    { lang: 'ru', count: 5, says: '5 сообщений' },
    { lang: 'ar', count: 2, says: 'تقريران' },
    { lang: 'ar', count: 3, says: '3 تقارير' },
    { lang: 'ar', count: 11, says: '11 تقريراً' },
    { lang: 'cs', count: 2, says: '2 zprávy' },
    { lang: 'ro', count: 20, says: '20 de relatări' },
    { lang: 'prs', count: 12, says: '۱۲ گزارش' },
  ])('$count in $lang: $says', ({ lang, count, says }) => {
    expect(counted(lang, 'reports', count)).toBe(says);
  });

  it.each([
    { lang: 'en', count: 1, says: '1 of them a copy' },
    { lang: 'en', count: 2, says: '2 of them copies' },
    { lang: 'uk', count: 3, says: 'з них 3 копії' },
    { lang: 'ru', count: 5, says: 'из них 5 копий' },
    { lang: 'pl', count: 5, says: 'w tym 5 kopii' },
    { lang: 'cs', count: 5, says: 'z toho 5 kopií' },
    { lang: 'ar', count: 2, says: 'منها نسختان' },
    { lang: 'fr', count: 2, says: 'dont 2 copies' },
    { lang: 'prs', count: 2, says: 'از آن میان ۲ کاپی' },
  ])('$count copies in $lang: $says', ({ lang, count, says }) => {
    expect(counted(lang, 'copies', count)).toBe(says);
  });
});
