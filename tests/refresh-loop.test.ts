import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { createFetcher } from '../src/fetch/fetcher.ts';
import { openStore } from '../src/parts.ts';
import { readTopic } from '../src/read-topic.ts';
import type { RefreshReport } from '../src/refresh.ts';
import { createRefreshLoop, type RefreshLoop } from '../src/refresh-loop.ts';
import type { Store } from '../src/store/store.ts';
import type { Topic } from '../src/tag/topic.ts';
import { everyReport } from './store/samples.ts';
import { eventually } from './support/eventually.ts';
import { type Outlet, peaceNews, startOutlet } from './support/outlet.ts';

let topic: Topic;
beforeAll(async () => {
  topic = await readTopic();
});

type Place = {
  readonly outlets: readonly Outlet[];
  readonly store: Store;
  readonly reports: RefreshReport[];
  /** One more loop on the database, as another process would have it: its own connection and fetcher. */
  loop(concurrency: number, limits?: { floorMs: number; ceilingMs: number }): Promise<RefreshLoop>;
};

/** So many outlets with news of their own, and an empty database, gone when the test is. */
async function place(howMany: number): Promise<Place> {
  const folder = await mkdtemp(join(tmpdir(), 'peacewire-loop-'));
  const path = join(folder, 'wire.db');
  const store = await openStore(path);
  const outlets = await Promise.all(Array.from({ length: howMany }, (_, n) => startOutlet(`outlet-${n}`)));
  outlets.forEach((outlet, n) => {
    outlet.items = [peaceNews(n)];
  });
  const reports: RefreshReport[] = [];
  const endings: (() => Promise<unknown>)[] = [];
  onTestFinished(async () => {
    for (const end of endings) await end();
    await Promise.all(outlets.map(outlet => outlet.close()));
    await store.close();
    await rm(folder, { recursive: true });
  });
  await store.migrate();
  await store.syncSources(
    outlets.map(outlet => outlet.source),
    Date.now(),
  );
  return {
    outlets,
    store,
    reports,
    async loop(concurrency, limits = { floorMs: 60_000, ceilingMs: 60_000 }) {
      const own = await openStore(path);
      const fetcher = createFetcher({ userAgent: 'peacewire-test', allowPrivateAddresses: true });
      const loop = createRefreshLoop({
        fetchFeed: fetcher.fetch,
        store: own,
        topic,
        owner: `loop-${endings.length}`,
        limits,
        now: Date.now,
        random: () => 0,
        concurrency,
        leaseMs: 60_000,
        onReport: report => reports.push(report),
        onError: error => {
          throw error;
        },
      });
      endings.push(async () => {
        await fetcher.close();
        await loop.drain();
        await own.close();
      });
      return loop;
    },
  };
}

const kept = async ({ store }: Place) => (await store.reports({ filter: everyReport })).items.length;

/** A promise, and what settles it. */
function gate(): { readonly opened: Promise<void>; readonly open: () => void } {
  let open = () => {};
  const opened = new Promise<void>(resolve => {
    open = resolve;
  });
  return { opened, open };
}

describe('a slow publisher', () => {
  it('delays nobody: all others are kept while it still lets us wait', async () => {
    const at = await place(10);
    const { opened, open } = gate();
    at.outlets[3]!.manner = { kind: 'late', until: opened };
    // Two places for ten sources: the slow one holds one of them, and one tick must bring in all the rest.
    const loop = await at.loop(2);

    await loop.tick();
    await eventually('nine are kept', async () => (await kept(at)) === 9);

    expect(at.outlets.map(outlet => outlet.asked())).toEqual(Array(10).fill(1));
    expect(at.reports.map(report => report.sourceId)).not.toContain('outlet-3');
    open();
    await eventually('the slow one as well', async () => (await kept(at)) === 10);
  });

  it('holds up no tick', async () => {
    const at = await place(2);
    at.outlets[0]!.manner = { kind: 'late', until: new Promise(() => {}) };
    const loop = await at.loop(4);

    await loop.tick();
    await eventually('the other is kept', async () => (await kept(at)) === 1);
    await loop.tick();

    expect(at.outlets[0]!.asked()).toBe(1);
  });
});

describe('sources that are always due', () => {
  it('are never refreshed twice at once, with two loops on one database', async () => {
    const at = await place(4);
    for (const outlet of at.outlets) outlet.manner = { kind: 'restless' };
    const hurry = { floorMs: 0, ceilingMs: 1 };
    const loops = [await at.loop(3, hurry), await at.loop(3, hurry)];

    await eventually('each has been refreshed twenty times', async () => {
      await Promise.all(loops.map(loop => loop.tick()));
      return at.outlets.every(outlet => outlet.asked() >= 20);
    });
    await Promise.all(loops.map(loop => loop.drain()));

    expect(at.outlets.map(outlet => outlet.atOnce())).toEqual([1, 1, 1, 1]);
    expect(at.reports.map(report => report.outcome)).toEqual(Array(at.reports.length).fill('fetched'));
    expect(at.reports).toHaveLength(at.outlets.reduce((sum, outlet) => sum + outlet.asked(), 0));
    expect(await kept(at)).toBe(4);
    expect(await at.store.head()).toBe(4);
  });

  it('are asked side by side, as many as there is room for', async () => {
    const at = await place(6);
    const { opened, open } = gate();
    let inHand = 0;
    let most = 0;
    for (const outlet of at.outlets) {
      outlet.manner = { kind: 'late', until: opened };
      outlet.onAsked = () => {
        most = Math.max(most, ++inHand);
      };
    }
    const loop = await at.loop(4);
    await loop.tick();
    await eventually('four are asked', () => inHand === 4);
    await loop.tick();
    expect(most).toBe(4);
    open();
    await eventually('all are kept', async () => (await kept(at)) === 6);
  });
});

describe('draining', () => {
  it('finishes what is in hand, and starts nothing more', async () => {
    const at = await place(4);
    const { opened, open } = gate();
    for (const outlet of at.outlets) outlet.manner = { kind: 'late', until: opened };
    const loop = await at.loop(2);
    await loop.tick();
    const inHand = () => at.outlets.filter(outlet => outlet.asked() > 0).length;
    await eventually('two are asked', () => inHand() === 2);

    let drained = false;
    const draining = loop.drain().then(() => {
      drained = true;
    });
    await loop.tick();
    expect(drained).toBe(false);
    open();
    await draining;

    expect(await kept(at)).toBe(2);
    expect(at.reports).toHaveLength(2);
    await loop.tick();
    expect(inHand()).toBe(2);
    const left = await at.store.claimDue({ now: Date.now(), limit: 9, leaseMs: 1, owner: 'the-next' });
    expect(left).toHaveLength(2);
  });

  it('has nothing to wait for when nothing was begun', async () => {
    const at = await place(1);
    const loop = await at.loop(2);
    await loop.drain();
    await loop.tick();
    expect(at.outlets[0]!.asked()).toBe(0);
  });
});

describe('a store that cannot be asked', () => {
  it('fails the tick, and the next one goes on', async () => {
    const at = await place(1);
    let broken = true;
    const store: Store = {
      ...at.store,
      claimDue: claim => (broken ? Promise.reject(new Error('no route to it')) : at.store.claimDue(claim)),
    };
    const fetcher = createFetcher({ userAgent: 'peacewire-test', allowPrivateAddresses: true });
    onTestFinished(() => fetcher.close());
    const loop = createRefreshLoop({
      fetchFeed: fetcher.fetch,
      store,
      topic,
      owner: 'the-test',
      limits: { floorMs: 60_000, ceilingMs: 60_000 },
      now: Date.now,
      random: () => 0,
      concurrency: 2,
      leaseMs: 60_000,
      onReport: report => at.reports.push(report),
      onError: () => {},
    });

    await expect(loop.tick()).rejects.toThrow('no route to it');
    broken = false;
    await loop.tick();
    await loop.drain();

    expect(await kept(at)).toBe(1);
  });
});
