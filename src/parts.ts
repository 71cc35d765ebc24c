import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Config } from './config/config.ts';
import type { SourceId } from './feed/source.ts';
import { createFetcher, type Fetcher } from './fetch/fetcher.ts';
import { openPostgres } from './store/postgres.ts';
import { openSqlite } from './store/sqlite.ts';
import type { Store } from './store/store.ts';

/** Where things are kept: a PostgreSQL address, or the path of an SQLite file. */
export type StoreAddress = string;

export const isPostgres = (address: StoreAddress): boolean => /^postgres(ql)?:\/\//.test(address);

/**
 * Opens the store, its schema not yet brought up to date. Makes the file that is not there, and its folder,
 * unless it is only to be read.
 */
export async function openStore(
  address: StoreAddress,
  options: { readonly readOnly?: boolean } = {},
): Promise<Store> {
  if (isPostgres(address)) return openPostgres(address);
  if (options.readOnly) return openSqlite(address, options);
  await mkdir(dirname(address), { recursive: true });
  return openSqlite(address);
}

/** How this process names itself to publishers, with an address to complain to. RFC 9110 §10.1.5. */
export function userAgentOf(config: Config): string {
  return `peacewire/0.1 (+${config.site.contact ?? config.site.url})`;
}

/** The fetcher that the config describes. */
export function fetcherOf(config: Config): Fetcher {
  const { timeoutMs, maxBytes, minGapMs, allowPrivateAddresses, domains } = config.fetch;
  return createFetcher({
    userAgent: userAgentOf(config),
    timeoutMs,
    maxBytes,
    maxDecodedBytes: maxBytes * 4,
    minGapMs,
    allowPrivateAddresses,
    ...(domains && { domains }),
  });
}

/** How many older documents the config wants of each source while it is new. */
export function archivesOf(config: Config): (id: SourceId) => number {
  const wanted = new Map(config.sources.map(({ id, archives = 0 }) => [id, archives]));
  return id => wanted.get(id) ?? 0;
}

/** How long a lease on a source lasts: longer than its longest refresh, so that only the dead lose theirs. */
export function leaseMsOf(config: Config): number {
  return config.fetch.timeoutMs * 2 + 60_000;
}
