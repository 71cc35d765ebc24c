import { createServer, get, type IncomingHttpHeaders, request } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { createWeb, type Health, type WebDeps } from '../../src/web/app.ts';
import type { Asset } from '../../src/web/assets.ts';
import type { Problem } from '../../src/web/problem.ts';
import { bodyOf, numberWire } from './page-of-text.ts';

const closers: (() => void)[] = [];
afterEach(() => {
  for (const close of closers.splice(0)) close();
});

type Answered = { readonly status: number; readonly headers: IncomingHttpHeaders; readonly body: Buffer };

/** A web on a socket of its own. */
async function served(more: Partial<WebDeps> = {}) {
  const wire = numberWire();
  const errors: string[] = [];
  const web = createWeb({
    render: wire.render,
    slugs: ['uk'],
    assets: [],
    errorPage: (problem: Problem) => `<!doctype html><title>${problem.status}</title>`,
    health: () => ({ storeReachable: true, refreshing: true, head: 7, changedAt: Date.UTC(2025, 11, 1) }),
    onError: (_, address) => errors.push(address),
    ...more,
  });
  const server = createServer(web.listener).listen(0, '127.0.0.1');
  await new Promise(resolve => server.once('listening', resolve));
  closers.push(() => {
    web.close();
    server.close();
    server.closeAllConnections();
  });
  const { port } = server.address() as AddressInfo;
  const ask = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
    new Promise<Answered>((resolve, reject) => {
      request({ host: '127.0.0.1', port, path, headers, method, agent: false }, res => {
        const chunks: Buffer[] = [];
        res.on('data', (chunk: Buffer) => chunks.push(chunk));
        res.on('end', () =>
          resolve({ status: res.statusCode!, headers: res.headers, body: Buffer.concat(chunks) }),
        );
        res.on('error', reject);
      })
        .on('error', reject)
        .end();
    });
  return { web, wire, ask, port, errors };
}

// Each is asked for twice: made on the way through the app, then ready ahead of it.
const twice = [{ time: 'first' }, { time: 'second' }];

describe.each(twice)('a page asked for the $time time', ({ time }) => {
  async function ready(path: string, more: Partial<WebDeps> = {}) {
    const site = await served(more);
    if (time === 'second') await site.ask(path);
    return site;
  }

  it.each([
    { accept: undefined, coding: undefined, open: (body: Buffer) => body },
    { accept: 'gzip', coding: 'gzip', open: gunzipSync },
    { accept: 'gzip, deflate, br', coding: 'br', open: brotliDecompressSync },
    { accept: 'identity', coding: undefined, open: (body: Buffer) => body },
  ])(
    'comes in the coding that Accept-Encoding: $accept would rather have',
    async ({ accept, coding, open }) => {
      const { ask } = await ready('/feed.rss');
      const answer = await ask('/feed.rss', accept === undefined ? {} : { 'Accept-Encoding': accept });
      expect(answer.status).toBe(200);
      expect(answer.headers['content-encoding']).toBe(coding);
      expect(answer.headers.vary).toBe('Accept-Encoding');
      expect(answer.headers['content-length']).toBe(String(answer.body.length));
      expect(open(answer.body).toString()).toContain('after change 1');
    },
  );

  it('has the headers of its kind', async () => {
    const { ask } = await ready('/feed.rss');
    const { headers } = await ask('/feed.rss');
    expect(headers).toMatchObject({
      'content-type': 'text/plain; charset=utf-8',
      'cache-control': 'public, max-age=60',
      'last-modified': 'Mon, 01 Dec 2025 10:00:00 GMT',
      'x-content-type-options': 'nosniff',
      'access-control-allow-origin': '*',
    });
    expect(headers.etag).toMatch(/^"[0-9a-f]+"$/);
    expect(headers['x-powered-by']).toBeUndefined();
    expect(headers['content-security-policy']).toBeUndefined();
  });

  it('answers HEAD as GET, without the body', async () => {
    const { ask } = await ready('/feed.rss');
    const got = await ask('/feed.rss', { 'Accept-Encoding': 'gzip' });
    const head = await ask('/feed.rss', { 'Accept-Encoding': 'gzip' }, 'HEAD');
    expect(head.status).toBe(200);
    expect(head.body).toHaveLength(0);
    const { date: _, ...rest } = got.headers;
    expect(head.headers).toMatchObject(rest);
  });

  it('gives each coding a tag of its own', async () => {
    const { ask } = await ready('/feed.rss');
    const tags = await Promise.all(
      ['identity', 'gzip', 'br'].map(
        async accept => (await ask('/feed.rss', { 'Accept-Encoding': accept })).headers.etag,
      ),
    );
    expect(new Set(tags).size).toBe(3);
  });

  it.each([
    ['the tag of the coding it gets', 'gzip', (tags: Tags) => tags.gzip, 304, 'gzip'],
    ['that tag weakened', 'gzip', (tags: Tags) => `W/${tags.gzip}`, 304, 'gzip'],
    ['a list with that tag', 'gzip', (tags: Tags) => `"other", ${tags.gzip}`, 304, 'gzip'],
    ['anything', 'gzip', () => '*', 304, 'gzip'],
    ['the tag of another coding that it still takes', 'gzip, br', (tags: Tags) => tags.gzip, 304, 'gzip'],
    ['the plain tag', 'gzip, br', (tags: Tags) => tags.identity, 304, 'identity'],
    ['the tag of a coding it no longer takes', 'gzip', (tags: Tags) => tags.br, 200, 'gzip'],
    ['the tag of a coding it has refused', 'gzip;q=0', (tags: Tags) => tags.gzip, 200, 'identity'],
    ['the plain tag, which it has refused', 'gzip, identity;q=0', (tags: Tags) => tags.identity, 200, 'gzip'],
    ['another tag', 'gzip', () => '"other"', 200, 'gzip'],
  ])('to a client that holds %s', async (_, accept, held, status, named) => {
    const { ask } = await ready('/feed.rss');
    const tags = await tagsOf(ask);
    const headers = { 'Accept-Encoding': accept, 'If-None-Match': held(tags) };
    const answer = await ask('/feed.rss', headers);
    expect(answer.status).toBe(status);
    expect(answer.headers.etag).toBe(tags[named as keyof Tags]);
  });

  it('says in a 304 what a cache must know, and nothing of the body', async () => {
    const { ask } = await ready('/feed.rss');
    const { headers } = await ask('/feed.rss', { 'If-None-Match': '*' });
    expect(headers).toMatchObject({
      'cache-control': 'public, max-age=60',
      vary: 'Accept-Encoding',
      'access-control-allow-origin': '*',
    });
    expect(headers.etag).toBeDefined();
    expect(headers.date).toBeDefined();
    for (const name of ['content-type', 'content-length', 'content-encoding', 'transfer-encoding'])
      expect(headers[name]).toBeUndefined();
  });

  it.each([
    ['the very second', { 'If-Modified-Since': 'Mon, 01 Dec 2025 10:00:00 GMT' }, 304],
    ['a later one', { 'If-Modified-Since': 'Mon, 01 Dec 2025 10:00:01 GMT' }, 304],
    ['an earlier one', { 'If-Modified-Since': 'Mon, 01 Dec 2025 09:59:59 GMT' }, 200],
    ['no date', { 'If-Modified-Since': 'lately' }, 200],
    [
      'the very second, with a tag that is not ours',
      { 'If-Modified-Since': 'Mon, 01 Dec 2025 10:00:00 GMT', 'If-None-Match': '"other"' },
      200,
    ],
  ])('is asked for since %s', async (_, headers, status) => {
    const { ask } = await ready('/feed.rss');
    expect((await ask('/feed.rss', headers)).status).toBe(status);
  });

  it('may be framed only where it is made for frames', async () => {
    const { ask } = await ready('/embed');
    expect((await ask('/')).headers['content-security-policy']).toContain("frame-ancestors 'none'");
    const embedded = await ask('/embed');
    expect(embedded.headers['content-security-policy']).toContain('frame-ancestors *');
    expect(embedded.headers['content-security-policy']).toContain("default-src 'none'");
    expect(embedded.headers['access-control-allow-origin']).toBeUndefined();
  });

  it('that is not there says so each time, whatever the client holds', async () => {
    const path = '/story/s0123456789abcdefghij';
    const { ask } = await ready(path, { render: async () => bodyOf('no such story', 1, { status: 404 }) });
    expect((await ask(path, { 'If-None-Match': '*' })).status).toBe(404);
  });

  it('keeps the headers that it brings, and a policy of its own before ours', async () => {
    const headers: [string, string][] = [
      ['Link', '<https://wire.example/hub>; rel="hub"'],
      ['content-security-policy', "default-src 'self'"],
    ];
    const { ask } = await ready('/', { render: async () => bodyOf('home', 1, { headers }) });
    expect((await ask('/')).headers).toMatchObject({
      link: '<https://wire.example/hub>; rel="hub"',
      'content-security-policy': "default-src 'self'",
    });
  });
});

type Tags = { readonly identity: string; readonly gzip: string; readonly br: string };

async function tagsOf(ask: (path: string, headers: Record<string, string>) => Promise<Answered>) {
  const tag = async (accept: string) =>
    (await ask('/feed.rss', { 'Accept-Encoding': accept })).headers.etag ?? '';
  return { identity: await tag('identity'), gzip: await tag('gzip'), br: await tag('br') };
}

describe('the wire as it moves', () => {
  it('shows a change, under another tag, to who polls with the old one', async () => {
    const { ask, wire, web } = await served();
    const before = await ask('/feed.rss');
    const headers = { 'If-None-Match': before.headers.etag ?? '' };
    expect((await ask('/feed.rss', headers)).status).toBe(304);
    wire.seq = 2;
    web.moved(2);
    await expect
      .poll(async () => (await ask('/feed.rss', headers)).body.toString(), { timeout: 5_000, interval: 20 })
      .toContain('after change 2');
  });

  it('makes one page once, however its address is written', async () => {
    const { ask, wire } = await served();
    await ask('/feed.rss?lang=uk&tag=talks');
    await ask('/feed.rss?tag=talks&lang=UK');
    await ask('/feed.rss?tag=talks&lang=uk&view=stories');
    expect(wire.asked).toHaveLength(1);
  });
});

describe('a request that cannot be answered', () => {
  it('lists each parameter that is wrong, to a program', async () => {
    const { ask, wire } = await served();
    const answer = await ask('/api/v1/entries?limit=0&lang=1&colour=red');
    expect(answer.status).toBe(400);
    expect(answer.headers['content-type']).toBe('application/problem+json');
    expect(answer.headers['cache-control']).toBe('no-store');
    expect(answer.headers['access-control-allow-origin']).toBe('*');
    const problem = JSON.parse(answer.body.toString());
    expect(problem).toMatchObject({ type: 'about:blank', title: 'Bad Request', status: 400 });
    expect(problem.errors.map((error: { parameter: string }) => error.parameter).sort()).toEqual([
      'colour',
      'lang',
      'limit',
    ]);
    expect(wire.asked).toHaveLength(0);
  });

  it.each([
    ['/feeds/nowhere.rss', 404, 'application/problem+json'],
    ['/api/v1/nothing', 404, 'application/problem+json'],
    ['/feed.rss?langs=uk', 400, 'application/problem+json'],
    ['/opml/nothing', 404, 'text/html; charset=utf-8'],
    ['/nothing', 404, 'text/html; charset=utf-8'],
    ['/?langs=uk', 400, 'text/html; charset=utf-8'],
    ['/embed?feed=nowhere', 400, 'text/html; charset=utf-8'],
    ['/%zz', 404, 'text/html; charset=utf-8'],
    [`/feed.rss?q=${'x'.repeat(4100)}`, 414, 'application/problem+json'],
    [`/${'x'.repeat(4100)}`, 414, 'text/html; charset=utf-8'],
  ])('%.30s is %i as %s', async (path, status, type) => {
    const { ask } = await served();
    const answer = await ask(path);
    expect(answer.status).toBe(status);
    expect(answer.headers['content-type']).toBe(type);
    expect(answer.headers.etag).toBeUndefined();
    const head = await ask(path, {}, 'HEAD');
    expect(head.status).toBe(status);
    expect(head.body).toHaveLength(0);
  });

  it.each(['POST', 'PUT', 'DELETE', 'PATCH', 'PROPFIND'])(
    '%s is not allowed, and what is, is said',
    async method => {
      const { ask } = await served();
      await ask('/feed.rss');
      const answer = await ask('/feed.rss', {}, method);
      expect(answer.status).toBe(405);
      expect(answer.headers.allow).toBe('GET, HEAD, OPTIONS');
    },
  );

  it('is told before a script sends its conditions that it may', async () => {
    const { ask } = await served();
    const answer = await ask('/api/v1/entries', { Origin: 'https://reader.example' }, 'OPTIONS');
    expect(answer.status).toBe(204);
    expect(answer.headers).toMatchObject({
      allow: 'GET, HEAD, OPTIONS',
      'access-control-allow-origin': '*',
      'access-control-allow-headers': expect.stringContaining('If-None-Match'),
    });
  });

  it('is sent on without the final slash, and nowhere else', async () => {
    const { ask } = await served();
    const answer = await ask('/sources/?utm_source=x');
    expect(answer.status).toBe(308);
    expect(answer.headers.location).toBe('/sources?utm_source=x');
    expect((await ask('//elsewhere.example/')).status).toBe(404);
  });

  it('is asked to come back when the page cannot be made', async () => {
    const { ask, wire, errors } = await served();
    wire.before = () => Promise.reject(new Error('the store is lost'));
    const answer = await ask('/feed.rss');
    expect(answer.status).toBe(503);
    expect(answer.headers['retry-after']).toBe('5');
    expect(answer.body.toString()).not.toContain('lost');
    expect(errors).toEqual(['/feed.rss']);
  });

  it('by a bug of ours gets no more than an apology', async () => {
    const health = (): Health => {
      throw new Error('a secret');
    };
    const { ask, errors } = await served({ health });
    const answer = await ask('/healthz');
    expect(answer.status).toBe(500);
    expect(answer.body.toString()).not.toContain('secret');
    expect(errors).toEqual(['/healthz']);
  });
});

describe('health', () => {
  it.each([
    { storeReachable: true, refreshing: true, status: 200, says: 'ok' },
    { storeReachable: false, refreshing: true, status: 503, says: 'failing' },
    { storeReachable: true, refreshing: false, status: 503, says: 'failing' },
  ])(
    'is $status when the store is reachable: $storeReachable, refreshing: $refreshing',
    async ({ storeReachable, refreshing, status, says }) => {
      const health = () => ({ storeReachable, refreshing, head: 7, changedAt: Date.UTC(2025, 11, 1) });
      const { ask } = await served({ health });
      const answer = await ask('/healthz', { 'If-None-Match': '*' });
      expect(answer.status).toBe(status);
      expect(answer.headers['cache-control']).toBe('no-store');
      expect(JSON.parse(answer.body.toString())).toEqual({
        status: says,
        storeReachable,
        refreshing,
        head: 7,
        changedAt: '2025-12-01T00:00:00.000Z',
      });
    },
  );
});

describe('an asset', () => {
  const style: Asset = {
    path: '/assets/page.css',
    immutable: false,
    body: bodyOf('body { margin: 0 }', 0, { contentType: 'text/css', cacheControl: 'public, max-age=3600' }),
  };

  it('is served with its tag, to fonts and frames of any origin', async () => {
    const { ask } = await served({ assets: [style] });
    const answer = await ask('/assets/page.css', { 'Accept-Encoding': 'br' });
    expect(brotliDecompressSync(answer.body).toString()).toBe('body { margin: 0 }');
    expect(answer.headers['access-control-allow-origin']).toBe('*');
    const again = await ask('/assets/page.css', {
      'If-None-Match': answer.headers.etag ?? '',
      'Accept-Encoding': 'br',
    });
    expect(again.status).toBe(304);
  });

  it('is found whatever follows its path', async () => {
    const { ask } = await served({ assets: [style] });
    expect((await ask('/assets/page.css?v=1')).status).toBe(200);
  });
});

describe('on the wire itself', () => {
  /** Sends bytes as they are, and gives back all that comes until the server closes or falls silent. */
  function raw(port: number, text: string): Promise<string> {
    return new Promise((resolve, reject) => {
      const socket = connect(port, '127.0.0.1', () => socket.write(text));
      let received = '';
      socket.on('data', chunk => {
        received += chunk.toString('latin1');
      });
      socket.on('close', () => resolve(received));
      socket.on('error', reject);
    });
  }

  it('requests sent all at once are answered in order, and the connection is kept between them', async () => {
    const { ask, port } = await served();
    await ask('/feed.rss');
    const received = await raw(
      port,
      'GET /feed.rss HTTP/1.1\r\nHost: x\r\nIf-None-Match: *\r\n\r\n' +
        'HEAD /feed.rss HTTP/1.1\r\nHost: x\r\n\r\n' +
        'GET /nothing HTTP/1.1\r\nHost: x\r\n\r\n' +
        'GET /feed.rss HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n',
    );
    expect(received.match(/HTTP\/1\.1 \d+/g)).toEqual([
      'HTTP/1.1 304',
      'HTTP/1.1 200',
      'HTTP/1.1 404',
      'HTTP/1.1 200',
    ]);
    expect(received.endsWith('after change 1')).toBe(true);
  });

  it.each([
    [
      'a request in absolute form',
      'GET http://wire.example/feed.rss HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n',
      200,
    ],
    ['an old client', 'GET /feed.rss HTTP/1.0\r\n\r\n', 200],
    ['OPTIONS of the server', 'OPTIONS * HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n', 204],
    ['GET of an asterisk', 'GET * HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n', 404],
    [
      'GET of bytes that are no address',
      'GET /\xff\xfe%ff HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n',
      400,
    ],
    ['no host', 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n', 400],
  ])('%s is answered', async (_, text, status) => {
    const { port } = await served();
    const received = await raw(port, text);
    expect(received).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
  });

  it('several If-None-Match lines are one list', async () => {
    const { ask, port } = await served();
    const { headers } = await ask('/feed.rss');
    const received = await raw(
      port,
      `GET /feed.rss HTTP/1.1\r\nHost: x\r\nIf-None-Match: "a"\r\nIf-None-Match: ${headers.etag}\r\nConnection: close\r\n\r\n`,
    );
    expect(received).toMatch(/^HTTP\/1\.1 304 /);
  });

  it('a reader that goes away in the middle troubles nobody', async () => {
    const big = bodyOf('x'.repeat(5_000_000), 1);
    const { port, ask } = await served({ render: async () => big });
    await new Promise<void>(resolve => {
      const leaving = get({ host: '127.0.0.1', port, path: '/feed.rss', agent: false }, res => {
        res.once('data', () => leaving.destroy());
        res.on('error', () => {});
        res.once('close', resolve);
      });
      leaving.on('error', () => {});
    });
    expect((await ask('/feed.rss')).body).toHaveLength(5_000_000);
  });
});
