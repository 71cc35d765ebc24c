import { type IncomingMessage, type ServerResponse, validateHeaderValue } from 'node:http';
import { type Coding, codingsFor } from './coding.ts';
import type { Body } from './page.ts';
import { namesTag, unmodifiedSince } from './validators.ts';

/**
 * A body with every header already written down, for each coding it comes in. Made once a change,
 * sent many times: answering must not cost more than finding it.
 */
export type Answer = {
  readonly status: number;
  /** ms UTC. */
  readonly lastModified?: number;
  readonly identity: Variant;
  readonly gzip?: Variant;
  readonly br?: Variant;
  /** What it weighs in the cache. */
  readonly sizeBytes: number;
};

type Variant = {
  readonly bytes: Uint8Array;
  readonly etag: string;
  /** Names and values in turns, as `writeHead` takes them without building an object. */
  readonly headers: string[];
  /** Of the 304. RFC 9110 §15.4.5. */
  readonly notModified: string[];
};

/** Who is to read it decides what browsers are told. */
export type Audience =
  /** A page; nobody may frame it. */
  | 'people'
  /** A page made for other sites' frames. */
  | 'frames'
  /** Feeds, API, OPML: read from scripts of any origin. */
  | 'machines'
  /** Styles, scripts, fonts, pictures. */
  | 'assets';

// No script, style or picture but our own: what publishers send can neither run nor report who reads it.
const PAGE_POLICY =
  "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; font-src 'self'; " +
  "connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'";

const HEADERS_FOR: Record<Audience, readonly (readonly [string, string])[]> = {
  people: [['Content-Security-Policy', `${PAGE_POLICY}; frame-ancestors 'none'`]],
  frames: [['Content-Security-Policy', `${PAGE_POLICY}; frame-ancestors *`]],
  machines: [
    ['Access-Control-Allow-Origin', '*'],
    ['Access-Control-Expose-Headers', 'ETag, Link'],
  ],
  // Fonts are fetched with CORS even by our own frames, whose origin is opaque when sandboxed.
  assets: [['Access-Control-Allow-Origin', '*']],
};

/**
 * Writes every header down; `now` is when the body was made, ms UTC. What the body brings itself stands: a page with a policy of its own keeps
 * it. The codings get entity tags of their own, for they are other bytes. RFC 9110 §8.8.3.3.
 * Throws when a header of the body cannot be sent, so that this is found when the page is made.
 */
export function prepare(body: Body, audience: Audience, now: number): Answer {
  if (!STRONG_TAG.test(body.etag)) throw new Error(`a strong entity tag expected, ${body.etag} received`);
  for (const [name, value] of [...body.headers, ['ETag', body.etag], ['Cache-Control', body.cacheControl]])
    validateHeaderValue(name!, value!);
  const own = new Set(body.headers.map(([name]) => name.toLowerCase()));
  const forAudience = HEADERS_FOR[audience].filter(([name]) => !own.has(name.toLowerCase()));
  const coded = body.gzip !== undefined || body.br !== undefined;
  const lastModified = body.lastModified;

  const variant = (coding: Coding, bytes: Uint8Array): Variant => {
    const etag = coding === 'identity' ? body.etag : `${body.etag.slice(0, -1)}-${coding}"`;
    const validity: string[] = ['ETag', etag, 'Cache-Control', body.cacheControl];
    if (coded) validity.push('Vary', 'Accept-Encoding');
    const cors = forAudience.filter(([name]) => name.startsWith('Access-Control')).flat();
    const headers = ['Content-Type', body.contentType, 'Content-Length', String(bytes.byteLength)];
    if (coding !== 'identity') headers.push('Content-Encoding', coding);
    headers.push(...validity);
    if (lastModified !== undefined) headers.push('Last-Modified', lastModifiedDate(lastModified, now));
    headers.push('X-Content-Type-Options', 'nosniff', ...forAudience.flat(), ...body.headers.flat());
    return { bytes: toBuffer(bytes), etag, headers, notModified: [...validity, ...cors] };
  };

  return {
    status: body.status,
    ...(lastModified === undefined ? {} : { lastModified }),
    identity: variant('identity', body.identity),
    ...(body.gzip === undefined ? {} : { gzip: variant('gzip', body.gzip) }),
    ...(body.br === undefined ? {} : { br: variant('br', body.br) }),
    sizeBytes:
      body.identity.byteLength + (body.gzip?.byteLength ?? 0) + (body.br?.byteLength ?? 0) + OVERHEAD_BYTES,
  };
}

// RFC 9110 §8.8.3, without the bytes beyond ASCII.
const STRONG_TAG = /^"[\x21\x23-\x7e]+"$/;

/**
 * The wire moves in bursts: what was made in the very second of its last change may change again in it,
 * and a client that has only this date would be told that it has not. So such a body is dated a second
 * back, which costs that client one more 200 and never a story. RFC 9110 §8.8.2.2.
 */
function lastModifiedDate(lastModified: number, now: number): string {
  const sameSecond = Math.floor(lastModified / 1000) >= Math.floor(now / 1000);
  return new Date(sameSecond ? Math.min(lastModified, now) - 1000 : lastModified).toUTCString();
}

// Headers, strings and objects of one answer, roughly.
const OVERHEAD_BYTES = 4096;

// A socket wants a Buffer: given another view it makes one, each time.
function toBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/**
 * Answers a GET or HEAD: in the coding the client would rather have, or with 304 when it holds these
 * bytes in any coding it still takes. That the 304 names the tag the client holds, and not that of the
 * coding it would get today, keeps the caches between right about what they have.
 * If-Modified-Since counts only without If-None-Match; node:http leaves the body of a HEAD out.
 * RFC 9110 §13.2.2, RFC 9111 §4.3.
 */
export function send(answer: Answer, req: IncomingMessage, res: ServerResponse): void {
  const headers = req.headers;
  const codings = codingsFor(headers['accept-encoding'] as string | undefined);
  if (answer.status === 200) {
    const held = variantHeld(answer, codings, headers['if-none-match'], headers['if-modified-since']);
    if (held !== undefined) {
      res.writeHead(304, held.notModified);
      res.end();
      return;
    }
  }
  const chosen = variantFor(answer, codings);
  res.writeHead(answer.status, chosen.headers);
  res.end(chosen.bytes);
}

/** An answer for this one request: not kept, not revalidated. */
export type Once = {
  readonly status: number;
  readonly contentType: string;
  readonly text: string;
  readonly headers: readonly (readonly [string, string])[];
};

export function sendOnce(once: Once, audience: Audience, res: ServerResponse): void {
  const bytes = Buffer.from(once.text);
  res.writeHead(once.status, [
    ...['Content-Type', once.contentType, 'Content-Length', String(bytes.byteLength)],
    ...['Cache-Control', 'no-store', 'X-Content-Type-Options', 'nosniff'],
    ...HEADERS_FOR[audience].flat(),
    ...once.headers.flat(),
  ]);
  res.end(bytes);
}

function variantFor(answer: Answer, codings: readonly Coding[]): Variant {
  for (const coding of codings) {
    const variant = answer[coding];
    if (variant !== undefined) return variant;
  }
  return answer.identity;
}

function variantHeld(
  answer: Answer,
  codings: readonly Coding[],
  ifNoneMatch: string | undefined,
  ifModifiedSince: string | undefined,
): Variant | undefined {
  if (ifNoneMatch !== undefined) {
    for (const coding of codings) {
      const variant = answer[coding];
      if (variant !== undefined && namesTag(ifNoneMatch, variant.etag)) return variant;
    }
    return undefined;
  }
  if (ifModifiedSince === undefined || answer.lastModified === undefined) return undefined;
  return unmodifiedSince(answer.lastModified, ifModifiedSince) ? variantFor(answer, codings) : undefined;
}
