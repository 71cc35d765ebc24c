import { createHash } from 'node:crypto';
import type { Facet } from '../feed/tag.ts';
import { buildLexicon, type Lexicon } from './lexicon.ts';
import type { ConceptData, Role, TopicData, WeightsData } from './topic-data.ts';

/** A topic ready for use: what it looks for, how it weighs, what it calls things. */
export type Topic = {
  readonly name: string;
  /** Name and a hash of all its data: changes with every change to it. */
  readonly version: string;
  readonly labels: Readonly<Record<string, string>>;
  /** A tag's name in a language: the language itself, those it borrows from, English, then the slug. */
  readonly labelOf: (facet: string, name: string, lang: string) => string;
  readonly thresholds: { readonly on: number; readonly review: number };
  readonly concepts: readonly TopicConcept[];
  readonly lexicon: Lexicon;
  readonly weights: WeightsData;
};

export type TopicConcept = {
  readonly id: string;
  readonly facet: Facet | undefined;
  readonly role: Role | undefined;
  readonly needs: Role | undefined;
  readonly tracks: readonly string[];
  readonly tracksIfNone: readonly string[];
  /** When it has its role, ms UTC. */
  readonly from: number;
  readonly until: number;
};

const DAY_MS = 86_400_000;

/** Compiles checked topic data, once; tagging with it is fast however large the lexicon. */
export function compileTopic(data: TopicData): Topic {
  let lexicon: Lexicon | undefined;
  const byTag = new Map<string, ConceptData>(
    data.concepts.map(concept => [`${concept.facet}:${concept.id}`, concept]),
  );
  const hash = createHash('sha256').update(JSON.stringify(data)).digest('hex').slice(0, 12);
  return {
    name: data.head.name,
    version: `${data.head.name}@${hash}`,
    labels: data.head.labels,
    labelOf: (facet, name, lang) => labelIn(byTag.get(`${facet}:${name}`), lang, data) ?? name,
    thresholds: data.head.thresholds,
    concepts: data.concepts.map(({ id, facet, role, needs, tracks, tracksIfNone, from, until }) => ({
      id,
      facet,
      role,
      needs,
      tracks: tracks ?? [],
      tracksIfNone: tracksIfNone ?? [],
      from: from ? Date.parse(from) : Number.NEGATIVE_INFINITY,
      until: until ? Date.parse(until) + DAY_MS : Number.POSITIVE_INFINITY,
    })),
    // Built when first asked for: whoever only wants names, as the pages do, need not wait for it.
    get lexicon() {
      lexicon ??= buildLexicon(data.concepts, data.head);
      return lexicon;
    },
    weights: data.weights,
  };
}

function labelIn(concept: ConceptData | undefined, lang: string, { head }: TopicData): string | undefined {
  const base = lang.split('-')[0] ?? lang;
  for (const each of [lang, base, ...(head.borrows[base] ?? []), 'en']) {
    const label = concept?.labels?.[each];
    if (label !== undefined) return label;
  }
  return undefined;
}
