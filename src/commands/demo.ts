import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Config } from '../config/config.ts';
import { demoFeeds } from '../demo/demo-feeds.ts';
import { startPublishers } from '../demo/start-publishers.ts';
import { parseFilter } from '../feed/filter.ts';
import type { PublishedFeed } from '../feed/published-feed.ts';
import { startServer } from '../main.ts';
import { type Listening, listen } from '../web/listen.ts';
import { reportLine } from './refresh.ts';
import { stopSignal } from './serve.ts';

// Sample publishers have little to say and much to show: asked every few seconds, they move on the page.
const EVERY_MS = 3000;
const HOST = '127.0.0.1';

/**
 * The whole pipeline against sample publishers on the loopback: no network, and nothing is left behind.
 * Prints the page's address, then what each refresh brought. Ends like `serve`.
 */
export async function demo(options: { readonly port: number }): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'peacewire-demo-'));
  const publishers = await startPublishers({ now: Date.now });
  try {
    const listening = await listenAt(options.port);
    const config: Config = {
      site: {
        title: 'peacewire demo',
        description:
          'Sample stories from sample publishers, about the days from 23 November to 3 December 2025.',
        url: `http://localhost:${listening.port}`,
        lang: 'en',
      },
      server: { host: HOST, port: listening.port },
      fetch: {
        timeoutMs: 8000,
        maxBytes: 1_000_000,
        minGapMs: 0,
        concurrency: 32,
        allowPrivateAddresses: true,
      },
      schedule: { tickSeconds: 1, floorMs: EVERY_MS, ceilingMs: EVERY_MS },
      sources: publishers.sources,
      feeds: demoFeeds.map(publishedFeed),
    };
    const server = await startServer({
      config,
      store: join(folder, 'demo.db'),
      listening,
      refreshers: 1,
      onReport: report => {
        if (report.entries.added + report.entries.changed > 0 || report.problem !== undefined)
          console.log(reportLine(report));
      },
      onTrouble: message => console.error(message),
    });
    console.log(`\n  ${config.sources.length} sample publishers, one wire:  ${listening.url}/\n`);
    await stopSignal();
    await server.close();
    return 0;
  } catch (error) {
    console.error(`the demo cannot start: ${error instanceof Error ? error.message : error}`);
    return 1;
  } finally {
    await publishers.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** The wanted port, or any free one when it is taken: a demo should not fail for another program's sake. */
async function listenAt(port: number): Promise<Listening> {
  const wanted = await listen({ host: HOST, port });
  const bound = wanted.ok ? wanted : await listen({ host: HOST, port: 0 });
  if (!bound.ok) throw new Error(bound.why);
  return bound.server;
}

function publishedFeed({ slug, title, lang, tag }: (typeof demoFeeds)[number]): PublishedFeed {
  const read = parseFilter([
    ...(lang === undefined ? [] : [['lang', lang] as const]),
    ...(tag ?? []).map(name => ['tag', name] as const),
  ]);
  if (!read.ok) throw new Error(`demo feed '${slug}': ${read.problems[0]?.message}`);
  return { slug, title, description: '', lang: lang ?? 'en', filter: read.filter };
}
