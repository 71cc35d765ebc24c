import { isIP, type LookupFunction, Socket } from 'node:net';
import { Agent, buildConnector } from 'undici';
import { whyNotPublic } from './addresses.ts';

export type LookedUp = { readonly address: string; readonly family: 4 | 6 };

/** Resolves a host to its addresses; rejects with an error that has a `code` (ENOTFOUND …). */
export type Lookup = (hostname: string) => Promise<readonly LookedUp[]>;

/** On errors of the guard, beside those of the system (`ECONNREFUSED` …). */
export const FORBIDDEN_ADDRESS = 'PEACEWIRE_FORBIDDEN_ADDRESS';

const forbidden = (message: string): Error => Object.assign(new Error(message), { code: FORBIDDEN_ADDRESS });

export type GuardedAgent = {
  readonly agent: Agent;
  /** Whether a connection to this origin is open: the next request goes over it. */
  connectedTo(origin: string): boolean;
  /** Cuts every connection, also those still being made, and waits until all are gone. */
  close(): Promise<void>;
};

/**
 * The one pool of connections, one for each origin at most. Nothing reaches an address that is neither
 * public nor allowed by `allowPrivateAddresses`: the check stands between the answer of the DNS and the connection, so that
 * the address that was checked is the address connected to, whatever a second question would be answered.
 */
export const createGuardedAgent = (options: {
  readonly allowPrivateAddresses: boolean | readonly string[];
  readonly connectTimeoutMs: number;
  readonly headersTimeoutMs: number;
  readonly bodyTimeoutMs: number;
  readonly lookup: Lookup;
}): GuardedAgent => {
  const resolveHost = options.lookup;
  const { allowPrivateAddresses: allowed } = options;

  /** Why an address may not be reached, or undefined when it may. */
  const whyForbidden = (address: string): string | undefined =>
    allowed === true || (allowed !== false && allowed.includes(address)) ? undefined : whyNotPublic(address);

  const lookup: LookupFunction = (hostname, wanted, callback) => {
    resolveHost(hostname).then(
      found => {
        const family = wanted.family === 'IPv4' ? 4 : wanted.family === 'IPv6' ? 6 : (wanted.family ?? 0);
        const usable = found.filter(
          ({ address, family: its }) => (family === 0 || family === its) && !whyForbidden(address),
        );
        const [first] = usable;
        if (first && wanted.all) callback(null, [...usable]);
        else if (first) callback(null, first.address, first.family);
        else {
          const refused = found.find(({ address }) => whyForbidden(address));
          const error = refused
            ? forbidden(`${hostname} leads to ${refused.address}, ${whyForbidden(refused.address)} address`)
            : Object.assign(new Error(`${hostname} has no address`), { code: 'ENOTFOUND' });
          callback(error, '');
        }
      },
      (error: Error) => callback(error, ''),
    );
  };

  const connect = buildConnector({ timeout: options.connectTimeoutMs, lookup });

  // undici forgets a connection that is still being made when it is destroyed; we do not.
  const sockets = new Set<Socket>();
  const connected = new Set<string>();

  const agent = new Agent({
    connections: 1,
    pipelining: 1,
    headersTimeout: options.headersTimeoutMs,
    bodyTimeout: options.bodyTimeoutMs,
    connect: (target, callback) => {
      // A host that is an address already is never looked up. The URL parser has undone the odd spellings
      // (127.1, 0177.1, 0x7f.1, 2130706433) by now.
      const why = isIP(target.hostname) ? whyForbidden(target.hostname) : undefined;
      if (why) {
        queueMicrotask(() => callback(forbidden(`${target.hostname} is ${why} address`), null));
        return;
      }
      const socket: unknown = connect(target, callback);
      if (socket instanceof Socket) {
        sockets.add(socket);
        socket.once('close', () => sockets.delete(socket));
      }
    },
  });
  agent.on('connect', (origin: URL) => connected.add(origin.origin));
  agent.on('disconnect', (origin: URL) => connected.delete(origin.origin));

  return {
    agent,
    connectedTo: origin => connected.has(origin),
    close: async () => {
      const gone = [...sockets].map(
        socket => new Promise<void>(resolve => socket.once('close', () => resolve())),
      );
      const destroyed = agent.destroy();
      for (const socket of sockets) socket.destroy();
      await Promise.all([destroyed, ...gone]);
    },
  };
};
