import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldDecodedOnceMore } from '../../src/parse/twice-encoded.ts';
import { itemOf } from './read.ts';

/** What a program makes of UTF-8 that it takes for windows-1252. */
const garbled = (text: string) => new TextDecoder('windows-1252').decode(new TextEncoder().encode(text));

describe('a field that was encoded twice', () => {
  it.each([
    'don’t',
    '“quoted” – and so on…',
    'Зеленський у Женеві',
    'ترامپ و صلح',
    '100 €',
    'déjà vu à Genève',
  ])('is decoded once more: %s', async text => {
    expect(fieldDecodedOnceMore(garbled(text))).toBe(text);
    const item = await itemOf(`<title>${garbled(text)}</title><description>дещо інше</description>`);
    expect(item).toMatchObject({ title: text, summary: 'дещо інше' });
  });

  it.each([
    'Spaß”',
    '"Spaß“',
    'É…',
    'È» dice',
    'ÞÐ”',
    'Ã”',
    'An article on â€™ says “this”',
    'Ça va « bien » à Noël…',
    'Über „Maß“ und Größe',
    'São Tomé – ilha',
  ])('is left alone where it may have been meant: %s', text => {
    expect(fieldDecodedOnceMore(text)).toBe(text);
  });

  it('is left alone when it is sound, in any script', () => {
    const words = fc.array(
      fc.constantFrom(
        'Größe',
        '“Spaß”',
        '«Noël»',
        'мир',
        'صلح',
        '和平',
        'Ærø’s',
        'Łódź…',
        '€ 5',
        'ÀÉÎÕÜ',
        'ÍSLAND”',
      ),
      { minLength: 1, maxLength: 12 },
    );
    fc.assert(
      fc.property(words, parts => {
        expect(fieldDecodedOnceMore(parts.join(' '))).toBe(parts.join(' '));
      }),
    );
  });
});
