import fc from 'fast-check';
import { expect, it } from 'vitest';
import { encodeWindows1251 } from '../../src/demo/windows-1251.ts';

const CODE_PAGE = [...new TextDecoder('windows-1251').decode(Uint8Array.from({ length: 256 }, (_, b) => b))];

it.each([
  { text: 'Київ', bytes: [0xca, 0xe8, 0xbf, 0xe2] },
  { text: 'ґ є і ї', bytes: [0xb4, 0x20, 0xba, 0x20, 0xb3, 0x20, 0xbf] },
  { text: '«—»…’', bytes: [0xab, 0x97, 0xbb, 0x85, 0x92] },
])('$text becomes one byte a letter', ({ text, bytes }) => {
  expect([...encodeWindows1251(text)]).toEqual(bytes);
});

it('what the code page lacks becomes a character reference', () => {
  expect(new TextDecoder('windows-1251').decode(encodeWindows1251('мир 和平 🕊'))).toBe(
    'мир &#21644;&#24179; &#128330;',
  );
});

it('what the code page has comes back as it was', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...CODE_PAGE)), chars => {
      const bytes = encodeWindows1251(chars.join(''));
      expect(bytes.byteLength).toBe(chars.length);
      expect(new TextDecoder('windows-1251').decode(bytes)).toBe(chars.join(''));
    }),
  );
});
