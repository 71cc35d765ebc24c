/**
 * Learns how common each feature is, for src/cluster/rarity.json.
 *   node bench/fit-rarity.ts < NEWS.ndjson     {lang, title, summary?} a line, general news
 * No word is kept, only how common the commonest of those in each bucket is.
 */
import { writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { featuresOf } from '../src/cluster/features.ts';
import { pairOf } from '../src/cluster/hash.ts';
import { bucketsOf } from '../src/cluster/rarity.ts';
import { readTopic } from '../src/read-topic.ts';
import { namesIn, tagEntry } from '../src/tag/tag-entry.ts';

const BUCKETS = 65_536;
const PAIR_BUCKETS = 262_144;
/** Fewer sightings may be chance. */
const LEAST = 4;
/** A language of few entries says little of how common its words are. */
const SMALLEST_LANGUAGE = 300;

type Seen = { entries: number; counts: Map<number, number> };
const none = (): Seen => ({ entries: 0, counts: new Map() });
const languages = new Map<string, Seen>();
const all = none();
const pairs = none();
// On the wire, a name that general news seldom has may stand in every other report.
const onTopic = none();
const onTopicLanguages = new Map<string, Seen>();
const topic = await readTopic();

for await (const line of createInterface({ input: process.stdin })) {
  const { lang = 'und', title, summary = '' } = JSON.parse(line) as Record<string, string>;
  if (!title) continue;
  const item = { title, summary, lang };
  const features = featuresOf(title, summary, lang, namesIn(item, topic));
  const words = [...features.title, ...features.body];
  // What has no language is counted over all of them.
  const cross = [...features.titleCross, ...features.bodyCross];
  count(seenOf(languages, lang), words);
  count(all, cross);
  count(pairs, [...pairsOf([...features.title]), ...pairsOf([...features.titleCross])]);
  if (tagEntry(item, topic).verdict === 'off') continue;
  count(seenOf(onTopicLanguages, lang), words);
  count(onTopic, cross);
}

function seenOf(groups: Map<string, Seen>, lang: string): Seen {
  const seen = groups.get(lang) ?? none();
  groups.set(lang, seen);
  return seen;
}

function pairsOf(features: readonly number[]): Set<number> {
  return new Set(features.flatMap((a, at) => features.slice(at + 1).map(b => pairOf(a, b))));
}

function count(seen: Seen, features: readonly number[]): void {
  seen.entries++;
  for (const feature of features) seen.counts.set(feature, (seen.counts.get(feature) ?? 0) + 1);
}

const levels = new Uint8Array(BUCKETS);
const pairLevels = new Uint8Array(PAIR_BUCKETS);
const ON_TOPIC_SHARE = Number(process.env.ON_TOPIC ?? 1);
learn(levels, [all, ...languages.values()], 1, SMALLEST_LANGUAGE);
learn(levels, [onTopic, ...onTopicLanguages.values()], ON_TOPIC_SHARE, 100);
learn(pairLevels, [pairs], 1, SMALLEST_LANGUAGE);

function learn(sketch: Uint8Array, groups: readonly Seen[], worth: number, least: number): void {
  for (const { entries, counts } of groups)
    for (const [feature, sightings] of counts) {
      if (sightings < LEAST) continue;
      const share = (worth * sightings) / Math.max(entries, least);
      const level = Math.max(1, Math.round((Math.log10(share) + 4) * 6) + 1);
      for (const bucket of bucketsOf(feature, sketch.length))
        sketch[bucket] = Math.max(sketch[bucket]!, level);
    }
}
const textOf = (sketch: Uint8Array) =>
  Array.from(sketch, level => String.fromCharCode(0x30 + level)).join('');
writeFileSync(
  new URL('../src/cluster/rarity.json', import.meta.url),
  `${JSON.stringify({ levels: textOf(levels), pairs: textOf(pairLevels) })}\n`,
);
const filled = (sketch: Uint8Array) => sketch.filter(level => level > 0).length;
console.log(
  `${all.entries} entries, ${onTopic.entries} on topic, ${languages.size} languages, ${filled(levels)} of ${BUCKETS} buckets in use, ${filled(pairLevels)} of ${PAIR_BUCKETS} for pairs`,
);
