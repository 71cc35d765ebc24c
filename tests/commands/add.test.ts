import { chmod, lstat, mkdir, readdir, rename, stat, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Folder, folder, rss, run, type Site, site, source } from './run.ts';

// Each test starts processes, on a machine that may be busy.
vi.setConfig({ testTimeout: 120_000 });

const DARI = [
  'قصر سفید در مورد مذاکرات صلح اوکرایین ابراز خوشبینی کرد',
  'زیلنسکی: مسایل جدی هنوز باقی مانده است',
  'والی هرات از باشندگان خواست که در ولسوالی‌ها همکاری کنند',
];
const PERSIAN = [
  'سخنگوی کاخ سفید از پیشرفت مذاکرات صلح اوکراین خبر داد',
  'نخست‌وزیر آلمان به مسکو سفر نمی‌کند',
];
const UKRAINIAN = ['Перемовини в Маямі тривають', 'Зеленський: серйозні питання ще не розв’язані'];

const PAGES: Readonly<Record<string, string>> = {
  '/feed.xml': rss(['The talks go on in Geneva', 'What is known of the draft'], {
    title: 'The &amp;lt;Harbour&amp;gt; Post',
    home: 'https://harbour.example/',
  }),
  '/dari.xml': rss(DARI, { language: 'fa-AF' }),
  '/dari-said-persian.xml': rss(DARI, { language: 'fa' }),
  '/persian.xml': rss(PERSIAN, { language: 'en-us' }),
  '/ukrainian.xml': rss(UKRAINIAN, { language: 'en' }),
  '/few.xml': rss([]),
  '/news/':
    '<!doctype html><title>News</title><link rel="alternate" type="application/rss+xml" href="../feed.xml" title="All">' +
    '<link rel="alternate" type="application/atom+xml" href="/dari.xml" title="Dari">' +
    '<link rel="alternate" type="application/rss+xml" href="dead.xml">',
  '/bare/': '<!doctype html><title>Nothing</title><p>No feeds here.',
};

const MOVED: Readonly<Record<string, readonly [number, string]>> = {
  '/old.xml': [301, '/feed.xml'],
  '/for-now.xml': [302, '/feed.xml'],
};

const publisher = () =>
  site((request, response) => {
    const path = request.url ?? '';
    const moved = MOVED[path];
    const body = PAGES[path];
    if (moved !== undefined) response.writeHead(moved[0], { location: moved[1] }).end();
    else if (body === undefined) response.writeHead(404).end('no');
    else response.writeHead(200, { 'content-type': 'text/plain; charset=utf-8' }).end(body);
  });

let home: Folder;
let at: Site;
const begin = async (...sources: readonly object[]) => {
  [home, at] = await Promise.all([folder(sources), publisher()]);
};
const add = (...args: readonly string[]) => run(['add', ...args], { cwd: home.path });

afterEach(async () => {
  await Promise.all([home.remove(), at.close()]);
});

describe('add', () => {
  it('adds a feed by its address, shows what it adds, and keeps all else', async () => {
    await begin(source('first'));
    const before = JSON.parse(await home.config());
    await chmod(join(home.path, 'feeds.config.json'), 0o600);
    const { code, stdout, stderr } = await add(`${at.url}/feed.xml`);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('What is known of the draft');
    const after = JSON.parse(await home.config());
    expect(after).toEqual({
      ...before,
      sources: [
        ...before.sources,
        {
          id: '127-0-0-1',
          url: `${at.url}/feed.xml`,
          title: 'The <Harbour> Post',
          lang: 'en',
          family: '127-0-0-1',
          policy: 'excerpt',
          home: 'https://harbour.example/',
        },
      ],
    });
    expect(await readdir(home.path)).toEqual(['feeds.config.json']);
    expect((await stat(join(home.path, 'feeds.config.json'))).mode & 0o777).toBe(0o600);
  });

  it('keeps the layout of the file, its byte order mark aside, and the link that leads to it', async () => {
    await begin();
    await mkdir(join(home.path, 'kept'));
    await home.write(`\uFEFF${JSON.stringify(JSON.parse(await home.config()), null, '\t')}`);
    await rename(join(home.path, 'feeds.config.json'), join(home.path, 'kept', 'real.json'));
    await symlink(join('kept', 'real.json'), join(home.path, 'feeds.config.json'));
    expect((await add(`${at.url}/feed.xml`)).code).toBe(0);
    const text = await home.config();
    expect(text).toBe(`${JSON.stringify(JSON.parse(text), null, '\t')}\n`);
    expect((await lstat(join(home.path, 'feeds.config.json'))).isSymbolicLink()).toBe(true);
  });

  it('lists the feeds of a page, seen from that page, and adds the first', async () => {
    await begin();
    const { code, stdout } = await add(`${at.url}/news/`);
    expect(stdout).toMatch(/offers 3 feeds:\n +1\. \S+\/feed\.xml +All\n +2\. \S+\/dari\.xml +Dari\n/);
    expect(code).toBe(0);
    expect(await home.urls()).toEqual([`${at.url}/feed.xml`]);
  });

  it('adds the one that is picked', async () => {
    await begin();
    expect((await add('--pick', '2', `${at.url}/news/`)).code).toBe(0);
    expect(await home.urls()).toEqual([`${at.url}/dari.xml`]);
  });

  it('shows, and adds nothing, when run dry', async () => {
    await begin();
    const before = await home.config();
    const { code, stdout } = await add('--dry-run', `${at.url}/feed.xml`);
    expect(stdout).toContain('"title": "The <Harbour> Post"');
    expect(code).toBe(0);
    expect(await home.config()).toBe(before);
  });

  it.each([
    ['an address where nothing is', '/nothing.xml', [], /404/],
    ['a page with no feeds', '/bare/', [], /offers no feeds/],
    ['a pick that the page has not', '/news/', ['--pick', '9'], /no feed 9 on that page/],
    ['a feed of a page that is dead', '/news/', ['--pick', '3'], /news\/dead\.xml: .*404/],
    ['a language that is none', '/feed.xml', ['--lang', 'Ukrainian!'], /language tag such as 'uk'/],
  ])('refuses %s', async (_, path, args, says) => {
    await begin();
    const before = await home.config();
    const { code, stderr } = await add(...args, `${at.url}${path}`);
    expect(stderr).toMatch(says);
    expect(code).toBe(1);
    expect(await home.config()).toBe(before);
  });

  it('refuses an address where nobody answers', async () => {
    await begin();
    await at.close();
    const { code, stderr } = await add(`${at.url}/feed.xml`);
    expect(stderr).toContain(`${at.url}/feed.xml: `);
    expect(code).toBe(1);
  });

  it.each([
    ['for good, and keeps the new address', '/old.xml', '/feed.xml'],
    ['for now, and keeps the old one', '/for-now.xml', '/for-now.xml'],
  ])('follows a feed that has moved %s', async (_, asked, kept) => {
    await begin();
    expect((await add(`${at.url}${asked}`)).code).toBe(0);
    expect(await home.urls()).toEqual([`${at.url}${kept}`]);
  });

  it.each([
    ['itself', '/feed.xml', []],
    ['in another spelling', '/./feed.xml', []],
    ['as what it has moved to', '/old.xml', []],
    ['as a page’s feed', '/news/', []],
    ['and when run dry', '/feed.xml', ['--dry-run']],
  ])('refuses what the config has already: %s', async (_, asked, args) => {
    await begin();
    const config = JSON.parse(await home.config());
    await home.write({ ...config, sources: [source('harbour', `${at.url}/feed.xml`)] });
    const { code, stderr } = await add(...args, `${at.url}${asked}`);
    expect(stderr).toMatch(/feed\.xml is in feeds\.config\.json already, as 'harbour'\n$/);
    expect(code).toBe(1);
    expect(await home.urls()).toEqual([`${at.url}/feed.xml`]);
  });

  it.each([
    ['/dari.xml', 'prs'],
    ['/dari-said-persian.xml', 'prs'],
    ['/persian.xml', 'fa'],
    ['/ukrainian.xml', 'uk'],
  ])('tells the language of %s by what it holds: %s', async (path, lang) => {
    await begin();
    expect((await add(`${at.url}${path}`)).code).toBe(0);
    expect(JSON.parse(await home.config()).sources[0].lang).toBe(lang);
  });

  it('says so when the language cannot be told, and takes it from --lang', async () => {
    await begin();
    expect((await add('--dry-run', `${at.url}/few.xml`)).stderr).toContain('--lang');
    expect((await add('--lang', 'ps', `${at.url}/few.xml`)).stderr).toBe('');
    expect(JSON.parse(await home.config()).sources[0].lang).toBe('ps');
  });

  it('gives a feed the family that its publisher has, and an id of its own', async () => {
    await begin(source('harbour'));
    const config = JSON.parse(await home.config());
    await home.write({
      ...config,
      sources: [{ ...source('127-0-0-1', `${at.url}/other.xml`), family: 'harbour' }],
    });
    expect((await add(`${at.url}/feed.xml`)).code).toBe(0);
    expect(JSON.parse(await home.config()).sources[1]).toMatchObject({
      id: '127-0-0-1-en',
      family: 'harbour',
    });
  });
});
