import { type Cursor, cursorText, parseCursor } from '../feed/cursor.ts';
import { type Filter, type FilterProblem, filterQuery, parseFilter, type View } from '../feed/filter.ts';
import type { Audience } from './answer.ts';
import type { FeedFormat, Page } from './page.ts';

/** What an address leads to. */
export type Route =
  /** `key` is the page's one canonical address: the same for every way to write the same page. */
  | { readonly kind: 'page'; readonly page: Page; readonly key: string; readonly audience: Audience }
  /** It is known without its final slash. */
  | { readonly kind: 'moved'; readonly to: string; readonly audience: Audience }
  | { readonly kind: 'unknown'; readonly audience: Audience }
  | { readonly kind: 'misspelt'; readonly problems: readonly FilterProblem[]; readonly audience: Audience };

/** Is `slug` one of the published feeds? */
export type KnowsSlug = (slug: string) => boolean;

const FEED = /^\/feed\.(rss|atom|json)$/;
const SAVED_FEED = /^\/feeds\/([a-z0-9][a-z0-9-]{0,63})(?:\.(rss|atom|json))?$/;
const STORY = /^\/story\/(s[a-z0-9]{20})$/;
const API_ENTRY = /^\/api\/v1\/entries\/(e[a-z0-9]{20})$/;
const API_STORY = /^\/api\/v1\/stories\/(s[a-z0-9]{20})$/;

/**
 * Reads a request's target, as it stands in the request line. Pure: slugs are asked of `knowsSlug`.
 * An unknown parameter is a problem where there are filters, so that a misspelt filter is never quietly
 * a wider one; what those who pass a link on append to it (utm_source, fbclid …) is overlooked.
 */
export function route(target: string, knowsSlug: KnowsSlug): Route {
  const { path, params } = split(target);
  const found = pageAt(path, params, knowsSlug);
  if (found.kind !== 'unknown' || !path.endsWith('/')) return found;
  // Only one slash, and only to a path we know: '//elsewhere.example/' must never be sent as a Location.
  const to = path.slice(0, -1);
  const there = pageAt(to, params, knowsSlug);
  if (there.kind === 'unknown') return found;
  const query = params.toString();
  return { kind: 'moved', to: query === '' ? to : `${to}?${query}`, audience: there.audience };
}

function pageAt(path: string, params: URLSearchParams, knowsSlug: KnowsSlug): Route {
  if (path === '/')
    return filtered({ path, params, audience: 'people', cursors: 'walk' }, (filter, cursor) => ({
      kind: 'home',
      filter,
      ...cursor,
    }));

  const feed = FEED.exec(path);
  if (feed) {
    const format = feed[1] as FeedFormat;
    return filtered({ path, params, audience: 'machines', cursors: 'walk' }, (filter, cursor) => ({
      kind: 'feed',
      format,
      filter,
      ...cursor,
    }));
  }

  const saved = SAVED_FEED.exec(path);
  if (saved) {
    const slug = saved[1]!;
    const format = saved[2] as FeedFormat | undefined;
    const audience = format === undefined ? 'people' : 'machines';
    if (!knowsSlug(slug)) return { kind: 'unknown', audience };
    return filtered({ path, params, audience, cursors: 'walk' }, (filter, cursor) =>
      format === undefined
        ? { kind: 'home', slug, filter, ...cursor }
        : { kind: 'feed', format, slug, filter, ...cursor },
    );
  }

  const story = STORY.exec(path);
  if (story) return plain(path, 'people', { kind: 'story', id: story[1]! });
  const apiEntry = API_ENTRY.exec(path);
  if (apiEntry) return plain(path, 'machines', { kind: 'api-entry', id: apiEntry[1]! });
  const apiStory = API_STORY.exec(path);
  if (apiStory) return plain(path, 'machines', { kind: 'api-story', id: apiStory[1]! });

  switch (path) {
    case '/sources':
      return plain(path, 'people', { kind: 'sources' });
    case '/about':
      return plain(path, 'people', { kind: 'about' });
    case '/opml':
      return plain(path, 'machines', { kind: 'opml', of: 'sources' });
    case '/opml/feeds':
      return plain(path, 'machines', { kind: 'opml', of: 'feeds' });
    case '/api/v1/sources':
      return plain(path, 'machines', { kind: 'api-sources' });
    case '/api/v1/entries':
      return filtered(
        { path, params, audience: 'machines', cursors: 'any', view: 'entries' },
        (filter, cursor) => ({ kind: 'api-entries', filter, ...cursor }),
      );
    case '/api/v1/stories':
      return filtered(
        { path, params, audience: 'machines', cursors: 'any', view: 'stories' },
        (filter, cursor) => ({ kind: 'api-stories', filter, ...cursor }),
      );
    case '/embed':
      return embed(path, params, knowsSlug);
    default:
      return { kind: 'unknown', audience: path.startsWith('/api/') ? 'machines' : 'people' };
  }
}

/** A page that no parameter changes: what is appended to it does not make it another. */
function plain(path: string, audience: Audience, page: Page): Route {
  return { kind: 'page', page, key: path, audience };
}

type Filtered = {
  readonly path: string;
  readonly params: URLSearchParams;
  readonly audience: Audience;
  /** Pages and feeds are walked; only the API can be followed. */
  readonly cursors: 'walk' | 'any';
  /** Where the path says it, and no parameter may. */
  readonly view?: View;
};

function filtered(
  at: Filtered,
  pageOf: (filter: Filter, cursor: { readonly cursor?: Cursor }) => Page,
): Route {
  const { rest, taken } = take(at.params, ['cursor']);
  const problems: FilterProblem[] = [];
  const cursor = cursorIn(taken.cursor, at.cursors, problems);
  const filter = filterIn(rest, at.view, problems);
  if (filter === undefined || problems.length > 0)
    return { kind: 'misspelt', problems, audience: at.audience };
  const page = pageOf(filter, cursor === undefined ? {} : { cursor });
  const keys = [filterQuery(at.view === undefined ? filter : { ...filter, view: 'stories' })];
  if (cursor !== undefined) keys.push(`cursor=${cursorText(cursor)}`);
  return { kind: 'page', page, key: keyOf(at.path, keys), audience: at.audience };
}

const THEMES = ['auto', 'light', 'dark'] as const;

function embed(path: string, params: URLSearchParams, knowsSlug: KnowsSlug): Route {
  const { rest, taken } = take(params, ['feed', 'theme']);
  const problems: FilterProblem[] = [];
  const slug = single('feed', taken.feed, problems);
  if (slug !== undefined && !knowsSlug(slug))
    problems.push({ at: 'feed', message: `the name of a published feed expected, '${slug}' received` });
  const themeText = single('theme', taken.theme, problems);
  const theme = themeText === undefined ? 'auto' : THEMES.find(name => name === themeText);
  if (theme === undefined)
    problems.push({ at: 'theme', message: `one of ${THEMES.join(', ')} expected, '${themeText}' received` });
  const filter = filterIn(rest, undefined, problems);
  if (filter === undefined || theme === undefined || problems.length > 0)
    return { kind: 'misspelt', problems, audience: 'frames' };
  const keys = [filterQuery(filter)];
  if (slug !== undefined) keys.push(`feed=${slug}`);
  if (theme !== 'auto') keys.push(`theme=${theme}`);
  return {
    kind: 'page',
    page: { kind: 'embed', filter, theme, ...(slug === undefined ? {} : { slug }) },
    key: keyOf(path, keys),
    audience: 'frames',
  };
}

function filterIn(
  params: readonly (readonly [string, string])[],
  view: View | undefined,
  problems: FilterProblem[],
): Filter | undefined {
  if (view !== undefined && params.some(([key]) => key === 'view'))
    problems.push({ at: 'view', message: `'${view}' is what this address gives; leave it out` });
  const others = view === undefined ? params : params.filter(([key]) => key !== 'view');
  const result = parseFilter(others);
  if (!result.ok) {
    problems.push(...result.problems);
    return undefined;
  }
  return view === undefined ? result.filter : { ...result.filter, view };
}

function cursorIn(
  values: readonly string[] | undefined,
  kinds: Filtered['cursors'],
  problems: FilterProblem[],
): Cursor | undefined {
  const text = single('cursor', values, problems);
  if (text === undefined) return undefined;
  const cursor = parseCursor(text);
  if (cursor === undefined)
    problems.push({ at: 'cursor', message: `a cursor as we gave it expected, '${text}' received` });
  else if (kinds === 'walk' && cursor.kind === 'follow')
    problems.push({ at: 'cursor', message: 'this one follows changes, which only the API can give' });
  else return cursor;
  return undefined;
}

function single(
  key: string,
  values: readonly string[] | undefined,
  problems: FilterProblem[],
): string | undefined {
  if (values === undefined) return undefined;
  if (values.length > 1) problems.push({ at: key, message: `one value expected, ${values.length} received` });
  return values[0];
}

// Marks that mail programs, social networks and advertisers leave on links which others pass on.
const PASSED_ON = /^(utm_\w+|fbclid|gclid|dclid|msclkid|yclid|igshid|twclid|mc_cid|mc_eid|_ga|_gl)$/;

/** Takes the parameters named out; those without a value count as not given. */
function take<Name extends string>(params: URLSearchParams, names: readonly Name[]) {
  const rest: [string, string][] = [];
  const taken: { [name in Name]?: string[] } = {};
  for (const [key, value] of params) {
    const name = names.find(name => name === key);
    if (name === undefined) {
      if (!PASSED_ON.test(key)) rest.push([key, value]);
    } else if (value.trim() !== '') {
      const values = taken[name] ?? [];
      values.push(value.trim());
      taken[name] = values;
    }
  }
  return { rest, taken };
}

function keyOf(path: string, queries: readonly string[]): string {
  const query = queries.filter(query => query !== '').join('&');
  return query === '' ? path : `${path}?${query}`;
}

/** Origin form, or absolute form as proxies may send it. RFC 9112 §3.2. */
function split(target: string): { path: string; params: URLSearchParams } {
  const origin = /^https?:\/\/[^/?#]*/i.exec(target)?.[0] ?? '';
  const local = target.slice(origin.length).split('#', 1)[0]!;
  const mark = local.indexOf('?');
  const rawPath = mark < 0 ? local : local.slice(0, mark);
  return {
    path: unescaped(rawPath === '' ? '/' : rawPath),
    params: new URLSearchParams(mark < 0 ? '' : local.slice(mark + 1)),
  };
}

/** Ours are plain letters, which may be written %61 all the same; what cannot be read is no path of ours. */
function unescaped(path: string): string {
  if (!path.includes('%')) return path;
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
