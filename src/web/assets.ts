import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Body } from './page.ts';

/** A file that pages use, and the address it is served at. */
export type AssetFile = { readonly path: string; readonly file: string | URL };

/** Read once, at start; served from memory. `immutable`: the path changes whenever the bytes do. */
export type Asset = { readonly path: string; readonly immutable: boolean; readonly body: Body };

const CONTENT_TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xsl': 'text/xsl; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
};

// These are compressed already.
const COMPRESSED = new Set(['.png', '.webp', '.woff2', '.ico']);

const A_YEAR = 'public, max-age=31536000, immutable';
const AN_HOUR = 'public, max-age=3600, stale-while-revalidate=86400, stale-if-error=86400';

const compressGzip = promisify(gzip);
const compressBrotli = promisify(brotliCompress);

/**
 * Reads each file and compresses it. It is served at its own path, to be asked for again after an
 * hour, and at `hashedPath`, for ever. Rejects when a file is missing or of a kind not known here: both
 * are mistakes of ours that a start should show.
 */
export async function readAssets(files: readonly AssetFile[]): Promise<readonly Asset[]> {
  const assets = await Promise.all(
    files.map(async ({ path, file }): Promise<Asset[]> => {
      const extension = extname(path);
      const contentType = CONTENT_TYPES[extension];
      if (contentType === undefined) throw new Error(`${path}: no content type is known for '${extension}'`);
      const identity = await readFile(file);
      const body = {
        status: 200,
        contentType,
        identity,
        ...(COMPRESSED.has(extension) ? {} : await compressed(identity)),
        etag: `"${hashOf(identity)}"`,
        headers: [],
        seq: 0,
      };
      return [
        { path, immutable: false, body: { ...body, cacheControl: AN_HOUR } },
        { path: hashedPath(path, identity), immutable: true, body: { ...body, cacheControl: A_YEAR } },
      ];
    }),
  );
  return assets.flat();
}

/** The address that is only ever of these bytes: /assets/page.css → /assets/page.3f9a….css */
export function hashedPath(path: string, bytes: Uint8Array): string {
  const extension = extname(path);
  return `${path.slice(0, -extension.length)}.${hashOf(bytes)}${extension}`;
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 16);
}

async function compressed(identity: Uint8Array): Promise<{ gzip?: Uint8Array; br?: Uint8Array }> {
  const [gz, br] = await Promise.all([
    compressGzip(identity, { level: constants.Z_BEST_COMPRESSION }),
    compressBrotli(identity, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: identity.byteLength } }),
  ]);
  return {
    ...(gz.byteLength < identity.byteLength ? { gzip: gz } : {}),
    ...(br.byteLength < identity.byteLength ? { br } : {}),
  };
}
