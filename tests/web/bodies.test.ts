import { setTimeout as realDelay } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Answer } from '../../src/web/answer.ts';
import { type Bodies, type BodiesOptions, createBodies, type Got } from '../../src/web/bodies.ts';
import { HOT_MS, PATIENCE_MS, RENDER_TIMEOUT_MS, STALE_MS } from '../../src/web/freshness.ts';
import type { Body, Page } from '../../src/web/page.ts';
import { bodyOf, numberWire } from './page-of-text.ts';

const about: Page = { kind: 'about' };
const wantedAbout = { page: about, key: '/about', audience: 'people' as const, url: '/about' };
const wantedStory = (id: string) => ({
  page: { kind: 'story' as const, id },
  key: `/story/${id}`,
  audience: 'people' as const,
  url: `/story/${id}`,
});

const textOf = (answer: Answer | undefined) =>
  answer === undefined ? undefined : Buffer.from(answer.identity.bytes).toString();
const changeOf = (answer: Answer | undefined) => Number(/after change (\d+)/.exec(textOf(answer) ?? '')?.[1]);
const changeGot = (got: Got) => (got.kind === 'answer' ? changeOf(got.answer) : got.kind);

let bodies: Bodies | undefined;
function make(options: Partial<BodiesOptions> & Pick<BodiesOptions, 'render'>): Bodies {
  bodies = createBodies({ onFailure: () => {}, ...options });
  return bodies;
}

beforeEach(() => {
  vi.useFakeTimers({ now: Date.UTC(2025, 11, 1) });
});
afterEach(() => {
  bodies?.close();
  vi.useRealTimers();
});

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

describe('a page in the cache', () => {
  it('is made when it is first asked for, and ready afterwards', async () => {
    const wire = numberWire();
    const bodies = make(wire);
    expect(bodies.at('/about')).toBeUndefined();
    expect(changeGot(await bodies.get(wantedAbout))).toBe(1);
    expect(changeOf(bodies.at('/about'))).toBe(1);
    expect(wire.asked).toEqual([about]);
  });

  it('is made once for all who ask at the same time, by whatever address', async () => {
    const wire = numberWire();
    const bodies = make(wire);
    const got = await Promise.all([
      bodies.get(wantedAbout),
      bodies.get({ ...wantedAbout, url: '/about?v=2' }),
      bodies.get(wantedAbout),
    ]);
    expect(got.map(changeGot)).toEqual([1, 1, 1]);
    expect(wire.asked).toHaveLength(1);
    expect(bodies.at('/about?v=2')).toBe(bodies.at('/about'));
  });

  it('is made again at once when the wire has moved, the last one being served meanwhile', async () => {
    const wire = numberWire();
    const bodies = make(wire);
    await bodies.get(wantedAbout);
    await pass(500);
    bodies.at('/about');
    let release = () => {};
    wire.before = () =>
      new Promise(resolve => {
        release = resolve;
      });
    wire.seq = 2;
    bodies.moved(2);
    expect(changeOf(bodies.at('/about'))).toBe(1);
    expect(wire.asked).toHaveLength(2);
    release();
    await pass(0);
    expect(changeOf(bodies.at('/about'))).toBe(2);
  });

  it('is not made again for each of many changes, and shows the last of them within a second', async () => {
    const wire = numberWire();
    const bodies = make(wire);
    await bodies.get(wantedAbout);
    for (let change = 2; change <= 101; change++) {
      wire.seq = change;
      bodies.moved(change);
      bodies.at('/about');
      await pass(10);
    }
    // A second of changes, not closer than 250 ms to each other.
    expect(wire.asked.length).toBeLessThanOrEqual(6);
    await pass(999);
    expect(changeOf(bodies.at('/about'))).toBe(101);
    const made = wire.asked.length;
    await pass(5_000);
    expect(wire.asked).toHaveLength(made);
  });

  it('that was being made when the wire moved is made once more', async () => {
    const wire = numberWire();
    const bodies = make(wire);
    let release = () => {};
    wire.before = () =>
      new Promise(resolve => {
        release = resolve;
      });
    const first = bodies.get(wantedAbout);
    await pass(10);
    bodies.moved(2);
    release();
    expect(changeGot(await first)).toBe(1);
    wire.before = async () => {};
    wire.seq = 2;
    await pass(STALE_MS);
    expect(changeOf(bodies.at('/about'))).toBe(2);
  });

  it('that nobody asks for is left alone, and made when it is asked for after too long', async () => {
    const wire = numberWire();
    const bodies = make(wire);
    await bodies.get(wantedAbout);
    await pass(HOT_MS + 1);
    wire.seq = 2;
    bodies.moved(2);
    await pass(STALE_MS);
    expect(wire.asked).toHaveLength(1);
    expect(bodies.at('/about')).toBeUndefined();
    expect(changeGot(await bodies.get(wantedAbout))).toBe(2);
  });

  it('that nobody asked for is still served just after a change, and made again because of that', async () => {
    const wire = numberWire();
    const bodies = make(wire);
    await bodies.get(wantedAbout);
    await pass(HOT_MS + 1);
    wire.seq = 2;
    bodies.moved(2);
    await pass(STALE_MS - 1);
    expect(changeOf(bodies.at('/about'))).toBe(1);
    await pass(0);
    expect(changeOf(bodies.at('/about'))).toBe(2);
  });

  it('that says nothing of the wire is not made for ever', async () => {
    let made = 0;
    const bodies = make({
      render: async () => {
        made++;
        return bodyOf('about us', 0);
      },
    });
    bodies.moved(7);
    await bodies.get(wantedAbout);
    for (let n = 0; n < 20; n++) {
      bodies.at('/about');
      await pass(100);
    }
    expect(made).toBe(1);
  });

  it('that saw a change before its notice came makes the others out of date', async () => {
    const wire = numberWire();
    const bodies = make(wire);
    await bodies.get(wantedAbout);
    await pass(500);
    wire.seq = 5;
    await bodies.get(wantedStory('s1'));
    await pass(0);
    expect(bodies.stats().head).toBe(5);
    expect(changeOf(bodies.at('/about'))).toBe(5);
  });

  it('is looked at again after a minute though nothing was heard', async () => {
    const wire = numberWire();
    const bodies = make(wire);
    await bodies.get(wantedAbout);
    wire.seq = 2;
    await pass(60_000);
    expect(changeOf(bodies.at('/about'))).toBe(1);
    await pass(0);
    expect(changeOf(bodies.at('/about'))).toBe(2);
  });

  it('of sources, which move without a change, is looked at again after two seconds', async () => {
    const wire = numberWire();
    const bodies = make(wire);
    const wanted = { page: { kind: 'sources' } as const, key: '/sources', audience: 'people' as const };
    await bodies.get({ ...wanted, url: '/sources' });
    await pass(2_000);
    bodies.at('/sources');
    await pass(0);
    expect(wire.asked).toHaveLength(2);
  });

  it('waits for a slow render no longer than its patience when there is an older one', async () => {
    const wire = numberWire();
    const bodies = make(wire);
    await bodies.get(wantedAbout);
    await pass(HOT_MS + 1);
    bodies.moved(2);
    await pass(STALE_MS);
    wire.before = () => new Promise(() => {});
    let got: Got | undefined;
    void bodies.get(wantedAbout).then(result => {
      got = result;
    });
    await pass(PATIENCE_MS - 1);
    expect(got).toBeUndefined();
    await pass(1);
    expect(got && changeGot(got)).toBe(1);
    // Nor does anybody else wait for it now.
    expect(changeOf(bodies.at('/about'))).toBe(1);
  });
});

describe('a page that cannot be made', () => {
  const lost = () => Promise.reject(new Error('the store is lost'));

  it('fails when there was none before, and is tried again by the next who asks', async () => {
    const wire = numberWire();
    const failures: string[] = [];
    const bodies = make({ render: wire.render, onFailure: (_, key) => failures.push(key) });
    wire.before = lost;
    expect(await bodies.get(wantedAbout)).toEqual({ kind: 'failed' });
    expect(failures).toEqual(['/about']);
    expect(bodies.stats()).toMatchObject({ pages: 0, bytes: 0, rendering: 0 });
    wire.before = async () => {};
    expect(changeGot(await bodies.get(wantedAbout))).toBe(1);
  });

  it('stays as it was last made, however long, without a wait, and comes back by itself', async () => {
    const wire = numberWire();
    const bodies = make(wire);
    await bodies.get(wantedAbout);
    await pass(500);
    wire.before = lost;
    wire.seq = 2;
    bodies.moved(2);
    let served = 0;
    for (let second = 0; second < 120; second++) {
      if (changeOf(bodies.at('/about')) === 1) served++;
      await pass(1_000);
    }
    expect(served).toBe(120);
    // 1 s, 2, 4, 8, 16, 30, 30, 30: not once a second.
    expect(wire.asked.length).toBeLessThan(12);
    wire.before = async () => {};
    for (let second = 0; second < 31; second++) {
      bodies.at('/about');
      await pass(1_000);
    }
    expect(changeOf(bodies.at('/about'))).toBe(2);
  });

  it('and was then forgotten is made anew for who asks when the store is back', async () => {
    const wire = numberWire();
    const bodies = make(wire);
    await bodies.get(wantedAbout);
    await pass(500);
    wire.before = lost;
    bodies.moved(2);
    await pass(500);
    expect(bodies.stats().failed).toBe(1);
    wire.before = async () => {};
    wire.seq = 2;
    await pass(3_600_000);
    expect(bodies.at('/about')).toBeUndefined();
    expect(changeGot(await bodies.get(wantedAbout))).toBe(2);
  });

  it.each<[string, () => Body]>([
    ['with an error for a status', () => bodyOf('sorry', 2, { status: 503 })],
    ['with a tag that is none', () => bodyOf('weak', 2, { etag: 'W/"weak"' })],
    ['with a header that cannot be sent', () => bodyOf('split', 2, { headers: [['Link', 'a\r\nb: c']] })],
    [
      'by a renderer that throws',
      () => {
        throw new Error('a bug');
      },
    ],
  ])('%s does not replace the last good one', async (_, made) => {
    let good = true;
    const errors: unknown[] = [];
    const bodies = make({
      render: async () => (good ? bodyOf('good', 1) : made()),
      onFailure: error => errors.push(error),
    });
    await bodies.get(wantedAbout);
    good = false;
    bodies.moved(2);
    await pass(1_000);
    expect(textOf(bodies.at('/about'))).toBe('good');
    expect(errors.length).toBeGreaterThan(0);
  });

  it('by a renderer that never answers is given up', async () => {
    const bodies = make({ render: () => new Promise(() => {}) });
    const got = bodies.get(wantedAbout);
    await pass(RENDER_TIMEOUT_MS);
    expect(await got).toEqual({ kind: 'failed' });
    expect(bodies.stats().rendering).toBe(0);
  });
});

describe('the cache', () => {
  it('keeps within its bytes, and keeps what is used', async () => {
    const page = 'x'.repeat(10_000);
    const one = createBodies({ render: async () => bodyOf(page, 1), onFailure: () => {} });
    await one.get(wantedAbout);
    const oneBytes = one.stats().bytes;
    one.close();

    const bodies = make({ render: async () => bodyOf(page, 1), maxBytes: oneBytes * 5 });
    await bodies.get(wantedAbout);
    for (let n = 0; n < 50; n++) {
      await bodies.get(wantedStory(`s${n}`));
      expect(bodies.at('/about')).toBeDefined();
      expect(bodies.stats().bytes).toBeLessThanOrEqual(oneBytes * 5);
    }
    expect(bodies.stats().pages).toBe(5);
    expect(bodies.at('/story/s0')).toBeUndefined();
  });

  it('keeps within its number of pages, and forgets their addresses with them', async () => {
    const bodies = make({ render: async () => bodyOf('x', 1), maxPages: 3 });
    for (let n = 0; n < 10; n++) await bodies.get(wantedStory(`s${n}`));
    expect(bodies.stats().pages).toBe(3);
    const ready = Array.from({ length: 10 }, (_, n) => bodies.at(`/story/s${n}`)).filter(Boolean);
    expect(ready).toHaveLength(3);
  });

  it('does not remember every way in which somebody writes one address', async () => {
    const bodies = make({ render: async () => bodyOf('x', 1) });
    for (let n = 0; n < 100; n++) await bodies.get({ ...wantedAbout, url: `/about?${n}` });
    const ready = Array.from({ length: 100 }, (_, n) => bodies.at(`/about?${n}`)).filter(Boolean);
    expect(ready.length).toBeLessThan(20);
    expect(bodies.stats().pages).toBe(1);
  });

  it('turns those away for whom nothing is kept when too much is being made already', async () => {
    const wire = numberWire();
    const bodies = make({ render: wire.render, maxRendering: 2 });
    await bodies.get(wantedAbout);
    await pass(HOT_MS + 1);
    bodies.moved(2);
    await pass(STALE_MS);
    let release = () => {};
    const gate = new Promise<void>(resolve => {
      release = resolve;
    });
    wire.before = () => gate;
    const first = [bodies.get(wantedStory('s1')), bodies.get(wantedStory('s2'))];
    expect(await bodies.get(wantedStory('s3'))).toEqual({ kind: 'busy' });
    expect(changeGot(await bodies.get(wantedAbout))).toBe(1);
    release();
    expect((await Promise.all(first)).map(changeGot)).toEqual([1, 1]);
    expect(changeGot(await bodies.get(wantedStory('s3')))).toBe(1);
  });

  it('makes pages one after the other in the background, and at once for who waits', async () => {
    const wire = numberWire();
    const bodies = make(wire);
    for (const id of ['s1', 's2', 's3']) await bodies.get(wantedStory(id));
    await pass(500);
    for (const id of ['s1', 's2', 's3']) bodies.at(`/story/${id}`);
    let release = () => {};
    const gate = new Promise<void>(resolve => {
      release = resolve;
    });
    wire.before = () => gate;
    bodies.moved(2);
    await pass(0);
    expect(bodies.stats().rendering).toBe(1);
    const waiting = bodies.get(wantedAbout);
    expect(bodies.stats().rendering).toBe(2);
    wire.seq = 2;
    release();
    await pass(0);
    expect(changeGot(await waiting)).toBe(2);
    expect(['s1', 's2', 's3'].map(id => changeOf(bodies.at(`/story/${id}`)))).toEqual([2, 2, 2]);
  });

  it('does nothing by itself once closed', async () => {
    vi.useRealTimers();
    const wire = numberWire();
    const bodies = make(wire);
    await bodies.get(wantedAbout);
    bodies.close();
    bodies.moved(2);
    bodies.at('/about');
    await realDelay(20);
    expect(wire.asked).toHaveLength(1);
  });
});
