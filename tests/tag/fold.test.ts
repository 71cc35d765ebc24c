import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyFolded, fold, foldPhrase } from '../../src/tag/fold.ts';

describe('folding', () => {
  it.each([
    { what: 'case and diacritics', one: 'Zełenski ŻÓŁĆ Čeština', other: 'zelenski zolc cestina' },
    { what: 'the dotted and dotless i', one: 'İSTANBUL Kırım', other: 'istanbul kirim' },
    { what: 'sharp s and ligatures', one: 'Weißes Œuvre ﬁn', other: 'weisses oeuvre fin' },
    { what: 'full and half width', one: 'ＮＡＴＯ　２８', other: 'nato 28' },
    { what: 'Arabic and Persian yeh and kaf', one: 'كييف علي', other: 'کییف علی' },
    { what: 'Pashto and Kurdish yehs', one: 'زیلنسکي سولې زێلێنسکی', other: 'زیلنسکی سولی زیلینسکی' },
    { what: 'hamza and alef', one: 'أوكرانيا إطلاق آتش مسؤول', other: 'اوکرانیا اطلاق اتش مسوول' },
    { what: 'teh marbuta and heh', one: 'هدنة خانۀ', other: 'هدنه خانه' },
    { what: 'Arabic and Persian digits', one: '٢٨ ۲۸ २८ ২৮', other: '28 28 28 28' },
    { what: 'tatweel and vowel marks', one: 'ســلام السَّلام', other: 'سلام السلام' },
    { what: 'soft hyphens and zero-width joiners', one: 'Waffen\u00adruhe\u200b', other: 'waffenruhe' },
    { what: 'composed and decomposed letters', one: 'Київ é', other: 'Киі\u0308в e\u0301' },
    { what: 'Cyrillic yo and short i', one: 'ещё мой', other: 'еще мои' },
    { what: 'Devanagari and Bengali nukta', one: 'ज़ेलेंस्की সময়', other: 'जेलेंस्की সময' },
    { what: 'apostrophes of every kind', one: 'l’Ukraine l`Ukraine', other: "l'ukraine l'ukraine" },
    { what: 'traditional and simplified Chinese', one: '烏克蘭停火談判', other: '乌克兰停火谈判' },
    { what: 'letters from beyond the first plane', one: '𝐏𝐞𝐚𝐜𝐞', other: 'peace' },
  ])('makes one of $what', ({ one, other }) => {
    expect(foldPhrase(one)).toBe(foldPhrase(other));
  });

  it.each([
    { one: 'мир', other: 'мор' },
    { one: 'হামলা', other: 'হমল' },
    { one: 'صلح', other: 'سلح' },
  ])('keeps $one apart from $other', ({ one, other }) => {
    expect(foldPhrase(one)).not.toBe(foldPhrase(other));
  });

  it('joins what a ZWNJ joins into one word, with a place where a form may begin', () => {
    const folded = emptyFolded();
    fold('آتش‌بس در', folded);
    expect(folded.wordCount).toBe(2);
    const at = String.fromCharCode(...folded.units.subarray(0, folded.length)).indexOf('بس');
    expect((folded.edges[at] ?? 0) & 1).toBe(1);
  });

  it.each([
    { text: 'U.S. envoys met. Talks go on', gaps: [3, 1, 1, 1, 3, 1, 1] },
    { text: 'Kyiv, Moscow – talks: “peace” now', gaps: [3, 2, 2, 2, 1] },
    { text: '停火。谈判', gaps: [3, 3] },
  ])('tells a space from a comma from a full stop in «$text»', ({ text, gaps }) => {
    const folded = emptyFolded();
    fold(text, folded);
    expect([...folded.gap.subarray(0, folded.wordCount)]).toEqual(gaps);
  });

  it('says of every unit where it stood, in order and within the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), text => {
        const folded = emptyFolded(16);
        fold(text, folded);
        let last = 0;
        for (let at = 0; at < folded.length; at++) {
          const from = folded.from[at] ?? -1;
          const to = folded.to[at] ?? -1;
          expect(from).toBeGreaterThanOrEqual(last);
          expect(from).toBeLessThanOrEqual(to);
          expect(to).toBeLessThanOrEqual(text.length);
          last = from;
        }
      }),
    );
  });

  it('changes nothing that is folded already', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), text => {
        const once = foldPhrase(text);
        expect(foldPhrase(once)).toBe(once);
      }),
    );
  });
});
