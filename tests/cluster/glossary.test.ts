import { expect, it } from 'vitest';
import { ideasOf } from '../../src/cluster/glossary.ts';
import { LANGUAGES, ROWS } from '../../src/cluster/glossary-rows.ts';
import { wordsOf } from '../../src/cluster/words.ts';

const rows = ROWS.trim()
  .split('\n')
  .map(row => row.split('|'));

it('is a table: each idea once, with a column for each language', () => {
  expect(rows.filter(row => row.length !== LANGUAGES.length + 1)).toEqual([]);
  expect(new Set(rows.map(([idea]) => idea)).size).toBe(rows.length);
});

it('holds words as they are looked up: folded, one at a time, each once for an idea', () => {
  const wrong = rows.flatMap(([idea, ...columns]) =>
    columns.flatMap((column, index) => {
      const words = column === '' ? [] : column.split(' ');
      return words
        .filter(
          (word, at) => wordsOf(word, 2)[0]?.text !== word.replace(/\.$/, '') || words.indexOf(word) !== at,
        )
        .map(word => `${idea} ${LANGUAGES[index]}: «${word}»`);
    }),
  );
  expect(wrong).toEqual([]);
});

it.each([
  ['en', 'assassination', 'assassinate'],
  ['uk', 'перемовини', 'negotiat'],
  ['sv', 'eldupphör', 'ceasefire'],
  ['pl', 'rozejmu', 'ceasefire'],
  ['ru', 'перемирие', 'ceasefire'],
  ['es', 'acuerdo', 'agreement'],
  ['de', 'Waffenruhe', 'ceasefire'],
  ['ar', 'الهدنة', 'ceasefire'],
  ['prs', 'صلح', 'peace'],
  ['zh', '停火', 'ceasefire'],
  ['nb', 'fredsavtale', 'peace'],
])('reads %s «%s» as an idea', (lang, word, idea) => {
  const ideas = ideasOf(wordsOf(word, 1)[0]!.text, lang);
  expect(ideas.join(' ')).toContain(idea);
});

it.each([
  ['uk', 'безпека', 'nothing'],
  ['ru', 'передал', 'before'],
  ['en', 'signal', 'sign'],
  ['es', 'presidente', 'prison'],
  ['fr', 'Gaza', 'gas'],
])('does not take %s «%s» for «%s»', (lang, word, idea) => {
  expect(ideasOf(wordsOf(word, 1)[0]!.text, lang)).not.toContain(idea);
});

it('knows nothing of a language that has no column', () => {
  expect(ideasOf('peace', 'und')).toEqual([]);
});
