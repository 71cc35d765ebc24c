import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Assign, Candidate } from '../../src/cluster/assignment.ts';
import { createClusterer } from '../../src/cluster/clusterer.ts';
import { keysOf as clusterKeysOf } from '../../src/cluster/print.ts';
import { reach as clusterReach } from '../../src/cluster/reach.ts';
import type { Filter } from '../../src/feed/filter.ts';
import type { Tag } from '../../src/feed/tag.ts';
import type { Report, Story } from '../../src/feed/wire.ts';
import type { Changes, Store, Place as WirePlace } from '../../src/store/store.ts';
import { printed } from '../cluster/report.ts';
import {
  assign,
  cluster,
  DAY,
  entryId,
  everyReport,
  everything,
  judged,
  MINUTE,
  NOON,
  pollState,
  refresh,
  type Said,
  source,
  storyId,
} from './samples.ts';

/** A database that is empty at first, and the ways to it. */
export type Place = {
  /** One more connection. */
  open(): Store;
  /** A look behind the contract. */
  rows(sql: string): Promise<readonly Record<string, unknown>[]>;
  /** Takes out all rows, as if it had just been made. */
  empty(): Promise<void>;
  /** How a child process opens it: the arguments of `writer.ts`. */
  readonly address: readonly [engine: string, where: string];
  leave(): Promise<void>;
};

/** All that `Store` promises, to be run on each engine. */
export function describeStore(makePlace: () => Promise<Place>): void {
  let place: Place;
  let store: Store;
  const opened: Store[] = [];

  const open = (): Store => {
    const one = place.open();
    opened.push(one);
    return one;
  };

  beforeAll(async () => {
    place = await makePlace();
    store = place.open();
    await store.migrate();
  });
  beforeEach(() => place.empty());
  afterEach(async () => {
    for (const one of opened.splice(0)) await one.close();
  });
  afterAll(async () => {
    await store.close();
    await place.leave();
  });

  const numbers = async () =>
    (await place.rows('select seq from change order by seq')).map(row => Number(row.seq));
  const upTo = (n: number) => Array.from({ length: n }, (_, i) => i + 1);
  const reportIds = async (filter: Partial<Filter> = {}) =>
    (await store.reports({ filter: { ...everyReport, ...filter } })).items.map(item => item.entry.id);
  const storyIds = async (filter: Partial<Filter> = {}) =>
    (await store.stories({ filter: { ...everything, ...filter } })).items.map(item => item.id);

  describe('the schema', () => {
    it('is brought up to date once, however many start at the same time', async () => {
      const empty = await makePlace();
      const many = [empty.open(), empty.open(), empty.open()];
      try {
        await Promise.all(many.map(one => one.migrate()));
        await many[0]!.migrate();
        const versions = (await empty.rows('select version from schema_version')).map(row =>
          Number(row.version),
        );
        expect(versions).toEqual(upTo(Math.max(1, versions.length)));
        expect(await many[1]!.head()).toBe(0);
      } finally {
        for (const one of many) await one.close();
        await empty.leave();
      }
    });

    it('of a later version is refused', async () => {
      await place.rows('insert into schema_version (version) values (1000)');
      await expect(store.migrate()).rejects.toThrow('1000');
    });
  });

  describe('a source', () => {
    it('is due when it is new, the longest due comes first, and no more than asked for', async () => {
      await store.syncSources([source('late')], NOON + 2);
      await store.syncSources([source('late'), source('early')], NOON + 1);
      await store.syncSources([source('late'), source('early'), source('later')], NOON + 3);
      const claim = (limit: number, now = NOON + 9) =>
        store.claimDue({ now, limit, leaseMs: MINUTE, owner: 'one' });
      expect(await claim(9, NOON)).toEqual([]);
      expect((await claim(2)).map(one => one.source.id)).toEqual(['early', 'late']);
      expect((await claim(2)).map(one => one.source.id)).toEqual(['later']);
      expect(await claim(2)).toEqual([]);
    });

    it('comes back from the store as the config says it, with the state it was kept with', async () => {
      const full = source('a', { home: 'https://a.example/', licence: 'CC BY 4.0', policy: 'full' });
      await store.syncSources([full], NOON);
      const state = pollState({
        bodyHash: 'ff00',
        lastAttemptAt: NOON,
        lastSuccessAt: NOON,
        failures: 2,
        problem: { stage: 'fetch', code: 'timeout', message: 'no answer in 20 s', at: NOON },
        observedIntervalMs: 3 * MINUTE,
        ttlMinutes: 15,
        movedTo: { url: 'https://new.example/', sightings: 1 },
      });
      await refresh(store, 'a', [], NOON, state);
      const again = await store.claimNamed({ ids: ['a'], now: NOON, leaseMs: 1, owner: 'x' });
      expect(again).toEqual([{ source: full, state }]);
      expect(await store.sources()).toEqual([{ source: full, listed: true, state, entries: 0, onWire: 0 }]);
    });

    it('is due again at the time its state says', async () => {
      await store.syncSources([source('a')], NOON);
      await refresh(store, 'a', [], NOON, pollState({ nextDueAt: NOON + 100 }));
      const claim = (now: number) => store.claimDue({ now, limit: 9, leaseMs: MINUTE, owner: 'one' });
      expect(await claim(NOON + 99)).toHaveLength(0);
      expect(await claim(NOON + 100)).toHaveLength(1);
    });

    it('that is gone is not polled, but can still be asked for by name', async () => {
      await store.syncSources([source('a')], NOON);
      await refresh(store, 'a', [], NOON, pollState({ gone: true, nextDueAt: NOON }));
      expect(await store.claimDue({ now: NOON + DAY, limit: 9, leaseMs: 1, owner: 'one' })).toEqual([]);
      expect(await store.claimNamed({ ids: ['a'], now: NOON + DAY, leaseMs: 1, owner: 'one' })).toHaveLength(
        1,
      );
    });

    it('that is no longer listed is not polled; its entries stay; listed again it is due', async () => {
      await store.syncSources([source('a'), source('b')], NOON);
      await refresh(store, 'a', [{ n: 1 }]);
      await store.syncSources([source('b')], NOON + DAY);
      const claim = () => store.claimDue({ now: NOON + DAY, limit: 9, leaseMs: 1, owner: 'one' });
      expect((await claim()).map(one => one.source.id)).toEqual(['b']);
      expect(
        (await store.claimNamed({ ids: [], now: NOON + 2 * DAY, leaseMs: 1, owner: 'one' })).map(
          one => one.source.id,
        ),
      ).toEqual(['b']);
      expect(await reportIds()).toEqual([entryId(1)]);
      expect((await store.sources()).map(row => [row.source.id, row.listed, row.entries])).toEqual([
        ['a', false, 1],
        ['b', true, 0],
      ]);
      await store.release('one');
      await store.syncSources([source('a'), source('b')], NOON + DAY);
      expect((await claim()).map(one => one.source.id)).toEqual(['b', 'a']);
    });

    it('at a new address is due at once, without the validators of the old one', async () => {
      await store.syncSources([source('a')], NOON);
      await refresh(
        store,
        'a',
        [],
        NOON,
        pollState({ bodyHash: 'ff', gone: true, movedTo: { url: 'https://x.example/', sightings: 2 } }),
      );
      await store.claimNamed({ ids: ['a'], now: NOON, leaseMs: DAY, owner: 'reads the old address' });
      await store.syncSources([source('a', { url: 'https://a.example/new' })], NOON + 1);
      const late = { sourceId: 'a', owner: 'reads the old address', now: NOON + 2, entries: [] };
      expect((await store.keep({ ...late, state: pollState() }, cluster)).kept).toBe(false);
      const [claimed] = await store.claimDue({ now: NOON + 1, limit: 9, leaseMs: 1, owner: 'one' });
      expect(claimed?.source.url).toBe('https://a.example/new');
      expect(claimed?.state).toMatchObject({ validators: {}, nextDueAt: NOON + 1, polls: 1 });
      expect(claimed?.state).not.toHaveProperty('bodyHash');
      expect(claimed?.state).not.toHaveProperty('movedTo');
      expect(claimed?.state).not.toHaveProperty('gone');
    });

    it('at a new address remembers the last ones, by which its entries are known', async () => {
      const at = (n: number) => source('a', { url: `https://a${n}.example/feed` });
      await store.syncSources([at(0)], NOON);
      await refresh(
        store,
        'a',
        [],
        NOON,
        pollState({ movedTo: { url: 'https://x.example/', sightings: 3 } }),
      );
      const former = async () => (await store.sources())[0]!.state.formerUrls;
      await store.syncSources([at(1)], NOON + 1);
      expect(await former()).toEqual([at(0).url, 'https://x.example/']);
      for (const n of [2, 3, 4, 5, 1]) await store.syncSources([at(n)], NOON + n);
      expect(await former()).toEqual([1, 2, 3, 4, 5].map(n => at(n).url));
    });

    it('whose title or policy changed keeps its state', async () => {
      await store.syncSources([source('a', { home: 'https://a.example/' })], NOON);
      await refresh(store, 'a', []);
      await store.syncSources([source('a', { title: 'Renamed', policy: 'title' })], NOON + 1);
      expect(await store.sources()).toMatchObject([
        { source: source('a', { title: 'Renamed', policy: 'title' }), state: pollState() },
      ]);
    });

    it('is listed by title and counts what came from it', async () => {
      await store.syncSources([source('a', { title: 'Zulu' }), source('b', { title: 'alpha' })], NOON);
      await refresh(store, 'a', [{ n: 1 }, { n: 2, verdict: 'off' }, { n: 3, verdict: 'review' }]);
      await refresh(store, 'a', [{ n: 1, kind: 'changed', verdict: 'off' }, { n: 4 }, { n: 5 }]);
      expect(
        (await store.sources()).map(row => [row.source.id, row.entries, row.onWire, row.newestPublished]),
      ).toEqual([
        ['b', 0, 0, undefined],
        ['a', 5, 2, NOON - DAY + 5],
      ]);
    });
  });

  describe('a lease', () => {
    beforeEach(() => store.syncSources([source('a'), source('b')], NOON));

    it('is nobody else’s until it ends, and anybody’s then', async () => {
      const claim = (owner: string, now: number) => store.claimDue({ now, limit: 1, leaseMs: 100, owner });
      expect((await claim('one', NOON))[0]?.source.id).toBe('a');
      expect((await claim('two', NOON))[0]?.source.id).toBe('b');
      expect(await claim('three', NOON + 99)).toEqual([]);
      expect((await claim('three', NOON + 100))[0]?.source.id).toBe('a');
    });

    it('that passed to another keeps nothing of the first', async () => {
      await store.claimNamed({ ids: ['a'], now: NOON, leaseMs: 100, owner: 'slow' });
      await store.claimNamed({ ids: ['a'], now: NOON + 100, leaseMs: 100, owner: 'other' });
      const slow = {
        sourceId: 'a',
        owner: 'slow',
        now: NOON + 101,
        state: pollState({ polls: 77 }),
        entries: [judged({ n: 1 })],
      };
      expect(await store.keep(slow, cluster)).toEqual({ kept: false, head: 0, changes: 0 });
      expect(await store.entry(entryId(1))).toBeUndefined();
      expect((await store.sources())[0]?.state.polls).toBe(0);
      expect((await store.keep({ ...slow, owner: 'other' }, cluster)).kept).toBe(true);
    });

    it('that has run out but that nobody took is still good', async () => {
      await store.claimNamed({ ids: ['a'], now: NOON, leaseMs: 1, owner: 'slow' });
      const late = { sourceId: 'a', owner: 'slow', now: NOON + DAY, state: pollState(), entries: [] };
      expect((await store.keep(late, cluster)).kept).toBe(true);
    });

    it('ends with the keeping: twice is not kept', async () => {
      await store.claimNamed({ ids: ['a'], now: NOON, leaseMs: DAY, owner: 'one' });
      const one = { sourceId: 'a', owner: 'one', now: NOON, state: pollState(), entries: [] };
      expect((await store.keep(one, cluster)).kept).toBe(true);
      expect((await store.keep(one, cluster)).kept).toBe(false);
      expect(await store.claimNamed({ ids: ['a'], now: NOON, leaseMs: 1, owner: 'two' })).toHaveLength(1);
    });

    it('on a source nobody knows keeps nothing', async () => {
      const stray = { sourceId: 'nowhere', owner: 'one', now: NOON, state: pollState(), entries: [] };
      expect((await store.keep(stray, cluster)).kept).toBe(false);
    });

    it('by name leaves out what others hold, and takes all that are listed when none is named', async () => {
      await store.claimNamed({ ids: ['a'], now: NOON, leaseMs: DAY, owner: 'one' });
      const all = await store.claimNamed({ ids: [], now: NOON, leaseMs: DAY, owner: 'two' });
      expect(all.map(one => one.source.id)).toEqual(['b']);
      expect(await store.claimNamed({ ids: ['a'], now: NOON, leaseMs: DAY, owner: 'two' })).toEqual([]);
    });

    it('is given back by its owner and by no other', async () => {
      await store.claimNamed({ ids: [], now: NOON, leaseMs: DAY, owner: 'one' });
      await store.release('two');
      expect(await store.claimDue({ now: NOON, limit: 9, leaseMs: 1, owner: 'two' })).toEqual([]);
      await store.release('one');
      expect(await store.claimDue({ now: NOON, limit: 9, leaseMs: 1, owner: 'two' })).toHaveLength(2);
    });

    it('goes to one of many who reach for it at once', async () => {
      const many = Array.from({ length: 40 }, (_, i) => source(`s${i}`));
      await store.syncSources(many, NOON);
      const others = [store, open(), open(), open()];
      const got: string[] = [];
      await Promise.all(
        others.map(async (one, i) => {
          for (;;) {
            const claimed = await one.claimDue({ now: NOON, limit: 3, leaseMs: DAY, owner: `w${i}` });
            if (claimed.length === 0) return;
            got.push(...claimed.map(({ source: { id } }) => id));
          }
        }),
      );
      expect(got.sort()).toEqual(many.map(one => one.id).sort());
    });
  });

  describe('an entry', () => {
    beforeEach(() => store.syncSources([source('a'), source('b')], NOON));

    it('comes back as it was kept, every field of it', async () => {
      const one = judged({
        n: 1,
        lang: 'prs',
        title: 'مذاکرات صلح در میامی',
        entry: {
          dir: 'rtl',
          contentHtml: '<p>متن</p>',
          updated: NOON - 5,
          authors: [{ name: 'Desk', url: 'https://a.example/desk' }, { name: 'Wire' }],
          categories: ['World', 'جهان'],
          enclosures: [{ url: 'https://a.example/1.mp3', type: 'audio/mpeg', lengthBytes: 12 }],
          origin: { title: 'The Harbour Post', feedUrl: 'https://h.example/feed' },
          image: 'https://a.example/1.jpg',
        },
      });
      await store.claimNamed({ ids: ['a'], now: NOON, leaseMs: DAY, owner: 'one' });
      await store.keep(
        { sourceId: 'a', owner: 'one', now: NOON, state: pollState(), entries: [one] },
        cluster,
      );
      const { url, id, title, family, lang, policy } = source('a');
      expect(await store.entry(entryId(1))).toEqual({
        report: {
          entry: one.entry,
          source: { url, id, title, family, lang, policy },
          tagged: one.tagged,
          storyId: storyId(1),
          revisions: 0,
          changedAt: NOON,
        },
        revisions: [],
        rulings: [],
      });
    });

    it('without any of the optional fields comes back without them', async () => {
      const { link: _link, canonicalLink: _canonical, ...bare } = judged({ n: 1 }).entry;
      await store.claimNamed({ ids: ['a'], now: NOON, leaseMs: DAY, owner: 'one' });
      const entries = [{ ...judged({ n: 1 }), entry: bare }];
      await store.keep({ sourceId: 'a', owner: 'one', now: NOON, state: pollState(), entries }, cluster);
      expect((await store.entry(entryId(1)))?.report.entry).toEqual(bare);
    });

    it('nobody has seen is undefined', async () => {
      expect(await store.entry(entryId(1))).toBeUndefined();
      expect(await store.story(storyId(1))).toBeUndefined();
    });

    it.each([
      { verdict: 'on', changes: 1, reports: [entryId(1)], stories: [storyId(1)], story: storyId(1) },
      { verdict: 'review', changes: 0, reports: [], stories: [], story: storyId(1) },
      { verdict: 'off', changes: 0, reports: [], stories: [], story: '' },
    ] as const)('judged «$verdict» is kept and makes $changes changes', async row => {
      expect(await refresh(store, 'a', [{ n: 1, verdict: row.verdict }])).toEqual({
        kept: true,
        head: row.changes,
        changes: row.changes,
      });
      expect(await reportIds()).toEqual(row.reports);
      expect(await storyIds()).toEqual(row.stories);
      expect((await store.entry(entryId(1)))?.report).toMatchObject({
        storyId: row.story,
        tagged: judged({ n: 1, verdict: row.verdict }).tagged,
      });
    });

    it('on topic without a print is a bug that keeps nothing', async () => {
      await store.claimNamed({ ids: ['a'], now: NOON, leaseMs: DAY, owner: 'one' });
      const { print: _print, ...one } = judged({ n: 1 });
      const broken = { sourceId: 'a', owner: 'one', now: NOON, state: pollState(), entries: [one] };
      await expect(store.keep(broken, cluster)).rejects.toThrow(entryId(1));
    });

    it.each([
      { what: 'NUL', text: 'be\0fore', back: 'before' },
      { what: 'half a surrogate pair', text: 'a\ud83db', back: 'a\ufffdb' },
      { what: 'quotes and backslashes', text: `'"\\u0000\\ % _ $1 ?`, back: `'"\\u0000\\ % _ $1 ?` },
      { what: 'an emoji and a joiner', text: '👩‍👩‍👧 می‌شود', back: '👩‍👩‍👧 می‌شود' },
    ])('with $what in its text is stored all the same', async ({ text, back }) => {
      await refresh(store, 'a', [
        { n: 1, title: text, entry: { categories: [text.toWellFormed().replaceAll('\0', '')] } },
      ]);
      await refresh(store, 'a', [{ n: 1, kind: 'changed', title: 'Another' }]);
      await refresh(store, 'a', [{ n: 1, kind: 'changed', title: text }]);
      const kept = await store.entry(entryId(1));
      expect(kept?.report.entry.title).toBe(back);
      expect(kept?.revisions[0]?.title).toBe(back);
      expect(await reportIds({ q: text })).toEqual([entryId(1)]);
    });

    it('twice in one refresh is one entry, saying what the later one says', async () => {
      const kept = await refresh(store, 'a', [
        { n: 1, title: 'First' },
        { n: 1, title: 'Second' },
      ]);
      expect(kept.changes).toBe(1);
      expect((await store.entry(entryId(1)))?.report.entry.title).toBe('Second');
    });
  });

  describe('known', () => {
    beforeEach(() => store.syncSources([source('a'), source('b')], NOON));

    it('finds entries by guid or canonical link, in their own source only, whatever their verdict', async () => {
      await refresh(store, 'a', [{ n: 1 }, { n: 2, verdict: 'off' }, { n: 3 }]);
      await refresh(store, 'b', [{ n: 4, entry: { guid: 'guid-1' } }]);
      const found = await store.known('a', [
        { guid: 'guid-1' },
        { guid: 'never seen', canonicalLink: 'https://a.example/2' },
        { guid: 'nor this', canonicalLink: 'https://a.example/none' },
      ]);
      expect(found).toEqual([
        {
          id: entryId(1),
          guid: 'guid-1',
          canonicalLink: 'https://a.example/1',
          titleKey: 'headline 1',
          contentHash: judged({ n: 1 }).entry.contentHash,
          published: NOON - DAY + 1,
          firstSeen: NOON,
        },
        expect.objectContaining({ id: entryId(2), guid: 'guid-2' }),
      ]);
      expect(await store.known('a', [])).toEqual([]);
    });

    it('finds entries by the guid they have now, and by the id that their first guid gave them', async () => {
      await refresh(store, 'a', [{ n: 1 }, { n: 2, verdict: 'off' }]);
      const seen = async () =>
        Promise.all(
          [
            `select * from change order by seq`,
            `select id, revisions, changed_at, last_seq from entry order by id`,
          ].map(place.rows),
        );
      const before = await seen();
      await store.claimNamed({ ids: ['a'], now: NOON, leaseMs: MINUTE, owner: 'one' });
      const renamed = [
        { id: entryId(1), guid: 'renamed-1' },
        { id: entryId(2), guid: 'x'.repeat(10_000) },
      ];
      const refreshed = {
        sourceId: 'a',
        owner: 'one',
        now: NOON + 1,
        state: pollState(),
        entries: [],
        renamed,
      };
      expect(await store.keep(refreshed, cluster)).toMatchObject({ kept: true, changes: 0 });
      expect(await seen()).toEqual(before);

      const ids = async (guid: string, id?: string) =>
        (await store.known('a', [{ guid, ...(id === undefined ? {} : { id }) }])).map(one => one.id);
      expect(await ids('renamed-1')).toEqual([entryId(1)]);
      expect(await ids('x'.repeat(10_000))).toEqual([entryId(2)]);
      expect(await ids('guid-1')).toEqual([]);
      expect(await ids('guid-1', entryId(1))).toEqual([entryId(1)]);
      expect(await ids('renamed-1', entryId(2))).toEqual([entryId(1)]);
    });

    it('finds what is on the wire by its instant, where nothing has the guid', async () => {
      await refresh(store, 'a', [{ n: 1 }, { n: 2, verdict: 'off' }, { n: 3 }]);
      await refresh(store, 'b', [{ n: 4, published: NOON - DAY + 1 }]);
      const at = async (guid: string, n: number) =>
        (await store.known('a', [{ guid, published: NOON - DAY + n }])).map(({ id }) => id);
      expect(await at('none', 1)).toEqual([entryId(1)]);
      expect(await at('none', 2)).toEqual([]);
      expect(await at('guid-3', 1)).toEqual([entryId(3)]);
    });

    it('tells guids of any length apart', async () => {
      const long = 'x'.repeat(100_000);
      await refresh(store, 'a', [
        { n: 1, entry: { guid: `${long}1`, canonicalLink: `https://a.example/${long}` } },
        { n: 2, entry: { guid: `${long}2` } },
      ]);
      const ids = async (guid: string, canonicalLink?: string) =>
        (await store.known('a', [{ guid, ...(canonicalLink === undefined ? {} : { canonicalLink }) }])).map(
          one => one.id,
        );
      expect(await ids(`${long}2`)).toEqual([entryId(2)]);
      expect(await ids('none', `https://a.example/${long}`)).toEqual([entryId(1)]);
      expect(await ids(`${long}3`)).toEqual([]);
    });
  });

  describe('an entry that its publisher changes', () => {
    beforeEach(async () => {
      await store.syncSources([source('a'), source('b')], NOON);
      await refresh(store, 'a', [{ n: 1, title: 'Talks on Monday' }], NOON);
    });
    const change = (said: Partial<Said>, now = NOON + MINUTE) =>
      refresh(store, 'a', [{ n: 1, kind: 'changed', firstSeen: NOON, ...said }], now);

    it('keeps what it said before, from when to when', async () => {
      await change({ title: 'Talks on Tuesday' }, NOON + 1);
      await change({ title: 'Talks on Wednesday' }, NOON + 2);
      const kept = await store.entry(entryId(1));
      expect(kept?.report).toMatchObject({
        entry: { title: 'Talks on Wednesday', firstSeen: NOON },
        revisions: 2,
        changedAt: NOON + 2,
        storyId: storyId(1),
      });
      expect(kept?.revisions).toEqual([
        {
          seenAt: NOON,
          until: NOON + 1,
          title: 'Talks on Monday',
          summary: 'What happened, in short, 1.',
          contentHash: judged({ n: 1, title: 'Talks on Monday' }).entry.contentHash,
        },
        expect.objectContaining({ seenAt: NOON + 1, until: NOON + 2, title: 'Talks on Tuesday' }),
      ]);
    });

    it('is told of with others: what each of them said before, and nothing of those that never changed', async () => {
      await refresh(store, 'a', [{ n: 2 }, { n: 3 }], NOON);
      await change({ title: 'Talks on Tuesday' }, NOON + 1);
      await change({ n: 3, title: 'Another headline' }, NOON + 2);
      await change({ title: 'Talks on Wednesday' }, NOON + 3);
      const asked = [3, 2, 1, 1, ...Array.from({ length: 5_000 }, (_, i) => 100 + i)].map(entryId);
      const said = await store.revisions(asked);
      expect([...said.keys()].sort()).toEqual([1, 3].map(entryId));
      for (const [id, revisions] of said) expect(revisions).toEqual((await store.entry(id))?.revisions);
      expect(said.get(entryId(1))).toMatchObject([
        { seenAt: NOON, until: NOON + 1, title: 'Talks on Monday' },
        { seenAt: NOON + 1, until: NOON + 3, title: 'Talks on Tuesday' },
      ]);
      expect(said.get(entryId(3))).toMatchObject([{ seenAt: NOON, until: NOON + 2, title: 'Headline 3' }]);
      expect(await store.revisions([])).toEqual(new Map());
    });

    it.each([
      { what: 'its title', said: { title: 'Talks put off' }, kinds: ['updated'], revisions: 1 },
      { what: 'its summary', said: { summary: 'More.' }, kinds: ['updated'], revisions: 1 },
      { what: 'its tags', said: { tags: [] }, kinds: ['updated'], revisions: 0 },
      { what: 'only the text we read', said: { text: 'Longer' }, kinds: [], revisions: 0 },
      { what: 'its verdict to off', said: { verdict: 'off' }, kinds: ['removed'], revisions: 0 },
      { what: 'its verdict to review', said: { verdict: 'review' }, kinds: ['removed'], revisions: 0 },
      { what: 'nothing', said: {}, kinds: [], revisions: 0 },
    ] as const)(
      'in $what makes the change $kinds and $revisions revisions',
      async ({ said, kinds, revisions }) => {
        const kept = await change({ title: 'Talks on Monday', ...said });
        expect(kept.changes).toBe(kinds.length);
        const heard = await store.changes({ filter: everyReport, after: 1 });
        expect(heard.items.map(item => item.kind)).toEqual(kinds);
        expect((await store.entry(entryId(1)))?.report.revisions).toBe(revisions);
      },
    );

    it('in nothing but its page stands there from then on; followers hear of it, and nobody reads it again', async () => {
      const link = 'https://a.example/elsewhere/1';
      const moved = { n: 1, title: 'Talks on Monday', firstSeen: NOON, kind: 'moved' } as const;
      const entry = { link, canonicalLink: link, contentHash: 'on another page' };
      expect((await refresh(store, 'a', [{ ...moved, entry }], NOON + MINUTE)).changes).toBe(1);
      const story = await store.story(storyId(1));
      expect(story).toMatchObject({
        changedAt: NOON,
        lead: { entry: { link, contentHash: 'on another page' }, revisions: 0, changedAt: NOON },
      });
      expect(story).not.toHaveProperty('rereadAt');
      expect((await store.entry(entryId(1)))?.revisions).toEqual([]);
      for (const filter of [everything, everyReport])
        expect((await store.changes({ filter, after: 1 })).items.map(({ kind }) => kind)).toEqual([
          'updated',
        ]);
    });

    it('in nothing but its page, after it was judged and before that is kept, is not judged by what it was', async () => {
      const link = 'https://a.example/elsewhere/1';
      const entry = { link, canonicalLink: link, contentHash: 'on another page' };
      await refresh(store, 'a', [{ n: 1, title: 'Talks on Monday', kind: 'moved', entry }]);
      const asRead = judged({ n: 1, title: 'Talks on Monday', verdict: 'off' });
      expect(await store.rejudge({ now: NOON, entries: [asRead] }, cluster)).toMatchObject({ rejudged: 0 });
      expect((await store.entry(entryId(1)))?.report.entry.link).toBe(link);
    });

    it('off topic and on again is in the same story, at the same place, and is heard of again', async () => {
      await refresh(store, 'b', [{ n: 2, published: NOON - MINUTE }], NOON);
      await change({ verdict: 'off' });
      expect(await reportIds()).toEqual([entryId(2)]);
      expect(await store.story(storyId(1))).toBeUndefined();
      await change({ verdict: 'on' });
      expect(await reportIds()).toEqual([entryId(2), entryId(1)]);
      expect(await storyIds()).toEqual([storyId(2), storyId(1)]);
      const heard = async (after: number) =>
        (await store.changes({ filter: everything, after })).items.map(({ kind, id }) => [kind, id]);
      expect(await heard(3)).toEqual([['added', storyId(1)]]);
      // Who did not hear of the going has had it all the time.
      expect(await heard(2)).toEqual([['updated', storyId(1)]]);
    });

    it('from off topic to on finds its story then', async () => {
      await refresh(store, 'b', [{ n: 2, verdict: 'off', event: 'event-1' }]);
      await refresh(store, 'b', [{ n: 2, kind: 'changed', event: 'event-1' }]);
      expect((await store.story(storyId(1)))?.others.map(one => one.entry.id)).toEqual([entryId(2)]);
    });

    it('from review to on comes onto the wire with the story it had', async () => {
      await refresh(store, 'b', [{ n: 2, verdict: 'review', event: 'event-1' }]);
      expect((await store.story(storyId(1)))?.others).toEqual([]);
      await refresh(store, 'b', [{ n: 2, kind: 'changed', event: 'event-elsewhere' }]);
      expect((await store.story(storyId(1)))?.others.map(one => one.entry.id)).toEqual([entryId(2)]);
    });

    it('keeps its place on the wire when its publisher dates it anew', async () => {
      await refresh(store, 'b', [{ n: 2 }]);
      await change({ published: NOON - 1, title: 'Redated' });
      expect(await reportIds()).toEqual([entryId(2), entryId(1)]);
      expect((await store.story(storyId(1)))?.startedAt).toBe(NOON - DAY + 1);
    });

    it('stays where a person put it, whatever its verdict', async () => {
      await place.rows(`update entry set decision = 'off' where id = '${entryId(1)}'`);
      await change({ title: 'Still talks' });
      expect(await reportIds()).toEqual([]);
      await place.rows(`update entry set decision = 'on' where id = '${entryId(1)}'`);
      await change({ verdict: 'off', title: 'No talks' });
      expect(await reportIds()).toEqual([entryId(1)]);
    });
  });

  describe('all that is kept', () => {
    beforeEach(() => store.syncSources([source('a'), source('b')], NOON));
    const walk = async (limit: number, since?: number) => {
      const pages: string[][] = [];
      let after: WirePlace | undefined;
      do {
        const page = await store.entries({
          limit,
          ...(since === undefined ? {} : { since }),
          ...(after === undefined ? {} : { after }),
        });
        pages.push(page.items.map(({ report }) => report.entry.id));
        after = page.next;
      } while (after !== undefined);
      return pages;
    };

    it('is walked once, whatever its verdict, the oldest first, in pages that follow on', async () => {
      await refresh(store, 'a', [{ n: 3 }, { n: 1, verdict: 'off' }, { n: 5, published: NOON - DAY + 2 }]);
      await refresh(store, 'b', [{ n: 2 }, { n: 4, verdict: 'review' }]);
      const inOrder = [1, 2, 5, 3, 4].map(entryId);
      expect(await walk(2)).toEqual([inOrder.slice(0, 2), inOrder.slice(2, 4), inOrder.slice(4)]);
      expect((await walk(5)).flat()).toEqual(inOrder);
      expect((await walk(100, NOON - DAY + 3)).flat()).toEqual(inOrder.slice(3));
      expect((await walk(1, NOON)).flat()).toEqual([]);
    });

    it('comes as it was kept, beside what a person decided', async () => {
      await refresh(store, 'a', [{ n: 1 }, { n: 2, verdict: 'off' }]);
      await place.rows(`update entry set decision = 'off' where id = '${entryId(1)}'`);
      const { items } = await store.entries({ limit: 9 });
      expect(items).toEqual([
        { report: (await store.entry(entryId(1)))!.report, decision: 'off' },
        { report: (await store.entry(entryId(2)))!.report },
      ]);
    });
  });

  describe('an entry judged anew', () => {
    beforeEach(async () => {
      await store.syncSources([source('a'), source('b')], NOON);
      await refresh(store, 'a', [{ n: 1 }, { n: 2, verdict: 'off' }, { n: 3, verdict: 'review' }]);
      await refresh(store, 'b', [{ n: 4, event: 'event-1' }]);
    });
    const anew = (said: Said, topicVersion = 'test-2') => {
      const { entry, tagged, print } = judged(said);
      return { entry, tagged: { ...tagged, topicVersion }, ...(print === undefined ? {} : { print }) };
    };
    const rejudge = (...said: readonly Said[]) =>
      store.rejudge({ now: NOON + MINUTE, entries: said.map(one => anew(one)) }, cluster);
    const heard = async (after: number) =>
      (await store.changes({ filter: everyReport, after })).items.map(({ kind, id }) => [kind, id]);

    it('comes onto the wire, into the story it belongs to, and its followers hear of it', async () => {
      const before = await store.head();
      const done = await rejudge({ n: 2, event: 'event-1' });
      expect(done).toEqual({ rejudged: 1, head: before + 1, changes: 1 });
      expect(await heard(before)).toEqual([['added', entryId(2)]]);
      expect((await store.story(storyId(1)))?.others.map(one => one.entry.id)).toContain(entryId(2));
      expect((await store.entry(entryId(2)))?.report.tagged).toMatchObject({
        verdict: 'on',
        topicVersion: 'test-2',
      });
    });

    it('is from then on a candidate for others, and found by its tags', async () => {
      await rejudge({ n: 2, tags: [{ facet: 'place', name: 'miami' }] });
      await refresh(store, 'b', [{ n: 5, event: 'event-2' }]);
      expect((await store.entry(entryId(5)))?.report.storyId).toBe(storyId(2));
      expect(await reportIds({ place: ['miami'] })).toEqual([entryId(2)]);
    });

    it('leaves the wire, and the story that has no other report goes with it', async () => {
      const before = await store.head();
      await rejudge({ n: 1, verdict: 'off' }, { n: 4, source: 'b', event: 'event-1', verdict: 'review' });
      expect(await heard(before)).toEqual([
        ['removed', entryId(1)],
        ['removed', entryId(4)],
      ]);
      expect(await storyIds()).toEqual([]);
      expect((await store.sources()).map(row => [row.source.id, row.entries, row.onWire])).toEqual([
        ['a', 3, 0],
        ['b', 1, 0],
      ]);
    });

    it.each([
      { what: 'other tags', said: { n: 1, tags: [] }, changes: 1 },
      { what: 'the same of it', said: { n: 1 }, changes: 0 },
      { what: 'off for review', said: { n: 3, verdict: 'off' }, changes: 0 },
    ] as const)(
      'saying $what makes $changes changes, and remembers who said so',
      async ({ said, changes }) => {
        const before = await store.entry(entryId(said.n));
        expect((await rejudge(said)).changes).toBe(changes);
        const after = await store.entry(entryId(said.n));
        expect(after?.report.tagged.topicVersion).toBe('test-2');
        expect(after?.report).toMatchObject({ revisions: 0, changedAt: before!.report.changedAt });
        expect(after?.report.entry).toEqual(before?.report.entry);
      },
    );

    it.each([
      { decision: 'off', verdict: 'on', onWire: false },
      { decision: 'on', verdict: 'off', onWire: true },
    ] as const)(
      '$verdict stays $decision where a person decided so',
      async ({ decision, verdict, onWire }) => {
        await rejudge({ n: 1, verdict: decision });
        await place.rows(`update entry set decision = '${decision}' where id = '${entryId(1)}'`);
        const before = await store.head();
        await rejudge({ n: 1, verdict });
        expect((await reportIds()).includes(entryId(1))).toBe(onWire);
        expect(await store.head()).toBe(before);
        expect((await store.entry(entryId(1)))?.report.tagged.verdict).toBe(verdict);
      },
    );

    it('is left as it is when it changed since it was read, or was never kept', async () => {
      await refresh(store, 'a', [{ n: 1, kind: 'changed', title: 'Fresh words' }]);
      const done = await rejudge({ n: 1, verdict: 'off' }, { n: 99 });
      expect(done).toMatchObject({ rejudged: 0, changes: 0 });
      expect((await store.entry(entryId(1)))?.report).toMatchObject({
        entry: { title: 'Fresh words' },
        tagged: { verdict: 'on', topicVersion: 'test-1' },
      });
      expect(await store.entry(entryId(99))).toBeUndefined();
    });

    it('is all of it judged anew, or nothing is', async () => {
      const before = await store.head();
      const { print: _, ...unplaced } = anew({ n: 2 });
      await expect(
        store.rejudge({ now: NOON, entries: [anew({ n: 1, verdict: 'off' }), unplaced] }, cluster),
      ).rejects.toThrow(entryId(2));
      expect(await store.head()).toBe(before);
      expect((await store.entry(entryId(1)))?.report.tagged.verdict).toBe('on');
    });

    it('neither loses a change nor gives up while sources are refreshed beside it', async () => {
      const other = open();
      const many = Array.from({ length: 30 }, (_, i) => i + 10);
      await refresh(
        store,
        'a',
        many.map(n => ({ n })),
      );
      await refresh(
        store,
        'b',
        many.map(n => ({ n: n + 100 })),
      );
      const all = () => [
        ...many.map(n => anew({ n, verdict: n % 2 === 0 ? 'off' : 'on' })),
        ...many.map(n => anew({ n: n + 100, source: 'b', verdict: 'off' })),
      ];
      const [owner, now, state] = ['refresher', NOON, pollState()];
      await other.claimNamed({ ids: [], now, leaseMs: DAY, owner });
      const refreshed = (sourceId: string, from: number) => {
        const fresh = many.map(n => judged({ n: n + from, source: sourceId }));
        const again = many.map(n =>
          judged({ n: n + (sourceId === 'a' ? 0 : 100), source: sourceId, kind: 'changed' }),
        );
        return other.keep({ sourceId, owner, now, state, entries: [...fresh, ...again] }, cluster);
      };
      await Promise.all([
        store.rejudge({ now: NOON, entries: all() }, cluster),
        other.rejudge({ now: NOON, entries: all().reverse() }, cluster),
        refreshed('a', 500),
        refreshed('b', 600),
      ]);
      expect(await numbers()).toEqual(upTo(await store.head()));
      // Whoever came last had its say, and everything says so: the rows, the counts and the log.
      const counted = (await store.sources()).reduce((sum, row) => sum + row.onWire, 0);
      expect(await reportIds({ limit: 1000 })).toHaveLength(counted);
      const last = await place.rows(
        `select e.on_wire, c.kind from entry e join change c on c.seq = e.last_seq`,
      );
      for (const row of last) expect(Number(row.on_wire)).toBe(row.kind === 'removed' ? 0 : 1);
    });
  });

  describe('the cluster index', () => {
    const asked: Candidate[][] = [];
    const listening = {
      ...cluster,
      assign: (prints, candidates) => {
        asked.push([...candidates]);
        return assign(prints, candidates);
      },
    } satisfies typeof cluster;
    const keepOne = async (said: Said) => {
      const sourceId = said.source ?? 'a';
      await store.claimNamed({ ids: [sourceId], now: NOON, leaseMs: DAY, owner: 'one' });
      const entries = [judged(said)];
      asked.length = 0;
      await store.keep({ sourceId, owner: 'one', now: NOON, state: pollState(), entries }, listening);
      return asked.flat().map(candidate => candidate.print.id);
    };
    beforeEach(() => store.syncSources([source('a'), source('b')], NOON));

    it('offers what shares a key, as it was kept, and nothing else', async () => {
      await refresh(store, 'a', [
        { n: 1, event: 'miami', text: 'x' },
        { n: 2, event: 'miami', text: 'x' },
        { n: 3, event: 'geneva' },
      ]);
      await keepOne({ n: 4, event: 'miami', source: 'b' });
      expect(asked.flat()).toEqual([
        { print: judged({ n: 1, event: 'miami', text: 'x' }).print, storyId: storyId(1), storyNumber: 1 },
        {
          print: judged({ n: 2, event: 'miami', text: 'x' }).print,
          storyId: storyId(1),
          storyNumber: 1,
          duplicateOf: entryId(1),
        },
      ]);
    });

    it('offers reports for review, and none that went off topic', async () => {
      await refresh(store, 'a', [
        { n: 1, event: 'miami', verdict: 'review' },
        { n: 2, event: 'miami' },
      ]);
      await refresh(store, 'a', [{ n: 2, kind: 'changed', verdict: 'off' }]);
      expect(await keepOne({ n: 3, event: 'miami' })).toEqual([entryId(1)]);
    });

    it('offers an edited report under its new keys, and not under its old ones', async () => {
      await refresh(store, 'a', [{ n: 1, event: 'miami' }]);
      await keepOne({ n: 2, event: 'miami' });
      await refresh(store, 'a', [{ n: 1, event: 'geneva', kind: 'changed', title: 'Geneva' }]);
      expect(await keepOne({ n: 3, event: 'miami' })).toEqual([entryId(2)]);
      await keepOne({ n: 4, event: 'geneva' });
      expect(asked.flat()).toEqual([
        {
          print: judged({ n: 1, event: 'geneva', title: 'Geneva' }).print,
          storyId: storyId(1),
          storyNumber: 1,
        },
      ]);
    });

    it.each([
      { days: -13, found: true },
      { days: 13, found: true },
      { days: -16, found: false },
      { days: 16, found: false },
    ])('offers what was published $days days away: $found', async ({ days, found }) => {
      await refresh(store, 'a', [{ n: 1, event: 'miami', published: NOON + days * DAY }]);
      expect(await keepOne({ n: 2, event: 'miami', published: NOON })).toEqual(found ? [entryId(1)] : []);
    });

    it('offers the newest of a key that is everywhere, and not more for there being more', async () => {
      await refresh(
        store,
        'a',
        Array.from({ length: 60 }, (_, i) => ({ n: i + 1, event: 'everywhere' })),
      );
      const few = await keepOne({ n: 1000, event: 'everywhere' });
      await refresh(
        store,
        'a',
        Array.from({ length: 100 }, (_, i) => ({ n: i + 101, event: 'everywhere' })),
      );
      const many = await keepOne({ n: 1001, event: 'everywhere' });
      expect(many).toHaveLength(few.length);
      expect(many).toContain(entryId(200));
      expect(many).not.toContain(entryId(60));
    });

    it('offers what the index in memory does, when both have the rule of clustering', async () => {
      const words = ['talks', 'Geneva', 'Moscow', 'envoys', 'plan', 'Kyiv', 'truce', 'Witkoff', 'Miami'];
      const fromMemory: string[][] = [];
      const fromStore: string[][] = [];
      const founding =
        (told: string[][]): Assign =>
        (prints, candidates) => {
          told.push(candidates.map(({ print }) => print.id).sort());
          return prints.map(({ id }) => ({ id, storyId: `s${id.slice(1)}` }));
        };
      const clusterer = createClusterer(founding(fromMemory));
      const clustering = {
        ...cluster,
        keysOf: clusterKeysOf,
        reach: clusterReach,
        assign: founding(fromStore),
      };
      // Three weeks of reports that have words in common with many, most in the order of time and some late.
      for (let n = 0; n < 240; n++) {
        const title = [n, n * 7, n * n, n >> 2].map(i => words[i % words.length]).join(' ');
        const hours = n % 10 === 9 ? n : n * 2;
        const at = new Date(NOON + hours * 3_600_000).toISOString();
        const print = { ...printed({ id: 'any', title: `${title} ${n % 30}`, at }), id: entryId(n) };
        clusterer.add(print);
        const entries = [{ ...judged({ n, published: print.published }), print }];
        await store.claimNamed({ ids: ['a'], now: NOON, leaseMs: DAY, owner: 'one' });
        await store.keep({ sourceId: 'a', owner: 'one', now: NOON, state: pollState(), entries }, clustering);
      }
      expect(fromStore).toEqual(fromMemory);
      expect(Math.max(...fromStore.map(({ length }) => length))).toBeGreaterThan(30);
    });

    it('offers in one refresh what changed in it, as it reads now', async () => {
      await refresh(store, 'a', [{ n: 1, event: 'miami' }]);
      await refresh(store, 'a', [
        { n: 1, event: 'geneva', kind: 'changed', title: 'Geneva' },
        { n: 2, event: 'geneva' },
      ]);
      expect((await store.story(storyId(1)))?.others.map(one => one.entry.id)).toEqual([entryId(2)]);
    });

    it('is asked about the oldest first, so that the oldest founds the story', async () => {
      await refresh(store, 'a', [
        { n: 9, event: 'miami' },
        { n: 5, event: 'miami' },
      ]);
      expect(await storyIds()).toEqual([storyId(5)]);
    });

    it('that throws half-way keeps nothing at all, and the lease stays', async () => {
      await refresh(store, 'a', [{ n: 1 }]);
      await store.claimNamed({ ids: ['a'], now: NOON, leaseMs: DAY, owner: 'one' });
      const two = {
        sourceId: 'a',
        owner: 'one',
        now: NOON,
        state: pollState({ polls: 99 }),
        entries: [judged({ n: 1, kind: 'changed', title: 'Edited' }), judged({ n: 2 })],
      };
      const broken = {
        ...cluster,
        assign: () => {
          throw new Error('clustering broke');
        },
      };
      await expect(store.keep(two, broken)).rejects.toThrow('clustering broke');
      expect(await store.head()).toBe(1);
      expect(await reportIds()).toEqual([entryId(1)]);
      expect((await store.entry(entryId(1)))?.report.entry.title).toBe('Headline 1');
      expect((await store.sources())[0]?.state.polls).toBe(1);
      expect(await store.keep(two, cluster)).toEqual({ kept: true, head: 3, changes: 2 });
    });

    it.each([
      { how: 'to a story that is none', assignment: { id: entryId(1), storyId: storyId(77) } },
      { how: 'somebody else', assignment: { id: entryId(2), storyId: storyId(2) } },
    ])('that assigns $how is a bug that keeps nothing', async ({ assignment }) => {
      await store.claimNamed({ ids: ['a'], now: NOON, leaseMs: DAY, owner: 'one' });
      const one = { sourceId: 'a', owner: 'one', now: NOON, state: pollState(), entries: [judged({ n: 1 })] };
      await expect(store.keep(one, { ...cluster, assign: () => [assignment] })).rejects.toThrow();
      expect(await store.entry(entryId(1))).toBeUndefined();
    });
  });

  describe('a story', () => {
    beforeEach(() =>
      store.syncSources([source('a'), source('b', { family: 'a-family' }), source('c'), source('d')], NOON),
    );

    it('has every report of its event: the first original to arrive leads, copies do not count as voices', async () => {
      await refresh(store, 'a', [{ n: 3, event: 'miami', text: 'wire' }]);
      await refresh(store, 'b', [{ n: 4, event: 'miami', lang: 'uk' }]);
      await refresh(store, 'c', [{ n: 5, event: 'miami', text: 'wire', published: NOON - 2 * DAY }]);
      await refresh(store, 'd', [{ n: 6, event: 'miami', lang: 'prs' }]);
      const story = await store.story(storyId(3));
      expect(story?.lead.entry.id).toBe(entryId(3));
      expect(story?.others.map(one => [one.entry.id, one.duplicateOf])).toEqual([
        [entryId(5), entryId(3)],
        [entryId(4), undefined],
        [entryId(6), undefined],
      ]);
      expect(story?.others[0]?.tie).toEqual({
        rule: 'same-text',
        with: entryId(3),
        score: 1,
        shared: ['text'],
      });
      expect(story).toMatchObject({ languages: ['en', 'prs', 'uk'], independent: 2 });
      expect((await store.stories({ filter: everything })).items).toEqual([story]);
    });

    it('neither moves nor counts as changed when another outlet joins; its followers hear of it', async () => {
      await refresh(store, 'a', [{ n: 1, event: 'miami' }], NOON);
      await refresh(store, 'c', [{ n: 2 }], NOON + 1);
      await refresh(store, 'd', [{ n: 3, event: 'miami', published: NOON + 5 }], NOON + 9);
      expect(await storyIds()).toEqual([storyId(2), storyId(1)]);
      expect(await store.story(storyId(1))).toMatchObject({ startedAt: NOON - DAY + 1, changedAt: NOON });
      const heard = await store.changes({ filter: everything, after: 2 });
      expect(heard.items.map(({ kind, id, story }) => [kind, id, story?.others.length])).toEqual([
        ['updated', storyId(1), 1],
      ]);
    });

    it('keeps its lead when a report comes that was published before it, but arrived after', async () => {
      await refresh(store, 'a', [{ n: 1, event: 'miami' }], NOON);
      await refresh(store, 'c', [{ n: 2, event: 'miami', published: NOON - 3 * DAY }], NOON + 1);
      expect(await store.story(storyId(1))).toMatchObject({
        lead: { entry: { id: entryId(1) } },
        others: [{ entry: { id: entryId(2) } }],
        changedAt: NOON,
      });
    });

    it.each([
      { what: 'its lead is rewritten', n: 1, said: { title: 'New words' }, changedAt: NOON + 9 },
      { what: 'another report is rewritten', n: 2, said: { title: 'New words' }, changedAt: NOON },
      { what: 'its lead is tagged otherwise', n: 1, said: { tags: [] }, changedAt: NOON },
      { what: 'its lead is taken off', n: 1, said: { verdict: 'off' }, changedAt: NOON + 9 },
      { what: 'another report is taken off', n: 2, said: { verdict: 'off' }, changedAt: NOON },
    ] as const)('has changed at $changedAt when $what', async ({ n, said, changedAt }) => {
      await refresh(store, 'a', [{ n: 1, event: 'miami' }], NOON);
      await refresh(store, 'c', [{ n: 2, event: 'miami' }], NOON);
      await refresh(store, n === 1 ? 'a' : 'c', [{ n, kind: 'changed', event: 'miami', ...said }], NOON + 9);
      expect((await store.story(storyId(1)))?.changedAt).toBe(changedAt);
    });

    it('that only reviewers have seen begins for readers when a report of it comes onto the wire', async () => {
      await refresh(store, 'a', [{ n: 1, event: 'miami', verdict: 'review' }], NOON);
      expect(await store.story(storyId(1))).toBeUndefined();
      await refresh(store, 'c', [{ n: 2, event: 'miami' }], NOON + 5);
      expect(await store.story(storyId(1))).toMatchObject({
        startedAt: NOON - DAY + 1,
        changedAt: NOON + 5,
        lead: { entry: { id: entryId(2) } },
        others: [],
      });
    });

    it('that merged into another is found under both ids', async () => {
      await refresh(store, 'a', [{ n: 1 }, { n: 2, verdict: 'off' }, { n: 3, verdict: 'review' }]);
      await place.rows(`update story set merged_into = '${storyId(1)}' where id = '${storyId(3)}'`);
      expect((await store.story(storyId(3)))?.id).toBe(storyId(1));
    });
  });

  describe('a filter', () => {
    const talks: Tag = { facet: 'track', name: 'talks' };
    const prisoners: Tag = { facet: 'track', name: 'prisoners' };
    const umerov: Tag = { facet: 'person', name: 'umerov' };
    const miami: Tag = { facet: 'place', name: 'miami' };

    beforeEach(async () => {
      await store.syncSources([source('a'), source('b')], NOON);
      await refresh(store, 'a', [
        { n: 1, event: 'trip', tags: [talks, umerov, miami], title: 'Umerov lands in Miami' },
        { n: 2, tags: [prisoners], lang: 'uk', title: 'Обмін полоненими: Зеленський подякував' },
        { n: 3, tags: [talks], lang: 'prs', title: 'زلنسکی: گفت‌وگوها ادامه دارد', published: NOON - MINUTE },
        { n: 4, tags: [talks, miami], verdict: 'review' },
        { n: 5, tags: [talks, miami], verdict: 'off' },
      ]);
      await refresh(store, 'b', [
        { n: 6, event: 'trip', tags: [talks, miami], lang: 'de', title: 'Gespräche 100% «ernst»' },
      ]);
    });

    it.each<[string, Partial<Filter>, number[], number[]]>([
      ['nothing', {}, [3, 6, 2, 1], [3, 2, 1]],
      ['a language', { lang: ['uk'] }, [2], [2]],
      ['one of two languages', { lang: ['de', 'uk'] }, [6, 2], [2, 1]],
      ['a language that only looks alike', { lang: ['pr'] }, [], []],
      ['a tag', { tag: [{ name: 'talks' }] }, [3, 6, 1], [3, 1]],
      ['a tag of another facet', { tag: [{ facet: 'person', name: 'talks' }] }, [], []],
      [
        'one of two tags',
        { tag: [{ name: 'umerov' }, { facet: 'track', name: 'prisoners' }] },
        [2, 1],
        [2, 1],
      ],
      ['a person', { person: ['umerov'] }, [1], [1]],
      ['a place that is no person', { person: ['miami'] }, [], []],
      ['a place', { place: ['miami'] }, [6, 1], [1]],
      ['a place and a language', { place: ['miami'], lang: ['de'] }, [6], [1]],
      ['what no single report has', { person: ['umerov'], lang: ['de'] }, [], []],
      ['a source', { source: ['b'] }, [6], [1]],
      ['since', { since: NOON - MINUTE }, [3], [3]],
      ['until', { until: NOON - MINUTE }, [6, 2, 1], [2, 1]],
      ['a word in any case', { q: 'MIAMI' }, [1], [1]],
      ['two words in any order', { q: 'miami umerov' }, [1], [1]],
      ['two words of which one is missing', { q: 'miami rubio' }, [], []],
      ['a part of a word', { q: 'полонен' }, [2], [2]],
      ['words without their marks', { q: 'gesprache' }, [6], [1]],
      ['a word written with its joiner or without', { q: 'گفتوگوها' }, [3], [3]],
      ['a word in the other yeh', { q: 'زلنسكي' }, [3], [3]],
      ['signs that mean something in LIKE', { q: '100%' }, [6], [1]],
      ['such signs where they do not stand', { q: '1%' }, [], []],
      ['a word of the summary', { q: 'happened' }, [3, 6, 2, 1], [3, 2, 1]],
    ])('for %s finds the reports and the stories that have it', async (_what, filter, reports, stories) => {
      expect(await reportIds(filter)).toEqual(reports.map(entryId));
      expect(await storyIds(filter)).toEqual(stories.map(storyId));
      const heard = async (view: Filter['view']) =>
        (await store.changes({ filter: { ...everything, ...filter, view }, after: 0 })).items
          .map(item => item.id)
          .sort();
      expect(await heard('entries')).toEqual(reports.map(entryId).sort());
      expect(await heard('stories')).toEqual(stories.map(storyId).sort());
    });

    it('shows a story by the first report to arrive that matches, with all its others', async () => {
      const { items } = await store.stories({ filter: { ...everything, lang: ['de'] } });
      expect(items.map(story => [story.lead.entry.id, story.others.map(one => one.entry.id)])).toEqual([
        [entryId(6), [entryId(1)]],
      ]);
      expect(items[0]).toMatchObject({ languages: ['de', 'en'], independent: 2 });
    });

    it('within a saved one asks for what both ask for, in one report', async () => {
      const asked = async (filter: Partial<Filter>, within: Partial<Filter>) => {
        const query = {
          filter: { ...everything, ...filter },
          within: { ...everything, limit: 1, ...within },
        };
        return [
          (await store.reports(query)).items.map(item => item.entry.id),
          (await store.stories(query)).items.map(item => item.lead.entry.id),
        ];
      };
      expect(await asked({ place: ['miami'] }, { tag: [{ name: 'talks' }] })).toEqual([
        [entryId(6), entryId(1)],
        [entryId(1)],
      ]);
      expect(await asked({ place: ['miami'] }, { lang: ['de'] })).toEqual([[entryId(6)], [entryId(6)]]);
      expect(await asked({ lang: ['de'] }, { lang: ['en'] })).toEqual([[], []]);
      expect(await asked({ q: 'umerov' }, { q: 'miami' })).toEqual([[entryId(1)], [entryId(1)]]);
      const since = { since: NOON - MINUTE };
      expect(await asked({}, since)).toEqual([[entryId(3)], [entryId(3)]]);
      expect(await asked({ until: NOON - MINUTE }, since)).toEqual([[], []]);
    });

    it('finds what is frequent as it finds what is rare', async () => {
      const many = Array.from({ length: 1_500 }, (_, i) => ({ n: i + 1_000, tags: [miami], lang: 'de' }));
      await refresh(store, 'b', many);
      const newest = [2_499, 2_498, 2_497];
      for (const filter of [{ place: ['miami'] }, { lang: ['de'] }, { source: ['b'] }]) {
        expect(await reportIds({ ...filter, until: NOON - MINUTE, limit: 3 })).toEqual(newest.map(entryId));
        expect(await storyIds({ ...filter, until: NOON - MINUTE, limit: 3 })).toEqual(newest.map(storyId));
      }
      expect(await reportIds({ place: ['miami'], person: ['umerov'] })).toEqual([entryId(1)]);
    });

    it('is told when what it had is no longer what it asks for', async () => {
      const filter: Filter = { ...everyReport, place: ['miami'] };
      const before = await store.head();
      await refresh(store, 'a', [{ n: 1, kind: 'changed', event: 'trip', tags: [talks] }]);
      await refresh(store, 'a', [{ n: 2, kind: 'changed', lang: 'uk', tags: [miami] }]);
      await refresh(store, 'b', [{ n: 6, kind: 'changed', lang: 'de', tags: [miami], title: 'Ernst' }]);
      await refresh(store, 'a', [{ n: 3, kind: 'changed', lang: 'prs', title: 'ادامه' }]);
      const heard = await store.changes({ filter, after: before });
      expect(heard.items.map(({ kind, id }) => [kind, id])).toEqual([
        ['removed', entryId(1)],
        ['added', entryId(2)],
        ['updated', entryId(6)],
      ]);
      expect(heard.items.map(item => item.report?.entry.id)).toEqual([undefined, entryId(2), entryId(6)]);
      const stories = await store.changes({ filter: { ...filter, view: 'stories' }, after: before });
      expect(stories.items.map(({ kind, id }) => [kind, id])).toEqual([
        ['added', storyId(2)],
        ['updated', storyId(1)],
      ]);
    });
  });

  describe('a walk', () => {
    beforeEach(async () => {
      await store.syncSources([source('a'), source('b')], NOON);
      await refresh(
        store,
        'a',
        Array.from({ length: 7 }, (_, i) => ({ n: i + 1, published: NOON - Math.floor(i / 2) * MINUTE })),
      );
    });

    const walk = async (view: Filter['view'], limit: number, between = async () => {}) => {
      const ids: string[] = [];
      let slice = await askSlice(store, view, { limit });
      ids.push(...slice.ids);
      for (const asOf = slice.asOf; slice.next; ids.push(...slice.ids)) {
        await between();
        slice = await askSlice(store, view, { limit, asOf, before: slice.next });
      }
      return ids;
    };

    it.each(['entries', 'stories'] as const)(
      'over %s sees each once, the newest first, ties in order',
      async view => {
        const name = view === 'entries' ? entryId : storyId;
        for (const limit of [1, 2, 3, 7, 50])
          expect(await walk(view, limit)).toEqual([2, 1, 4, 3, 6, 5, 7].map(name));
      },
    );

    it.each(['entries', 'stories'] as const)('over %s does not see what comes after it began', async view => {
      let n = 100;
      const ids = await walk(view, 2, async () => {
        n += 1;
        await refresh(store, 'b', [
          { n, published: NOON - n * MINUTE },
          { n: n + 100, published: NOON },
        ]);
      });
      const name = view === 'entries' ? entryId : storyId;
      expect(ids).toEqual([2, 1, 4, 3, 6, 5, 7].map(name));
    });

    it('says the change it is the state after, and no next place at the end', async () => {
      expect(await askSlice(store, 'entries', { limit: 7 })).toMatchObject({ asOf: 7, next: undefined });
      expect(await askSlice(store, 'entries', { limit: 6 })).toMatchObject({
        asOf: 7,
        next: { at: NOON - 2 * MINUTE, id: entryId(5) },
      });
      expect(await askSlice(store, 'stories', { limit: 6, asOf: 3 })).toMatchObject({ asOf: 3 });
    });
  });

  describe('the changes', () => {
    beforeEach(() => store.syncSources([source('a'), source('b')], NOON));

    it('are none in an empty store', async () => {
      expect(await store.changes({ filter: everything, after: 0 })).toEqual({
        items: [],
        after: 0,
        more: false,
      });
    });

    it('come oldest first, each report once, as it is now', async () => {
      await refresh(store, 'a', [{ n: 1 }, { n: 2 }, { n: 3 }]);
      await refresh(store, 'a', [{ n: 1, kind: 'changed', title: 'Edited' }]);
      await refresh(store, 'a', [{ n: 1, kind: 'changed', title: 'Edited again' }]);
      const heard = await store.changes({ filter: everyReport, after: 0 });
      expect(heard.items.map(({ seq, kind, report }) => [seq, kind, report?.entry.title])).toEqual([
        [2, 'added', 'Headline 2'],
        [3, 'added', 'Headline 3'],
        [5, 'added', 'Edited again'],
      ]);
      expect(heard).toMatchObject({ after: 5, more: false });
      expect((await store.changes({ filter: everyReport, after: 3 })).items).toMatchObject([
        { seq: 5, kind: 'updated', id: entryId(1) },
      ]);
    });

    it('come in pages that follow on from one another', async () => {
      await refresh(
        store,
        'a',
        Array.from({ length: 5 }, (_, i) => ({ n: i + 1 })),
      );
      const pages = await followTo(store, { ...everyReport, limit: 2 }, 0);
      expect(pages.map(page => [page.items.length, page.after, page.more])).toEqual([
        [2, 2, true],
        [2, 4, true],
        [1, 5, false],
      ]);
    });

    it('of a rare filter are found behind thousands of others', async () => {
      const others = Array.from({ length: 5_000 }, (_, i) => ({ n: i + 10 }));
      await refresh(store, 'a', [{ n: 1, lang: 'prs', published: NOON - 2 * DAY }, ...others]);
      await refresh(store, 'b', [{ n: 2, lang: 'prs' }]);
      const pages = await followTo(store, { ...everyReport, lang: ['prs'] }, 0);
      expect(pages.flatMap(page => page.items.map(item => item.id))).toEqual([entryId(1), entryId(2)]);
      expect(pages.at(-1)).toMatchObject({ after: 5_002, more: false });
    });

    it('let one that did not match wait at the head, not where its last match was', async () => {
      await refresh(store, 'a', [{ n: 1 }, { n: 2 }]);
      expect(await store.changes({ filter: { ...everyReport, lang: ['prs'] }, after: 0 })).toEqual({
        items: [],
        after: 2,
        more: false,
      });
    });

    it('tell who catches up in pages of a report that left his filter before its last change', async () => {
      const tags: Tag[] = [{ facet: 'place', name: 'miami' }];
      const filter: Filter = { ...everyReport, place: ['miami'], limit: 1 };
      await refresh(store, 'a', [{ n: 1, tags }]);
      const reader = (await store.changes({ filter, after: 0 })).after;
      await refresh(store, 'a', [{ n: 1, kind: 'changed', tags: [] }]);
      await refresh(store, 'a', [
        { n: 2, tags },
        { n: 3, tags },
      ]);
      await refresh(store, 'a', [{ n: 1, kind: 'changed', tags: [], title: 'Edited' }]);
      const pages = await followTo(store, filter, reader);
      expect(pages.flatMap(page => page.items.map(({ kind, id }) => [kind, id]))).toEqual([
        ['added', entryId(2)],
        ['added', entryId(3)],
        ['removed', entryId(1)],
      ]);
    });
  });

  describe('whatever happens', () => {
    // Each step is one refresh by one of two connections: what it says of some of a few entries.
    const step = fc.record({
      who: fc.nat({ max: 1 }),
      source: fc.constantFrom('a', 'b', 'c'),
      entries: fc.array(
        fc.record({
          n: fc.nat({ max: 11 }),
          verdict: fc.constantFrom('on', 'on', 'on', 'review', 'off'),
          title: fc.constantFrom('One', 'Two', 'Three'),
          event: fc.constantFrom('x', 'y', 'z'),
          lang: fc.constantFrom('en', 'uk'),
        }),
        { maxLength: 4 },
      ),
    });
    type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

    const perform = async (
      stores: readonly Store[],
      { who, source: sourceId, entries }: Step,
      now: number,
    ) => {
      const one = stores[who]!;
      const owner = `owner-${crypto.randomUUID()}`;
      const claimed = await one.claimNamed({ ids: [sourceId], now, leaseMs: MINUTE, owner });
      if (claimed.length === 0) return;
      // An entry belongs to one source: a third of the numbers each.
      const offset = { a: 100, b: 200, c: 300 }[sourceId]!;
      const said = entries.map(entry =>
        judged({
          ...entry,
          n: offset + entry.n,
          verdict: entry.verdict as 'on',
          source: sourceId,
          firstSeen: now,
        }),
      );
      await one.keep({ sourceId, owner, now, state: pollState(), entries: said }, cluster);
    };

    const runs = { numRuns: 12, ...IN_TIME };
    const again = async (): Promise<readonly Store[]> => {
      await place.empty();
      const stores = [store, opened[0] ?? open()];
      await store.syncSources([source('a'), source('b'), source('c')], NOON);
      return stores;
    };

    it('changes are numbered 1, 2, 3 … under refreshes from two connections at once', async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 12 }), async steps => {
          const stores = await again();
          const heads: number[] = [];
          await Promise.all(
            [0, 1].map(async who => {
              for (const [i, one] of steps.entries()) {
                if (one.who !== who) continue;
                await perform(stores, one, NOON + i);
                heads.push(await stores[who]!.head());
              }
            }),
          );
          const head = await store.head();
          expect(await numbers()).toEqual(upTo(head));
          for (const seen of heads) expect(seen).toBeLessThanOrEqual(head);
          await expectSoundWire(place, store);
        }),
        runs,
      );
    });

    it('a walk to the end and a following on from there give everything, once', async () => {
      const plan = fc.record({
        view: fc.constantFrom('entries', 'stories'),
        lang: fc.constantFrom([], ['uk']),
        limit: fc.integer({ min: 1, max: 4 }),
        before: fc.array(step, { maxLength: 6 }),
        during: fc.array(step, { maxLength: 6 }),
        after: fc.array(step, { maxLength: 6 }),
      });
      await fc.assert(
        fc.asyncProperty(plan, async ({ view, lang, limit, before, during, after }) => {
          const stores = await again();
          const filter: Filter = { ...everything, view: view as Filter['view'], lang, limit };
          let now = NOON;
          for (const one of before) await perform(stores, one, now++);

          const walked: string[] = [];
          let slice = await askSlice(store, filter.view, { limit, lang });
          const asOf = slice.asOf;
          walked.push(...slice.ids);
          const writes = [...during];
          while (slice.next) {
            const write = writes.shift();
            if (write) await perform(stores, write, now++);
            slice = await askSlice(store, filter.view, { limit, lang, asOf, before: slice.next });
            walked.push(...slice.ids);
          }
          for (const one of writes) await perform(stores, one, now++);
          expect(new Set(walked).size).toBe(walked.length);

          const mine = new Set(walked);
          const writers = (async () => {
            for (const one of after) await perform(stores, one, now++);
          })();
          let position = asOf;
          const follow = async () => {
            for (const page of await followTo(store, filter, position)) {
              position = page.after;
              const last = page.items.map(item => item.seq);
              expect(last).toEqual([...last].sort((a, b) => a - b));
              for (const { id, kind } of page.items)
                if (kind === 'removed') mine.delete(id);
                else mine.add(id);
            }
          };
          await follow();
          await writers;
          await follow();
          const everyone = await askSlice(store, filter.view, { limit: 200, lang });
          expect([...mine].sort()).toEqual([...everyone.ids].sort());
          expect((await followTo(store, filter, position)).flatMap(page => page.items)).toEqual([]);
        }),
        runs,
      );
    });

    it('several processes write at once and none has to give up', async () => {
      await store.syncSources([source('a'), source('b')], NOON);
      const writers = [startWriter(place, 'a', 40), startWriter(place, 'b', 40)];
      for (const writer of writers) expect(await writer.ended).toEqual({ code: 0, errors: '' });
      expect(await store.head()).toBe(80);
      expect(await numbers()).toEqual(upTo(80));
      await expectSoundWire(place, store);
    });

    it('a process killed while it writes loses nothing that it was told is kept', async () => {
      await store.syncSources([source('a'), source('b')], NOON);
      let killed = 0;
      for (const afterKept of [1, 7, 20]) {
        const writer = startWriter(place, 'a', 100_000, killed * 1_000_000 + 1);
        await writer.said(afterKept);
        writer.child.kill('SIGKILL');
        await writer.ended;
        killed += 1;

        const next = open();
        await next.migrate();
        const head = await next.head();
        expect(head).toBeGreaterThanOrEqual(writer.lastKept());
        expect(await numbers()).toEqual(upTo(head));
        await expectSoundWire(place, next);
        const [claimed] = await next.claimNamed({
          ids: ['a'],
          now: NOON + killed * DAY,
          leaseMs: 1,
          owner: 'heir',
        });
        expect(claimed?.source.id).toBe('a');
        await next.release('heir');
      }
      expect((await refresh(store, 'b', [{ n: 999_999_999 }])).kept).toBe(true);
    });
  });
}

export async function askSlice(
  store: Store,
  view: Filter['view'],
  query: {
    limit: number;
    lang?: readonly string[];
    asOf?: number;
    before?: { readonly at: number; readonly id: string };
  },
) {
  const { limit, lang = [], ...where } = query;
  const asked = { filter: { ...everything, view, lang, limit }, ...where };
  if (view === 'entries') {
    const { items, asOf, next } = await store.reports(asked);
    return { ids: items.map(item => item.entry.id), told: items.map(placeOf), asOf, next };
  }
  const { items, asOf, next } = await store.stories(asked);
  return { ids: items.map(item => item.id), told: items.map(gistOf), asOf, next };
}

/** Where a report stands, and why. */
function placeOf({ entry, storyId, duplicateOf, tie }: Report): unknown {
  return { id: entry.id, storyId, duplicateOf, tie };
}

/** What a story is made of. */
function gistOf({ lead, others, independent, languages, gone }: Story): unknown {
  return { lead: placeOf(lead), others: others.map(placeOf), independent, languages, gone };
}

export function toldOf({ report, story }: Changes['items'][number]): unknown {
  return report === undefined ? story && gistOf(story) : placeOf(report);
}

export async function followTo(store: Store, filter: Filter, after: number): Promise<Changes[]> {
  const pages: Changes[] = [];
  do pages.push(await store.changes({ filter, after: pages.at(-1)?.after ?? after }));
  while (pages.at(-1)?.more);
  return pages;
}

/** What must hold of the tables between any two transactions. */
export async function expectSoundWire(place: Place, store: Store): Promise<void> {
  const miscounted = await place.rows(`
    select s.id from story s
    where s.reports <> (select count(*) from entry e where e.story_id = s.id and e.on_wire = 1)`);
  expect(miscounted).toEqual([]);
  const astray = await place.rows(`
    select id from entry where on_wire = 1 and (story_id is null or wired_seq is null or last_seq is null)`);
  expect(astray).toEqual([]);
  const [wire] = await place.rows('select count(*) as n from entry where on_wire = 1');
  const homeless = await place.rows(`
    select e.id from entry e join story s on s.id = e.story_id
    where s.merged_into is not null
    union select s.id from story s join story h on h.id = s.merged_into
    where h.merged_into is not null or h.number >= s.number and not exists (
      select 1 from ruling r join story j on j.id = r.from_story where j.merged_into = h.id)
    union select c.entry_id from candidate c join entry e on e.id = c.entry_id
    where c.story_id <> e.story_id or c.story_number <> (select number from story where id = c.story_id) or coalesce(c.duplicate_of, '') <> coalesce(e.duplicate_of, '')
    union select c.id from entry c join entry o on o.id = c.duplicate_of
    where c.story_id <> o.story_id or o.duplicate_of is not null
      or c.on_wire = 1 and (o.on_wire = 0 or o.wired_seq > c.wired_seq)
    union select e.id from apart p join entry e on e.id = p.entry_id where e.story_id = p.story_id`);
  expect(homeless).toEqual([]);
  const misnumbered = await place.rows(`
    select id from story where number < 1 or number > (select stories from head)
    union select min(id) from story group by number having count(*) > 1
    union select id from story where last_seq is not null and last_seq not in (select seq from change where story_id = story.id)
    union select id from entry where last_seq is not null and last_seq not in (select seq from change where entry_id = entry.id)`);
  expect(misnumbered).toEqual([]);
  const counted = (await store.sources()).reduce((sum, row) => sum + row.onWire, 0);
  expect(counted).toBe(Number(wire?.n));
}

function startWriter(place: Place, sourceId: string, refreshes: number, from = 1) {
  const script = fileURLToPath(new URL('./writer.ts', import.meta.url));
  const child = spawn(process.execPath, [
    script,
    ...place.address,
    sourceId,
    String(refreshes),
    String(from),
  ]);
  let heads: number[] = [];
  let errors = '';
  const waiting: (() => void)[] = [];
  let rest = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors += text;
  });
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    heads = heads.concat(lines.map(Number));
    for (const wake of waiting.splice(0)) wake();
  });
  const ended = once(child, 'close').then(([code]) => ({ code, errors }));
  return {
    child,
    ended,
    lastKept: () => heads.at(-1) ?? 0,
    said: async (count: number) => {
      while (heads.length < count) {
        const told = new Promise<void>(resolve => waiting.push(resolve));
        await Promise.race([
          told,
          ended.then(() => {
            if (heads.length < count) throw new Error(`the writer ended early: ${errors}`);
          }),
        ]);
      }
    },
  };
}

/** A property ends before its test is ended: it would go on beneath the next one, making smaller what failed. */
export const IN_TIME = { skipAllAfterTimeLimit: 25_000 };

/** What `Place.empty` does, in SQL of both engines. */
export const EMPTYING: readonly string[] = [
  ...['revision', 'tag', 'change', 'print', 'candidate', 'cluster_key', 'withdrawal', 'apart', 'ruling'].map(
    table => `delete from ${table}`,
  ),
  ...['entry', 'story', 'source'].map(table => `delete from ${table}`),
  'update head set seq = 0, stories = 0',
  'delete from schema_version where version >= 1000',
];
