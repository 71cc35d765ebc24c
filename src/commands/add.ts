import type { Config } from '../config/config.ts';
import { addSources } from '../config/edit-config.ts';
import { newSources } from '../config/new-source.ts';
import type { Entry } from '../feed/entry.ts';
import type { Source } from '../feed/source.ts';
import type { FetchFeed } from '../fetch/outcome.ts';
import { normalise } from '../normalise/normalise.ts';
import { plainText } from '../normalise/plain-text.ts';
import { parse } from '../parse/parse.ts';
import type { ParsedFeed } from '../parse/parsed-feed.ts';
import { fetcherOf } from '../parts.ts';
import { addressKey, webAddress } from './web-address.ts';

type Found =
  | { readonly kind: 'feed'; readonly url: string; readonly feed: ParsedFeed }
  | { readonly kind: 'page'; readonly feeds: readonly { readonly url: string; readonly title?: string }[] }
  | { readonly kind: 'failed'; readonly message: string };

async function look(fetchFeed: FetchFeed, url: string): Promise<Found> {
  const outcome = await fetchFeed({ url, validators: {} });
  if (outcome.kind === 'gone') return { kind: 'failed', message: 'it is gone (410)' };
  if (outcome.kind === 'failed') return { kind: 'failed', message: outcome.cause.message };
  if (outcome.kind !== 'fetched') return { kind: 'failed', message: 'it answered 304 to a first request' };
  const parsed = await parse({
    body: outcome.body,
    url: outcome.finalUrl,
    ...(outcome.contentType === undefined ? {} : { contentType: outcome.contentType }),
  });
  // A permanent redirect is the address to keep; a temporary one is not. RFC 9110 §15.4.
  if (parsed.ok) return { kind: 'feed', url: outcome.movedTo ?? url, feed: parsed.feed };
  if (parsed.error.feeds !== undefined && parsed.error.feeds.length > 0)
    return { kind: 'page', feeds: parsed.error.feeds };
  return { kind: 'failed', message: parsed.error.message };
}

/**
 * Adds a feed to the config, by its own address or by that of a page that names it. Shows what it
 * found and what it adds; of a page with several feeds it takes the first, or the one that is picked.
 * 0 when added (or shown, with `dryRun`), 1 when nothing could be: also when the config has it already.
 */
export async function add(
  path: string,
  config: Config,
  address: string,
  options: { readonly dryRun: boolean; readonly pick: number; readonly lang?: string },
): Promise<number> {
  const byAddress = new Map(config.sources.map(source => [addressKey(source.url), source]));
  const known = (url: string) => byAddress.get(addressKey(url));
  const refuse = (url: string, source: Source) => {
    console.error(`${url} is in ${path} already, as '${source.id}'`);
    return 1;
  };
  let url = webAddress(address);
  const before = known(url);
  if (before !== undefined) return refuse(url, before);

  const fetcher = fetcherOf(config);
  try {
    let found = await look(fetcher.fetch, url);
    if (found.kind === 'page') {
      const { feeds } = found;
      console.log(`${url} is a page that offers ${feeds.length === 1 ? 'a feed' : `${feeds.length} feeds`}:`);
      feeds.forEach((feed, i) => {
        const as = known(feed.url);
        console.log(
          `  ${i + 1}. ${feed.url}${feed.title === undefined ? '' : `  ${feed.title}`}` +
            `${as === undefined ? '' : `  (in the config already, as '${as.id}')`}`,
        );
      });
      const picked = feeds[options.pick - 1];
      if (picked === undefined) {
        console.error(`there is no feed ${options.pick} on that page`);
        return 1;
      }
      url = picked.url;
      const there = known(url);
      if (there !== undefined) return refuse(url, there);
      found = await look(fetcher.fetch, url);
    }
    if (found.kind !== 'feed') {
      console.error(found.kind === 'page' ? `${url}: no feed, but a page` : `${url}: ${found.message}`);
      return 1;
    }
    if (found.url !== url) console.log(`${url} has moved for good to ${found.url}`);
    const moved = known(found.url);
    if (moved !== undefined) return refuse(found.url, moved);

    const now = Date.now();
    const source = describe(found.url, found.feed, config, options.lang, now);
    const { entries } = normalise(found.feed, source, now);
    console.log(`\n${JSON.stringify(source, null, 2)}\n`);
    console.log(entries.length === 0 ? 'no entries as yet' : `${entries.length} entries; the newest:`);
    for (const entry of entries.toSorted((a, b) => b.published - a.published).slice(0, 3))
      console.log(
        `  ${new Date(entry.published).toISOString().slice(0, 16)}  [${entry.lang}] ${entry.title}`,
      );
    if (source.lang === 'und')
      console.error('its language cannot be told from what it holds: give it with --lang');
    if (options.dryRun) return 0;

    const added = await addSources(path, [source]);
    if (!added.ok) {
      for (const { at, message } of added.problems) console.error(`${path}: ${at}: ${message}`);
      return 1;
    }
    console.log(`\nadded to ${path} as '${source.id}'`);
    return 0;
  } finally {
    await fetcher.close();
  }
}

function describe(
  url: string,
  feed: ParsedFeed,
  config: Config,
  lang: string | undefined,
  now: number,
): Source {
  const of = (lang: string) =>
    newSources(
      [
        {
          url,
          lang,
          ...(feed.title === undefined ? {} : { title: plainText(feed.title, 200) }),
          ...(webPage(feed.link) ? { home: feed.link } : {}),
        },
      ],
      config.sources,
    )[0]!;
  return of(lang ?? languageOf(normalise(feed, of('und'), now).entries));
}

/** What most of its entries are written in, each judged by itself: what a feed says of itself is often a default. */
function languageOf(entries: readonly Entry[]): string {
  const counts = new Map<string, number>();
  for (const { lang } of entries) if (lang !== 'und') counts.set(lang, (counts.get(lang) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'und';
}

function webPage(url: string | undefined): url is string {
  const protocol = url === undefined ? undefined : URL.parse(url)?.protocol;
  return protocol === 'http:' || protocol === 'https:';
}
