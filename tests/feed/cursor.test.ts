import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Cursor, cursorText, parseCursor } from '../../src/feed/cursor.ts';

const exact = fc.integer({ min: 0, max: 999_999_999_999_999 });
const cursors: fc.Arbitrary<Cursor> = fc.oneof(
  fc.record({
    kind: fc.constant('walk' as const),
    asOf: exact,
    at: fc.integer({ min: -999_999_999_999_999, max: 999_999_999_999_999 }),
    id: fc.stringMatching(/^[es][a-z0-9]{20}$/),
  }),
  fc.record({ kind: fc.constant('follow' as const), after: exact }),
);

describe('a cursor', () => {
  it('is read back as it was written', () => {
    fc.assert(
      fc.property(cursors, cursor => {
        expect(parseCursor(cursorText(cursor))).toEqual(cursor);
      }),
    );
  });

  it('needs no escaping in a query', () => {
    fc.assert(
      fc.property(cursors, cursor => {
        const text = cursorText(cursor);
        expect(encodeURIComponent(text)).toBe(text);
      }),
    );
  });

  it('has one text only: whatever is read is written the same way again', () => {
    const digits = fc.stringMatching(/^-?\d{1,17}$/);
    const almost = fc.oneof(
      fc.tuple(digits, digits, fc.stringMatching(/^[a-z0-9]{0,42}$/)).map(([a, b, id]) => `w${a}.${b}.${id}`),
      digits.map(after => `f${after}`),
      fc.string(),
    );
    fc.assert(
      fc.property(almost, text => {
        const cursor = parseCursor(text);
        if (cursor !== undefined) expect(cursorText(cursor)).toBe(text);
      }),
    );
  });

  it.each([
    ['nothing', ''],
    ['a number alone', '12'],
    ['a follower before the first change', 'f-1'],
    ['a number with a leading zero', 'f007'],
    ['a number too large to be exact', 'f9999999999999999'],
    ['a place too large to be exact', 'w1.9999999999999999.eabc'],
    ['minus nought', 'w1.-0.eabc'],
    ['a walk without a place', 'w1'],
    ['an id in capitals', 'w1.2.EABC'],
    ['one with a line after it', 'f1\n'],
  ])('%s is none of ours', (_, text) => {
    expect(parseCursor(text)).toBeUndefined();
  });
});
