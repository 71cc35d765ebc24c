import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import type { Source } from '../src/feed/source.ts';
import { type Chance, chanceOf } from './fuzz-shapes.ts';

/** What a feed said in one answer that was sent whole: the title of each of its items, by guid. */
export type Edition = { readonly source: string; readonly items: ReadonlyMap<string, string> };

export type SoakPublishers = {
  readonly sources: readonly Source[];
  /** By ETag. */
  readonly editions: ReadonlyMap<string, Edition>;
  /** How often each kind of answer was given. */
  readonly given: ReadonlyMap<string, number>;
  /** From now on every answer is the whole feed as it should be, and nothing new is published. */
  behave(): void;
  close(): Promise<void>;
};

/** A feed shows so many of its newest items. */
const SHOWN = 25;
const NEWS = Date.UTC(2025, 10, 1);
const BOMB = gzipSync(Buffer.alloc(48_000_000, 0x20));
const PLACES = ['Geneva', 'Istanbul', 'Riyadh', 'Paris', 'Berlin', 'Vienna', 'London', 'Ankara'];

type Feed = {
  readonly id: string;
  readonly items: { guid: string; title: string; published: number }[];
  edition: number;
};

type Reply = {
  readonly feed: Feed;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly chance: Chance;
};

/**
 * Publishers on the loopback that fail in random ways, each on a port of its own, so that they are hosts of
 * their own. Chances are those of `seed`; their order is the network's.
 */
export async function startSoakPublishers(count: number, seed: number): Promise<SoakPublishers> {
  const chance = chanceOf(seed);
  const editions = new Map<string, Edition>();
  const given = new Map<string, number>();
  const feeds: readonly Feed[] = Array.from({ length: count }, (_, n) => ({
    id: `soak-${n}`,
    items: [],
    edition: 0,
  }));
  for (const feed of feeds) for (let n = 0; n < 3; n++) publish(feed, chance);
  let behaved = false;

  const answer = (request: IncomingMessage, response: ServerResponse) => {
    const feed = feeds[Number(/\d+$/.exec(request.url ?? '')?.[0])];
    if (feed === undefined) return response.writeHead(404).end();
    const reply: Reply = { feed, request, response, chance };
    // Whoever is answered half and hangs up breaks our connection, too.
    response.on('error', () => {});
    const manner = behaved || chance.below(100) < 45 ? 'well' : chance.pick(MANNERS);
    if (!behaved && chance.below(3) === 0) publish(feed, chance);
    if (!behaved && chance.below(4) === 0) edit(feed, chance);
    given.set(manner, (given.get(manner) ?? 0) + 1);
    if (manner === 'well') well(reply, editions);
    else MISBEHAVE[manner](reply);
  };

  const servers: Server[] = [];
  for (let n = 0; n < count; n++) {
    const server = createServer(answer);
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject).listen(0, '127.0.0.1', resolve);
    });
    servers.push(server);
  }
  return {
    sources: feeds.map(({ id }, n) => ({
      id,
      url: `http://127.0.0.1:${(servers[n]!.address() as AddressInfo).port}/feed/${n}`,
      title: `Soak ${n}`,
      lang: 'en',
      family: id,
      policy: 'full',
    })),
    editions,
    given,
    behave: () => {
      behaved = true;
    },
    close: async () => {
      for (const server of servers) {
        const closed = new Promise(resolve => server.close(resolve));
        server.closeAllConnections();
        await closed;
      }
    },
  };
}

function publish(feed: Feed, chance: Chance): void {
  const n = feed.items.length;
  const onTopic = chance.below(2) === 0;
  feed.items.push({
    guid: `${feed.id}-item-${n}`,
    title: onTopic
      ? `Ukraine and Russia hold peace talks in ${chance.pick(PLACES)}, ${feed.id} reports for the ${n}th time`
      : `Football club ${feed.id} wins match number ${n} of the season`,
    published: NEWS + n * 3_600_000,
  });
}

function edit(feed: Feed, chance: Chance): void {
  const item = chance.pick(feed.items.slice(-SHOWN));
  item.title = `${item.title.replace(/ \(edited \d+\)$/, '')} (edited ${chance.below(1_000_000)})`;
}

function well({ feed, request, response }: Reply, editions: Map<string, Edition>): void {
  const shown = feed.items.slice(-SHOWN);
  const body = rss(feed, shown);
  const said = shown.map(({ guid, title }) => [guid, title] as const);
  const last = editions.get(etagOf(feed));
  if (last === undefined || said.some(([guid, title]) => last.items.get(guid) !== title)) feed.edition++;
  const etag = etagOf(feed);
  if (request.headers['if-none-match'] === etag) return void response.writeHead(304, { etag }).end();
  // All of them would look like a leak of what is measured; readers are never further behind than this.
  editions.delete(`"${feed.id}-${feed.edition - 5}"`);
  editions.set(etag, { source: feed.id, items: new Map(said) });
  response.writeHead(200, { ...XML, etag }).end(body);
}

const etagOf = (feed: Feed) => `"${feed.id}-${feed.edition}"`;
const XML = { 'content-type': 'application/rss+xml; charset=utf-8' };

function rss(feed: Feed, items: Feed['items']): string {
  const entries = items.map(
    ({ guid, title, published }) =>
      `<item><guid isPermaLink="false">${guid}</guid><title>${title}</title><link>https://soak.example/${guid}</link>` +
      `<pubDate>${new Date(published).toUTCString()}</pubDate><description>&lt;p&gt;What ${title} means.&lt;/p&gt;</description></item>`,
  );
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>${feed.id}</title>${entries.join('\n')}</channel></rss>`;
}

const bodyOf = ({ feed }: Reply) => Buffer.from(rss(feed, feed.items.slice(-SHOWN)));

const MISBEHAVE = {
  hangUp: ({ request }: Reply) => void request.socket.destroy(),
  cut: (reply: Reply) => {
    const body = bodyOf(reply);
    reply.response.writeHead(200, { ...XML, 'content-length': body.length });
    reply.response.write(body.subarray(0, reply.chance.below(body.length)), () =>
      reply.request.socket.destroy(),
    );
  },
  tooShort: (reply: Reply) => {
    const body = bodyOf(reply);
    const { socket } = reply.request;
    socket.end(
      `HTTP/1.1 200 OK\r\ncontent-type: text/xml\r\ncontent-length: ${body.length + 50}\r\n\r\n${body}`,
    );
  },
  tooLong: (reply: Reply) => {
    const body = bodyOf(reply);
    const { socket } = reply.request;
    socket.end(`HTTP/1.1 200 OK\r\ncontent-type: text/xml\r\ncontent-length: 40\r\n\r\n${body}`);
  },
  garbage: ({ response, chance }: Reply) =>
    void response
      .writeHead(200, XML)
      .end(Buffer.from(Array.from({ length: chance.below(3000) }, () => chance.below(256)))),
  noHttp: ({ request, chance }: Reply) => void request.socket.end(`${chance.below(1e9)} HTTP\r\n\0\r\n`),
  slowHeaders: ({ response }: Reply) => {
    const timer = setTimeout(() => response.end('late'), 600);
    response.once('close', () => clearTimeout(timer));
  },
  slowBody: (reply: Reply) => {
    const body = bodyOf(reply);
    let at = 0;
    reply.response.writeHead(200, { ...XML, 'content-length': body.length });
    const timer = setInterval(() => {
      reply.response.write(body.subarray(at, at + 5));
      at += 5;
    }, 60);
    reply.response.once('close', () => clearInterval(timer));
  },
  endless: ({ response }: Reply) => {
    response.writeHead(200, XML);
    const chunk = Buffer.alloc(65_536, 0x20);
    const more = () => {
      while (!response.destroyed && response.write(chunk));
    };
    response.on('drain', more);
    more();
  },
  bomb: ({ response }: Reply) =>
    void response.writeHead(200, { ...XML, 'content-encoding': 'gzip' }).end(BOMB),
  badGzip: (reply: Reply) =>
    void reply.response
      .writeHead(200, { ...XML, 'content-encoding': 'gzip' })
      .end(gzipSync(bodyOf(reply)).subarray(0, 60)),
  truncatedFeed: (reply: Reply) => {
    const body = bodyOf(reply);
    reply.response.writeHead(200, XML).end(body.subarray(0, 100 + reply.chance.below(body.length - 110)));
  },
  page: ({ response }: Reply) =>
    void response
      .writeHead(200, { 'content-type': 'text/html' })
      .end('<!doctype html><p>We are moving house.'),
  empty: ({ response }: Reply) => void response.writeHead(200, XML).end(),
  error: ({ response, chance }: Reply) =>
    void response
      .writeHead(chance.pick([500, 502, 503, 429, 404, 403]), { 'retry-after': '1' })
      .end('<rss><channel><item><title>An error is no entry</title></item></channel></rss>'),
  loop: ({ request, response }: Reply) =>
    void response
      .writeHead(302, { location: `${request.url?.startsWith('/a') ? '' : '/a'}${request.url}` })
      .end(),
  falseNotModified: ({ response }: Reply) => void response.writeHead(304).end(),
} satisfies Record<string, (reply: Reply) => void>;

const MANNERS = Object.keys(MISBEHAVE) as (keyof typeof MISBEHAVE)[];
