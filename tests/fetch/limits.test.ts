import { randomBytes } from 'node:crypto';
import type { Socket } from 'node:net';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { describe, expect, it, onTestFinished } from 'vitest';
import { causeOf, fetcherFor, fetchOnce, publisher, rawPublisher, textOf } from './publisher.ts';

const feed = '<rss version="2.0"><channel><title>Мир</title></channel></rss>';

const served = (body: Uint8Array, encoding: string) =>
  publisher((_, response) => {
    response.setHeader('content-encoding', encoding);
    response.end(body);
  });

/** The checksum is in the eight last bytes. RFC 1952 §2.3.1. */
const withWrongChecksum = (packed: Buffer): Buffer => packed.fill(0, packed.length - 8, packed.length - 4);

/** Sends `text` again and again until the socket is closed, and counts what it could send. */
const endlessly = (socket: Socket, text: string | Uint8Array, everyMs = 0): { sent: number } => {
  const count = { sent: 0 };
  const timer = setInterval(() => {
    if (socket.writableLength > 1_000_000) return;
    count.sent += text.length;
    socket.write(text);
  }, everyMs);
  socket.on('close', () => clearInterval(timer));
  onTestFinished(() => clearInterval(timer));
  return count;
};

describe('a body that is', () => {
  const bytes = Buffer.from(feed);
  it.each([
    { coding: 'gzip', body: gzipSync(bytes) },
    { coding: 'x-gzip', body: gzipSync(bytes) },
    { coding: 'GZIP', body: gzipSync(bytes) },
    { coding: 'deflate', body: deflateSync(bytes) },
    { coding: 'deflate', body: deflateRawSync(bytes), as: ', without its wrapping,' },
    { coding: 'br', body: brotliCompressSync(bytes) },
    { coding: 'zstd', body: zstdCompressSync(bytes) },
    { coding: 'gzip, br', body: brotliCompressSync(gzipSync(bytes)) },
    {
      coding: 'gzip',
      body: Buffer.concat([gzipSync(bytes.subarray(0, 9)), gzipSync(bytes.subarray(9))]),
      as: ' in two members',
    },
    { coding: 'gzip', body: gzipSync(gzipSync(bytes)), as: ' twice but says once' },
    { coding: 'identity', body: gzipSync(bytes), as: ' but in truth a gzip file' },
    { coding: 'utf-8', body: bytes, as: ', which is no coding,' },
    { coding: 'aws-chunked', body: bytes, as: ', which an object store forgot,' },
  ])('coded as $coding$as is read', async ({ coding, body }) => {
    const { url } = await served(body, coding);
    expect(textOf(await fetchOnce(url))).toBe(feed);
  });

  it('empty, though said to be gzip, is read as empty', async () => {
    const { url } = await served(Buffer.alloc(0), 'gzip');
    expect(textOf(await fetchOnce(url))).toBe('');
  });

  it.each([
    { what: 'not gzip at all', coding: 'gzip', body: Buffer.from(feed) },
    {
      what: 'gzip with a broken middle',
      coding: 'gzip',
      body: gzipSync(randomBytes(50_000)).fill(7, 20_000, 20_100),
    },
    { what: 'gzip cut off', coding: 'gzip', body: gzipSync(randomBytes(50_000)).subarray(0, 30_000) },
    { what: 'gzip with a wrong checksum', coding: 'gzip', body: withWrongChecksum(gzipSync(bytes)) },
    {
      what: 'deflate cut off',
      coding: 'deflate',
      body: deflateSync(randomBytes(50_000)).subarray(0, 30_000),
    },
    {
      what: 'brotli cut off',
      coding: 'br',
      body: brotliCompressSync(randomBytes(50_000)).subarray(0, 30_000),
    },
    { what: 'zstd cut off', coding: 'zstd', body: zstdCompressSync(randomBytes(50_000)).subarray(0, 30_000) },
    { what: 'not zstd', coding: 'zstd', body: Buffer.from(feed) },
    { what: 'in a coding nobody knows', coding: 'rot13', body: Buffer.from(feed) },
    { what: 'coded three times over', coding: 'gzip, gzip, gzip', body: gzipSync(gzipSync(gzipSync(bytes))) },
  ])('$what fails as bad-encoding', async ({ coding, body }) => {
    const { url } = await served(body, coding);
    expect(causeOf(await fetchOnce(url))).toMatchObject({ code: 'bad-encoding', status: 200 });
  });
});

describe('a bomb', () => {
  const zeros = Buffer.alloc(50_000_000);
  it.each([
    { coding: 'gzip', body: gzipSync(zeros) },
    { coding: 'deflate', body: deflateSync(zeros) },
    { coding: 'br', body: brotliCompressSync(zeros, { params: {} }) },
    { coding: 'zstd', body: zstdCompressSync(zeros) },
    { coding: 'gzip, gzip', body: gzipSync(gzipSync(zeros)) },
    { coding: 'identity', body: gzipSync(zeros) },
  ])('in $coding is stopped at the limit, which the message names', async ({ coding, body }) => {
    const { url } = await served(body, coding);
    const cause = causeOf(await fetchOnce(url, { maxDecodedBytes: 1_000_000 }));
    expect(cause).toMatchObject({ code: 'too-large', status: 200 });
    expect(cause.message).toContain('1000000 bytes');
  });

  it('is stopped before all of it has come', async () => {
    const packed = gzipSync(Buffer.alloc(5_000_000));
    const { url, sockets } = await rawPublisher(socket => {
      // Says that as much again will follow, and never sends it.
      socket.write(
        `HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\ncontent-length: ${packed.length * 2}\r\n\r\n`,
      );
      socket.write(packed.subarray(0, packed.length - 100));
    });
    const outcome = await fetchOnce(url, { maxDecodedBytes: 100_000 });
    expect(causeOf(outcome).code).toBe('too-large');
    await expect.poll(() => sockets.size).toBe(0);
  });
});

describe('a body too large', () => {
  it('by its declared length is not even begun', async () => {
    const { url } = await rawPublisher(socket => {
      socket.write('HTTP/1.1 200 OK\r\ncontent-length: 5000001\r\n\r\n');
    });
    const cause = causeOf(await fetchOnce(url, { maxBytes: 5_000_000 }));
    expect(cause).toMatchObject({ code: 'too-large' });
    expect(cause.message).toContain('5000001');
    expect(cause.message).toContain('5000000');
  });

  it('that never ends is cut at the limit', async () => {
    let count = { sent: 0 };
    const { url, sockets } = await rawPublisher(socket => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      count = endlessly(socket, Buffer.alloc(50_000, 'x'));
    });
    const cause = causeOf(await fetchOnce(url, { maxBytes: 300_000 }));
    expect(cause).toEqual({
      code: 'too-large',
      message: 'The body is larger than 300000 bytes',
      status: 200,
    });
    await expect.poll(() => sockets.size).toBe(0);
    expect(count.sent).toBeLessThan(10_000_000);
  });

  it('once decompressed counts also when it was never compressed', async () => {
    const { url } = await publisher((_, response) => response.end('x'.repeat(2000)));
    expect(causeOf(await fetchOnce(url, { maxDecodedBytes: 1999 })).code).toBe('too-large');
    expect((await fetchOnce(url, { maxDecodedBytes: 2000 })).kind).toBe('fetched');
  });

  it('under an error status does not hide the status', async () => {
    const { url } = await rawPublisher(socket => {
      socket.write('HTTP/1.1 500 Oh\r\n\r\n');
      endlessly(socket, Buffer.alloc(50_000, 'x'));
    });
    expect(causeOf(await fetchOnce(url))).toMatchObject({ code: 'http-status', status: 500 });
  });
});

describe('time runs out', () => {
  it('when the answer does not begin', async () => {
    const { url } = await rawPublisher(() => {});
    const cause = causeOf(await fetchOnce(url, { headersTimeoutMs: 100 }));
    expect(cause).toEqual({ code: 'timeout', message: 'No answer within 100 ms of the request' });
  });

  it('when headers come drop by drop', async () => {
    const { url, sockets } = await rawPublisher(socket => {
      socket.write('HTTP/1.1 200 OK\r\n');
      endlessly(socket, 'x-drop: 1\r\n', 20);
    });
    const cause = causeOf(await fetchOnce(url, { timeoutMs: 200 }));
    expect(cause).toEqual({ code: 'timeout', message: 'Not complete within 200 ms (no answer)' });
    await expect.poll(() => sockets.size).toBe(0);
  });

  it('when the body stands still', async () => {
    const { url } = await rawPublisher(socket => {
      socket.write('HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n<rss>');
    });
    const cause = causeOf(await fetchOnce(url, { bodyTimeoutMs: 100 }));
    expect(cause).toEqual({ code: 'timeout', message: 'The body stood still for 100 ms', status: 200 });
  });

  it('when the body comes drop by drop', async () => {
    const { url, sockets } = await rawPublisher(socket => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      endlessly(socket, 'x', 20);
    });
    const cause = causeOf(await fetchOnce(url, { timeoutMs: 200, bodyTimeoutMs: 100 }));
    expect(cause.code).toBe('timeout');
    expect(cause.message).toMatch(/^Not complete within 200 ms \(\d+ bytes so far\)$/);
    await expect.poll(() => sockets.size).toBe(0);
  });

  it('when compressed bytes come drop by drop', async () => {
    const { url } = await rawPublisher(socket => {
      socket.write('HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\n\r\n');
      socket.write(gzipSync(feed).subarray(0, 12));
    });
    expect(causeOf(await fetchOnce(url, { timeoutMs: 200 })).code).toBe('timeout');
  });

  it('when the error page comes drop by drop, and the status is kept', async () => {
    const { url } = await rawPublisher(socket => {
      socket.write('HTTP/1.1 404 No\r\n\r\n');
      endlessly(socket, 'x', 20);
    });
    expect(causeOf(await fetchOnce(url, { timeoutMs: 200 }))).toMatchObject({
      code: 'http-status',
      status: 404,
    });
  });

  it('when the redirects together take too long', async () => {
    const { url } = await publisher((request, response) => {
      setTimeout(() => {
        response.writeHead(302, { location: `${request.url}x` });
        response.end();
      }, 60);
    });
    expect(causeOf(await fetchOnce(`${url}/`, { timeoutMs: 150, maxRedirects: 99 })).code).toBe('timeout');
  });
});

describe('an answer', () => {
  const short = 'HTTP/1.1 200 OK\r\n';
  it.each([
    { what: 'shorter than its Content-Length', said: `${short}content-length: 50\r\n\r\n<rss>` },
    { what: 'with a Content-Length that is no number', said: `${short}content-length: ten\r\n\r\n<rss>` },
    { what: 'with two lengths', said: `${short}content-length: 5\r\ncontent-length: 6\r\n\r\n<rss>` },
    {
      what: 'with a length and in chunks',
      said: `${short}content-length: 5\r\ntransfer-encoding: chunked\r\n\r\n5\r\n<rss>\r\n0\r\n\r\n`,
    },
    { what: 'whose chunk has no size', said: `${short}transfer-encoding: chunked\r\n\r\nzz\r\n<rss>\r\n` },
    { what: 'whose last chunk is missing', said: `${short}transfer-encoding: chunked\r\n\r\n5\r\n<rss>\r\n` },
    { what: 'cut off in its headers', said: `${short}content-type: te` },
    { what: 'that says nothing', said: '' },
    { what: 'of another protocol', said: 'SSH-2.0-OpenSSH_9.6\r\n' },
    { what: 'whose headers never end', said: `${short}${'x-more: yes, more\r\n'.repeat(5000)}\r\n` },
  ])('$what fails as bad-response', async ({ said }) => {
    const { url } = await rawPublisher(socket => socket.end(said));
    const cause = causeOf(await fetchOnce(url));
    expect(cause.code).toBe('bad-response');
    expect(cause.message).toMatch(/^The answer broke off or is not HTTP: ./);
  });

  it('whose connection is reset fails as bad-response', async () => {
    const { url } = await rawPublisher(socket => {
      socket.write(`${short}content-length: 50\r\n\r\n<rss>`, () => socket.resetAndDestroy());
    });
    expect(causeOf(await fetchOnce(url)).code).toBe('bad-response');
  });

  it('that ends with its connection is read', async () => {
    const { url } = await rawPublisher(socket => socket.end(`HTTP/1.0 200 OK\r\n\r\n${feed}`));
    expect(textOf(await fetchOnce(url))).toBe(feed);
  });

  it('that comes byte by byte is read', async () => {
    const { url } = await rawPublisher(async socket => {
      for (const byte of Buffer.from(`${short}content-length: ${Buffer.byteLength(feed)}\r\n\r\n${feed}`)) {
        socket.write(Buffer.of(byte));
        await new Promise(resolve => setImmediate(resolve));
      }
    });
    expect(textOf(await fetchOnce(url))).toBe(feed);
  });

  it('after early hints is read', async () => {
    const { url } = await rawPublisher(socket => {
      socket.write('HTTP/1.1 103 Early Hints\r\nlink: </x>; rel=preload\r\n\r\n');
      socket.write(`${short}content-length: 5\r\n\r\n<rss>`);
    });
    expect(textOf(await fetchOnce(url))).toBe('<rss>');
  });

  it('longer than its Content-Length is read as far as that, and the rest is never taken for the next answer', async () => {
    let asked = 0;
    const { url } = await rawPublisher(socket => {
      asked++;
      const rest = `${short}content-length: 6\r\n\r\nforged`;
      socket.write(`${short}content-length: 5\r\n\r\nreal${asked}${asked === 1 ? rest : ''}`);
    });
    const { fetch } = fetcherFor();
    expect(textOf(await fetch({ url, validators: {} }))).toBe('real1');
    expect(textOf(await fetch({ url, validators: {} }))).toBe('real2');
  });

  it.each([
    [201, 'http-status'],
    [204, 'http-status'],
    [206, 'http-status'],
    [300, 'http-status'],
    [401, 'http-status'],
    [403, 'http-status'],
    [404, 'http-status'],
    [500, 'http-status'],
    [502, 'http-status'],
  ])('of status %i fails as %s', async (status, code) => {
    const { url } = await publisher((_, response) => {
      response.statusCode = status;
      response.end();
    });
    expect(causeOf(await fetchOnce(url))).toMatchObject({ code, status });
  });
});

describe('a place', () => {
  it('where nobody listens fails as connect', async () => {
    const { url } = await rawPublisher(() => {});
    const nobody = url.replace(/\d+$/, '1');
    const cause = causeOf(await fetchOnce(nobody));
    expect(cause.code).toBe('connect');
    expect(cause.message).toContain('ECONNREFUSED');
  });

  it('that does not speak TLS fails as tls', async () => {
    const server = await publisher((_, response) => response.end());
    expect(causeOf(await fetchOnce(server.url.replace('http:', 'https:')))).toMatchObject({ code: 'tls' });
  });

  it('whose name does not resolve fails as dns', async () => {
    const lookup = () =>
      Promise.reject(Object.assign(new Error('getaddrinfo ENOTFOUND news.invalid'), { code: 'ENOTFOUND' }));
    expect(causeOf(await fetchOnce('http://news.invalid/', { lookup })).code).toBe('dns');
    expect(causeOf(await fetchOnce('http://news.invalid/', { lookup: async () => [] })).code).toBe('dns');
  });

  it('whose name takes for ever to resolve fails as timeout', async () => {
    const lookup = () => new Promise<never>(() => {});
    expect(causeOf(await fetchOnce('http://news.invalid/', { lookup, connectTimeoutMs: 100 }))).toEqual({
      code: 'timeout',
      message: 'No connection within 100 ms',
    });
    expect(causeOf(await fetchOnce('http://news.invalid/', { lookup, timeoutMs: 100 }))).toEqual({
      code: 'timeout',
      message: 'Not complete within 100 ms (no connection)',
    });
  });
});
