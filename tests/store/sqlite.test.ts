import { describe, expect, it } from 'vitest';
import { openSqlite } from '../../src/store/sqlite.ts';
import { describeStore } from './contract.ts';
import { describeIdentity } from './identity.ts';
import { sqlitePlace } from './places.ts';
import { everyReport, refresh, source } from './samples.ts';
import { describeStories } from './stories.ts';

describe('on SQLite', () => describeStore(sqlitePlace));
describe('stories on SQLite', () => describeStories(sqlitePlace));
describe('identity on SQLite', () => describeIdentity(sqlitePlace));

describe('a read-only SQLite store', () => {
  it('reads what another connection writes, and writes nothing itself', async () => {
    const place = await sqlitePlace();
    const [writer, path] = [place.open(), place.address[1]];
    await writer.migrate();
    await writer.syncSources([source('a')], 0);
    const reader = openSqlite(path, { readOnly: true });
    expect(await reader.head()).toBe(0);
    await refresh(writer, 'a', [{ n: 1 }]);
    expect(await reader.head()).toBe(1);
    expect((await reader.reports({ filter: everyReport })).items).toHaveLength(1);
    await expect(reader.syncSources([source('b')], 0)).rejects.toThrow('readonly');
    await reader.close();
    await writer.close();
    await place.leave();
  });

  it('of a file that is not there does not make one', async () => {
    const place = await sqlitePlace();
    expect(() => openSqlite(place.address[1], { readOnly: true })).toThrow();
    await place.leave();
  });
});
