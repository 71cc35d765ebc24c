import { DatabaseSync } from 'node:sqlite';

/** Makes an SQLite store look as if an earlier release had printed all that it keeps, under keys of its own. */
export function asEarlierRelease(path: string): void {
  const database = new DatabaseSync(path, { timeout: 10_000 });
  database.exec(`
    begin immediate;
    update cluster_key set key = 'earlier ' || key;
    update print set make = 0,
      keys = (select json_group_array('earlier ' || value) from json_each(print.keys)),
      print = json_set(print, '$.features', json('{"title":[1],"cross":[2]}'));
    commit`);
  database.close();
}
