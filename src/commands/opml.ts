import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import type { Config } from '../config/config.ts';
import { addSources } from '../config/edit-config.ts';
import { newSources } from '../config/new-source.ts';
import { primaryTag } from '../normalise/language.ts';
import { decodeBytes } from '../parse/decode-bytes.ts';
import { readOpml } from '../parse/opml.ts';
import { feedsOpml, sourcesOpml } from '../publish/opml.ts';
import { addressKey } from './web-address.ts';

/** Writes the sources, or the feeds we publish, as OPML 2.0 on stdout. */
export function exportOpml(config: Config, what: 'sources' | 'feeds'): number {
  const { site, sources, feeds } = config;
  process.stdout.write(what === 'sources' ? sourcesOpml(site, sources) : feedsOpml(site, feeds));
  return 0;
}

/**
 * Adds the subscriptions of an OPML file ('-' for stdin) to the config: those it does not have yet.
 * A list says little of a feed's language; `lang` is what is assumed where it says nothing, until the
 * entries themselves show otherwise. 0 when all was well, 1 when nothing could be read or written.
 */
export async function importOpml(
  path: string,
  config: Config,
  file: string,
  options: { readonly dryRun: boolean; readonly lang: string },
): Promise<number> {
  let bytes: Uint8Array;
  try {
    bytes = file === '-' ? await buffer(process.stdin) : await readFile(file);
  } catch (error) {
    console.error(`${file} cannot be read: ${(error as Error).message}`);
    return 1;
  }
  const read = readOpml(decodeBytes(bytes, undefined).text);
  if (!read.ok) {
    console.error(`${file}: ${read.message}`);
    return 1;
  }
  const known = new Set(config.sources.map(source => addressKey(source.url)));
  const feeds = read.outlines.filter(({ url }) => {
    const isNew = !known.has(addressKey(url));
    known.add(addressKey(url));
    return isNew;
  });
  const fresh = newSources(
    feeds.map(feed => ({ ...feed, lang: primaryTag(feed.lang) ?? options.lang })),
    config.sources,
  );
  for (const { id, url, title } of fresh) console.log(`${id}  ${url}  ${title}`);
  if (fresh.length > 0 && !options.dryRun) {
    const added = await addSources(path, fresh);
    if (!added.ok) {
      for (const { at, message } of added.problems) console.error(`${path}: ${at}: ${message}`);
      return 1;
    }
  }
  const old = read.outlines.length - fresh.length;
  console.log(`${fresh.length} ${options.dryRun ? 'would be added' : 'added'}, ${old} known already`);
  return 0;
}
