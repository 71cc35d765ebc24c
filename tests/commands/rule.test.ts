import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../../src/parts.ts';
import type { Store } from '../../src/store/store.ts';
import { everyReport, everything } from '../store/samples.ts';
import { type Outlet, otherNews, peaceNews, startOutlet } from '../support/outlet.ts';
import { type Folder, folder, run } from './run.ts';

// One after another on one wire, each a process: what one does the next must find.
describe('a person', { timeout: 120_000 }, () => {
  let home: Folder;
  let outlet: Outlet;
  let store: Store;
  const at = (...args: readonly string[]) => run(args, { cwd: home.path });
  const shown = async () => (await store.reports({ filter: everyReport })).items.map(one => one.entry.title);
  const idOf = async (guid: string) => (await store.known('gazette', [{ guid }]))[0]!.id;
  const stories = async () => (await store.stories({ filter: everything })).items;

  beforeAll(async () => {
    outlet = await startOutlet('gazette');
    outlet.items = [peaceNews(0), peaceNews(0, { id: 'again' }), otherNews(1)];
    home = await folder([outlet.source]);
    await at('refresh');
    store = await openStore(`${home.path}/storage/peacewire.db`);
  });
  afterAll(async () => {
    await store.close();
    await outlet.close();
    await home.remove();
  });

  it('is told what is missing, and that there is nothing to rule over', async () => {
    const none = await at('decide', 'eaaaaaaaaaaaaaaaaaaaa', '--verdict', 'off', '--why', 'no');
    expect(none).toMatchObject({ code: 1, stderr: 'nothing was done: no such entry is kept\n' });
    for (const [command, ...rest] of [
      ['split', 'e'],
      ['join', 'e', 's'],
      ['decide', 'e', '--verdict', 'on'],
    ])
      expect((await at(command!, ...rest)).stderr).toMatch(/required option '--why <text>'/);
    for (const why of ['', ' \t\n'])
      for (const [command, ...rest] of [
        ['split', 'e'],
        ['join', 'e', 's'],
        ['decide', 'e', '--verdict', 'off'],
      ]) {
        const unsaid = await at(command!, ...rest, '--why', why);
        expect(unsaid.stderr).toMatch(
          /'--why <text>' argument '\s*' is invalid\. a reason in words expected/,
        );
        expect(unsaid.code).toBe(1);
      }
    expect((await at('decide', 'e', '--why', 'x', '--verdict', 'maybe')).stderr).toMatch(
      /on, off, undecided/,
    );
    const elsewhere = await at('--database', 'none.db', 'split', 'e', '--why', 'x');
    expect(elsewhere).toMatchObject({ code: 1, stderr: 'nothing is kept: there is no none.db\n' });
  });

  it('puts what is off topic on the wire, where it stays through retag, and explain says why', async () => {
    const id = await idOf(otherNews(1).id);
    const done = await at(
      'decide',
      `urn:peacewire:${id}`,
      '--verdict',
      'on',
      '--why',
      'it bears on the talks',
    );
    expect(done.stdout).toMatch(/^e[a-z2-7]{20} is in story s[a-z2-7]{20}; 1 change for readers\n$/);
    await at('retag');
    expect(await shown()).toContain(otherNews(1).title);
    const { stdout } = await at('explain', id);
    expect(stdout).toMatch(/^decided {4}on\n {11}\S+ {2}on: it bears on the talks$/m);
    expect((await at('decide', id, '--verdict', 'undecided', '--why', 'it does not')).code).toBe(0);
    expect(await shown()).not.toContain(otherNews(1).title);
  });

  it('splits off a copy, and joins it again', async () => {
    const id = await idOf('again');
    const [story] = await stories();
    expect(story?.others.map(one => one.duplicateOf)).toEqual([story?.lead.entry.id]);
    expect((await at('split', id, '--why', 'another meeting')).code).toBe(0);
    expect((await stories()).map(one => one.others.length)).toEqual([0, 0]);
    const { stdout } = await at('explain', id);
    expect(stdout).toMatch(/^cluster .*\n {11}decided by a person, \S+: another meeting$/m);
    const alone = await at('split', id, '--why', 'another meeting');
    expect(alone).toMatchObject({ code: 1, stderr: 'nothing was done: the entry is alone in its story\n' });
    expect((await at('join', id, story!.id, '--why', 'the same after all')).code).toBe(0);
    expect((await stories()).map(one => [one.others.length, one.independent])).toEqual([[1, 1]]);
  });
});
