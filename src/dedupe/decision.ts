import type { Entry, EntryId } from '../feed/entry.ts';

/** What we remember of an entry of the same source. */
export type KnownEntry = {
  readonly id: EntryId;
  readonly guid: string;
  readonly canonicalLink?: string;
  readonly titleKey: string;
  readonly contentHash: string;
  readonly published: number;
  readonly firstSeen: number;
  /** Its publisher has taken it back. */
  readonly withdrawn?: boolean;
};

/** What one fetched entry is, held against what is known. A changed entry carries the kept id and first times. */
export type Decision =
  | { readonly kind: 'new'; readonly entry: Entry }
  | { readonly kind: 'changed'; readonly entry: Entry; readonly was: KnownEntry }
  /** `guid` where its publisher calls it by another than we would know it by. */
  | { readonly kind: 'same'; readonly id: EntryId; readonly guid?: string };
