import { describe, expect, it } from 'vitest';
import { causeOf, fetchOnce, publisher, textOf } from './publisher.ts';

/** Answers `/301/308/302/end` with a 301 to `/308/302/end`, and so on; `/end` is the feed. */
const chain = () =>
  publisher((request, response) => {
    const [, status, ...rest] = request.url!.split('/');
    if (status === 'end') {
      response.setHeader('etag', '"end"');
      return response.end('<rss/>');
    }
    response.writeHead(Number(status), { location: `/${rest.join('/')}` });
    response.end('moved');
  });

describe('a redirect', () => {
  it.each([
    { path: '/301/end', moved: true },
    { path: '/308/end', moved: true },
    { path: '/301/308/301/end', moved: true },
    { path: '/302/end', moved: false },
    { path: '/303/end', moved: false },
    { path: '/307/end', moved: false },
    { path: '/301/302/end', moved: false },
    { path: '/302/301/end', moved: false },
    { path: '/end', moved: false },
  ])('chain $path has moved the feed: $moved', async ({ path, moved }) => {
    const { url } = await chain();
    const outcome = await fetchOnce(url + path);
    expect(outcome).toMatchObject({ kind: 'fetched', finalUrl: `${url}/end` });
    if (moved) expect(outcome).toMatchObject({ movedTo: `${url}/end` });
    else expect(outcome).not.toHaveProperty('movedTo');
  });

  it('carries the validators along, and a 304 behind it counts', async () => {
    const { url } = await publisher((request, response) => {
      if (request.url === '/') response.writeHead(301, { location: '/new' });
      else response.writeHead(request.headers['if-none-match'] === '"a"' ? 304 : 500);
      response.end();
    });
    expect(await fetchOnce(url, {}, { validators: { etag: '"a"' } })).toEqual({
      kind: 'not-modified',
      movedTo: `${url}/new`,
      validators: { etag: '"a"' },
    });
  });

  it('to another host is followed', async () => {
    const target = await publisher((_, response) => response.end('there'));
    const { url } = await publisher((_, response) => {
      response.writeHead(302, { location: `${target.url}/x` });
      response.end();
    });
    expect(textOf(await fetchOnce(url))).toBe('there');
  });

  it('to an address written without escapes is followed', async () => {
    let asked: string | undefined;
    const { url } = await publisher((request, response) => {
      if (request.url === '/') response.writeHead(302, { location: Buffer.from('/мир').toString('latin1') });
      else asked = request.url;
      response.end();
    });
    await fetchOnce(url);
    expect(asked).toBe(encodeURI('/мир'));
  });

  it.each([
    { what: 'to itself', path: '/a', to: () => '/a', says: 'circle' },
    {
      what: 'back and forth',
      path: '/a',
      to: (path: string) => (path === '/a' ? '/b' : '/a'),
      says: 'circle',
    },
    { what: 'on and on', path: '/a', to: (path: string) => `${path}a`, says: 'More than 3 redirects' },
  ])('$what fails as redirects', async ({ path, to, says }) => {
    let asked = 0;
    const { url } = await publisher((request, response) => {
      asked++;
      response.writeHead(301, { location: to(request.url!) });
      response.end();
    });
    const cause = causeOf(await fetchOnce(url + path, { maxRedirects: 3 }));
    expect(cause).toMatchObject({ code: 'redirects', status: 301 });
    expect(cause.message).toContain(says);
    expect(asked).toBeLessThanOrEqual(4);
  });

  it('is followed as often as allowed, and no more', async () => {
    const { url } = await chain();
    expect((await fetchOnce(`${url}/302/302/end`, { maxRedirects: 2 })).kind).toBe('fetched');
    expect(causeOf(await fetchOnce(`${url}/302/302/302/end`, { maxRedirects: 2 })).code).toBe('redirects');
    expect(causeOf(await fetchOnce(`${url}/302/end`, { maxRedirects: 0 })).code).toBe('redirects');
  });

  it('to nowhere fails as redirects', async () => {
    const { url } = await publisher((_, response) => {
      response.statusCode = 301;
      response.end();
    });
    expect(causeOf(await fetchOnce(url))).toMatchObject({ code: 'redirects', status: 301 });
  });

  it.each([
    ['ftp://example.org/feed', 'ftp:'],
    ['file:///etc/passwd', 'file:'],
    ['javascript:alert(1)', 'javascript:'],
    ['http://', 'not a URL'],
    ['http://name:secret@example.org/', 'user name or password'],
  ])('to %s is not followed', async (location, says) => {
    const { url } = await publisher((_, response) => {
      response.writeHead(302, { location });
      response.end();
    });
    const cause = causeOf(await fetchOnce(url));
    expect(cause).toMatchObject({ code: 'bad-url' });
    expect(cause.message).toContain(says);
    expect(cause.message).not.toContain('secret');
  });
});

describe('410', () => {
  it.each([
    { path: '/410', kind: 'gone' },
    { path: '/301/410', kind: 'gone' },
    { path: '/302/410', kind: 'failed' },
  ])('at the end of $path is $kind', async ({ path, kind }) => {
    const { url } = await chain();
    expect((await fetchOnce(url + path)).kind).toBe(kind);
  });
});
