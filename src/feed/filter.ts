import type { Facet } from './tag.ts';

export type View = 'stories' | 'entries';

/**
 * Which part of the wire is wanted. One grammar everywhere: query strings, saved filters, commands.
 * Within a key the values are alternatives; the keys must all hold.
 */
export type Filter = {
  readonly view: View;
  /** BCP 47; 'fa' does not match 'fa-AF', 'prs' is Dari. */
  readonly lang: readonly string[];
  readonly tag: readonly TagMatch[];
  /** Names of the facet 'person'. */
  readonly person: readonly string[];
  /** Names of the facet 'place'. */
  readonly place: readonly string[];
  readonly source: readonly string[];
  /** From this instant on, ms UTC. */
  readonly since?: number;
  /** Before this instant, ms UTC. */
  readonly until?: number;
  /** Words that must all occur in title or summary. */
  readonly q?: string;
  readonly limit: number;
};

/** A tag by name alone, or of one facet. */
export type TagMatch = { readonly facet?: Facet; readonly name: string };

export type FilterProblem = { readonly at: string; readonly message: string };

export type FilterResult =
  | { readonly ok: true; readonly filter: Filter }
  | { readonly ok: false; readonly problems: readonly FilterProblem[] };

export const DEFAULT_LIMIT = 50;
export const MAX_LIMIT = 200;

const FACETS: readonly Facet[] = ['track', 'person', 'place', 'organisation', 'event'];
const KEYS = ['view', 'lang', 'tag', 'person', 'place', 'source', 'since', 'until', 'q', 'limit'] as const;
const NAME = /^[a-z0-9][a-z0-9-]{0,63}$/;
const LANG = /^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$/;

/**
 * Reads a filter from query parameters; repeated keys and comma lists are alternatives.
 * Every problem is listed by its key; an unknown key is a problem, so that a misspelt filter is
 * never quietly a wider one. `cursor` is not part of a filter: take it out first.
 */
export function parseFilter(params: Iterable<readonly [string, string]>): FilterResult {
  const values = new Map<string, string[]>();
  const problems: FilterProblem[] = [];
  for (const [key, value] of params) {
    if (!(KEYS as readonly string[]).includes(key)) {
      problems.push({ at: key, message: `unknown; one of ${KEYS.join(', ')} expected` });
      continue;
    }
    const parts = key === 'q' ? [words(value)] : value.split(',');
    const list = values.get(key) ?? [];
    for (const part of parts) if (part.trim() !== '') list.push(part.trim());
    values.set(key, list);
  }
  const many = (key: string) => [...new Set(values.get(key) ?? [])].sort();
  const one = (key: string): string | undefined => {
    const list = values.get(key) ?? [];
    if (list.length > 1) problems.push({ at: key, message: `one value expected, ${list.length} received` });
    return list[0];
  };

  const view = one('view') ?? 'stories';
  if (view !== 'stories' && view !== 'entries')
    problems.push({ at: 'view', message: `'stories' or 'entries' expected, '${view}' received` });

  const langs = many('lang');
  for (const tag of langs)
    if (!LANG.test(tag))
      problems.push({ at: 'lang', message: `a language tag such as 'uk' expected, '${tag}' received` });
  const lang = [...new Set(langs.map(languageCase))].sort();

  const tag: TagMatch[] = [];
  for (const value of many('tag')) {
    const cut = value.indexOf(':');
    const facet = cut < 0 ? undefined : value.slice(0, cut);
    const name = value.slice(cut + 1);
    if (facet !== undefined && !(FACETS as readonly string[]).includes(facet))
      problems.push({ at: 'tag', message: `a facet of ${FACETS.join(', ')} expected, '${facet}' received` });
    else if (!NAME.test(name))
      problems.push({ at: 'tag', message: `a tag's name such as 'ceasefire' expected, '${name}' received` });
    else tag.push(facet === undefined ? { name } : { facet: facet as Facet, name });
  }

  const names = (key: 'person' | 'place' | 'source') => {
    const list = many(key);
    for (const name of list)
      if (!NAME.test(name))
        problems.push({ at: key, message: `a name such as 'zelensky' expected, '${name}' received` });
    return list;
  };
  const person = names('person');
  const place = names('place');
  const source = names('source');

  const since = instant('since', one('since'), problems);
  const until = instant('until', one('until'), problems);
  if (since !== undefined && until !== undefined && since >= until)
    problems.push({ at: 'until', message: 'a time after since expected: nothing lies between them' });

  const limitText = one('limit');
  const limit = limitText === undefined ? DEFAULT_LIMIT : /^\d{1,4}$/.test(limitText) ? Number(limitText) : 0;
  if (limit < 1 || limit > MAX_LIMIT)
    problems.push({ at: 'limit', message: `1 to ${MAX_LIMIT} expected, '${limitText}' received` });

  const q = one('q');
  if (q !== undefined && q.length > 200)
    problems.push({ at: 'q', message: `200 characters at most expected, ${q.length} received` });

  if (problems.length > 0) return { ok: false, problems };
  return {
    ok: true,
    filter: {
      view: view as View,
      lang,
      tag,
      person,
      place,
      source,
      limit,
      ...(since === undefined ? {} : { since }),
      ...(until === undefined ? {} : { until }),
      ...(q === undefined ? {} : { q }),
    },
  };
}

/**
 * The same filter always as the same query string, without what is the default: a cache key, and
 * the address in `self` links. `parseFilter(new URLSearchParams(filterQuery(f)))` gives `f` back.
 */
export function filterQuery(filter: Filter): string {
  const params = new URLSearchParams();
  if (filter.view !== 'stories') params.set('view', filter.view);
  if (filter.lang.length > 0) params.set('lang', filter.lang.join(','));
  if (filter.tag.length > 0)
    params.set(
      'tag',
      filter.tag.map(t => (t.facet === undefined ? t.name : `${t.facet}:${t.name}`)).join(','),
    );
  if (filter.person.length > 0) params.set('person', filter.person.join(','));
  if (filter.place.length > 0) params.set('place', filter.place.join(','));
  if (filter.source.length > 0) params.set('source', filter.source.join(','));
  if (filter.since !== undefined) params.set('since', new Date(filter.since).toISOString());
  if (filter.until !== undefined) params.set('until', new Date(filter.until).toISOString());
  if (filter.q !== undefined) params.set('q', filter.q);
  if (filter.limit !== DEFAULT_LIMIT) params.set('limit', String(filter.limit));
  return params.toString().replaceAll('%2C', ',').replaceAll('%3A', ':');
}

/** PostgreSQL takes no NUL and no half of a surrogate pair, and nobody means a control character. */
function words(text: string): string {
  return text.toWellFormed().replace(/[\s\p{Cc}]+/gu, ' ');
}

/** Language tags have no case, but one spelling: uk, fa-AF, sr-Latn. RFC 5646 §2.1.1. */
function languageCase(tag: string): string {
  return tag
    .split('-')
    .map((part, n) => {
      const lower = part.toLowerCase();
      if (n > 0 && part.length === 2) return lower.toUpperCase();
      return n > 0 && part.length === 4 ? lower.charAt(0).toUpperCase() + lower.slice(1) : lower;
    })
    .join('-');
}

const DATE =
  /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?(Z|[+ -]\d{2}:\d{2})?)?$/i;

/**
 * RFC 3339, with the time or the seconds left out if wanted; without a zone it is UTC. Not `Date.parse`,
 * which takes 30 February for 2 March, and a time without a zone for the server's.
 */
function instant(key: string, text: string | undefined, problems: FilterProblem[]): number | undefined {
  if (text === undefined) return undefined;
  const ms = instantMs(text);
  if (ms === undefined)
    problems.push({
      at: key,
      message: `a date such as 2025-12-01 or 2025-12-01T10:00:00Z expected, '${text}' received`,
    });
  return ms;
}

function instantMs(text: string): number | undefined {
  const parts = DATE.exec(text);
  if (!parts) return undefined;
  const [year, month, day, hour, minute, second] = parts.slice(1, 7).map(part => Number(part ?? 0)) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const daysInMonth = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth) return undefined;
  if (hour > 23 || minute > 59 || second > 59) return undefined;
  const zone = zoneMinutes(parts[8]);
  if (zone === undefined) return undefined;
  const millisecond = Math.floor(Number(`0.${parts[7] ?? 0}`) * 1000);
  const ms = Date.UTC(year, month - 1, day, hour, minute - zone, second, millisecond);
  // Years of four digits, so that what is written again is read again; and nothing was news before 1970.
  return ms >= 0 && ms < Date.UTC(10_000, 0, 1) ? ms : undefined;
}

function zoneMinutes(zone: string | undefined): number | undefined {
  if (zone === undefined || zone.toUpperCase() === 'Z') return 0;
  const hours = Number(zone.slice(1, 3));
  const minutes = Number(zone.slice(4, 6));
  if (hours > 23 || minutes > 59) return undefined;
  // A plus that was not written %2B arrives as a space: its sender meant the plus.
  return (zone.startsWith('-') ? -1 : 1) * (hours * 60 + minutes);
}
