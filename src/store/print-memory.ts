import type { Print } from '../cluster/assignment.ts';
import type { Db, Engine } from './engine.ts';

type Versioned = { readonly id: string; readonly version: string };

/** Reads prints by their version, the ones met lately without asking the database again. */
export type PrintMemory = {
  read(db: Db, wanted: readonly Versioned[]): Promise<ReadonlyMap<string, Print>>;
  /** What is written now is read by the next refresh. */
  keep(written: Versioned, print: Print): void;
  forget(): void;
};

// The same few thousand reports of these days are the candidates of nearly every new one, and parsing
// their prints again each time costs more than the rest of a refresh. About 30 MB when full.
const MAX_PRINTS = 10_000;

export function printMemory(engine: Pick<Engine, 'among'>): PrintMemory {
  // In the order in which they were last asked for.
  const kept = new Map<string, { readonly version: string; readonly print: Print }>();
  const keep = (id: string, one: { readonly version: string; readonly print: Print }): void => {
    kept.delete(id);
    kept.set(id, one);
    // One at a time: were it emptied when full, everything would be read again at once.
    if (kept.size > MAX_PRINTS) kept.delete(kept.keys().next().value!);
  };
  return {
    async read(db, wanted) {
      const found = new Map<string, Print>();
      const missing: string[] = [];
      for (const { id, version } of wanted) {
        const known = kept.get(id);
        if (known?.version !== version) missing.push(id);
        else {
          found.set(id, known.print);
          keep(id, known);
        }
      }
      if (missing.length === 0) return found;
      const rows = await db
        .selectFrom('print')
        .select(['entry_id', 'version', 'print'])
        .where(engine.among('entry_id', missing))
        .execute();
      for (const row of rows) {
        const print = JSON.parse(row.print) as Print;
        found.set(row.entry_id, print);
        keep(row.entry_id, { version: row.version, print });
      }
      return found;
    },
    keep: ({ id, version }, print) => keep(id, { version, print }),
    forget: () => kept.clear(),
  };
}
