import type { Tables } from './tables.ts';

type TypeOf<Column> = [Column] extends [string | null] ? 'text' : 'bigint' | 'double precision';

type Layout = {
  readonly [Table in keyof Tables]: {
    /** What is unique and has an index that pages can follow; it also is the order of the copy on disk. */
    readonly key: readonly (keyof Tables[Table] & string)[];
    /** Conditions that part the rows, where some refer to others of the same table: these come first. */
    readonly inTurn?: readonly string[];
    readonly columns: { readonly [Column in keyof Tables[Table]]: TypeOf<Tables[Table][Column]> };
  };
};

/**
 * Every table and column there is, for who must know them all: the compiler sees that none is missing. Each table
 * comes after those that it refers to.
 */
export const LAYOUT: Layout = {
  source: {
    key: ['id'],
    columns: {
      id: 'text',
      url: 'text',
      title: 'text',
      lang: 'text',
      family: 'text',
      policy: 'text',
      home: 'text',
      licence: 'text',
      listed: 'bigint',
      state: 'text',
      next_due_at: 'bigint',
      lease_owner: 'text',
      lease_until: 'bigint',
      entries: 'bigint',
      on_wire: 'bigint',
      newest_published: 'bigint',
    },
  },
  story: {
    key: ['id'],
    // A merger is one hop: it leads to a story that lives.
    inTurn: ['merged_into is null', 'merged_into is not null'],
    columns: {
      id: 'text',
      founder: 'text',
      number: 'bigint',
      started_at: 'bigint',
      changed_at: 'bigint',
      reread_at: 'bigint',
      reports: 'bigint',
      wired_seq: 'bigint',
      last_seq: 'bigint',
      merged_into: 'text',
      merged_seq: 'bigint',
    },
  },
  entry: {
    // By time, not by id: what is read together lies together.
    key: ['sort_at', 'id'],
    columns: {
      id: 'text',
      source_id: 'text',
      guid: 'text',
      guid_key: 'text',
      canonical_link: 'text',
      link_key: 'text',
      title_key: 'text',
      content_hash: 'text',
      published: 'bigint',
      first_seen: 'bigint',
      updated: 'bigint',
      sort_at: 'bigint',
      verdict: 'text',
      score: 'double precision',
      topic_version: 'text',
      decision: 'text',
      decided_at: 'bigint',
      decided_why: 'text',
      on_wire: 'bigint',
      wired_seq: 'bigint',
      last_seq: 'bigint',
      story_id: 'text',
      duplicate_of: 'text',
      revisions: 'bigint',
      changed_at: 'bigint',
      lang: 'text',
      dir: 'text',
      link: 'text',
      image: 'text',
      title: 'text',
      summary: 'text',
      search: 'text',
      tags: 'text',
      reasons: 'text',
      tie: 'text',
      extras: 'text',
      text: 'text',
      content_html: 'text',
    },
  },
  revision: {
    key: ['entry_id', 'number'],
    columns: {
      entry_id: 'text',
      number: 'bigint',
      seen_at: 'bigint',
      title: 'text',
      summary: 'text',
      content_hash: 'text',
    },
  },
  tag: {
    key: ['entry_id', 'facet', 'name'],
    columns: {
      entry_id: 'text',
      facet: 'text',
      name: 'text',
      at: 'bigint',
    },
  },
  withdrawal: {
    key: ['entry_id'],
    columns: {
      entry_id: 'text',
      at: 'bigint',
      why: 'text',
    },
  },
  apart: {
    key: ['entry_id', 'story_id'],
    columns: {
      entry_id: 'text',
      story_id: 'text',
    },
  },
  ruling: {
    key: ['entry_id', 'number'],
    columns: {
      entry_id: 'text',
      number: 'bigint',
      at: 'bigint',
      what: 'text',
      from_story: 'text',
      to_story: 'text',
      why: 'text',
      copied: 'text',
    },
  },
  change: {
    key: ['seq'],
    columns: {
      seq: 'bigint',
      kind: 'text',
      entry_id: 'text',
      story_id: 'text',
      at: 'bigint',
      was: 'text',
      said: 'text',
    },
  },
  print: {
    key: ['entry_id'],
    columns: {
      entry_id: 'text',
      version: 'text',
      published: 'bigint',
      keys: 'text',
      print: 'text',
      make: 'bigint',
    },
  },
  candidate: {
    key: ['entry_id'],
    columns: {
      entry_id: 'text',
      story_id: 'text',
      story_number: 'bigint',
      duplicate_of: 'text',
      version: 'text',
    },
  },
  cluster_key: {
    key: ['key', 'published', 'entry_id'],
    columns: {
      key: 'text',
      published: 'bigint',
      entry_id: 'text',
    },
  },
  head: {
    key: ['id'],
    columns: {
      id: 'bigint',
      seq: 'bigint',
      stories: 'bigint',
    },
  },
};

export const TABLES = Object.keys(LAYOUT) as readonly (keyof Tables)[];
