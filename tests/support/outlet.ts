import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Source } from '../../src/feed/source.ts';

/** What an outlet publishes. Plain text. */
export type Item = {
  readonly id: string;
  readonly title: string;
  readonly summary?: string;
  /** HTML. */
  readonly content?: string;
  /** ms UTC. */
  readonly published: number;
};

/** How an outlet answers a request for its feed. */
export type Manner =
  /** The feed as RSS 2.0, with an honest ETag. */
  | { readonly kind: 'well' }
  /** The feed, in a body that is never the same twice. */
  | { readonly kind: 'restless' }
  | { readonly kind: 'says'; readonly status: number; readonly type: string; readonly body: string }
  /** Keeps who asks waiting until `until` is there, then answers well. */
  | { readonly kind: 'late'; readonly until: Promise<unknown> };

/** A publisher on the loopback whose items and manner a test changes as it goes. */
export type Outlet = {
  readonly source: Source;
  items: readonly Item[];
  manner: Manner;
  /** Called for each request before it is answered. */
  onAsked: () => void;
  /** Requests so far, and the largest number of them in hand at one time. */
  readonly asked: () => number;
  readonly atOnce: () => number;
  readonly lastHeaders: () => IncomingMessage['headers'];
  close(): Promise<void>;
};

/** Starts an outlet on a port of its own. */
export async function startOutlet(id: string, says: Partial<Source> = {}): Promise<Outlet> {
  let asked = 0;
  let inHand = 0;
  let atOnce = 0;
  let headers: IncomingMessage['headers'] = {};
  const server = createServer((request, response) => {
    asked++;
    inHand++;
    atOnce = Math.max(atOnce, inHand);
    response.once('close', () => inHand--);
    headers = request.headers;
    outlet.onAsked();
    void respond(outlet, request, response, asked);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  const outlet: Outlet = {
    source: {
      id,
      url: `http://127.0.0.1:${port}/rss.xml`,
      title: `The ${id}`,
      lang: 'en',
      family: id,
      policy: 'excerpt',
      ...says,
    },
    items: [],
    manner: { kind: 'well' },
    onAsked: () => {},
    asked: () => asked,
    atOnce: () => atOnce,
    lastHeaders: () => headers,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return outlet;
}

async function respond(
  outlet: Outlet,
  request: IncomingMessage,
  response: ServerResponse,
  count: number,
): Promise<void> {
  const { manner } = outlet;
  if (manner.kind === 'says') {
    response.writeHead(manner.status, { 'content-type': manner.type }).end(manner.body);
    return;
  }
  if (manner.kind === 'late') await manner.until;
  const rss = writeRss(outlet.source, outlet.items);
  const body = manner.kind === 'restless' ? `${rss}<!-- ${count} -->` : rss;
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 20)}"`;
  if (request.headers['if-none-match'] === etag) {
    response.writeHead(304, { etag }).end();
    return;
  }
  response.writeHead(200, { 'content-type': 'application/rss+xml; charset=utf-8', etag }).end(body);
}

/** RSS 2.0, with no more than a newsroom's template would write. */
export function writeRss(source: Pick<Source, 'title' | 'url'>, items: readonly Item[]): string {
  const home = new URL('/', source.url).href;
  return `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>${text(source.title)}</title><link>${home}</link><description/>
${items
  .map(
    item =>
      `<item><guid isPermaLink="false">${text(item.id)}</guid><title>${text(item.title)}</title>` +
      `<link>${home}news/${encodeURIComponent(item.id)}</link>` +
      `<pubDate>${new Date(item.published).toUTCString()}</pubDate>` +
      `${item.summary === undefined ? '' : `<description>${text(item.summary)}</description>`}` +
      `${item.content === undefined ? '' : `<content:encoded>${text(item.content)}</content:encoded>`}</item>`,
  )
  .join('\n')}
</channel></rss>
`;
}

function text(plain: string): string {
  return plain.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

const DAY_MS = 24 * 3_600_000;
const NEWS = Date.UTC(2025, 11, 1, 12);

const PLACES = ['Geneva', 'Istanbul', 'Riyadh', 'Paris', 'Berlin', 'Abu Dhabi', 'Vienna', 'London', 'Ankara'];
const SUBJECTS = [
  'a ceasefire',
  'an exchange of prisoners',
  'security guarantees',
  'the peace plan',
  'the front line',
];

/**
 * A headline that is about peace in Ukraine beyond doubt. Each number is news of its own: what lies three
 * weeks apart is never one story.
 */
export function peaceNews(n: number, says: Partial<Item> = {}): Item {
  const place = PLACES[n % PLACES.length];
  const subject = SUBJECTS[n % SUBJECTS.length];
  return {
    id: `news-${n}`,
    title: `Ukraine and Russia hold peace talks in ${place} on ${subject}, round ${n}`,
    summary: `Delegations of Ukraine and Russia met in ${place} for peace negotiations on ${subject}. It was round ${n}.`,
    published: NEWS - n * 21 * DAY_MS,
    ...says,
  };
}

/** News that has nothing to do with it. */
export function otherNews(n: number, says: Partial<Item> = {}): Item {
  return {
    id: `other-${n}`,
    title: `Local football club wins match number ${n} of the season`,
    summary: `Two goals in the second half settled it, ${n} spectators counted.`,
    published: NEWS - n * 3_600_000,
    ...says,
  };
}
