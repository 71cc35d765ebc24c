import { lookup as systemLookup } from 'node:dns';
import { Resolver } from 'node:dns/promises';
import { readFile } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import type { LookedUp, Lookup } from './guarded-agent.ts';

export type HostResolver = {
  /** Rejects with an error whose code is ENOTFOUND or EAI_AGAIN. */
  readonly lookup: Lookup;
  /** Gives up what is being asked. */
  close(): void;
};

const QUERY_TIMEOUT_MS = 2000;
const QUERY_TRIES = 2;
/** How long the other family's addresses may be late. RFC 8305 §3 has 50 ms, for people who wait. */
const FAMILY_GRACE_MS = 200;
const MOST_TTL_MS = 300_000;
/** A name that does not resolve is not asked for again so soon, whoever links to it. RFC 2308 §5. */
const FAILURE_TTL_MS = 30_000;
const HOSTS_TTL_MS = 60_000;
const MOST_KEPT = 10_000;

const HOSTS_FILE = process.platform === 'win32' ? 'C:\\Windows\\System32\\drivers\\etc\\hosts' : '/etc/hosts';

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error);

const failure = (code: 'ENOTFOUND' | 'EAI_AGAIN', message: string): Error =>
  Object.assign(new Error(message), { code });

const fromSystem = (hostname: string): Promise<readonly LookedUp[]> =>
  new Promise((resolve, reject) => {
    systemLookup(hostname, { all: true }, (error, found) => {
      if (error) reject(error);
      else resolve(found.map(({ address, family }) => ({ address, family: family === 6 ? 6 : 4 })));
    });
  });

type Found = { readonly addresses: readonly LookedUp[]; readonly ttlMs: number };

/**
 * Resolves names by asking the name servers ourselves, as many at once as there are. The system's own call
 * holds one of libuv's four threads until it is answered: four names whose servers are dead would hold up
 * every other name, and every file and body to be decompressed. It is left what only it can answer: names of
 * the hosts file, names without a dot, multicast names, and, as a second opinion, names that are not found.
 * What is found is kept for as long as its servers say, five minutes at most; what is not, for half a minute.
 * RFC 1035; RFC 2308; RFC 6761; RFC 8305 §3.
 */
export const createResolver = (
  options: {
    /** «address:port», in place of the system's. */
    readonly servers?: readonly string[];
    readonly hostsFile?: string;
    readonly timeoutMs?: number;
  } = {},
): HostResolver => {
  const { servers, hostsFile = HOSTS_FILE, timeoutMs = QUERY_TIMEOUT_MS } = options;
  const dns = new Resolver({ timeout: timeoutMs, tries: QUERY_TRIES });
  if (servers) dns.setServers(servers);
  const kept = new Map<string, { readonly until: number; readonly answer: Promise<readonly LookedUp[]> }>();
  // Where no name server has ever answered, our way of asking may be the trouble, and not the name.
  let heardOfAny = false;
  let closed = false;

  let hosts: { readonly until: number; readonly names: Promise<ReadonlySet<string>> } | undefined;
  const hostsNames = (now: number): Promise<ReadonlySet<string>> => {
    if (!hosts || hosts.until <= now) {
      const names = readFile(hostsFile, 'utf8').then(
        text =>
          new Set(text.split('\n').flatMap(line => line.replace(/#.*/, '').trim().split(/\s+/).slice(1))),
        () => new Set<string>(),
      );
      hosts = { until: now + HOSTS_TTL_MS, names };
    }
    return hosts.names;
  };

  const ask = async (name: string): Promise<Found> => {
    const addresses: LookedUp[] = [];
    let ttlMs = MOST_TTL_MS;
    const take =
      (family: 4 | 6) => (records: readonly { readonly address: string; readonly ttl: number }[]) => {
        heardOfAny = true;
        for (const { address, ttl } of records) {
          addresses.push({ address, family });
          ttlMs = Math.min(ttlMs, ttl * 1000);
        }
        if (records.length === 0) throw failure('ENOTFOUND', `${name} has no address`);
      };
    const both = [
      dns.resolve4(name, { ttl: true }).then(take(4)),
      dns.resolve6(name, { ttl: true }).then(take(6)),
    ];
    try {
      await Promise.any(both);
    } catch (error) {
      const codes = error instanceof AggregateError ? error.errors.map(codeOf) : [];
      const isNoSuchName = codes.every(code => code === 'ENOTFOUND' || code === 'ENODATA');
      if (codes.some(code => ['ENOTFOUND', 'ENODATA', 'ESERVFAIL', 'EREFUSED'].includes(code)))
        heardOfAny = true;
      if (closed) throw failure('EAI_AGAIN', `${name}: given up`);
      if (isNoSuchName || codes.includes('ECONNREFUSED') || !heardOfAny)
        return { addresses: await fromSystem(name), ttlMs: FAILURE_TTL_MS };
      throw failure('EAI_AGAIN', `the name servers of ${name} do not answer (${codes.join(', ')})`);
    }
    await Promise.race([Promise.allSettled(both), delay(FAMILY_GRACE_MS, undefined, { ref: false })]);
    return { addresses: [...addresses], ttlMs };
  };

  const find = async (name: string, now: number): Promise<Found> => {
    // Never asked of the network, and always ourselves. RFC 6761 §6.3.
    if (name === 'localhost' || name.endsWith('.localhost'))
      return {
        addresses: [
          { address: '127.0.0.1', family: 4 },
          { address: '::1', family: 6 },
        ],
        ttlMs: MOST_TTL_MS,
      };
    const isLocal = !name.includes('.') || name.endsWith('.local') || (await hostsNames(now)).has(name);
    return isLocal ? { addresses: await fromSystem(name), ttlMs: 0 } : ask(name);
  };

  return {
    lookup: hostname => {
      const name = hostname.toLowerCase().replace(/\.$/, '');
      const now = Date.now();
      const known = kept.get(name);
      if (known && known.until > now) return known.answer;
      if (kept.size >= MOST_KEPT) kept.clear();
      const keep = (ttlMs: number): void => {
        if (kept.get(name)?.answer === answer) kept.set(name, { until: Date.now() + ttlMs, answer });
      };
      const answer: Promise<readonly LookedUp[]> = find(name, now).then(
        ({ addresses, ttlMs }) => {
          keep(ttlMs);
          return addresses;
        },
        (error: unknown) => {
          keep(FAILURE_TTL_MS);
          throw error;
        },
      );
      // Whoever asks while it is being found waits for the same answer.
      kept.set(name, { until: Number.POSITIVE_INFINITY, answer });
      return answer;
    },
    close: () => {
      closed = true;
      dns.cancel();
    },
  };
};
