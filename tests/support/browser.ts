import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { type Browser, chromium } from 'playwright-core';

/**
 * A real browser, headless, that asks nobody for anything. Close it when done.
 *
 * The package's own unpacking writes straight to its final name, so that a second test file that
 * starts meanwhile runs half a browser. Here it is unpacked beside and renamed: a name that exists is whole.
 */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: await unpackedBrowser(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

async function unpackedBrowser(): Promise<string> {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const root = entry.slice(0, entry.lastIndexOf(`${path.sep}build${path.sep}`));
  const packed = path.join(root, 'bin', 'chromium.br');
  const { size } = await stat(packed);
  const home = path.join(tmpdir(), `peacewire-browser-${process.getuid?.() ?? 'user'}`);
  // The size stands for the version: another browser gets another name.
  const browser = path.join(home, `chromium-${size}`);
  if (await stat(browser).catch(() => undefined)) return browser;

  await mkdir(home, { recursive: true, mode: 0o700 });
  const beside = await mkdtemp(path.join(home, 'unpacking-'));
  const file = path.join(beside, 'chromium');
  await pipeline(
    createReadStream(packed),
    createBrotliDecompress(),
    createWriteStream(file, { mode: 0o700 }),
  );
  await rename(file, browser);
  await rm(beside, { recursive: true });
  return browser;
}
