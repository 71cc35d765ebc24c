import { setTimeout as delay } from 'node:timers/promises';
import type { Config } from './config/config.ts';
import { openStore, type StoreAddress } from './parts.ts';
import { assets } from './publish/assets.ts';
import { errorPage } from './publish/error-page.ts';
import type { RefreshReport } from './refresh.ts';
import type { RefresherData, RefresherNews } from './refresh-worker.ts';
import type { RendererData } from './render-worker.ts';
import { startThread, type Thread } from './thread.ts';
import { createWeb, type Web } from './web/app.ts';
import { readAssets } from './web/assets.ts';
import type { Listening } from './web/listen.ts';
import type { Body, Page } from './web/page.ts';

export type ServerOptions = {
  readonly config: Config;
  readonly store: StoreAddress;
  /** Where it serves what is kept; absent, it only refreshes what others serve. Closed with the server. */
  readonly listening?: Listening;
  /** Threads that refresh; 0 serves what others refresh. */
  readonly refreshers: number;
  readonly onReport: (report: RefreshReport) => void;
  /** What operators should know of: a thread that died, a page that could not be made. */
  readonly onTrouble: (message: string) => void;
};

export type Server = {
  /** The last change that is known here. */
  head(): number;
  /** Finishes what is in hand, within 10 s. */
  close(): Promise<void>;
};

// Other processes write to the same store, and a thread's news can be lost with it: asked this often.
const HEAD_EVERY_MS = 500;
// A database behind a line that has gone dead answers neither yes nor no.
const SILENT_MS = 3000;
const REQUESTS_GRACE_MS = 4000;
const REFRESHERS_GRACE_MS = 7000;
/** All of them, the store included, which may be the one that does not answer. */
const CLOSE_MS = 9000;

/**
 * Builds the real parts: the store's schema, one thread that renders, threads that refresh, and what
 * answers requests, which is all that runs on this thread. Rejects when the store cannot be opened; later
 * trouble is told and survived.
 */
export async function startServer(options: ServerOptions): Promise<Server> {
  const { config, listening, onTrouble } = options;
  const store = await openStore(options.store).catch(async error => {
    await listening?.close(0);
    throw error;
  });
  const refreshers: Thread<'tick', true>[] = [];
  let renderer: Thread<Page, Body> | undefined;
  let web: Web | undefined;
  let watch: NodeJS.Timeout | undefined;

  const close = async () => {
    clearInterval(watch);
    const until = performance.now() + CLOSE_MS;
    const left = () => Math.max(0, until - performance.now());
    await Promise.all([
      listening?.close(REQUESTS_GRACE_MS),
      ...refreshers.map(thread => thread.stop(REFRESHERS_GRACE_MS)),
    ]);
    // Not before: what readers were waiting for still needed it.
    web?.close();
    await renderer?.stop(left());
    await Promise.race([store.close(), delay(left(), undefined, { ref: false })]);
  };

  try {
    await store.migrate();
    await store.syncSources(config.sources, Date.now());
    let head = await store.head();
    let changedAt: number | undefined;
    let storeReachable = true;

    const moved = (to: number) => {
      if (to <= head) return;
      head = to;
      changedAt = Date.now();
      web?.moved(head);
    };

    if (listening !== undefined) {
      renderer = startThread<Page, Body, never>({
        module: threadModule('render-worker'),
        workerData: { config, store: options.store } satisfies RendererData,
        onNews: () => {},
        onDeath: why => onTrouble(`the renderer died: ${why}`),
      });
      const { site, feeds } = config;
      web = createWeb({
        render: renderer.ask,
        slugs: feeds.map(feed => feed.slug),
        assets: await readAssets(assets()),
        errorPage: ({ status, errors }) =>
          errorPage({ site, lang: site.lang, status: pageStatus(status), problems: errors }),
        health: () => ({
          storeReachable,
          refreshing: refreshers.every(thread => thread.alive()),
          head,
          ...(changedAt === undefined ? {} : { changedAt }),
        }),
        onError: (error, address) =>
          onTrouble(`${address}: ${error instanceof Error ? error.message : error}`),
      });
      web.moved(head);
      await renderer.ready;
      listening.answerWith(web.listener);
    }

    const onNews = (news: RefresherNews) => {
      if (news.kind === 'trouble') return onTrouble(`refreshing: ${news.message}`);
      options.onReport(news.report);
      if (news.report.head !== undefined) moved(news.report.head);
    };
    for (let n = 0; n < options.refreshers; n++)
      refreshers.push(
        startThread<'tick', true, RefresherNews>({
          module: threadModule('refresh-worker'),
          workerData: { config, store: options.store } satisfies RefresherData,
          onNews,
          onDeath: why => onTrouble(`a refresher died: ${why}`),
        }),
      );

    const lost = (why: string) => {
      if (storeReachable) onTrouble(`the store cannot be read: ${why}`);
      storeReachable = false;
    };
    let askedAt: number | undefined;
    watch = setInterval(async () => {
      // One question at a time: they would fill the pool.
      if (askedAt !== undefined) {
        if (performance.now() - askedAt > SILENT_MS) lost(`no answer for ${SILENT_MS} ms`);
        return;
      }
      askedAt = performance.now();
      try {
        moved(await store.head());
        storeReachable = true;
      } catch (error) {
        lost(error instanceof Error ? error.message : String(error));
      } finally {
        askedAt = undefined;
      }
    }, HEAD_EVERY_MS);

    return { head: () => head, close };
  } catch (error) {
    await close();
    throw error;
  }
}

// Written as .ts, built as .js: a thread's module is named as this one is.
function threadModule(name: string): URL {
  return new URL(`./${name}${import.meta.url.endsWith('.ts') ? '.ts' : '.js'}`, import.meta.url);
}

function pageStatus(status: number): 400 | 404 | 500 | 503 {
  if (status === 404 || status === 503) return status;
  return status < 500 ? 400 : 500;
}
