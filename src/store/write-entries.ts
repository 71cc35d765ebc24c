import type { Cell, Db, Engine, Target } from './engine.ts';
import { indexKey } from './index-key.ts';
import type { Item } from './items.ts';
import { extrasJson } from './rows.ts';
import type { Renaming } from './store.ts';

const ENTRY_COLUMNS = [
  ['id', 'text'],
  ['source_id', 'text'],
  ['first_seen', 'bigint'],
  ['sort_at', 'bigint'],
  ['guid', 'text'],
  ['guid_key', 'text'],
  ['canonical_link', 'text'],
  ['link_key', 'text'],
  ['title_key', 'text'],
  ['content_hash', 'text'],
  ['published', 'bigint'],
  ['updated', 'bigint'],
  ['verdict', 'text'],
  ['score', 'double precision'],
  ['topic_version', 'text'],
  ['on_wire', 'bigint'],
  ['wired_seq', 'bigint'],
  ['last_seq', 'bigint'],
  ['story_id', 'text'],
  ['duplicate_of', 'text'],
  ['tie', 'text'],
  ['revisions', 'bigint'],
  ['changed_at', 'bigint'],
  ['lang', 'text'],
  ['dir', 'text'],
  ['link', 'text'],
  ['image', 'text'],
  ['title', 'text'],
  ['summary', 'text'],
  ['search', 'text'],
  ['tags', 'text'],
  ['reasons', 'text'],
  ['extras', 'text'],
  ['text', 'text'],
  ['content_html', 'text'],
] as const;

// What an entry is for ever: whose it is, when it was first seen, where on the wire it stands.
const ENTRY_CONSTANTS: readonly string[] = ['id', 'source_id', 'first_seen', 'sort_at'];

const ENTRY: Target = {
  table: 'entry',
  columns: ENTRY_COLUMNS,
  onConflict: `on conflict (id) do update set ${ENTRY_COLUMNS.map(([name]) => name)
    .filter(name => !ENTRY_CONSTANTS.includes(name))
    .map(name => `${name} = excluded.${name}`)
    .join(', ')}`,
};

const REVISION: Target = {
  table: 'revision',
  columns: [
    ['entry_id', 'text'],
    ['number', 'bigint'],
    ['seen_at', 'bigint'],
    ['title', 'text'],
    ['summary', 'text'],
    ['content_hash', 'text'],
  ],
};

export async function writeEntries(
  engine: Engine,
  db: Db,
  items: readonly Item[],
  now: number,
): Promise<void> {
  await engine.insertAll(
    db,
    ENTRY,
    items.map(item => entryCells(item, now)),
  );
  await engine.insertAll(
    db,
    REVISION,
    items.flatMap(({ was, revised }) =>
      was === undefined || !revised
        ? []
        : [[was.id, was.revisions + 1, was.changed_at, was.title, was.summary, was.content_hash]],
    ),
  );
}

const NAME: Target = {
  table: 'entry',
  columns: [
    ['id', 'text'],
    ['guid', 'text'],
    ['guid_key', 'text'],
  ],
};

/** What entries are called now, where nothing else of them changed. Nobody hears of it. */
export async function writeNames(engine: Engine, db: Db, renamed: readonly Renaming[]): Promise<void> {
  await engine.updateAll(
    db,
    NAME,
    renamed.map(({ id, guid }) => [id, guid, indexKey(guid)]),
  );
}

function entryCells(item: Item, now: number): readonly Cell[] {
  const { judged, was } = item;
  const { entry, tagged } = judged;
  return [
    entry.id,
    entry.sourceId,
    entry.firstSeen,
    item.sortAt,
    entry.guid,
    indexKey(entry.guid),
    entry.canonicalLink ?? null,
    entry.canonicalLink === undefined ? null : indexKey(entry.canonicalLink),
    entry.titleKey,
    entry.contentHash,
    entry.published,
    entry.updated ?? null,
    tagged.verdict,
    tagged.score,
    tagged.topicVersion,
    item.onWire ? 1 : 0,
    item.wiredSeq,
    item.lastSeq,
    item.storyId,
    item.duplicateOf,
    item.tie,
    (was?.revisions ?? 0) + (item.revised ? 1 : 0),
    was === undefined ? entry.firstSeen : item.revised ? now : was.changed_at,
    entry.lang,
    entry.dir,
    entry.link ?? null,
    entry.image ?? null,
    entry.title,
    entry.summary,
    item.search,
    item.tags,
    JSON.stringify(tagged.reasons),
    extrasJson(entry),
    entry.text,
    entry.contentHtml ?? null,
  ];
}
