import { mkdtemp, rm, statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Source } from '../src/feed/source.ts';
import { openStore } from '../src/parts.ts';
import { readTopic } from '../src/read-topic.ts';
import { refresh, type Stage } from '../src/refresh.ts';
import type { Store } from '../src/store/store.ts';
import { fill, ON_TOPIC_EVERY, SOURCES, type Stock, sourceIdOf, stockOf } from './dedupe-fill.ts';
import { benchPostgres } from './dedupe-postgres.ts';
import { otherText, peaceText } from './dedupe-texts.ts';

/**
 * `npm run bench:dedupe [-- --few 10000 --many 1000000 --rounds 20 --warm-up 60]`: what one more entry costs
 * with many entries kept beside what it costs with few, on both databases. Each database is there twice, and
 * rounds of fresh entries go into both by turns, through the whole of a refresh but the network: what else the
 * machine does meets both alike. One entry in ten is on topic.
 *
 * Twice: with the same news a day on both sides, kept for years or for a fortnight, as it comes about; and with
 * all of it within the fortnight that is looked at for copies and stories, so that there is a hundred times the
 * news on one side.
 */
const option = (name: string, otherwise: number) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
};
const [FEW, MANY] = [option('few', 10_000), option('many', 1_000_000)];
const ROUNDS = option('rounds', 20);
// As many as it takes to have the prints of these days and the indexes in memory, as a process that runs for
// hours has them. And until the stories of these days are such as clustering makes: the fill founds one for each
// event, many of which read as one, and the first fresh reports that come near to them merge them by the dozen.
const WARM_UP = option('warm-up', 60);
const FEEDS = 10;
const ENTRIES = 40;
const DAY = 86_400_000;
const SPREADS = [
  { name: 'the same news a day', days: [14, (14 * MANY) / FEW] },
  { name: 'all within a fortnight', days: [14, 14] },
] as const;
const NOW = Date.UTC(2026, 5, 1, 12);
const GIGABYTES = 12;

const topic = await readTopic();
const sources: readonly Source[] = Array.from({ length: SOURCES }, (_, n) => ({
  id: sourceIdOf(n),
  url: `https://${sourceIdOf(n)}.example/feed`,
  title: sourceIdOf(n),
  lang: 'und',
  family: sourceIdOf(n),
  policy: 'excerpt',
}));

type Side = {
  readonly store: Store;
  readonly took: number[];
  readonly stages: Map<Stage, number>;
  /** What was told to followers: two for each report that a merger moves. */
  changes: number;
};

/** A document of fresh entries of one source, the `n`-th of this run and of all the later ones. */
function documentOf(sourceId: string, n: number, now: number): string {
  const items = Array.from({ length: ENTRIES }, (_, i) => {
    const at = MANY + n * ENTRIES + i;
    const { title, summary } = at % ON_TOPIC_EVERY === 0 ? peaceText(at / ON_TOPIC_EVERY) : otherText(at);
    const date = new Date(now - (i + 1) * 60_000).toUTCString();
    return `<item><title>${title}</title><link>https://${sourceId}.example/news/${at}</link><guid isPermaLink="false">fresh-${at}</guid><pubDate>${date}</pubDate><description>${summary}</description></item>`;
  });
  return `<rss version="2.0"><channel><title>${sourceId}</title>${items.join('')}</channel></rss>`;
}

/** One round into one database: ms that an entry took. */
async function round(side: Side, n: number): Promise<number> {
  const { store, stages } = side;
  const now = NOW + n * 600_000;
  const from = performance.now();
  let added = 0;
  for (let i = 0; i < FEEDS; i++) {
    const at = n * FEEDS + i;
    const id = sourceIdOf(at * 7);
    const body = Buffer.from(documentOf(id, at, now));
    const [claimed] = await store.claimNamed({ ids: [id], now, leaseMs: 60_000, owner: 'bench' });
    const report = await refresh(claimed!, {
      fetchFeed: async ({ url }) => ({
        kind: 'fetched',
        finalUrl: url,
        validators: {},
        body,
        bodyHash: String(at),
      }),
      store,
      topic,
      owner: 'bench',
      limits: { floorMs: 60_000, ceilingMs: 60_000 },
      now: () => now,
      random: () => 0,
    });
    if (report.outcome !== 'fetched') throw new Error(JSON.stringify(report));
    added += report.entries.added;
    side.changes += report.changes;
    for (const [stage, ms] of Object.entries(report.stageMs))
      stages.set(stage as Stage, (stages.get(stage as Stage) ?? 0) + ms);
  }
  if (added !== FEEDS * ENTRIES) throw new Error(`${added} entries were new`);
  return (performance.now() - from) / added;
}

async function side(address: string, kept: number, spanMs: number, stock: Stock): Promise<Side> {
  const store = await openStore(address);
  await store.migrate();
  await store.syncSources(sources, NOW);
  const from = performance.now();
  await fill(address, { from: 0, to: kept, now: NOW, spanMs, stock });
  console.log(`    ${kept} entries kept in ${((performance.now() - from) / 1000).toFixed(1)} s`);
  return { store, took: [], stages: new Map(), changes: 0 };
}

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[values.length >> 1]!;

async function compare(name: string, addressOf: () => Promise<string>, stock: Stock): Promise<void> {
  for (const spread of SPREADS) {
    console.log(`\n${name}, ${spread.name}`);
    const few = await side(await addressOf(), FEW, spread.days[0] * DAY, stock);
    const many = await side(await addressOf(), MANY, spread.days[1] * DAY, stock);
    for (let n = 0; n < WARM_UP + ROUNDS; n++) {
      if (n === WARM_UP)
        for (const one of [few, many]) {
          one.stages.clear();
          one.changes = 0;
        }
      // Each goes first in every other round.
      for (const one of n % 2 === 0 ? [few, many] : [many, few]) {
        const took = await round(one, n);
        if (n >= WARM_UP) one.took.push(took);
      }
    }
    const ratio = median(few.took) / median(many.took);
    const speed = ({ took }: Side) => (1000 / median(took)).toFixed(0);
    console.log(
      `    ${FEW}: ${speed(few)} entries/s; ${MANY}: ${speed(many)} entries/s; ratio ${ratio.toFixed(2)} (to reach: 0.90)`,
    );
    const perEntry = ({ stages }: Side, stage: Stage) =>
      ((1000 * (stages.get(stage) ?? 0)) / (ROUNDS * FEEDS * ENTRIES)).toFixed(0);
    for (const stage of ['dedupe', 'tag', 'cluster', 'store'] as const)
      console.log(
        `      ${stage.padEnd(8)} ${perEntry(few, stage).padStart(5)} → ${perEntry(many, stage).padStart(5)} µs an entry`,
      );
    const changes = (one: Side) => (one.changes / (ROUNDS * FEEDS * ENTRIES)).toFixed(2).padStart(5);
    console.log(`      changes  ${changes(few)} → ${changes(many)} an entry`);
    await few.store.close();
    await many.store.close();
  }
}

const free = await statfs(tmpdir());
if (free.bavail * free.bsize < GIGABYTES * 2 ** 30)
  throw new Error(`${GIGABYTES} GB free expected in ${tmpdir()}`);
const only = process.argv.includes('--only') ? process.argv[process.argv.indexOf('--only') + 1] : undefined;
const from = performance.now();
const stock = stockOf(Math.ceil(MANY / ON_TOPIC_EVERY), topic);
console.log(`${stock.length} prints made in ${((performance.now() - from) / 1000).toFixed(1)} s`);
const folder = await mkdtemp(join(tmpdir(), 'peacewire-bench-'));
try {
  let databases = 0;
  if (only !== 'postgres') await compare('SQLite', async () => join(folder, `${databases++}.db`), stock);
  if (only !== 'sqlite') {
    const server = await benchPostgres();
    try {
      await compare('PostgreSQL', server.fresh, stock);
    } finally {
      await server.stop();
    }
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
console.log(`\n${((performance.now() - from) / 60_000).toFixed(1)} minutes in all`);
