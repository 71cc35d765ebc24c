import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import type { Config } from '../config/config.ts';
import { addSources } from '../config/edit-config.ts';
import { newSource } from '../config/new-source.ts';
import type { Source } from '../feed/source.ts';
import { readOpml } from '../parse/opml.ts';
import { feedsOpml, sourcesOpml } from '../publish/opml.ts';

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
  const read = readOpml(file === '-' ? await text(process.stdin) : await readFile(file, 'utf8'));
  if (!read.ok) {
    console.error(`${file}: ${read.message}`);
    return 1;
  }
  const known = new Set(config.sources.map(source => source.url));
  const taken = new Set(config.sources.map(source => source.id));
  const fresh: Source[] = [];
  for (const outline of read.outlines) {
    if (known.has(outline.url)) continue;
    const lang = outline.lang?.toLowerCase().split(/[-_]/)[0] ?? options.lang;
    const source = newSource({ ...outline, lang: /^[a-z]{2,3}$/.test(lang) ? lang : options.lang }, taken);
    taken.add(source.id);
    fresh.push(source);
    console.log(`${source.id}  ${source.url}  ${source.title}`);
  }
  const old = read.outlines.length - fresh.length;
  if (fresh.length > 0 && !options.dryRun) {
    const added = await addSources(path, fresh);
    if (!added.ok) {
      for (const { at, message } of added.problems) console.error(`${path}: ${at}: ${message}`);
      return 1;
    }
  }
  console.log(`${fresh.length} ${options.dryRun ? 'would be added' : 'added'}, ${old} known already`);
  return 0;
}
