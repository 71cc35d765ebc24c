import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { lineOf, readTopic, tryTopic } from '../src/read-topic.ts';
import { tagEntry } from '../src/tag/tag-entry.ts';

const NILE = fileURLToPath(new URL('./fixtures/topic-nile', import.meta.url));

/** A copy of the small topic with some of its files written anew. */
async function nileWith(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'peacewire-topic-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await cp(NILE, folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  return folder;
}

const problems = async (folder: string) => {
  const read = await tryTopic(folder);
  return read.ok ? [] : read.problems;
};

describe('a topic in a folder', () => {
  it.each([
    { lang: 'en', title: 'Egypt and Ethiopia agree on the filling of the dam', verdict: 'on' },
    { lang: 'ar', title: 'مصر وإثيوبيا تستأنفان مفاوضات سد النهضة', verdict: 'on' },
    { lang: 'fr', title: 'L’Égypte dénonce le barrage de la Renaissance', verdict: 'on' },
    { lang: 'en', title: 'Egypt beat Ethiopia in Nile dam derby cup qualifier', verdict: 'review' },
    { lang: 'en', title: 'Egypt opens new temples to cruise guests', verdict: 'off' },
    { lang: 'en', title: 'Ceasefire talks between Ukraine and Russia', verdict: 'off' },
  ])('of our own judges «$title» $verdict', async ({ lang, title, verdict }) => {
    expect(tagEntry({ lang, title }, await readTopic(NILE)).verdict).toBe(verdict);
  });

  it('has another version with every change to it, and the same without', async () => {
    const version = async (folder: string) => (await readTopic(folder)).version;
    expect(await version(await nileWith({}))).toBe(await version(NILE));
    expect(await version(await nileWith({ 'more.json': '[{"id":"more"}]' }))).not.toBe(await version(NILE));
  });

  it('may begin its files with a byte order mark', async () => {
    expect(await problems(await nileWith({ 'more.json': '\uFEFF[]' }))).toEqual([]);
  });
});

describe('an unsound topic', () => {
  it('is told with every problem at once, by file and path', async () => {
    const folder = await nileWith({
      'more.json': '[{"id":"Bad Id"}, {"id":"good","forms":{"en":["{a"]}}]',
      'weights.json': '{"bias":"none","features":{},"concepts":{}}',
    });
    expect((await problems(folder)).map(({ at }) => at)).toEqual([
      'more.json[0].id',
      'more.json[1].forms.en[0]',
      'weights.json.bias',
    ]);
    await expect(readTopic(folder)).rejects.toThrow(/more\.json\[0\]\.id[\s\S]*weights\.json\.bias/);
  });

  it('is told of each file that is no JSON', async () => {
    const folder = await nileWith({ 'more.json': '[', 'places.json': 'nothing' });
    expect(await problems(folder)).toEqual([
      { at: 'more.json', message: expect.stringContaining('not JSON') },
      { at: 'places.json', message: expect.stringContaining('not JSON') },
    ]);
  });

  it('is one that is not there', async () => {
    expect(await problems(join(NILE, 'nowhere'))).toEqual([
      { at: '', message: expect.stringContaining('cannot be read') },
    ]);
  });
});

it.each([
  { at: 'a.json[1].id', folder: 'topics/nile', line: 'topics/nile/a.json[1].id: wrong' },
  { at: 'a.json', folder: '', line: 'a.json: wrong' },
  { at: '', folder: 'topics/nile', line: 'topics/nile: wrong' },
  { at: '', folder: '', line: 'wrong' },
])('a problem at «$at» in «$folder» is told as «$line»', ({ at, folder, line }) => {
  expect(lineOf({ at, message: 'wrong' }, folder)).toBe(line);
});
