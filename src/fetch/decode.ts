import type { Transform } from 'node:stream';
import {
  constants,
  createBrotliDecompress,
  createGunzip,
  createInflate,
  createInflateRaw,
  createZstdDecompress,
  gunzip,
} from 'node:zlib';
import type { FetchFailure } from './outcome.ts';

/** What we can undo, for Accept-Encoding. RFC 9110 §8.4.1; RFC 7932; RFC 8878. */
export const acceptedCodings = 'gzip, deflate, br, zstd';

/** More than this is somebody playing with us. */
const MOST_CODINGS = 2;
const CHUNK_BYTES = 64 * 1024;

// Not codings, but sent as such by real servers (the last one by object stores), over bodies that are plain.
const meaningless = new Set(['', 'identity', 'none', 'utf-8', 'aws-chunked']);
const known = new Set(['gzip', 'x-gzip', 'deflate', 'br', 'zstd']);

/** The codings to undo, the last applied first; or the failure that names what cannot be undone. */
export const codingsOf = (contentEncoding: string | undefined): readonly string[] | FetchFailure => {
  const codings = (contentEncoding ?? '')
    .toLowerCase()
    .split(',')
    .map(coding => coding.trim())
    .filter(coding => !meaningless.has(coding));
  const strange = codings.find(coding => !known.has(coding));
  if (strange !== undefined)
    return {
      code: 'bad-encoding',
      message: `The body is coded as «${strange.slice(0, 40)}», which we cannot undo`,
    };
  if (codings.length > MOST_CODINGS)
    return {
      code: 'bad-encoding',
      message: `The body is coded ${codings.length} times over, at most ${MOST_CODINGS} are undone`,
    };
  return codings.reverse();
};

const inflaterOf = (coding: string, firstByte: number | undefined): Transform => {
  if (coding === 'br') return createBrotliDecompress({ chunkSize: CHUNK_BYTES });
  // A frame may ask for a window of gigabytes; over HTTP 8 MB is the most. RFC 9659.
  if (coding === 'zstd')
    return createZstdDecompress({ chunkSize: CHUNK_BYTES, params: { [constants.ZSTD_d_windowLogMax]: 23 } });
  if (coding !== 'deflate') return createGunzip({ chunkSize: CHUNK_BYTES });
  // «deflate» means zlib's wrapping, but old servers send the bare stream. RFC 9110 §8.4.1.2.
  const wrapped = firstByte === undefined || (firstByte & 0x0f) === 8;
  return wrapped ? createInflate({ chunkSize: CHUNK_BYTES }) : createInflateRaw({ chunkSize: CHUNK_BYTES });
};

const tooLarge = (maxDecodedBytes: number): FetchFailure => ({
  code: 'too-large',
  message: `The body is larger than ${maxDecodedBytes} bytes once decompressed`,
});

const broken = (coding: string, error: Error): FetchFailure => ({
  code: 'bad-encoding',
  message: `The body does not decompress as ${coding}: ${error.message}`,
});

export type Decoder = {
  /** False when the sender should pause until `onDrain`. */
  write(chunk: Uint8Array): boolean;
  end(): void;
  destroy(): void;
};

/**
 * Undoes content codings as the bytes come in. A body that grows past `maxDecodedBytes` at any stage is
 * stopped there, however little of it has arrived. Exactly one of `onDone` and `onFail` is called, unless
 * it is destroyed first.
 */
export const createDecoder = (
  codings: readonly string[],
  options: {
    readonly maxDecodedBytes: number;
    readonly onDrain: () => void;
    readonly onDone: (body: Buffer) => void;
    readonly onFail: (failure: FetchFailure) => void;
  },
): Decoder => {
  let stages: Transform[] = [];
  let settled = false;

  const destroy = (): void => {
    settled = true;
    for (const stage of stages) stage.destroy();
  };
  const fail = (failure: FetchFailure): void => {
    if (settled) return;
    destroy();
    options.onFail(failure);
  };

  const open = (firstByte: number): Transform => {
    const decoded: Buffer[] = [];
    stages = codings.map((coding, index) => inflaterOf(coding, index === 0 ? firstByte : undefined));
    stages.forEach((stage, index) => {
      let bytes = 0;
      const isLast = index === stages.length - 1;
      stage.on('error', error => fail(broken(codings[index]!, error)));
      if (!isLast) stage.pipe(stages[index + 1]!);
      stage.on('data', (chunk: Buffer) => {
        bytes += chunk.length;
        if (bytes > options.maxDecodedBytes) fail(tooLarge(options.maxDecodedBytes));
        else if (isLast && !settled) decoded.push(chunk);
      });
    });
    stages.at(-1)!.on('end', () => {
      if (settled) return;
      settled = true;
      options.onDone(Buffer.concat(decoded));
    });
    return stages[0]!.on('drain', options.onDrain);
  };

  return {
    write: chunk => settled || chunk.length === 0 || (stages[0] ?? open(chunk[0]!)).write(chunk),
    end: () => {
      if (settled) return;
      if (stages[0]) stages[0].end();
      else {
        // A coded body of no bytes at all: sent with an error page or an empty feed; nothing to undo.
        settled = true;
        options.onDone(Buffer.alloc(0));
      }
    },
    destroy,
  };
};

/**
 * Undoes a gzip file served as it is (`feed.xml.gz`), or compressed twice by a server and the proxy before
 * it: no feed begins with gzip's two bytes.
 */
export const undoGzipFile = (body: Buffer, maxDecodedBytes: number): Promise<Buffer | FetchFailure> =>
  new Promise(resolve => {
    if (body[0] !== 0x1f || body[1] !== 0x8b) return resolve(body);
    gunzip(body, { maxOutputLength: maxDecodedBytes }, (error, decoded) => {
      if (!error) resolve(decoded);
      else if ('code' in error && error.code === 'ERR_BUFFER_TOO_LARGE') resolve(tooLarge(maxDecodedBytes));
      else resolve(broken('gzip', error));
    });
  });
