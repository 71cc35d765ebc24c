import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { Filter } from '../../src/feed/filter.ts';
import type { Store } from '../../src/store/store.ts';
import { askSlice, expectSoundWire, followTo, type Place } from './contract.ts';
import { deed, perform } from './deeds.ts';
import { postgresPlace, sqlitePlace } from './places.ts';
import {
  cluster,
  DAY,
  entryId,
  everyReport,
  everything,
  MINUTE,
  NOON,
  refresh,
  source,
  storyId,
} from './samples.ts';

const MAKERS = { SQLite: sqlitePlace, PostgreSQL: postgresPlace } as const;
type Kind = keyof typeof MAKERS;
const PAIRS: readonly { readonly from: Kind; readonly to: Kind }[] = [
  { from: 'SQLite', to: 'PostgreSQL' },
  { from: 'PostgreSQL', to: 'SQLite' },
  { from: 'SQLite', to: 'SQLite' },
  { from: 'PostgreSQL', to: 'PostgreSQL' },
];

type Kept = { readonly place: Place; readonly store: Store };

/** A new database without even a schema, and one connection to it; gone with the test. */
async function unmade(kind: Kind): Promise<Kept> {
  const place = await MAKERS[kind]();
  const store = place.open();
  onTestFinished(async () => {
    await store.close();
    await place.leave();
  });
  return { place, store };
}

async function made(kind: Kind): Promise<Kept> {
  const kept = await unmade(kind);
  await kept.store.migrate();
  return kept;
}

/** A wire on which everything has happened that leaves something behind. */
async function eventful(kind: Kind): Promise<Kept> {
  const kept = await made(kind);
  const { store } = kept;
  await store.syncSources([source('a'), source('b', { home: 'https://b.example/' }), source('c')], NOON);
  await refresh(store, 'a', [
    { n: 1, event: 'x', text: 'one' },
    { n: 2, event: 'y', lang: 'uk', title: 'Угода «А» \u{1F54A} "b" \\ \u2028' },
    { n: 3, verdict: 'off' },
  ]);
  await refresh(store, 'b', [
    { n: 11, event: 'x', text: 'one' },
    { n: 12, event: 'x', text: 'two', entry: { contentHtml: '<p>All of it</p>', updated: NOON } },
    { n: 13, event: 'z', verdict: 'review' },
  ]);
  await refresh(store, 'a', [{ n: 1, kind: 'changed', event: 'x', text: 'one', title: 'Anew' }], NOON + 1);
  await refresh(store, 'c', [{ n: 21, event: 'x+y' }], NOON + 2);
  await store.split({ id: entryId(12), now: NOON + 3, why: 'another one' });
  await store.claimNamed({ ids: ['a'], now: NOON, leaseMs: MINUTE, owner: 'one' });
  const state = (await store.sources())[0]!.state;
  const withdrawn = [{ id: entryId(2), why: 'taken back' }];
  await store.keep({ sourceId: 'a', owner: 'one', now: NOON + 4, state, entries: [], withdrawn }, cluster);
  return kept;
}

/** Every row of every table there is, the same text on both engines. */
async function rowsOf(place: Place, tables: readonly string[]): Promise<Record<string, readonly string[]>> {
  const all: Record<string, readonly string[]> = {};
  for (const table of tables)
    all[table] = (await place.rows(`select * from ${table}`))
      .map(row =>
        JSON.stringify(
          Object.keys(row)
            .sort()
            .map(name => [name, row[name] === null ? null : String(row[name])]),
        ),
      )
      .sort();
  return all;
}

/** What SQLite says there is, so that a table that nobody thought of here is looked at as well. */
async function tables(): Promise<readonly string[]> {
  const { place, store } = await made('SQLite');
  const rows = await place.rows(`select name from sqlite_master where type = 'table'`);
  await store.close();
  return rows.map(row => String(row.name));
}

describe.each(PAIRS)('a copy from $from to $to', ({ from, to }) => {
  it('has every row of every table, and readers see no difference', async () => {
    const old = await eventful(from);
    const copy = await unmade(to);
    const names = await tables();
    const before = await rowsOf(old.place, names);
    // Or what is compared would say little.
    for (const name of names) expect([name, before[name]!.length]).not.toEqual([name, 0]);

    const taken = await copy.store.takeIn(old.store);

    expect(taken).toMatchObject({ ok: true });
    expect(taken).not.toHaveProperty('leasedUntil');
    expect(await rowsOf(copy.place, names)).toEqual(before);
    expect(await rowsOf(old.place, names)).toEqual(before);
    await expectSoundWire(copy.place, copy.store);
    expect((await copy.store.story(storyId(2)))?.id).toBe(storyId(1));
    expect(await seen(copy.store, old.place)).toEqual(await seen(old.store, old.place));
  });

  it('leaves leases behind, and says until when somebody had one', async () => {
    const old = await eventful(from);
    const copy = await unmade(to);
    await old.store.claimNamed({ ids: ['b'], now: NOON, leaseMs: DAY, owner: 'one' });
    expect(await copy.store.takeIn(old.store)).toMatchObject({ ok: true, leasedUntil: NOON + DAY });
    const claim = { ids: ['b'], now: NOON, leaseMs: MINUTE, owner: 'another' };
    expect(await old.store.claimNamed(claim)).toEqual([]);
    expect(await copy.store.claimNamed(claim)).toHaveLength(1);
  });

  it('is of one moment, whatever is kept while it is made', async () => {
    const old = await eventful(from);
    const copy = await unmade(to);
    const names = await tables();
    const before = await rowsOf(old.place, names);
    const writer = old.place.open();
    onTestFinished(() => writer.close());
    let n = 100;
    await copy.store.takeIn({
      giveOut: take =>
        old.store.giveOut(
          async page => {
            if (n < 110) await refresh(writer, 'a', [{ n: ++n, event: 'x' }]);
            await take(page);
          },
          { cellsPerPage: 60 },
        ),
    });
    expect(await rowsOf(copy.place, names)).toEqual(before);
    expect(await old.store.head()).toBe((await copy.store.head()) + 10);
  });

  it('keeps whoever starts on the new one waiting until all of it is there', async () => {
    const old = await eventful(from);
    const copy = await unmade(to);
    const early = copy.place.open();
    onTestFinished(() => early.close());
    let starting: Promise<number> | undefined;
    await copy.store.takeIn(old.store, {
      onPage: () => {
        starting ??= early.migrate().then(() => early.head());
      },
    });
    expect(await starting).toBe(await old.store.head());
  });

  it('that breaks off half-way leaves nothing, and can be made again', async () => {
    const old = await eventful(from);
    const copy = await unmade(to);
    let pages = 0;
    const breaking: Pick<Store, 'giveOut'> = {
      giveOut: take =>
        old.store.giveOut(
          async page => {
            if (page.table === 'entry' && pages++ > 0) throw new Error('the line went dead');
            await take(page);
          },
          { cellsPerPage: 50 },
        ),
    };
    await expect(copy.store.takeIn(breaking)).rejects.toThrow('the line went dead');
    expect(await copy.place.rows(TABLES_THERE[to])).toEqual([]);

    const stop = new AbortController();
    const stopped = await copy.store.takeIn(old.store, { signal: stop.signal, onPage: () => stop.abort() });
    expect(stopped).toEqual({ ok: false, why: 'stopped' });
    expect(await copy.place.rows(TABLES_THERE[to])).toEqual([]);

    expect(await copy.store.takeIn(old.store)).toMatchObject({ ok: true });
    expect(await copy.store.head()).toBe(await old.store.head());
  });

  it('whose process is killed leaves nothing, and can be made again', async () => {
    const old = await eventful(from);
    const copy = await unmade(to);
    const script = fileURLToPath(new URL('./mover.ts', import.meta.url));
    const mover = spawn(process.execPath, [script, ...old.place.address, ...copy.place.address]);
    let pages = 0;
    mover.stdout.on('data', () => {
      if (++pages === 1) mover.kill('SIGKILL');
    });
    expect(await once(mover, 'close')).toEqual([null, 'SIGKILL']);
    const next = copy.place.open();
    onTestFinished(() => next.close());
    const names = await tables();
    expect(await next.takeIn(old.store)).toMatchObject({ ok: true });
    expect(await rowsOf(copy.place, names)).toEqual(await rowsOf(old.place, names));
  });
});

const TABLES_THERE: Readonly<Record<Kind, string>> = {
  SQLite: 'select name from sqlite_master',
  PostgreSQL: `select table_name from information_schema.tables where table_schema = 'public'`,
};

describe.each(PAIRS.slice(0, 2))(
  'nothing is copied from $from to $to, and nothing overwritten,',
  ({ from, to }) => {
    const everyRow = async (place: Place) => rowsOf(place, await tables());

    it.each<{ when: string; why: string; prepare: (old: Kept, copy: Kept) => Promise<unknown> }>([
      {
        when: 'something is kept there',
        why: 'not empty',
        prepare: async (_, { store }) => {
          await store.syncSources([source('z')], NOON);
          await refresh(store, 'z', [{ n: 90 }]);
        },
      },
      {
        when: 'only sources are listed there',
        why: 'not empty',
        prepare: (_, { store }) => store.syncSources([source('z')], NOON),
      },
      {
        when: 'an earlier version wrote what is to be copied',
        why: 'earlier schema',
        prepare: ({ place }) => change(place, 'delete from schema_version where version > 1'),
      },
      {
        when: 'a later version did',
        why: 'later schema',
        prepare: ({ place }) => change(place, 'insert into schema_version (version) values (1000)'),
      },
    ])('when $when', async ({ why, prepare }) => {
      const [old, copy] = [await eventful(from), await made(to)];
      await prepare(old, copy);
      const before = [await everyRow(old.place), await everyRow(copy.place)];
      expect(await copy.store.takeIn(old.store)).toEqual({ ok: false, why });
      expect([await everyRow(old.place), await everyRow(copy.place)]).toEqual(before);
    });

    it('when nothing was ever kept in what is to be copied', async () => {
      const [old, copy] = [await unmade(from), await unmade(to)];
      expect(await copy.store.takeIn(old.store)).toEqual({ ok: false, why: 'nothing kept' });
      expect(await old.place.rows(TABLES_THERE[from])).toEqual([]);
      expect(await copy.place.rows(TABLES_THERE[to])).toEqual([]);
    });

    it('when it is the same database', async () => {
      const old = await eventful(from);
      const again = old.place.open();
      onTestFinished(() => again.close());
      const before = await everyRow(old.place);
      expect(await again.takeIn(old.store)).toEqual({ ok: false, why: 'not empty' });
      expect(await everyRow(old.place)).toEqual(before);
    });
  },
);

/** `rows` for a statement that has none. */
async function change(place: Place, statement: string): Promise<void> {
  await place.rows(statement);
}

describe.each<{ kind: Kind }>([{ kind: 'SQLite' }, { kind: 'PostgreSQL' }])(
  'what $kind gives out',
  ({ kind }) => {
    it('comes in pages of bounded size, each row once, however many are of one time', async () => {
      const { store } = await made(kind);
      await store.syncSources([source('a')], NOON);
      const many = Array.from({ length: 300 }, (_, i) => ({ n: i + 1, published: NOON - (i % 3) * MINUTE }));
      await refresh(store, 'a', many);
      const met = new Map<string, string[]>();
      let [most, done, expected] = [0, 0, 0];
      await store.giveOut(async ({ table, rows, total }) => {
        most = Math.max(most, rows.length * rows[0]!.length);
        done += rows.length;
        expected = total;
        met.set(table, [...(met.get(table) ?? []), ...rows.map(row => JSON.stringify(row))]);
      });
      expect(most).toBeLessThanOrEqual(4_000);
      expect(done).toBe(expected);
      for (const rows of met.values()) expect(new Set(rows).size).toBe(rows.length);
      expect(met.get('entry')).toHaveLength(300);
      expect(met.get('change')).toHaveLength(300);
    });
  },
);

/** All that a store answers about what is kept. */
async function seen(store: Store, place: Place) {
  const ids = async (table: string) =>
    (await place.rows(`select id from ${table}`)).map(row => String(row.id)).sort();
  const [stories, entries] = [await ids('story'), await ids('entry')];
  const head = await store.head();
  return {
    head,
    sources: await store.sources(),
    wire: await store.stories({ filter: { ...everything, limit: 200 } }),
    reports: await store.reports({ filter: { ...everyReport, limit: 200 } }),
    stories: await Promise.all(stories.map(id => store.story(id))),
    entries: await Promise.all(entries.map(id => store.entry(id))),
    tombstones: await Promise.all([...stories, ...entries].map(id => store.tombstone(id))),
    gone: await store.tombstones({ filter: everything }),
    heard: await Promise.all(
      [0, Math.floor(head / 2), head].flatMap(after =>
        [everything, everyReport].map(filter => followTo(store, { ...filter, limit: 3 }, after)),
      ),
    ),
  };
}

describe('whatever happened to stories', { timeout: 120_000 }, () => {
  const places: Place[] = [];
  const stores: Store[] = [];
  beforeAll(async () => {
    for (const make of [sqlitePlace, postgresPlace, sqlitePlace]) {
      const place = await make();
      places.push(place);
      stores.push(place.open());
    }
  });
  afterAll(async () => {
    for (const store of stores) await store.close();
    for (const place of places) await place.leave();
  });

  it('a copy there and back has it, and from then on goes the same way without a gap', async () => {
    const names = await tables();
    const plan = fc.record({
      view: fc.constantFrom<Filter['view']>('entries', 'stories'),
      lang: fc.constantFrom([], ['uk']),
      limit: fc.integer({ min: 1, max: 4 }),
      cellsPerPage: fc.integer({ min: 1, max: 200 }),
      before: fc.array(deed, { maxLength: 20 }),
      after: fc.array(deed, { maxLength: 8 }),
    });
    const [first, second, third] = stores as [Store, Store, Store];
    for (const store of stores) await store.migrate();
    await fc.assert(
      fc.asyncProperty(plan, async ({ view, lang, limit, cellsPerPage, before, after }) => {
        for (const place of places) await place.empty();
        await first.syncSources([source('a'), source('b'), source('c')], NOON);
        let now = NOON;
        for (const one of before) await perform(first, one, now++);
        const begun = await askSlice(first, view, { limit, lang });

        const inPages = (from: Store): Pick<Store, 'giveOut'> => ({
          giveOut: take => from.giveOut(take, { cellsPerPage }),
        });
        expect(await second.takeIn(inPages(first))).toMatchObject({ ok: true });
        expect(await third.takeIn(inPages(second))).toMatchObject({ ok: true });

        const expectSame = async () => {
          const rows = await rowsOf(places[0]!, names);
          const known = await seen(first, places[0]!);
          for (const at of [1, 2]) {
            expect(await rowsOf(places[at]!, names)).toEqual(rows);
            expect(await seen(stores[at]!, places[0]!)).toEqual(known);
          }
        };
        await expectSame();
        for (const one of after) {
          for (const store of stores) await perform(store, one, now);
          now++;
        }
        await expectSame();
        const numbers = (await places[2]!.rows('select seq from change order by seq')).map(row => row.seq);
        expect(numbers).toEqual(Array.from({ length: await third.head() }, (_, i) => i + 1));

        // A walk that began before the copy, and the following on from where it began.
        const walks = [];
        for (const store of stores) {
          const ids = [...begun.ids];
          for (let place = begun.next; place !== undefined; ) {
            const slice = await askSlice(store, view, { limit, lang, asOf: begun.asOf, before: place });
            ids.push(...slice.ids);
            place = slice.next;
          }
          const filter: Filter = { ...everything, view, lang, limit };
          walks.push({ ids, heard: await followTo(store, filter, begun.asOf) });
        }
        expect(walks[1]).toEqual(walks[0]);
        expect(walks[2]).toEqual(walks[0]);
      }),
      { numRuns: 20 },
    );
  });
});
