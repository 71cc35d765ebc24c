import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { readXml } from './publish/read-xml.ts';
import { type Command, startCommand } from './support/command.ts';
import { asEarlierRelease } from './support/earlier-release.ts';
import { eventually } from './support/eventually.ts';
import { type Outlet, otherNews, peaceNews, startOutlet } from './support/outlet.ts';
import { freshPostgres } from './support/postgres.ts';

// The server as an operator runs it: processes, signals, sockets, publishers that answer and some that do not.
vi.setConfig({ testTimeout: 300_000 });

type Place = {
  readonly outlets: readonly Outlet[];
  readonly database: string;
  /** Starts `serve`; resolves when it says that it is up. */
  serve(...options: readonly string[]): Promise<Running>;
};

type Running = {
  /** Absent for a worker. */
  readonly url: string;
  readonly command: Command;
  get(path: string, init?: RequestInit): Promise<Response>;
  entries(query?: string): Promise<readonly Listed[]>;
  health(): Promise<{ status: string; head: number }>;
  /** Tells it to stop; resolves with how it ended, and how long that took. */
  stop(): Promise<{ code: number | null; signal: NodeJS.Signals | null; tookMs: number }>;
};

type Listed = { readonly id: string; readonly title: string; readonly story: string };

/** So many outlets, a config that names them, and a database of its own; all gone when the test is. */
async function place(
  howMany: number,
  { database, tickSeconds = 1 }: { readonly database?: string; readonly tickSeconds?: number } = {},
): Promise<Place> {
  const folder = await mkdtemp(join(tmpdir(), 'peacewire-main-'));
  const outlets = await Promise.all(Array.from({ length: howMany }, (_, n) => startOutlet(`outlet-${n}`)));
  const running: Command[] = [];
  onTestFinished(async () => {
    for (const command of running) command.signal('SIGKILL');
    await Promise.all(running.map(command => command.ended));
    await Promise.all(outlets.map(outlet => outlet.close()));
    await rm(folder, { recursive: true });
  });
  const config = join(folder, 'feeds.config.json');
  await writeFile(
    config,
    JSON.stringify({
      fetch: { allowPrivateAddresses: true, minGapSeconds: 0, timeoutSeconds: 20, concurrency: 4 },
      schedule: { tickSeconds, floorMinutes: 0, ceilingMinutes: 1 },
      sources: outlets.map(outlet => outlet.source),
      feeds: [{ slug: 'ceasefire', title: 'Ceasefire', lang: 'en', filter: { tag: 'track:ceasefire' } }],
    }),
  );
  const where = database ?? join(folder, 'wire.db');
  return {
    outlets,
    database: where,
    async serve(...options) {
      const command = startCommand([
        '--config',
        config,
        '--database',
        where,
        'serve',
        '--port',
        '0',
        ...options,
      ]);
      running.push(command);
      const said = await command.says(/"msg":"(serving at http:[^"]+|refreshing)"/);
      const url = said.replace('serving at ', '');
      const get = async (path: string, init?: RequestInit) => fetch(new URL(path, url), init);
      return {
        url,
        command,
        get,
        entries: async (query = '') =>
          ((await (await get(`/api/v1/entries?limit=200${query}`)).json()) as { items: Listed[] }).items,
        health: async () => (await get('/healthz')).json() as Promise<{ status: string; head: number }>,
        async stop() {
          const before = performance.now();
          command.signal('SIGTERM');
          return { ...(await command.ended), tookMs: performance.now() - before };
        },
      };
    },
  };
}

const never = new Promise<never>(() => {});
const idsOf = (entries: readonly Listed[]) => entries.map(({ id, story }) => `${id} in ${story}`);

/** As if the time had come to ask every source again, and whoever died with one in hand had been forgotten. */
function letTimePass(database: string): void {
  const db = new DatabaseSync(database, { timeout: 10_000 });
  db.exec('update source set next_due_at = 0, lease_owner = null, lease_until = null');
  db.close();
}

describe('serve', () => {
  it('is well, fills the wire, and answers a polling reader with a 304', async () => {
    const at = await place(3);
    at.outlets.forEach((outlet, n) => {
      outlet.items = [peaceNews(n * 2), peaceNews(n * 2 + 1), otherNews(n)];
    });
    const server = await at.serve();

    await eventually('it is well', async () => (await server.get('/healthz')).status === 200);
    await eventually('six are on the wire', async () => (await server.entries()).length === 6);
    await eventually('it knows of six changes', async () => (await server.health()).head === 6);
    expect(await server.health()).toMatchObject({ status: 'ok', head: 6 });

    for (const path of ['/feed.rss', '/feed.atom', '/feed.json', '/feeds/ceasefire.rss']) {
      const first = await eventually(`${path} shows it all`, async () => {
        const answer = await server.get(path);
        const text = await answer.text();
        return text.includes(peaceNews(0).title) && { answer, text };
      });
      expect(first.answer.status).toBe(200);
      if (!path.endsWith('json')) await readXml(first.text);
      const etag = first.answer.headers.get('etag')!;
      const again = await server.get(path, { headers: { 'if-none-match': etag } });
      expect([again.status, again.headers.get('etag'), await again.text()]).toEqual([304, etag, '']);
      const other = await server.get(path, { headers: { 'if-none-match': '"another"' } });
      expect([other.status, await other.text()]).toEqual([200, first.text]);
    }

    expect(await server.stop()).toMatchObject({ code: 0, signal: null });
    for (const line of server.command.output().trim().split('\n')) JSON.parse(line);
  });

  it('says why it cannot start, and ends with 1, when its port is taken', async () => {
    const at = await place(0);
    const first = await at.serve();
    const { port } = new URL(first.url);
    const second = startCommand(['-d', at.database, '-c', 'feeds.config.json', 'serve', '--port', port]);
    expect(await second.ended).toMatchObject({ code: 1 });
    expect(second.output()).toContain('EADDRINUSE');
  });

  it('says which sources could not be reached, and keeps what it has', async () => {
    const at = await place(3);
    at.outlets.forEach((outlet, n) => {
      outlet.items = [peaceNews(n)];
    });
    const before = await at.serve();
    await eventually('three are on the wire', async () => (await before.entries()).length === 3);
    const shown = idsOf(await before.entries());
    await before.stop();
    for (const outlet of at.outlets) await outlet.close();
    letTimePass(at.database);

    const after = await at.serve();

    expect(idsOf(await after.entries())).toEqual(shown);
    const page = await eventually('all three are told of', async () => {
      const html = await (await after.get('/sources')).text();
      return html.split('fetch: connect').length === 4 && html;
    });
    for (const { source } of at.outlets) {
      const row = page.slice(page.indexOf(`id="source-${source.id}"`)).split('</tr>', 1)[0]!;
      expect(row).toContain('fetch: connect');
      expect(row).toContain(new URL(source.url).host);
    }
    expect(idsOf(await after.entries())).toEqual(shown);
    expect((await after.get('/healthz')).status).toBe(200);
    expect(await after.stop()).toMatchObject({ code: 0 });
  });
});

describe('an upgrade', () => {
  it('tells no story twice that runs over it', async () => {
    const at = await place(2);
    const [first, second] = at.outlets as [Outlet, Outlet];
    first.items = [peaceNews(0, { published: Date.now() - 3_600_000 })];
    const before = await at.serve();
    const [told] = await eventually('it is told', async () => {
      const entries = await before.entries();
      return entries.length === 1 && entries;
    });
    await before.stop();
    asEarlierRelease(at.database);
    letTimePass(at.database);
    second.items = [peaceNews(0, { published: Date.now() - 60_000 })];

    const after = await at.serve();
    await eventually('it is told by both', async () => (await after.entries()).length === 2);
    expect((await after.entries()).map(({ story }) => story)).toEqual([told!.story, told!.story]);
    expect(await after.stop()).toMatchObject({ code: 0 });
  });
});

describe('SIGTERM', () => {
  it('is obeyed within ten seconds while publishers hang, and loses nothing that was shown', async () => {
    const at = await place(4);
    at.outlets.forEach((outlet, n) => {
      outlet.items = [peaceNews(n * 2), peaceNews(n * 2 + 1)];
    });
    at.outlets[2]!.manner = { kind: 'late', until: never };
    at.outlets[3]!.manner = { kind: 'late', until: never };
    const server = await at.serve();
    await eventually('what answers is on the wire', async () => (await server.entries()).length === 4);
    expect(at.outlets[3]!.asked()).toBe(1);
    const shown = idsOf(await server.entries());

    const ended = await server.stop();

    expect(ended).toMatchObject({ code: 0, signal: null });
    expect(ended.tookMs).toBeLessThan(10_000);
    // Nobody is to be blamed for our going, and nothing is to be waited for: the hanging two are due as they were.
    for (const outlet of at.outlets) outlet.manner = { kind: 'well' };
    const again = await at.serve();
    expect(idsOf(await again.entries())).toEqual(shown);
    await eventually('what hung is read at once', async () => (await again.entries()).length === 8);
    const now = idsOf(await again.entries());
    expect(now.filter(one => shown.includes(one))).toEqual(shown);
    await again.stop();
  });

  it('lets a reader who was first have the rest of the answer', async () => {
    const at = await place(1);
    at.outlets[0]!.items = Array.from({ length: 60 }, (_, n) => peaceNews(n));
    const server = await at.serve();
    await eventually('it is all there', async () => (await server.entries()).length === 60);
    const { hostname, port } = new URL(server.url);
    const socket = connect(Number(port), hostname);
    onTestFinished(() => void socket.destroy());
    let received = '';
    socket.on('data', chunk => {
      received += chunk;
    });
    const closed = new Promise(resolve => socket.once('close', resolve));
    // The first half of a request is in hand when the signal comes, the second half comes after it.
    socket.write('GET /api/v1/entries?limit=200 HTTP/1.1\r\nHost: localhost\r\n');
    await delay(100);
    const stopped = server.stop();
    await delay(100);
    socket.write('\r\n');

    expect(await stopped).toMatchObject({ code: 0 });
    await closed;
    const [head, body] = received.split('\r\n\r\n');
    expect(head).toMatch(/^HTTP\/1\.1 200 /);
    expect(JSON.parse(body!).items).toHaveLength(60);
  });
});

describe('SIGKILL', () => {
  const ROUNDS = 12;
  const OUTLETS = 24;
  // An outlet that was too busy to answer is asked again within the minute that the config allows.
  const PATIENCE_MS = 90_000;

  it('at any moment loses nothing that was shown, doubles nothing, and the next start goes on', async () => {
    const at = await place(OUTLETS);
    // Each time it is asked an outlet has one more report; a few are edited as well.
    let growing = true;
    at.outlets.forEach((outlet, n) => {
      outlet.onAsked = () => {
        if (!growing) return;
        const next = outlet.items.length;
        const [first, ...rest] = outlet.items;
        const edited = first && { ...first, title: `${first.title}, edit ${next}` };
        const item = next % 3 === 2 ? otherNews(n * 100 + next) : peaceNews(n + next * OUTLETS);
        outlet.items = [...(edited ? [edited] : []), ...rest, item];
      };
    });
    const shown = new Map<string, string>();
    let doubled: readonly string[] = [];
    const look = async (server: Running) => {
      const entries = await server.entries();
      doubled = [...doubled, ...entries.map(({ id }) => id).filter((id, n, all) => all.indexOf(id) !== n)];
      for (const { id, story } of entries) shown.set(id, story);
      return entries;
    };

    const asked = () => at.outlets.reduce((sum, outlet) => sum + outlet.asked(), 0);

    let inHand = 0;

    for (let round = 0; round < ROUNDS; round++) {
      const before = asked();
      const server = await at.serve();
      const now = new Map((await look(server)).map(({ id, story }) => [id, story]));
      expect([...shown].filter(([id, story]) => now.get(id) !== story)).toEqual([]);
      // All are due. Where in their round it is hit is chance, and so is where in a refresh.
      const hitAt = before + 1 + Math.floor(Math.random() * OUTLETS);
      await eventually('it is refreshing', () => asked() >= hitAt, PATIENCE_MS).catch(error => {
        throw new Error(`${error.message}; it said:\n${server.command.output()}`);
      });
      await look(server);
      await delay(Math.random() * 30);
      server.command.signal('SIGKILL');
      expect(await server.command.ended).toMatchObject({ signal: 'SIGKILL' });
      expect(numbersIn(at.database)).toEqual(upTo(numbersIn(at.database).length));
      inHand += query(at.database, 'select id from source where lease_owner is not null').length;
      letTimePass(at.database);
    }
    console.log(`serve: ${ROUNDS} kills found ${inHand} refreshes in hand`);
    growing = false;
    const askedBefore = at.outlets.map(outlet => outlet.asked());

    const last = await at.serve();
    await eventually('all have been asked again', () =>
      at.outlets.every((outlet, n) => outlet.asked() > askedBefore[n]!),
    );
    const published = at.outlets.flatMap(({ source, items }) => items.map(item => `${source.id} ${item.id}`));
    await eventually('all is kept', () => guidsIn(at.database).length >= published.length);
    const onTopic = at.outlets.flatMap(outlet => outlet.items).filter(item => item.id.startsWith('news'));
    await eventually(
      'the wire is whole',
      async () => (await last.health()).head === numbersIn(at.database).length,
    );
    const walked: Listed[] = [];
    for (let path: string | undefined = '/api/v1/entries?limit=50'; path !== undefined; ) {
      const page = (await (await last.get(path)).json()) as { items: Listed[]; next?: string };
      walked.push(...page.items);
      path = page.next === undefined ? undefined : new URL(page.next).pathname + new URL(page.next).search;
    }
    await last.stop();

    expect(inHand).toBeGreaterThan(0);
    expect(shown.size).toBeGreaterThan(OUTLETS);
    expect(doubled).toEqual([]);
    expect(guidsIn(at.database)).toEqual(published.sort());
    expect(numbersIn(at.database)).toEqual(upTo(numbersIn(at.database).length));
    expect(walked.map(({ title }) => title).sort()).toEqual(onTopic.map(({ title }) => title).sort());
    const final = new Map(walked.map(({ id, story }) => [id, story]));
    expect([...shown].filter(([id, story]) => final.get(id) !== story)).toEqual([]);
  });

  function query(database: string, sql: string): readonly Record<string, unknown>[] {
    const db = new DatabaseSync(database, { timeout: 10_000 });
    try {
      return db.prepare(sql).all();
    } finally {
      db.close();
    }
  }

  const numbersIn = (database: string) =>
    query(database, 'select seq from change order by seq').map(row => Number(row.seq));
  const guidsIn = (database: string) =>
    query(database, 'select source_id, guid from entry')
      .map(row => `${row.source_id} ${row.guid}`)
      .sort();
  const upTo = (n: number) => Array.from({ length: n }, (_, i) => i + 1);
});

describe('on PostgreSQL', () => {
  it('one process shows within seconds what another keeps', async () => {
    const at = await place(3, { database: await freshPostgres() });
    at.outlets.forEach((outlet, n) => {
      outlet.items = [peaceNews(n * 2), peaceNews(n * 2 + 1)];
    });
    const web = await at.serve('--role', 'web');
    expect(await web.entries()).toEqual([]);
    expect(await web.health()).toMatchObject({ status: 'ok', head: 0 });
    const empty = await (await web.get('/feed.rss')).text();
    expect(empty).not.toContain('<item>');
    expect(at.outlets.map(outlet => outlet.asked())).toEqual([0, 0, 0]);

    const worker = await at.serve('--role', 'worker');

    await eventually('the reader sees it', async () => (await web.entries()).length === 6);
    await eventually('so does the feed', async () =>
      (await (await web.get('/feed.rss')).text()).includes(peaceNews(5).title),
    );
    await eventually('it knows of six changes', async () => (await web.health()).head === 6);
    expect(await worker.stop()).toMatchObject({ code: 0, signal: null });
    expect(await web.entries()).toHaveLength(6);
    expect(await web.stop()).toMatchObject({ code: 0, signal: null });
  });

  it('two workers share the sources, and ask each of them once', async () => {
    const at = await place(12, { database: await freshPostgres() });
    at.outlets.forEach((outlet, n) => {
      outlet.items = [peaceNews(n)];
    });
    const [web] = await Promise.all([
      at.serve('--role', 'web'),
      at.serve('--role', 'worker'),
      at.serve('--role', 'worker', '--refreshers', '2'),
    ]);
    await eventually('all are there', async () => (await web.entries()).length === 12);
    expect(at.outlets.map(outlet => outlet.asked())).toEqual(Array(12).fill(1));
    await eventually('it knows of twelve changes', async () => (await web.health()).head === 12);
  });

  it('goes on showing what it has when the database falls silent, says so, and can still be stopped', async () => {
    const real = new URL(await freshPostgres());
    const line = await startLine(Number(real.port));
    const at = await place(2, { database: Object.assign(real, { port: String(line.port) }).href });
    at.outlets.forEach((outlet, n) => {
      outlet.items = [peaceNews(n)];
    });
    const server = await at.serve();
    const feed = () => eventually('the feed', async () => (await server.get('/feed.rss')).text());
    await eventually('both are in the feed', async () => (await feed()).split('<item>').length === 3);
    const shown = await feed();
    const status = async () => (await server.get('/healthz')).status;
    expect(await status()).toBe(200);

    line.mute(true);
    await eventually('it is not well', async () => (await status()) === 503);
    expect(await feed()).toBe(shown);
    line.mute(false);
    await eventually('it is well again', async () => (await status()) === 200);

    line.mute(true);
    await eventually('it is not well once more', async () => (await status()) === 503);
    const ended = await server.stop();
    expect(ended).toMatchObject({ code: 0, signal: null });
    expect(ended.tookMs).toBeLessThan(10_000);
  });
});

/** A line to a port of this machine that can be muted: nothing gets through then, and nothing is closed. */
async function startLine(to: number): Promise<{ readonly port: number; mute(muted: boolean): void }> {
  const ends = new Set<Socket>();
  let muted = false;
  const server = createServer(near => {
    const far = connect(to, '127.0.0.1');
    for (const [from, into] of [
      [near, far],
      [far, near],
    ] as const) {
      ends.add(from);
      from.on('data', chunk => into.write(chunk));
      from.on('error', () => {});
      from.on('close', () => {
        ends.delete(from);
        into.destroy();
      });
      if (muted) from.pause();
    }
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    for (const end of ends) end.destroy();
    server.close();
  });
  return {
    port: (server.address() as AddressInfo).port,
    mute(now) {
      muted = now;
      for (const end of ends)
        if (muted) end.pause();
        else end.resume();
    },
  };
}
