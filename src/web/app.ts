import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import express, { type ErrorRequestHandler, type Express } from 'express';
import { type Answer, type Audience, type Once, prepare, send, sendOnce } from './answer.ts';
import type { Asset } from './assets.ts';
import { type BodiesStats, createBodies } from './bodies.ts';
import type { RenderPage } from './page.ts';
import {
  internalError,
  methodNotAllowed,
  misspelt,
  notFound,
  type Problem,
  problemJson,
  unavailable,
  uriTooLong,
} from './problem.ts';
import { route } from './route.ts';

export type WebDeps = {
  /** Makes pages, somewhere else than on this thread. */
  readonly render: RenderPage;
  /** The published feeds. */
  readonly slugs: Iterable<string>;
  readonly assets: readonly Asset[];
  /** A whole HTML document that tells a person what went wrong. */
  readonly errorPage: (problem: Problem) => string;
  readonly health: () => Health | Promise<Health>;
  /** Hears of bugs and of pages that could not be made, and at which address. */
  readonly onError: (error: unknown, address: string) => void;
  /** Of the pages kept ready; 64 MB unless told otherwise. */
  readonly maxCacheBytes?: number;
};

/** How the wire is. A part that is not well makes the whole not well. */
export type Health = {
  readonly storeReachable: boolean;
  readonly refreshing: boolean;
  /** The last change. */
  readonly head: number;
  /** ms UTC. */
  readonly changedAt?: number;
};

export type Web = {
  readonly listener: RequestListener;
  /** To be called for each change, or for the last of several. */
  moved(seq: number): void;
  stats(): BodiesStats;
  /** Stops background work; requests are still answered. */
  close(): void;
};

const MAX_ADDRESS_CHARACTERS = 4096;
const READ_ONLY = 'GET, HEAD, OPTIONS';

/**
 * What the world sees, as a listener for node:http. A GET or HEAD for an address that is ready is
 * answered ahead of express: one look-up, one write. Everything else goes through the app below.
 */
export function createWeb(deps: WebDeps): Web {
  const slugs = new Set(deps.slugs);
  const bodies = createBodies({
    render: deps.render,
    onFailure: deps.onError,
    ...(deps.maxCacheBytes === undefined ? {} : { maxBytes: deps.maxCacheBytes }),
  });
  const assets = new Map(deps.assets.map(({ path, body }) => [path, prepare(body, 'assets', Date.now())]));

  const app = createApp({ ...deps, bodies, assets, slugs });

  const listener = (req: IncomingMessage, res: ServerResponse) => {
    if (req.method === 'GET' || req.method === 'HEAD') {
      const ready = bodies.at(req.url!) ?? assets.get(req.url!);
      if (ready !== undefined) return send(ready, req, res);
    }
    app(req, res);
  };
  return { listener, moved: bodies.moved, stats: bodies.stats, close: bodies.close };
}

type AppDeps = Pick<WebDeps, 'errorPage' | 'health' | 'onError'> & {
  readonly bodies: ReturnType<typeof createBodies>;
  readonly assets: ReadonlyMap<string, Answer>;
  readonly slugs: ReadonlySet<string>;
};

function createApp({ bodies, assets, slugs, errorPage, health, onError }: AppDeps): Express {
  const app = express();
  // Nothing of express's own in our answers, and nothing believed of what a client says about itself.
  app.disable('x-powered-by');
  app.disable('query parser');
  app.set('trust proxy', false);
  app.enable('strict routing');
  app.enable('case sensitive routing');

  const refuse = (problem: Problem, audience: Audience, res: ServerResponse) =>
    sendOnce(asAnswer(problem, audience, errorPage), audience, res);

  app.use((req, res, next) => {
    if (req.url.length > MAX_ADDRESS_CHARACTERS)
      return refuse(uriTooLong(MAX_ADDRESS_CHARACTERS), audienceOf(req.url), res);
    if (req.method === 'GET' || req.method === 'HEAD') return next();
    if (req.method === 'OPTIONS') {
      res.writeHead(204, [
        ...['Allow', READ_ONLY, 'Access-Control-Allow-Origin', '*', 'Access-Control-Max-Age', '86400'],
        // A script that polls as it should sends these.
        ...['Access-Control-Allow-Headers', 'If-None-Match, If-Modified-Since, A-IM'],
      ]);
      return res.end();
    }
    refuse(methodNotAllowed(READ_ONLY), audienceOf(req.url), res);
  });

  app.get('/healthz', async (_req, res) => {
    const now = await health();
    const well = now.storeReachable && now.refreshing;
    const text = JSON.stringify({
      status: well ? 'ok' : 'failing',
      storeReachable: now.storeReachable,
      refreshing: now.refreshing,
      head: now.head,
      ...(now.changedAt === undefined ? {} : { changedAt: new Date(now.changedAt).toISOString() }),
    });
    const status = well ? 200 : 503;
    sendOnce({ status, contentType: 'application/json', text, headers: [] }, 'machines', res);
  });

  app.use(async (req, res) => {
    const asset = assets.get(req.path);
    if (asset !== undefined) return send(asset, req, res);

    const to = route(req.url, slug => slugs.has(slug));
    switch (to.kind) {
      case 'misspelt':
        return refuse(misspelt(to.problems), to.audience, res);
      case 'unknown':
        return refuse(notFound(), to.audience, res);
      case 'moved': {
        res.writeHead(308, [
          'Location',
          to.to,
          'Content-Length',
          '0',
          'Cache-Control',
          'public, max-age=3600',
        ]);
        return res.end();
      }
      case 'page': {
        const got = await bodies.get({ ...to, url: req.url });
        if (got.kind === 'answer') return send(got.answer, req, res);
        return refuse(unavailable(got.kind === 'busy' ? 1 : 5), to.audience, res);
      }
    }
  });

  const onUncaught: ErrorRequestHandler = (error, req, res, _next) => {
    onError(error, req.url);
    refuse(internalError(), audienceOf(req.url), res);
  };
  app.use(onUncaught);
  return app;
}

/** For refusals made before the address is understood. */
function audienceOf(url: string): Audience {
  return /^\/(api|opml|healthz)\b|\.(rss|atom|json)(\?|$)/.test(url) ? 'machines' : 'people';
}

function asAnswer(problem: Problem, audience: Audience, errorPage: WebDeps['errorPage']): Once {
  const { status, headers } = problem;
  return audience === 'people' || audience === 'frames'
    ? { status, contentType: 'text/html; charset=utf-8', text: errorPage(problem), headers }
    : { status, contentType: 'application/problem+json', text: problemJson(problem), headers };
}
