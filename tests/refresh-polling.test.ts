import { mkdtemp, rm } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { reportLine } from '../src/commands/refresh.ts';
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
  due(differs?: Partial<RefreshDeps>): Promise<RefreshReport>;
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
    async due(differsNow = {}) {
      clock.now = Math.max(clock.now, (await state()).nextDueAt);
      const [claimed] = await store.claimDue({ now: clock.now, limit: 1, leaseMs: HOUR, owner });
      if (claimed === undefined) throw new Error('it is not due');
      return refresh(claimed, { ...deps, ...differsNow });
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

describe('a feed that moved', () => {
  const answerAt =
    (status: number, body = rss([peaceNews(1)])): Answer =>
    (request, response) => {
      if (request.url !== '/feed') response.setHeader('etag', '"a"').end(body);
      else response.writeHead(status, { location: '/new' }).end();
    };

  it.each([301, 308])('for good (%i) is trusted once it has been seen to work often enough', async status => {
    const at = await place();
    const asked: (string | undefined)[] = [];
    at.answer = (request, response) => {
      asked.push(request.url);
      answerAt(status)(request, response);
    };
    await at.due();
    expect(await at.page()).toMatch(/Moved to http\S+\/new .*Seen once, not trusted before 3/);
    await at.due();
    await at.due();
    expect(await at.page()).toMatch(/Moved to http\S+\/new .*Seen 3 times, and trusted: it is asked there/);
    await at.due();
    expect(asked).toEqual(['/feed', '/new', '/feed', '/new', '/feed', '/new', '/new']);
  });

  it('for good to a place that does not work is not seen', async () => {
    const at = await place();
    at.answer = (request, response) => {
      if (request.url === '/feed') response.writeHead(301, { location: '/new' }).end();
      else response.writeHead(500).end();
    };
    for (let n = 0; n < 4; n++) await at.due();
    expect(await at.state()).not.toHaveProperty('movedTo');
    expect(await at.page()).not.toContain('Moved');
  });

  it.each([302, 307])('for today (%i) is never trusted, and said to be so', async status => {
    const at = await place();
    at.answer = answerAt(status);
    for (let n = 0; n < 5; n++) await at.due();
    expect(await at.state()).not.toHaveProperty('movedTo');
    expect(await at.page()).toMatch(/Redirected for the time being to http\S+\/new ; it is asked at its own/);
    at.answer = (_, response) => response.end(rss([peaceNews(1), peaceNews(2)]));
    await at.due();
    expect(await at.page()).not.toContain('Redirected');
  });
});

describe('what the page says', () => {
  it('of a source that its publisher retired', async () => {
    const at = await place();
    at.answer = (_, response) => response.writeHead(410).end();
    await at.due();
    expect(await at.page()).toContain('retired by its publisher (410)');
  });

  it('of a page instead of a feed: the feeds that it offers, as does the log', async () => {
    const at = await place();
    at.answer = (_, response) => {
      response.setHeader('content-type', 'text/html');
      response.end(
        '<!doctype html><html><head><link rel="alternate" type="application/rss+xml" href="/real.xml"><link rel="alternate" type="application/atom+xml" href="https://gazette.example/atom"></head><body>Hello</body></html>',
      );
    };
    const report = await at.due();
    expect(report).toMatchObject({ outcome: 'failed', problem: { stage: 'parse', code: 'html-page' } });
    for (const text of [await at.page(), reportLine(report)]) {
      expect(text).toContain(`${at.url}/real.xml`);
      expect(text).toContain('https://gazette.example/atom');
    }
    expect(await at.page()).toContain('Failures in a row: 1');
  });

  it('of a document that was mended: what was wrong, without calling the source failing', async () => {
    const at = await place();
    const broken = rss([peaceNews(1)])
      .replace('</channel></rss>', '')
      .replace('</item>', '');
    at.answer = (_, response) => response.setHeader('etag', '"a"').end(broken);
    const report = await at.due();
    expect(report).toMatchObject({ outcome: 'fetched', entries: { added: 1 }, problem: { stage: 'parse' } });
    const page = await at.page();
    expect(page).toContain(`parse: ${report.problem!.code}`);
    expect(page).toContain('Its last document was read nonetheless.');
    expect(page).not.toContain('Failures in a row');
  });
});

describe('a new source whose config asks for archives', () => {
  const asks = (wanted: number) => ({ archives: () => wanted });
  const PAGES = 5;
  /** `/feed` holds peace news 0, and names `/1`, which holds news 1 and names `/2` … up to `/PAGES`. */
  const archived =
    (rel: string, asked: string[] = []): Answer =>
    (request, response) => {
      const path = request.url!;
      asked.push(path);
      const n = path === '/feed' ? 0 : Number(path.slice(1));
      const link =
        n < PAGES ? `<a:link xmlns:a="http://www.w3.org/2005/Atom" rel="${rel}" href="/${n + 1}"/>` : '';
      if (n === 0 && request.headers['if-none-match']) response.writeHead(304).end();
      else response.setHeader('etag', '"a"').end(rss([peaceNews(n), peaceNews(n + 1)], link));
    };
  const told = (count: number) => Array.from({ length: count }, (_, n) => peaceNews(n).title).sort();

  it.each([
    { rel: 'prev-archive', wanted: 3, read: 3 },
    { rel: 'next', wanted: 3, read: 3 },
    { rel: 'prev-archive', wanted: 50, read: PAGES },
    { rel: 'prev-archive', wanted: 0, read: 0 },
  ])('for $wanted of them (rel=$rel) gets $read, once, each entry once', async ({ rel, wanted, read }) => {
    const at = await place(asks(wanted));
    const asked: string[] = [];
    at.answer = archived(rel, asked);
    for (let n = 0; n < 2 * PAGES + 3; n++) {
      const before = at.clock.now;
      expect((await at.due()).problem).toBeUndefined();
      if (n > 0) expect(at.clock.now - before).toBeGreaterThanOrEqual(limits.floorMs);
    }
    const archives = asked.filter(path => path !== '/feed');
    expect(archives).toEqual(Array.from({ length: read }, (_, n) => `/${n + 1}`));
    expect(await at.titles()).toEqual(told(read + 2));
    // The feed itself was polled as if nothing else were.
    expect(await at.state()).toMatchObject({ polls: asked.length - archives.length, failures: 0 });
    if (wanted > 0)
      expect(await at.page()).toContain(`Older documents: ${read} read, ${read} new entries, done.`);
    else expect(await at.page()).not.toContain('Older documents');
  });

  it('does not read them when it was read before', async () => {
    const at = await place({ archives: id => (id === 'gazette' && at.clock.now > start + HOUR ? 9 : 0) });
    const asked: string[] = [];
    at.answer = archived('next', asked);
    await at.due();
    at.clock.now += 2 * HOUR;
    // Changed, so that it is read whole and not as a 304.
    at.answer = (request, response) => {
      asked.push(request.url!);
      const link = '<a:link xmlns:a="http://www.w3.org/2005/Atom" rel="next" href="/1"/>';
      response.end(rss([peaceNews(asked.length)], link));
    };
    for (let n = 0; n < 4; n++) expect((await at.due()).outcome).toBe('fetched');
    expect(new Set(asked)).toEqual(new Set(['/feed']));
  });

  it('comes back to one that fails, and loses nothing by it', async () => {
    const at = await place(asks(9));
    const good = archived('prev-archive');
    let down = 2;
    at.answer = (request, response) => {
      if (request.url === '/2' && down-- > 0) response.writeHead(500).end();
      else good(request, response);
    };
    const reports = [];
    for (let n = 0; n < 20; n++) reports.push(await at.due());
    const failed = reports.filter(({ outcome }) => outcome === 'failed');
    expect(failed).toHaveLength(2);
    expect(failed[0]).toMatchObject({ problem: { stage: 'fetch', code: 'http-status' }, changes: 0 });
    expect(await at.titles()).toEqual(told(PAGES + 2));
    expect(await at.state()).toMatchObject({ failures: 0, archives: { read: PAGES } });
  });

  it.each([
    { how: 'is always down', answer: (response: ServerResponse) => response.writeHead(500).end(), asked: 3 },
    { how: 'is gone', answer: (response: ServerResponse) => response.writeHead(410).end(), asked: 1 },
    {
      how: 'is a page',
      answer: (response: ServerResponse) => response.end('<html><p>no</p></html>'),
      asked: 3,
    },
    {
      how: 'leads inside out',
      answer: (response: ServerResponse) => response.writeHead(302, { location: '/2' }).end(),
      asked: 3,
    },
  ])(
    'gives up what is behind one that $how, says so, and goes on with the feed',
    async ({ answer, asked }) => {
      const at = await place(asks(9));
      const good = archived('prev-archive');
      let times = 0;
      at.answer = (request, response) => {
        if (request.url !== '/2') return good(request, response);
        times++;
        answer(response);
      };
      for (let n = 0; n < 16; n++) await at.due();
      expect(times).toBeGreaterThanOrEqual(asked);
      const seen = times;
      for (let n = 0; n < 4; n++) expect((await at.due()).outcome).toBe('not-modified');
      expect(times).toBe(seen);
      expect(await at.titles()).toEqual(told(3));
      expect(await at.state()).toMatchObject({ failures: 0, archives: { read: 1, left: 0 } });
      expect(await at.page()).toMatch(/Older documents: 1 read, 1 new entries, the rest was given up/);
    },
  );

  it('walks no circle', async () => {
    const at = await place(asks(50));
    const asked: string[] = [];
    at.answer = (request, response) => {
      asked.push(request.url!);
      if (request.headers['if-none-match']) return response.writeHead(304).end();
      const older = { '/feed': '/1', '/1': '/2', '/2': '/1' }[request.url!];
      response.setHeader('etag', '"a"');
      return response.end(
        rss([peaceNews(1)], `<a:link xmlns:a="http://www.w3.org/2005/Atom" rel="next" href="${older}"/>`),
      );
    };
    for (let n = 0; n < 8; n++) await at.due();
    expect(asked.filter(path => path !== '/feed')).toEqual(['/1', '/2']);
  });

  it('keeps what it has of an entry that an archive tells as it was', async () => {
    const at = await place(asks(1));
    const edited = peaceNews(1, { title: `${peaceNews(1).title}, corrected` });
    at.answer = (request, response) => {
      const link = '<a:link xmlns:a="http://www.w3.org/2005/Atom" rel="prev-archive" href="/1"/>';
      response.end(request.url === '/feed' ? rss([edited], link) : rss([peaceNews(1), peaceNews(2)]));
    };
    for (let n = 0; n < 3; n++) await at.due();
    expect(await at.titles()).toEqual([edited.title, peaceNews(2).title].sort());
  });

  it('is told by the page while it goes on, and why it is read so soon', async () => {
    const at = await place(asks(9));
    at.answer = archived('next');
    await at.due();
    expect(await at.page()).toContain('older entries are to be read');
    await at.due();
    expect(await at.page()).toContain('Older documents: 1 read, 1 new entries, up to 8 more to come.');
  });

  it('blames neither the feed nor itself for a bug of ours met in one, and reads it again', async () => {
    const broken = new Proxy({} as Topic, {
      get: () => {
        throw new TypeError('the lexicon is not there');
      },
    });
    const at = await place(asks(1));
    at.answer = archived('next');
    await at.due();
    const report = await at.due({ topic: broken });
    expect(report).toMatchObject({ outcome: 'failed', problem: { stage: 'tag', code: 'bug' } });
    const { failures, nextDueAt } = await at.state();
    expect(failures).toBe(0);
    expect(nextDueAt).toBeGreaterThanOrEqual(at.clock.now + limits.floorMs);
    for (let n = 0; n < 3; n++) await at.due();
    expect(await at.titles()).toEqual(told(3));
  });
});
