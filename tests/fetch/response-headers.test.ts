import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  freshForMsOf,
  parseHttpDate,
  retryAfterMsOf,
  validatorsOf,
} from '../../src/fetch/response-headers.ts';

const now = Date.UTC(2025, 11, 1, 12, 0, 0);
const at = (ms: number) => new Date(ms).toUTCString();

describe('an HTTP date', () => {
  it.each([
    ['Sun, 06 Nov 1994 08:49:37 GMT', '1994-11-06T08:49:37Z'],
    ['Sunday, 06-Nov-94 08:49:37 GMT', '1994-11-06T08:49:37Z'],
    ['Sun Nov  6 08:49:37 1994', '1994-11-06T08:49:37Z'],
    ['Mon, 01 Dec 2025 14:00:00 +0200', '2025-12-01T12:00:00Z'],
  ])('«%s» is %s', (text, expected) => {
    expect(parseHttpDate(text)).toBe(Date.parse(expected));
  });

  it.each(['', '0', '-1', '1', 'soon', 'Monday', '2025', undefined])('«%s» is none', text => {
    expect(parseHttpDate(text)).toBeUndefined();
  });
});

describe('Retry-After', () => {
  it.each([
    { value: '0', ms: 0 },
    { value: '120', ms: 120_000 },
    { value: ' 120 ', ms: 120_000 },
    { value: '1.5', ms: 1500 },
    { value: at(now + 60_000), ms: 60_000 },
    { value: at(now - 60_000), ms: 0 },
    { value: '-5', ms: undefined },
    { value: 'later', ms: undefined },
    { value: '', ms: undefined },
    { value: undefined, ms: undefined },
  ])('«$value» is $ms ms', ({ value, ms }) => {
    expect(retryAfterMsOf({ 'retry-after': value }, now)).toBe(ms);
  });

  it('is counted by the clock of its publisher, when that is shown', () => {
    const theirs = now - 86_400_000;
    expect(retryAfterMsOf({ 'retry-after': at(theirs + 5000), date: at(theirs) }, now)).toBe(5000);
  });
});

describe('freshness', () => {
  it.each([
    { says: {}, ms: undefined },
    { says: { 'cache-control': 'public' }, ms: undefined },
    { says: { 'cache-control': 'max-age=300' }, ms: 300_000 },
    { says: { 'cache-control': 'public, Max-Age=300, must-revalidate' }, ms: 300_000 },
    { says: { 'cache-control': 'max-age="300"' }, ms: 300_000 },
    { says: { 'cache-control': 's-maxage=900, max-age=300' }, ms: 300_000 },
    { says: { 'cache-control': 's-maxage=900' }, ms: undefined },
    { says: { 'cache-control': 'max-age=0' }, ms: 0 },
    { says: { 'cache-control': 'no-cache, max-age=300' }, ms: 0 },
    { says: { 'cache-control': 'max-age=300,no-store' }, ms: 0 },
    { says: { 'cache-control': 'max-age=never' }, ms: undefined },
    { says: { 'cache-control': 'max-age=300', age: '100' }, ms: 200_000 },
    { says: { 'cache-control': 'max-age=300', age: '400' }, ms: 0 },
    { says: { 'cache-control': 'max-age=300', age: 'old' }, ms: 300_000 },
    { says: { 'cache-control': 'max-age=300', expires: at(now + 1000) }, ms: 300_000 },
    { says: { expires: at(now + 60_000) }, ms: 60_000 },
    { says: { expires: at(now + 60_000), date: at(now + 30_000) }, ms: 30_000 },
    { says: { expires: at(now - 60_000) }, ms: 0 },
    { says: { expires: '0' }, ms: 0 },
    { says: { expires: '-1' }, ms: 0 },
  ])('of $says is $ms ms', ({ says, ms }) => {
    expect(freshForMsOf(says, now)).toBe(ms);
  });

  it('and waits are never negative nor beyond ten years, whatever is sent', () => {
    const value = fc.oneof(
      fc.string(),
      fc.nat().map(String),
      fc.date({ noInvalidDate: true }).map(d => d.toUTCString()),
    );
    const header = fc.oneof(
      value,
      value.map(v => `max-age=${v}`),
      fc.constant(`max-age=${'9'.repeat(400)}`),
    );
    fc.assert(
      fc.property(header, value, value, (first, second, third) => {
        const headers = {
          'cache-control': first,
          expires: second,
          'retry-after': second,
          age: third,
          date: third,
        };
        for (const ms of [freshForMsOf(headers, now), retryAfterMsOf(headers, now)]) {
          if (ms === undefined) continue;
          expect(ms).toBeGreaterThanOrEqual(0);
          expect(ms).toBeLessThanOrEqual(10 * 366 * 86_400_000);
        }
      }),
    );
  });
});

describe('validators', () => {
  it('are what was sent and nothing else', () => {
    expect(validatorsOf({ etag: 'W/"x"', 'last-modified': 'whenever' })).toEqual({
      etag: 'W/"x"',
      lastModified: 'whenever',
    });
    expect(validatorsOf({ etag: '' })).toEqual({});
    expect(validatorsOf({})).toEqual({});
  });
});
