import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Listening = {
  /** Where it can be reached, as one types it. */
  readonly url: string;
  readonly port: number;
  /** Requests that came before are answered now, and those to come. Call it once. */
  answerWith(listener: RequestListener): void;
  /**
   * Takes no new connection, answers what is in hand, closes what is idle at once and the rest by force
   * after `graceMs`.
   */
  close(graceMs: number): Promise<void>;
};

export type ListenResult =
  | { readonly ok: true; readonly server: Listening }
  /** The address is taken, not ours, or not to be had without more rights. */
  | { readonly ok: false; readonly why: string };

/**
 * Takes host and port at once, port 0 being any free one; requests wait until they have a listener. Never
 * rejects.
 */
export function listen(at: { readonly host: string; readonly port: number }): Promise<ListenResult> {
  const server = createServer({
    // Longer than the sixty seconds for which proxies usually keep theirs: the side that closes
    // first must be the one that sends, or a request meets a closed door.
    keepAliveTimeout: 65_000,
    // A request line with its headers comes in one packet or two. Who takes longer is holding places.
    headersTimeout: 10_000,
    requestTimeout: 20_000,
    connectionsCheckingInterval: 2_000,
    maxHeaderSize: 16 * 1024,
  });
  const early: Parameters<RequestListener>[] = [];
  const wait: RequestListener = (...request) => early.push(request);
  server.on('request', wait);
  // A reader that stops reading in the middle of a body.
  server.setTimeout(60_000);
  // Half a request, or something that is no HTTP: node answers 400, 408 or 431 and closes.

  return new Promise(resolve => {
    const refused = (error: NodeJS.ErrnoException) =>
      resolve({ ok: false, why: `${at.host}:${at.port}: ${error.code ?? error.message}` });
    server.once('error', refused);
    server.listen(at.port, at.host, () => {
      server.off('error', refused);
      const { port } = server.address() as AddressInfo;
      resolve({
        ok: true,
        server: {
          url: `http://${hostInUrl(at.host)}:${port}`,
          port,
          answerWith(listener) {
            server.off('request', wait);
            server.on('request', listener);
            for (const request of early.splice(0)) listener(...request);
          },
          close,
        },
      });
    });
  });

  function close(graceMs: number): Promise<void> {
    return new Promise(resolve => {
      // One whose answer had begun before now was told that it is kept: it becomes idle when that is read.
      const sweep = setInterval(() => server.closeIdleConnections(), 20);
      const force = setTimeout(() => server.closeAllConnections(), graceMs);
      server.close(() => {
        clearInterval(sweep);
        clearTimeout(force);
        resolve();
      });
    });
  }
}

function hostInUrl(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}
