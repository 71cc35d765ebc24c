import type { EntryDraft, FeedDraft, SourceDraft } from '../draft.ts';

/** What was read of a document so far, and who is being read now. */
export type Reading = {
  feed: FeedDraft | undefined;
  /** The entry that is open. */
  entry: EntryDraft | undefined;
  /** The `source` of the entry, while it is open. */
  source: SourceDraft | undefined;
  /** The person that is open. */
  person: PersonDraft | undefined;
  /** By code; each once. */
  readonly warnings: Map<string, string>;
};

/** `text` is what stands between the elements of a person, which in RSS is all there is. */
export type PersonDraft = { name?: string; email?: string; url?: string; text: string };

export function warn({ warnings }: Reading, code: string, message: string): void {
  if (!warnings.has(code)) warnings.set(code, message);
}
