import type { KeysOf, Print } from '../cluster/assignment.ts';
import type { EntryId, StoryId } from '../feed/entry.ts';
import type { Verdict } from '../feed/tag.ts';
import type { Db, Engine } from './engine.ts';
import { fold } from './fold.ts';
import { indexKey } from './index-key.ts';
import type { EntryRow } from './rows.ts';
import type { Recorded, Shift } from './shifts.ts';
import { beforeOf } from './shown.ts';
import type { Judged } from './store.ts';

const COLUMNS = [
  'id',
  'title',
  'summary',
  'content_hash',
  'link',
  'lang',
  'search',
  'tags',
  'decision',
  'on_wire',
  'wired_seq',
  'last_seq',
  'story_id',
  'duplicate_of',
  'tie',
  'revisions',
  'changed_at',
  'sort_at',
] as const;

/** What is on disk of an entry that came again. */
export type Was = Pick<EntryRow, (typeof COLUMNS)[number]>;

/** One entry that was judged, with all that is decided about it before anything is written. */
export type Item = {
  readonly judged: Judged;
  readonly was: Was | undefined;
  readonly onWire: boolean;
  readonly sortAt: number;
  readonly tags: string;
  readonly search: string;
  /** Where its print is found again. */
  readonly keys: readonly string[];
  /** It reads differently now: a revision. */
  readonly revised: boolean;
  storyId: StoryId | null;
  duplicateOf: EntryId | null;
  tie: string | null;
  wiredSeq: number | null;
  lastSeq: number | null;
};

/** What stands above our verdict on an entry. */
export type Standing = {
  /** A person's verdict in place of the one on disk; `null` takes it back. */
  readonly decision?: Verdict | null;
  /** Its publisher has withdrawn it. */
  readonly withdrawn?: boolean;
};

/** Entries beside what is on disk of them, the oldest first: the order in which they get numbers. */
export async function itemsOf(
  engine: Engine,
  db: Db,
  entries: readonly Judged[],
  keysOf: KeysOf,
  standingOf: (id: EntryId) => Standing = () => ({}),
): Promise<readonly Item[]> {
  // An id twice in one refresh is one entry; the later one in the document is what it says.
  const judged = new Map(entries.map(one => [one.entry.id, one]));
  const kept = await db
    .selectFrom('entry')
    .select(COLUMNS)
    .where(engine.among('id', [...judged.keys()]))
    .execute();
  const was = new Map(kept.map(row => [row.id, row]));
  return [...judged.values()]
    .map(one => itemOf(one, was.get(one.entry.id), keysOf, standingOf(one.entry.id)))
    .sort((a, b) => a.sortAt - b.sortAt);
}

function itemOf(judged: Judged, was: Was | undefined, keysOf: KeysOf, standing: Standing): Item {
  const { entry, tagged, print } = judged;
  const { decision = was?.decision ?? null, withdrawn = false } = standing;
  const placed = print !== undefined || (was?.story_id ?? null) !== null;
  if ((decision ?? tagged.verdict) === 'on' && !placed)
    throw new Error(`entry ${entry.id} is on topic but has no print to place it by`);
  return {
    judged,
    was,
    onWire: placed && !withdrawn && (decision ?? tagged.verdict) === 'on',
    sortAt: was?.sort_at ?? Math.min(entry.published, entry.firstSeen),
    tags: JSON.stringify(tagged.tags),
    keys: print === undefined ? [] : keysToIndex(print, keysOf),
    search: placed ? fold(`${entry.title}\n${entry.summary}`) : '',
    revised: judged.kind !== 'moved' && was !== undefined && was.content_hash !== entry.contentHash,
    storyId: was?.story_id ?? null,
    duplicateOf: was?.duplicate_of ?? null,
    tie: was?.tie ?? null,
    wiredSeq: was?.wired_seq ?? null,
    lastSeq: was?.last_seq ?? null,
  };
}

/** Where a print is found again, each place once. */
export function keysToIndex(print: Print, keysOf: KeysOf): readonly string[] {
  return [...new Set(keysOf(print).map(indexKey))];
}

export function idOf(item: Item): EntryId {
  return item.judged.entry.id;
}

export function shiftOf(item: Item): Shift {
  const { judged, was, onWire, storyId, duplicateOf, wiredSeq } = item;
  const { sourceId } = judged.entry;
  return {
    id: idOf(item),
    sourceId,
    ...(was?.on_wire === 1
      ? { from: { storyId: was.story_id!, was: beforeOf({ ...was, source_id: sourceId }) } }
      : {}),
    ...(onWire ? { to: storyId! } : {}),
    reads: readsOf(item),
    isCopy: duplicateOf !== null,
    wiredSeq,
  };
}

function readsOf({ was, revised, judged, tags }: Item): Shift['reads'] {
  if (was === undefined) return 'same';
  if (revised) return 'anew';
  const { title, summary, link = null, lang } = judged.entry;
  const visible =
    title !== was.title ||
    summary !== was.summary ||
    link !== was.link ||
    lang !== was.lang ||
    tags !== was.tags;
  return visible ? 'otherwise' : 'same';
}

export function takeNumbers(items: readonly Item[], { seqs }: Recorded): void {
  for (const item of items) {
    const { last, wired } = seqs.get(idOf(item)) ?? {};
    if (last !== undefined) item.lastSeq = last;
    if (wired !== undefined) item.wiredSeq = wired;
  }
}
