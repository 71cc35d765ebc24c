import { ar } from './glossary/ar.ts';
import { bg } from './glossary/bg.ts';
import { bn } from './glossary/bn.ts';
import { cs } from './glossary/cs.ts';
import { de } from './glossary/de.ts';
import { el } from './glossary/el.ts';
import { en } from './glossary/en.ts';
import { es } from './glossary/es.ts';
import { et } from './glossary/et.ts';
import { fa } from './glossary/fa.ts';
import { fi } from './glossary/fi.ts';
import { fr } from './glossary/fr.ts';
import { he } from './glossary/he.ts';
import { hi } from './glossary/hi.ts';
import { hr } from './glossary/hr.ts';
import { hu } from './glossary/hu.ts';
import { it } from './glossary/it.ts';
import { ja } from './glossary/ja.ts';
import { ka } from './glossary/ka.ts';
import { ko } from './glossary/ko.ts';
import { lt } from './glossary/lt.ts';
import { lv } from './glossary/lv.ts';
import { nl } from './glossary/nl.ts';
import { pl } from './glossary/pl.ts';
import { ps } from './glossary/ps.ts';
import { pt } from './glossary/pt.ts';
import { ro } from './glossary/ro.ts';
import { ru } from './glossary/ru.ts';
import { sr } from './glossary/sr.ts';
import { sv } from './glossary/sv.ts';
import { tr } from './glossary/tr.ts';
import { uk } from './glossary/uk.ts';
import { ur } from './glossary/ur.ts';
import { zh } from './glossary/zh.ts';
import { foldedWord } from './words.ts';

/**
 * What news is made of, beyond names, in the languages it comes in: so that two reports of one event meet where
 * they share no word. A line of a language's file is an idea and the beginnings of its words, as they are
 * written; a full stop closes one that must be whole. Chinese and Japanese have pairs of characters. Lines and
 * words may be added freely; MAKE (print.ts) is then to be raised, and rarity.json and likeness.json are to be learned
 * again (bench/fit-rarity.ts, bench/fit-stories.ts).
 */
export const written: Readonly<Record<string, string>> = {
  ar,
  bg,
  bn,
  cs,
  de,
  el,
  en,
  es,
  et,
  fa,
  fi,
  fr,
  he,
  hi,
  hr,
  hu,
  it,
  ja,
  ka,
  ko,
  lt,
  lv,
  nl,
  pl,
  ps,
  pt,
  ro,
  ru,
  sv,
  tr,
  uk,
  ur,
  zh,
  // In either script.
  sr: sr + hr,
};

type Entry = { readonly stem: string; readonly whole: boolean; readonly idea: string };
/** By the first two letters, as few words share them. */
type Ideas = ReadonlyMap<string, readonly Entry[]>;

// Made when a language is first met: a server reads a few of them.
const languages = new Map<string, Ideas | undefined>();

function ideasIn(language: string): Ideas | undefined {
  if (languages.has(language)) return languages.get(language);
  const text = written[KIN[language] ?? language];
  const ideas = text === undefined ? undefined : readIdeas(text);
  languages.set(language, ideas);
  return ideas;
}

function readIdeas(text: string): Ideas {
  const ideas = new Map<string, Entry[]>();
  for (const line of text.trim().split('\n')) {
    const [idea = '', ...words] = line.split(' ');
    for (const word of words) {
      const whole = word.endsWith('.');
      const stem = foldedWord(whole ? word.slice(0, -1) : word);
      const head = stem.slice(0, 2);
      const list = ideas.get(head);
      const entry = { stem, whole, idea };
      if (list === undefined) ideas.set(head, [entry]);
      else list.push(entry);
    }
  }
  return ideas;
}

/** Languages that read another's words: theirs begin alike. */
const KIN: Readonly<Record<string, string>> = {
  da: 'sv',
  nb: 'sv',
  nn: 'sv',
  no: 'sv',
  prs: 'fa',
  sk: 'cs',
  be: 'ru',
  mk: 'bg',
  bs: 'hr',
  sl: 'hr',
  az: 'tr',
};
const ARABIC_FRONT = /^[وف]?(?:[بلک]?ال|لل)(?=..)/;

/** The ideas a word names in its language; hardly ever more than one. */
export function ideasOf(word: string, lang: string): readonly string[] {
  const ideas = ideasIn(lang);
  if (ideas === undefined) return NONE;
  const bare = lang === 'ar' ? word.replace(ARABIC_FRONT, '') : word;
  const list = ideas.get(bare.slice(0, 2));
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
