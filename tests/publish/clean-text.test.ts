import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanLine, cleanText, escapeText, httpUrl, langTag } from '../../src/publish/clean-text.ts';
import { hostileText } from './hostile.ts';

describe('cleanText', () => {
  it.each([
    { what: 'what XML cannot hold', text: 'a\u0000b\u0008c\u001Fd\uFFFEe', becomes: 'abcde' },
    { what: 'C1 controls', text: 'a\u0085b', becomes: 'ab' },
    { what: 'halves of pairs', text: 'a\uD800b\uDC00c', becomes: 'abc' },
    { what: 'nothing of whole pairs', text: 'a😀b', becomes: 'a😀b' },
    {
      what: 'no joiner, without which Persian words fall apart',
      text: 'می\u200Cکند',
      becomes: 'می\u200Cکند',
    },
    { what: 'no mark of direction', text: 'a\u200F\u2067b\u2069', becomes: 'a\u200F\u2067b\u2069' },
  ])('takes away $what', ({ text, becomes }) => {
    expect(cleanText(text)).toBe(becomes);
  });

  it('changes nothing the second time', () => {
    fc.assert(fc.property(hostileText, text => cleanLine(cleanLine(text)) === cleanLine(text)));
  });
});

describe('escapeText', () => {
  it('leaves nothing that markup is made of', () => {
    fc.assert(
      fc.property(hostileText, text => {
        expect(escapeText(text)).not.toMatch(/[<>"']|&(?!(amp|lt|gt|quot|#39);)/);
      }),
    );
  });
});

describe('httpUrl', () => {
  it.each([
    { text: 'https://news.example/a?b=1&c=2#d', becomes: 'https://news.example/a?b=1&c=2#d' },
    { text: 'HTTP://News.Example', becomes: 'http://news.example/' },
    { text: 'https://пример.укр/ж', becomes: 'https://xn--e1afmkfd.xn--j1amh/%D0%B6' },
    { text: 'https://news.example/"><script>', becomes: 'https://news.example/%22%3E%3Cscript%3E' },
    { text: 'java\nscript:alert(1)', becomes: undefined },
    { text: ' javascript:alert(1)', becomes: undefined },
    { text: 'data:text/html,x', becomes: undefined },
    { text: '//news.example/', becomes: undefined },
    { text: '', becomes: undefined },
    { text: undefined, becomes: undefined },
  ])('$text becomes $becomes', ({ text, becomes }) => {
    expect(httpUrl(text)).toBe(becomes);
  });
});

describe('langTag', () => {
  it.each([
    ['prs', 'prs'],
    ['zh-Hant-TW', 'zh-Hant-TW'],
    ['', 'und'],
    ['en" onload="x', 'und'],
    ['en_US', 'und'],
  ])('%s becomes %s', (lang, becomes) => {
    expect(langTag(lang)).toBe(becomes);
  });
});
