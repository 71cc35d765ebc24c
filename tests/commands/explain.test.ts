import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openStore } from '../../src/parts.ts';
import { otherNews, peaceNews, startOutlet } from '../support/outlet.ts';
import { type Folder, folder, rss, run } from './run.ts';

// Each test starts processes, on a machine that may be busy.
vi.setConfig({ testTimeout: 120_000 });

let home: Folder;
const explain = (args: readonly string[], input = '') => run(['explain', ...args], { cwd: home.path, input });

afterEach(() => home.remove());

const TALKS = 'Ukraine and Russia hold ceasefire talks in Istanbul';

describe('explain', () => {
  it('shows what each stage makes of a document, with the reasons', async () => {
    home = await folder();
    const { code, stdout, stderr } = await explain(['-'], rss([TALKS, 'Local club wins the cup', TALKS]));
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(
      /^fetch +read \d+ bytes from standard input\nparse +rss.* «A newsroom», 3 entries\n/,
    );
    expect(stdout).toMatch(/^normalise +3 entries, 0 dropped$/m);
    expect(stdout).toMatch(/^\[en\] Ukraine and Russia hold ceasefire talks in Istanbul$/m);
    expect(stdout).toMatch(/^tag +on, 0\.\d{3} \(ukraine-peace@/m);
    expect(stdout).toMatch(/^ +\+\d\.\d\d +\S+ +«ceasefire( talks)?» in title$/m);
    expect(stdout).toMatch(/^tag +off, /m);
    expect(stdout.match(/^cluster /gm)).toHaveLength(2);
    expect(await readdir(home.path)).toEqual(['feeds.config.json']);
  });

  it('explains one item given as JSON', async () => {
    home = await folder();
    const item = { title: TALKS, published: '2025-06-02 10:00', lang: 'uk', url: 'https://a.example/1' };
    const { stdout, code } = await explain(['-'], JSON.stringify(item));
    expect(stdout).toContain(`[en] ${TALKS}`);
    // Without a zone it is UTC, wherever this runs.
    expect(stdout).toContain('2025-06-02T10:00  https://a.example/1');
    expect(stdout).toMatch(/^tag +on/m);
    expect(code).toBe(0);
  });

  it('shows no more entries than asked for, and says how many there are', async () => {
    home = await folder();
    const { stdout } = await explain(['--limit', '1', '-'], rss(['One', 'Two', 'Three']));
    expect(stdout).not.toContain('Two');
    expect(stdout).toContain('… and 2 more; --limit shows them');
  });

  it('tells programs the same as JSON, one entry a line', async () => {
    home = await folder();
    const { stdout } = await explain(['--json', '-'], rss([TALKS, 'Local club wins the cup']));
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line));
    expect(lines).toMatchObject([
      { entry: { title: TALKS }, tagged: { verdict: 'on' }, assignment: { storyId: expect.any(String) } },
      { entry: { title: 'Local club wins the cup' }, tagged: { verdict: 'off' } },
    ]);
  });

  it.each([
    ['what is no feed', ['-'], '<p>hello', /parse +html-page/],
    ['nothing', ['-'], '', /parse +empty/],
    ['no address', ['http://'], '', /fetch .*not a URL/],
    ['an entry that is not kept', ['eaaaaaaaaaaaaaaaaaaaa'], '', /no entry eaaaaaaaaaaaaaaaaaaaa is kept/],
  ])('says so when given %s', async (_, args, input, says) => {
    home = await folder();
    const { code, stderr } = await explain(args, input);
    expect(stderr).toMatch(says);
    expect(code).toBe(1);
    expect(await readdir(home.path)).toEqual(['feeds.config.json']);
  });
});

describe('refresh, and explain of what it kept', () => {
  it('reads all sources or those named, a line for each; ends with 2 when some could not be read', async () => {
    const good = await startOutlet('good');
    const bad = await startOutlet('bad');
    try {
      good.items = [peaceNews(0), otherNews(1)];
      bad.manner = { kind: 'says', status: 500, type: 'text/plain', body: 'no' };
      home = await folder([good.source, bad.source]);
      const refresh = (...names: readonly string[]) => run(['refresh', ...names], { cwd: home.path });

      const named = await refresh('good');
      expect(named.stdout).toMatch(
        /^good fetched: 2 entries, 2 new, 0 changed, 1 on topic \(\d+ ms\)\n1 source: 2 new entries, /,
      );
      expect(named).toMatchObject({ code: 0, stderr: '' });
      expect(bad.asked()).toBe(0);

      const all = await refresh();
      expect(all.stdout).toMatch(/^good not-modified \(\d+ ms\)$/m);
      expect(all.stdout).toMatch(/^bad failed \[fetch: .*500.*\] \(\d+ ms\)$/m);
      expect(all.stdout).toMatch(/^2 sources: 0 new entries, .*; 1 could not be read$/m);
      expect(all.code).toBe(2);

      const unknown = await refresh('good', 'nobody');
      expect(unknown).toMatchObject({ code: 1, stdout: '', stderr: 'no such source: nobody\n' });
      expect(good.asked()).toBe(2);

      const shown = await explain(['--json', good.source.url]);
      const { id } = JSON.parse(shown.stdout.split('\n')[0]!).entry as { id: string };
      const kept = await explain([id]);
      expect(kept.stdout).toMatch(/^source +The good \(good\), family good$/m);
      expect(kept.stdout).toContain(peaceNews(0).title);
      expect(kept.stdout).toMatch(/^tag +on, /m);
      expect(kept.stdout).toMatch(/^cluster +story s[a-z2-7]{20}$/m);
      expect(kept.code).toBe(0);

      const none = await explain(['eaaaaaaaaaaaaaaaaaaaa']);
      expect(none).toMatchObject({ code: 1, stderr: 'no entry eaaaaaaaaaaaaaaaaaaaa is kept\n' });
    } finally {
      await good.close();
      await bad.close();
    }
  });

  it('ends with 2 when a source is being refreshed elsewhere, and with 0 when one has retired', async () => {
    const outlet = await startOutlet('gazette');
    try {
      home = await folder([outlet.source]);
      outlet.manner = { kind: 'says', status: 410, type: 'text/plain', body: 'Gone' };
      for (const _ of ['that day', 'and later']) {
        const retired = await run(['refresh'], { cwd: home.path });
        expect(retired.stdout).toMatch(/^gazette gone \(.*\n1 source: .*; 0 could not be read$/m);
        expect(retired.code).toBe(0);
      }

      const store = await openStore(join(home.path, 'storage', 'peacewire.db'));
      await store.claimNamed({ ids: [], now: Date.now(), leaseMs: 60_000, owner: 'another' });
      await store.close();
      for (const names of [[], ['gazette'], ['gazette', 'gazette']]) {
        const { code, stdout } = await run(['refresh', ...names], { cwd: home.path });
        expect(stdout).toMatch(/^0 sources: .*; 0 could not be read; 1 being refreshed elsewhere$/m);
        expect(code).toBe(2);
      }
    } finally {
      await outlet.close();
    }
  });

  it('tells when and how its publisher took an entry back', async () => {
    const outlet = await startOutlet('gazette');
    try {
      home = await folder([outlet.source]);
      const entry = (n: number, title: string, updated: string) =>
        `<entry><id>urn:${n}</id><title>${title}</title><updated>${updated}</updated><link href="https://gazette.example/${n}"/></entry>`;
      const reads = async (...parts: readonly string[]) => {
        const body = `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:at="http://purl.org/atompub/tombstones/1.0"><title>T</title><id>urn:t</id>${parts.join('')}</feed>`;
        outlet.manner = { kind: 'says', status: 200, type: 'application/atom+xml', body };
        return await run(['refresh'], { cwd: home.path });
      };
      const news = [1, 2].map(n => entry(n, peaceNews(n).title, '2025-12-02T11:00:00Z'));
      await reads(...news);
      const shown = await explain(['--json', outlet.source.url]);
      const ids = shown.stdout
        .trimEnd()
        .split('\n')
        .map(line => JSON.parse(line).entry.id as string);
      expect((await explain([ids[0]!])).stdout).not.toContain('withdrawn');
      await reads('<at:deleted-entry ref="urn:1"/>', entry(2, 'Withdrawn', '2025-12-02T12:00:00Z'));

      const at = String.raw`\d{4}-\d\d-\d\dT\d\d:\d\d`;
      for (const [id, how] of [
        [ids[0]!, 'a tombstone in its feed'],
        [ids[1]!, 'a notice in its place, «withdrawn»'],
      ] as const) {
        const { code, stdout } = await explain([id]);
        expect(stdout).toMatch(new RegExp(`^withdrawn  by its publisher, ${at}: ${how}$`, 'm'));
        expect(code).toBe(0);
      }
      const told = JSON.parse((await explain(['--json', ids[0]!])).stdout);
      expect(told.withdrawn).toEqual({ at: expect.any(Number), why: 'deleted-entry' });
    } finally {
      await outlet.close();
    }
  });

  it('says in a sentence that a database cannot be had', async () => {
    home = await folder();
    for (const database of [join(home.path, 'feeds.config.json', 'x.db'), 'postgres://127.0.0.1:1/none']) {
      const { code, stderr } = await run(['--database', database, 'refresh'], { cwd: home.path });
      expect(stderr).toMatch(/^peacewire: .+\n$/);
      expect(code).toBe(1);
    }
  });
});
