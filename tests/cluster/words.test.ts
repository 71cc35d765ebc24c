import { describe, expect, it } from 'vitest';
import { ideasOf } from '../../src/cluster/glossary.ts';
import { skeletonOf } from '../../src/cluster/skeleton.ts';
import { stemOf, wordsOf } from '../../src/cluster/words.ts';

describe('words', () => {
  it.each([
    { what: 'case and accents', text: 'Élysée PALACE', words: ['elysee', 'palace'] },
    { what: 'letters that are no accents', text: 'Łódź Ørsted straße', words: ['lodz', 'orsted', 'strasse'] },
    { what: 'Arabic and Persian spellings of one letter', text: 'كييف کی‌یف', words: ['کییف', 'کی', 'یف'] },
    { what: 'digits of any script', text: '۱۹ نقطه', words: ['19', 'نقطه'] },
    {
      what: 'thousands, however they are marked',
      text: '1,500 1.500 1’500',
      words: ['1500', '1500', '1500'],
    },
    { what: 'thousands that spaces part', text: '35 000 Kinder', words: ['35000', 'kinder'] },
    { what: 'no day and its year', text: 'May 3, 2025 200 men', words: ['may', '3', '2025', '200', 'men'] },
    { what: 'Chinese in pairs', text: '俄乌会谈', words: ['俄乌', '乌会', '会谈'] },
    { what: 'й and ї as letters of their own', text: 'Зеленський їде', words: ['зеленський', 'їде'] },
  ])('folds $what', ({ text, words }) => {
    expect(wordsOf(text, 10).map(word => word.text)).toEqual(words);
  });

  it.each([
    { lang: 'en', forms: ['talk', 'talks', 'talked', 'talking'] },
    { lang: 'uk', forms: ['переговори', 'переговорів', 'переговорах'] },
    { lang: 'ru', forms: ['Путин', 'Путина', 'Путиным'] },
    { lang: 'pl', forms: ['Ukraina', 'Ukrainy', 'Ukrainę'] },
    { lang: 'de', forms: ['Verhandlung', 'Verhandlungen'] },
  ])('gives forms of one word in $lang one stem', ({ lang, forms }) => {
    expect(new Set(forms.map(form => stemOf(wordsOf(form, 1)[0]!, lang))).size).toBe(1);
  });
});

describe('the sound of a name', () => {
  it.each([
    ['Zelensky', 'Zelenskyj', 'Selenskyj', 'Zelenskiy', 'Зеленский', 'Зеленський'],
    ['Umerov', 'Oumerov', 'Умєров', 'Умеров', 'عمروف'],
    ['Lavrov', 'Lawrow', 'Лавров', 'لافروف'],
    ['Kushner', 'Kuschner', 'Кушнер', 'کوشنر'],
  ])('is one, however %s is written', (...spellings) => {
    const skeletons = spellings.map(spelling => {
      const { text, script } = wordsOf(spelling, 1)[0]!;
      return skeletonOf(text, script);
    });
    expect(new Set(skeletons)).toEqual(new Set([skeletons[0]]));
    expect(skeletons[0]).not.toBe('');
  });

  it('is none where too little is left', () => {
    expect(skeletonOf('ioda', 'latin')).toBe('');
  });
});

describe('ideas', () => {
  it.each([
    ['en', 'drones'],
    ['uk', 'дронами'],
    ['sv', 'drönare'],
    ['da', 'dronerne'],
    ['zh', '无人'],
    ['ar', 'المسیرات'],
    ['prs', 'پهپاد'],
  ])('has the idea of a drone in %s', (lang, word) => {
    expect(ideasOf(wordsOf(word, 1)[0]!.text, lang)).toContain('drone');
  });

  it('takes a word that must be whole only whole', () => {
    expect(ideasOf('oil', 'en')).toContain('oil');
    expect(ideasOf('oilers', 'en')).not.toContain('oil');
  });

  it('knows nothing in a language it has no column for', () => {
    expect(ideasOf('drone', 'sw')).toEqual([]);
  });
});
