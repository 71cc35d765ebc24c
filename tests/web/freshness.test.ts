import { expect, it } from 'vitest';
import { DEFAULT_LIMIT, type Filter } from '../../src/feed/filter.ts';
import {
  cacheControlFor,
  LONGEST_REST_MS,
  PATIENCE_MS,
  RENDER_TIMEOUT_MS,
  REST_MS,
  STALE_MS,
} from '../../src/web/freshness.ts';
import type { Page } from '../../src/web/page.ts';

const filter: Filter = {
  view: 'stories',
  lang: [],
  tag: [],
  person: [],
  place: [],
  source: [],
  limit: DEFAULT_LIMIT,
};

const pages: Page[] = [
  { kind: 'feed', format: 'rss', filter },
  { kind: 'home', filter },
  { kind: 'embed', filter, theme: 'auto' },
  { kind: 'story', id: 's1' },
  { kind: 'sources' },
  { kind: 'about' },
  { kind: 'opml', of: 'feeds' },
  { kind: 'api-entries', filter },
  { kind: 'api-story', id: 's1' },
  { kind: 'api-sources' },
];

it.each(pages)('caches between may keep $kind, ask while they serve it, and outlive us for a day', page => {
  const directives = new Map(
    cacheControlFor(page)
      .split(', ')
      .map(directive => directive.split('=') as [string, string | undefined]),
  );
  expect(directives.has('public')).toBe(true);
  expect(directives.get('stale-if-error')).toBe('86400');
  expect(Number(directives.get('stale-while-revalidate'))).toBeGreaterThan(0);
  const moves = !['about', 'opml'].includes(page.kind);
  expect(Number(directives.get('s-maxage'))).toBeLessThanOrEqual(moves ? 5 : 60);
});

it('a page rests for less than it may be out of date, and nobody waits as long as for a dead renderer', () => {
  expect(REST_MS).toBeLessThanOrEqual(LONGEST_REST_MS);
  expect(LONGEST_REST_MS).toBeLessThan(STALE_MS);
  expect(PATIENCE_MS).toBeLessThan(RENDER_TIMEOUT_MS);
});
