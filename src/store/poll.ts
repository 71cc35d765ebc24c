import { sql } from 'kysely';
import { formerUrlsAfter, type PollState, type Source } from '../feed/source.ts';
import type { Db, Engine } from './engine.ts';
import { type SourceRowOnDisk, sourceOf, stateOf } from './rows.ts';
import type { Claimed, SourceRow, Store } from './store.ts';

/** The sources as the store's own: which are listed, when each is due, and who has it in hand. */
type PollStore = Pick<Store, 'syncSources' | 'claimDue' | 'claimNamed' | 'release' | 'sources'>;

export function pollStore(engine: Engine): PollStore {
  return {
    syncSources: (sources, now) => engine.write(db => syncSources(engine, db, sources, now)),

    claimDue: ({ now, limit, leaseMs, owner }) =>
      engine.write(async db => {
        const due = db
          .selectFrom('source')
          .select('id')
          .where('next_due_at', '<=', now)
          .where(eb => eb.or([eb('lease_until', 'is', null), eb('lease_until', '<=', now)]))
          .orderBy('next_due_at')
          .orderBy('id')
          .limit(limit);
        const rows = await sql<SourceRowOnDisk>`
          update source set lease_owner = ${owner}, lease_until = ${now + leaseMs}
          where id in (${due} ${engine.forUpdateSkipLocked}) returning *`.execute(db);
        return claimed(rows.rows);
      }),

    claimNamed: ({ ids, now, leaseMs, owner }) =>
      engine.write(async db => {
        let free = db
          .selectFrom('source')
          .select('id')
          .where('listed', '=', 1)
          .where(eb =>
            eb.or([
              eb('lease_until', 'is', null),
              eb('lease_until', '<=', now),
              eb('lease_owner', '=', owner),
            ]),
          );
        if (ids.length > 0) free = free.where(engine.among('id', ids));
        const rows = await sql<SourceRowOnDisk>`
          update source set lease_owner = ${owner}, lease_until = ${now + leaseMs}
          where id in (${free} ${engine.forUpdateSkipLocked}) returning *`.execute(db);
        return claimed(rows.rows);
      }),

    release: async owner => {
      await engine.write(async db => {
        const held = db.selectFrom('source').select('id').where('lease_owner', '=', owner).orderBy('id');
        await sql`
          update source set lease_owner = null, lease_until = null
          where id in (${held} ${engine.forUpdate})`.execute(db);
      });
    },

    sources: async () => {
      const rows = await engine.db.selectFrom('source').selectAll().execute();
      const byTitle = new Intl.Collator('und');
      return rows
        .map(sourceRow)
        .sort(
          (a, b) => byTitle.compare(a.source.title, b.source.title) || (a.source.id < b.source.id ? -1 : 1),
        );
    },
  };
}

/** What goes into the column that `claimDue` looks at. */
export function nextDueAt(state: PollState): number | null {
  return state.gone ? null : Math.round(state.nextDueAt);
}

async function syncSources(engine: Engine, db: Db, sources: readonly Source[], now: number): Promise<void> {
  // In the order of ids, so that two processes starting at once wait for each other and not crosswise.
  const rows = await sql<SourceRowOnDisk>`select * from source order by id ${engine.forUpdate}`.execute(db);
  const known = new Map(rows.rows.map(row => [row.id, row]));
  const listed = new Set(sources.map(source => source.id));

  for (const source of [...sources].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const row = known.get(source.id);
    const columns = {
      url: source.url,
      title: source.title,
      lang: source.lang,
      family: source.family,
      policy: source.policy,
      home: source.home ?? null,
      licence: source.licence ?? null,
      listed: 1,
    };
    if (row === undefined) {
      const state = freshState(now, 'new');
      await db
        .insertInto('source')
        .values({
          id: source.id,
          ...columns,
          state: JSON.stringify(state),
          next_due_at: now,
          entries: 0,
          on_wire: 0,
        })
        .onConflict(conflict => conflict.column('id').doNothing())
        .execute();
    } else if (row.url !== source.url) {
      // Whoever has it in hand is reading the old address: what that says is not kept any more.
      await db
        .updateTable('source')
        .set({
          ...columns,
          state: JSON.stringify(movedState(stateOf(row), row.url, now)),
          next_due_at: now,
          lease_owner: null,
          lease_until: null,
        })
        .where('id', '=', source.id)
        .execute();
    } else if (row.listed === 0) {
      const state: PollState = { ...stateOf(row), nextDueAt: now, nextDueWhy: 'listed again' };
      await db
        .updateTable('source')
        .set({ ...columns, state: JSON.stringify(state), next_due_at: nextDueAt(state) })
        .where('id', '=', source.id)
        .execute();
    } else if (Object.entries(columns).some(([name, value]) => row[name as keyof typeof columns] !== value)) {
      await db.updateTable('source').set(columns).where('id', '=', source.id).execute();
    }
  }

  for (const row of rows.rows)
    if (row.listed === 1 && !listed.has(row.id))
      await db
        .updateTable('source')
        .set({ listed: 0, next_due_at: null, lease_owner: null, lease_until: null })
        .where('id', '=', row.id)
        .execute();
}

function freshState(now: number, why: string): PollState {
  return { validators: {}, nextDueAt: now, nextDueWhy: why, failures: 0, polls: 0, notModified: 0 };
}

// The publisher's rhythm and the counts are the source's; the rest was about the old address, by which its
// entries are known.
function movedState(state: PollState, url: string, now: number): PollState {
  const { observedIntervalMs, lastAttemptAt, lastSuccessAt, polls, notModified } = state;
  return {
    ...freshState(now, 'its address changed'),
    polls,
    notModified,
    formerUrls: formerUrlsAfter(state, [url, ...(state.movedTo === undefined ? [] : [state.movedTo.url])]),
    ...(observedIntervalMs === undefined ? {} : { observedIntervalMs }),
    ...(lastAttemptAt === undefined ? {} : { lastAttemptAt }),
    ...(lastSuccessAt === undefined ? {} : { lastSuccessAt }),
  };
}

function claimed(rows: readonly SourceRowOnDisk[]): readonly Claimed[] {
  return rows
    .map(row => ({ source: sourceOf(row), state: stateOf(row) }))
    .sort((a, b) => a.state.nextDueAt - b.state.nextDueAt || (a.source.id < b.source.id ? -1 : 1));
}

function sourceRow(row: SourceRowOnDisk): SourceRow {
  return {
    source: sourceOf(row),
    listed: row.listed === 1,
    state: stateOf(row),
    entries: row.entries,
    onWire: row.on_wire,
    ...(row.newest_published === null ? {} : { newestPublished: row.newest_published }),
  };
}
