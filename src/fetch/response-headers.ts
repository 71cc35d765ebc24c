import type { IncomingHttpHeaders } from 'node:http';
import type { Validators } from '../feed/source.ts';

type Headers = IncomingHttpHeaders | Readonly<Record<string, string | string[] | undefined>>;

const LONGEST_MS = 10 * 366 * 86_400_000;

/** A header's value; the first one when it was sent several times. */
export const headerOf = (headers: Headers, name: string): string | undefined => {
  const value = headers[name];
  return Array.isArray(value) ? value[0] : value;
};

/** An HTTP date in ms UTC, in any of its three forms. RFC 9110 §5.6.7. */
export const parseHttpDate = (text: string | undefined): number | undefined => {
  // Date.parse reads far more than HTTP dates («1», «May»); those are mistakes here, not dates.
  if (text === undefined || !/^[a-z]{3,9},? /i.test(text)) return undefined;
  // The asctime form names no zone, and would be read as our local time.
  const at = Date.parse(/(gmt|utc|[+-]\d{4})\s*$/i.test(text) ? text : `${text} GMT`);
  return Number.isNaN(at) ? undefined : at;
};

/** Seconds or a date, as ms from `now`; never negative. RFC 9110 §10.2.3. */
export const retryAfterMsOf = (headers: Headers, now: number): number | undefined => {
  const text = headerOf(headers, 'retry-after')?.trim();
  if (text === undefined) return undefined;
  if (/^\d+(\.\d+)?$/.test(text)) return Math.min(LONGEST_MS, Math.ceil(Number(text) * 1000));
  const at = parseHttpDate(text);
  if (at === undefined) return undefined;
  // Both dates are by the publisher's clock, when it says what that shows.
  const from = parseHttpDate(headerOf(headers, 'date')) ?? now;
  return Math.min(LONGEST_MS, Math.max(0, at - from));
};

/**
 * How long the answer may be taken as fresh, in ms; 0 when its publisher says not at all, undefined when
 * nothing is said. RFC 9111 §4.2.1, §5.2.2.
 */
export const freshForMsOf = (headers: Headers, now: number): number | undefined => {
  const cacheControl = headers['cache-control'];
  const directives = (
    Array.isArray(cacheControl) ? cacheControl.join(',') : (cacheControl ?? '')
  ).toLowerCase();
  if (/(^|[\s,])no-(store|cache)([\s,=]|$)/.test(directives)) return 0;
  const ageMs = Math.max(0, Number(headerOf(headers, 'age') ?? 0) * 1000) || 0;
  const maxAge = /(?:^|[\s,])max-age\s*=\s*"?(\d+)/.exec(directives)?.[1];
  if (maxAge !== undefined) return Math.min(LONGEST_MS, Math.max(0, Number(maxAge) * 1000 - ageMs));
  const expires = headerOf(headers, 'expires');
  if (expires === undefined) return undefined;
  const at = parseHttpDate(expires);
  // «0» and other things that are no date mean: already stale. RFC 9111 §5.3.
  if (at === undefined) return 0;
  const from = parseHttpDate(headerOf(headers, 'date')) ?? now;
  return Math.min(LONGEST_MS, Math.max(0, at - from - ageMs));
};

/** The validators of an answer, byte for byte. RFC 9110 §8.8. */
export const validatorsOf = (headers: Headers): Validators => {
  const etag = headerOf(headers, 'etag');
  const lastModified = headerOf(headers, 'last-modified');
  return { ...(etag && { etag }), ...(lastModified && { lastModified }) };
};
