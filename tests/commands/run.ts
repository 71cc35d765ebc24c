import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const CLI = fileURLToPath(new URL('../../src/cli.ts', import.meta.url));

export type Ran = { readonly code: number | null; readonly stdout: string; readonly stderr: string };

/** Runs the command line as a person would, in a folder, and waits for its end. */
export function run(
  args: readonly string[],
  { cwd = tmpdir(), input = '' }: { readonly cwd?: string; readonly input?: string | Uint8Array } = {},
): Promise<Ran> {
  const child = spawn(process.execPath, [CLI, ...args], {
    cwd,
    // What the tests run under is not for the program: neither vitest's own settings nor a database.
    env: { PATH: process.env.PATH, HOME: process.env.HOME, TMPDIR: process.env.TMPDIR, TZ: 'Asia/Kabul' },
  });
  // A command that reads no input may have ended before it is all written.
  child.stdin.on('error', () => {}).end(input);
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', code => resolve({ code, stdout, stderr }));
  });
}

/** Runs a batch command; its answers, read line by line. */
export async function answers(
  command: 'parse' | 'classify' | 'cluster',
  lines: readonly unknown[],
): Promise<{ code: number | null; stderr: string; answers: Record<string, unknown>[] }> {
  const input = lines.map(line => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');
  const { code, stdout, stderr } = await run([command, '--ndjson'], { input });
  return {
    code,
    stderr,
    answers: stdout
      .split('\n')
      .filter(line => line !== '')
      .map(line => JSON.parse(line)),
  };
}

export type Folder = {
  readonly path: string;
  readonly config: () => Promise<string>;
  /** The addresses that the config subscribes to. */
  readonly urls: () => Promise<readonly string[]>;
  write(config: unknown): Promise<void>;
  remove(): Promise<void>;
};

/** A folder of its own with a config that lets feeds be fetched from the loopback. */
export async function folder(
  sources: readonly object[] = [],
  more: Readonly<Record<string, unknown>> = {},
): Promise<Folder> {
  const path = await mkdtemp(join(tmpdir(), 'peacewire-commands-'));
  const file = join(path, 'feeds.config.json');
  const write = (config: unknown) =>
    writeFile(file, typeof config === 'string' ? config : `${JSON.stringify(config, null, 2)}\n`);
  await write({
    site: { title: 'Провід миру', url: 'https://wire.example' },
    fetch: { allowPrivateAddresses: true, minGapSeconds: 0, timeoutSeconds: 5 },
    sources,
    ...more,
  });
  const config = () => readFile(file, 'utf8');
  return {
    path,
    config,
    urls: async () =>
      (JSON.parse(await config()) as { sources: { url: string }[] }).sources.map(({ url }) => url),
    write,
    remove: () => rm(path, { recursive: true, force: true }),
  };
}

export type Site = { readonly url: string; close(): Promise<void> };

/** A web server on the loopback. */
export async function site(listener: RequestListener): Promise<Site> {
  const server = createServer(listener);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

export const source = (id: string, url = `https://${id}.example/feed.xml`) => ({
  id,
  url,
  title: `The ${id}`,
  lang: 'en',
  family: id,
  policy: 'excerpt',
});

/** RSS 2.0 with these headlines, a day apart. */
export const rss = (titles: readonly string[], { title = 'A newsroom', language = '', home = '' } = {}) =>
  `<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>${title}</title><link>${home}</link>` +
  `${language === '' ? '' : `<language>${language}</language>`}` +
  `${titles
    .map(
      (headline, i) =>
        `<item><title>${headline}</title><guid isPermaLink="false">n${i}</guid>` +
        `<pubDate>${new Date(Date.UTC(2025, 11, 1 + i)).toUTCString()}</pubDate></item>`,
    )
    .join('')}</channel></rss>`;
