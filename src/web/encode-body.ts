import { createHash } from 'node:crypto';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Body } from './page.ts';

/** What a page came to, before it is encoded. */
export type Made = {
  readonly status?: number;
  readonly contentType: string;
  readonly text: string;
  readonly lastModified?: number;
  readonly headers?: Body['headers'];
};

// Made once a change and sent many times: worth more than the fastest level, not worth the slowest.
const BROTLI = {
  params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT },
};
// Below this the coding's own header eats what it gains.
const WORTH_COMPRESSING_BYTES = 860;

/** Encodes, compresses and names the bytes of an answer: equal text has an equal tag, wherever it was made. */
export function encodeBody(
  { status = 200, contentType, text, lastModified, headers = [] }: Made,
  cacheControl: string,
  seq: number,
): Body {
  const identity = Buffer.from(text, 'utf8');
  const worth = identity.byteLength >= WORTH_COMPRESSING_BYTES;
  return {
    status,
    contentType,
    identity,
    ...(worth ? { gzip: gzipSync(identity, { level: 6 }), br: brotliCompressSync(identity, BROTLI) } : {}),
    etag: `"${createHash('sha256').update(identity).digest('base64url').slice(0, 27)}"`,
    // An empty feed has no last change to name.
    ...(lastModified === undefined || lastModified === 0 ? {} : { lastModified }),
    cacheControl,
    headers,
    seq,
  };
}
