import { countShared, differ } from './ascending.ts';
import { areOfOneForm } from './gainsay.ts';
import { KINDS, kindOf } from './kind.ts';
import { rarityOfBoth } from './rarity.ts';
import type { Field, Ready } from './ready.ts';

const BLOCK = [
  'titles, cosine',
  'titles, amount',
  'titles, rarest',
  'titles and texts, cosine',
  'titles and texts, amount',
  'of the titles in the other report, mean share',
  'of the titles in the other report, larger share',
  'of the titles in the other report, smaller share',
  'titles, count',
  'titles, in one alone',
  'with a title, rarest',
  'titles, rarest two',
  'with a title, rarest two',
] as const;

/** What the entries of an evidence vector are; each with what more of it can only do: 1 tie, -1 part, 0 either. */
export const EVIDENCE: readonly (readonly [name: string, sign: -1 | 0 | 1])[] = [
  ['hours apart, logarithm', -1],
  ['one language', 0],
  ['one publisher', 0],
  ...['words', 'beyond language'].flatMap(field =>
    BLOCK.map(name => [`${field}: ${name}`, signOf(name)] as const),
  ),
  ...KINDS.flatMap(kind => [
    [`${kind}: shared by the titles`, 1] as const,
    [`${kind}: shared`, 1] as const,
    [`${kind}: in one title alone`, -1] as const,
    [`${kind}: in each title alone`, -1] as const,
  ]),
  ['led by the same', 1],
  ['led by different ones', -1],
  ['numbers shared', 1],
  ['numbers differ', -1],
  ['title words in a row', 1],
  ['words of the shorter title', 0],
  ['with text', 0],
  ['rolling', 0],
  ['one looks ahead, the other back', -1],
  ['of different matters', -1],
  ['of a known matter', 0],
];

function signOf(name: (typeof BLOCK)[number]): -1 | 1 {
  return name === 'titles, in one alone' ? -1 : 1;
}

/** What the titles and texts of two prints have in common, as sums of rarities. */
type Common = {
  /** Between the titles. */
  readonly titles: number;
  /** Of this title in the other text, and of the other title in this text. */
  readonly here: number;
  readonly there: number;
  /** Between the texts. */
  readonly texts: number;
  /** How many between the titles. */
  readonly count: number;
  /** The rarest between the titles, and where one of the two is a title. */
  readonly rarest: number;
  readonly rarestAny: number;
  /** Which: between the titles, and where one of the two is a title. */
  readonly inTitles: readonly number[];
  readonly inTitle: readonly number[];
  /** How many are rare enough to tell something. */
  readonly telling: number;
};

/** Less common than one in three. */
const TELLING = 0.1;
/** Of so many at most each two are looked at: what shares more is not in doubt. */
const MOST_PAIRED = 12;

/** `each` hears of every feature that both have: its place in either. */
function commonOf(self: Field, other: Field, each?: (mine: number, theirs: number) => void): Common {
  let [titles, here, there, texts, count, rarest, rarestAny, telling] = [0, 0, 0, 0, 0, 0, 0, 0];
  const inTitles: number[] = [];
  const inTitle: number[] = [];
  const mine = self.features;
  const theirs = other.features;
  let j = 0;
  for (let i = 0; i < mine.length && j < theirs.length; i++) {
    const feature = mine[i]!;
    while (j < theirs.length && theirs[j]! < feature) j++;
    if (theirs[j] !== feature) continue;
    const weight = self.weights[i]!;
    const inMine = self.inTitle[i]!;
    const inTheirs = other.inTitle[j]!;
    each?.(i, j);
    if (weight >= TELLING) telling++;
    if (!inMine && !inTheirs) {
      texts += weight;
      continue;
    }
    rarestAny = Math.max(rarestAny, weight);
    inTitle.push(feature);
    if (!inTheirs) here += weight;
    else if (!inMine) there += weight;
    else {
      titles += weight;
      count++;
      rarest = Math.max(rarest, weight);
      inTitles.push(feature);
    }
  }
  return { titles, here, there, texts, count, rarest, rarestAny, inTitles, inTitle, telling };
}

/** How rare the rarest two are together. */
function rarestPair(features: readonly number[]): number {
  let most = 0;
  const few = Math.min(features.length, MOST_PAIRED);
  for (let i = 1; i < few; i++)
    for (let j = 0; j < i; j++) most = Math.max(most, rarityOfBoth(features[i]!, features[j]!));
  return most;
}

const NOTHING: Common = {
  titles: 0,
  here: 0,
  there: 0,
  texts: 0,
  count: 0,
  rarest: 0,
  rarestAny: 0,
  inTitles: [],
  inTitle: [],
  telling: 0,
};
const NO_FIELD = { titleSum: 0, sum: 0 };

/**
 * What speaks for and against two reports being of one event, in the order of `EVIDENCE`; undefined where they
 * have too little in common to be weighed at all, or no more than a form of words. Symmetric.
 */
export function evidenceOf(self: Ready, other: Ready): number[] | undefined {
  const isOneLanguage = self.lang === other.lang;
  const words = isOneLanguage ? commonOf(self.words, other.words) : NOTHING;
  const kinds = sharesOfKinds(self, other);
  const { cross } = kinds;
  if (words.telling === 0 && cross.telling === 0) return undefined;
  if (isOneLanguage && areOfOneForm(self, other, words.count)) return undefined;
  return [
    Math.log1p(hoursBetween(self, other)),
    isOneLanguage ? 1 : 0,
    self.print.family === other.print.family ? 1 : 0,
    ...(isOneLanguage ? blockOf(words, self.words, other.words) : blockOf(words, NO_FIELD, NO_FIELD)),
    ...blockOf(cross, self.cross, other.cross),
    ...kinds.shares,
    self.lead !== undefined && self.lead === other.lead ? 1 : 0,
    self.lead !== undefined && other.lead !== undefined && self.lead !== other.lead ? 1 : 0,
    countShared(self.allNumbers, other.allNumbers),
    differ(self.allNumbers, other.allNumbers) ? 1 : 0,
    isOneLanguage ? countShared(self.runs, other.runs) : 0,
    Math.min(self.titleWords, other.titleWords),
    (self.hasBody ? 1 : 0) + (other.hasBody ? 1 : 0),
    (self.isRolling ? 1 : 0) + (other.isRolling ? 1 : 0),
    self.phase * other.phase < 0 ? 1 : 0,
    differ(self.theatres, other.theatres) ? 1 : 0,
    (self.theatres.length > 0 ? 1 : 0) + (other.theatres.length > 0 ? 1 : 0),
  ];
}

type Sums = Pick<Field, 'titleSum' | 'sum'>;

function blockOf({ titles, here, there, texts, ...common }: Common, self: Sums, other: Sums): number[] {
  const all = titles + here + there + texts;
  const mine = share(titles + here, self.titleSum);
  const theirs = share(titles + there, other.titleSum);
  const rarestTwo = rarestPair(common.inTitles);
  return [
    share(titles, Math.sqrt(self.titleSum * other.titleSum)),
    titles,
    common.rarest,
    share(all, Math.sqrt(self.sum * other.sum)),
    all,
    (mine + theirs) / 2,
    Math.max(mine, theirs),
    Math.min(mine, theirs),
    common.count,
    self.titleSum + other.titleSum - 2 * titles - here - there,
    common.rarestAny,
    rarestTwo,
    common.inTitle.length === common.inTitles.length ? rarestTwo : rarestPair(common.inTitle),
  ];
}

/** What of each kind the two share, and what of it stands in one title and nowhere in the other report. */
function sharesOfKinds({ cross: self }: Ready, { cross: other }: Ready) {
  const titles = KINDS.map(() => 0);
  const all = KINDS.map(() => 0);
  const mine = [...self.titleSumOfKind];
  const theirs = [...other.titleSumOfKind];
  const cross = commonOf(self, other, (i, j) => {
    const kind = kindOf(self.features[i]!);
    const weight = self.weights[i]!;
    all[kind]! += weight;
    if (self.inTitle[i]!) mine[kind]! -= weight;
    if (other.inTitle[j]!) theirs[kind]! -= weight;
    if (self.inTitle[i]! && other.inTitle[j]!) titles[kind]! += weight;
  });
  const shares = KINDS.flatMap((_, kind) => {
    const [one, two] = [Math.max(0, mine[kind]!), Math.max(0, theirs[kind]!)];
    return [titles[kind]!, all[kind]!, one + two, Math.min(one, two)];
  });
  return { cross, shares };
}

function share(part: number, whole: number): number {
  return whole > 0 ? part / whole : 0;
}

const HOUR = 3_600_000;
/** Closer than an hour says nothing more: some feeds stamp everything they bring with one time. */
const CLOSEST = 1;
/** What is undated is not near to everything else that is. */
const UNDATED = 24;

export function hoursBetween({ print: a }: Ready, { print: b }: Ready): number {
  if (a.published <= 0 || b.published <= 0) return UNDATED;
  return Math.max(CLOSEST, Math.abs(a.published - b.published) / HOUR);
}

/** Of two headlines in one language: how alike, 0 … 1, and how much of the shorter is other words on both sides. */
export function titlesAlike(a: Ready, b: Ready): { likeness: number; replaced: number } {
  const { titles } = commonOf(a.words, b.words);
  const shorter = Math.min(a.words.titleSum, b.words.titleSum);
  return {
    likeness: share(titles, Math.sqrt(a.words.titleSum * b.words.titleSum)),
    replaced: share(shorter - titles, shorter),
  };
}

/** The shorter two texts are, the more they share by chance: bylines, «more follows», what every report says. */
const BANDS: readonly { readonly shingles: number; readonly least: number }[] = [
  { shingles: 40, least: 0.4 },
  { shingles: 20, least: 0.5 },
  { shingles: 10, least: 0.7 },
];
/** One that is so much the shorter may be the other, cut off: then nearly all of it must be in the other. */
const CUT_OFF = 0.75;
const LEAST_CUT_OFF = 20;
const LEAST_INSIDE = 0.9;
/** Of fewer, nothing can be said. */
const LEAST_COMPARED = 8;

/**
 * How much of the two texts' beginnings is the same, 0 … 1, by resemblance, or by containment where one is the
 * other cut off (Broder 1997); 0 where that is too little for texts of their length.
 */
export function sameText(a: Ready, b: Ready): number {
  const one = a.shingles;
  const other = b.shingles;
  if (one.length === 0 || other.length === 0) return 0;
  // Of each only the lowest hashes are known: what lies above either's highest was not looked at.
  const limit = Math.min(one[one.length - 1]!, other[other.length - 1]!);
  const seenOne = one.filter(hash => hash <= limit).length;
  const seenOther = other.filter(hash => hash <= limit).length;
  const fewer = Math.min(seenOne, seenOther);
  if (Math.max(seenOne, seenOther) < LEAST_COMPARED || fewer === 0) return 0;
  const shared = countShared(one, other);
  const shorter = Math.min(a.shinglesInAll, b.shinglesInAll);
  const resemblance = shared / (seenOne + seenOther - shared);
  const band = BANDS.find(({ shingles }) => shorter >= shingles);
  if (band !== undefined && resemblance >= band.least) return resemblance;
  const isCutOff = shorter >= LEAST_CUT_OFF && shorter < CUT_OFF * Math.max(a.shinglesInAll, b.shinglesInAll);
  return isCutOff && shared / fewer >= LEAST_INSIDE ? shared / fewer : 0;
}
