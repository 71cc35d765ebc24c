/**
 * Fits src/cluster/weights.ts, and says what it is worth: B-cubed over stories found online, each story
 * judged by weights fitted on the other half of the stories.
 *   node bench/fit-stories.ts [--write] SET.ndjson …
 * A set is {id, lang, title, summary? | text?, published, source? | publisher?, story | cluster} a line.
 * A set named one-language:FILE was grouped within each language only: what it says of two reports in
 * different languages is that most are not of one event, and is given little weight.
 */
import { readFileSync, writeFileSync } from 'node:fs';
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
import { isMember, likelihoodOf, logOddsOf, type Weights } from '../src/cluster/weights.ts';
import type { StoryId } from '../src/feed/entry.ts';
import type { Source } from '../src/feed/source.ts';
import { normalise } from '../src/normalise/normalise.ts';
import { readTopic } from '../src/read-topic.ts';
import { tagEntry } from '../src/tag/tag-entry.ts';

type Item = { readonly story: string; readonly ready: Ready; near: readonly Item[] };
type LabelledSet = { readonly name: string; readonly oneLanguage: boolean; readonly items: readonly Item[] };
type Example = {
  readonly of: readonly number[];
  readonly yes: boolean;
  readonly weight: number;
  readonly half: number;
};
type Model = { readonly same: Weights; readonly across: Weights };

const WINDOW = 5 * 86_400_000;
const UNSURE = 0.15;
const SMALL_SET = 2;
/** Title words mean little from one language to another. */
const ACROSS = EVIDENCE.map((name, index) => index === 1 || !/words|word$/.test(name));

const topic = await readTopic();
const write = process.argv.includes('--write');
const sets = process.argv
  .slice(2)
  .filter(argument => argument !== '--write')
  .map(readSet);
const model = fitPairs(() => true);
const halves = [0, 1].map(half => fitPairs(example => example.half !== half));
const storyExamples = sets.flatMap(set => examplesOfStories(set));
const ofStory = regress(storyExamples);
const ofStoryHalves = [0, 1].map(half => regress(storyExamples.filter(example => example.half !== half)));
for (const set of sets) {
  const { precision, recall } = bCubed(set.items, placeAll(set));
  const f1 = (2 * precision * recall) / (precision + recall);
  const told = [precision, recall, f1].map(x => (100 * x).toFixed(1)).join(' / ');
  console.log(`${set.name.padEnd(34)} precision / recall / F1: ${told}`);
}
EVIDENCE.forEach((name, index) => {
  console.log(
    `${name.padEnd(40)} ${model.same.of[index]!.toFixed(2).padStart(6)} ${model.across.of[index]!.toFixed(2).padStart(6)}`,
  );
});
if (write) writeWeights();

function readSet(argument: string): LabelledSet {
  const oneLanguage = argument.startsWith('one-language:');
  const name = argument.replace('one-language:', '');
  const rows = readFileSync(name, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line) as Record<string, string>);
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
  return { name, oneLanguage, items };
}

function readyOf(row: Record<string, string>): Ready | undefined {
  const family = row.source ?? row.publisher ?? 'unknown';
  const published = Date.parse(row.published!) || 0;
  const lang = row.lang ?? 'und';
  const source: Source = {
    id: family,
    url: 'https://sample.invalid/',
    title: family,
    lang,
    family,
    policy: 'excerpt',
  };
  const body = row.summary ?? row.text ?? '';
  const { entries } = normalise(
    {
      dialect: 'rss',
      hubs: [],
      authors: [],
      hints: { skipHours: [], skipDays: [] },
      warnings: [],
      entries: [
        {
          title: row.title!,
          summary: body,
          content: '',
          guid: row.id!,
          published: new Date(published).toISOString(),
          authors: [],
          categories: [],
          enclosures: [],
        },
      ],
    },
    source,
    published,
  );
  const [entry] = entries;
  if (entry === undefined) return undefined;
  const tagged = tagEntry({ ...entry, content: entry.text === entry.summary ? '' : entry.text }, topic);
  return ready(printOf(entry, family, tagged));
}

function halfOf(story: string): number {
  let hash = 0;
  for (const character of story) hash = (Math.imul(hash, 31) + character.charCodeAt(0)) >>> 0;
  return (hash >>> 3) % 2;
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

function fitPairs(wanted: (example: Example) => boolean): Model {
  const same: Example[] = [];
  const across: Example[] = [];
  for (const { items, oneLanguage } of sets)
    for (const item of items)
      for (const pair of pairsOf(
        item,
        item.near.map(other => other.story),
      )) {
        const weight = pair.same ? (oneLanguage ? 1 : SMALL_SET) : oneLanguage ? UNSURE : 1;
        const example = {
          of: pair.evidence,
          yes: pair.other.story === item.story,
          weight,
          half: halfOf(item.story),
        };
        if (wanted(example)) (pair.same ? same : across).push(example);
      }
  return { same: regress(same), across: regress(across, ACROSS) };
}

/** The stories that have near members, by what those have to say. */
function storiesOf(item: Item, stories: readonly string[], { same, across }: Model) {
  const members = new Map<string, { logOdds: number; hours: number; tied: boolean; same: boolean }[]>();
  for (const pair of pairsOf(item, stories)) {
    const logOdds = logOddsOf(pair.same ? same : across, pair.evidence);
    const hours = hoursBetween(item.ready, pair.other.ready);
    const story = members.get(pair.story) ?? [];
    members.set(pair.story, story);
    story.push({ logOdds, hours, tied: pair.tied, same: pair.same });
  }
  return [...members]
    .filter(([, story]) => story.some(({ tied }) => tied))
    .map(([story, all]) => {
      const sorted = all.map(({ logOdds }) => logOdds).sort((a, b) => b - a);
      const hours = Math.min(...all.map(one => one.hours));
      return {
        story,
        inOwnLanguage: all.some(({ same }) => same),
        evidence: [sorted[0]!, mean(sorted), mean(sorted.slice(0, 3)), Math.log1p(hours)],
      };
    });
}

function examplesOfStories({ items, oneLanguage }: LabelledSet): Example[] {
  return items.flatMap(item => {
    const half = halfOf(item.story);
    return storiesOf(
      item,
      item.near.map(other => other.story),
      halves[half]!,
    ).map(({ story, evidence }) => ({
      of: evidence,
      yes: story === item.story,
      weight: oneLanguage ? 1 : SMALL_SET,
      half,
    }));
  });
}

function placeAll({ items }: LabelledSet): StoryId[] {
  const placed = new Map<Item, StoryId>();
  return items.map((item, index) => {
    const half = halfOf(item.story);
    let best = { story: `new ${index}`, score: 0 };
    for (const { story, evidence, inOwnLanguage } of storiesOf(
      item,
      item.near.map(other => placed.get(other)!),
      halves[half]!,
    )) {
      const score = likelihoodOf(logOddsOf(ofStoryHalves[half]!, evidence));
      if (isMember(score, evidence[0]!, inOwnLanguage) && score > best.score) best = { story, score };
    }
    placed.set(item, best.story);
    return best.story;
  });
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
  const put = (name: string, { bias, of }: Weights) => {
    const numbers = of.map(weight => Number(weight.toFixed(2))).join(', ');
    text = text.replace(
      new RegExp(`export const ${name}: Weights = [^;]*;`),
      `export const ${name}: Weights = { bias: ${bias.toFixed(2)}, of: [${numbers}] };`,
    );
  };
  put('SAME_LANGUAGE', model.same);
  put('ACROSS_LANGUAGES', model.across);
  put('OF_STORY', ofStory);
  writeFileSync(file, text);
}
