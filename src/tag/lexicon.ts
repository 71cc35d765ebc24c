import { type Automaton, buildAutomaton } from './automaton.ts';
import { readForm } from './form.ts';
import type { ConceptData, TopicHead } from './topic-data.ts';

/** What an automaton's pattern stands for: one way a word may be, and what it names or begins. */
export type WordEntry = {
  readonly anyBeginning: boolean;
  readonly anyEnding: boolean;
  /** Word key, by which phrases are built; -1 where no phrase has this word. */
  readonly key: number;
  /** Concepts named by this word alone, and the languages they are named so in. */
  readonly named: Named[];
};

export type Named = { readonly concept: number; readonly langs: number };

export type PhraseNode = { readonly next: Map<number, PhraseNode>; readonly named: Named[] };

export type NearRule = {
  readonly concept: number;
  readonly one: readonly number[];
  readonly other: readonly number[];
  readonly withinWords: number;
};

/** The forms of a topic, ready to be looked for. */
export type Lexicon = {
  readonly automaton: Automaton;
  /** By pattern. */
  readonly entries: readonly (readonly WordEntry[])[];
  readonly lengths: Int32Array;
  readonly phrases: PhraseNode;
  readonly near: readonly NearRule[];
  /** By concept: concepts that are named along. */
  readonly also: readonly (readonly number[])[];
  /** By concept: a person, place, organisation or event; and a thing that has a role or a track but no name. */
  readonly isName: readonly boolean[];
  readonly isIdea: readonly boolean[];
  /** By concept: half of a thought, looked for only to stand near its other half. */
  readonly isHalf: readonly boolean[];
  readonly langBits: ReadonlyMap<string, number>;
};

export const ANY_LANG = -1;
const namedFacets = new Set(['person', 'place', 'organisation', 'event']);

/** Compiles the concepts' forms. Meant for checked data: what is unknown or unreadable in it is passed over. */
export function buildLexicon(concepts: readonly ConceptData[], head: TopicHead): Lexicon {
  const langBits = bitsOf(concepts, head);
  const indexOf = new Map(concepts.map(({ id }, index) => [id, index] as const));
  const indexes = (ids: readonly string[] | undefined) =>
    (ids ?? []).map(id => indexOf.get(id)).filter(index => index !== undefined);

  const words = new Map<string, WordEntry[]>();
  const phrases: PhraseNode = { next: new Map(), named: [] };
  let keys = 0;
  const entryOf = (
    letters: string,
    anyBeginning: boolean,
    anyEnding: boolean,
    inPhrase: boolean,
  ): WordEntry => {
    const entries = words.get(letters) ?? [];
    words.set(letters, entries);
    let found = entries.findIndex(
      entry => entry.anyBeginning === anyBeginning && entry.anyEnding === anyEnding,
    );
    if (found < 0) found = entries.push({ anyBeginning, anyEnding, key: -1, named: [] }) - 1;
    let entry = entries[found] as WordEntry;
    if (inPhrase && entry.key < 0) {
      entry = { ...entry, key: keys++ };
      entries[found] = entry;
    }
    return entry;
  };
  const addNamed = (list: Named[], concept: number, langs: number) => {
    const at = list.findIndex(named => named.concept === concept);
    if (at < 0) list.push({ concept, langs });
    else list[at] = { concept, langs: (list[at] as Named).langs | langs };
  };

  concepts.forEach((data, concept) => {
    for (const [lang, form] of formsOf(data)) {
      const langs = langBits.get(lang) ?? ANY_LANG;
      for (const reading of readForm(form)) {
        const [first] = reading;
        if (!first) continue;
        if (reading.length === 1) {
          addNamed(entryOf(first.letters, first.anyBeginning, first.anyEnding, false).named, concept, langs);
          continue;
        }
        let node = phrases;
        for (const { letters, anyBeginning, anyEnding } of reading) {
          const { key } = entryOf(letters, anyBeginning, anyEnding, true);
          const next = node.next.get(key) ?? { next: new Map(), named: [] };
          node.next.set(key, next);
          node = next;
        }
        addNamed(node.named, concept, langs);
      }
    }
  });

  const halves = new Set(concepts.flatMap(({ near }) => (near ?? []).flatMap(({ of }) => of.flat())));
  const patterns = [...words.keys()];
  return {
    automaton: buildAutomaton(patterns),
    entries: patterns.map(letters => words.get(letters) ?? []),
    lengths: Int32Array.from(patterns, letters => letters.length),
    phrases,
    near: concepts.flatMap((data, concept) =>
      (data.near ?? []).map(({ of, withinWords }) => ({
        concept,
        one: indexes(of[0]),
        other: indexes(of[1]),
        withinWords,
      })),
    ),
    also: concepts.map(({ also }) => indexes(also)),
    isName: concepts.map(({ facet }) => facet !== undefined && namedFacets.has(facet)),
    isIdea: concepts.map(
      ({ facet, role, tracks }) =>
        !(facet && namedFacets.has(facet)) && (role !== undefined || tracks !== undefined),
    ),
    isHalf: concepts.map(({ id }) => halves.has(id)),
    langBits,
  };
}

/** Every form with its language; what an entity is called is a form of it, what an idea is called is not. */
function formsOf({ facet, labels, forms }: ConceptData): [lang: string, form: string][] {
  const all: [string, string][] = [];
  for (const [lang, list] of Object.entries(forms ?? {})) for (const form of list) all.push([lang, form]);
  if (facet && namedFacets.has(facet))
    for (const [lang, label] of Object.entries(labels ?? {}))
      all.push([lang, label.replaceAll(/[*{}]/g, ' ')]);
  return all;
}

/** One bit for each circle of kin languages; a 32nd circle and any after it share the last. */
function bitsOf(concepts: readonly ConceptData[], head: TopicHead): Map<string, number> {
  const bits = new Map<string, number>([['*', ANY_LANG]]);
  let circles = 0;
  const nextBit = () => 1 << Math.min(circles++, 31);
  for (const circle of head.kin) {
    const bit = nextBit();
    for (const lang of circle) bits.set(lang, bit);
  }
  for (const { labels, forms } of concepts)
    for (const lang of [...Object.keys(forms ?? {}), ...Object.keys(labels ?? {})])
      if (!bits.has(lang)) bits.set(lang, nextBit());
  return bits;
}
