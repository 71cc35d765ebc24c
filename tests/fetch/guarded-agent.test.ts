import { describe, expect, it } from 'vitest';
import type { LookedUp, Lookup } from '../../src/fetch/guarded-agent.ts';
import { causeOf, fetcherFor, fetchOnce, publisher, textOf } from './publisher.ts';

/** Public by every registry, given out to nobody: a connection to it can only fail. */
const nowhere: LookedUp = { address: '2d00::1', family: 6 };
const loopback: LookedUp = { address: '127.0.0.1', family: 4 };

describe('without leave, nothing on the loopback is asked', () => {
  it.each([
    '127.0.0.1',
    '127.1',
    '127.0.1',
    '0177.1',
    '0177.0.0.1',
    '0x7f.1',
    '0x7f000001',
    '2130706433',
    '017700000001',
    '127.0.0.1.',
    '１２７.0.0.1',
    '127。0。0。1',
    '%31%32%37.0.0.1',
    '[::ffff:127.0.0.1]',
    '[::ffff:7f00:1]',
    '[0:0:0:0:0:ffff:127.0.0.1]',
    '[64:ff9b::127.0.0.1]',
    '[2002:7f00:1::]',
    '[::127.0.0.1]',
    '[::1]',
    '0',
    '0.0.0.0',
    '[::]',
    'localhost',
  ])('as %s', async host => {
    let asked = 0;
    const { port } = await publisher((_, response) => {
      asked++;
      response.end();
    });
    const cause = causeOf(await fetchOnce(`http://${host}:${port}/`, { allowPrivateAddresses: false }));
    expect(cause.code).toBe('forbidden-address');
    expect(asked).toBe(0);
  });
});

describe('without leave, no inner address is asked', () => {
  it.each([
    '10.0.0.1',
    '10.1',
    '192.168.1.1',
    '172.16.0.1',
    '169.254.169.254',
    '0xa9fea9fe',
    '100.64.0.1',
    '[fd00::1]',
    '[fe80::1]',
    '[64:ff9b::a9fe:a9fe]',
    '[2002:a9fe:a9fe::1]',
    '[2001::1]',
    '255.255.255.255',
    '224.0.0.1',
  ])('as %s, nor by a redirect there, nor by a name that leads there', async host => {
    const direct = `http://${host}/latest/meta-data/`;
    expect(causeOf(await fetchOnce(direct, { allowPrivateAddresses: false })).code).toBe('forbidden-address');

    const { url } = await publisher((_, response) => {
      response.writeHead(302, { location: direct });
      response.end();
    });
    const byRedirect = causeOf(await fetchOnce(url, { allowPrivateAddresses: ['127.0.0.1'] }));
    expect(byRedirect.code).toBe('forbidden-address');
    expect(byRedirect.message).toContain('redirected to');

    const address = new URL(direct).hostname.replace(/[[\]]/g, '');
    const lookup: Lookup = async () => [{ address, family: address.includes(':') ? 6 : 4 }];
    const byName = causeOf(await fetchOnce('http://news.example/', { allowPrivateAddresses: false, lookup }));
    expect(byName.code).toBe('forbidden-address');
    expect(byName.message).toContain(address);
  });
});

describe('a name', () => {
  it('that leads to the loopback is followed there when that is allowed', async () => {
    const { port } = await publisher((request, response) => response.end(request.headers.host));
    const outcome = await fetchOnce(`http://news.example:${port}/`, { lookup: async () => [loopback] });
    expect(textOf(outcome)).toBe(`news.example:${port}`);
  });

  it('that is answered differently the second time gets nobody past the check', async () => {
    let asked = 0;
    const { port } = await publisher((_, response) => {
      asked++;
      response.end();
    });
    const answers: (readonly LookedUp[])[] = [];
    const lookup: Lookup = async () => {
      // The first answer passes the check; whoever asks again before connecting is led inside.
      answers.push(answers.length === 0 ? [nowhere] : [loopback]);
      return answers.at(-1)!;
    };
    const { fetch } = fetcherFor({ allowPrivateAddresses: false, lookup, connectTimeoutMs: 200 });
    const url = `http://news.example:${port}/`;
    const first = causeOf(await fetch({ url, validators: {} }));
    expect(['connect', 'timeout']).toContain(first.code);
    expect(answers).toHaveLength(1);
    const second = causeOf(await fetch({ url, validators: {} }));
    expect(second.code).toBe('forbidden-address');
    expect(asked).toBe(0);
  });

  it('that leads outside and inside at once is only followed outside', async () => {
    let asked = 0;
    const { port } = await publisher((_, response) => {
      asked++;
      response.end();
    });
    for (const found of [
      [nowhere, loopback],
      [loopback, nowhere],
    ]) {
      const options = { allowPrivateAddresses: false, lookup: async () => found, connectTimeoutMs: 200 };
      const cause = causeOf(await fetchOnce(`http://news.example:${port}/`, options));
      expect(['connect', 'timeout']).toContain(cause.code);
    }
    expect(asked).toBe(0);
  });

  it('is tried at its next address when the first does not answer', async () => {
    const { port } = await publisher((_, response) => response.end('reached'));
    const lookup: Lookup = async () => [{ address: '127.0.0.2', family: 4 }, loopback];
    expect(textOf(await fetchOnce(`http://news.example:${port}/`, { lookup }))).toBe('reached');
  });
});

describe('a URL', () => {
  it.each([
    ['not a url', 'is not a URL'],
    ['/feed.xml', 'is not a URL'],
    ['', 'is not a URL'],
    ['ftp://example.org/feed', 'ftp:'],
    ['feed://example.org/feed', 'feed:'],
    ['file:///etc/passwd', 'file:'],
    ['http://name:secret@example.org/', 'user name or password'],
    ['http://:secret@example.org/', 'user name or password'],
    ['http://name:secret@[nowhere', 'is not a URL'],
  ])('«%s» is refused', async (url, says) => {
    const cause = causeOf(await fetchOnce(url));
    expect(cause.code).toBe('bad-url');
    expect(cause.message).toContain(says);
    expect(cause.message).not.toContain('secret');
  });
});
