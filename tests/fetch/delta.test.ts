import { hash } from 'node:crypto';
import type { IncomingHttpHeaders, OutgoingHttpHeaders } from 'node:http';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { causeOf, fetchOnce, publisher, textOf } from './publisher.ts';

// RFC 3229, delta encoding in HTTP, with the «feed» instance manipulation.

const whole =
  '<rss version="2.0"><channel><item><guid>1</guid></item><item><guid>2</guid></item></channel></rss>';
const delta = '<rss version="2.0"><channel><item><guid>2</guid></item></channel></rss>';
const known = { validators: { etag: '"one"', lastModified: 'Mon, 01 Dec 2025 10:00:00 GMT' } };

/** Answers conditions with a delta under these headers, and all others with the whole; hears what was asked. */
const incremental = async (headers: OutgoingHttpHeaders, body: string | Buffer = delta) => {
  const heard: IncomingHttpHeaders[] = [];
  const { url } = await publisher((request, response) => {
    heard.push(request.headers);
    if (request.headers['if-none-match'] === undefined) response.setHeader('etag', '"whole"').end(whole);
    else response.writeHead(226, 'IM Used', headers).end(body);
  });
  return { url, heard };
};

describe('a feed that we have', () => {
  it('is asked for what is new in it; one that we have not, for all of it', async () => {
    const { url, heard } = await incremental({ im: 'feed', etag: '"two"' });
    await fetchOnce(url);
    await fetchOnce(url, {}, known);
    await fetchOnce(url, {}, { validators: { lastModified: known.validators.lastModified } });
    expect(heard.map(headers => headers['a-im'])).toEqual([undefined, 'feed', 'feed']);
  });

  it.each([{ im: 'feed' }, { im: ' Feed ' }, { im: undefined }])(
    'answers 226 (IM: $im) with what is new, and validators of the whole',
    async ({ im }) => {
      const { url } = await incremental({
        etag: '"two"',
        'content-type': 'application/rss+xml',
        'cache-control': 'no-store, im, max-age=30',
        ...(im !== undefined && { im }),
      });
      const outcome = await fetchOnce(url, {}, known);
      expect(outcome).toMatchObject({
        kind: 'fetched',
        isDelta: true,
        validators: { etag: '"two"' },
        contentType: 'application/rss+xml',
      });
      expect(textOf(outcome)).toBe(delta);
    },
  );

  it('may compress what is new', async () => {
    const { url } = await incremental(
      { im: 'feed', etag: '"two"', 'content-encoding': 'gzip' },
      gzipSync(delta),
    );
    expect(textOf(await fetchOnce(url, {}, known))).toBe(delta);
  });

  it('that forgets the validators of a delta is asked from where it was', async () => {
    const { url } = await incremental({ im: 'feed' });
    expect(await fetchOnce(url, {}, known)).toMatchObject({ isDelta: true, validators: known.validators });
  });

  it('that answers with the whole nonetheless is read as that', async () => {
    const { url } = await publisher((_, response) => response.setHeader('etag', '"two"').end(whole));
    const outcome = await fetchOnce(url, {}, known);
    expect(outcome).not.toHaveProperty('isDelta');
    expect(textOf(outcome)).toBe(whole);
  });

  it.each(['diffe', 'vcdiff', 'feed, gzip'])(
    'that answers with a patch (%s) nobody asked for is asked for the whole',
    async im => {
      const { url, heard } = await incremental({ im, etag: '"two"' }, '1d\n.\n');
      const outcome = await fetchOnce(url, {}, known);
      expect(textOf(outcome)).toBe(whole);
      expect(outcome).toMatchObject({ validators: { etag: '"whole"' } });
      expect(outcome).not.toHaveProperty('isDelta');
      expect(heard.map(headers => [headers['if-none-match'], headers['a-im']])).toEqual([
        ['"one"', 'feed'],
        [undefined, undefined],
      ]);
    },
  );

  it('that sends patches whatever is asked is a failure, and is asked twice at most', async () => {
    let asked = 0;
    const { url } = await publisher((_, response) => {
      asked++;
      response.writeHead(226, { im: 'vcdiff' }).end('patch');
    });
    expect(causeOf(await fetchOnce(url, {}, known))).toMatchObject({ code: 'bad-encoding', status: 226 });
    expect(asked).toBe(2);
  });
});

describe('the hash of a delta', () => {
  it('tells the same delta again from news', async () => {
    const { url } = await incremental({ im: 'feed', etag: '"two"' });
    const first = await fetchOnce(url, {}, known);
    if (first.kind !== 'fetched') throw new Error(first.kind);
    const again = await fetchOnce(url, {}, { ...known, bodyHash: first.bodyHash });
    expect(again).toEqual({ kind: 'not-modified', validators: { etag: '"two"' } });
  });

  it('is never that of a whole document of the same bytes', async () => {
    const { url } = await incremental({ im: 'feed', etag: '"two"' }, whole);
    const asDelta = await fetchOnce(url, {}, { ...known, bodyHash: hash('sha256', whole, 'hex') });
    expect(asDelta).toMatchObject({ kind: 'fetched', isDelta: true });
    if (asDelta.kind !== 'fetched') throw new Error(asDelta.kind);
    expect(await fetchOnce(url, {}, { validators: {}, bodyHash: asDelta.bodyHash })).toMatchObject({
      kind: 'fetched',
    });
  });
});

describe('a delta without end', () => {
  it('is stopped like any body', async () => {
    const { url } = await incremental({ im: 'feed' }, ' '.repeat(50_000));
    expect(causeOf(await fetchOnce(url, { maxBytes: 10_000 }, known)).code).toBe('too-large');
  });
});
