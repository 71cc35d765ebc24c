import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { Clustering } from '../src/cluster/assignment.ts';
import { clustering } from '../src/cluster/clustering.ts';
import { keysOf, MAKE } from '../src/cluster/print.ts';
import { judge } from '../src/judge.ts';
import { entryId } from '../src/normalise/identity.ts';
import { readTopic } from '../src/read-topic.ts';
import { reprint } from '../src/reprint.ts';
import type { Judged, Store } from '../src/store/store.ts';
import type { Topic } from '../src/tag/topic.ts';
import { postgresPlace, sqlitePlace } from './store/places.ts';
import { DAY, judged, MINUTE, NOON, pollState, source } from './store/samples.ts';

let topic: Topic;
beforeAll(async () => {
  topic = await readTopic();
});

/** As an earlier release clustered: it hashed words otherwise, and looked for them under keys of its own. */
const earlier: Clustering = {
  ...clustering,
  make: MAKE - 1,
  keysOf: print => keysOf(print).map(key => `earlier ${key}`),
};
const asEarlier = ({ print, ...one }: Judged): Judged => ({
  ...one,
  ...(print === undefined ? {} : { print: { ...print, features: { title: [1], cross: [2] } } }),
});

type News = { readonly n: number; readonly title: string; readonly published?: number };

const reported = (
  { n, title, published = NOON - DAY + n }: News,
  sourceId: string,
  kind?: 'changed',
): Judged => {
  const { entry } = judged({
    n,
    source: sourceId,
    title,
    summary: `${title}, officials said.`,
    published,
    entry: { id: entryId(sourceId, `guid-${n}`) },
  });
  return { kind: kind ?? 'new', ...judge(entry, `${sourceId}-family`, topic) };
};

const keep = async (
  store: Store,
  sourceId: string,
  entries: readonly Judged[],
  by: Clustering,
): Promise<void> => {
  const owner = `owner-${crypto.randomUUID()}`;
  const claimed = await store.claimNamed({ ids: [sourceId], now: NOON, leaseMs: MINUTE, owner });
  expect(claimed).toHaveLength(1);
  await store.keep({ sourceId, owner, now: NOON, state: pollState(), entries }, by);
};

const EXCHANGE = 'Ukraine and Russia exchange 307 prisoners of war in Chernihiv after Istanbul agreement';
const LATER = 'Russia and Ukraine swap 307 prisoners of war in Chernihiv under Istanbul agreement';
/** Of many events, so that many stories are kept. */
const SUBJECTS = [
  'a ceasefire',
  'prisoners',
  'security guarantees',
  'the peace plan',
  'the front line',
  'grain',
];
const CITIES = ['Geneva', 'Istanbul', 'Riyadh', 'Paris', 'Berlin', 'Vienna', 'London', 'Ankara', 'Rome'];
const talks = (n: number): News => ({
  n,
  title: `Ukraine and Russia hold talks in ${CITIES[n % CITIES.length]} on ${SUBJECTS[n % SUBJECTS.length]}, round ${n}`,
});
const many = (count: number): News[] => Array.from({ length: count }, (_, n) => talks(100 + n));

describe.each([
  { database: 'SQLite', makePlace: sqlitePlace },
  { database: 'PostgreSQL', makePlace: postgresPlace },
])('what an earlier release printed, on $database', ({ makePlace }) => {
  /** A store in which an earlier release has kept this news of source a. */
  const upgraded = async (news: readonly News[]) => {
    const place = await makePlace();
    const opened: Store[] = [];
    const open = () => {
      const store = place.open();
      opened.push(store);
      return store;
    };
    onTestFinished(async () => {
      for (const one of opened) await one.close();
      await place.leave();
    });
    const store = open();
    await store.migrate();
    await store.syncSources(
      ['a', 'b', 'c'].map(id => source(id)),
      NOON,
    );
    const kept = news.map(one => asEarlier(reported(one, 'a')));
    expect(kept.every(({ print }) => print !== undefined)).toBe(true);
    await keep(store, 'a', kept, earlier);
    return { store, open, rows: place.rows };
  };
  type Upgraded = Awaited<ReturnType<typeof upgraded>>;
  const upgrade = (store: Store, signal?: AbortSignal) => reprint({ store, topic, now: () => NOON }, signal);

  const storyOf = async ({ store }: Upgraded, { entry }: Judged) =>
    (await store.entry(entry.id))!.report.storyId;
  const countOf = async ({ rows }: Upgraded, sql: string) =>
    Number((await rows(`select count(*) as n from ${sql}`))[0]!.n);
  const earlierPrints = (at: Upgraded) => countOf(at, `print where make < ${MAKE}`);
  /** All that readers, cursors and people's decisions rest on. */
  const untouched = async ({ rows }: Upgraded) =>
    Promise.all(
      [
        'select * from entry order by id',
        'select * from story order by id',
        'select * from change order by seq',
        'select * from revision order by entry_id, number',
        'select * from head',
        'select * from tag order by entry_id, facet, name',
        'select entry_id, story_id, story_number, duplicate_of from candidate order by entry_id',
      ].map(rows),
    );
  /** Whether the index is what this release would have written of all that is kept. */
  const expectAsPrintedNow = async (at: Upgraded, news: readonly News[]) => {
    const now = news.map(one => reported(one, 'a').print!);
    const prints = await at.rows('select entry_id, version, make, print from print order by entry_id');
    expect(prints.map(({ print }) => JSON.parse(String(print)))).toEqual(
      now.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    );
    const versions = await at.rows('select entry_id, version from candidate order by entry_id');
    expect(versions).toEqual(prints.map(({ entry_id, version }) => ({ entry_id, version })));
    const keys = await at.rows('select key, entry_id from cluster_key');
    expect(keys.map(({ key, entry_id }) => `${entry_id} ${key}`).sort()).toEqual(
      now.flatMap(print => [...new Set(keysOf(print))].map(key => `${print.id} ${key}`)).sort(),
    );
  };

  it('is printed anew, and a report of this release joins the story', async () => {
    const at = await upgraded([{ n: 1, title: EXCHANGE }, talks(2)]);
    const before = await untouched(at);
    expect(await upgrade(at.store)).toBe(2);
    expect(await untouched(at)).toEqual(before);
    await expectAsPrintedNow(at, [{ n: 1, title: EXCHANGE }, talks(2)]);

    const later = reported({ n: 3, title: LATER }, 'b');
    await keep(at.store, 'b', [later], clustering);
    expect(await storyOf(at, later)).toBe(await storyOf(at, reported({ n: 1, title: EXCHANGE }, 'a')));
    expect(await upgrade(at.store)).toBe(0);
  });

  it('is not met by a report of this release until then', async () => {
    const at = await upgraded([{ n: 1, title: EXCHANGE }]);
    const later = reported({ n: 3, title: LATER }, 'b');
    await keep(at.store, 'b', [later], clustering);
    expect(await storyOf(at, later)).toBe(`s${later.entry.id.slice(1)}`);
  });

  it('stays where it is in part when that is interrupted, and the rest is done by the next run', async () => {
    const news = many(230);
    const at = await upgraded(news);
    const before = await untouched(at);
    const stop = new AbortController();
    const stopped: Store = {
      ...at.store,
      reprint: async (...asked) => {
        const done = await at.store.reprint(...asked);
        stop.abort();
        return done;
      },
    };
    expect(await upgrade(stopped, stop.signal)).toBe(100);
    const broken: Store = { ...at.store, reprint: () => Promise.reject(new Error('killed')) };
    await expect(upgrade(broken)).rejects.toThrow('killed');
    expect(await earlierPrints(at)).toBe(130);
    // The newest were done: they are what news belongs to.
    expect(await countOf(at, `print where make < ${MAKE} and published > ${news[129]!.n + NOON - DAY}`)).toBe(
      0,
    );

    expect(await upgrade(at.store)).toBe(130);
    expect(await untouched(at)).toEqual(before);
    await expectAsPrintedNow(at, news);
  });

  it('is left as it is where no report of now reaches', async () => {
    const at = await upgraded([
      { ...talks(1), published: NOON - 16 * DAY },
      { ...talks(2), published: NOON - 14 * DAY },
    ]);
    expect(await upgrade(at.store)).toBe(1);
    expect(await earlierPrints(at)).toBe(1);
  });

  it('is left to whoever changed it meanwhile, or printed it later', async () => {
    const at = await upgraded([{ n: 1, title: EXCHANGE }, talks(2)]);
    const edited = reported({ n: 1, title: LATER }, 'a', 'changed');
    const changing: Store = {
      ...at.store,
      reprint: async (...asked) => {
        const { kind, entry, tagged, print } = edited;
        const changed = { kind, tagged, print: print!, entry: { ...entry, contentHash: 'edited' } };
        await keep(at.store, 'a', [asEarlier(changed)], earlier);
        return at.store.reprint(...asked);
      },
    };
    expect(await upgrade(changing)).toBe(1);
    expect(await earlierPrints(at)).toBe(1);
    expect(await at.store.reprint([{ entry: edited.entry, print: edited.print! }], earlier)).toBe(0);
  });

  it('is printed once where several do it at once, beside refreshes of other releases', async () => {
    const news = many(230);
    const at = await upgraded(news);
    const others = [at.open(), at.open(), at.open()];
    const refreshing = async (store: Store, id: string, by: Clustering) => {
      for (let n = 0; n < 20; n++) {
        const one = reported(talks(1000 + n * 2 + (id === 'b' ? 0 : 1)), id);
        await keep(store, id, [by === earlier ? asEarlier(one) : one], by);
      }
    };
    const [one, two] = await Promise.all([
      upgrade(at.store),
      upgrade(others[0]!),
      refreshing(others[1]!, 'b', clustering),
      refreshing(others[2]!, 'c', earlier),
    ]);
    const late = await upgrade(at.store);
    expect(one + two + late).toBe(250);
    expect(await earlierPrints(at)).toBe(0);
    expect(await countOf(at, "cluster_key where key like 'earlier %'")).toBe(0);
  });
});
