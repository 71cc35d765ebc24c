import { afterEach, describe, expect, it } from 'vitest';
import { publishers } from '../../src/demo/publishers.ts';
import { type RunningPublishers, startPublishers } from '../../src/demo/start-publishers.ts';

let running: RunningPublishers | undefined;
afterEach(async () => {
  await running?.close();
  running = undefined;
});

async function start(now: () => number = () => 0): Promise<RunningPublishers> {
  running = await startPublishers({ now });
  return running;
}

const source = (started: RunningPublishers, id: string) => started.sources.find(one => one.id === id)!;

describe('startPublishers', () => {
  it('gives one source for each publisher, each on a loopback port of its own', async () => {
    const { sources } = await start();
    expect(sources.map(({ id, lang }) => ({ id, lang }))).toEqual(
      publishers.map(({ slug, lang }) => ({ id: slug, lang })),
    );
    expect(new Set(sources.map(one => new URL(one.url).host)).size).toBe(sources.length);
    for (const one of sources) {
      expect(new URL(one.url).hostname).toBe('127.0.0.1');
      expect(one.home).toBe(`${new URL(one.url).origin}/`);
    }
  });

  it('serves over HTTP what each publisher is meant to: feeds, a refusal, a 503', async () => {
    const { sources } = await start();
    const statuses = await Promise.all(
      sources.map(async one => {
        const status = await fetch(one.url).then(
          async response => {
            const body = await response.arrayBuffer();
            expect(body.byteLength).toBe(Number(response.headers.get('content-length')));
            return response.status;
          },
          (error: Error) => (error.cause as { code?: string }).code,
        );
        return [one.id, status] as const;
      }),
    );
    const odd = statuses.filter(([, status]) => status !== 200);
    expect(Object.fromEntries(odd)).toEqual({ 'corriere-esempio': 503, 'zrazok-pivden': 'ECONNREFUSED' });
  });

  it('writes links that answer', async () => {
    const started = await start();
    const feed = await (await fetch(source(started, 'sample-herald').url)).text();
    const links = [...feed.matchAll(/<link>([^<]*\/news\/[^<]*)<\/link>/g)].map(link => link[1]!);
    expect(links.length).toBeGreaterThan(3);
    for (const link of links) {
      const response = await fetch(link.replaceAll('&amp;', '&'));
      expect(response.status).toBe(200);
      expect(await response.text()).toContain('<link rel="alternate"');
    }
  });

  it('answers 304 to its own validators until something appears', async () => {
    let now = 1_000_000;
    const { url } = source(await start(() => now), 'sample-wire');
    const first = await fetch(url);
    await first.arrayBuffer();
    const headers = { 'if-none-match': first.headers.get('etag')! };
    const again = await fetch(url, { headers });
    expect(again.status).toBe(304);
    expect(again.headers.get('etag')).toBe(first.headers.get('etag'));
    now += 22_000;
    const later = await fetch(url, { headers });
    expect(later.status).toBe(200);
    expect(await later.text()).toContain('Cyclone Ditwah');
  });

  it('answers HEAD with the headers and no body', async () => {
    const { url } = source(await start(), 'exemple-matin');
    const response = await fetch(url, { method: 'HEAD' });
    expect(response.status).toBe(200);
    expect(Number(response.headers.get('content-length'))).toBeGreaterThan(0);
    expect(await response.text()).toBe('');
  });

  it('frees every port on close, also with a reader left waiting at the slow one', async () => {
    const { sources, close } = await startPublishers({ now: () => 0 });
    const slow = sources.find(one => one.id === 'ornek-gazetesi')!;
    const waiting = fetch(slow.url).then(
      () => 'answered',
      () => 'cut off',
    );
    await fetch(sources[0]!.url).then(response => response.arrayBuffer());
    await close();
    expect(await waiting).toBe('cut off');
    // Another program may have been given one of them meanwhile, so that it says nothing whether it can be had.
    for (const { id, url } of sources)
      expect(
        await fetch(url).then(
          response => response.text(),
          () => 'nobody',
        ),
        id,
      ).not.toContain('/news/');
  });
});
