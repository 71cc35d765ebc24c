import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Source } from '../feed/source.ts';
import { answer } from './answer.ts';
import type { Publisher } from './publisher.ts';
import { publishers } from './publishers.ts';
import { holdUnheardPort, portOf } from './unheard-port.ts';

export type RunningPublishers = {
  /** One for each publisher, each on a host:port of its own. */
  readonly sources: Source[];
  /** Ends every connection and frees every port. */
  close(): Promise<void>;
};

type Running = { readonly origin: string; close(): Promise<void> };

/**
 * Starts the sample publishers on the loopback, ports chosen by the system.
 * The script of what appears and changes when runs by `now`, ms UTC, from the moment of this call.
 * Rejects if a port can't be had; nothing is left running then.
 */
export async function startPublishers(options: {
  readonly now: () => number;
  readonly host?: '127.0.0.1';
}): Promise<RunningPublishers> {
  const host = options.host ?? '127.0.0.1';
  const startedAt = options.now();
  const started = await Promise.allSettled(
    publishers.map(publisher =>
      publisher.trouble?.kind === 'down'
        ? startDown(host)
        : startOne(publisher, host, startedAt, options.now),
    ),
  );
  const running = started.flatMap(result => (result.status === 'fulfilled' ? [result.value] : []));
  const close = async () => {
    await Promise.all(running.map(one => one.close()));
  };
  const failure = started.find(result => result.status === 'rejected');
  if (failure !== undefined) {
    await close();
    throw failure.reason;
  }
  const sources = publishers.map((publisher, index) => sourceOf(publisher, running[index]?.origin ?? ''));
  return { sources, close };
}

function sourceOf(publisher: Publisher, origin: string): Source {
  return {
    id: publisher.slug,
    url: origin + publisher.feedPath,
    title: publisher.title,
    lang: publisher.lang,
    family: publisher.family,
    policy: publisher.policy,
    home: `${origin}/`,
  };
}

async function startDown(host: string): Promise<Running> {
  const held = await holdUnheardPort(host);
  return { origin: `http://${host}:${held.port}`, close: held.close };
}

async function startOne(
  publisher: Publisher,
  host: string,
  startedAt: number,
  now: () => number,
): Promise<Running> {
  const waiting = new Set<NodeJS.Timeout>();
  let origin = '';
  const respond = (request: IncomingMessage, response: ServerResponse) => {
    const said = answer(publisher, origin, startedAt, now(), {
      method: request.method ?? 'GET',
      target: request.url ?? '/',
      ifNoneMatch: request.headers['if-none-match'],
      ifModifiedSince: request.headers['if-modified-since'],
    });
    const length = said.status === 304 ? {} : { 'content-length': said.body.byteLength };
    response.writeHead(said.status, { ...said.headers, ...length });
    response.end(request.method === 'HEAD' ? undefined : said.body);
  };
  const delayMs = publisher.trouble?.kind === 'slow' ? publisher.trouble.delayMs : 0;
  const server = createServer((request, response) => {
    if (delayMs === 0) return respond(request, response);
    const timer = setTimeout(() => {
      waiting.delete(timer);
      respond(request, response);
    }, delayMs);
    waiting.add(timer);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, host, resolve);
  });
  origin = `http://${host}:${portOf(server)}`;
  return {
    origin,
    async close() {
      for (const timer of waiting) clearTimeout(timer);
      const closed = new Promise<void>(resolve => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
    },
  };
}
