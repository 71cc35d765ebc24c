import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMIT, type Filter } from '../../src/feed/filter.ts';
import { type Route, route } from '../../src/web/route.ts';

const slugs = new Set(['uk', 'ceasefire']);
const at = (target: string): Route => route(target, slug => slugs.has(slug));

const whole: Filter = {
  view: 'stories',
  lang: [],
  tag: [],
  person: [],
  place: [],
  source: [],
  limit: DEFAULT_LIMIT,
};
const story = 's0123456789abcdefghij';
const entry = 'e0123456789abcdefghij';

describe('an address', () => {
  it.each([
    ['/', { kind: 'home', filter: whole }, 'people'],
    ['/feed.rss', { kind: 'feed', format: 'rss', filter: whole }, 'machines'],
    ['/feed.atom', { kind: 'feed', format: 'atom', filter: whole }, 'machines'],
    ['/feed.json', { kind: 'feed', format: 'json', filter: whole }, 'machines'],
    ['/feeds/uk', { kind: 'home', slug: 'uk', filter: whole }, 'people'],
    ['/feeds/uk.rss', { kind: 'feed', format: 'rss', slug: 'uk', filter: whole }, 'machines'],
    [`/story/${story}`, { kind: 'story', id: story }, 'people'],
    ['/sources', { kind: 'sources' }, 'people'],
    ['/about', { kind: 'about' }, 'people'],
    ['/embed', { kind: 'embed', filter: whole, theme: 'auto' }, 'frames'],
    ['/opml', { kind: 'opml', of: 'sources' }, 'machines'],
    ['/opml/feeds', { kind: 'opml', of: 'feeds' }, 'machines'],
    ['/api/v1/entries', { kind: 'api-entries', filter: { ...whole, view: 'entries' } }, 'machines'],
    ['/api/v1/stories', { kind: 'api-stories', filter: whole }, 'machines'],
    [`/api/v1/entries/${entry}`, { kind: 'api-entry', id: entry }, 'machines'],
    [`/api/v1/stories/${story}`, { kind: 'api-story', id: story }, 'machines'],
    ['/api/v1/sources', { kind: 'api-sources' }, 'machines'],
  ])('%s is a page and its own key', (target, page, audience) => {
    expect(at(target)).toEqual({ kind: 'page', page, key: target, audience });
  });

  it('carries the filter and the place of a walk', () => {
    expect(at('/feeds/uk.atom?lang=uk&cursor=w7.1764547200000.e1&limit=10')).toEqual({
      kind: 'page',
      page: {
        kind: 'feed',
        format: 'atom',
        slug: 'uk',
        filter: { ...whole, lang: ['uk'], limit: 10 },
        cursor: { kind: 'walk', asOf: 7, at: 1764547200000, id: 'e1' },
      },
      key: '/feeds/uk.atom?lang=uk&limit=10&cursor=w7.1764547200000.e1',
      audience: 'machines',
    });
  });

  it('of an embed names its feed and its theme', () => {
    expect(at('/embed?theme=dark&feed=uk&tag=talks')).toEqual({
      kind: 'page',
      page: { kind: 'embed', slug: 'uk', theme: 'dark', filter: { ...whole, tag: [{ name: 'talks' }] } },
      key: '/embed?tag=talks&feed=uk&theme=dark',
      audience: 'frames',
    });
  });

  it.each([
    [
      'in another order',
      '/feed.rss?limit=10&tag=talks&lang=uk,en',
      '/feed.rss?lang=en,uk&tag=talks&limit=10',
    ],
    ['with what is the default', '/feed.rss?limit=50&view=stories', '/feed.rss'],
    ['with a key that has no value', '/feed.rss?lang=&cursor=', '/feed.rss'],
    ['escaped', '/f%65ed%2Erss', '/feed.rss'],
    ['as a proxy writes it', 'http://wire.example/feed.rss?lang=uk', '/feed.rss?lang=uk'],
    ['as a proxy writes the home page', 'http://wire.example', '/'],
    ['after it was passed on', '/?utm_source=letter&fbclid=abc', '/'],
    ['with something meaningless after it', '/about?v=2', '/about'],
    ['of an embed in the usual theme', '/embed?theme=auto', '/embed'],
  ])('written %s is the same page', (_, target, key) => {
    expect(at(target)).toMatchObject({ kind: 'page', key });
  });

  it('is found again by its key, as the same page', () => {
    const pair = fc.oneof(
      fc.tuple(fc.constant('lang'), fc.constantFrom('uk', 'EN', 'prs,fa')),
      fc.tuple(fc.constant('tag'), fc.constantFrom('talks', 'person:witkoff', 'track:talks,ceasefire')),
      fc.tuple(fc.constant('q'), fc.string({ unit: 'grapheme', maxLength: 20 })),
      fc.tuple(fc.constant('limit'), fc.constantFrom('1', '50', '200')),
      fc.tuple(fc.constant('since'), fc.constantFrom('2025-12-01', '2025-12-01T10:00:00+02:00')),
      fc.tuple(fc.constant('cursor'), fc.constantFrom('f12', 'w1.2.e3')),
      fc.tuple(fc.constant('feed'), fc.constantFrom('uk', 'ceasefire')),
      fc.tuple(fc.constant('theme'), fc.constantFrom('dark', 'auto')),
    );
    const path = fc.constantFrom(
      '/',
      '/feed.rss',
      '/feeds/uk',
      '/embed',
      '/api/v1/entries',
      '/api/v1/stories',
    );
    let pages = 0;
    fc.assert(
      fc.property(path, fc.array(pair, { maxLength: 4 }), (path, pairs) => {
        const found = at(`${path}?${new URLSearchParams(pairs)}`);
        if (found.kind !== 'page') return;
        pages++;
        expect(at(found.key)).toEqual(found);
      }),
    );
    expect(pages).toBeGreaterThan(0);
  });

  it.each([
    ['of a feed nobody published', '/feeds/nowhere.rss', 'machines'],
    ['of a page of a feed nobody published', '/feeds/nowhere', 'people'],
    ['in a format we do not write', '/feed.xml', 'people'],
    ['of a story whose id is none', '/story/abc', 'people'],
    ['of a story by an entry’s id', `/story/${entry}`, 'people'],
    ['in the API', '/api/v1/nothing', 'machines'],
    ['of the API before it had versions', '/api/entries', 'machines'],
    ['with a broken escape', '/%zz', 'people'],
    ['with a slash too many', '/feeds//uk.rss', 'people'],
    ['above the root', '/../etc/passwd', 'people'],
    ['with an escaped slash', '/opml%2f..%2fabout', 'people'],
    ['in capitals', '/FEED.RSS', 'people'],
    ['of everything', '*', 'people'],
  ])('%s leads nowhere', (_, target, audience) => {
    expect(at(target)).toEqual({ kind: 'unknown', audience });
  });

  it.each([
    ['/sources/', '/sources'],
    ['/feed.rss/?lang=uk', '/feed.rss?lang=uk'],
    ['/feeds/uk/', '/feeds/uk'],
    ['//', '/'],
  ])('%s has moved to %s', (target, to) => {
    expect(at(target)).toMatchObject({ kind: 'moved', to });
  });

  it.each(['///', '//elsewhere.example/', '/sources//', '//sources/', '/%2felsewhere.example/'])(
    '%s is not sent elsewhere',
    target => {
      expect(at(target).kind).toBe('unknown');
    },
  );

  it.each([
    ['a misspelt key', '/feed.rss?langs=uk', ['langs']],
    ['several things', '/?lang=1&limit=0&cursor=x', ['cursor', 'lang', 'limit']],
    ['two cursors', '/api/v1/entries?cursor=f1&cursor=f2', ['cursor']],
    ['a follower of a feed', '/feed.rss?cursor=f1', ['cursor']],
    ['a view where the path says it', '/api/v1/entries?view=stories', ['view']],
    ['an embed of no feed we know', '/embed?feed=nowhere', ['feed']],
    ['a theme there is none of', '/embed?theme=pink', ['theme']],
    ['a cursor on an embed', '/embed?cursor=w1.2.e3', ['cursor']],
  ])('with %s lists each parameter', (_, target, keys) => {
    const found = at(target);
    expect(found.kind === 'misspelt' && found.problems.map(({ at }) => at)).toEqual(keys);
  });

  it('may be anything at all without a crash', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), url => {
        expect(['page', 'moved', 'unknown', 'misspelt']).toContain(at(url).kind);
      }),
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        expect(['page', 'moved', 'unknown', 'misspelt']).toContain(at(`/${text}`).kind);
      }),
    );
  });
});
