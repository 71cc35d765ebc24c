/**
 * The tables as they lie on disk, the same in both engines. Times are ms UTC, flags 0 or 1, and what is
 * only ever read back whole is JSON text. Every table but `head` grows; `entry` is the large one.
 */
export type Tables = {
  source: SourceTable;
  entry: EntryTable;
  revision: RevisionTable;
  story: StoryTable;
  tag: TagTable;
  change: ChangeTable;
  head: HeadTable;
  print: PrintTable;
  candidate: CandidateTable;
  cluster_key: ClusterKeyTable;
  withdrawal: WithdrawalTable;
  apart: ApartTable;
  ruling: RulingTable;
};

export type SourceTable = {
  id: string;
  url: string;
  title: string;
  lang: string;
  family: string;
  policy: string;
  home: string | null;
  licence: string | null;
  listed: number;
  /** PollState, JSON. */
  state: string;
  /** `null` when it is not to be polled: no longer listed, or gone. */
  next_due_at: number | null;
  lease_owner: string | null;
  lease_until: number | null;
  /** Counted here as they come, because counting a million entries for a page takes seconds. */
  entries: number;
  on_wire: number;
  newest_published: number | null;
};

export type EntryTable = {
  id: string;
  source_id: string;
  guid: string;
  /** `indexKey` of the guid, as `link_key` is of the canonical link. */
  guid_key: string;
  canonical_link: string | null;
  link_key: string | null;
  title_key: string;
  content_hash: string;
  published: number;
  first_seen: number;
  updated: number | null;
  /** min(published, first_seen) when it was first kept; its place on the wire for ever. */
  sort_at: number;
  verdict: string;
  score: number;
  topic_version: string;
  /** A person's verdict, which goes before ours. */
  decision: string | null;
  decided_at: number | null;
  decided_why: string | null;
  on_wire: number;
  /** The change that put it on the wire, the last one when there were several. */
  wired_seq: number | null;
  /** The last change that was about it. */
  last_seq: number | null;
  story_id: string | null;
  duplicate_of: string | null;
  revisions: number;
  changed_at: number;
  lang: string;
  dir: string;
  link: string | null;
  image: string | null;
  title: string;
  summary: string;
  /** Title and summary folded for `q`; '' for what is neither on the wire nor for review. */
  search: string;
  /** Tag[], JSON; for every verdict, unlike the rows of `tag`. */
  tags: string;
  /** Reason[], JSON. */
  reasons: string;
  /** Tie, JSON. */
  tie: string | null;
  /** `authors`, `categories`, `enclosures` and `origin`, those that are not empty, JSON. */
  extras: string;
  // The long ones stand last: SQLite reads a row from its start and leaves off where it has what it needs.
  text: string;
  content_html: string | null;
};

export type RevisionTable = {
  entry_id: string;
  /** From 1, the oldest. */
  number: number;
  seen_at: number;
  title: string;
  summary: string;
  content_hash: string;
};

export type StoryTable = {
  id: string;
  founder: string;
  /** Its place in the order of founding: of two stories that are one, the lower lives on. */
  number: number;
  started_at: number;
  changed_at: number;
  /** When its lead last came to read otherwise, or another led it; `null` while that never was. */
  reread_at: number | null;
  /** How many of its reports are on the wire. */
  reports: number;
  wired_seq: number | null;
  last_seq: number | null;
  merged_into: string | null;
  /** The last change's number when it was merged. */
  merged_seq: number | null;
};

/** `at` is the entry's `sort_at`: new rows of a tag lie together on disk. */
export type TagTable = { entry_id: string; facet: string; name: string; at: number };

export type ChangeTable = {
  seq: number;
  /** 'added', 'updated', 'removed'; 'left' and 'joined' when the report goes from one story to another. */
  kind: string;
  entry_id: string;
  story_id: string;
  at: number;
  /** What the report was in this story before (`Before`, JSON); `null` when it was not in it, or not on the wire. */
  was: string | null;
  /** How its publisher took the report back, where that is why it was removed. */
  said: string | null;
};

/**
 * One row: the number of the last change, and how many stories were ever founded. Locking it is what puts
 * writers in a queue in PostgreSQL.
 */
export type HeadTable = { id: number; seq: number; stories: number };

/** `version` is a digest of the print, `keys` (string[], JSON) are those it is found by, `make` is that of both. */
export type PrintTable = {
  entry_id: string;
  version: string;
  published: number;
  keys: string;
  print: string;
  make: number;
};

/** What clustering must know of each candidate, apart from the wide rows: hundreds are read for one refresh. */
export type CandidateTable = {
  entry_id: string;
  story_id: string;
  /** The story's `number`, here as well: hundreds of stories are candidates of one refresh. */
  story_number: number;
  duplicate_of: string | null;
  version: string;
};

export type ClusterKeyTable = { key: string; published: number; entry_id: string };

/** Entries that their publisher has withdrawn. Few, and not in `entry`, whose rows are wide. */
export type WithdrawalTable = { entry_id: string; at: number; why: string };

/** The entry is never to be in that story, because a person said so. */
export type ApartTable = { entry_id: string; story_id: string };

/** All that people decided of an entry, numbered from 1. */
export type RulingTable = {
  entry_id: string;
  number: number;
  at: number;
  what: string;
  from_story: string | null;
  to_story: string | null;
  why: string;
  /** What it was a copy of until then. */
  copied: string | null;
};
