/**
 * Fits src/cluster/likeness.json, and says what it is worth: B-cubed over stories found online, each two reports
 * held against each other by trees that were grown without the story of either. Mean of several ways to fold the
 * stories in three.
 *   npm run bench:stories -- [--write] [--tune] SET.ndjson …
 * A set is {id, lang, title, summary? | text?, published, source? | publisher?, story | cluster} a line.
 * A set named one-language:FILE was grouped within each language only: what it says of two reports in
 * different languages is that most are not of one event, and is given little weight. One named one-time:FILE is
 * so too, and its times are those at which its groups were seen: they are scattered, or they would tell them.
 * One named edits:FILE holds the headlines that each article had, one after another: it tells copies, not stories;
 * its times are days, which would tell them, and are scattered too.
 * One named read:FILE is a pool of news of which bench/events.tsv says what was read there, side by side, and which
 * of it is of one event: a line an item, its id and, where it is not alone, the number of its event. Most is alone,
 * as on the wire. bench/copies.tsv says of pairs of it with much the same headline whether one is the other, edited.
 * `demo` is the sample stories of the demo. --tune tries other thresholds than the model's.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { assignBy } from '../src/cluster/assign.ts';
import { createClusterer } from '../src/cluster/clusterer.ts';
import { copyRuleOf, mayBeEdited } from '../src/cluster/copy.ts';
import { FITTED, type Forests, forestOf, type Likeness, type StoryModel } from '../src/cluster/model.ts';
import { nearestOf } from '../src/cluster/nearest.ts';
import { printOf } from '../src/cluster/print.ts';
import { headlineOf, type Ready, ready } from '../src/cluster/ready.ts';
import { EVIDENCE, evidenceOf } from '../src/cluster/similarity.ts';
import { logOddsOf, type Trees, UNLIKE } from '../src/cluster/trees.ts';
import { entryOf } from '../src/commands/batch.ts';
import { publishers } from '../src/demo/publishers.ts';
import type { StoryId } from '../src/feed/entry.ts';
import { readingOf } from '../src/judge.ts';
import { readTopic } from '../src/read-topic.ts';
import { namesIn } from '../src/tag/tag-entry.ts';
import { boost, type Example } from './boost.ts';

type Item = { readonly story: string; readonly ready: Ready };
type Pair = Example & { readonly stories: readonly [string, string]; readonly forest: keyof Forests };
/** Two reports of a pool, and whether one is the other, edited. */
type Headlines = { readonly pair: readonly [Item, Item]; readonly isCopy: boolean };
type LabelledSet = {
  readonly name: string;
  readonly kind: Kind;
  readonly items: readonly Item[];
  readonly pairs: readonly Pair[];
  readonly headlines: readonly Headlines[];
};
type Kind = 'one-language' | 'one-time' | 'edits' | 'read' | undefined;
type Score = {
  readonly precision: number;
  readonly recall: number;
  readonly across: { readonly precision: number; readonly recall: number };
  /** What share is said to be a copy of a report of another story. */
  readonly miscopied: number;
};

const DAY = 86_400_000;
const WINDOW = 5 * DAY;
/** What comes later is another day's, whatever its headline. */
const EDITS_WINDOW = 4 * DAY;
const UNSURE = 0.15;
const SMALL_SET = 4;
/** No story of the demo may mix two events: a newcomer looks at each. */
const SAMPLES = 12;
/** That two reports of two events are one is worse than that a copy is not known. */
const NO_COPY = 3;
const FOLDS = 3;
const FOLDINGS = [1, 2];
const BOOSTING = { rounds: 200, rate: 0.06, leaves: 9, fewest: 40, penalty: 5 };
const SIGNS = EVIDENCE.map(([, sign]) => sign);

const topic = await readTopic();
const options = new Set(['--write', '--tune']);
const wants = (option: string) => process.argv.includes(option);
const sets = process.argv
  .slice(2)
  .filter(argument => !options.has(argument))
  .map(readSet);
const foldings = FOLDINGS.map(likenessesOf);
tell(FITTED);
if (wants('--tune')) tune();
if (wants('--write'))
  writeFileSync(
    new URL('../src/cluster/likeness.json', import.meta.url),
    `${JSON.stringify(
      learn(() => true),
      (_, value) => (typeof value === 'number' ? rounded(value) : value),
    )}\n`,
  );

function readSet(argument: string): LabelledSet {
  const [, kind, name] = /^(?:(one-language|one-time|edits|read):)?(.*)$/.exec(argument)! as unknown as [
    string,
    Kind,
    string,
  ];
  const rows = (name === 'demo' ? sampleRows() : kind === 'read' ? readRows(name) : rowsOf(name)).map(
    ({ url = '', ...row }) => {
      const isScattered = kind === 'one-time' || kind === 'edits';
      const now: Record<string, string> = isScattered ? { ...row, published: scattered(row) } : row;
      // The headlines of one article all stood at one address, which would tell them.
      return kind === 'edits' ? now : { ...now, url };
    },
  );
  rows.sort((a, b) => (a.published! < b.published! ? -1 : 1));
  const items = rows.flatMap((row): Item[] => {
    const one = readyOf(row);
    return one === undefined ? [] : [{ story: (row.story ?? row.cluster)!, ready: one }];
  });
  const headlines = kind === 'read' ? readHeadlines(name) : [];
  return {
    name,
    kind,
    items,
    headlines,
    pairs: [...pairsOf(items, name, kind), ...headlines.flatMap(pairOf)],
  };
}

/** Each of two reports is a story of its own here: what is learned of others never saw the two. */
function readHeadlines(path: string): Headlines[] {
  const rows = new Map(rowsOf(path).map(({ url: _, ...row }) => [row.id!, row]));
  return linesOf('copies.tsv').flatMap(([one, other, told]): Headlines[] => {
    const pair = [one!, other!].map(id => readyOf(rows.get(id)!)).filter(each => each !== undefined);
    const [a, b] = pair.map((each): Item => ({ story: `${one} ${other}`, ready: each }));
    return a === undefined || b === undefined ? [] : [{ pair: [a, b], isCopy: told === 'copy' }];
  });
}

function pairOf({ pair: [a, b], isCopy }: Headlines): Pair[] {
  const of = headlinesOf(a.ready, b.ready);
  const stories = [a.story, b.story] as const;
  return of === undefined
    ? []
    : [{ of, yes: isCopy, weight: isCopy ? 1 : NO_COPY, stories, forest: 'ofEdits' }];
}

/** Each report and those near it that came before, as the clusterer would look at them. */
function pairsOf(items: readonly Item[], name: string, kind: Kind): Pair[] {
  const nearest = nearestOf(
    [],
    items.map(item => item.ready),
  );
  const told = new Map(items.map(({ ready, story }) => [ready.print, story]));
  return items.flatMap(({ ready: self, story }) => {
    const near = nearest.of(self).filter(({ print }) => self.print.published - print.published <= WINDOW);
    nearest.add({ print: self.print, storyId: story, storyNumber: 0, ready: self });
    return near.flatMap((other): Pair[] => {
      const of = evidenceOf(self, other.ready);
      if (of === undefined) return [];
      const theirs = told.get(other.print)!;
      const stories = [story, theirs] as const;
      const yes = story === theirs;
      const pairs: Pair[] = [];
      const weight = weightOf(name, kind, self.lang === other.ready.lang);
      if (kind !== 'edits') pairs.push({ of, yes, weight, stories, forest: forestOf(self, other.ready) });
      // Of two reports of one event nobody has said whether they are copies; of two events they are not.
      const headlines = kind === 'edits' || !yes ? headlinesOf(self, other.ready) : undefined;
      if (headlines !== undefined)
        pairs.push({
          of: headlines,
          yes,
          weight: kind === 'edits' ? 1 : NO_COPY,
          stories,
          forest: 'ofEdits',
        });
      return pairs;
    });
  });
}

function weightOf(name: string, kind: Kind, isOneLanguage: boolean): number {
  if (name === 'demo') return SAMPLES;
  if (kind === undefined) return SMALL_SET;
  return isOneLanguage || kind === 'read' ? 1 : UNSURE;
}

function headlinesOf(a: Ready, b: Ready): number[] | undefined {
  const may =
    Math.abs(a.print.published - b.print.published) <= EDITS_WINDOW &&
    a.print.titleKey !== b.print.titleKey &&
    mayBeEdited(a, b);
  return may ? evidenceOf(headlineOf(a), headlineOf(b)) : undefined;
}

function rowsOf(path: string): Record<string, string>[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line) as Record<string, string>);
}

/** Of a table that lies here, by columns. */
function linesOf(name: string): string[][] {
  return readFileSync(new URL(name, import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => line.split('\t'));
}

function readRows(path: string): Record<string, string>[] {
  const events = new Map(linesOf('events.tsv').map(([id, event]) => [id!, event ?? `alone:${id}`]));
  return rowsOf(path).flatMap(({ url: _, ...row }) => {
    const story = events.get(row.id!);
    return story === undefined ? [] : [{ ...row, story }];
  });
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

/** Up to three hours from when it was, and the same at each reading. */
function scattered({ id, published }: Record<string, string>): string {
  const share = foldingHash(id!, 0) / 2 ** 32;
  return new Date(Date.parse(published!) + (2 * share - 1) * 3 * 3_600_000).toISOString();
}

function readyOf({ source, publisher, summary, text, ...row }: Record<string, string>): Ready | undefined {
  const family = source ?? publisher ?? '';
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

function learn(wanted: (story: string) => boolean): Forests {
  const pairs = sets.flatMap(set => set.pairs).filter(({ stories }) => stories.every(wanted));
  const grow = (forest: keyof Forests): Trees =>
    boost(
      pairs.filter(pair => pair.forest === forest),
      SIGNS,
      BOOSTING,
    );
  return { ofKnownMatters: grow('ofKnownMatters'), ofOthers: grow('ofOthers'), ofEdits: grow('ofEdits') };
}

type Likenesses = Pick<StoryModel, 'likeness' | 'edited'>;

/** For each set: how alike two of its reports are, by trees that never saw a report of the story of one of them. */
function likenessesOf(folding: number): readonly Likenesses[] {
  const grown = Array.from({ length: FOLDS }, (_, fold) => learn(story => foldOf(story, folding) !== fold));
  return sets.map(({ items, headlines }) => {
    const all = [...items, ...headlines.flatMap(({ pair }) => pair)];
    const folds = new Map(all.map(({ ready, story }) => [ready, foldOf(story, folding)]));
    const odds = (forest: keyof Forests, evidence: readonly number[] | undefined, of: readonly Ready[]) =>
      evidence === undefined
        ? UNLIKE
        : mean(of.map(each => logOddsOf(grown[folds.get(each)!]![forest], evidence)));
    return {
      likeness: remembering((a, b) => odds(forestOf(a, b), evidenceOf(a, b), [a, b])),
      edited: remembering((a, b) => odds('ofEdits', evidenceOf(headlineOf(a), headlineOf(b)), [a, b])),
    };
  });
}

/** Each two are held against each other once, however many thresholds are tried. */
function remembering(likeness: Likeness): Likeness {
  const known = new Map<Ready, Map<Ready, number>>();
  return (a, b) => {
    const of = known.get(a) ?? known.set(a, new Map()).get(a)!;
    const before = of.get(b) ?? known.get(b)?.get(a);
    if (before !== undefined) return before;
    const found = likeness(a, b);
    of.set(b, found);
    return found;
  };
}

function scoreOf({ kind, items }: LabelledSet, model: StoryModel): Score {
  const clusterer = createClusterer((prints, candidates) => assignBy(model, prints, candidates));
  const placed = items.map(item => clusterer.add(item.ready.print));
  const found = placed.map(({ storyId }) => clusterer.living(storyId));
  const originals = new Map(placed.map(({ id, duplicateOf }) => [id, duplicateOf ?? id]));
  const storyOf = new Map(items.map(({ ready, story }) => [ready.print.id, story]));
  const wrong = items.filter(({ ready, story }) => storyOf.get(originals.get(ready.print.id)!) !== story);
  return {
    ...bCubed(items, kind === 'edits' ? [...originals.values()] : found),
    across: acrossLanguages(items, found),
    miscopied: wrong.length / items.length,
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

/** Mean over the foldings, set by set. */
function scoresBy(thresholds: Omit<StoryModel, keyof Likenesses>): Score[][] {
  return sets.map((set, index) =>
    foldings.map(likenesses => scoreOf(set, { ...thresholds, ...likenesses[index]! })),
  );
}

function tell(model: StoryModel): void {
  scoresBy(model).forEach((of, index) => {
    const { name, kind } = sets[index]!;
    const miscopied = (100 * mean(of.map(score => score.miscopied))).toFixed(2);
    const across = `, pairs across languages ${percents(of.map(score => score.across))}`;
    console.log(
      `${name}\n  ${kind === 'edits' ? 'copies' : 'stories'}, B-cubed precision / recall / F1 ${percents(of)}` +
        `${kind === 'edits' ? '' : across}; taken for a copy of another story ${miscopied} %`,
    );
    if (sets[index]!.headlines.length > 0)
      console.log(`  ${copiesTold(sets[index]!.headlines, model, index)}`);
  });
}

/** Of pairs with much the same headline: who is rightly, and wrongly, said to be the other, edited. */
function copiesTold(headlines: readonly Headlines[], model: StoryModel, index: number): string {
  const told = foldings.map(likenesses =>
    headlines.map(({ pair: [a, b], isCopy }) => ({
      isCopy,
      isSaid: copyRuleOf({ ...model, ...likenesses[index]! }, a.ready, b.ready) !== undefined,
    })),
  );
  const count = (isCopy: boolean) =>
    mean(told.map(of => of.filter(one => one.isSaid && one.isCopy === isCopy).length));
  const copies = headlines.filter(({ isCopy }) => isCopy).length;
  return (
    `like headlines: ${count(true)} of ${copies} copies are known, ` +
    `and ${count(false)} of ${headlines.length - copies} others are said to be copies`
  );
}

function tune(): void {
  const tried = [0.4, 0.5, 0.6].flatMap(share =>
    [0, 0.25, 0.5].flatMap(joins =>
      [-0.4, -0.2, 0].map(merges => ({
        ...FITTED,
        mean: share,
        joins,
        joinsElsewhere: joins + 0.25,
        merges,
      })),
    ),
  );
  for (const thresholds of tried) {
    const { mean: share, joins, joinsElsewhere, merges } = thresholds;
    const all = scoresBy(thresholds);
    console.log(
      `mean ${share}, joins ${joins} / ${joinsElsewhere}, merges ${merges}: ` +
        all.map(of => `${percents(of)} (${percents(of.map(score => score.across))})`).join(' | '),
    );
  }
}

function percents(of: readonly { precision: number; recall: number }[]): string {
  const values = [mean(of.map(one => one.precision)), mean(of.map(one => one.recall)), mean(of.map(f1))];
  return values.map(value => (100 * value).toFixed(1)).join(' / ');
}

function f1({ precision, recall }: { readonly precision: number; readonly recall: number }): number {
  return precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** As many digits as change nothing. */
function rounded(value: number): number {
  return Number(value.toPrecision(5));
}
