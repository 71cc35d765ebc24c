import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText } from '../../src/publish/clean-text.ts';
import { type Html, html, markupOf, trusted } from '../../src/publish/html.ts';
import { hostileText } from './hostile.ts';
import { readHtml } from './read-html.ts';

describe('html', () => {
  it('keeps whatever is put in a place to that place', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (inside, attribute) => {
        const { tags, text } = readHtml(markupOf(html`<p title="${attribute}">${inside}</p>`));
        expect(tags).toEqual([{ name: 'p', attributes: { title: cleanText(attribute) } }]);
        expect(text).toBe(cleanText(inside));
      }),
    );
  });

  it.each([
    { value: undefined, becomes: '' },
    { value: false as const, becomes: '' },
    { value: 0, becomes: '0' },
    { value: '', becomes: '' },
    { value: ['<', html`<b>${'&'}</b>`, [1, false as const]], becomes: '&lt;<b>&amp;</b>1' },
    { value: trusted('<i>\u0000</i>'), becomes: '<i></i>' },
  ])('writes $value as $becomes', ({ value, becomes }) => {
    expect(markupOf(html`${value}`)).toBe(becomes);
  });

  it('takes nothing read from JSON for markup', () => {
    const forged = JSON.parse('{"markup":"<script>","Symbol(markup)":"<script>"}') as Html;
    expect(() => markupOf(html`${forged}`)).toThrow();
  });
});
