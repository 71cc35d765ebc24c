import { createHash } from 'node:crypto';
import { feedBytes, feedContentType } from './feed-bytes.ts';
import { frontPage, storyPage } from './html-page.ts';
import { type Publisher, storiesAt, storyPath } from './publisher.ts';

/** Seconds for which a feed may be taken as fresh: the demo's news moves quickly. */
const MAX_AGE_S = 2;

export type Asked = {
  readonly method: string;
  /** Path and query. */
  readonly target: string;
  readonly ifNoneMatch?: string | undefined;
  readonly ifModifiedSince?: string | undefined;
};

export type Answer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
};

/**
 * What a publisher's server answers, `now` and `startedAt` being ms UTC: its feed, its front page,
 * a page for each story that has appeared, 404 for anything else.
 * Feeds have honest validators. RFC 9110 §8.8, §13.
 */
export function answer(
  publisher: Publisher,
  origin: string,
  startedAt: number,
  now: number,
  asked: Asked,
): Answer {
  if (asked.method !== 'GET' && asked.method !== 'HEAD') {
    return text(405, 'Method not allowed\n', { allow: 'GET, HEAD' });
  }
  const elapsedS = (now - startedAt) / 1000;
  const trouble = publisher.trouble;
  if (trouble?.kind === 'busy' && elapsedS < trouble.forS) {
    return text(503, 'Too busy, come again later\n', { 'retry-after': String(trouble.retryAfterS) });
  }
  const { stories, changedAtS } = storiesAt(publisher, elapsedS);
  const path = asked.target.split('?', 1)[0];
  if (path === publisher.feedPath) {
    const body = feedBytes(publisher, origin, stories);
    const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
    // HTTP dates have whole seconds, and a date ahead of the change would hide it.
    const changedAt = Math.floor(startedAt / 1000 + changedAtS) * 1000;
    const validators = {
      etag,
      'last-modified': new Date(changedAt).toUTCString(),
      'cache-control': `max-age=${MAX_AGE_S}`,
    };
    if (isUnchanged(asked, etag, changedAt))
      return { status: 304, headers: validators, body: new Uint8Array() };
    return { status: 200, headers: { ...validators, 'content-type': feedContentType(publisher) }, body };
  }
  if (path === '/') return html(frontPage(publisher, stories));
  const story = stories.find(candidate => storyPath(candidate) === path);
  return story === undefined ? text(404, 'Not found\n', {}) : html(storyPage(publisher, story));
}

/** If-None-Match, when sent, silences If-Modified-Since. RFC 9110 §13.2.2. */
function isUnchanged(asked: Asked, etag: string, changedAt: number): boolean {
  if (asked.ifNoneMatch !== undefined) {
    const sent = asked.ifNoneMatch.split(',').map(tag => tag.trim().replace(/^W\//, ''));
    return sent.includes(etag) || sent.includes('*');
  }
  // An unreadable date is NaN, which nothing precedes: the body is sent.
  return asked.ifModifiedSince !== undefined && changedAt <= Date.parse(asked.ifModifiedSince);
}

function html(page: string): Answer {
  // The hostile story is hostile on its own page too; nobody's demo should run it.
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
  };
  return { status: 200, headers, body: new TextEncoder().encode(page) };
}

function text(status: number, words: string, headers: Readonly<Record<string, string>>): Answer {
  const all = { ...headers, 'content-type': 'text/plain; charset=utf-8' };
  return { status, headers: all, body: new TextEncoder().encode(words) };
}
