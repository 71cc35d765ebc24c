import { LANGUAGES, ROWS } from './glossary-rows.ts';

type Entry = { readonly stem: string; readonly whole: boolean; readonly idea: string };
/** By the first two letters, as few words share them. */
type Column = ReadonlyMap<string, readonly Entry[]>;

const rows = ROWS.trim()
  .split('\n')
  .map(row => row.split('|'));
// Made when a language is first met: a server reads a few of them.
const columns = new Map<string, Column | undefined>();

function columnOf(language: string): Column | undefined {
  if (columns.has(language)) return columns.get(language);
  const index = LANGUAGES.indexOf(KIN[language] ?? language);
  const column = index < 0 ? undefined : readColumn(index + 1);
  columns.set(language, column);
  return column;
}

function readColumn(index: number): Column {
  const column = new Map<string, Entry[]>();
  for (const row of rows)
    for (const word of row[index]!.split(' ')) {
      if (word === '') continue;
      const whole = word.endsWith('.');
      const stem = whole ? word.slice(0, -1) : word;
      const head = stem.slice(0, 2);
      const list = column.get(head);
      const entry = { stem, whole, idea: row[0]! };
      if (list === undefined) column.set(head, [entry]);
      else list.push(entry);
    }
  return column;
}

/** Languages that read another's column: their words of news begin alike. */
const KIN: Readonly<Record<string, string>> = {
  da: 'sv',
  nb: 'sv',
  nn: 'sv',
  no: 'sv',
  prs: 'fa',
  sk: 'cs',
  be: 'ru',
};
const ARABIC_FRONT = /^[وف]?(?:[بلک]?ال|لل)(?=..)/;

/** The ideas a word names in its language; hardly ever more than one. */
export function ideasOf(word: string, lang: string): readonly string[] {
  const column = columnOf(lang);
  if (column === undefined) return NONE;
  const bare = lang === 'ar' ? word.replace(ARABIC_FRONT, '') : word;
  const list = column.get(bare.slice(0, 2));
  if (list === undefined) return NONE;
  let found: string[] | undefined;
  for (const { stem, whole, idea } of list)
    if (whole ? bare === stem : bare.startsWith(stem)) {
      found ??= [];
      if (!found.includes(idea)) found.push(idea);
    }
  return found ?? NONE;
}
const NONE: readonly string[] = [];
