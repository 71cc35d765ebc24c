import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { namesTag, parseHttpDate, unmodifiedSince } from '../../src/web/validators.ts';

describe('If-None-Match', () => {
  it.each([
    ['the tag itself', '"abc"', true],
    ['the tag weakened by a proxy', 'W/"abc"', true],
    ['a list that has it', '"x", W/"abc","y"', true],
    ['anything', '*', true],
    ['anything, with space', ' * ', true],
    ['another', '"abd"', false],
    ['a longer one', '"abcd"', false],
    ['the tag without its quotes', 'abc', false],
    ['a tag with the other inside, after a comma', '"x,abc"', false],
    ['nothing', '', false],
    ['an asterisk among tags', '"x", *', false],
  ])('that is %s', (_, header, names) => {
    expect(namesTag(header, '"abc"')).toBe(names);
  });

  it('finds a tag in whatever list it stands, commas inside tags and all', () => {
    const opaque = fc.stringMatching(/^[\x21\x23-\x7e]{0,12}$/).map(text => `"${text}"`);
    fc.assert(
      fc.property(fc.array(opaque), opaque, fc.array(opaque), (before, tag, after) => {
        expect(namesTag([...before, `W/${tag}`, ...after].join(', '), tag)).toBe(true);
        expect(namesTag(before.join(', '), tag)).toBe(before.includes(tag));
      }),
    );
  });
});

describe('an HTTP date', () => {
  it.each([
    ['IMF-fixdate', 'Sun, 06 Nov 1994 08:49:37 GMT'],
    ['RFC 850', 'Sunday, 06-Nov-94 08:49:37 GMT'],
    ['asctime', 'Sun Nov  6 08:49:37 1994'],
  ])('is read as %s', (_, text) => {
    expect(parseHttpDate(text)).toBe(Date.UTC(1994, 10, 6, 8, 49, 37));
  });

  it.each(['', '1994-11-06', 'Sun, 06 Nov 1994 08:49:37 +0200', 'Sun, 06 Nov 1994', '784111777', 'soon'])(
    '%j is none',
    text => {
      expect(parseHttpDate(text)).toBeUndefined();
    },
  );

  it('is a condition to the second, and none when it is no date', () => {
    const changed = Date.UTC(2025, 11, 1, 10, 0, 0, 700);
    expect(unmodifiedSince(changed, 'Mon, 01 Dec 2025 10:00:00 GMT')).toBe(true);
    expect(unmodifiedSince(changed, 'Mon, 01 Dec 2025 10:00:01 GMT')).toBe(true);
    expect(unmodifiedSince(changed, 'Mon, 01 Dec 2025 09:59:59 GMT')).toBe(false);
    expect(unmodifiedSince(changed, 'yesterday')).toBe(false);
  });
});
