import { foldPhrase } from './fold.ts';

/** One word of a form: its letters, and whether the word may begin or end otherwise. */
export type WordPattern = {
  readonly letters: string;
  readonly anyBeginning: boolean;
  readonly anyEnding: boolean;
};

/**
 * Reads how an editor writes a form: words between spaces; `*` at a word's end for any ending, at its start
 * for any beginning; `{a,b,}` for one of these, the last of them nothing. «гарант{ія,ії} безпек*».
 * Gives every reading, each a list of words; the same form in Arabic letters also with its words grown together.
 */
export function readForm(form: string): readonly (readonly WordPattern[])[] {
  const readings: WordPattern[][] = [];
  for (const plain of alternatives(form)) {
    const words: WordPattern[] = [];
    for (const piece of plain.split(/\s+/u)) {
      const anyBeginning = piece.startsWith('*');
      const anyEnding = piece.endsWith('*') && piece.length > 1;
      const folded = foldPhrase(piece.replaceAll('*', ''));
      if (folded === '') continue;
      // "cease-fire" and "l'Ukraine" are two words: the stars belong to the outer ones.
      const parts = folded.split(' ');
      parts.forEach((letters, index) => {
        words.push({
          letters,
          anyBeginning: anyBeginning && index === 0,
          anyEnding: anyEnding && index === parts.length - 1,
        });
      });
    }
    if (words.length === 0) continue;
    readings.push(words);
    // The half-space between the words of آتش بس is often lost, and so is the whole one.
    const first = words[0] as WordPattern;
    const last = words[words.length - 1] as WordPattern;
    if (words.length > 1 && words.every(({ letters }) => /^[\p{Script=Arabic}\d]+$/u.test(letters)))
      readings.push([
        {
          letters: words.map(({ letters }) => letters).join(''),
          anyBeginning: first.anyBeginning,
          anyEnding: last.anyEnding,
        },
      ]);
  }
  return readings;
}

/** Writes out `{a,b}`; braces do not nest. */
function alternatives(form: string): string[] {
  const open = form.indexOf('{');
  const close = form.indexOf('}', open);
  if (open < 0 || close < 0) return [form];
  const tails = alternatives(form.slice(close + 1));
  return form
    .slice(open + 1, close)
    .split(',')
    .flatMap(choice => tails.map(tail => form.slice(0, open) + choice.trim() + tail));
}
