import { describe, expect, it } from 'vitest';
import { prepare } from '../../src/web/answer.ts';
import { bodyOf } from './page-of-text.ts';

const second = Date.UTC(2025, 11, 1, 10, 0, 0);
const dateOf = (lastModified: number, madeAt: number) => {
  const { headers } = prepare(bodyOf('x', 1, { lastModified }), 'machines', madeAt).identity;
  return headers[headers.indexOf('Last-Modified') + 1];
};

describe('the date of a body', () => {
  it.each([
    ['made long after its last change is that of the change', second + 300, second + 60_000, '10:00:00'],
    ['made in the next second is that of the change', second + 900, second + 1_000, '10:00:00'],
    [
      'made in the same second, in which it may change again, is a second back',
      second + 200,
      second + 700,
      '09:59:59',
    ],
    ['made by a clock that is behind is never in its future', second + 200, second - 5_000, '09:59:54'],
  ])('%s', (_, lastModified, madeAt, time) => {
    expect(dateOf(lastModified, madeAt)).toBe(`Mon, 01 Dec 2025 ${time} GMT`);
  });
});

describe('a body that comes in one coding only', () => {
  it('does not vary', () => {
    const { gzip: _gz, br: _br, ...plain } = bodyOf('x', 1);
    const { identity } = prepare(plain, 'machines', second);
    expect(identity.headers).not.toContain('Vary');
    expect(identity.notModified).not.toContain('Vary');
  });
});
