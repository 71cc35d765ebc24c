import { describe, expect, it } from 'vitest';
import { foldTitle, titleKey } from '../../src/normalise/title-key.ts';

describe('a folded title', () => {
  it.each([
    ['case', 'PEACE Talks', 'peace talks'],
    ['accents', 'Négociations à Genève', 'negociations a geneve'],
    ['quotes and points', '«Peace»: “talks”, they’re on!', 'peace talks theyre on'],
    ['white space', ' peace   talks ', 'peace talks'],
    ['Arabic and Persian letters', 'مذاكرات صلح اوكراين يك', 'مذاکرات صلح اوکراین یک'],
    ['joiners', 'می\u200cشود', 'میشود'],
    ['vowel signs', 'سَلام', 'سلام'],
    ['a tatweel', 'ســلام', 'سلام'],
    ['Arabic digits', '٢٨ بند', '28 بند'],
    ['Persian digits', '۲۸ بند', '28 بند'],
    ['full-width letters', 'ＰＥＡＣＥ ２８', 'peace 28'],
    ['a decomposed й', 'Зеленскии\u0306', foldTitle('Зеленский')],
    ['an apostrophe', "п'ять п’ять", 'пять пять'],
  ])('does not tell %s apart', (_, title, key) => {
    expect(foldTitle(title)).toBe(foldTitle(key));
  });

  it('is nothing when nothing but signs was there', () => {
    expect(foldTitle('… — !!!')).toBe('');
  });

  it('keeps what tells headlines apart', () => {
    expect(foldTitle('Talks 28 points')).not.toBe(foldTitle('Talks 29 points'));
    expect(foldTitle('कीव में वार्ता')).not.toBe(foldTitle('कव म वरत'));
  });
});

describe('the key of a title', () => {
  const names = new Set(['sample herald', 'herald']);
  it.each([
    ['Talks resume - Sample Herald', 'talks resume'],
    ['Talks resume | Herald', 'talks resume'],
    ['Talks resume — SAMPLE HERALD', 'talks resume'],
    ['Talks resume - in Geneva', 'talks resume in geneva'],
    ['Sample Herald', 'sample herald'],
  ])('of «%s» is «%s»', (title, key) => {
    expect(titleKey(title, names)).toBe(key);
  });
});
