import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hashedPath, readAssets } from '../../src/web/assets.ts';

let dir: string;
const style = 'body { margin: 0 }\n'.repeat(50);
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'assets-'));
  await writeFile(join(dir, 'page.css'), style);
  await writeFile(join(dir, 'face.woff2'), Buffer.alloc(500));
  await writeFile(join(dir, 'tool.exe'), 'x');
});
afterAll(() => rm(dir, { recursive: true, force: true }));

describe('assets', () => {
  it('are served for an hour at their path, and for ever at the path of their bytes', async () => {
    const assets = await readAssets([{ path: '/assets/page.css', file: join(dir, 'page.css') }]);
    const forEver = hashedPath('/assets/page.css', Buffer.from(style));
    expect(forEver).toMatch(/^\/assets\/page\.[0-9a-f]{16}\.css$/);
    expect(assets.map(({ path, immutable }) => [path, immutable])).toEqual([
      ['/assets/page.css', false],
      [forEver, true],
    ]);
    expect(assets.map(({ body }) => body.cacheControl.includes('immutable'))).toEqual([false, true]);
  });

  it('are compressed where that gains something', async () => {
    const assets = await readAssets([
      { path: '/page.css', file: join(dir, 'page.css') },
      { path: '/face.woff2', file: join(dir, 'face.woff2') },
    ]);
    const body = (path: string) => assets.find(asset => asset.path === path)!.body;
    expect(gunzipSync(body('/page.css').gzip!).toString()).toBe(style);
    expect(brotliDecompressSync(body('/page.css').br!).toString()).toBe(style);
    expect(body('/face.woff2')).not.toHaveProperty('gzip');
    expect(body('/face.woff2').contentType).toBe('font/woff2');
  });

  it.each([
    ['is missing', 'none.css'],
    ['is of a kind that is not known', 'tool.exe'],
  ])('stop the start when a file %s', async (_, name) => {
    await expect(readAssets([{ path: `/${name}`, file: join(dir, name) }])).rejects.toThrow(name);
  });
});
