import { Parser } from 'htmlparser2';
import { absolute, innerBase } from './absolute.ts';

export type OfferedFeed = { readonly url: string; readonly title?: string; readonly type?: string };

/** Whether a document that is no feed is a page for people. */
export const looksLikeHtml = (text: string): boolean =>
  /<!doctype\s+html|<(?:html|head|body|title|meta|script|div|p|h1|table|a\s)[\s>]/i.test(
    text.slice(0, 20_000),
  );

const FEED_TYPE = /^(?:application|text)\/(?:(?:rss|atom|rdf|feed)\+xml|(?:feed\+)?json)/i;
// All feeds are named in the head; a page that names more than this is playing with us.
const HEAD_CHARS = 500_000;
const MOST_FEEDS = 50;

/** The feeds that a page offers, absolute, each once. HTML §4.6.7.1 `rel=alternate`; RSS Advisory Board autodiscovery. */
export function feedsOffered(text: string, pageUrl: string | undefined): readonly OfferedFeed[] {
  const found = new Map<string, OfferedFeed>();
  let base = pageUrl;
  const parser = new Parser({
    onopentag(name, { rel = '', href, type = '', title }) {
      if (href === undefined || found.size >= MOST_FEEDS) return;
      if (name === 'base') base = innerBase(href, pageUrl);
      if (name !== 'link' || !FEED_TYPE.test(type.trim())) return;
      if (!/(?:^|\s)(?:alternate|feed)(?:\s|$)/i.test(rel)) return;
      // Every WordPress page offers its own comments and its API as JSON; neither is the feed.
      if (/json/i.test(type) && !/feed/i.test(type) && !/feed/i.test(href)) return;
      const url = absolute(href, base);
      if (found.has(url)) return;
      const label = title?.replace(/\s+/g, ' ').trim();
      found.set(url, { url, ...(label && { title: label }), type: type.trim().toLowerCase() });
    },
  });
  parser.end(text.slice(0, HEAD_CHARS));
  return [...found.values()];
}
