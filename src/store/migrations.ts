import { sql } from 'kysely';
import type { Db, Engine } from './engine.ts';

/**
 * Brings the schema to the present version, in one transaction that other processes wait for.
 * Throws when the database was made by a later version than this one.
 */
export async function migrate(engine: Engine): Promise<void> {
  await engine.write(db => migrateWithin(engine, db));
}

/** The same as part of a larger transaction. */
export async function migrateWithin(engine: Engine, db: Db): Promise<void> {
  await engine.lockSchema(db);
  await sql`create table if not exists schema_version (version bigint not null)`.execute(db);
  const version = await latestVersion(db);
  if (version > MIGRATIONS.length)
    throw new Error(
      `the store's schema is version ${version}; this program knows up to ${MIGRATIONS.length}`,
    );
  for (const [index, statements] of MIGRATIONS.entries()) {
    if (index < version) continue;
    for (const statement of statements(engine)) await run(db, statement);
    await sql`insert into schema_version (version) values (${index + 1})`.execute(db);
  }
}

/** How the schema that is there stands to this program's; 'none' where there is no schema yet. */
export async function schemaFound(db: Db): Promise<'none' | 'earlier' | 'present' | 'later'> {
  const tables = await db.introspection.getTables();
  if (!tables.some(({ name }) => name === 'schema_version')) return 'none';
  const version = await latestVersion(db);
  if (version === MIGRATIONS.length) return 'present';
  return version < MIGRATIONS.length ? 'earlier' : 'later';
}

async function latestVersion(db: Db): Promise<number> {
  const { rows } = await sql<{ version: number | null }>`
    select max(version) as version from schema_version`.execute(db);
  return rows[0]?.version ?? 0;
}

async function run(db: Db, statement: string): Promise<void> {
  await sql.raw(statement).execute(db);
}

/** Writes beside the change that removed a report how its publisher took it back: see gone.ts. */
export const WITHDRAWALS_OF_WHAT_IS_THERE = `update change
    set said = (select why from withdrawal as w where w.entry_id = change.entry_id and w.at = change.at)
    where kind = 'removed' and entry_id in (select entry_id from withdrawal)`;

/** Makes the first copy to have arrived the original where the one there was has left: see copies.ts. */
export const COPIES_OF_WHAT_IS_THERE: readonly string[] = [
  `update entry set duplicate_of = nullif(heir.id, entry.id)
    from (
      select original, id from (
        select coalesce(duplicate_of, id) as original, id,
          row_number() over (partition by coalesce(duplicate_of, id) order by wired_seq) as place
        from entry where on_wire = 1
      ) as shown
      where place = 1 and id <> original
    ) as heir
    where heir.original = coalesce(entry.duplicate_of, entry.id)`,
  `update candidate set duplicate_of = entry.duplicate_of from entry
    where entry.id = candidate.entry_id and coalesce(entry.duplicate_of, '') <> coalesce(candidate.duplicate_of, '')`,
];

/** One for each version, never edited once released: what has run is not run again. */
const MIGRATIONS: readonly ((engine: Engine) => readonly string[])[] = [
  ({ keyType, clustered }) => [
    `create table source (
      id ${keyType} primary key,
      url text not null,
      title text not null,
      lang text not null,
      family text not null,
      policy text not null,
      home text,
      licence text,
      listed bigint not null,
      state text not null,
      next_due_at bigint,
      lease_owner text,
      lease_until bigint,
      entries bigint not null default 0,
      on_wire bigint not null default 0,
      newest_published bigint
    )`,
    'create index source_due on source (next_due_at) where next_due_at is not null',
    'create index source_lease on source (lease_owner) where lease_owner is not null',
    `create table story (
      id ${keyType} primary key,
      founder ${keyType} not null,
      started_at bigint not null,
      changed_at bigint not null,
      reports bigint not null,
      wired_seq bigint,
      last_seq bigint,
      merged_into ${keyType} references story (id)
    )`,
    'create index story_wire on story (started_at desc, id desc) where reports > 0',
    'create unique index story_log on story (last_seq) where last_seq is not null',
    `create table entry (
      id ${keyType} primary key,
      source_id ${keyType} not null references source (id),
      guid text not null,
      guid_key ${keyType} not null,
      canonical_link text,
      link_key ${keyType},
      title_key text not null,
      content_hash text not null,
      published bigint not null,
      first_seen bigint not null,
      updated bigint,
      sort_at bigint not null,
      verdict text not null,
      score double precision not null,
      topic_version text not null,
      decision text,
      decided_at bigint,
      decided_why text,
      on_wire bigint not null,
      wired_seq bigint,
      last_seq bigint,
      story_id ${keyType} references story (id),
      duplicate_of ${keyType},
      revisions bigint not null,
      changed_at bigint not null,
      lang text not null,
      dir text not null,
      link text,
      image text,
      title text not null,
      summary text not null,
      search text not null,
      tags text not null,
      reasons text not null,
      tie text,
      extras text not null,
      text text not null,
      content_html text
    )`,
    'create index entry_guid on entry (source_id, guid_key)',
    'create index entry_link on entry (source_id, link_key) where link_key is not null',
    'create index entry_story on entry (story_id, sort_at) where story_id is not null',
    'create index entry_wire on entry (sort_at desc, id desc) where on_wire = 1',
    'create index entry_wire_lang on entry (lang, sort_at desc, id desc) where on_wire = 1',
    'create index entry_wire_source on entry (source_id, sort_at desc, id desc) where on_wire = 1',
    'create unique index entry_log on entry (last_seq) where last_seq is not null',
    `create table revision (
      entry_id ${keyType} not null references entry (id),
      number bigint not null,
      seen_at bigint not null,
      title text not null,
      summary text not null,
      content_hash text not null,
      primary key (entry_id, number)
    ) ${clustered}`,
    `create table tag (
      entry_id ${keyType} not null references entry (id),
      facet ${keyType} not null,
      name ${keyType} not null,
      at bigint not null,
      primary key (entry_id, facet, name)
    ) ${clustered}`,
    'create index tag_name on tag (name, facet, at, entry_id)',
    `create table change (
      seq bigint primary key,
      kind text not null,
      entry_id ${keyType} not null,
      story_id ${keyType} not null,
      at bigint not null,
      was text
    )`,
    'create index change_entry on change (entry_id, seq)',
    'create table head (id bigint primary key, seq bigint not null)',
    'insert into head (id, seq) values (1, 0)',
    `create table print (
      entry_id ${keyType} primary key,
      version text not null,
      published bigint not null,
      keys text not null,
      print text not null
    )`,
    `create table candidate (
      entry_id ${keyType} primary key,
      story_id ${keyType} not null,
      duplicate_of ${keyType},
      version text not null
    ) ${clustered}`,
    `create table cluster_key (
      key ${keyType} not null,
      published bigint not null,
      entry_id ${keyType} not null,
      primary key (key, published, entry_id)
    ) ${clustered}`,
  ],
  // To walk all that is kept, and not only what is on the wire, in the order of time.
  () => ['create index entry_time on entry (sort_at, id)'],
  // Stories merge, in the order in which they were founded; what goes leaves a tombstone; people overrule.
  ({ keyType, clustered }) => [
    'alter table head add column stories bigint not null default 0',
    'alter table story add column number bigint not null default 0',
    'alter table story add column reread_at bigint',
    `update story set number = founded.n
      from (select id, row_number() over (order by started_at, id) as n from story) as founded
      where founded.id = story.id`,
    'update head set stories = (select count(*) from story)',
    'alter table candidate add column story_number bigint not null default 0',
    'update candidate set story_number = (select number from story where id = candidate.story_id)',
    'create index story_heir on story (merged_into) where merged_into is not null',
    'create index story_gone on story (started_at desc, id desc) where reports = 0 and last_seq is not null',
    'create index entry_gone on entry (sort_at desc, id desc) where on_wire = 0 and last_seq is not null',
    'create index change_story on change (story_id, seq)',
    `create table withdrawal (
      entry_id ${keyType} primary key references entry (id),
      at bigint not null,
      why text not null
    ) ${clustered}`,
    `create table apart (
      entry_id ${keyType} not null references entry (id),
      story_id ${keyType} not null references story (id),
      primary key (entry_id, story_id)
    ) ${clustered}`,
    'create index apart_story on apart (story_id)',
    `create table ruling (
      entry_id ${keyType} not null references entry (id),
      number bigint not null,
      at bigint not null,
      what text not null,
      from_story ${keyType},
      to_story ${keyType},
      why text not null,
      primary key (entry_id, number)
    ) ${clustered}`,
  ],
  // Who leads a story is read from the index, however many reports it has.
  () => [
    'drop index entry_story',
    'create index entry_story on entry (story_id, on_wire, wired_seq) where story_id is not null',
  ],
  () => COPIES_OF_WHAT_IS_THERE,
  // What a person takes out of its story and puts back is a copy again.
  ({ keyType }) => [`alter table ruling add column copied ${keyType}`],
  // What was taken out of a story is told by the log: nothing that happens later takes it back unheard.
  () => [
    'alter table change add column said text',
    WITHDRAWALS_OF_WHAT_IS_THERE,
    `create index change_removed on change (story_id) where kind = 'removed'`,
    'alter table story add column merged_seq bigint',
  ],
  // What an earlier release printed is found, as far as a new report reaches back, and printed anew.
  () => [
    'alter table print add column make bigint not null default 0',
    'create index print_time on print (published, entry_id, make)',
  ],
];
