import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { freshPostgres } from '../support/postgres.ts';
import { type Folder, folder, type Ran, rss, run, site, source } from './run.ts';

const NILE = fileURLToPath(new URL('../fixtures/topic-nile', import.meta.url));
const DAM = 'Egypt and Ethiopia agree on the filling of the dam';
const CEASEFIRE = 'Ukraine and Russia hold ceasefire talks in Geneva';
const RAIN = 'Heavy rain expected over the weekend';

// Everything here waits for processes: side by side they are soon done, and one of them takes long on a busy machine.
const TIMEOUT = { timeout: 120_000 };
const toClose: (() => Promise<void>)[] = [];
afterAll(async () => {
  for (const close of toClose) await close();
});

type Place = { readonly home: Folder; at(...args: readonly string[]): Promise<Ran> };

/** A folder with a config, a copy of the small topic in `topics/nile`, and one newsroom that it subscribes to. */
async function place(more: Readonly<Record<string, unknown>> = {}): Promise<Place> {
  const newsroom = await site((_, response) => {
    response.writeHead(200, { 'content-type': 'application/rss+xml' }).end(rss([DAM, CEASEFIRE, RAIN]));
  });
  const home = await folder([source('gazette', `${newsroom.url}/feed`)], more);
  toClose.push(newsroom.close, home.remove);
  await cp(NILE, join(home.path, 'topics/nile'), { recursive: true });
  return { home, at: (...args) => run(args, { cwd: home.path }) };
}

const items = (...titles: readonly string[]) =>
  titles.map((title, id) => JSON.stringify({ id, title, lang: 'en', source: 'desk' })).join('\n');
const lines = (text: string) =>
  text
    .trim()
    .split('\n')
    .map(line => JSON.parse(line));

describe.concurrent('a config that names its own topic', TIMEOUT, () => {
  it('is checked with it, and its filters against it', async () => {
    const feed = (tag: string) => ({ slug: tag, title: tag, lang: 'en', filter: { tag } });
    const { at } = await place({ topic: 'topics/nile', feeds: [feed('sharing-water'), feed('ceasefire')] });
    const { code, stderr } = await at('check');
    expect(code).toBe(1);
    expect(stderr).toContain("feeds[1].filter.tag: the topic has no tag named 'ceasefire'");
    expect(stderr).not.toContain('feeds[0]');
  });

  it('is read from where the config lies, not from where one stands', async () => {
    const { home } = await place({ topic: 'topics/nile' });
    const ran = await run(['--config', join(home.path, 'feeds.config.json'), 'check']);
    expect(ran).toMatchObject({ code: 0, stderr: '' });
  });

  it.each(['check', 'refresh', 'serve'])(
    'does not %s when the topic is not sound, and says all that is wrong',
    async command => {
      const { home, at } = await place({ topic: 'topics/nile' });
      await writeFile(join(home.path, 'topics/nile/more.json'), '[{"id":"X"},{"id":"y","role":"hero"}]');
      const { code, stdout, stderr } = await at(command);
      expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
      expect(stderr).toMatch(/feeds\.config\.json: topic: \S*topics\/nile\/more\.json\[0\]\.id: /);
      expect(stderr).toMatch(/feeds\.config\.json: topic: \S*topics\/nile\/more\.json\[1\]\.role: /);
    },
  );

  it('says so when the folder is not there', async () => {
    const { at } = await place({ topic: 'topics/missing' });
    const { code, stderr } = await at('check');
    expect(code).toBe(1);
    expect(stderr).toMatch(/feeds\.config\.json: topic: \S*topics\/missing: cannot be read/);
  });

  it('refreshes and explains by it', async () => {
    const { home, at } = await place({ topic: 'topics/nile' });
    expect((await at('refresh')).code).toBe(0);
    // What is kept says what the topic says: nothing would change.
    const [figures] = lines((await at('backtest', '--json')).stdout);
    expect(figures).toMatchObject({
      changed: { none: 3 },
      total: { after: { on: 1, review: 0, off: 2 } },
    });
    const explained = await run(['explain', '--json', '-'], {
      cwd: home.path,
      input: JSON.stringify({ title: DAM, lang: 'en' }),
    });
    expect(lines(explained.stdout)[0].tagged).toMatchObject({
      verdict: 'on',
      topicVersion: expect.stringContaining('nile-water@'),
    });
  });

  it('classifies by it, and by another when told', async () => {
    const { home } = await place({ topic: 'topics/nile' });
    const classify = async (...more: readonly string[]) => {
      const { stdout } = await run(['classify', '--ndjson', ...more], {
        cwd: home.path,
        input: items(DAM, CEASEFIRE),
      });
      return lines(stdout).map(({ verdict }) => verdict);
    };
    expect(await classify()).toEqual(['on', 'off']);
    await mkdir(join(home.path, 'empty'));
    expect(await classify('--topic', 'topics/nile')).toEqual(['on', 'off']);
    const { code, stderr } = await run(['classify', '--ndjson', '--topic', 'empty'], { cwd: home.path });
    expect(code).toBe(1);
    expect(stderr).toContain('empty/topic.json: ');
  });
});

describe.concurrent.each([
  { engine: 'SQLite', database: async () => 'wire.db' },
  { engine: 'PostgreSQL', database: freshPostgres },
])('a changed topic on $engine', TIMEOUT, ({ database }) => {
  it('is shown entry by entry and in figures, and changes nothing until it is applied', async () => {
    const { at } = await place();
    const db = ['--database', await database()];
    await at(...db, 'refresh');

    const shown = await at(...db, 'backtest', '--topic', 'topics/nile');
    expect(shown).toMatchObject({ code: 0, stderr: '' });
    expect(shown.stdout).toMatch(new RegExp(`^off 0\\.\\d{3} → on 0\\.\\d{3}  \\[en\\] ${DAM}$`, 'm'));
    expect(shown.stdout).toMatch(new RegExp(`^on 0\\.\\d{3} → off 0\\.\\d{3}  \\[en\\] ${CEASEFIRE}$`, 'm'));
    expect(shown.stdout).toContain('+track:sharing-water');
    expect(shown.stdout).toContain('nile-water  «filling of the dam» in title');
    expect(shown.stdout).not.toContain(RAIN);
    expect(shown.stdout).toContain('1 would come onto the wire, 1 would leave it');

    const applied = await at(...db, 'retag', '--topic', 'topics/nile');
    expect(applied).toMatchObject({ code: 0, stderr: '' });
    expect(applied.stdout).toMatch(/^nile-water@\S+: 3 read, 3 judged anew, 2 changes for readers$/m);
    const [left] = lines((await at(...db, 'backtest', '--topic', 'topics/nile', '--json')).stdout);
    expect(left).toMatchObject({ changed: { none: 3 }, total: { after: { on: 1, off: 2 } } });
  });
});

describe.concurrent('backtest', TIMEOUT, () => {
  it('shows no more than asked for, counts all, and looks no further back than asked', async () => {
    const { at } = await place();
    await at('refresh');
    const one = await at('backtest', '--topic', 'topics/nile', '--limit', '1');
    expect(one.stdout.match(/→ (on|off) \d/g)).toHaveLength(1);
    expect(one.stdout).toContain('… and 1 more');
    expect(one.stdout).toContain('of 3:');
    // The newsroom's items are a day apart: from the second on.
    const late = await at('backtest', '--topic', 'topics/nile', '--since', '2025-12-02', '--json');
    expect(lines(late.stdout).at(-1)).toMatchObject({ changed: { joins: 0, leaves: 1, weight: 1 } });
  });

  it('holds items on stdin against the config’s topic, and goes past a bad line', async () => {
    const { home } = await place();
    const { code, stdout, stderr } = await run(['backtest', '--ndjson', '--topic', 'topics/nile', '--json'], {
      cwd: home.path,
      input: `${items(DAM, RAIN, CEASEFIRE)}\nnothing\n`,
    });
    expect(code).toBe(0);
    expect(stderr).toContain('line 4: not JSON');
    const [dam, ceasefire, figures] = lines(stdout);
    expect(dam).toMatchObject({ id: 0, before: { verdict: 'off' }, after: { verdict: 'on' } });
    expect(dam.tagsAdded).toContainEqual({ facet: 'track', name: 'sharing-water' });
    expect(ceasefire).toMatchObject({
      id: 2,
      source: 'desk',
      before: { verdict: 'on' },
      after: { verdict: 'off' },
    });
    expect(figures).toMatchObject({
      changed: { joins: 1, leaves: 1, moves: 0, tags: 0 },
      byLang: { en: { joining: 1, leaving: 1 } },
      bySource: { desk: { before: { on: 1, review: 0, off: 2 }, joining: 1 } },
    });
  });

  it.each([
    { args: ['--ndjson'], says: '--ndjson needs --topic' },
    { args: ['--topic', 'nowhere'], says: 'nowhere: cannot be read' },
    { args: ['--since', 'yesterday'], says: 'a date such as 2025-12-01' },
    { args: [], says: 'nothing is kept: there is no storage/peacewire.db' },
  ])('with $args says «$says»', async ({ args, says }) => {
    const { at } = await place();
    const { code, stderr } = await at('backtest', ...args);
    expect(code).toBe(1);
    expect(stderr).toContain(says);
  });

  it('tells a threshold that was moved from a word that weighs otherwise', async () => {
    const { home, at } = await place({ topic: 'topics/nile' });
    await at('refresh');
    const head = join(home.path, 'topics/nile/topic.json');
    const strict = (await readFile(head, 'utf8')).replace('"on": 0.6', '"on": 0.99');
    await writeFile(head, strict);
    const { stdout } = await at('backtest');
    expect(stdout).toContain(DAM);
    expect(stdout).toContain('no word weighs otherwise');
  });
});
