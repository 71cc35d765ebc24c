import type { ParsedEntry, ParsedFeed, ParseErrorCode, ParseOutcome } from './parsed-feed.ts';

/** One line of `peacewire parse --ndjson`. */
export type ParseAnswer =
  | {
      readonly id: string;
      readonly feed: Omit<ParsedFeed, 'entries'>;
      readonly entries: readonly ParsedEntry[];
    }
  | { readonly id: string; readonly error: { readonly code: ParseErrorCode; readonly message: string } };

/** What the parse stage made of a document, as other tools are told. */
export function parseAnswer(id: string, outcome: ParseOutcome): ParseAnswer {
  if (!outcome.ok) return { id, error: outcome.error };
  const { entries, ...feed } = outcome.feed;
  return { id, feed, entries };
}
