// One process that keeps refreshes of one source, one report each, and says every head it was told.
// Usage: node writer.ts sqlite|postgres WHERE SOURCE REFRESHES FIRST
import { openPostgres } from '../../src/store/postgres.ts';
import { openSqlite } from '../../src/store/sqlite.ts';
import { cluster, judged, NOON, pollState } from './samples.ts';

const [engine, where, sourceId, refreshes, first] = process.argv.slice(2) as [
  string,
  string,
  string,
  string,
  string,
];
const store = engine === 'sqlite' ? openSqlite(where) : openPostgres(where);
const owner = `writer-${process.pid}`;
const offset = Number(first) + (sourceId === 'a' ? 0 : 500_000_000);
for (let i = 0; i < Number(refreshes); i++) {
  // A lease of no time: who comes after a killed writer does not have to wait.
  await store.claimNamed({ ids: [sourceId], now: NOON, leaseMs: 0, owner });
  const entries = [judged({ n: offset + i, source: sourceId, event: `event-${i % 7}` })];
  const kept = await store.keep({ sourceId, owner, now: NOON, state: pollState(), entries }, cluster);
  if (!kept.kept) throw new Error('the lease was lost');
  process.stdout.write(`${kept.head}\n`);
}
await store.close();
