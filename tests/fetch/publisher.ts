import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import { type AddressInfo, createServer as createRawServer, type Server, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';
import { createFetcher, type Fetcher, type FetcherOptions } from '../../src/fetch/fetcher.ts';
import type { FetchOutcome } from '../../src/fetch/outcome.ts';

export const userAgent = 'peacewire-test (+https://peacewire.example/about)';

const listen = async (server: Server, host: string): Promise<number> => {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, host, resolve);
  });
  return (server.address() as AddressInfo).port;
};

/** A publisher on the loopback, gone when the test is. */
export const publisher = async (
  answer: (request: IncomingMessage, response: ServerResponse) => void,
  host = '127.0.0.1',
): Promise<{ readonly url: string; readonly port: number; readonly open: () => Promise<number> }> => {
  const server = createServer(answer as RequestListener);
  const port = await listen(server, host);
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return {
    url: `http://${host}:${port}`,
    port,
    open: () =>
      new Promise((resolve, reject) =>
        server.getConnections((error, count) => (error ? reject(error) : resolve(count))),
      ),
  };
};

/** A publisher that speaks bytes: `converse` gets each socket once a whole request has come over it. */
export const rawPublisher = async (
  converse: (socket: Socket) => void,
): Promise<{ readonly url: string; readonly port: number; readonly sockets: ReadonlySet<Socket> }> => {
  const sockets = new Set<Socket>();
  const server = createRawServer(socket => {
    sockets.add(socket);
    socket.on('error', () => {});
    socket.on('close', () => sockets.delete(socket));
    let heard = '';
    socket.on('data', chunk => {
      heard += chunk.toString('latin1');
      if (!heard.endsWith('\r\n\r\n')) return;
      heard = '';
      converse(socket);
    });
  });
  const port = await listen(server, '127.0.0.1');
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return { url: `http://127.0.0.1:${port}`, port, sockets };
};

/** A fetcher that may reach the loopback, closed when the test is done. */
export const fetcherFor = (options: Partial<FetcherOptions> = {}): Fetcher => {
  const fetcher = createFetcher({ userAgent, allowPrivateAddresses: true, ...options });
  onTestFinished(() => fetcher.close());
  return fetcher;
};

export const fetchOnce = (
  url: string,
  options: Partial<FetcherOptions> = {},
  rest: { readonly validators?: { etag?: string; lastModified?: string }; readonly bodyHash?: string } = {},
): Promise<FetchOutcome> => fetcherFor(options).fetch({ url, validators: {}, ...rest });

export const textOf = (outcome: FetchOutcome): string => {
  if (outcome.kind !== 'fetched') throw new Error(`Expected a body, got ${JSON.stringify(outcome)}`);
  return Buffer.from(outcome.body).toString('utf8');
};

/** The failure's code and message; fails the test when there was none. */
export const causeOf = (outcome: FetchOutcome): { code: string; message: string; status?: number } => {
  if (outcome.kind !== 'failed') throw new Error(`Expected a failure, got ${outcome.kind}`);
  return outcome.cause;
};
