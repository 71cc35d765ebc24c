import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerptOf, MAX_EXCERPT, withoutTeaser } from '../../src/normalise/excerpt.ts';

const filler = (words: number) => Array.from({ length: words }, (_, n) => `word${n}`).join(' ');

describe('an excerpt', () => {
  it('is the whole of a short text', () => {
    expect(excerptOf('The envoys met in Geneva.', 'Talks')).toBe('The envoys met in Geneva.');
  });

  it.each([
    ['Latin', `${filler(25)} end. Next ${filler(60)}`, / end\.$/],
    ['a quotation', `${filler(25)} “end.” Next ${filler(60)}`, / “end\.”$/],
    ['Cyrillic', `${'слово '.repeat(30)}кінець! Далі ${'слово '.repeat(60)}`, / кінець!$/],
    ['Arabic', `${'كلمة '.repeat(30)}نهاية؟ ثم ${'كلمة '.repeat(60)}`, / نهاية؟$/],
    ['Urdu', `${'لفظ '.repeat(35)}ختم۔ پھر ${'لفظ '.repeat(80)}`, / ختم۔$/],
    ['Chinese', `${'字'.repeat(150)}。${'字'.repeat(300)}`, /。$/],
    ['Hindi', `${'शब्द '.repeat(30)}अंत। फिर ${'शब्द '.repeat(80)}`, / अंत।$/],
  ])('ends with a sentence in %s', (_, text, end) => {
    const excerpt = excerptOf(text, 'Title');
    expect(excerpt).toMatch(end);
    expect(text.startsWith(excerpt)).toBe(true);
  });

  it.each([
    ['an abbreviation', `${filler(25)} Gen. Kellogg ${filler(60)}`],
    ['an initial', `${filler(25)} J. Kushner ${filler(60)}`],
    ['an abbreviated state', `${filler(25)} U.S. Kushner ${filler(60)}`],
    ['a decimal', `${filler(25)} 3.5 Million ${filler(60)}`],
    ['a thousand', `${'слово '.repeat(30)}5 тыс. Человек ${'слово '.repeat(60)}`],
  ])('does not end at %s', (_, text) => {
    expect(excerptOf(text, 'Title')).toMatch(/…$/);
  });

  it('ends between words, with an ellipsis, where no sentence ends', () => {
    const text = filler(100);
    const excerpt = excerptOf(text, 'Title');
    expect(excerpt).toMatch(/word\d+…$/);
    expect(text.split(' ')).toContain(excerpt.slice(0, -1).split(' ').at(-1));
  });

  it.each([
    ['repeats it', 'Talks resume in Geneva', 'Talks resume in Geneva.'],
    ['repeats it and names the publisher', 'Talks resume in Geneva', 'Talks resume in Geneva  Sample Herald'],
    ['cuts it short', 'Talks resume in Geneva on Monday', 'Talks resume in Geneva…'],
  ])('is nothing when the text only %s', (_, title, text) => {
    expect(excerptOf(text, title)).toBe('');
  });

  it('stays when the text begins with the title and goes on', () => {
    const text = 'Talks resume in Geneva. The envoys are to meet on Monday, two officials said.';
    expect(excerptOf(text, 'Talks resume in Geneva')).toBe(text);
  });

  it('is the beginning of its text, at most as long as allowed, without half a character', () => {
    const piece = fc.constantFrom(
      'слово',
      'word',
      '. ',
      '! ',
      '… ',
      '“',
      '” ',
      ' ',
      '字',
      '。',
      '😀',
      'é',
      'e\u0301',
      '👩\u200d🚀',
      'A',
      '3.5',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 400 }), parts => {
        const text = parts.join('').replace(/ +/g, ' ').trim();
        const excerpt = excerptOf(text, 'no such title');
        expect(excerpt.length).toBeLessThanOrEqual(MAX_EXCERPT);
        expect(excerpt.isWellFormed()).toBe(true);
        expect(text.startsWith(excerpt) || text.startsWith(excerpt.slice(0, -1))).toBe(true);
        if (!text.startsWith(excerpt)) expect(excerpt.at(-1)).toBe('…');
      }),
      { numRuns: 500 },
    );
  });
});

describe('what programs add to a text', () => {
  it.each([
    ['The envoys met. The post Talks resume appeared first on Sample Herald.', 'The envoys met.'],
    ['Man traf sich. Der Beitrag Gespräche erschien zuerst auf Muster-Kurier.', 'Man traf sich.'],
    ['The envoys met. Continue reading “Talks resume” →', 'The envoys met.'],
    ['The envoys met … Continue reading', 'The envoys met …'],
    ['The envoys met. Read more', 'The envoys met.'],
    ['The envoys met. [Read more…]', 'The envoys met.'],
    ['Посланцы встретились. Читать далее', 'Посланцы встретились.'],
    ['Посланці зустрілися. Читати далі →', 'Посланці зустрілися.'],
    ['Les émissaires se sont vus. Lire la suite', 'Les émissaires se sont vus.'],
    ['نمایندگان دیدار کردند. ادامه مطلب', 'نمایندگان دیدار کردند.'],
    ['The envoys met and [&#8230;]'.replace('&#8230;', '…'), 'The envoys met and…'],
    ['The envoys met and [...]', 'The envoys met and…'],
  ])('is taken off «%s»', (text, kept) => {
    expect(withoutTeaser(text)).toBe(kept.replace(' …', text.includes(' … Continue') ? '' : ' …'));
  });

  it.each([
    'He likes to read more.',
    'The post was taken by the army on Monday.',
    'They asked for more',
    'Continue the talks',
  ])('is not seen in «%s»', text => {
    expect(withoutTeaser(text)).toBe(text);
  });
});
