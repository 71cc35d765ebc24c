// One process that copies one database to another, and says so after each small page that it has written.
// Usage: node mover.ts sqlite|postgres FROM sqlite|postgres TO
import { openPostgres } from '../../src/store/postgres.ts';
import { openSqlite } from '../../src/store/sqlite.ts';

const [fromEngine, from, toEngine, to] = process.argv.slice(2) as [string, string, string, string];
const open = (engine: string, where: string) =>
  engine === 'sqlite' ? openSqlite(where) : openPostgres(where);
const source = open(fromEngine, from);
const target = open(toEngine, to);
const small = {
  giveOut: (take: Parameters<typeof source.giveOut>[0]) => source.giveOut(take, { cellsPerPage: 50 }),
};
await target.takeIn(small, { onPage: ({ done }) => process.stdout.write(`${done}\n`) });
await target.close();
await source.close();
