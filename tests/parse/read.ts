import { parse } from '../../src/parse/parse.ts';
import type { ParsedEntry, ParsedFeed, ParseOutcome } from '../../src/parse/parsed-feed.ts';

export const outcomeOf = (document: string | Uint8Array, url?: string): Promise<ParseOutcome> =>
  parse({
    body: typeof document === 'string' ? new TextEncoder().encode(document) : document,
    ...(url !== undefined && { url }),
  });

export async function feedOf(document: string | Uint8Array, url?: string): Promise<ParsedFeed> {
  const outcome = await outcomeOf(document, url);
  if (!outcome.ok) throw new Error(`${outcome.error.code}: ${outcome.error.message}`);
  return outcome.feed;
}

/** The one entry of an RSS 2.0 feed that holds these elements. */
export const itemOf = async (elements: string, url?: string): Promise<ParsedEntry> =>
  (
    await feedOf(
      `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:media="http://search.yahoo.com/mrss/" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>T</title><item>${elements}</item></channel></rss>`,
      url,
    )
  ).entries[0]!;

/** The one entry of an Atom 1.0 feed that holds these elements. */
export const entryOf = async (elements: string, url?: string, attributes = ''): Promise<ParsedEntry> =>
  (
    await feedOf(
      `<feed xmlns="http://www.w3.org/2005/Atom" ${attributes}><title>T</title><entry>${elements}</entry></feed>`,
      url,
    )
  ).entries[0]!;
