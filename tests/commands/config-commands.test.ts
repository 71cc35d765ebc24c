import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readOpml } from '../../src/parse/opml.ts';
import { type Folder, folder, run, source } from './run.ts';

// Each test starts processes, on a machine that may be busy.
vi.setConfig({ testTimeout: 120_000 });

let home: Folder;
const at = (...args: readonly string[]) => run(args, { cwd: home.path });

afterEach(() => home.remove());

describe('check', () => {
  it('says what a sound config holds', async () => {
    home = await folder([source('a'), { ...source('b'), lang: 'uk' }], {
      feeds: [{ slug: 'ceasefire', title: 'Ceasefire', lang: 'en', filter: { tag: 'track:ceasefire' } }],
    });
    expect(await at('check')).toEqual({
      code: 0,
      stderr: '',
      stdout: 'feeds.config.json is sound: 2 sources in 2 languages, 1 published feeds\n',
    });
  });

  it('tells every problem at once, by path', async () => {
    home = await folder([source('a'), { ...source('a'), url: 'ftp://b.example/' }, { id: 'c' }], {
      feeds: [{ slug: 'X!', title: '', lang: 'en', filter: { source: 'nobody' } }],
      colour: 'blue',
    });
    const { code, stdout, stderr } = await at('check');
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    for (const path of [
      'sources[1].id',
      'sources[1].url',
      'sources[2].url',
      'feeds[0].slug',
      'feeds[0].title',
    ])
      expect(stderr).toContain(`feeds.config.json: ${path}: `);
    expect(stderr).toContain('feeds.config.json: colour: no such key');
    expect(stderr).toContain("feeds[0].filter.source: no source has the id 'nobody'");
  });

  it('knows no tag that the topic has not', async () => {
    home = await folder([], {
      feeds: [
        { slug: 'a', title: 'A', lang: 'en', filter: { tag: ['ceasefire', 'unicorns'], person: 'nobody' } },
      ],
    });
    const { code, stderr } = await at('check');
    expect(stderr).toContain("feeds[0].filter.tag: the topic has no tag named 'unicorns'");
    expect(stderr).toContain("feeds[0].filter.person: the topic has no person named 'nobody'");
    expect(stderr).not.toContain("'ceasefire'");
    expect(code).toBe(1);
  });

  it.each([
    ['is not there', ['--config', 'none.json'], /none\.json: cannot be read/],
    ['is no JSON', ['--config', 'bad.json'], /bad\.json: not JSON/],
  ])('says so when the config %s', async (_, args, says) => {
    home = await folder();
    await writeFile(join(home.path, 'bad.json'), '{');
    const { code, stderr } = await at(...args, 'check');
    expect(stderr).toMatch(says);
    expect(code).toBe(1);
  });

  it.each(['refresh', 'export'])('stops %s just as it does', async command => {
    home = await folder([{ id: 'c' }]);
    const { code, stderr } = await at(command);
    expect(stderr).toContain('feeds.config.json: sources[0].url: ');
    expect(code).toBe(1);
  });
});

describe('import and export', () => {
  const HOSTILE = 'A & B <script>alert("x")</script> \u202E]]>';

  it('carry every subscription there and back', async () => {
    const sources = [
      { ...source('a'), title: HOSTILE, home: 'https://a.example/?x=1&y=2' },
      { ...source('b'), title: 'خبرگزاری', lang: 'prs' },
      { ...source('c', 'https://c.example/feed?a=1&b=%D0%BC'), title: 'Вісник', lang: 'uk' },
    ];
    home = await folder(sources);
    const { stdout: opml } = await at('export');
    await writeFile(join(home.path, 'list.opml'), opml);
    await home.write({ sources: [] });
    const { code } = await at('import', 'list.opml');
    expect(code).toBe(0);
    const back = JSON.parse(await home.config()).sources as (typeof sources)[number][];
    expect(back.map(({ url, lang }) => ({ url, lang }))).toEqual(
      sources.map(({ url, lang }) => ({ url, lang })),
    );
    expect(back[0]).toMatchObject({ home: 'https://a.example/?x=1&y=2' });
    expect(back[0]?.title).toContain('A & B <script>alert("x")</script>');
    expect(back.slice(1).map(({ title }) => title)).toEqual(['خبرگزاری', 'Вісник']);
    const again = await at('import', 'list.opml');
    expect(again.stdout).toBe('0 added, 3 known already\n');
  });

  it('write what we publish as well', async () => {
    home = await folder([source('a')], {
      feeds: [{ slug: 'talks', title: 'Talks & terms', lang: 'en', filter: { tag: 'talks' } }],
    });
    const { stdout } = await at('export', '--of', 'feeds');
    const read = readOpml(stdout);
    expect(read.ok && read.outlines.map(({ url, title }) => [url, title])).toEqual([
      ['https://wire.example/feed.atom', 'Провід миру'],
      ['https://wire.example/feeds/talks.atom', 'Talks & terms'],
    ]);
    expect((await at('export', '--of', 'dreams')).code).toBe(1);
  });

  it('take a list from stdin: folders opened, each address once, ids unlike each other', async () => {
    home = await folder([source('a')]);
    const input = `<opml version="1.0"><head><title/></head><body><outline text="News"><outline text="World">
      <outline type="rss" text="One" xmlUrl="https://news.example.org/one" language="fa-AF"/>
      <outline type="rss" title="" text="Two" xmlUrl="https://news.example.org/two"/></outline>
      <outline text="Again" xmlUrl="https://news.example.org/one"/>
      <outline text="Again" xmlUrl="https://NEWS.example.org/two"/>
      <outline text="Known" xmlUrl="https://a.example/feed.xml"/>
      <outline text="No address" xmlUrl="http://"/><outline xmlUrl="javascript:alert(1)"/></outline></body></opml>`;
    const { code, stdout } = await run(['import', '--lang', 'de', '-'], { cwd: home.path, input });
    expect(stdout).toMatch(/2 added, \d known already\n$/);
    expect(code).toBe(0);
    expect(JSON.parse(await home.config()).sources.slice(1)).toEqual([
      {
        id: 'example',
        url: 'https://news.example.org/one',
        title: 'One',
        lang: 'prs',
        family: 'example',
        policy: 'excerpt',
      },
      {
        id: 'example-de',
        url: 'https://news.example.org/two',
        title: 'Two',
        lang: 'de',
        family: 'example',
        policy: 'excerpt',
      },
    ]);
  });

  it('change nothing when run dry', async () => {
    home = await folder();
    const before = await home.config();
    const input = '<opml><body><outline xmlUrl="https://one.example/"/></body></opml>';
    const { stdout } = await run(['import', '-n', '-'], { cwd: home.path, input });
    expect(stdout).toContain('1 would be added, 0 known already');
    expect(await home.config()).toBe(before);
  });

  it.each([
    ['what is no OPML', '-', '<rss><channel/></rss>', /no opml element/],
    ['a file that is not there', 'none.opml', '', /none\.opml cannot be read/],
  ])('refuse %s', async (_, file, input, says) => {
    home = await folder();
    const { code, stderr } = await run(['import', file], { cwd: home.path, input });
    expect(stderr).toMatch(says);
    expect(code).toBe(1);
  });
});

describe('--help', () => {
  const COMMANDS = 'serve demo refresh check add explain import export parse classify cluster'.split(' ');

  it('names every command', async () => {
    home = await folder();
    const { code, stdout } = await at('--help');
    for (const command of COMMANDS) expect(stdout).toMatch(new RegExp(`^ {2}${command}\\b`, 'm'));
    expect(code).toBe(0);
  });

  it.each(COMMANDS)('shows what %s takes, and an example', async command => {
    home = await folder();
    const { code, stdout, stderr } = await at(command, '--help');
    expect(stdout).toContain(`Usage: peacewire ${command}`);
    expect(stdout).toMatch(new RegExp(`Examples:\\n[^]*peacewire .*\\b${command}\\b`));
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  it('suggests the command that was meant', async () => {
    home = await folder();
    const { code, stderr } = await at('refesh');
    expect(stderr).toContain('Did you mean refresh?');
    expect(code).toBe(1);
  });
});
