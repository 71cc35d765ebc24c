import { parentPort, workerData } from 'node:worker_threads';
import type { Config } from './config/config.ts';
import { openStore, type StoreAddress } from './parts.ts';
import { readTopic } from './read-topic.ts';
import { createRender } from './render.ts';
import { serveThread, type ThreadEnd } from './thread.ts';
import type { Body, Page } from './web/page.ts';

/** What the renderer is started with. */
export type RendererData = { readonly config: Config; readonly store: StoreAddress };

const { config, store: address } = workerData as RendererData;
const store = await openStore(address);
const render = createRender({ store, topic: await readTopic(config.topic), config });

serveThread({
  parentPort: parentPort as ThreadEnd<Page, Body, never>['parentPort'],
  answer: async page => {
    const { identity, gzip, br, ...rest } = await render(page);
    const parts = {
      identity: alone(identity),
      ...(gzip && { gzip: alone(gzip) }),
      ...(br && { br: alone(br) }),
    };
    return { body: { ...rest, ...parts }, transfer: Object.values(parts).map(part => part.buffer) };
  },
  stop: () => store.close(),
});

/**
 * Bytes with a buffer to themselves, which can be moved to the serving thread instead of copied there.
 * What node hands out often lies in a larger buffer that it goes on using.
 */
function alone(part: Uint8Array): Uint8Array<ArrayBuffer> {
  const { buffer, byteLength } = part;
  return buffer instanceof ArrayBuffer && buffer.byteLength === byteLength
    ? new Uint8Array(buffer)
    : new Uint8Array(part);
}
