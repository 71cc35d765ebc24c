import { documentXml, readCanonical } from './canonical-xml.ts';
import { decodeBytes } from './decode-bytes.ts';
import { deletedIn } from './deleted.ts';
import { feedsOffered, looksLikeHtml } from './html-page.ts';
import { readJsonFeed } from './json-feed.ts';
import { mendedJson } from './mended-json.ts';
import type { Parse, ParsedFeed, ParseErrorCode, ParseInput, ParseOutcome } from './parsed-feed.ts';
import { readXml } from './xml/read-xml.ts';

export const MAX_BYTES = 10_000_000;

/**
 * Reads one feed document, whatever its dialect and its condition.
 * `body` is raw bytes, decoded here; `contentType` is the HTTP header, if sent; `url` is the base of
 * relative references. More than 10 MB, 512 levels, 20,000 entries or 1 MB a field: what was read
 * before that is kept, with a warning.
 * Fails with 'empty', 'html-page' (with the feeds that the page offers), 'not-a-feed', 'malformed' or
 * 'too-large'. Never rejects.
 * RSS 0.9x, 1.0, 2.0; RFC 4287 and Atom 0.3; JSON Feed 1.1; CDF; news sitemaps.
 */
export const parse: Parse = async input => {
  try {
    return await read(input);
  } catch (error) {
    // Not expected of any input; a wire must not stop for the one feed that shows us wrong.
    return failed('malformed', `Reading failed: ${error instanceof Error ? error.message : String(error)}`);
  }
};

async function read({ body, contentType, url }: ParseInput): Promise<ParseOutcome> {
  const tooLarge = body.length > MAX_BYTES;
  const { text, encoding, mended } = decodeBytes(tooLarge ? body.subarray(0, MAX_BYTES) : body, contentType);
  const begin = text.search(/[^\s\ufeff\0]/);
  if (begin < 0) return failed('empty', 'The document is empty');

  const warnings: { code: string; message: string }[] = [];
  if (mended !== undefined)
    warnings.push({ code: 'encoding', message: `Said to be ${mended}, read as ${encoding}` });
  if (tooLarge)
    warnings.push({ code: 'too-large', message: `Larger than ${MAX_BYTES} bytes, what follows is left out` });

  if (text[begin] === '{' || text[begin] === '[') {
    const outcome = fromJson(text, begin, url, warnings);
    if (outcome !== undefined) return outcome;
  }

  const reading = readXml(text, url);
  for (const [code, message] of reading.warnings) warnings.push({ code, message });
  if (reading.feed === undefined || (reading.feed.dialect === 'sitemap' && reading.items.length === 0)) {
    // The body of an OPML is not that of a page.
    if (reading.root !== 'opml' && looksLikeHtml(text)) return page(text, url);
    return failed(
      tooLarge ? 'too-large' : 'not-a-feed',
      reading.root === undefined
        ? 'The document is no feed: it holds no elements'
        : `The document is no feed: it begins with <${reading.root.slice(0, 60)}>`,
    );
  }
  const { dialect, hints, prevArchive, next } = reading.feed;
  const feed = await readCanonical(documentXml(reading.feed, reading.items), reading.aside);
  const pages = { ...(prevArchive && { prevArchive }), ...(next && { next }) };
  const deleted = deletedIn(text);
  return {
    ok: true,
    feed: { dialect, ...feed, ...pages, ...(deleted.length > 0 && { deleted }), hints, warnings },
  };
}

function fromJson(
  text: string,
  begin: number,
  url: string | undefined,
  warnings: readonly ParsedFeed['warnings'][number][],
): ParseOutcome | undefined {
  let document: unknown;
  try {
    document = JSON.parse(begin === 0 ? text : text.slice(begin));
  } catch (error) {
    // Some text in front of a feed in XML may begin with a brace, too.
    if (/<(?:rss|feed|rdf:rdf|channel)[\s>]/i.test(text)) return undefined;
    const message = error instanceof Error ? error.message : '';
    const mended = mendedJson(begin === 0 ? text : text.slice(begin));
    const feed = mended && readJsonFeed(parsedOrNothing(mended.text), url);
    if (mended !== undefined && feed !== undefined) {
      const warning = mended.isTruncated
        ? { code: 'truncated', message: 'The document ends in the middle' }
        : { code: 'malformed', message: `The JSON was mended: ${message}` };
      return { ok: true, feed: { ...feed, warnings: [...warnings, warning, ...feed.warnings] } };
    }
    const place = /line (\d+) column (\d+)/.exec(message);
    return {
      ok: false,
      error: {
        code: 'malformed',
        message: `The JSON cannot be read: ${message}`,
        ...(place && { line: Number(place[1]), column: Number(place[2]) }),
      },
    };
  }
  const feed = readJsonFeed(document, url);
  if (feed === undefined) return failed('not-a-feed', 'The document is JSON, but no JSON Feed');
  return { ok: true, feed: { ...feed, warnings: [...warnings, ...feed.warnings] } };
}

function parsedOrNothing(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function page(text: string, url: string | undefined): ParseOutcome {
  const feeds = feedsOffered(text, url);
  const message =
    feeds.length === 0
      ? 'The document is a page, not a feed, and it offers no feeds'
      : `The document is a page, not a feed; it offers ${feeds
          .map(feed => feed.url)
          .join(', ')
          .slice(0, 500)}`;
  return { ok: false, error: { code: 'html-page', message, feeds } };
}

const failed = (code: ParseErrorCode, message: string): ParseOutcome => ({
  ok: false,
  error: { code, message },
});
