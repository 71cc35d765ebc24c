import { createHash } from 'node:crypto';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Body, Page } from '../../src/web/page.ts';

/** A body as a renderer makes it, of any text. */
export function bodyOf(text: string, seq: number, more: Partial<Body> = {}): Body {
  const identity = Buffer.from(text);
  return {
    status: 200,
    contentType: 'text/plain; charset=utf-8',
    identity,
    gzip: gzipSync(identity),
    br: brotliCompressSync(identity),
    etag: `"${createHash('sha256').update(identity).digest('hex').slice(0, 16)}"`,
    lastModified: Date.UTC(2025, 11, 1, 10),
    cacheControl: 'public, max-age=60',
    headers: [],
    seq,
    ...more,
  };
}

/** A renderer of a wire that is one number, with a log of what it was asked for and a hand on its speed. */
export function numberWire() {
  const asked: Page[] = [];
  const wire = {
    seq: 1,
    asked,
    /** What a render waits for before it looks at the number. */
    before: async () => {},
    render: async (page: Page): Promise<Body> => {
      asked.push(page);
      await wire.before();
      return bodyOf(`${JSON.stringify(page)} after change ${wire.seq}`, wire.seq);
    },
  };
  return wire;
}
