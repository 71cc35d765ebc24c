/**
 * Fits src/cluster/weights.ts, and says what it is worth: B-cubed over stories found online, each report placed
 * by weights that were fitted without its story. Mean of several ways to fold the stories in three.
 *   npm run bench:stories -- [--write] SET.ndjson …
 * A set is {id, lang, title, summary? | text?, published, source? | publisher?, story | cluster} a line.
 * A set named one-language:FILE was grouped within each language only: what it says of two reports in
 * different languages is that most are not of one event, and is given little weight. One named one-time:FILE is
 * so too, and its times are those at which its groups were seen: they are scattered, or they would tell them.
 * `demo` is the sample stories of the demo.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { assignBy } from '../src/cluster/assign.ts';
import { createClusterer } from '../src/cluster/clusterer.ts';
import { nearestOf } from '../src/cluster/nearest.ts';
import { printOf } from '../src/cluster/print.ts';
import { type Ready, ready } from '../src/cluster/ready.ts';
import {
  dampingOf,
  EVIDENCE,
  evidenceOf,
  hoursBetween,
  isTied,
  overlapOf,
} from '../src/cluster/similarity.ts';
import { FITTED, likelihoodOf, logOddsOf, type StoryModel, type Weights } from '../src/cluster/weights.ts';
import { entryOf } from '../src/commands/batch.ts';
import { publishers } from '../src/demo/publishers.ts';
import type { StoryId } from '../src/feed/entry.ts';
import { readingOf } from '../src/judge.ts';
import { readTopic } from '../src/read-topic.ts';
import { namesIn } from '../src/tag/tag-entry.ts';

type Item = { readonly story: string; readonly ready: Ready; near: readonly Item[] };
type LabelledSet = { readonly name: string; readonly oneLanguage: boolean; readonly items: readonly Item[] };
type Example = {
  readonly of: readonly number[];
  readonly yes: boolean;
  readonly weight: number;
  readonly story: string;
};
type Pair = ReturnType<typeof pairsOf>[number];
type PairWeights = Pick<StoryModel, 'sameLanguage' | 'acrossLanguages'>;
/** Whether to learn from what is said of a story. */
type Wanted = (story: string) => boolean;
type Score = {
  readonly precision: number;
  readonly recall: number;
  readonly pairs: readonly [same: number, across: number];
  readonly across: { readonly precision: number; readonly recall: number };
};

const WINDOW = 5 * 86_400_000;
const UNSURE = 0.15;
const SMALL_SET = 6;
const FOLDS = 3;
const FOLDINGS = [1, 2, 3, 4];
/** Title words mean little from one language to another. */
const ACROSS = EVIDENCE.map((name, index) => index === 1 || !/words|word$/.test(name));

const topic = await readTopic();
const write = process.argv.includes('--write');
const sets = process.argv
  .slice(2)
  .filter(argument => argument !== '--write')
  .map(readSet);
const pairExamples = examplesOfPairs();
const scores = FOLDINGS.map(folding => {
  const models = Array.from({ length: FOLDS }, (_, fold) => learn(story => foldOf(story, folding) !== fold));
  return sets.map(set => scoreOf(set, story => models[foldOf(story, folding)]!));
});
for (const [index, { name }] of sets.entries()) {
  const ofSet = scores.map(folding => folding[index]!);
  tell(name, ofSet);
}
const model = learn(() => true);
EVIDENCE.forEach((name, index) => {
  console.log(
    `${name.padEnd(40)} ${model.sameLanguage.of[index]!.toFixed(2).padStart(6)} ${model.acrossLanguages.of[index]!.toFixed(2).padStart(6)}`,
  );
});
if (write) writeWeights();

function readSet(argument: string): LabelledSet {
  const [, kind, name] = /^(?:(one-language|one-time):)?(.*)$/.exec(argument)!;
  const rows = (name === 'demo' ? sampleRows() : rowsOf(name!)).map(row =>
    kind === 'one-time' ? { ...row, published: scattered(row) } : row,
  );
  rows.sort((a, b) => (a.published! < b.published! ? -1 : 1));
  const items = rows.flatMap((row): Item[] => {
    const one = readyOf(row);
    return one === undefined ? [] : [{ story: (row.story ?? row.cluster)!, ready: one, near: [] }];
  });
  const nearest = nearestOf(
    [],
    items.map(item => item.ready),
  );
  const byPrint = new Map(items.map(item => [item.ready.print, item]));
  for (const item of items) {
    item.near = nearest
      .of(item.ready)
      .filter(({ print }) => Math.abs(print.published - item.ready.print.published) <= WINDOW)
      .map(({ print }) => byPrint.get(print)!);
    nearest.add({ print: item.ready.print, storyId: item.story, storyNumber: 0, ready: item.ready });
  }
  return { name: name!, oneLanguage: kind !== undefined, items };
}

function rowsOf(path: string): Record<string, string>[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line) as Record<string, string>);
}

function sampleRows(): Record<string, string>[] {
  return publishers.flatMap(({ slug, lang, stories }) =>
    stories.map(({ id, event = id, title, summary, publishedAt }) => ({
      id,
      story: event,
      title,
      summary,
      lang,
      published: publishedAt,
      source: slug,
    })),
  );
}

/** Up to eight hours from when it was, and the same at each reading. */
function scattered({ id, published }: Record<string, string>): string {
  const share = foldingHash(id!, 0) / 2 ** 32;
  return new Date(Date.parse(published!) + (2 * share - 1) * 8 * 3_600_000).toISOString();
}

function readyOf({ source, publisher, summary, text, ...row }: Record<string, string>): Ready | undefined {
  const family = source ?? publisher ?? 'unknown';
  const item = { ...row, source: family, summary: summary ?? text };
  const entry = entryOf(item, Date.parse(row.published!) || 0);
  return entry && ready(printOf(entry, family, namesIn(readingOf(entry), topic)));
}

function foldOf(story: string, folding: number): number {
  return (foldingHash(story, folding) >>> 3) % FOLDS;
}

function foldingHash(text: string, seed: number): number {
  let hash = seed;
  for (const character of text) hash = (Math.imul(hash, 31) + character.charCodeAt(0)) >>> 0;
  return hash;
}

function numbered<T>(stories: readonly T[]): number[] {
  const numbers = new Map<T, number>();
  return stories.map(story => numbers.get(story) ?? numbers.set(story, numbers.size).get(story)!);
}

/** What each of the near reports has to say about the item, when they are in these stories. */
function pairsOf({ ready: self, near }: Item, stories: readonly string[]) {
  const overlaps = near.map(other => overlapOf(self, other.ready));
  const damping = dampingOf(self, overlaps, numbered(stories));
  return near.map((other, index) => ({
    other,
    story: stories[index]!,
    same: self.lang === other.ready.lang,
    tied: isTied(self, overlaps[index]!),
    evidence: evidenceOf(self, other.ready, overlaps[index]!, damping),
  }));
}

function examplesOfPairs(): { readonly same: readonly Example[]; readonly across: readonly Example[] } {
  const same: Example[] = [];
  const across: Example[] = [];
  for (const { items, oneLanguage } of sets)
    for (const item of items)
      for (const pair of toldPairsOf(item)) {
        const weight = pair.same ? (oneLanguage ? 1 : SMALL_SET) : oneLanguage ? UNSURE : 1;
        (pair.same ? same : across).push({
          of: pair.evidence,
          yes: pair.story === item.story,
          weight,
          story: item.story,
        });
      }
  return { same, across };
}

function toldPairsOf(item: Item) {
  return pairsOf(
    item,
    item.near.map(other => other.story),
  );
}

function learn(wanted: Wanted): StoryModel {
  const wantedOf = (examples: readonly Example[]) => examples.filter(({ story }) => wanted(story));
  const pairs = {
    sameLanguage: regress(wantedOf(pairExamples.same)),
    acrossLanguages: regress(wantedOf(pairExamples.across), ACROSS),
  };
  const ofStory = regress(wantedOf(sets.flatMap(set => examplesOfStories(set, pairs))));
  return { ...FITTED, ...pairs, ofStory };
}

/** Each report against each story as it stood then, told right. */
function examplesOfStories({ items, oneLanguage }: LabelledSet, weights: PairWeights): Example[] {
  return items.flatMap(item => {
    const stories = Map.groupBy(toldPairsOf(item), ({ story }) => story);
    return [...stories].flatMap(([story, pairs]): Example[] => {
      if (!pairs.some(({ tied }) => tied)) return [];
      const logOdds = pairs.map(pair => logOddsBy(weights, pair)).sort((a, b) => b - a);
      const hours = Math.min(...pairs.map(({ other }) => hoursBetween(item.ready, other.ready)));
      return [
        {
          of: [logOdds[0]!, mean(logOdds), mean(logOdds.slice(0, 3)), Math.log1p(hours)],
          yes: story === item.story,
          weight: oneLanguage ? 1 : SMALL_SET,
          story: item.story,
        },
      ];
    });
  });
}

function logOddsBy({ sameLanguage, acrossLanguages }: PairWeights, { same, evidence }: Pair): number {
  return logOddsOf(same ? sameLanguage : acrossLanguages, evidence);
}

function scoreOf({ items }: LabelledSet, modelFor: (story: string) => StoryModel): Score {
  let placing: Item;
  const clusterer = createClusterer((prints, candidates) =>
    assignBy(modelFor(placing.story), prints, candidates),
  );
  const placed = items.map(item => {
    placing = item;
    return clusterer.add(item.ready.print).storyId;
  });
  const found = placed.map(clusterer.living);
  const pairs = items.flatMap(item =>
    toldPairsOf(item).map(pair => ({
      same: pair.same,
      yes: pair.story === item.story,
      logOdds: logOddsBy(modelFor(item.story), pair),
    })),
  );
  return {
    ...bCubed(items, found),
    pairs: [
      averagePrecision(pairs.filter(({ same }) => same)),
      averagePrecision(pairs.filter(({ same }) => !same)),
    ],
    across: acrossLanguages(items, found),
  };
}

/** Bagga & Baldwin, LREC 1998. */
function bCubed(items: readonly Item[], found: readonly StoryId[]): { precision: number; recall: number } {
  const size = (keys: readonly string[]) => {
    const sizes = new Map<string, number>();
    for (const key of keys) sizes.set(key, (sizes.get(key) ?? 0) + 1);
    return sizes;
  };
  const both = items.map((item, index) => `${item.story}\0${found[index]}`);
  const told = size(items.map(item => item.story));
  const made = size(found);
  const shared = size(both);
  const over = (whole: (index: number) => number) =>
    mean(items.map((_, index) => shared.get(both[index]!)! / whole(index)));
  return {
    precision: over(index => made.get(found[index]!)!),
    recall: over(index => told.get(items[index]!.story)!),
  };
}

/** Of the pairs of reports in different languages that are, or are said to be, of one story. */
function acrossLanguages(items: readonly Item[], found: readonly StoryId[]) {
  let [right, said, told] = [0, 0, 0];
  items.forEach((one, at) => {
    items.slice(0, at).forEach((other, before) => {
      if (one.ready.lang === other.ready.lang) return;
      const isTold = one.story === other.story;
      const isSaid = found[at] === found[before];
      if (isTold) told++;
      if (isSaid) said++;
      if (isTold && isSaid) right++;
    });
  });
  return { precision: right / Math.max(1, said), recall: right / Math.max(1, told) };
}

/** How well pairs of one event stand before the others when all are put in order of likelihood. */
function averagePrecision(pairs: readonly { readonly yes: boolean; readonly logOdds: number }[]): number {
  const precisions: number[] = [];
  [...pairs]
    .sort((a, b) => b.logOdds - a.logOdds)
    .forEach(({ yes }, index) => {
      if (yes) precisions.push((precisions.length + 1) / (index + 1));
    });
  return mean(precisions);
}

function tell(name: string, of: readonly Score[]): void {
  const percent = (pick: (score: Score) => number) => (100 * mean(of.map(pick))).toFixed(1);
  const three = (pick: (score: Score) => { precision: number; recall: number }) =>
    [
      percent(score => pick(score).precision),
      percent(score => pick(score).recall),
      percent(score => f1(pick(score))),
    ].join(' / ');
  console.log(
    `${name}\n  B-cubed precision / recall / F1 ${three(score => score)}, pairs across languages ${three(score => score.across)}` +
      `\n  likeness of two, average precision: one language ${percent(score => score.pairs[0])}, across ${percent(score => score.pairs[1])}`,
  );
}

function f1({ precision, recall }: { readonly precision: number; readonly recall: number }): number {
  return precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
}

/** Logistic regression by gradient descent with momentum, on standardised evidence, with a small L2 penalty. */
function regress(examples: readonly Example[], used?: readonly boolean[]): Weights {
  const size = examples[0]?.of.length ?? 0;
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  const columns = Array.from({ length: size }, (_, column) => {
    const values = examples.map(({ of }) => of[column]!);
    const centre = mean(values);
    return { centre, spread: Math.sqrt(mean(values.map(value => (value - centre) ** 2))) || 1 };
  });
  const rows = examples.map(({ of }) =>
    of.map((value, column) => (value - columns[column]!.centre) / columns[column]!.spread),
  );
  const weights = new Float64Array(size + 1);
  const speed = new Float64Array(size + 1);
  for (let round = 0; round < 400; round++) {
    const slope = new Float64Array(size + 1);
    rows.forEach((row, index) => {
      const { yes, weight } = examples[index]!;
      let logOdds = weights[size]!;
      for (let column = 0; column < size; column++) logOdds += weights[column]! * row[column]!;
      const error = ((likelihoodOf(logOdds) - (yes ? 1 : 0)) * weight) / total;
      for (let column = 0; column < size; column++) slope[column]! += error * row[column]!;
      slope[size]! += error;
    });
    for (let column = 0; column <= size; column++) {
      if (used !== undefined && column < size && !used[column]) continue;
      const penalty = column < size ? 0.002 * weights[column]! : 0;
      speed[column] = 0.9 * speed[column]! - slope[column]! - penalty;
      weights[column]! += speed[column]!;
    }
  }
  const of = columns.map(({ spread }, column) => weights[column]! / spread);
  return {
    of,
    bias: weights[size]! - of.reduce((sum, weight, column) => sum + weight * columns[column]!.centre, 0),
  };
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

function writeWeights(): void {
  const file = new URL('../src/cluster/weights.ts', import.meta.url);
  let text = readFileSync(file, 'utf8');
  for (const name of ['sameLanguage', 'acrossLanguages', 'ofStory'] as const) {
    const { bias, of } = model[name];
    const numbers = of.map(weight => Number(weight.toFixed(2))).join(', ');
    text = text.replace(
      new RegExp(`  ${name}: \\{[^}]*\\},`),
      `  ${name}: { bias: ${bias.toFixed(2)}, of: [${numbers}] },`,
    );
  }
  writeFileSync(file, text);
}
