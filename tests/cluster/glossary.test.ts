import { expect, it } from 'vitest';
import { ideasOf, written } from '../../src/cluster/glossary.ts';
import { wordsOf } from '../../src/cluster/words.ts';

const languages = Object.entries(written).map(([language, text]) => ({
  language,
  lines: text.trim().split(/\n+/),
}));
const ideaOf = (line: string) => line.split(' ')[0]!;

it('knows the languages that most of the wire is in', () => {
  expect(Object.keys(written)).toEqual(
    expect.arrayContaining(['ar', 'bn', 'de', 'en', 'es', 'fa', 'fr', 'he', 'hi', 'it', 'ja', 'ko', 'pl']),
  );
  expect(languages.length).toBeGreaterThan(30);
});

it.each(languages)(
  'has in $language lines of an idea and its words, and no idea of its own',
  ({ language, lines }) => {
    const others = languages.filter(other => other.language !== language);
    const known = new Set(others.flatMap(other => other.lines.map(ideaOf)));
    expect(lines.filter(line => !/^[a-z0-9-]+( \S+)+$/.test(line))).toEqual([]);
    expect(lines.map(ideaOf).filter(idea => !known.has(idea))).toEqual([]);
    // Serbian is written in two scripts, each with lines of its own.
    if (language !== 'sr') expect(new Set(lines.map(ideaOf)).size).toBe(lines.length);
  },
);

it.each(languages)(
  'has in $language words that texts can have: one at a time, each once for an idea',
  ({ lines }) => {
    const wrong = lines.flatMap(line => {
      const [idea, ...words] = line.split(' ');
      return words
        .filter((word, at) => wordsOf(word.replace(/\.$/, ''), 3).length !== 1 || words.indexOf(word) !== at)
        .map(word => `${idea}: «${word}»`);
    });
    expect(wrong).toEqual([]);
  },
);

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
  ['ja', '停戦', 'ceasefire'],
  ['ko', '휴전을', 'ceasefire'],
  ['hi', 'युद्धविराम', 'ceasefire'],
  ['bn', 'যুদ্ধবিরতি', 'ceasefire'],
  ['ur', 'مذاکرات', 'negotiat'],
  ['he', 'משלחת', 'delegation'],
  ['hu', 'tűzszünetet', 'ceasefire'],
  ['el', 'εκεχειρία', 'ceasefire'],
  ['ro', 'armistițiu', 'ceasefire'],
  ['sr', 'преговори', 'negotiat'],
  ['sr', 'pregovori', 'negotiat'],
  ['ka', 'მოლაპარაკებები', 'negotiat'],
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

it('knows nothing of a language that has no words in it', () => {
  expect(ideasOf('peace', 'und')).toEqual([]);
});
