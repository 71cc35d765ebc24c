import type { Print } from '../cluster/assignment.ts';
import type { Db, Engine } from './engine.ts';

/** Reads prints by their version, the ones read lately without asking the database again. */
export type PrintMemory = {
  read(
    db: Db,
    wanted: readonly { readonly id: string; readonly version: string }[],
  ): Promise<ReadonlyMap<string, Print>>;
  forget(): void;
};

// The same few hundred reports of these days are the candidates of nearly every new one, and parsing
// their prints again each time costs more than the rest of a refresh. About 30 MB when full.
const MAX_PRINTS = 10_000;

export function printMemory(engine: Pick<Engine, 'among'>): PrintMemory {
  const kept = new Map<string, { readonly version: string; readonly print: Print }>();
  return {
    async read(db, wanted) {
      const found = new Map<string, Print>();
      const missing: string[] = [];
      for (const { id, version } of wanted) {
        const known = kept.get(id);
        if (known?.version === version) found.set(id, known.print);
        else missing.push(id);
      }
      if (missing.length === 0) return found;
      const rows = await db
        .selectFrom('print')
        .selectAll()
        .where(engine.among('entry_id', missing))
        .execute();
      if (kept.size + rows.length > MAX_PRINTS) kept.clear();
      for (const row of rows) {
        const print = JSON.parse(row.print) as Print;
        found.set(row.entry_id, print);
        kept.set(row.entry_id, { version: row.version, print });
      }
      return found;
    },
    forget: () => kept.clear(),
  };
}
