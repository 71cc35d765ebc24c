import type { Print } from './assignment.ts';
import { countsVictims } from './features.ts';
import { KINDS, kindOf } from './kind.ts';
import { keysOf, numbersOf } from './print.ts';
import { rarityOf } from './rarity.ts';

/** A print made ready to be compared many times. */
export type Ready = {
  readonly print: Print;
  readonly lang: string;
  readonly keys: readonly string[];
  readonly words: Field;
  /** What means the same in every language, each feature of a kind. */
  readonly cross: Field & { readonly titleSumOfKind: readonly number[] };
  readonly runs: readonly number[];
  /** The matters its title is about. */
  readonly theatres: readonly string[];
  readonly numbers: readonly string[];
  /** Title and text together. */
  readonly allNumbers: readonly string[];
  /** What the title names first. */
  readonly lead: number | undefined;
  readonly titleWords: number;
  readonly hasBody: boolean;
  readonly isRolling: boolean;
  readonly countsVictims: boolean;
  /** -1 looks ahead, 1 back, 0 neither. */
  readonly phase: number;
  /** The lowest of the hashes of its runs of words, and how many there are in all. */
  readonly shingles: readonly number[];
  readonly shinglesInAll: number;
};

/** Features in ascending order, each once, with what it weighs and whether the title has it. */
export type Field = {
  readonly features: readonly number[];
  readonly inTitle: readonly boolean[];
  readonly weights: readonly number[];
  readonly titleSum: number;
  readonly sum: number;
};

// The store hands out the same few thousand prints again and again.
const made = new WeakMap<Print, Ready>();

export function ready(print: Print): Ready {
  const known = made.get(print);
  if (known !== undefined) return known;
  const title = numbersOf(print, 'title');
  const body = numbersOf(print, 'body');
  const numbers = textsOf(print, 'numbers');
  const one: Ready = {
    print,
    lang: print.lang.split('-')[0]!,
    keys: [...new Set(keysOf(print))],
    words: fieldOf(title, body),
    cross: withKinds(fieldOf(numbersOf(print, 'cross'), numbersOf(print, 'bodyCross'))),
    runs: numbersOf(print, 'runs'),
    theatres: textsOf(print, 'theatres'),
    numbers,
    allNumbers: [...new Set([...numbers, ...textsOf(print, 'bodyNumbers')])].sort(),
    lead: numbersOf(print, 'lead')[0],
    titleWords: title.length,
    hasBody: body.length > 0,
    isRolling: numbersOf(print, 'rolling').length > 0,
    countsVictims: countsVictims(new Set(numbersOf(print, 'cross'))),
    phase: numbersOf(print, 'phase')[0] ?? 0,
    shingles: numbersOf(print, 'shingles'),
    shinglesInAll: numbersOf(print, 'of')[0] ?? 0,
  };
  made.set(print, one);
  return one;
}

const headlines = new WeakMap<Ready, Ready>();
const OF_TEXT = ['body', 'bodyCross', 'bodyNumbers', 'shingles', 'of'];

/** The same report as if it had a headline only, of nobody in particular. */
export function headlineOf(report: Ready): Ready {
  const known = headlines.get(report);
  if (known !== undefined) return known;
  const { print } = report;
  const features = Object.fromEntries(
    Object.entries(print.features).filter(([feature]) => !OF_TEXT.includes(feature)),
  );
  const one = ready({ ...print, family: '', features });
  headlines.set(report, one);
  return one;
}

function fieldOf(title: readonly number[], body: readonly number[]): Field {
  const inTitle = new Set(title);
  const features = [...new Set([...title, ...body])].sort((a, b) => a - b);
  const weights = features.map(rarityOf);
  let titleSum = 0;
  let sum = 0;
  features.forEach((feature, at) => {
    sum += weights[at]!;
    if (inTitle.has(feature)) titleSum += weights[at]!;
  });
  return { features, inTitle: features.map(feature => inTitle.has(feature)), weights, titleSum, sum };
}

function withKinds(field: Field): Ready['cross'] {
  const titleSumOfKind: number[] = KINDS.map(() => 0);
  field.features.forEach((feature, at) => {
    if (field.inTitle[at]!) titleSumOfKind[kindOf(feature)]! += field.weights[at]!;
  });
  return { ...field, titleSumOfKind };
}

function textsOf(print: Print, feature: string): readonly string[] {
  return (print.features[feature] ?? []) as readonly string[];
}
