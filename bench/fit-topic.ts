/**
 * Learns a topic's weights from labelled items, and says how they do on items they were not learned from.
 *
 *   npm run bench:topic -- FOLDER LABELLED.ndjson[.gz] […] [--write]
 *
 * An item is { title, summary?, content?, lang?, published?, label, weight? }; label 'p' is on topic, 'w' and
 * 'o' are not, 'b' is not learned from. Logistic regression, L2 towards the roles' common sense below, so that
 * a feature seldom seen keeps a sensible weight. Five folds, cut by a hash of the title.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { featuresOf } from '../src/tag/evidence.ts';
import { parseTopicData } from '../src/tag/parse-topic-data.ts';
import { hitsOf } from '../src/tag/tag-entry.ts';
import { compileTopic } from '../src/tag/topic.ts';
import type { WeightsData } from '../src/tag/topic-data.ts';

type Item = {
  title: string;
  summary?: string;
  content?: string;
  lang?: string;
  published?: string;
  label: string;
  weight?: number;
};
type Example = { item: Item; names: string[]; on: boolean; weight: number; fold: number };

const FOLDS = 5;
const PULL_FEATURE = 0.6;
const PULL_CONCEPT = 1.5;

/** What one would say of a feature before seeing any item. Whatever is not named here starts at 0. */
const expected: Readonly<Record<string, number>> = {
  bias: -4,
  'title: cue, both sides': 4,
  'title: cue, one side': 3.5,
  'title: cue, sides elsewhere': 2.5,
  'title: cue, no side': 0.5,
  'title: weak-cue, both sides': 2,
  'title: weak-cue, one side': 1,
  'title: weak-cue, sides elsewhere': 0.7,
  'body: cue, both sides': 2.5,
  'body: cue, one side': 2,
  'body: cue, sides elsewhere': 1.2,
  'body: weak-cue, both sides': 0.8,
  'body: weak-cue, one side': 0.3,
  'title: several cues': 0.7,
  'body: several cues': 0.5,
  'title: cue beside side': 1,
  'body: cue beside side': 0.7,
  'title: cue, power and side': 0.8,
  'body: cue, power and side': 0.3,
  'broker and side': 1.5,
  'title: broker': 0.3,
  'body: broker': 0.3,
  'both sides': 0.3,
  'no side': -4,
  'title: cue and power, no side': 3,
  'title: elsewhere': -1,
  'body: elsewhere': -0.3,
  'title: elsewhere, no side': -2,
  'body: elsewhere, no side': -1,
  'title: elsewhere, side-b alone': -1.5,
  'body: elsewhere, side-b alone': -0.7,
  'title: cue with elsewhere': -1,
  'body: cue with elsewhere': -0.5,
  'title: cue nearer elsewhere': -2,
  'body: cue nearer elsewhere': -0.7,
  'title: fighting': -0.5,
  'body: fighting': -0.2,
  'much fighting': -0.4,
  'title: weak-cue with aside': -1.5,
  'body: weak-cue with aside': -0.5,
  'title: aside': -1,
  'body: aside': -0.4,
};

const [folder = '', ...rest] = process.argv.slice(2);
const paths = rest.filter(arg => !arg.startsWith('--'));
const parsed = parseTopicData(
  Object.fromEntries(
    readdirSync(folder)
      .filter(name => name.endsWith('.json'))
      .map(name => [name, JSON.parse(readFileSync(join(folder, name), 'utf8')) as unknown]),
  ),
);
if (!parsed.ok) {
  console.error(parsed.problems.map(({ at, message }) => `${at}: ${message}`).join('\n'));
  process.exit(1);
}
const topic = compileTopic(parsed.data);

function read(path: string): Item[] {
  const bytes = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString();
  return text
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line) as Item);
}

function exampleOf(item: Item): Example {
  const published = item.published ? Date.parse(item.published) : Number.NaN;
  const { published: _, label: __, weight: ___, ...text } = item;
  const hits = hitsOf(Number.isNaN(published) ? text : { ...text, published }, topic);
  const names = new Set(['bias', ...featuresOf(hits).map(({ name }) => name)]);
  for (const hit of hits) if (hit.role) names.add(`@${topic.concepts[hit.concept]?.id}@${hit.part}`);
  let hash = 7;
  for (const unit of item.title) hash = (Math.imul(hash, 31) + (unit.codePointAt(0) ?? 0)) >>> 0;
  return { item, names: [...names], on: item.label === 'p', weight: item.weight ?? 1, fold: hash % FOLDS };
}

/** Full-batch Adam: a few hundred features and items need no more. */
function learn(examples: readonly Example[]): Map<string, number> {
  const weights = new Map<string, number>();
  const index = new Map<string, number>();
  for (const { names } of examples)
    for (const name of names) if (!index.has(name)) index.set(name, index.size);
  for (const name of Object.keys(expected)) if (!index.has(name)) index.set(name, index.size);
  const names = [...index.keys()];
  const prior = names.map(name => expected[name] ?? 0);
  const pull = names.map(name =>
    name === 'bias' ? 0.05 : name.startsWith('@') ? PULL_CONCEPT : PULL_FEATURE,
  );
  const w = Float64Array.from(prior);
  const m = new Float64Array(w.length);
  const v = new Float64Array(w.length);
  const rows = examples.map(({ names: each }) => each.map(name => index.get(name) as number));
  for (let round = 1; round <= 600; round++) {
    const g = w.map((value, at) => (pull[at] as number) * (value - (prior[at] as number)));
    examples.forEach(({ on, weight }, row) => {
      let sum = 0;
      for (const at of rows[row] as number[]) sum += w[at] as number;
      const error = weight * (1 / (1 + Math.exp(-sum)) - (on ? 1 : 0));
      for (const at of rows[row] as number[]) g[at] = (g[at] as number) + error;
    });
    for (let at = 0; at < w.length; at++) {
      const gradient = g[at] as number;
      m[at] = 0.9 * (m[at] as number) + 0.1 * gradient;
      v[at] = 0.999 * (v[at] as number) + 0.001 * gradient * gradient;
      const step =
        (m[at] as number) / (1 - 0.9 ** round) / (Math.sqrt((v[at] as number) / (1 - 0.999 ** round)) + 1e-8);
      w[at] = (w[at] as number) - 0.05 * step;
    }
  }
  names.forEach((name, at) => {
    weights.set(name, w[at] as number);
  });
  return weights;
}

function scoreOf(weights: ReadonlyMap<string, number>, names: readonly string[]): number {
  let sum = 0;
  for (const name of names) sum += weights.get(name) ?? 0;
  return 1 / (1 + Math.exp(-sum));
}

function report(
  name: string,
  scored: readonly { score: number; on: boolean }[],
  on: number,
  review: number,
): void {
  const peace = scored.filter(each => each.on);
  const other = scored.filter(each => !each.on);
  const hit = peace.filter(({ score }) => score >= on).length;
  const wrong = other.filter(({ score }) => score >= on).length;
  const seen = peace.filter(({ score }) => score >= review).length;
  const load = other.filter(({ score }) => score >= review && score < on).length;
  const percent = (part: number, whole: number) => ((100 * part) / Math.max(1, whole)).toFixed(1);
  console.log(
    `${name.padEnd(10)} on ≥ ${on}, review ≥ ${review}: precision ${percent(hit, hit + wrong)}, recall ${percent(hit, peace.length)},`,
    `with review ${percent(seen, peace.length)}, load ${percent(load, other.length)}`,
  );
}

const examples = paths
  .flatMap(read)
  .filter(({ label }) => label !== 'b')
  .map(exampleOf);
const heldOut: { score: number; on: boolean; example: Example }[] = [];
for (let fold = 0; fold < FOLDS; fold++) {
  const weights = learn(examples.filter(each => each.fold !== fold));
  for (const example of examples.filter(each => each.fold === fold))
    heldOut.push({ score: scoreOf(weights, example.names), on: example.on, example });
}
const { on, review } = topic.thresholds;
console.log(`${examples.length} items, ${examples.filter(each => each.on).length} on topic`);
for (const cut of [0.3, 0.4, 0.5, 0.6]) report('held out', heldOut, cut, review);
for (const cut of [0.05, 0.08, 0.1]) report('held out', heldOut, on, cut);
const weights = learn(examples);
report(
  'all',
  examples.map(each => ({ score: scoreOf(weights, each.names), on: each.on })),
  on,
  review,
);
if (rest.includes('--wrong'))
  for (const { score, on: is, example } of heldOut.sort((a, b) => a.score - b.score))
    if (is ? score < on : score >= review)
      console.log(
        score.toFixed(2),
        is ? 'p' : '–',
        example.item.lang,
        '|',
        example.item.title,
        '|',
        (example.item.summary ?? '').slice(0, 160),
        '|',
        example.names.filter(n => n !== 'bias').join('; '),
      );

if (rest.includes('--write')) {
  const round = (value: number) => Math.round(value * 1000) / 1000;
  const features: Record<string, number> = {};
  const concepts: Record<string, { title?: number; body?: number }> = {};
  for (const [name, value] of [...weights].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (Math.abs(value) < 0.005 || name === 'bias') continue;
    const [, concept, part] = name.split('@');
    if (concept && part) concepts[concept] = { ...concepts[concept], [part]: round(value) };
    else features[name] = round(value);
  }
  const written: WeightsData = { bias: round(weights.get('bias') ?? 0), features, concepts };
  writeFileSync(join(folder, 'weights.json'), `${JSON.stringify(written, null, 2)}\n`);
}
