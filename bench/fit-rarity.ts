/**
 * Learns how common each feature is, for src/cluster/rarity.json.
 *   node bench/fit-rarity.ts < NEWS.ndjson     {lang, title, summary?} a line, general news
 * No word is kept, only how common the commonest of those in each bucket is.
 */
import { writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { mix } from '../src/cluster/hash.ts';
import { featuresOf } from '../src/cluster/print.ts';

const BUCKETS = 32_768;
/** Fewer sightings may be chance. */
const LEAST = 6;
/** A language of few entries says little of how common its words are. */
const SMALLEST_LANGUAGE = 300;

type Seen = { entries: number; counts: Map<number, number> };
const languages = new Map<string, Seen>();
const all: Seen = { entries: 0, counts: new Map() };

for await (const line of createInterface({ input: process.stdin })) {
  const { lang = 'und', title, summary = '' } = JSON.parse(line) as Record<string, string>;
  if (!title) continue;
  const features = featuresOf(title, summary, lang);
  const seen = languages.get(lang) ?? { entries: 0, counts: new Map() };
  languages.set(lang, seen);
  for (const group of [seen, all]) group.entries++;
  for (const stem of [...features.title, ...features.rest])
    seen.counts.set(stem, (seen.counts.get(stem) ?? 0) + 1);
  // Names have no language: their share is that of all entries.
  for (const name of features.names) all.counts.set(name, (all.counts.get(name) ?? 0) + 1);
}

const levels = new Uint8Array(BUCKETS);
for (const { entries, counts } of [all, ...languages.values()])
  for (const [feature, count] of counts) {
    if (count < LEAST) continue;
    const share = count / Math.max(entries, SMALLEST_LANGUAGE);
    const level = Math.max(1, Math.round((Math.log10(share) + 4) * 6) + 1);
    for (const bucket of [feature & (BUCKETS - 1), mix(feature, 7) & (BUCKETS - 1)])
      levels[bucket] = Math.max(levels[bucket]!, level);
  }
const text = Array.from(levels, level => String.fromCharCode(0x30 + level)).join('');
writeFileSync(
  new URL('../src/cluster/rarity.json', import.meta.url),
  `${JSON.stringify({ levels: text })}\n`,
);
const filled = levels.filter(level => level > 0).length;
console.log(`${all.entries} entries, ${languages.size} languages, ${filled} of ${BUCKETS} buckets in use`);
