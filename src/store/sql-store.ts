import { type RawBuilder, sql } from 'kysely';
import type { KnownEntry } from '../dedupe/decision.ts';
import { isTitleGuid } from '../feed/entry.ts';
import type { Verdict } from '../feed/tag.ts';
import { changes } from './changes.ts';
import { giveOut, takeIn } from './copy-store.ts';
import type { Engine } from './engine.ts';
import { entries } from './entries.ts';
import { indexKey } from './index-key.ts';
import { keep, rejudge } from './keep.ts';
import { migrate } from './migrations.ts';
import { pollStore } from './poll.ts';
import { printMemory } from './print-memory.ts';
import { earlierPrints, reprint } from './reprint.ts';
import { revisionsOf } from './revisions.ts';
import { REPORT_COLUMNS, reportOf } from './rows.ts';
import { decide, join, rulingsOf, split } from './rulings.ts';
import { headOf } from './shifts.ts';
import type { Nameable, Store } from './store.ts';
import { tombstone, tombstones } from './tombstones.ts';
import { reports, stories, storiesOf } from './wire.ts';
import { withdrawalOf } from './withdrawals.ts';

/** The one implementation of the contract, on either engine. */
export function createStore(engine: Engine): Store {
  const memory = printMemory(engine);
  const remembering = async <Result>(work: Promise<Result>): Promise<Result> => {
    try {
      return await work;
    } catch (error) {
      // It may hold prints that were rolled back.
      memory.forget();
      throw error;
    }
  };
  return {
    migrate: () => migrate(engine),
    ...pollStore(engine),

    known: (sourceId, entries) => known(engine, sourceId, entries),

    keep: (refresh, cluster) => remembering(keep(engine, memory, refresh, cluster)),
    rejudge: (verdicts, cluster) => remembering(rejudge(engine, memory, verdicts, cluster)),
    entries: query => entries(engine, query),
    earlierPrints: query => earlierPrints(engine, query),
    reprint: (prints, cluster) => remembering(reprint(engine, memory, prints, cluster)),
    decide: (ruling, cluster) => remembering(decide(engine, memory, ruling, cluster)),
    split: ruling => split(engine, ruling),
    join: ruling => join(engine, ruling),

    head: () => headOf(engine.db),
    stories: query => stories(engine, query),
    reports: query => reports(engine, query),
    changes: query => changes(engine, query),

    story: id =>
      engine.snapshot(async db => {
        const row = await db
          .selectFrom('story')
          .select('merged_into')
          .where('id', '=', id)
          .executeTakeFirst();
        const [story] = await storiesOf(engine, db, [row?.merged_into ?? id]);
        return story;
      }),

    entry: id =>
      engine.snapshot(async db => {
        const row = await db
          .selectFrom('entry as e')
          .innerJoin('source as s', 's.id', 'e.source_id')
          .selectAll('e')
          .select(REPORT_COLUMNS)
          .where('e.id', '=', id)
          .executeTakeFirst();
        if (row === undefined) return undefined;
        const withdrawn = await withdrawalOf(db, id);
        return {
          report: reportOf(row),
          ...(row.decision === null ? {} : { decision: row.decision as Verdict }),
          rulings: await rulingsOf(db, id),
          ...(withdrawn === undefined ? {} : { withdrawn }),
          revisions: (await revisionsOf(engine, db, [id])).get(id) ?? [],
        };
      }),
    revisions: ids => revisionsOf(engine, engine.db, ids),

    tombstone: id => engine.snapshot(db => tombstone(db, id)),
    tombstones: query => engine.snapshot(db => tombstones(engine, db, query)),

    giveOut: (take, options) => giveOut(engine, take, options),
    takeIn: (from, watch) => takeIn(engine, from, watch),

    close: () => engine.close(),
  };
}

async function known(
  engine: Engine,
  sourceId: string,
  entries: readonly Nameable[],
): Promise<readonly KnownEntry[]> {
  if (entries.length === 0) return [];
  const guids = [...new Set(entries.map(entry => indexKey(entry.guid)))];
  const links = [
    ...new Set(
      entries.flatMap(({ canonicalLink }) => (canonicalLink === undefined ? [] : [indexKey(canonicalLink)])),
    ),
  ];
  // A union, not an `or`: each part has its own index.
  const named = await knownBy(
    engine,
    sourceId,
    sql`select ${KNOWN} from entry where source_id = ${sourceId} and ${engine.among('guid_key', guids)}
      union
      select ${KNOWN} from entry where source_id = ${sourceId} and ${engine.among('link_key', links)}`,
  );
  // Not all of them at once: an id is anywhere in its index, and cold in a large store.
  const found = new Set(named.map(({ guid }) => guid));
  const rest = entries.filter(({ guid }) => !found.has(guid) || isTitleGuid(guid));
  const ids = rest.flatMap(({ id }) => (id === undefined ? [] : [id]));
  const times = rest.flatMap(({ published }) => (published === undefined ? [] : [published]));
  const parts = [
    ...(ids.length === 0 ? [] : [sql`select ${KNOWN} from entry where ${engine.among('id', ids)}`]),
    ...(times.length === 0
      ? []
      : [
          sql`select ${KNOWN} from entry
            where on_wire = 1 and source_id = ${sourceId} and ${engine.among('sort_at', times)}`,
        ]),
  ];
  const others = parts.length === 0 ? [] : await knownBy(engine, sourceId, sql.join(parts, sql` union `));
  const all = new Map([...named, ...others].map(entry => [entry.id, entry]));
  return [...all.values()].sort((a, b) => a.firstSeen - b.firstSeen || (a.id < b.id ? -1 : 1));
}

const KNOWN = sql`id, source_id, guid, canonical_link, title_key, content_hash, published, first_seen,
  exists (select 1 from withdrawal as w where w.entry_id = entry.id) as withdrawn`;

async function knownBy(
  engine: Engine,
  sourceId: string,
  question: RawBuilder<unknown>,
): Promise<readonly KnownEntry[]> {
  const { rows } = await sql<{
    id: string;
    source_id: string;
    guid: string;
    canonical_link: string | null;
    title_key: string;
    content_hash: string;
    published: number;
    first_seen: number;
    withdrawn: number | boolean;
  }>`${question}`.execute(engine.db);
  const own = rows.filter(row => row.source_id === sourceId);
  return own.map(row => ({
    id: row.id,
    guid: row.guid,
    ...(row.canonical_link === null ? {} : { canonicalLink: row.canonical_link }),
    titleKey: row.title_key,
    contentHash: row.content_hash,
    published: row.published,
    firstSeen: row.first_seen,
    ...(row.withdrawn ? { withdrawn: true } : {}),
  }));
}
