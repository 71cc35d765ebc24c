import type { Print } from './assignment.ts';
import { keysOf, numbersOf } from './print.ts';
import { rarityOf } from './rarity.ts';

/** A print made ready to be compared many times. */
export type Ready = {
  readonly print: Print;
  readonly lang: string;
  readonly keys: readonly string[];
  readonly words: Field;
  /** What means the same in every language. */
  readonly cross: Field;
  readonly runs: readonly number[];
  /** The matters its title is about. */
  readonly theatres: readonly string[];
  readonly numbers: readonly string[];
  /** -1 looks ahead, 1 back, 0 neither. */
  readonly phase: number;
  readonly shingles: readonly number[];
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
  const one: Ready = {
    print,
    lang: print.lang.split('-')[0]!,
    keys: [...new Set(keysOf(print))],
    words: fieldOf(numbersOf(print, 'title'), numbersOf(print, 'body')),
    cross: fieldOf(numbersOf(print, 'cross'), numbersOf(print, 'bodyCross')),
    runs: numbersOf(print, 'runs'),
    theatres: (print.features.theatres ?? []) as readonly string[],
    numbers: (print.features.numbers ?? []) as readonly string[],
    phase: numbersOf(print, 'phase')[0] ?? 0,
    shingles: numbersOf(print, 'shingles'),
  };
  made.set(print, one);
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
