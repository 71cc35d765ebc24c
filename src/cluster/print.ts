import type { Entry } from '../feed/entry.ts';
import type { Named } from '../feed/tag.ts';
import type { KeysOf, Print } from './assignment.ts';
import { featuresOf, isRolling, phaseOf } from './features.ts';
import { hash, mix, pairOf } from './hash.ts';
import { rarityOf } from './rarity.ts';
import type { Word } from './words.ts';

/**
 * Raised whenever prints or keys of the same report come out otherwise, a word of the glossary included: what is
 * kept is then printed anew, or the reports of today would not meet those of yesterday.
 */
export const MAKE = 2;

/** A body's words beyond the title's that are kept: the rarest, they say the most. */
const BODY_STEMS = 24;
const BODY_CROSS = 24;
const BODY_NUMBERS = 12;
const SHINGLE_WORDS = 3;
const SHINGLES = 24;
/** Shorter texts share their shingles by chance: bylines, «more follows». */
const LEAST_SHINGLES = 10;

/** What clustering remembers of an entry. `family` is its publisher's; `names` are what the tagger finds named. */
export function printOf(entry: Entry, family: string, names: readonly Named[]): Print {
  const body = entry.summary.length > entry.text.length ? entry.summary : entry.text;
  const { concepts, bodyWords, lead, ...found } = featuresOf(entry.title, body, entry.lang, names);
  const phase = phaseOf(found.titleCross);
  const shingles = shinglesOf(bodyWords);
  return {
    id: entry.id,
    family,
    lang: entry.lang,
    published: entry.published,
    ...(entry.canonicalLink === undefined ? {} : { canonicalLink: entry.canonicalLink }),
    titleKey: entry.titleKey,
    concepts: [...concepts.title, ...concepts.body],
    features: {
      title: ascending(found.title),
      runs: ascending(found.runs),
      body: ascending(rarest(found.body, BODY_STEMS)),
      cross: ascending(found.titleCross),
      bodyCross: ascending(rarest(found.bodyCross, BODY_CROSS)),
      theatres: found.theatres,
      numbers: [...found.titleNumbers].sort(),
      bodyNumbers: [...found.bodyNumbers].sort().slice(0, BODY_NUMBERS),
      ...(lead === undefined ? {} : { lead: [lead] }),
      ...(phase === 0 ? {} : { phase: [phase] }),
      ...(isRolling(found.titleCross) ? { rolling: [1] } : {}),
      ...(shingles.length < LEAST_SHINGLES
        ? {}
        : { shingles: shingles.slice(0, SHINGLES), of: [shingles.length] }),
    },
  };
}

/**
 * The hashes of all runs of words in the text's beginning, ascending: near-identical texts share most of the
 * lowest (Broder 1997), and of those a few serve as keys.
 */
function shinglesOf(words: readonly Word[]): number[] {
  const hashes = words.map(word => hash(word.text));
  const all = new Set<number>();
  for (let at = SHINGLE_WORDS - 1; at < hashes.length; at++)
    all.add(mix(mix(hashes[at - 2]!, hashes[at - 1]!), hashes[at]!));
  return ascending(all);
}

function rarest(features: Iterable<number>, count: number): number[] {
  return [...features].sort((a, b) => rarityOf(b) - rarityOf(a) || a - b).slice(0, count);
}

function ascending(features: Iterable<number>): number[] {
  return [...features].sort((a, b) => a - b);
}

/** Whether two prints of one report were made of other words: another date or address says nothing else. */
export function readsOtherwise(a: Print, b: Print): boolean {
  return wordsOf(a) !== wordsOf(b);
}

function wordsOf({ lang, titleKey, concepts, features }: Print): string {
  return JSON.stringify([lang, titleKey, concepts, features]);
}

const SHINGLE_KEYS = 3;
const TITLE_KEYS = 7;
const BODY_KEYS = 1;
const CROSS_KEYS = 8;
const PAIRED = 3;

/** At most 24 keys: an address, a headline, the rarest words one by one, concepts and names one by one and two by two. */
export const keysOf: KeysOf = print => {
  const keys: string[] = [];
  if (print.canonicalLink !== undefined) keys.push(`l${hash(print.canonicalLink).toString(36)}`);
  if (print.titleKey !== '') keys.push(`t${hash(print.titleKey).toString(36)}`);
  for (const shingle of numbersOf(print, 'shingles').slice(0, SHINGLE_KEYS))
    keys.push(`s${shingle.toString(36)}`);
  for (const word of rarest(numbersOf(print, 'title'), TITLE_KEYS)) keys.push(`w${word.toString(36)}`);
  for (const word of rarest(numbersOf(print, 'body'), BODY_KEYS)) keys.push(`w${word.toString(36)}`);
  const cross = rarest(numbersOf(print, 'cross'), CROSS_KEYS);
  for (const feature of cross) keys.push(`c${feature.toString(36)}`);
  const paired = cross.slice(0, PAIRED);
  paired.forEach((a, at) => {
    for (const b of paired.slice(at + 1)) keys.push(`d${pairOf(a, b).toString(36)}`);
  });
  return keys;
};

export function numbersOf(print: Print, feature: string): readonly number[] {
  return (print.features[feature] ?? []) as readonly number[];
}
