import { connect, createServer, type Server, type Socket } from 'node:net';

export type UnheardPort = { readonly port: number; close(): Promise<void> };

/**
 * A port of `host` on which nothing listens and which nobody else gets before `close()`.
 * A connection to ourselves is kept open, and its near end is the port: taken, yet refusing.
 */
export async function holdUnheardPort(host: string): Promise<UnheardPort> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, host, resolve);
  });
  const far = new Promise<Socket>(resolve => server.once('connection', resolve));
  const near = connect(portOf(server), host);
  await new Promise<void>((resolve, reject) => {
    near.once('error', reject);
    near.once('connect', resolve);
  });
  const ends = [near, await far];
  const port = near.localPort;
  if (port === undefined) throw new Error('a connected socket has no local port');
  return {
    port,
    async close() {
      const gone = ends.map(end => new Promise(resolve => end.once('close', resolve)));
      // A reset leaves no TIME_WAIT behind: the port is free at once.
      for (const end of ends) end.resetAndDestroy();
      await Promise.all(gone);
      await new Promise(resolve => server.close(resolve));
    },
  };
}

/** The port a listening server was given. */
export function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server listens on no port');
  return address.port;
}
