import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as delay } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { openStore } from '../src/parts.ts';
import { readTopic } from '../src/read-topic.ts';
import type { Store } from '../src/store/store.ts';
import { chanceOf } from './fuzz-shapes.ts';
import { type SoakPublishers, startSoakPublishers } from './soak-publishers.ts';
import { createSoakFetcher, type Refreshed, refreshDue } from './soak-refreshing.ts';

/*
 * `npm run soak [-- --refreshes 10000 --kills 200 --sources 40 --seed n]`
 *
 * 1. So many refreshes of sources that fail in random ways: nothing leaked, nothing lost, nothing doubled.
 * 2. A process that refreshes them is killed (SIGKILL) at random moments, so many times: what it had told of
 *    is there, once, the changes are numbered without gaps, and the next one goes on.
 *
 * Prints what it counted, and ends with 1 when a promise was broken.
 */
const option = (name: string, otherwise: number) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
};
const REFRESHES = option('refreshes', 10_000);
const KILLS = option('kills', 200);
const SOURCES = option('sources', 40);
const SEED = option('seed', Math.floor(Math.random() * 2 ** 31));
const CONCURRENCY = 40;
/** Of the heap, from the first quarter of the refreshes to the last: what is stored grows a little index, no more. */
const MOST_GROWTH_MB = 12;
/** A process that has refreshed nothing by then has not gone on. */
const GONE_ON_MS = 30_000;

const broken: string[] = [];
const promise = (what: string, holds: boolean, received: unknown = '') => {
  if (!holds) broken.push(`${what}: ${JSON.stringify(received)}`);
};

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;
const heapMb = () => {
  collectGarbage();
  return process.memoryUsage().heapUsed / 1e6;
};
const openFiles = () => (process.platform === 'linux' ? readdirSync('/proc/self/fd').length : 0);
const held = () => process.getActiveResourcesInfo().sort();

/** What has been told as kept, by guid. */
type Told = Map<string, { readonly source: string; readonly title: string }>;

function tell(told: Told, publishers: SoakPublishers, etag: string | undefined): void {
  const edition = etag === undefined ? undefined : publishers.editions.get(etag);
  if (edition === undefined) return;
  for (const [guid, title] of edition.items) told.set(guid, { source: edition.source, title });
}

/** Holds what is on disk against what was told, and against what every feed said in the end. */
function inspect(
  path: string,
  told: Told,
  head: number,
  inTheEnd: Told = new Map(),
): { entries: number; head: number } {
  const database = new DatabaseSync(path, { readOnly: true });
  try {
    const all = <Row>(query: string) => database.prepare(query).all() as Row[];
    const [sound] = all<{ integrity_check: string }>('pragma integrity_check');
    promise('the database is sound', sound?.integrity_check === 'ok', sound);
    const rows = all<{ guid: string; source_id: string; title: string; verdict: string; on_wire: number }>(
      'select guid, source_id, title, verdict, on_wire from entry',
    );
    const found = new Map(rows.map(row => [row.guid, row]));
    promise('no entry is there twice', found.size === rows.length, rows.length - found.size);
    const strangers = rows.filter(({ guid, source_id }) => !guid.startsWith(`${source_id}-item-`));
    promise('errors never become entries', strangers.length === 0, strangers[0]);
    const lost = [...told].filter(([guid, { source }]) => found.get(guid)?.source_id !== source);
    promise('no entry is lost that was told as kept', lost.length === 0, lost[0]?.[0]);
    const stale = [...inTheEnd].filter(([guid, { title }]) => found.get(guid)?.title !== title);
    promise('each entry says what its publisher said last', stale.length === 0, stale[0]);
    const unwired = rows.filter(row => (row.verdict === 'on') !== (row.on_wire === 1));
    promise('what is on topic is on the wire', unwired.length === 0, unwired[0]);
    const [numbers] = all<{ n: number; lowest: number | null; highest: number | null }>(
      'select count(*) as n, min(seq) as lowest, max(seq) as highest from change',
    );
    const [last] = all<{ seq: number }>('select seq from head');
    const { n = 0, lowest, highest } = numbers ?? {};
    promise(
      'changes are numbered from 1 without gaps',
      n === (highest ?? 0) && (n === 0 || lowest === 1) && last?.seq === n,
      { ...numbers, head: last?.seq },
    );
    promise('no change that was told of is gone', n >= head, { n, head });
    const twice = all<{ entry_id: string }>(
      `select entry_id from change group by entry_id having sum(kind = 'added') - sum(kind = 'removed') > 1`,
    );
    promise('no entry was added to the wire twice', twice.length === 0, twice[0]);
    return { entries: rows.length, head: n };
  } finally {
    database.close();
  }
}

/** Everybody behaves, and each source is read once more: now all that is shown must be there as it is. */
async function lastRound(
  store: Store,
  publishers: SoakPublishers,
  now: () => number,
): Promise<{ readonly head: number; readonly told: Told }> {
  publishers.behave();
  const fetcher = createSoakFetcher();
  const topic = await readTopic();
  const seen = new Set<string>();
  const told: Told = new Map();
  let head = 0;
  for (let round = 0; round < 200 && seen.size < publishers.sources.length; round++) {
    await delay(2);
    await refreshDue({
      store,
      fetcher,
      topic,
      owner: 'last',
      leaseMs: 60_000,
      now,
      concurrency: CONCURRENCY,
      onRefreshed: ({ report, etag }) => {
        if (report.outcome === 'fetched' || report.outcome === 'not-modified') seen.add(report.sourceId);
        head = Math.max(head, report.head ?? 0);
        tell(told, publishers, etag);
      },
    });
  }
  await fetcher.close();
  promise('every source is read again', seen.size === publishers.sources.length, seen.size);
  return { head, told };
}

async function soakRefreshes({
  path,
  refreshes,
  reckoned,
}: {
  readonly path: string;
  readonly refreshes: number;
  readonly reckoned: boolean;
}): Promise<void> {
  const before = { held: held(), files: openFiles() };
  const publishers = await startSoakPublishers(SOURCES, SEED);
  const store = await openStore(path);
  await store.migrate();
  let clock = Date.UTC(2025, 11, 2);
  const now = () => clock;
  await store.syncSources(publishers.sources, now());
  const fetcher = createSoakFetcher();
  const topic = await readTopic();
  const told: Told = new Map();
  const outcomes = new Map<string, number>();
  let done = 0;
  let head = 0;
  let idle = 0;
  const heap: number[] = [];
  const startedAt = performance.now();
  while (done < refreshes && idle < 1000) {
    clock += 60_000;
    const count = await refreshDue({
      store,
      fetcher,
      topic,
      owner: 'soak',
      leaseMs: 600_000,
      now,
      concurrency: CONCURRENCY,
      onRefreshed: ({ report, etag }: Refreshed) => {
        const name = report.problem?.code ?? report.outcome;
        outcomes.set(name, (outcomes.get(name) ?? 0) + 1);
        promise('no refresh meets a bug', report.problem?.code !== 'bug', report.problem);
        head = Math.max(head, report.head ?? 0);
        tell(told, publishers, etag);
      },
    });
    idle = count === 0 ? idle + 1 : 0;
    done += count;
    if (done >= (refreshes * (heap.length + 1)) / 4) heap.push(heapMb());
  }
  const tookMs = performance.now() - startedAt;
  promise('every source comes up again', done >= refreshes, done);
  await fetcher.close();
  const given = [...publishers.given].map(([manner, n]) => `${manner} ${n}`).join(', ');
  clock += 86_400_000;
  const last = await lastRound(store, publishers, () => ++clock);
  await store.close();
  await publishers.close();
  const kept = inspect(path, new Map([...told, ...last.told]), Math.max(head, last.head), last.told);

  // Sockets say goodbye to each other first.
  for (let wait = 0; wait < 100 && (held().length > 0 || openFiles() > before.files); wait++) await delay(50);
  const left = { held: held(), files: openFiles() };
  if (!reckoned) return;
  promise(
    'no socket, timer, handle or file is left',
    left.held.length <= before.held.length && left.files <= before.files,
    left,
  );
  const growth = (heap.at(-1) ?? 0) - (heap[0] ?? 0);
  promise(`the heap grows by less than ${MOST_GROWTH_MB} MB`, growth < MOST_GROWTH_MB, heap);
  console.log(
    `refreshes  ${done} of ${SOURCES} sources in ${(tookMs / 1000).toFixed(0)} s: ${kept.entries} entries (${told.size} told as kept), ${kept.head} changes`,
  );
  console.log(`  answers  ${given}`);
  console.log(`  came to  ${[...outcomes].map(([name, n]) => `${name} ${n}`).join(', ')}`);
  console.log(
    `  left     ${left.held.length} handles, ${left.files} files (before: ${before.held.length}, ${before.files}); heap after each quarter ${heap.map(mb => mb.toFixed(1)).join(', ')} MB`,
  );
}

async function soakKills(folder: string): Promise<void> {
  const path = join(folder, 'kills.db');
  const publishers = await startSoakPublishers(SOURCES, SEED + 1);
  const chance = chanceOf(SEED + 2);
  const told: Told = new Map();
  let head = 0;
  let refreshes = 0;
  {
    const store = await openStore(path);
    await store.migrate();
    await store.syncSources(publishers.sources, Date.now());
    await store.close();
  }
  const startedAt = performance.now();
  for (let n = 0; n < KILLS && broken.length === 0; n++) {
    const victim = spawn(process.execPath, [new URL('./soak-victim.ts', import.meta.url).pathname, path], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const ended = new Promise(resolve => victim.once('close', resolve));
    const early = chance.below(10) === 0;
    const first = firstLine(victim, line => {
      const {
        head: to,
        etag,
        outcome,
      } = JSON.parse(line) as { head?: number; etag?: string; outcome: string };
      refreshes++;
      promise('no refresh meets a lost lease', outcome !== 'lease-lost', line);
      head = Math.max(head, to ?? 0);
      tell(told, publishers, etag);
    });
    // Now and then before it has done anything; mostly in the middle of it.
    if (!early)
      promise(
        'the next one goes on',
        await Promise.race([first, delay(GONE_ON_MS, false, { ref: false })]),
        n,
      );
    await delay(chance.below(early ? 1200 : 250));
    victim.kill('SIGKILL');
    await ended;
    inspect(path, told, head);
  }
  const tookMs = performance.now() - startedAt;
  const store = await openStore(path);
  // The last one's leases have to run out first.
  await delay(400);
  const last = await lastRound(store, publishers, Date.now);
  await store.close();
  await publishers.close();
  const kept = inspect(path, new Map([...told, ...last.told]), Math.max(head, last.head), last.told);
  console.log(
    `kills      ${KILLS} in ${(tookMs / 1000).toFixed(0)} s, ${refreshes} refreshes told of between them: ${kept.entries} entries (${told.size} told as kept), ${kept.head} changes`,
  );
}

/** Hands over each whole line; resolves with true at the first. What a killed process had half written is dropped. */
function firstLine(child: ChildProcess, onLine: (line: string) => void): Promise<true> {
  let rest = '';
  return new Promise(resolve => {
    child.stdout!.setEncoding('utf8').on('data', (text: string) => {
      const lines = (rest + text).split('\n');
      rest = lines.pop()!;
      lines.forEach(onLine);
      if (lines.length > 0) resolve(true);
    });
  });
}

console.log(`seed ${SEED}`);
const folder = await mkdtemp(join(tmpdir(), 'peacewire-soak-'));
try {
  if (REFRESHES > 0) {
    // Before a reckoning, whatever a process opens once for all is to be open.
    await soakRefreshes({ path: join(folder, 'warm.db'), refreshes: 60, reckoned: false });
    await soakRefreshes({ path: join(folder, 'refreshes.db'), refreshes: REFRESHES, reckoned: true });
  }
  if (KILLS > 0) await soakKills(folder);
} finally {
  await rm(folder, { recursive: true });
}
for (const one of new Set(broken)) console.log(`✗ ${one}`);
console.log(broken.length === 0 ? 'every promise was kept' : `${new Set(broken).size} promises were broken`);
if (broken.length > 0) process.exitCode = 1;
