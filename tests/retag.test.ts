import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { createFetcher } from '../src/fetch/fetcher.ts';
import { openStore } from '../src/parts.ts';
import { readTopic } from '../src/read-topic.ts';
import { refresh } from '../src/refresh.ts';
import { keptEntries, retag } from '../src/retag.ts';
import type { Store } from '../src/store/store.ts';
import { compileTopic, type Topic } from '../src/tag/topic.ts';
import { everyReport, everything } from './store/samples.ts';
import { type Item, startOutlet } from './support/outlet.ts';
import { freshPostgres } from './support/postgres.ts';

const NOW = Date.UTC(2025, 11, 2, 12);
const HOUR = 3_600_000;

let nile: Topic;
let ukraine: Topic;
beforeAll(async () => {
  nile = await readTopic(fileURLToPath(new URL('./fixtures/topic-nile', import.meta.url)));
  ukraine = await readTopic();
});

const news = (id: string, title: string, hoursAgo: number): Item => ({
  id,
  title,
  summary: `${title}, officials said on Monday.`,
  published: NOW - hoursAgo * HOUR,
});
const NILE_1 = news('n1', 'Egypt and Ethiopia sign an agreement on the filling of the Renaissance Dam', 9);
const NILE_2 = news('n2', 'Ethiopia and Egypt sign agreement on filling of the Renaissance Dam in Cairo', 8);
const DERBY: Item = {
  id: 'n3',
  title: 'Egypt beat Ethiopia in Nile dam derby cup qualifier',
  published: NOW - 7 * HOUR,
};
const UKRAINE = news('u1', 'Ukraine and Russia hold ceasefire talks in Geneva', 6);
const RAIN = news('r1', 'Heavy rain expected over the weekend', 5);

type Place = {
  readonly store: Store;
  /** Past the contract: what a person decided. */
  decide(id: string, verdict: string): Promise<void>;
};

async function onSqlite(): Promise<Place> {
  const folder = await mkdtemp(join(tmpdir(), 'peacewire-retag-'));
  const path = join(folder, 'wire.db');
  const store = await openStore(path);
  onTestFinished(async () => {
    await store.close();
    await rm(folder, { recursive: true });
  });
  return {
    store,
    async decide(id, verdict) {
      const database = new DatabaseSync(path, { timeout: 10_000 });
      database.prepare('update entry set decision = ? where id = ?').run(verdict, id);
      database.close();
    },
  };
}

async function onPostgres(): Promise<Place> {
  const url = await freshPostgres();
  const store = await openStore(url);
  onTestFinished(() => store.close());
  return {
    store,
    async decide(id, verdict) {
      const client = new pg.Client({ connectionString: url });
      await client.connect();
      await client.query('update entry set decision = $1 where id = $2', [verdict, id]);
      await client.end();
    },
  };
}

/** A store that holds what an outlet published, judged by a topic. */
async function holding(place: Place, topic: Topic, items: readonly Item[]): Promise<void> {
  const outlet = await startOutlet('gazette');
  const fetcher = createFetcher({ userAgent: 'peacewire-test', allowPrivateAddresses: true });
  try {
    outlet.items = items;
    await place.store.migrate();
    await place.store.syncSources([outlet.source], NOW);
    const [claimed] = await place.store.claimNamed({ ids: [], now: NOW, leaseMs: HOUR, owner: 'test' });
    const { outcome } = await refresh(claimed!, {
      fetchFeed: fetcher.fetch,
      store: place.store,
      topic,
      owner: 'test',
      limits: { floorMs: 1, ceilingMs: HOUR },
      now: () => NOW,
      random: () => 0,
    });
    expect(outcome).toBe('fetched');
  } finally {
    await fetcher.close();
    await outlet.close();
  }
}

const titles = async ({ store }: Place) =>
  (await store.reports({ filter: everyReport })).items.map(report => report.entry.title);
const allKept = async ({ store }: Place) => {
  const kept = [];
  for await (const page of keptEntries(store)) kept.push(...page);
  return kept.map(({ report }) => report);
};
const idOf = async (place: Place, { title }: Item) =>
  (await allKept(place)).find(({ entry }) => entry.title === title)!.entry.id;
const now = () => NOW + HOUR;

describe.each([
  { engine: 'SQLite', open: onSqlite },
  { engine: 'PostgreSQL', open: onPostgres },
])('on $engine', ({ open }) => {
  it('a refresh judges by the topic it is given, whatever it is about', async () => {
    const place = await open();
    await holding(place, nile, [NILE_1, DERBY, UKRAINE, RAIN]);
    expect(await titles(place)).toEqual([NILE_1.title]);
    const [report] = (await place.store.reports({ filter: everyReport })).items;
    expect(report?.tagged).toMatchObject({
      topicVersion: nile.version,
      tags: expect.arrayContaining([{ facet: 'track', name: 'sharing-water' }]),
    });
  });

  it('what another topic asks for comes onto the wire, in one story, and what it does not ask for leaves', async () => {
    const place = await open();
    await holding(place, ukraine, [NILE_1, NILE_2, DERBY, UKRAINE, RAIN]);
    expect(await titles(place)).toEqual([UKRAINE.title]);
    const before = await place.store.head();

    const done = await retag({ store: place.store, topic: nile, now });

    expect(done).toMatchObject({ read: 5, retagged: 5, changes: 3, passedOver: 0, stopped: false });
    expect(done.head).toBe(before + 3);
    expect(await titles(place)).toEqual([NILE_2.title, NILE_1.title]);
    const { items } = await place.store.stories({ filter: everything });
    expect(items.map(({ lead, others }) => [lead.entry.title, others.length])).toEqual([[NILE_1.title, 1]]);
    const heard = await place.store.changes({ filter: everyReport, after: before });
    expect(heard.items.map(({ kind }) => kind).sort()).toEqual(['added', 'added', 'removed']);
    for (const { tagged } of await allKept(place)) expect(tagged.topicVersion).toBe(nile.version);
  });

  it('a second time is nothing, and back again is as it was', async () => {
    const place = await open();
    await holding(place, ukraine, [NILE_1, UKRAINE, RAIN]);
    const before = await allKept(place);
    await retag({ store: place.store, topic: nile, now });

    const again = await retag({ store: place.store, topic: nile, now });
    expect(again).toMatchObject({ read: 3, retagged: 0, changes: 0 });

    await retag({ store: place.store, topic: ukraine, now });
    expect(await titles(place)).toEqual([UKRAINE.title]);
    const said = (reports: typeof before) => reports.map(({ entry, tagged }) => [entry, tagged]);
    expect(said(await allKept(place))).toEqual(said(before));
  });

  it('a person’s decision stands', async () => {
    const place = await open();
    await holding(place, ukraine, [NILE_1, UKRAINE, RAIN]);
    await place.decide(await idOf(place, UKRAINE), 'on');
    await place.decide(await idOf(place, NILE_1), 'off');

    await retag({ store: place.store, topic: nile, now });

    expect(await titles(place)).toEqual([UKRAINE.title]);
    const report = (await place.store.entry(await idOf(place, UKRAINE)))!.report;
    expect(report.tagged).toMatchObject({ verdict: 'off', topicVersion: nile.version });
  });

  it('what a person decided to be on finds its story, though no topic asks for it', async () => {
    const place = await open();
    await holding(place, ukraine, [RAIN]);
    const id = await idOf(place, RAIN);
    await place.decide(id, 'on');
    await retag({ store: place.store, topic: nile, now });
    expect(await titles(place)).toEqual([RAIN.title]);
    expect((await place.store.story(`s${id.slice(1)}`))?.lead.entry.id).toBe(id);
  });

  it('stopped half-way it stands where it is, and goes on from there', async () => {
    const place = await open();
    const many = Array.from({ length: 450 }, (_, i) => news(`m${i}`, `Rain number ${i} over Cairo`, 500 - i));
    await holding(place, ukraine, [...many, NILE_1]);
    const stop = new AbortController();

    const half = await retag(
      { store: place.store, topic: nile, now },
      { signal: stop.signal, onPage: () => stop.abort() },
    );
    expect(half).toMatchObject({ stopped: true, changes: 0 });
    expect(half.retagged).toBeGreaterThan(0);
    expect(half.retagged).toBeLessThan(451);
    expect(await titles(place)).toEqual([]);

    const rest = await retag({ store: place.store, topic: nile, now });
    expect(rest).toMatchObject({ read: 451, retagged: 451 - half.retagged, changes: 1, stopped: false });
    expect(await titles(place)).toEqual([NILE_1.title]);
  });

  it('the past before a date is left alone', async () => {
    const place = await open();
    await holding(place, ukraine, [NILE_1, NILE_2]);
    await retag({ store: place.store, topic: nile, now }, { since: NILE_2.published });
    expect(await titles(place)).toEqual([NILE_2.title]);
    expect((await place.store.entry(await idOf(place, NILE_1)))!.report.tagged.topicVersion).toBe(
      ukraine.version,
    );
  });
});

it('a tag whose name is another in the new topic is heard of as an update', async () => {
  const place = await onSqlite();
  await holding(place, nile, [NILE_1]);
  const before = await place.store.head();
  const renamed = compileTopic({
    head: {
      name: 'nile',
      labels: { en: 'Nile' },
      thresholds: { on: 0.6, review: 0.3 },
      borrows: {},
      kin: [['en']],
    },
    weights: { bias: 3, features: {}, concepts: {} },
    concepts: [{ id: 'misr', facet: 'place', role: 'side-a', labels: { en: 'Egypt' } }],
  });
  await retag({ store: place.store, topic: renamed, now });
  const { items } = await place.store.changes({ filter: everyReport, after: before });
  expect(items.map(({ kind, report }) => [kind, report?.tagged.tags])).toEqual([
    ['updated', [{ facet: 'place', name: 'misr' }]],
  ]);
});
