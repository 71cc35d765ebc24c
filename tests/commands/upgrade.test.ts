import { DatabaseSync } from 'node:sqlite';
import { expect, it, onTestFinished } from 'vitest';
import { asEarlierRelease } from '../support/earlier-release.ts';
import { peaceNews, startOutlet } from '../support/outlet.ts';
import { folder, run } from './run.ts';

it('every command that can put news into stories first prints anew what an earlier release kept', {
  timeout: 120_000,
}, async () => {
  const outlet = await startOutlet('gazette');
  outlet.items = [peaceNews(0, { published: Date.now() - 3_600_000 })];
  const home = await folder([outlet.source]);
  onTestFinished(async () => {
    await outlet.close();
    await home.remove();
  });
  const path = `${home.path}/storage/peacewire.db`;
  const ask = (sql: string) => {
    const database = new DatabaseSync(path, { timeout: 10_000 });
    const row = database.prepare(sql).get()!;
    database.close();
    return Object.values(row)[0];
  };
  await run(['refresh'], { cwd: home.path });
  const id = String(ask('select id from entry'));
  const version = ask('select version from print');
  for (const command of [
    ['refresh'],
    ['retag'],
    ['decide', id, '--verdict', 'on', '--why', 'it bears on it'],
  ]) {
    asEarlierRelease(path);
    expect((await run(command, { cwd: home.path })).code).toBe(0);
    expect(ask('select version from print')).toBe(version);
    expect(ask("select count(*) from cluster_key where key like 'earlier %'")).toBe(0);
  }
});
