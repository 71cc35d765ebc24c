import { existsSync } from 'node:fs';
import type { Config } from '../config/config.ts';
import type { Tag, Tagged, Verdict } from '../feed/tag.ts';
import { isPostgres, openStore, type StoreAddress } from '../parts.ts';
import { judgeAnew, keptEntries, standing } from '../retag.ts';
import { type Difference, differenceOf } from '../tag/difference.ts';
import { tagEntry } from '../tag/tag-entry.ts';
import type { Topic } from '../tag/topic.ts';
import { readingOfItem } from './batch.ts';
import { readLines, textOf, writeLine } from './ndjson.ts';
import { topicAt } from './topic-at.ts';

export type BacktestOptions = {
  /** The changed topic's folder; the config's own when not given. */
  readonly topic?: string;
  /** Entries from this time on, ms UTC. */
  readonly since?: number;
  /** Items on stdin in place of what is stored. */
  readonly ndjson: boolean;
  /** How many of the entries that would change are shown; all are counted. */
  readonly limit: number;
  /** One JSON object a line, for programs, in place of lines for people. */
  readonly json: boolean;
};

/** One entry under both topics. */
type Compared = {
  readonly id: string | number;
  readonly title: string;
  readonly lang: string;
  readonly source: string;
  readonly decision?: Verdict;
  readonly before: Tagged;
  readonly after: Tagged;
};

/**
 * What would become of an entry: it comes onto the wire, leaves it, moves between review and off, only has other
 * tags where they are seen, is only weighed otherwise, or nothing.
 */
type Kind = 'joins' | 'leaves' | 'moves' | 'tags' | 'weight' | 'none';

type Standings = Readonly<Record<Verdict, number>>;
type Count = { before: Standings; after: Standings; joining: number; leaving: number };

/**
 * Runs a topic over what is kept, or over items on stdin, and shows what it would change: entry by entry, with
 * the reasons that made the difference, and in figures. Changes nothing. On stdin, `before` is what the config's
 * own topic says. 0 when it was done, 1 when the topic or the input could not be read.
 */
export async function backtest(
  config: Config,
  address: StoreAddress,
  options: BacktestOptions,
): Promise<number> {
  if (options.ndjson && options.topic === undefined) {
    console.error('--ndjson needs --topic: items on stdin carry no verdict to compare with');
    return 1;
  }
  const topic = await topicAt(options.topic ?? config.topic);
  const own = options.ndjson ? await topicAt(config.topic) : undefined;
  if (topic === undefined || (options.ndjson && own === undefined)) return 1;
  if (own !== undefined) return await show(itemsUnder(own, topic), topic, options);

  // Opening a file that is not there would make one, and this command changes nothing.
  if (!isPostgres(address) && !existsSync(address)) {
    console.error(`nothing is kept: there is no ${address}`);
    return 1;
  }
  const store = await openStore(address);
  try {
    await store.migrate();
    return await show(
      (async function* () {
        for await (const page of keptEntries(store, options.since))
          for (const kept of page) {
            const { entry, source, tagged } = kept.report;
            yield {
              id: entry.id,
              title: entry.title,
              lang: entry.lang,
              source: source.id,
              ...(kept.decision === undefined ? {} : { decision: kept.decision }),
              before: tagged,
              after: judgeAnew(kept, topic).tagged,
            };
          }
      })(),
      topic,
      options,
    );
  } finally {
    await store.close();
  }
}

async function* itemsUnder(own: Topic, topic: Topic): AsyncGenerator<Compared> {
  for await (const read of readLines(process.stdin)) {
    if (!read.ok) {
      console.error(`line ${read.line}: ${read.message}`);
      continue;
    }
    const { id } = read.value;
    const reading = readingOfItem(read.value);
    yield {
      id: typeof id === 'string' || typeof id === 'number' ? id : `line ${read.line}`,
      title: reading.title,
      lang: reading.lang,
      source: textOf(read.value, 'source') || 'unknown',
      before: tagEntry(reading, own),
      after: tagEntry(reading, topic),
    };
  }
}

async function show(
  all: AsyncIterable<Compared>,
  topic: Topic,
  { limit, json }: BacktestOptions,
): Promise<number> {
  const kinds: Record<Kind, number> = { joins: 0, leaves: 0, moves: 0, tags: 0, weight: 0, none: 0 };
  let seen = 0;
  const total = emptyCount();
  const byLang = new Map<string, Count>();
  const bySource = new Map<string, Count>();
  let shown = 0;
  for await (const one of all) {
    const difference = differenceOf(one.before, one.after);
    const kind = kindOf(one, difference);
    kinds[kind]++;
    for (const count of [total, countAt(byLang, one.lang), countAt(bySource, one.source)])
      add(count, one, kind);
    if (kind === 'weight' || kind === 'none') continue;
    seen++;
    if (shown === limit) continue;
    shown++;
    if (json) await writeLine(process.stdout, jsonOf(one, difference));
    else showOne(one, difference);
  }
  if (json) {
    await writeLine(process.stdout, {
      topicVersion: topic.version,
      changed: kinds,
      total,
      byLang: Object.fromEntries(byLang),
      bySource: Object.fromEntries(bySource),
    });
    return 0;
  }
  if (seen > shown) console.log(`\n… and ${seen - shown} more; --limit shows them`);
  showFigures(topic, kinds, total, byLang, bySource);
  return 0;
}

function kindOf(
  { before, after, decision }: Compared,
  { tagsAdded, tagsRemoved, reasons }: Difference,
): Kind {
  const [was, is] = [standing(before.verdict, decision), standing(after.verdict, decision)];
  if (was !== is && is === 'on') return 'joins';
  if (was !== is && was === 'on') return 'leaves';
  if (was !== is) return 'moves';
  // Nobody sees the tags of what is off.
  if (is !== 'off' && tagsAdded.length + tagsRemoved.length > 0) return 'tags';
  const isSame =
    before.score === after.score && tagsAdded.length + tagsRemoved.length === 0 && reasons.length === 0;
  return isSame && before.verdict === after.verdict ? 'none' : 'weight';
}

/** The reasons that made most of the difference. */
const MOST_REASONS = 6;

function showOne(
  { id, title, lang, source, decision, before, after }: Compared,
  difference: Difference,
): void {
  console.log(
    `\n${before.verdict} ${before.score.toFixed(3)} → ${after.verdict} ${after.score.toFixed(3)}  [${lang}] ${title}`,
  );
  console.log(`    ${id}  ${source}${decision === undefined ? '' : `  a person decided: ${decision}`}`);
  const tags = [
    ...difference.tagsAdded.map(tag => `+${nameOf(tag)}`),
    ...difference.tagsRemoved.map(tag => `−${nameOf(tag)}`),
  ];
  if (tags.length > 0) console.log(`    ${tags.join(' ')}`);
  for (const { concept, matched, field, before: was, after: is } of difference.reasons.slice(0, MOST_REASONS))
    console.log(`    ${signed(was)} → ${signed(is)}  ${concept}  «${matched}» in ${field}`);
  const more = difference.reasons.length - MOST_REASONS;
  if (more > 0) console.log(`    … and ${more} more reasons`);
  if (difference.reasons.length === 0 && before.verdict !== after.verdict)
    console.log('    no word weighs otherwise: a threshold, or a weight without words, does');
}

function jsonOf(one: Compared, difference: Difference): object {
  const { before, after, ...rest } = one;
  const said = ({ verdict, score, topicVersion }: Tagged) => ({ verdict, score, topicVersion });
  return { ...rest, before: said(before), after: said(after), ...difference };
}

function showFigures(
  topic: Topic,
  kinds: Readonly<Record<Kind, number>>,
  total: Count,
  byLang: ReadonlyMap<string, Count>,
  bySource: ReadonlyMap<string, Count>,
): void {
  const { joins, leaves, moves, tags, weight, none } = kinds;
  console.log(`\nunder ${topic.version}, of ${joins + leaves + moves + tags + weight + none}:`);
  console.log(`    ${joins} would come onto the wire, ${leaves} would leave it,`);
  console.log(`    ${moves} would move between review and off, ${tags} would have other tags,`);
  console.log(`    ${weight} would only be weighed otherwise, ${none} not even that`);
  const rows: (readonly string[])[] = [['', ...VERDICTS, 'joining', 'leaving'], rowOf('all', total)];
  for (const [title, counts] of [
    ['by language', byLang],
    ['by source', bySource],
  ] as const) {
    const changed = [...counts].filter(([, count]) => movedIn(count) > 0);
    if (changed.length === 0) continue;
    const same = counts.size - changed.length;
    rows.push([title + (same === 0 ? '' : `, ${same} as before`)]);
    for (const [name, count] of changed.sort(byMoved)) rows.push(rowOf(`  ${name}`, count));
  }
  const widths = rows[0]!.map((_, i) => Math.max(...rows.map(row => row[i]?.length ?? 0)));
  console.log('');
  for (const row of rows)
    console.log(
      row
        .map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!)))
        .join('  ')
        .trimEnd(),
    );
}

const VERDICTS = ['on', 'review', 'off'] as const;

function rowOf(name: string, { before, after, joining, leaving }: Count): readonly string[] {
  return [
    name,
    ...VERDICTS.map(v => (before[v] === after[v] ? `${after[v]}` : `${before[v]} → ${after[v]}`)),
    `${joining}`,
    `${leaving}`,
  ];
}

function byMoved([, a]: readonly [string, Count], [, b]: readonly [string, Count]): number {
  return movedIn(b) - movedIn(a);
}

function movedIn({ before, after, joining, leaving }: Count): number {
  return joining + leaving + Math.abs(after.review - before.review);
}

function emptyCount(): Count {
  const none = { on: 0, review: 0, off: 0 };
  return { before: none, after: none, joining: 0, leaving: 0 };
}

function countAt(counts: Map<string, Count>, key: string): Count {
  const count = counts.get(key) ?? emptyCount();
  counts.set(key, count);
  return count;
}

function add(count: Count, { before, after, decision }: Compared, kind: Kind): void {
  const [was, is] = [standing(before.verdict, decision), standing(after.verdict, decision)];
  count.before = { ...count.before, [was]: count.before[was] + 1 };
  count.after = { ...count.after, [is]: count.after[is] + 1 };
  if (kind === 'joins') count.joining++;
  if (kind === 'leaves') count.leaving++;
}

const nameOf = ({ facet, name }: Tag): string => `${facet}:${name}`;
const signed = (weight: number): string => `${weight < 0 ? '−' : '+'}${Math.abs(weight).toFixed(2)}`;
