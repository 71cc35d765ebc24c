import { createSocket } from 'node:dgram';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createResolver, type HostResolver } from '../../src/fetch/resolver.ts';
import { causeOf, fetcherFor, publisher, textOf } from './publisher.ts';

type Rule = { readonly a?: string; readonly aaaa?: string; readonly ttl?: number; readonly rcode?: number };

/** A name server on the loopback. `rules` answers by name; undefined is never answered. RFC 1035 §4. */
const nameServer = async (rules: (name: string, family: 4 | 6) => Rule | undefined) => {
  const asked: string[] = [];
  const socket = createSocket('udp4');
  socket.on('message', (query, from) => {
    const labels: string[] = [];
    let at = 12;
    for (let length = query[at]!; length > 0; length = query[at]!) {
      labels.push(query.toString('latin1', at + 1, at + 1 + length).toLowerCase());
      at += length + 1;
    }
    const family = query.readUInt16BE(at + 1) === 28 ? 6 : 4;
    const name = labels.join('.');
    asked.push(`${name}/${family}`);
    const rule = rules(name, family);
    if (!rule) return;
    const { a, aaaa, ttl = 60, rcode = 0 } = rule;
    const data =
      family === 4
        ? a && Buffer.from(a.split('.').map(Number))
        : aaaa &&
          Buffer.from(
            aaaa
              .split(':')
              .flatMap(word => [Number.parseInt(word, 16) >> 8, Number.parseInt(word, 16) & 255]),
          );
    const head = Buffer.from(query.subarray(0, at + 5));
    head.writeUInt16BE(0x8180 | rcode, 2);
    head.writeUInt16BE(data ? 1 : 0, 6);
    head.writeUInt32BE(0, 8);
    const record = Buffer.alloc(12);
    record.writeUInt16BE(0xc00c, 0);
    record.writeUInt16BE(family === 6 ? 28 : 1, 2);
    record.writeUInt16BE(1, 4);
    record.writeUInt32BE(ttl, 6);
    record.writeUInt16BE(family === 6 ? 16 : 4, 10);
    socket.send(data ? Buffer.concat([head, record, data]) : head, from.port, from.address);
  });
  await new Promise<void>(resolve => socket.bind(0, '127.0.0.1', resolve));
  onTestFinished(() => void socket.close());
  return { servers: [`127.0.0.1:${socket.address().port}`], asked };
};

const resolverFor = (options: Parameters<typeof createResolver>[0]): HostResolver => {
  const resolver = createResolver({ hostsFile: '/nonexistent', ...options });
  onTestFinished(() => resolver.close());
  return resolver;
};

const alive = { address: '192.0.2.7', family: 4 };
const codeOf = (looking: Promise<unknown>): Promise<unknown> =>
  looking.then(
    () => 'found',
    (error: Error & { code?: string }) => error.code,
  );

describe('names whose servers are dead', () => {
  it('hold up no other name, no file, and are told as such', async () => {
    const { servers } = await nameServer(name => (name.startsWith('dead') ? undefined : { a: '192.0.2.7' }));
    const { lookup } = resolverFor({ servers, timeoutMs: 400 });
    // Its server has answered before: that these do not is their own fault.
    await lookup('first.example.org');
    let dead = 0;
    const waiting = Array.from({ length: 50 }, async (_, n) => {
      const code = await codeOf(lookup(`dead-${n}.example.org`));
      dead++;
      return code;
    });
    expect(await lookup('alive.example.org')).toEqual([alive]);
    expect((await readFile(import.meta.filename)).length).toBeGreaterThan(0);
    expect(dead).toBe(0);
    expect(new Set(await Promise.all(waiting))).toEqual(new Set(['EAI_AGAIN']));
  });

  it('are given up when the resolver is closed', async () => {
    const { servers, asked } = await nameServer(() => undefined);
    const resolver = resolverFor({ servers, timeoutMs: 60_000 });
    const looking = codeOf(resolver.lookup('dead.example.org'));
    await expect.poll(() => asked.length).toBeGreaterThan(1);
    resolver.close();
    expect(await looking).toBe('EAI_AGAIN');
  });
});

describe('a name', () => {
  it('has the addresses of both families', async () => {
    const { servers } = await nameServer(() => ({ a: '192.0.2.7', aaaa: '2001:db8:0:0:0:0:0:7' }));
    const found = await resolverFor({ servers }).lookup('news.example.org');
    expect(found).toHaveLength(2);
    expect(found).toEqual(expect.arrayContaining([alive, { address: '2001:db8::7', family: 6 }]));
  });

  it('is found by one family while the other is never answered', async () => {
    const { servers } = await nameServer((_, family) => (family === 4 ? { a: '192.0.2.7' } : undefined));
    expect(await resolverFor({ servers, timeoutMs: 60_000 }).lookup('news.example.org')).toEqual([alive]);
  });

  it('is asked for once by many at once, and not again while it holds', async () => {
    const { servers, asked } = await nameServer(() => ({ a: '192.0.2.7' }));
    const { lookup } = resolverFor({ servers });
    await Promise.all(Array.from({ length: 20 }, () => lookup('news.example.org')));
    expect(await lookup('News.Example.org.')).toEqual([alive]);
    expect(asked.toSorted()).toEqual(['news.example.org/4', 'news.example.org/6']);
  });

  it('is asked for again when its servers say that it does not hold', async () => {
    let last = 0;
    const { servers } = await nameServer((_, family) =>
      family === 4 ? { a: `192.0.2.${++last}`, ttl: 0 } : {},
    );
    const { lookup } = resolverFor({ servers });
    expect(await lookup('news.example.org')).toEqual([{ address: '192.0.2.1', family: 4 }]);
    expect(await lookup('news.example.org')).toEqual([{ address: '192.0.2.2', family: 4 }]);
  });

  it.each([
    { that: 'is not found', rcode: 3 },
    { that: 'its server fails to find', rcode: 2 },
  ])('that $that is not asked for again at once', async ({ rcode }) => {
    const { servers, asked } = await nameServer(() => ({ rcode }));
    const { lookup } = resolverFor({ servers, timeoutMs: 200 });
    // .invalid: what the system is asked for a second opinion must not depend on where this runs. RFC 6761 §6.4.
    expect(await codeOf(lookup('news.invalid'))).toMatch(/ENOTFOUND|EAI_AGAIN/);
    const times = asked.length;
    expect(times).toBeGreaterThan(0);
    expect(await codeOf(lookup('news.invalid'))).toMatch(/ENOTFOUND|EAI_AGAIN/);
    expect(asked).toHaveLength(times);
  });

  it('of the hosts file, and localhost, are not asked of the network', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'peacewire-hosts-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    const hostsFile = join(folder, 'hosts');
    await writeFile(hostsFile, '# ours\n127.0.0.1\tlocalhost paper.invalid # and more.invalid\n');
    const { servers, asked } = await nameServer(() => ({ a: '192.0.2.7' }));
    const { lookup } = resolverFor({ servers, hostsFile });
    // The system has a hosts file of its own, and may say that it does not know the name.
    await codeOf(lookup('paper.invalid'));
    for (const name of ['localhost', 'paper.localhost'])
      expect(await lookup(name)).toContainEqual({ address: '127.0.0.1', family: 4 });
    expect(asked).toEqual([]);
    expect(await lookup('more.invalid')).toEqual([alive]);
  });
});

describe('a fetch', () => {
  it('goes where the name leads, and is refused where that is inside', async () => {
    const { port } = await publisher((request, response) => response.end(request.headers.host));
    const url = `http://paper.localhost:${port}/`;
    const { fetch } = fetcherFor();
    expect(textOf(await fetch({ url, validators: {} }))).toBe(`paper.localhost:${port}`);
    const guarded = fetcherFor({ allowPrivateAddresses: false });
    expect(causeOf(await guarded.fetch({ url, validators: {} })).code).toBe('forbidden-address');
  });
});
