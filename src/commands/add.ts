import type { Config } from '../config/config.ts';
import { addSources } from '../config/edit-config.ts';
import { newSource } from '../config/new-source.ts';
import type { Source } from '../feed/source.ts';
import type { FetchFeed } from '../fetch/outcome.ts';
import { detectLanguage } from '../normalise/language.ts';
import { normalise } from '../normalise/normalise.ts';
import { parse } from '../parse/parse.ts';
import type { ParsedFeed } from '../parse/parsed-feed.ts';
import { fetcherOf } from '../parts.ts';

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
 * 0 when added (or shown, with `dryRun`), 1 when nothing could be.
 */
export async function add(
  path: string,
  config: Config,
  address: string,
  options: { readonly dryRun: boolean; readonly pick: number; readonly lang?: string },
): Promise<number> {
  const url = /^[a-z][a-z0-9+.-]*:/i.test(address) ? address : `https://${address}`;
  const fetcher = fetcherOf(config);
  try {
    let found = await look(fetcher.fetch, url);
    if (found.kind === 'page') {
      const { feeds } = found;
      console.log(`${url} is a page that offers ${feeds.length === 1 ? 'a feed' : `${feeds.length} feeds`}:`);
      feeds.forEach((feed, i) => {
        console.log(`  ${i + 1}. ${feed.url}${feed.title === undefined ? '' : `  ${feed.title}`}`);
      });
      const picked = feeds[options.pick - 1];
      if (picked === undefined) {
        console.error(`there is no feed ${options.pick} on that page`);
        return 1;
      }
      found = await look(fetcher.fetch, picked.url);
    }
    if (found.kind !== 'feed') {
      console.error(found.kind === 'page' ? `${url}: no feed, but a page` : `${url}: ${found.message}`);
      return 1;
    }
    const source = describe(found.url, found.feed, config, options.lang);
    const { entries } = normalise(found.feed, source, Date.now());
    console.log(`\n${JSON.stringify(source, null, 2)}\n`);
    console.log(`${entries.length} entries; the newest:`);
    for (const entry of entries.slice(0, 3))
      console.log(
        `  ${new Date(entry.published).toISOString().slice(0, 16)}  [${entry.lang}] ${entry.title}`,
      );
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

function describe(url: string, feed: ParsedFeed, config: Config, lang: string | undefined): Source {
  const claimed = feed.language?.toLowerCase().split(/[-_]/)[0];
  const titles = feed.entries.slice(0, 20).map(entry => entry.title ?? '');
  return newSource(
    {
      url,
      lang: lang ?? detectLanguage(titles.join('\n'), claimed),
      ...(feed.title === undefined ? {} : { title: feed.title }),
      ...(feed.link === undefined ? {} : { home: feed.link }),
    },
    new Set(config.sources.map(source => source.id)),
  );
}
