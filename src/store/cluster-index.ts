import { hash } from 'node:crypto';
import type { Candidate, Print, Reach } from '../cluster/assignment.ts';
import type { EntryId, StoryId } from '../feed/entry.ts';
import type { Cell, Db, Engine, Probe, Target } from './engine.ts';
import { type Item, idOf } from './items.ts';
import type { PrintMemory } from './print-memory.ts';

/** A candidate without what must be asked of its story. */
export type IndexedCandidate = Omit<Candidate, 'apartFrom'>;

/** What is kept within reach of these items, and `also`; the old prints of those in `except` are left out. */
export async function indexedNear(
  engine: Engine,
  db: Db,
  memory: PrintMemory,
  items: readonly Item[],
  { except, also }: { readonly except: ReadonlySet<EntryId>; readonly also: readonly EntryId[] },
  { window, perKey, choose }: Reach,
): Promise<readonly IndexedCandidate[]> {
  // Most of a feed's keys are the same ones again, and its reports of these days: each is asked for once.
  const probes = new Map<string, Probe>();
  const asking = items.map(({ judged, keys }) => {
    const { published } = judged.print!;
    const places = keys.map(key => {
      const { from, to } = window(key, published);
      const place = `${from} ${key}`;
      probes.set(place, { key, from, to });
      return { key, place };
    });
    return { published, places };
  });
  const found = probes.size === 0 ? [] : await engine.under(db, [...probes.values()], perKey);
  const under = new Map(
    [...probes.keys()].map((place, at) => [place, found[at]!.filter(({ id }) => !except.has(id))]),
  );
  // Chosen before anything is read of them: under the keys of a busy fortnight stand many hundreds.
  const chosen = new Set([
    ...also.filter(id => !except.has(id)),
    ...asking.flatMap(({ published, places }) =>
      choose(
        published,
        places.map(({ key, place }) => [key, under.get(place)!]),
      ),
    ),
  ]);
  if (chosen.size === 0) return [];
  const rows = await db
    .selectFrom('candidate')
    .selectAll()
    .where(engine.among('entry_id', [...chosen]))
    .execute();
  const prints = await memory.read(
    db,
    rows.map(row => ({ id: row.entry_id, version: row.version })),
  );
  return rows
    .map(row => ({
      print: prints.get(row.entry_id)!,
      storyId: row.story_id,
      storyNumber: row.story_number,
      ...(row.duplicate_of === null ? {} : { duplicateOf: row.duplicate_of }),
    }))
    .sort((a, b) => a.print.published - b.print.published || (a.print.id < b.print.id ? -1 : 1));
}

/** The prints that these entries have in the index. */
export async function printsOf(
  engine: Engine,
  db: Db,
  memory: PrintMemory,
  ids: readonly EntryId[],
): Promise<ReadonlyMap<EntryId, Print>> {
  const versions = await db
    .selectFrom('candidate')
    .select(['entry_id as id', 'version'])
    .where(engine.among('entry_id', ids))
    .execute();
  return memory.read(db, versions);
}

const TAG: Target = {
  table: 'tag',
  columns: [
    ['entry_id', 'text'],
    ['facet', 'text'],
    ['name', 'text'],
    ['at', 'bigint'],
  ],
  onConflict: 'on conflict do nothing',
};

const PRINT: Target = {
  table: 'print',
  columns: [
    ['entry_id', 'text'],
    ['version', 'text'],
    ['published', 'bigint'],
    ['keys', 'text'],
    ['print', 'text'],
    ['make', 'bigint'],
  ],
};

const CANDIDATE: Target = {
  table: 'candidate',
  columns: [
    ['entry_id', 'text'],
    ['story_id', 'text'],
    ['story_number', 'bigint'],
    ['duplicate_of', 'text'],
    ['version', 'text'],
  ],
};

/** Of a print that is another now, what its candidate must know. */
const VERSION: Target = {
  table: 'candidate',
  columns: [
    ['entry_id', 'text'],
    ['version', 'text'],
  ],
};

const CLUSTER_KEY: Target = {
  table: 'cluster_key',
  columns: [
    ['key', 'text'],
    ['published', 'bigint'],
    ['entry_id', 'text'],
  ],
  onConflict: 'on conflict do nothing',
};

/** The places of these stories in the order in which stories were founded. */
export async function storyNumbers(
  engine: Engine,
  db: Db,
  ids: readonly StoryId[],
): Promise<ReadonlyMap<StoryId, number>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('story')
    .select(['id', 'number'])
    .where(engine.among('id', [...new Set(ids)]))
    .execute();
  return new Map(rows.map(({ id, number }) => [id, number]));
}

/** A print as it is kept, with the keys it is found by; `version` tells it from the others its entry had. */
export type Printed = {
  readonly print: Print;
  readonly keys: readonly string[];
  readonly text: string;
  readonly version: string;
};

export function printedOf(print: Print, keys: readonly string[]): Printed {
  const text = JSON.stringify(print);
  return { print, keys, text, version: hash('sha1', text, 'base64') };
}

/** Tags and cluster keys: only of what is on the wire or for review, so that the indexes hold nothing else. */
export async function writeIndexes(
  engine: Engine,
  db: Db,
  memory: PrintMemory,
  items: readonly Item[],
  make: number,
): Promise<void> {
  const again = items.filter(item => item.was !== undefined && item.was.story_id !== null).map(idOf);
  if (again.length > 0) await clearIndexes(engine, db, again);
  const indexed = items.filter(item => item.onWire || item.judged.print !== undefined);
  await engine.insertAll(
    db,
    TAG,
    indexed.flatMap(item =>
      item.judged.tagged.tags.map(tag => [idOf(item), tag.facet, tag.name, item.sortAt]),
    ),
  );

  const found = indexed.flatMap(item => {
    const { print } = item.judged;
    return print === undefined ? [] : [{ item, printed: printedOf(print, item.keys) }];
  });
  const numbers = await storyNumbers(
    engine,
    db,
    found.map(({ item }) => item.storyId!),
  );
  const prints = found.map(({ printed }) => printed);
  await engine.insertAll(
    db,
    PRINT,
    prints.map(printed => printCells(printed, make)),
  );
  await engine.insertAll(
    db,
    CANDIDATE,
    found.map(({ item, printed }) => [
      idOf(item),
      item.storyId,
      numbers.get(item.storyId!)!,
      item.duplicateOf,
      printed.version,
    ]),
  );
  await writeKeys(engine, db, prints);
  remember(memory, prints);
}

/** Puts these prints, and the keys they are found by, in the place of those that their entries had. */
export async function replacePrints(
  engine: Engine,
  db: Db,
  memory: PrintMemory,
  prints: readonly Printed[],
  make: number,
): Promise<void> {
  await clearKeys(
    engine,
    db,
    prints.map(({ print }) => print.id),
  );
  await engine.updateAll(
    db,
    PRINT,
    prints.map(printed => printCells(printed, make)),
  );
  await engine.updateAll(
    db,
    VERSION,
    prints.map(({ print, version }) => [print.id, version]),
  );
  await writeKeys(engine, db, prints);
  remember(memory, prints);
}

function printCells({ print, keys, text, version }: Printed, make: number): readonly Cell[] {
  return [print.id, version, print.published, JSON.stringify(keys), text, make];
}

async function writeKeys(engine: Engine, db: Db, prints: readonly Printed[]): Promise<void> {
  await engine.insertAll(
    db,
    CLUSTER_KEY,
    prints.flatMap(({ print, keys }) => keys.map(key => [key, print.published, print.id])),
  );
}

function remember(memory: PrintMemory, prints: readonly Printed[]): void {
  for (const { print, version } of prints) memory.keep({ id: print.id, version }, print);
}

async function clearIndexes(engine: Engine, db: Db, ids: readonly EntryId[]): Promise<void> {
  await clearKeys(engine, db, ids);
  for (const table of ['tag', 'candidate', 'print'] as const)
    await db.deleteFrom(table).where(engine.among('entry_id', ids)).execute();
}

// By the keys that were kept with each print: an index by entry would make every key cost twice, for the
// few entries that change.
async function clearKeys(engine: Engine, db: Db, ids: readonly EntryId[]): Promise<void> {
  const prints = await db
    .selectFrom('print')
    .select(['entry_id', 'published', 'keys'])
    .where(engine.among('entry_id', ids))
    .execute();
  for (const { entry_id, published, keys } of prints)
    await db
      .deleteFrom('cluster_key')
      .where(engine.among('key', JSON.parse(keys) as string[]))
      .where('published', '=', published)
      .where('entry_id', '=', entry_id)
      .execute();
}
