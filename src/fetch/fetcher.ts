import { hash } from 'node:crypto';
import { acceptedCodings } from './decode.ts';
import { type Answer, exchange } from './exchange.ts';
import { createGuardedAgent, type Lookup } from './guarded-agent.ts';
import type { FetchFailure, FetchFailureCode, FetchFeed, FetchOutcome, FetchRequest } from './outcome.ts';
import { createResolver } from './resolver.ts';
import { freshForMsOf, headerOf, retryAfterMsOf, validatorsOf } from './response-headers.ts';
import { createTurns } from './turns.ts';

export type FetcherOptions = {
  /** Who we are, with an address to complain to. RFC 9110 §10.1.5. */
  readonly userAgent: string;
  /** For the whole exchange, redirects included, waiting for a turn at the host not. Default 20 s. */
  readonly timeoutMs?: number;
  /** For making a connection, the DNS included. Default 10 s. */
  readonly connectTimeoutMs?: number;
  /** From the request to the end of the answer's headers. Default 15 s. */
  readonly headersTimeoutMs?: number;
  /** How long a body may stand still. Default 10 s. */
  readonly bodyTimeoutMs?: number;
  /** Of a body as received, before it is decompressed. Default 10 MB. */
  readonly maxBytes?: number;
  /** Of a body once decompressed. Default 32 MB. */
  readonly maxDecodedBytes?: number;
  /** How many redirects are followed for one feed. Default 5. */
  readonly maxRedirects?: number;
  /**
   * Whether feeds may be read from loopback, private, link-local … addresses, as the demo does; or from which
   * of them, as IP addresses in their usual spelling. Default false.
   */
  readonly allowPrivateAddresses?: boolean | readonly string[];
  /** Quiet time at a host (host:port) after each of our requests. Default none. */
  readonly minGapMs?: number;
  /**
   * How long one feed waits for its turns at busy hosts, before it is 'held-back' so that its place is free
   * for another. Default 30 s.
   */
  readonly maxTurnWaitMs?: number;
  /** For how long a host's `Retry-After` holds back every feed there. Default 1 h. */
  readonly maxHoldMs?: number;
  /**
   * By domain («example.org»): everything at and below it counts as one host, with these values instead of
   * the general ones. For publishers that count requests over all of their hosts.
   */
  readonly domains?: Readonly<Record<string, { readonly minGapMs?: number; readonly maxHoldMs?: number }>>;
  /** In place of our own resolver. */
  readonly lookup?: Lookup;
};

export type Fetcher = {
  readonly fetch: FetchFeed;
  /** Gives up what is under way («cancelled»), and waits until no connection is left. */
  close(): Promise<void>;
};

const accept =
  'application/atom+xml, application/rss+xml, application/feed+json, application/rdf+xml;q=0.9, application/xml;q=0.8, text/xml;q=0.8, application/json;q=0.7, */*;q=0.1';

const permanentRedirects = new Set([301, 308]);
const temporaryRedirects = new Set([302, 303, 307]);

const failed = (
  code: FetchFailureCode,
  message: string,
  status?: number,
): FetchOutcome & { kind: 'failed' } => ({
  kind: 'failed',
  cause: { code, message, ...(status !== undefined && { status }) },
});

/** http(s) without credentials, its fragment gone; or what is wrong with it. */
const readUrl = (text: string, base?: URL): URL | string => {
  const url = URL.parse(text, base?.href);
  if (!url) return `«${text.replace(/\/\/.*@/s, '//').slice(0, 200)}» is not a URL`;
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return `${url.protocol} is not http or https`;
  // They would end up in logs and on /sources.
  if (url.username !== '' || url.password !== '')
    return `The URL at ${url.host} holds a user name or password`;
  url.hash = '';
  return url;
};

// Header values are bytes, which the parser gives as Latin-1; addresses are written in UTF-8, where they
// are not escaped as they should be.
const locationOf = (value: string): string => {
  const bytes = Buffer.from(value, 'latin1');
  const text = bytes.toString('utf8');
  return text.includes('\uFFFD') ? value : text;
};

/** RFC 3229 §10.5.3: what was done to the document. Where the server forgets to say, it is what we asked for. */
const isFeedDelta = (answer: Answer & { ok: true }): boolean =>
  /^\s*(?:feed\s*)?$/i.test(headerOf(answer.headers, 'im') ?? '');

// A validator that can't be put into a header can't have come out of one.
const sendable = (value: string | undefined): value is string =>
  value !== undefined && /^[\t\x20-\x7e\x80-\xff]+$/.test(value);

/**
 * Reads feeds over HTTP: many hosts at once, one request at a time at each, connections shared, within the
 * limits. Redirects are followed by hand, every hop checked like the first. Times are measured here, by the
 * system's clock. RFC 9110; RFC 9111 §4.2.1.
 */
export const createFetcher = (options: FetcherOptions): Fetcher => {
  const {
    userAgent,
    timeoutMs = 20_000,
    connectTimeoutMs = 10_000,
    headersTimeoutMs = 15_000,
    bodyTimeoutMs = 10_000,
    maxBytes = 10_000_000,
    maxDecodedBytes = 32_000_000,
    maxRedirects = 5,
    allowPrivateAddresses = false,
    minGapMs = 0,
    maxTurnWaitMs = 30_000,
    maxHoldMs = 3_600_000,
    domains = {},
    lookup,
  } = options;

  const limits = { timeoutMs, connectTimeoutMs, headersTimeoutMs, bodyTimeoutMs, maxBytes, maxDecodedBytes };
  const resolver = createResolver();
  const connections = createGuardedAgent({
    allowPrivateAddresses,
    connectTimeoutMs,
    headersTimeoutMs,
    bodyTimeoutMs,
    lookup: lookup ?? resolver.lookup,
  });
  const turns = createTurns();
  const holds = new Map<string, { readonly until: number; readonly status: number }>();
  let closed = false;

  type Lane = { readonly key: string; readonly minGapMs: number; readonly maxHoldMs: number };

  const laneOf = (url: URL): Lane => {
    const port = url.port || (url.protocol === 'https:' ? '443' : '80');
    for (let domain = url.hostname; domain !== ''; domain = domain.slice(domain.indexOf('.') + 1)) {
      const own = Object.hasOwn(domains, domain) ? domains[domain] : undefined;
      if (own) return { minGapMs, maxHoldMs, ...own, key: domain };
      if (!domain.includes('.')) break;
    }
    return { key: `${url.hostname}:${port}`, minGapMs, maxHoldMs };
  };

  const heldBack = (url: URL, lane: Lane): FetchOutcome | undefined => {
    const hold = holds.get(lane.key);
    if (!hold) return undefined;
    const leftMs = hold.until - Date.now();
    if (leftMs > 0)
      return {
        ...failed('held-back', `${url.host} answered ${hold.status} and asked to be left alone for a while`),
        retryAfterMs: leftMs,
      };
    holds.delete(lane.key);
    return undefined;
  };

  const hold = (lane: Lane, status: number, retryAfterMs: number): void => {
    const now = Date.now();
    if (holds.size >= 1000) for (const [key, { until }] of holds) if (until <= now) holds.delete(key);
    // A misconfigured server can ask us to wait a year. Each feed there has its own schedule, with its own
    // ceiling; what is remembered for all of them is shorter.
    holds.set(lane.key, { until: now + Math.min(retryAfterMs, lane.maxHoldMs), status });
  };

  const ask = async (url: URL, headers: Record<string, string>, remainingMs: number): Promise<Answer> => {
    const startedAt = performance.now();
    const overOldConnection = connections.connectedTo(url.origin);
    const answer = await exchange(connections.agent, url, headers, { ...limits, remainingMs });
    // A server may end an idle connection at the moment we use it. RFC 9110 §9.2.2 lets us ask again.
    if (answer.ok || !answer.unanswered || !overOldConnection || closed) return answer;
    const left = remainingMs - (performance.now() - startedAt);
    return left > 0 ? exchange(connections.agent, url, headers, { ...limits, remainingMs: left }) : answer;
  };

  const follow = async (request: FetchRequest, first: URL): Promise<FetchOutcome> => {
    const headers: Record<string, string> = {
      'user-agent': userAgent,
      accept,
      'accept-encoding': acceptedCodings,
    };
    const { etag, lastModified } = request.validators;
    if (sendable(etag)) headers['if-none-match'] = etag;
    if (sendable(lastModified)) headers['if-modified-since'] = lastModified;
    let isConditional = 'if-none-match' in headers || 'if-modified-since' in headers;
    // Of a feed that we have, only what is new. RFC 3229 with the «feed» manipulation.
    if (isConditional) headers['a-im'] = 'feed';

    let url = first;
    let remainingMs = timeoutMs;
    let waitMs = maxTurnWaitMs;
    let permanently = true;
    const seen = new Set<string>();
    let lane: Lane | undefined;
    let release: (() => void) | undefined;

    try {
      for (;;) {
        const here = laneOf(url);
        if (here.key !== lane?.key) {
          // Given back before the next is asked for: two feeds that lead to each other's hosts would
          // otherwise wait for each other for ever.
          release?.();
          release = undefined;
          const early = heldBack(url, here);
          if (early) return early;
          const waitedFrom = performance.now();
          const turn = await turns.take(here.key, here.minGapMs, waitMs);
          waitMs = Math.max(0, waitMs - (performance.now() - waitedFrom));
          if (turn === 'closed') return failed('cancelled', 'Not asked: the fetcher is closed');
          if (turn === 'too-long') return failed('held-back', `${url.host} is busy with other feeds of ours`);
          release = turn;
          lane = here;
          const late = heldBack(url, here);
          if (late) return late;
        }

        const startedAt = performance.now();
        const answer = await ask(url, headers, remainingMs);
        remainingMs -= performance.now() - startedAt;
        if (!answer.ok) return { kind: 'failed', cause: redirected(answer.cause, first, url) };

        const { status } = answer;
        if (status === 226 && isConditional && remainingMs > 0 && !isFeedDelta(answer)) {
          // A patch of some kind that we did not ask for and cannot apply: then the whole.
          for (const name of ['a-im', 'if-none-match', 'if-modified-since']) delete headers[name];
          isConditional = false;
          continue;
        }
        const isPermanent = permanentRedirects.has(status);
        if (!isPermanent && !temporaryRedirects.has(status))
          return conclude({
            request,
            answer,
            url,
            moved: permanently && url !== first,
            permanently,
            isConditional,
            here,
          });

        seen.add(url.href);
        permanently &&= isPermanent;
        const location = headerOf(answer.headers, 'location');
        if (!location) return failed('redirects', `Answered ${status} without saying where to`, status);
        const target = readUrl(locationOf(location), url);
        if (typeof target === 'string')
          return failed('bad-url', `Redirected to a place we do not go: ${target}`, status);
        if (seen.has(target.href))
          return failed('redirects', `Redirected in a circle, by way of ${target.href}`, status);
        if (seen.size > maxRedirects)
          return failed('redirects', `More than ${maxRedirects} redirects`, status);
        if (remainingMs <= 0)
          return failed('timeout', `Not complete within ${timeoutMs} ms (redirected ${seen.size} times)`);
        url = target;
      }
    } finally {
      release?.();
    }
  };

  const redirected = (cause: FetchFailure, first: URL, url: URL): FetchFailure =>
    url === first ? cause : { ...cause, message: `${cause.message}; redirected to ${url.href}` };

  const conclude = (end: {
    readonly request: FetchRequest;
    readonly answer: Answer & { ok: true };
    readonly url: URL;
    readonly moved: boolean;
    readonly permanently: boolean;
    readonly isConditional: boolean;
    readonly here: Lane;
  }): FetchOutcome => {
    const { request, url } = end;
    const { status, headers, body } = end.answer;
    const now = Date.now();
    const freshForMs = freshForMsOf(headers, now);
    const validators = validatorsOf(headers);
    const about = {
      ...(end.moved && { movedTo: url.href }),
      ...(!end.permanently && { lentTo: url.href }),
      ...(freshForMs !== undefined && { freshForMs }),
    };

    if (status === 304) {
      if (!end.isConditional)
        return failed('bad-response', 'Answered 304 to a request without conditions', status);
      // RFC 9111 §4.3.4: what it names is new, what it does not name still holds.
      return { kind: 'not-modified', validators: { ...request.validators, ...validators }, ...about };
    }
    if (status === 226 && !isFeedDelta(end.answer))
      return failed(
        'bad-encoding',
        `The body is a delta of the kind «${headerOf(headers, 'im')?.slice(0, 40)}», which was not asked for`,
        status,
      );
    if (body) {
      const isDelta = status === 226;
      const bodyHash = `${isDelta ? 'delta:' : ''}${hash('sha256', body, 'hex')}`;
      // RFC 3229 §10.4.1 wants an ETag with a delta. Without one the next delta is from where this one was.
      const kept = isDelta && Object.keys(validators).length === 0 ? request.validators : validators;
      if (bodyHash === request.bodyHash) return { kind: 'not-modified', validators: kept, ...about };
      const contentType = headerOf(headers, 'content-type');
      return {
        kind: 'fetched',
        body,
        bodyHash,
        ...(contentType !== undefined && { contentType }),
        ...(isDelta && { isDelta }),
        finalUrl: url.href,
        validators: kept,
        ...about,
      };
    }
    // Behind a temporary redirect it is only the place of today that is gone.
    if (status === 410 && end.permanently) return { kind: 'gone' };
    const retryAfterMs = retryAfterMsOf(headers, now);
    if ((status === 429 || status === 503) && retryAfterMs) hold(end.here, status, retryAfterMs);
    return {
      ...failed('http-status', `${url.href} answered ${status}`, status),
      ...(retryAfterMs !== undefined && { retryAfterMs }),
    };
  };

  return {
    fetch: async request => {
      if (closed) return failed('cancelled', 'Not asked: the fetcher is closed');
      const url = readUrl(request.url);
      return typeof url === 'string' ? failed('bad-url', url) : follow(request, url);
    },
    close: async () => {
      closed = true;
      turns.close();
      resolver.close();
      await connections.close();
    },
  };
};
