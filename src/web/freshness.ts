import type { Page } from './page.ts';

/**
 * How long may a page be out of date?
 *
 * The wire's own answers. When something has changed, every page that was asked for in the last
 * HOT_MS is made again, at once if it has rested, else when it has: so a reader sees a new story well
 * within a second. Meanwhile the last one is served, but not for longer than STALE_MS after the change
 * it lacks: from then on a reader waits for the new one. Only when it cannot be made (the store is
 * lost, or making it takes longer than PATIENCE_MS) does the last good one go on being served, however
 * old. What shows more than the change log knows (a source's last poll) is made again after its
 * `recheckMs`; everything else after a minute, so that a notice that was never heard heals by itself.
 *
 * Caches between. What they are told by `cacheControlFor`: a shared cache asks once a second for
 * pages and the API and every five seconds for feeds, may serve the last one while it asks, and for
 * a day when we are down.
 */
export const HOT_MS = 10_000;
export const STALE_MS = 1_000;
export const PATIENCE_MS = 2_000;
/** A key's renders are at least this far apart … */
export const REST_MS = 250;
/** … or, where a render is slow, this many times as long as it took … */
export const REST_FACTOR = 4;
/** … but no longer than this, so that what was said above holds. */
export const LONGEST_REST_MS = 750;
/** A renderer that has not answered by then is taken for dead. */
export const RENDER_TIMEOUT_MS = 10_000;

/** After this a body is made again though nothing was heard. ms. */
export function recheckMs(page: Page): number {
  switch (page.kind) {
    case 'sources':
    case 'api-sources':
      return 2_000;
    default:
      return 60_000;
  }
}

/** The Cache-Control header for a page that was made well. RFC 9111 §5.2.2; RFC 5861. */
export function cacheControlFor(page: Page): string {
  switch (page.kind) {
    // Readers poll these every few minutes or hours: a minute in their own cache hides nothing.
    case 'feed':
      return 'public, max-age=60, s-maxage=5, stale-while-revalidate=60, stale-if-error=86400';
    case 'opml':
    case 'about':
      return 'public, max-age=300, s-maxage=60, stale-while-revalidate=600, stale-if-error=86400';
    case 'embed':
      return 'public, max-age=30, s-maxage=5, stale-while-revalidate=60, stale-if-error=86400';
    default:
      return 'public, max-age=0, s-maxage=1, stale-while-revalidate=30, stale-if-error=86400';
  }
}
