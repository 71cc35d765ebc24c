import { brotliCompressSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { codingsOf, createDecoder } from '../../src/fetch/decode.ts';
import type { FetchFailure } from '../../src/fetch/outcome.ts';

const pack: Record<string, (bytes: Uint8Array) => Buffer> = {
  gzip: gzipSync,
  deflate: deflateSync,
  br: brotliCompressSync,
  zstd: zstdCompressSync,
};

/** Feeds `body` to a decoder in pieces, as a connection would, with pauses where it asks for them. */
const decode = (codings: readonly string[], body: Uint8Array, piece: number, maxDecodedBytes = 1e6) =>
  new Promise<Buffer | FetchFailure>((resolve, reject) => {
    let ends = 0;
    const end = (result: Buffer | FetchFailure): void => {
      if (++ends > 1) reject(new Error('ended twice'));
      resolve(result);
    };
    let sent = 0;
    const send = (): void => {
      while (sent < body.length) {
        const chunk = body.subarray(sent, sent + piece);
        sent += piece;
        if (!decoder.write(chunk)) return;
      }
      decoder.end();
    };
    const decoder = createDecoder(codings, { maxDecodedBytes, onDrain: send, onDone: end, onFail: end });
    send();
  });

const coding = fc.constantFrom('gzip', 'deflate', 'br', 'zstd');

it('what was packed comes out the same, however it is cut into pieces', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uint8Array({ minLength: 1, maxLength: 5000 }),
      fc.array(coding, { minLength: 1, maxLength: 2 }),
      fc.integer({ min: 1, max: 400 }),
      async (bytes, codings, piece) => {
        const packed = codings.toReversed().reduce<Uint8Array>((body, each) => pack[each]!(body), bytes);
        expect(Buffer.compare((await decode(codings, packed, piece)) as Buffer, bytes)).toBe(0);
      },
    ),
    { numRuns: 60 },
  );
});

it('what was damaged ends in bytes or in a failure, once, and never throws', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uint8Array({ minLength: 200, maxLength: 2000 }),
      coding,
      fc.nat(),
      fc.integer({ min: 1, max: 255 }),
      async (bytes, each, where, by) => {
        const packed = pack[each]!(bytes);
        const index = where % packed.length;
        packed[index] = packed[index]! ^ by;
        const result = await decode([each], packed, 100);
        if (!Buffer.isBuffer(result)) expect(['bad-encoding', 'too-large']).toContain(result.code);
      },
    ),
    { numRuns: 60 },
  );
});

it('exactly as much as allowed comes out, and one byte more does not', async () => {
  for (const each of Object.keys(pack)) {
    const packed = pack[each]!(Buffer.alloc(100_000));
    expect(await decode([each], packed, 1000, 100_000)).toHaveLength(100_000);
    expect(await decode([each], packed, 1000, 99_999)).toMatchObject({ code: 'too-large' });
  }
});

it.each([
  { says: undefined, codings: [] },
  { says: 'identity', codings: [] },
  { says: 'gzip', codings: ['gzip'] },
  { says: ' GZip , BR ', codings: ['br', 'gzip'] },
  { says: 'gzip, identity', codings: ['gzip'] },
])('«$says» is undone as $codings', ({ says, codings }) => {
  expect(codingsOf(says)).toEqual(codings);
});
