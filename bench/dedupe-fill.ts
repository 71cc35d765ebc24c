import { DatabaseSync } from 'node:sqlite';
import pg from 'pg';
import { keysOf, MAKE } from '../src/cluster/print.ts';
import type { Entry } from '../src/feed/entry.ts';
import { judge } from '../src/judge.ts';
import { entryId } from '../src/normalise/identity.ts';
import { foldTitle } from '../src/normalise/title-key.ts';
import type { Judged } from '../src/store/store.ts';
import type { Topic } from '../src/tag/topic.ts';
import { otherText, peaceText, REPORTS, type Text } from './dedupe-texts.ts';

/** One in so many entries is on topic: some five times as many as general news has. */
export const ON_TOPIC_EVERY = 10;
export const SOURCES = 300;
const AT_ONCE = 5_000;

export const sourceIdOf = (n: number): string => `source-${n % SOURCES}`;

/** What was once judged, to be kept again at other times and in another database. */
export type Stock = readonly Omit<Judged, 'kind'>[];

/** Prints are what takes long to make: the same are kept in each database. */
export function stockOf(count: number, topic: Topic): Stock {
  return Array.from({ length: count }, (_, n) =>
    judge(entryOf(n * ON_TOPIC_EVERY, 0, peaceText(n)), familyOf(n * ON_TOPIC_EVERY), topic, 'on'),
  );
}

const familyOf = (n: number): string => sourceIdOf(n);

function entryOf(n: number, published: number, { lang, title, summary }: Text): Entry {
  const sourceId = sourceIdOf(n);
  const link = `https://${sourceId}.example/news/${n}`;
  return {
    id: entryId(sourceId, `kept-${n}`),
    sourceId,
    guid: `kept-${n}`,
    link,
    canonicalLink: link,
    title,
    summary,
    text: summary,
    lang,
    dir: 'ltr',
    published,
    firstSeen: published,
    authors: [],
    categories: [],
    enclosures: [],
    titleKey: foldTitle(title),
    contentHash: `${n}`,
  };
}

type Row = Readonly<Record<string, string | number | null>>;
type Rows = Record<string, Row[]>;

/**
 * Puts entries `from` up to `to` into a database that has its schema and sources, as if they had been
 * published one after another over `spanMs` before `now`, each tenth on topic with story, print and keys.
 */
export async function fill(
  address: string,
  { from, to, now, spanMs, stock }: { from: number; to: number; now: number; spanMs: number; stock: Stock },
): Promise<void> {
  const write = await writerTo(address);
  for (let first = from; first < to; first += AT_ONCE) {
    const rows: Rows = {
      story: [],
      entry: [],
      tag: [],
      print: [],
      candidate: [],
      cluster_key: [],
      change: [],
    };
    for (let n = first; n < Math.min(first + AT_ONCE, to); n++)
      addRows(rows, n, Math.round(now - spanMs + (spanMs * n) / to), to, stock);
    await write.rows(rows);
  }
  await write.end();
}

function addRows(rows: Rows, n: number, published: number, to: number, stock: Stock): void {
  if (n % ON_TOPIC_EVERY !== 0) {
    rows.entry!.push(entryRow(entryOf(n, published, otherText(n)), n));
    return;
  }
  const at = n / ON_TOPIC_EVERY;
  const { entry: timeless, tagged, print: undated } = stock[at]!;
  const entry = { ...timeless, published, firstSeen: published };
  const print = { ...undated!, published };
  // The reports of an event stand one after another, the first of them founded its story.
  const founder = at - (at % REPORTS);
  const storyId = `s${stock[founder]!.entry.id.slice(1)}`;
  const seq = at + 1;
  if (founder === at) {
    const after = Math.min((Math.floor(at / REPORTS) + 1) * REPORTS, Math.ceil(to / ON_TOPIC_EVERY));
    rows.story!.push({
      id: storyId,
      founder: entry.id,
      number: seq,
      started_at: published,
      changed_at: published,
      reread_at: null,
      reports: after - at,
      wired_seq: seq,
      last_seq: after,
      merged_into: null,
    });
  }
  const tags = JSON.stringify(tagged.tags);
  rows.entry!.push({
    ...entryRow(entry, n),
    verdict: 'on',
    score: tagged.score,
    on_wire: 1,
    wired_seq: seq,
    last_seq: seq,
    story_id: storyId,
    search: `${entry.title}\n${entry.summary}`.toLowerCase(),
    tags,
    reasons: JSON.stringify(tagged.reasons),
  });
  for (const { facet, name } of tagged.tags)
    rows.tag!.push({ entry_id: entry.id, facet, name, at: published });
  const keys = [...new Set(keysOf(print))];
  const version = `${n}`;
  rows.print!.push({
    entry_id: entry.id,
    version,
    published,
    keys: JSON.stringify(keys),
    print: JSON.stringify(print),
    make: MAKE,
  });
  rows.candidate!.push({
    entry_id: entry.id,
    story_id: storyId,
    duplicate_of: null,
    version,
    story_number: seq - (at % REPORTS),
  });
  for (const key of keys) rows.cluster_key!.push({ key, published, entry_id: entry.id });
  rows.change!.push({ seq, kind: 'added', entry_id: entry.id, story_id: storyId, at: published, was: null });
}

function entryRow(entry: Entry, n: number): Row {
  return {
    id: entry.id,
    source_id: entry.sourceId,
    guid: entry.guid,
    guid_key: entry.guid,
    canonical_link: entry.canonicalLink!,
    link_key: entry.canonicalLink!,
    title_key: entry.titleKey,
    content_hash: `${n}`,
    published: entry.published,
    first_seen: entry.firstSeen,
    updated: null,
    sort_at: entry.published,
    verdict: 'off',
    score: 0.01,
    topic_version: 'bench',
    decision: null,
    decided_at: null,
    decided_why: null,
    on_wire: 0,
    wired_seq: null,
    last_seq: null,
    story_id: null,
    duplicate_of: null,
    revisions: 0,
    changed_at: entry.published,
    lang: entry.lang,
    dir: 'ltr',
    link: entry.link!,
    image: null,
    title: entry.title,
    summary: entry.summary,
    search: '',
    tags: '[]',
    reasons: '[]',
    tie: null,
    extras: '{}',
    text: entry.text,
    content_html: null,
  };
}

type Writer = { rows(rows: Rows): Promise<void>; end(): Promise<void> };

// What belongs to the fill and not to the rows: the counts that refreshes keep by the way.
const COUNTS = [
  'update head set seq = (select max(seq) from change), stories = (select max(number) from story)',
];

async function writerTo(address: string): Promise<Writer> {
  return address.startsWith('postgres') ? postgresWriter(address) : sqliteWriter(address);
}

function sqliteWriter(path: string): Writer {
  const database = new DatabaseSync(path);
  database.exec('pragma synchronous = off; pragma cache_size = -2000000; pragma foreign_keys = off');
  return {
    async rows(all) {
      database.exec('begin');
      for (const [table, rows] of Object.entries(all)) {
        if (rows.length === 0) continue;
        const names = Object.keys(rows[0]!);
        const insert = database.prepare(
          `insert into ${table} (${names.join(', ')}) values (${names.map(() => '?').join(', ')})`,
        );
        for (const row of rows) insert.run(...names.map(name => row[name]!));
      }
      database.exec('commit');
    },
    async end() {
      for (const sql of COUNTS) database.exec(sql);
      database.exec('pragma wal_checkpoint(truncate)');
      database.close();
    },
  };
}

async function postgresWriter(url: string): Promise<Writer> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return {
    async rows(all) {
      await client.query('begin');
      for (const [table, rows] of Object.entries(all))
        if (rows.length > 0)
          await client.query(
            `insert into ${table} select * from json_populate_recordset(null::${table}, $1::json)`,
            [JSON.stringify(rows)],
          );
      await client.query('commit');
    },
    async end() {
      for (const sql of COUNTS) await client.query(sql);
      // As its own daemon would have done long before there was so much of it.
      await client.query('vacuum analyze');
      await client.end();
    },
  };
}
