import { parentPort, workerData } from 'node:worker_threads';
import type { Config } from './config/config.ts';
import { readTopic } from './read-topic.ts';
import { openStore, type StoreAddress } from './parts.ts';
import { createRender } from './render.ts';
import { serveThread, type ThreadEnd } from './thread.ts';
import type { Body, Page } from './web/page.ts';

/** What the renderer is started with. */
export type RendererData = { readonly config: Config; readonly store: StoreAddress };

const { config, store: address } = workerData as RendererData;
const store = await openStore(address);
const render = createRender({ store, topic: await readTopic(), config });

serveThread({
  parentPort: parentPort as ThreadEnd<Page, Body, never>['parentPort'],
  answer: async page => ({ body: await render(page) }),
  stop: () => store.close(),
});
