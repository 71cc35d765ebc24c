import { mkdtemp, rm } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { PollState } from '../src/feed/source.ts';
import { openStore } from '../src/parts.ts';
import { sourcesPage } from '../src/publish/sources-page.ts';
import { readTopic } from '../src/read-topic.ts';
import { type RefreshDeps, type RefreshReport, refresh } from '../src/refresh.ts';
import type { Store } from '../src/store/store.ts';
import type { Topic } from '../src/tag/topic.ts';
import { fetcherFor, publisher } from './fetch/publisher.ts';
import { everyReport } from './store/samples.ts';
import { type Item, otherNews, peaceNews, writeRss } from './support/outlet.ts';

// What publishers say of how they want to be polled, from their socket to the next due time and /sources.

const MIN = 60_000;
const HOUR = 60 * MIN;
const limits = { floorMs: 5 * MIN, ceilingMs: 48 * HOUR };
/** A Monday, noon. */
const start = Date.UTC(2025, 11, 1, 12);

let topic: Topic;
beforeAll(async () => {
  topic = await readTopic();
});

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

type Place = {
  readonly url: string;
  readonly store: Store;
  readonly clock: { now: number };
  answer: Answer;
  /** Refreshes the source when it is next due. */
  due(): Promise<RefreshReport>;
  state(): Promise<PollState>;
  titles(): Promise<readonly string[]>;
  /** What the row of the source says in public. */
  page(): Promise<string>;
};

/** One source of one publisher, whose answers a test changes as it goes, and an empty database. */
async function place(differs: Partial<RefreshDeps> = {}): Promise<Place> {
  const folder = await mkdtemp(join(tmpdir(), 'peacewire-polling-'));
  const store = await openStore(join(folder, 'wire.db'));
  const { url } = await publisher((request, response) => at.answer(request, response));
  const fetcher = fetcherFor();
  onTestFinished(async () => {
    await fetcher.close();
    await store.close();
    await rm(folder, { recursive: true });
  });
  const clock = { now: start };
  await store.migrate();
  const source = {
    id: 'gazette',
    url: `${url}/feed`,
    title: 'The Gazette',
    lang: 'en',
    family: 'gazette',
    policy: 'excerpt',
  } as const;
  await store.syncSources([source], clock.now);
  const owner = 'the-test';
  const deps: RefreshDeps = {
    fetchFeed: fetcher.fetch,
    store,
    topic,
    owner,
    limits,
    now: () => clock.now,
    random: () => 0,
    ...differs,
  };
  const state = async () => (await store.sources())[0]!.state;
  const at: Place = {
    url,
    store,
    clock,
    answer: (_, response) => response.end(),
    async due() {
      clock.now = Math.max(clock.now, (await state()).nextDueAt);
      const [claimed] = await store.claimDue({ now: clock.now, limit: 1, leaseMs: HOUR, owner });
      if (claimed === undefined) throw new Error('it is not due');
      return refresh(claimed, deps);
    },
    state,
    titles: async () =>
      (await store.reports({ filter: everyReport })).items.map(report => report.entry.title).sort(),
    page: async () => {
      const site = { title: 'Wire', description: 'd', url: 'https://wire.example', lang: 'en' };
      const html = sourcesPage({ site, lang: 'en', feeds: [], rows: await store.sources() });
      const row = html.slice(html.indexOf('<tr id="source-gazette"'));
      return row
        .slice(0, row.indexOf('</tr>'))
        .replace(/<[^>]*>/g, ' ')
        .replace(/\s+/g, ' ');
    },
  };
  return at;
}

const rss = (items: readonly Item[], channel = ''): string =>
  writeRss({ title: 'The Gazette', url: 'http://gazette.example/' }, items).replace(
    '<description/>',
    `<description/>${channel}`,
  );

/** Twelve entries, `gapMs` apart, the newest of now. */
const every = (gapMs: number): readonly Item[] =>
  Array.from({ length: 12 }, (_, n) => otherNews(n, { published: start - n * gapMs }));

describe('the next time', () => {
  const steady = every(20 * MIN);
  it.each([
    { by: 'its own rhythm', waitMs: 10 * MIN, why: 'publishes about every 20 min' },
    { by: 'max-age', headers: { 'cache-control': 'max-age=7200' }, waitMs: 2 * HOUR, why: 'Cache-Control' },
    {
      by: 'Expires',
      headers: { date: 'Mon, 01 Dec 2025 10:00:00 GMT', expires: 'Mon, 01 Dec 2025 13:00:00 GMT' },
      waitMs: 3 * HOUR,
      why: 'Expires',
    },
    { by: 'ttl', channel: '<ttl>90</ttl>', waitMs: 90 * MIN, why: 'ttl' },
    {
      by: 'sy:updatePeriod',
      channel:
        '<sy:updatePeriod xmlns:sy="http://purl.org/rss/1.0/modules/syndication/">daily</sy:updatePeriod><sy:updateFrequency xmlns:sy="http://purl.org/rss/1.0/modules/syndication/">4</sy:updateFrequency>',
      waitMs: 6 * HOUR,
      why: 'sy:updatePeriod',
    },
    {
      by: 'skipHours',
      channel: '<skipHours><hour>12</hour><hour>13</hour></skipHours>',
      waitMs: 2 * HOUR,
      why: 'not in the hours it skips',
    },
    {
      by: 'skipDays',
      channel: '<skipDays><day>Monday</day></skipDays>',
      waitMs: 12 * HOUR,
      why: 'not in the hours it skips',
    },
    { by: 'the floor', items: every(2 * MIN), waitMs: 5 * MIN, why: 'at least 5 min' },
    { by: 'the ceiling', channel: '<ttl>525600</ttl>', waitMs: 48 * HOUR, why: 'at most 2 days' },
  ])('is set by $by, also after a 304, and the page says so', async ({ waitMs, why, ...says }) => {
    const at = await place();
    at.answer = (request, response) => {
      response.writeHead(request.headers['if-none-match'] ? 304 : 200, { etag: '"a"', ...says.headers });
      response.end(request.headers['if-none-match'] ? '' : rss(says.items ?? steady, says.channel));
    };

    expect(await at.due()).toMatchObject({ outcome: 'fetched', entries: { added: 12 } });

    expect((await at.state()).nextDueAt - at.clock.now).toBe(waitMs);
    expect((await at.state()).nextDueWhy).toContain(why);
    expect(await at.page()).toContain(why);

    expect(await at.due()).toMatchObject({ outcome: 'not-modified' });
    // By then it may have been silent for longer than it usually is; the wishes hold on.
    expect((await at.state()).nextDueAt - at.clock.now).toBeGreaterThanOrEqual(
      says.channel?.includes('skip') ? limits.floorMs : Math.min(waitMs, 10 * MIN),
    );
    expect(await at.page()).toContain('50%');
  });

  it.each([
    { as: 'seconds', header: () => '7200' },
    { as: 'a date', header: () => new Date(Date.now() + 2 * HOUR).toUTCString() },
  ])('after a 503 is the one that its Retry-After names as $as', async ({ header }) => {
    const at = await place();
    at.answer = (_, response) => {
      response.writeHead(503, { 'retry-after': header() }).end();
    };
    expect(await at.due()).toMatchObject({ outcome: 'failed' });
    // The date was cut to whole seconds.
    const waitMs = (await at.state()).nextDueAt - at.clock.now;
    expect(Math.abs(waitMs - 2 * HOUR)).toBeLessThanOrEqual(2000);
    expect(await at.page()).toContain('Retry-After asks for 2');
  });
});

describe('a delta (226)', () => {
  it('adds its entries, loses none that it leaves out, and is followed by the next', async () => {
    const at = await place();
    const heard: (string | undefined)[] = [];
    let latest = 1;
    // Entry n came with version n; whoever has version n gets what came after it.
    at.answer = (request, response) => {
      const { 'if-none-match': had, 'a-im': manipulation } = request.headers;
      heard.push(had);
      const from = manipulation === 'feed' ? Number(had?.slice(1, -1) ?? 0) : 0;
      const items = Array.from({ length: latest - from }, (_, n) => peaceNews(from + n + 1));
      response.writeHead(from > 0 ? 226 : 200, { etag: `"${latest}"`, ...(from > 0 && { im: 'feed' }) });
      response.end(rss(items, from > 0 ? '' : '<ttl>60</ttl>'));
    };
    await at.due();
    latest = 2;
    expect(await at.due()).toMatchObject({ outcome: 'fetched', entries: { read: 1, added: 1 } });
    const { wishes } = await at.state();
    expect(wishes).toMatchObject({ ttlMinutes: 60 });
    const before = await at.state();
    expect(await at.due()).toMatchObject({ outcome: 'not-modified', entries: { read: 0 } });
    expect((await at.state()).newestAt).toBe(before.newestAt);
    latest = 4;
    expect(await at.due()).toMatchObject({ outcome: 'fetched', entries: { read: 2, added: 2 } });

    expect(heard).toEqual([undefined, '"1"', '"2"', '"2"']);
    expect(await at.titles()).toEqual([1, 2, 3, 4].map(n => peaceNews(n).title).sort());
  });

  it('that undoes an edit is not taken for the document from before it', async () => {
    const at = await place();
    const edited = peaceNews(1, { title: `${peaceNews(1).title}, sources say` });
    const whole = rss([peaceNews(1)]);
    const answers = [
      [200, '"1"', whole],
      [226, '"2"', rss([edited])],
      [200, '"3"', whole],
    ] as const;
    let asked = 0;
    at.answer = (_, response) => {
      const [status, etag, body] = answers[asked++]!;
      response.writeHead(status, { etag, ...(status === 226 && { im: 'feed' }) }).end(body);
    };
    await at.due();
    await at.due();
    expect(await at.titles()).toEqual([edited.title]);
    expect(await at.due()).toMatchObject({ outcome: 'fetched', entries: { changed: 1 } });
    expect(await at.titles()).toEqual([peaceNews(1).title]);
  });

  it('that cannot be read is asked for whole in the same breath', async () => {
    const at = await place();
    let items = [peaceNews(1)];
    at.answer = (request, response) => {
      if (request.headers['a-im'] === 'feed')
        response.writeHead(226, { im: 'feed', etag: '"x"' }).end('<html><body>Proxy error</body></html>');
      else response.writeHead(200, { etag: `"${items.length}"` }).end(rss(items));
    };
    await at.due();
    items = [peaceNews(1), peaceNews(2)];
    const report = await at.due();
    expect(report).toMatchObject({ outcome: 'fetched', entries: { read: 2, added: 1 } });
    expect(report.problem).toBeUndefined();
  });
});
