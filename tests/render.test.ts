import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { parseConfig } from '../src/config/config.ts';
import { createFetcher } from '../src/fetch/fetcher.ts';
import { parse } from '../src/parse/parse.ts';
import { openStore } from '../src/parts.ts';
import { readTopic } from '../src/read-topic.ts';
import { refresh } from '../src/refresh.ts';
import { createRender } from '../src/render.ts';
import type { Store } from '../src/store/store.ts';
import type { Topic } from '../src/tag/topic.ts';
import type { Body } from '../src/web/page.ts';
import { route } from '../src/web/route.ts';
import { all, one, readXml } from './publish/read-xml.ts';
import { cluster, everyReport, everything, judged } from './store/samples.ts';
import { type Outlet, otherNews, peaceNews, startOutlet } from './support/outlet.ts';

let topic: Topic;
beforeAll(async () => {
  topic = await readTopic();
});

type Place = {
  readonly outlet: Outlet;
  readonly store: Store;
  /** Reads the outlet's feed, as it is now, into the store. */
  refreshOnce(): Promise<void>;
  /** The answer to an address. */
  get(address: string): Promise<Body>;
  json(address: string): Promise<ApiPage>;
};

type Listed = {
  readonly id: string;
  readonly title?: string;
  readonly lead?: { readonly title: string };
  readonly change?: { readonly seq: number; readonly kind: string };
};
type ApiPage = {
  readonly items: readonly Listed[];
  readonly head: number;
  readonly more: boolean;
  readonly next?: string;
  readonly follow?: string;
};

const SITE = 'https://wire.example/peace';

/** An outlet and an empty wire over it, gone when the test is. */
async function place(): Promise<Place> {
  const folder = await mkdtemp(join(tmpdir(), 'peacewire-render-'));
  const store = await openStore(join(folder, 'wire.db'));
  const outlet = await startOutlet('gazette');
  const fetcher = createFetcher({ userAgent: 'peacewire-test', allowPrivateAddresses: true });
  onTestFinished(async () => {
    await fetcher.close();
    await outlet.close();
    await store.close();
    await rm(folder, { recursive: true });
  });
  const read = parseConfig(
    JSON.stringify({
      site: { title: 'Peace', url: SITE, contact: 'mailto:desk@wire.example' },
      sources: [outlet.source],
      feeds: [
        { slug: 'ceasefire', title: 'Ceasefire', lang: 'en', filter: { tag: 'track:ceasefire' } },
        { slug: 'dari', title: 'صلح', lang: 'prs', filter: { lang: 'prs' } },
      ],
    }),
  );
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const { config } = read;
  await store.migrate();
  await store.syncSources(config.sources, Date.now());
  const render = createRender({ store, topic, config });
  const get = async (address: string) => {
    const target = address.replace(SITE, '');
    const to = route(target, slug => config.feeds.some(feed => feed.slug === slug));
    if (to.kind !== 'page') throw new Error(`${target} leads to no page: ${JSON.stringify(to)}`);
    return render(to.page);
  };
  return {
    outlet,
    store,
    async refreshOnce() {
      const claim = { now: Date.now(), leaseMs: 60_000, owner: 'the-test' };
      const [claimed] = await store.claimNamed({ ids: ['gazette'], ...claim });
      const report = await refresh(claimed!, {
        fetchFeed: fetcher.fetch,
        store,
        topic,
        owner: claim.owner,
        limits: { floorMs: 60_000, ceilingMs: 60_000 },
        now: Date.now,
        random: () => 0,
      });
      if (report.outcome !== 'fetched') throw new Error(JSON.stringify(report));
    },
    get,
    json: async address => JSON.parse(textOf(await get(address))),
  };
}

const textOf = (body: Body) => Buffer.from(body.identity).toString('utf8');

const HTML = 'text/html; charset=utf-8';
const RSS = 'application/rss+xml; charset=utf-8';
const ATOM = 'application/atom+xml; charset=utf-8';
const JSON_FEED = 'application/feed+json; charset=utf-8';
const API = 'application/json; charset=utf-8';
const OPML = 'text/x-opml; charset=utf-8';
const PROBLEM = 'application/problem+json';
const NOBODY = 'aaaaaaaaaaaaaaaaaaaa';

/** ENTRY and STORY stand for the ids of what is on the wire. */
const pages = [
  { address: '/', type: HTML },
  { address: '/?lang=en&q=geneva', type: HTML },
  { address: '/feeds/ceasefire', type: HTML },
  { address: '/story/STORY', type: HTML },
  { address: '/sources', type: HTML },
  { address: '/about', type: HTML },
  { address: '/embed', type: HTML },
  { address: '/embed?feed=ceasefire&theme=dark', type: HTML },
  { address: '/feed.rss', type: RSS },
  { address: '/feed.atom', type: ATOM },
  { address: '/feed.json', type: JSON_FEED },
  { address: '/feed.rss?view=entries', type: RSS },
  { address: '/feeds/ceasefire.rss', type: RSS },
  { address: '/feeds/dari.atom', type: ATOM },
  { address: '/feeds/ceasefire.json?q=round', type: JSON_FEED },
  { address: '/opml', type: OPML },
  { address: '/opml/feeds', type: OPML },
  { address: '/api/v1/entries', type: API },
  { address: '/api/v1/stories', type: API },
  { address: '/api/v1/entries/ENTRY', type: API },
  { address: '/api/v1/stories/STORY', type: API },
  { address: '/api/v1/sources', type: API },
  { address: '/api/v1/entries?cursor=f0', type: API },
];

describe('every page', () => {
  let at: Place;
  const addressed = async (address: string) => {
    const [report] = (await at.store.reports({ filter: everyReport })).items;
    return address.replace('ENTRY', report?.entry.id ?? '').replace('STORY', report?.storyId ?? '');
  };
  const filled = async () => {
    at = await place();
    at.outlet.items = [0, 1, 2, 3, 4, 5].map(n => peaceNews(n)).concat(otherNews(7));
    await at.refreshOnce();
  };

  it.each(pages)('$address is $type, with a strong validator', async ({ address, type }) => {
    await filled();
    const body = await at.get(await addressed(address));
    expect(body).toMatchObject({ status: 200, contentType: type, seq: 6 });
    expect(body.etag).toMatch(/^"[\w-]{20,}"$/);
    expect(body.cacheControl).toMatch(/^public, max-age=\d+/);
    expect(body.identity.byteLength).toBeGreaterThan(0);
    if (body.gzip !== undefined) expect(gunzipSync(body.gzip)).toEqual(Buffer.from(body.identity));
    if (body.br !== undefined) expect(brotliDecompressSync(body.br)).toEqual(Buffer.from(body.identity));
    expect(body.gzip === undefined).toBe(body.br === undefined);
    expect(body.gzip === undefined).toBe(body.identity.byteLength < 860);
  });

  it.each(pages)('$address is the same, byte for byte, while nothing changes', async ({ address }) => {
    await filled();
    const real = await addressed(address);
    const [first, second] = [await at.get(real), await at.get(real)];
    expect(second.etag).toBe(first.etag);
    expect(textOf(second)).toBe(textOf(first));
  });

  it.each([
    { address: '/', moves: true },
    { address: '/feed.rss', moves: true },
    { address: '/feed.atom', moves: true },
    { address: '/feed.json', moves: true },
    { address: '/embed', moves: true },
    { address: '/sources', moves: true },
    { address: '/api/v1/stories', moves: true },
    { address: '/feeds/dari.atom', moves: false },
    { address: '/about', moves: false },
    { address: '/opml', moves: false },
  ])('$address gets another validator when what it shows changes ($moves)', async ({ address, moves }) => {
    await filled();
    const before = await at.get(address);
    at.outlet.items = [...at.outlet.items, peaceNews(9)];
    await at.refreshOnce();
    const after = await at.get(address);
    expect(after.etag !== before.etag).toBe(moves);
    expect([before.seq, after.seq]).toEqual([6, 7]);
  });

  it('of the wire says when something in it last changed', async () => {
    await filled();
    const newest = (await at.store.stories({ filter: everything })).items.map(story => story.changedAt);
    for (const format of ['rss', 'atom', 'json'])
      expect(await at.get(`/feed.${format}`)).toMatchObject({ lastModified: Math.max(...newest) });
  });

  it('for people may run no script, and only the embed may be framed by anybody', async () => {
    await filled();
    const policyOf = async (address: string) =>
      new Map((await at.get(address)).headers).get('Content-Security-Policy');
    for (const address of ['/', '/sources', '/about', await addressed('/story/STORY')])
      expect(await policyOf(address)).toMatch(/default-src 'none'.*frame-ancestors 'none'/);
    expect(await policyOf('/embed')).toMatch(/default-src 'none'/);
    expect(await policyOf('/embed')).not.toMatch(/frame-ancestors '(none|self)'/);
  });

  it.each([
    { address: `/story/s${NOBODY}`, type: HTML },
    { address: `/api/v1/stories/s${NOBODY}`, type: PROBLEM },
    { address: `/api/v1/entries/e${NOBODY}`, type: PROBLEM },
  ])('that is not there, $address, is 404 as $type', async ({ address, type }) => {
    await filled();
    expect(await at.get(address)).toMatchObject({ status: 404, contentType: type });
  });

  it('shows an entry that is off topic to those who ask for it by its id, and to nobody else', async () => {
    await filled();
    const known = await at.store.known('gazette', [{ guid: otherNews(7).id }]);
    const body = await at.get(`/api/v1/entries/${known[0]!.id}`);
    expect(body.status).toBe(200);
    expect(JSON.parse(textOf(body))).toMatchObject({ verdict: 'off', title: otherNews(7).title });
    for (const address of ['/', '/feed.rss', '/feed.json?view=entries', '/api/v1/entries', '/embed'])
      expect(textOf(await at.get(address))).not.toContain(otherNews(7).title);
  });

  it('is told as gone once its only report was withdrawn: page, API and the tombstones of every feed', async () => {
    await filled();
    const [story, entry] = [await addressed('/story/STORY'), await addressed('/api/v1/entries/ENTRY')];
    const id = story.slice('/story/'.length);
    const [key] = (await at.store.story(id))!.lead.entry.guid.split('\n');
    const claim = { now: Date.now(), leaseMs: 60_000, owner: 'the-test' };
    const [claimed] = await at.store.claimNamed({ ids: ['gazette'], ...claim });
    const withdrawn = [{ id: entry.slice('/api/v1/entries/'.length), why: `«${key}»` }];
    await at.store.keep(
      {
        sourceId: 'gazette',
        owner: 'the-test',
        now: claim.now,
        state: claimed!.state,
        entries: [],
        withdrawn,
      },
      cluster,
    );
    expect((await at.get(story)).status).toBe(410);
    expect((await at.get(`/api/v1/stories/${id}`)).status).toBe(410);
    const told = await at.get(entry);
    expect(told.status).toBe(410);
    expect(JSON.parse(textOf(told))).toMatchObject({
      reason: 'withdrawn',
      gone: new Date(claim.now).toISOString(),
    });
    for (const feed of ['/feed.atom', '/feed.rss', '/feed.json'])
      expect(textOf(await at.get(feed))).toContain(`urn:peacewire:${id}`);
    expect(textOf(await at.get('/feed.atom?view=entries'))).toContain(withdrawn[0]!.id);
    expect(textOf(await at.get('/feeds/dari.atom'))).not.toContain('deleted-entry');
  });

  it.each([
    { how: 'a person', verdict: 'on', reason: 'decided' },
    { how: 'the topic', verdict: 'off', reason: 'off-topic' },
  ] as const)('of an entry that $how took off the wire is told as gone', async ({ verdict, reason }) => {
    await filled();
    const entry = await addressed('/api/v1/entries/ENTRY');
    const found = (await at.store.entry(entry.slice('/api/v1/entries/'.length)))!;
    const { kind: _, ...one } = judged({ n: 1, source: 'gazette', verdict });
    const judgement = { ...one, entry: found.report.entry };
    const now = Date.now();
    if (reason === 'decided')
      await at.store.decide({ now, why: 'libel', decision: 'off', entry: judgement }, cluster);
    else await at.store.rejudge({ now, entries: [judgement] }, cluster);

    const told = await at.get(entry);
    expect(told).toMatchObject({ status: 410, contentType: PROBLEM });
    expect(JSON.parse(textOf(told))).toMatchObject({ reason, gone: new Date(now).toISOString() });
    expect(textOf(told)).not.toContain(found.report.entry.title);
  });

  it('tells what an entry said before', async () => {
    await filled();
    at.outlet.items = [peaceNews(0, { title: `${peaceNews(0).title}: the end` })];
    await at.refreshOnce();
    const entry = JSON.parse(textOf(await at.get(await addressed('/api/v1/entries/ENTRY'))));
    expect(entry).toMatchObject({ title: `${peaceNews(0).title}: the end`, revisions: 1 });
    expect(entry.said.map((revision: { title: string }) => revision.title)).toEqual([peaceNews(0).title]);
    expect(textOf(await at.get(await addressed('/story/STORY')))).toContain(peaceNews(0).title);

    const changed = { kind: 'changed', report: entry.id, said: { title: peaceNews(0).title } };
    const came = { kind: 'reported', report: entry.id, title: peaceNews(0).title };
    const told = await at.json(`/api/v1/stories/${entry.story}`);
    const listed = await at.json('/api/v1/stories');
    const followed = await at.json('/api/v1/stories?cursor=f0');
    for (const story of [
      told,
      ...[listed, followed].map(({ items }) => items.find(one => one.id === entry.story)),
    ])
      expect(story).toMatchObject({ timeline: [came, changed] });
  });
});

describe('a list of stories', () => {
  it('asks the store once for what all of their reports said before', async () => {
    const at = await place();
    at.outlet.items = [0, 1, 2].map(n => peaceNews(n));
    await at.refreshOnce();
    at.outlet.items = [0, 1, 2].map(n => peaceNews(n, { title: `${peaceNews(n).title}: the end` }));
    await at.refreshOnce();
    const [asked, each] = [vi.spyOn(at.store, 'revisions'), vi.spyOn(at.store, 'entry')];
    for (const address of ['/api/v1/stories', '/api/v1/stories?cursor=f0']) {
      const { items } = (await at.json(address)) as { items: readonly { timeline?: readonly unknown[] }[] };
      expect(items.map(({ timeline }) => timeline?.length)).toEqual([2, 2, 2]);
    }
    expect(asked).toHaveBeenCalledTimes(2);
    expect(each).not.toHaveBeenCalled();
  });
});

describe('an empty wire', () => {
  it.each([
    { address: '/feed.rss', dialect: 'rss' },
    { address: '/feed.atom', dialect: 'atom' },
    { address: '/feed.json', dialect: 'json' },
    { address: '/feeds/dari.rss', dialect: 'rss' },
    { address: '/feeds/dari.atom', dialect: 'atom' },
    { address: '/feeds/dari.json', dialect: 'json' },
  ])('is a valid feed without entries at $address', async ({ address, dialect }) => {
    const at = await place();
    const body = await at.get(address);

    expect(body).toMatchObject({ status: 200, seq: 0 });
    const read = await parse({ body: body.identity, contentType: body.contentType });
    expect(read).toMatchObject({ ok: true, feed: { entries: [], warnings: [], self: `${SITE}${address}` } });
    if (dialect === 'json') {
      expect(JSON.parse(textOf(body))).toMatchObject({
        version: 'https://jsonfeed.org/version/1.1',
        items: [],
      });
      return;
    }
    const root = await readXml(textOf(body));
    if (dialect === 'rss') {
      // RSS 2.0: the three elements that a channel must have.
      const channel = one(root, 'channel');
      for (const name of ['title', 'link', 'description']) expect(all(channel, name)).toHaveLength(1);
      return;
    }
    // RFC 4287 §4.1.1: exactly one of each.
    for (const name of ['id', 'title', 'updated']) expect(one(root, name).text).not.toBe('');
    expect(Number.isNaN(Date.parse(one(root, 'updated').text))).toBe(false);
  });

  it.each(['/', '/embed', '/sources', '/api/v1/entries', '/api/v1/stories'])(
    'has nothing to show at %s, and says so',
    async address => {
      const at = await place();
      expect(await at.get(address)).toMatchObject({ status: 200, seq: 0 });
      if (address.startsWith('/api/'))
        expect(await at.json(address)).toMatchObject({ items: [], more: false });
    },
  );
});

describe('reading everything through the API', () => {
  /** Takes in every page in turn; `between` happens after each but the last. */
  async function walk(at: Place, first: string, between: () => Promise<void>) {
    const items: Listed[] = [];
    let address: string | undefined = first;
    let follow: string | undefined;
    let pages = 0;
    while (address !== undefined) {
      const page = await at.json(address);
      expect(page.more).toBe(page.next !== undefined);
      items.push(...page.items);
      follow ??= page.follow;
      address = page.next;
      pages++;
      if (address !== undefined) await between();
    }
    return { items, follow: follow!, pages };
  }

  async function followAll(at: Place, from: string) {
    const items: Listed[] = [];
    for (let address = from; ; ) {
      const page = await at.json(address);
      items.push(...page.items);
      address = page.next!;
      if (!page.more) return { items, next: address };
    }
  }

  const titleOf = (item: Listed) => item.title ?? item.lead?.title ?? '';

  it.each([
    { path: '/api/v1/entries', filter: '' },
    { path: '/api/v1/stories', filter: '' },
    { path: '/api/v1/entries', filter: '&lang=en&source=gazette' },
    { path: '/api/v1/stories', filter: '&person=zelensky,putin&tag=talks&place=ukraine' },
  ])('page by page, then by its changes: $path$filter, everything once', async ({ path, filter }) => {
    const at = await place();
    const zelensky = (n: number) => {
      const { title } = peaceNews(n);
      return peaceNews(n, { summary: `${title}. President Zelensky spoke of peace talks for Ukraine.` });
    };
    // Numbers are ages: what comes while we walk is news, is older than all, or falls among what is there.
    at.outlet.items = [10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30].map(zelensky);
    await at.refreshOnce();
    const coming = [1, 40, 17, 2, 41, 23, 3, 29, 42];
    const expected = [...at.outlet.items.map(item => item.title)];

    const walked = await walk(at, `${path}?limit=3${filter}`, async () => {
      const item = zelensky(coming.shift()!);
      expected.push(item.title);
      at.outlet.items = [...at.outlet.items, item];
      await at.refreshOnce();
    });
    const followed = await followAll(at, walked.follow);

    expect(walked.pages).toBe(4);
    expect(walked.items.map(titleOf)).toEqual(
      [10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30].map(n => zelensky(n).title),
    );
    expect(followed.items.map(item => item.change!.kind)).toEqual(['added', 'added', 'added']);
    const read = [...walked.items, ...followed.items];
    expect(read.map(titleOf).sort()).toEqual(expected.sort());
    expect(new Set(read.map(item => item.id)).size).toBe(read.length);

    // And so on for ever: the follower hears nothing again, and what comes next once.
    expect((await followAll(at, followed.next)).items).toEqual([]);
    at.outlet.items = [...at.outlet.items, zelensky(50)];
    await at.refreshOnce();
    expect((await followAll(at, followed.next)).items.map(titleOf)).toEqual([zelensky(50).title]);
  });

  it('tells a follower of a change, not of a second item, when what was walked past is edited', async () => {
    const at = await place();
    at.outlet.items = [1, 2, 3, 4, 5].map(n => peaceNews(n));
    await at.refreshOnce();
    const edited = peaceNews(1, { title: `${peaceNews(1).title}, and agree` });
    let once = false;
    const walked = await walk(at, '/api/v1/entries?limit=3', async () => {
      if (once) return;
      once = true;
      at.outlet.items = [edited, ...at.outlet.items.slice(1)];
      await at.refreshOnce();
    });
    const followed = await followAll(at, walked.follow);
    expect(walked.items.map(titleOf)).toEqual([1, 2, 3, 4, 5].map(n => peaceNews(n).title));
    expect(followed.items.map(item => [item.id, item.change!.kind, item.title])).toEqual([
      [walked.items[0]!.id, 'updated', edited.title],
    ]);
  });

  it('numbers the changes without gaps', async () => {
    const at = await place();
    at.outlet.items = Array.from({ length: 12 }, (_, n) => (n % 3 === 0 ? otherNews(n) : peaceNews(n)));
    await at.refreshOnce();
    const { items } = await followAll(at, '/api/v1/entries?limit=3&cursor=f0');
    expect(items.map(item => item.change!.seq)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });

  it('walks the feeds by their own addresses in the same way', async () => {
    const at = await place();
    at.outlet.items = [1, 2, 3, 4, 5, 6, 7].map(n => peaceNews(n));
    await at.refreshOnce();
    const titles: string[] = [];
    let address: string | undefined = '/feed.atom?limit=3';
    while (address !== undefined) {
      const body: Body = await at.get(address);
      const root = await readXml(textOf(body));
      titles.push(...all(root, 'entry').map(entry => one(entry, 'title').text));
      const next = all(root, 'link').find(link => link.attributes.rel === 'next')?.attributes.href;
      const header = new Map(body.headers).get('Link') ?? '';
      expect(/<([^>]+)>; rel="next"/.exec(header)?.[1]).toBe(next);
      address = next;
    }
    expect(titles).toEqual([1, 2, 3, 4, 5, 6, 7].map(n => peaceNews(n).title));
  });
});
