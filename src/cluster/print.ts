import type { Entry } from '../feed/entry.ts';
import type { Tagged } from '../feed/tag.ts';
import type { KeysOf, Print } from './assignment.ts';
import { hash, mix } from './hash.ts';
import { rarityOf } from './rarity.ts';
import { skeletonOf } from './skeleton.ts';
import { stemOf, type Word, wordsOf } from './words.ts';

const TITLE_WORDS = 40;
const BODY_WORDS = 60;
const BODY_UNITS = 800;
/** A body's words beyond the title's that are kept: the rarest, they say the most. */
const BODY_STEMS = 24;
const NAMES = 16;
const SHINGLE_WORDS = 3;
const SHINGLES = 16;
/** Shorter texts share their shingles by chance: bylines, «more follows». */
const LEAST_SHINGLES = 10;

/** What clustering remembers of an entry. `family` is its publisher's; the concepts are the tagger's. */
export function printOf(entry: Entry, family: string, tagged: Tagged): Print {
  const body = entry.summary.length > entry.text.length ? entry.summary : entry.text;
  const { title, rest, names, numbers, bodyWords } = featuresOf(entry.title, body, entry.lang);
  const shingles = shinglesOf(bodyWords);
  return {
    id: entry.id,
    family,
    lang: entry.lang,
    published: entry.published,
    ...(entry.canonicalLink === undefined ? {} : { canonicalLink: entry.canonicalLink }),
    titleKey: entry.titleKey,
    concepts: conceptsOf(tagged),
    features: {
      title: ascending(title),
      body: ascending(rarest(rest, BODY_STEMS)),
      names: ascending(rarest(names, NAMES)),
      numbers: [...numbers].sort(),
      ...(shingles.length < LEAST_SHINGLES ? {} : { shingles }),
    },
  };
}

/** Everything in a text that could tie it to another, before the rarest are chosen. */
export function featuresOf(titleText: string, body: string, langTag: string) {
  const lang = langTag.split('-')[0]!;
  const titleWords = wordsOf(titleText, TITLE_WORDS);
  const bodyWords = wordsOf(body.slice(0, BODY_UNITS), BODY_WORDS);
  const title = new Set<number>();
  const rest = new Set<number>();
  const names = new Set<number>();
  const numbers = new Set<string>();
  for (const word of titleWords) {
    if (word.script === 'digits') numbers.add(word.text);
    title.add(hash(stemOf(word, lang)));
    addName(names, word);
  }
  for (const word of bodyWords) {
    const stem = hash(stemOf(word, lang));
    if (!title.has(stem)) rest.add(stem);
    addName(names, word);
  }
  return { title, rest, names, numbers, bodyWords };
}

/** Every concept that speaks for something, those of the title first. */
function conceptsOf(tagged: Tagged): string[] {
  const concepts = new Set<string>();
  for (const { concept, field } of tagged.reasons) if (field === 'title') concepts.add(concept);
  for (const { concept } of tagged.reasons) concepts.add(concept);
  for (const { name } of tagged.tags) concepts.add(name);
  return [...concepts];
}

/** Only what is written as a name, or, where no script shows it, might be one. */
function addName(names: Set<number>, word: Word): void {
  if (word.text.length < 4) return;
  if (word.script === 'arabic' ? false : !word.capital) return;
  const skeleton = skeletonOf(word.text, word.script);
  if (skeleton !== '') names.add(hash(skeleton, 1));
}

/** The lowest hashes of all runs of words in the text's beginning: near-identical texts share most of them. */
function shinglesOf(words: readonly Word[]): number[] {
  const hashes = words.map(word => hash(word.text));
  const all = new Set<number>();
  for (let at = SHINGLE_WORDS - 1; at < hashes.length; at++)
    all.add(mix(mix(hashes[at - 2]!, hashes[at - 1]!), hashes[at]!));
  return ascending(all).slice(0, SHINGLES);
}

function rarest(features: Iterable<number>, count: number): number[] {
  return [...features].sort((a, b) => rarityOf(b) - rarityOf(a) || a - b).slice(0, count);
}

function ascending(features: Iterable<number>): number[] {
  return [...features].sort((a, b) => a - b);
}

const PAIRED_WORDS = 5;
const PAIRED_CONCEPTS = 4;
const SHINGLE_KEYS = 3;
const SINGLE_WORDS = 2;

/** At most 24 keys, each met by few: an address, a headline, rare words two by two, concepts two by two. */
export const keysOf: KeysOf = print => {
  const keys: string[] = [];
  if (print.canonicalLink !== undefined) keys.push(`l${hash(print.canonicalLink).toString(36)}`);
  if (print.titleKey !== '') keys.push(`t${hash(print.titleKey).toString(36)}`);
  for (const shingle of numbersOf(print, 'shingles').slice(0, SHINGLE_KEYS))
    keys.push(`s${shingle.toString(36)}`);
  const words = rarest(numbersOf(print, 'title'), PAIRED_WORDS);
  for (const word of words.slice(0, SINGLE_WORDS)) keys.push(`w${word.toString(36)}`);
  pairs(words, (a, b) => keys.push(`p${mix(a, b).toString(36)}`));
  const concepts = rarest(crossFeaturesOf(print), PAIRED_CONCEPTS);
  pairs(concepts, (a, b) => keys.push(`c${mix(a, b).toString(36)}`));
  return keys;
};

/** Each two of them, the smaller first: the order in which a print holds them is its own. */
function pairs(features: readonly number[], take: (a: number, b: number) => void): void {
  for (let i = 0; i < features.length; i++)
    for (let j = i + 1; j < features.length; j++) {
      const a = features[i]!;
      const b = features[j]!;
      take(a < b ? a : b, a < b ? b : a);
    }
}

export function numbersOf(print: Print, feature: string): readonly number[] {
  return (print.features[feature] ?? []) as readonly number[];
}

/** What means the same in every language: concepts and the skeletons of names. */
export function crossFeaturesOf(print: Print): number[] {
  return [...print.concepts.map(concept => hash(concept, 2)), ...numbersOf(print, 'names')];
}
