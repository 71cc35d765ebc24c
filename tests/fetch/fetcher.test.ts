import { hash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { fetcherFor, fetchOnce, publisher, textOf, userAgent } from './publisher.ts';

const feed = '<rss version="2.0"><channel><title>Мир</title></channel></rss>';

describe('a fetch', () => {
  it('brings the body, its hash, its type, and the validators', async () => {
    const { url } = await publisher((_, response) => {
      response.writeHead(200, {
        'content-type': 'application/rss+xml',
        etag: '"a"',
        'last-modified': 'Mon, 01 Dec 2025 10:00:00 GMT',
      });
      response.end(feed);
    });
    const outcome = await fetchOnce(`${url}/feed?x=1#top`);
    expect(outcome).toMatchObject({
      kind: 'fetched',
      bodyHash: hash('sha256', feed, 'hex'),
      contentType: 'application/rss+xml',
      finalUrl: `${url}/feed?x=1`,
      validators: { etag: '"a"', lastModified: 'Mon, 01 Dec 2025 10:00:00 GMT' },
    });
    expect(outcome).not.toHaveProperty('movedTo');
    expect(outcome).not.toHaveProperty('freshForMs');
    expect(textOf(outcome)).toBe(feed);
  });

  it('says who we are, and asks for feeds', async () => {
    let heard: unknown;
    const { url } = await publisher((request, response) => {
      heard = request.headers;
      response.end(feed);
    });
    await fetchOnce(url);
    expect(heard).toMatchObject({
      'user-agent': userAgent,
      accept: expect.stringContaining('application/rss+xml'),
      'accept-encoding': 'gzip, deflate, br, zstd',
    });
    expect(heard).not.toHaveProperty('if-none-match');
    expect(heard).not.toHaveProperty('if-modified-since');
  });
});

describe('validators', () => {
  it.each([
    { what: 'strong', etag: '"5f-abc"' },
    { what: 'weak', etag: 'W/"5f-abc"' },
    { what: 'unquoted', etag: '5f-abc--gzip' },
    { what: 'not ASCII', etag: '"d\u00e9j\u00e0-\u00d0\u00bc"' },
    { what: 'no date', lastModified: 'yesterday, around noon' },
    { what: 'a date in another zone', lastModified: 'Mon, 1 Dec 2025 12:00:00 +0200' },
  ])('that are $what come back byte for byte', async ({ etag, lastModified }) => {
    const asked: (readonly (string | undefined)[])[] = [];
    const { url } = await publisher((request, response) => {
      asked.push([request.headers['if-none-match'], request.headers['if-modified-since']]);
      if (etag) response.setHeader('etag', etag);
      if (lastModified) response.setHeader('last-modified', lastModified);
      response.statusCode = asked.length === 1 ? 200 : 304;
      // A Buffer: Node would write the headers before a string as UTF-8.
      response.end(asked.length === 1 ? Buffer.from(feed) : undefined);
    });
    const { fetch } = fetcherFor();
    const first = await fetch({ url, validators: {} });
    if (first.kind !== 'fetched') throw new Error(first.kind);
    const second = await fetch({ url, validators: first.validators });
    expect(second.kind).toBe('not-modified');
    expect(asked).toEqual([
      [undefined, undefined],
      [etag, lastModified],
    ]);
  });

  it('that a 304 names are taken over, the others stay', async () => {
    const { url } = await publisher((_, response) => {
      response.writeHead(304, { etag: '"new"', 'cache-control': 'max-age=120' });
      response.end();
    });
    expect(
      await fetchOnce(
        url,
        {},
        { validators: { etag: '"old"', lastModified: 'Mon, 01 Dec 2025 10:00:00 GMT' } },
      ),
    ).toEqual({
      kind: 'not-modified',
      validators: { etag: '"new"', lastModified: 'Mon, 01 Dec 2025 10:00:00 GMT' },
      freshForMs: 120_000,
    });
  });

  it('count for nothing when the body is the one that we have', async () => {
    const { url } = await publisher((_, response) => {
      response.setHeader('etag', '"another"');
      response.end(feed);
    });
    expect(
      await fetchOnce(url, {}, { validators: { etag: '"old"' }, bodyHash: hash('sha256', feed, 'hex') }),
    ).toEqual({ kind: 'not-modified', validators: { etag: '"another"' } });
  });

  it('that cannot be sent are left out', async () => {
    let heard: unknown;
    const { url } = await publisher((request, response) => {
      heard = request.headers;
      response.end(feed);
    });
    const outcome = await fetchOnce(url, {}, { validators: { etag: '"a"\r\nx-evil: 1', lastModified: 'д' } });
    expect(outcome.kind).toBe('fetched');
    expect(heard).not.toHaveProperty('if-none-match');
    expect(heard).not.toHaveProperty('if-modified-since');
    expect(heard).not.toHaveProperty('x-evil');
  });

  it('do not make a 304 believable when none were sent', async () => {
    const { url } = await publisher((_, response) => {
      response.statusCode = 304;
      response.end();
    });
    expect(await fetchOnce(url)).toMatchObject({
      kind: 'failed',
      cause: { code: 'bad-response', status: 304 },
    });
  });
});
