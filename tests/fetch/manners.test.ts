import type { ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { causeOf, fetcherFor, fetchOnce, publisher, rawPublisher, textOf } from './publisher.ts';

const ask = (url: string) => ({ url, validators: {} });

/** A publisher that answers only when told to, and knows how many it is answering at once. */
const patient = async (host?: string) => {
  const waiting: ServerResponse[] = [];
  const seen = { asked: 0, now: 0, most: 0 };
  const { url } = await publisher((_, response) => {
    seen.asked++;
    seen.most = Math.max(seen.most, ++seen.now);
    response.on('close', () => seen.now--);
    waiting.push(response);
  }, host);
  return { url, seen, waiting, answerNext: () => waiting.shift()?.end('<rss/>') };
};

describe('one host', () => {
  it('is asked one thing at a time, while others go on', async () => {
    const slow = await patient();
    const quick = await publisher((_, response) => response.end('<rss/>'));
    const { fetch } = fetcherFor();
    const slowOnes = ['/a', '/b', '/c'].map(path => fetch(ask(slow.url + path)));
    await expect.poll(() => slow.waiting.length).toBe(1);

    for (const path of ['/1', '/2', '/3']) expect((await fetch(ask(quick.url + path))).kind).toBe('fetched');

    for (const asked of [1, 2, 3]) {
      await expect.poll(() => slow.waiting.length).toBe(1);
      expect(slow.seen.asked).toBe(asked);
      slow.answerNext();
    }
    expect((await Promise.all(slowOnes)).map(({ kind }) => kind)).toEqual(['fetched', 'fetched', 'fetched']);
    expect(slow.seen.most).toBe(1);
  });

  it('is asked over one connection', async () => {
    const { url, open } = await publisher((_, response) => response.end('<rss/>'));
    const { fetch } = fetcherFor();
    await Promise.all(['/a', '/b', '/c'].map(path => fetch(ask(url + path))));
    expect(await open()).toBe(1);
  });

  it('has its gap of quiet between two requests, which does not count as their time', async () => {
    const times: number[] = [];
    const { url } = await publisher((_, response) => {
      times.push(performance.now());
      response.end('<rss/>');
    });
    const { fetch } = fetcherFor({ minGapMs: 300, timeoutMs: 500 });
    const outcomes = await Promise.all(['/a', '/b', '/c'].map(path => fetch(ask(url + path))));
    expect(outcomes.map(({ kind }) => kind)).toEqual(['fetched', 'fetched', 'fetched']);
    // Timers may fire a little early; a gap that is not kept shows as nearly none.
    expect(times[1]! - times[0]!).toBeGreaterThan(290);
    expect(times[2]! - times[1]!).toBeGreaterThan(290);
  });

  it('that is busy for too long lets the others go, unasked', async () => {
    const slow = await patient();
    const { fetch } = fetcherFor({ maxTurnWaitMs: 50 });
    const first = fetch(ask(`${slow.url}/a`));
    await expect.poll(() => slow.waiting.length).toBe(1);
    const second = await fetch(ask(`${slow.url}/b`));
    expect(causeOf(second)).toMatchObject({ code: 'held-back', message: expect.stringContaining('busy') });
    slow.answerNext();
    expect((await first).kind).toBe('fetched');
    expect(slow.seen.asked).toBe(1);
  });

  it('that redirects to another that redirects back holds nobody up', async () => {
    const urls: string[] = [];
    const hop = (to: () => string) =>
      publisher((request, response) => {
        if (request.url === '/end') return response.end('<rss/>');
        response.writeHead(302, { location: `${to()}/end` });
        response.end();
      });
    urls.push((await hop(() => urls[1]!)).url, (await hop(() => urls[0]!)).url);
    const { fetch } = fetcherFor();
    const outcomes = await Promise.all([0, 1, 0, 1, 0, 1].map(which => fetch(ask(`${urls[which]}/start`))));
    expect(outcomes.every(({ kind }) => kind === 'fetched')).toBe(true);
  });

  it('that fails gives its turn to the next', async () => {
    const { url } = await rawPublisher(socket => socket.destroy());
    const { fetch } = fetcherFor();
    const outcomes = await Promise.all(['/a', '/b', '/c'].map(path => fetch(ask(url + path))));
    expect(outcomes.map(outcome => causeOf(outcome).code)).toEqual([
      'bad-response',
      'bad-response',
      'bad-response',
    ]);
  });

  it('can be a whole domain, when it is said to be', async () => {
    const slow = await patient();
    const port = new URL(slow.url).port;
    const lookup = async () => [{ address: '127.0.0.1', family: 4 as const }];
    const { fetch } = fetcherFor({ lookup, domains: { 'sample.example': {} } });
    const both = ['en', 'uk'].map(name => fetch(ask(`http://${name}.sample.example:${port}/`)));
    const other = fetch(ask(`http://notsample.example:${port}/`));
    await expect.poll(() => slow.waiting.length).toBe(2);
    expect(slow.seen.asked).toBe(2);
    slow.answerNext();
    slow.answerNext();
    await expect.poll(() => slow.waiting.length).toBe(1);
    slow.answerNext();
    expect((await Promise.all([...both, other])).every(({ kind }) => kind === 'fetched')).toBe(true);
  });
});

describe('Retry-After', () => {
  const busy = (status: number, retryAfter: () => string, headers = {}) => {
    let asked = 0;
    return publisher((_, response) => {
      asked++;
      response.writeHead(status, { 'retry-after': retryAfter(), 'x-asked': asked, ...headers });
      response.end();
    });
  };

  it.each([429, 503, 500, 404])('in seconds with a %i is handed on', async status => {
    const { url } = await busy(status, () => '120');
    expect(await fetchOnce(url)).toMatchObject({
      kind: 'failed',
      cause: { code: 'http-status', status },
      retryAfterMs: 120_000,
    });
  });

  it('as a date is counted from the date of the answer', async () => {
    const date = 'Mon, 01 Dec 2025 10:00:00 GMT';
    const { url } = await busy(503, () => 'Mon, 01 Dec 2025 10:30:00 GMT', { date });
    expect(await fetchOnce(url)).toMatchObject({ retryAfterMs: 1_800_000 });
  });

  it('holds back every feed of that host until then, and no other host', async () => {
    let asked = 0;
    const { url } = await publisher((_, response) => {
      asked++;
      response.writeHead(429, { 'retry-after': '3600' });
      response.end();
    });
    const other = await publisher((_, response) => response.end('<rss/>'));
    const { fetch } = fetcherFor();
    // The second waits for its turn while the first is answered, and is not asked either.
    const [first, second] = await Promise.all([fetch(ask(`${url}/a`)), fetch(ask(`${url}/b`))]);
    expect(causeOf(first!).code).toBe('http-status');
    const third = await fetch(ask(`${url}/c`));
    for (const outcome of [second!, third]) {
      expect(causeOf(outcome)).toMatchObject({ code: 'held-back', message: expect.stringContaining('429') });
      expect(outcome).toHaveProperty('retryAfterMs');
      if (outcome.kind === 'failed') expect(outcome.retryAfterMs).toBeLessThanOrEqual(3_600_000);
    }
    expect(asked).toBe(1);
    expect((await fetch(ask(other.url))).kind).toBe('fetched');
  });

  it('holds nobody longer than allowed', async () => {
    let asked = 0;
    const { url } = await publisher((_, response) => {
      response.writeHead(++asked === 1 ? 503 : 200, { 'retry-after': '31536000' });
      response.end('<rss/>');
    });
    const { fetch } = fetcherFor({ maxHoldMs: 50 });
    expect(await fetch(ask(url))).toMatchObject({ retryAfterMs: 31_536_000_000 });
    await expect.poll(async () => (await fetch(ask(url))).kind).toBe('fetched');
    expect(asked).toBe(2);
  });

  it('from one host of a domain with manners of its own holds back all of them, for as long as those say', async () => {
    const heard: (string | undefined)[] = [];
    const { port } = await publisher((request, response) => {
      heard.push(request.headers.host?.split(':')[0]);
      response.writeHead(429, { 'retry-after': '3600' }).end();
    });
    const names = ['en.paper.localhost', 'uk.paper.localhost', 'en.paper.localhost', 'paper.localhost'];
    const all = async (domains: Record<string, { maxHoldMs?: number }>) => {
      const { fetch } = fetcherFor({ domains });
      const codes = [];
      for (const name of names) codes.push(causeOf(await fetch(ask(`http://${name}:${port}/`))).code);
      return codes;
    };
    expect(await all({ 'paper.localhost': {} })).toEqual([
      'http-status',
      'held-back',
      'held-back',
      'held-back',
    ]);
    expect(await all({ 'paper.localhost': { maxHoldMs: 0 } })).toEqual(names.map(() => 'http-status'));
    expect(await all({})).toEqual(['http-status', 'http-status', 'held-back', 'http-status']);
    expect(heard).toEqual([names[0], ...names, names[0], names[1], names[3]]);
  });

  it('of one feed is no reason to hold back its host when it is merely not found', async () => {
    const { url } = await busy(404, () => '3600');
    const { fetch } = fetcherFor();
    await fetch(ask(url));
    expect(causeOf(await fetch(ask(url))).code).toBe('http-status');
  });
});

describe('a connection', () => {
  it('that the publisher ended while it was idle is made anew, once', async () => {
    let asked = 0;
    const { url } = await rawPublisher(socket => {
      asked++;
      if (asked === 1) socket.write('HTTP/1.1 200 OK\r\ncontent-length: 3\r\n\r\none');
      // The second request comes over the old connection, which ends without a word.
      else if (asked === 2) socket.destroy();
      else socket.end('HTTP/1.1 200 OK\r\ncontent-length: 3\r\n\r\ntwo');
    });
    const { fetch } = fetcherFor();
    expect(textOf(await fetch(ask(url)))).toBe('one');
    expect(textOf(await fetch(ask(url)))).toBe('two');
    expect(asked).toBe(3);
  });

  it('that the publisher cuts at once is not made again', async () => {
    let asked = 0;
    const { url } = await rawPublisher(socket => {
      asked++;
      socket.destroy();
    });
    expect(causeOf(await fetchOnce(url)).code).toBe('bad-response');
    expect(asked).toBe(1);
  });
});

describe('after failures of every kind', () => {
  it('nothing is left open', async () => {
    const bomb = gzipSync(Buffer.alloc(1_000_000));
    const ok = 'HTTP/1.1 200 OK\r\n';
    const ways: readonly ((socket: Socket) => void)[] = [
      socket => socket.destroy(),
      socket => socket.resetAndDestroy(),
      () => {},
      socket => socket.write(ok),
      socket => socket.write(`${ok}content-length: 9\r\n\r\n<rss>`),
      socket => socket.end(`${ok}content-length: 9\r\n\r\n<rss>`),
      socket => socket.write(`${ok}content-encoding: gzip\r\ncontent-length: 5\r\n\r\n<rss>`),
      socket => {
        socket.write(`${ok}content-encoding: gzip\r\ncontent-length: ${bomb.length}\r\n\r\n`);
        socket.write(bomb);
      },
      socket => socket.write('HTTP/1.1 301 Moved\r\nlocation: /\r\ncontent-length: 0\r\n\r\n'),
      socket => socket.end('nonsense'),
    ];
    let asked = 0;
    const publishers = await Promise.all(
      Array.from({ length: 10 }, () => rawPublisher(socket => ways[asked++ % ways.length]!(socket))),
    );
    const fetcher = fetcherFor({ timeoutMs: 60, maxDecodedBytes: 100_000 });
    for (let round = 0; round < 10; round++) {
      const outcomes = await Promise.all(publishers.map(({ url }) => fetcher.fetch(ask(url))));
      expect(outcomes.map(({ kind }) => kind)).toEqual(publishers.map(() => 'failed'));
    }
    await fetcher.close();
    await expect.poll(() => publishers.reduce((sum, { sockets }) => sum + sockets.size, 0)).toBe(0);
  });
});

describe('closing', () => {
  it('gives up what is under way, waiting, and asked later, and leaves no connection', async () => {
    const { url, sockets } = await rawPublisher(socket => socket.write('HTTP/1.1 200 OK\r\n\r\n<rss>'));
    const silent = await rawPublisher(() => {});
    const idle = await publisher((_, response) => response.end('<rss/>'));
    // A connection that is still being made would outlast this test.
    const fetcher = fetcherFor({
      minGapMs: 60_000,
      connectTimeoutMs: 120_000,
      timeoutMs: 120_000,
      maxTurnWaitMs: 120_000,
      lookup: () => new Promise(() => {}),
    });
    expect((await fetcher.fetch(ask(idle.url))).kind).toBe('fetched');
    const given = [url, url, silent.url, idle.url, 'http://unresolved.example/'].map(each =>
      fetcher.fetch(ask(each)),
    );
    await expect.poll(() => sockets.size + silent.sockets.size).toBe(2);

    await fetcher.close();

    const codes = (await Promise.all(given)).map(outcome => causeOf(outcome).code);
    expect(codes).toEqual(['cancelled', 'cancelled', 'cancelled', 'cancelled', 'cancelled']);
    expect(causeOf(await fetcher.fetch(ask(idle.url))).code).toBe('cancelled');
    await expect.poll(async () => sockets.size + silent.sockets.size + (await idle.open())).toBe(0);
    await expect(fetcher.close()).resolves.toBeUndefined();
  });
});
