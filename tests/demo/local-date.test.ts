import fc from 'fast-check';
import { expect, it } from 'vitest';
import { rfc822, rfc3339 } from '../../src/demo/local-date.ts';

const AT = Date.parse('2025-12-01T20:05:09Z');

it.each([
  { utcOffsetMinutes: 0, atom: '2025-12-01T20:05:09Z', rss: 'Mon, 01 Dec 2025 20:05:09 +0000' },
  { utcOffsetMinutes: 270, atom: '2025-12-02T00:35:09+04:30', rss: 'Tue, 02 Dec 2025 00:35:09 +0430' },
  { utcOffsetMinutes: -300, atom: '2025-12-01T15:05:09-05:00', rss: 'Mon, 01 Dec 2025 15:05:09 -0500' },
])('the clock of $utcOffsetMinutes minutes reads $atom', ({ utcOffsetMinutes, atom, rss }) => {
  expect(rfc3339(AT, utcOffsetMinutes)).toBe(atom);
  expect(rfc822(AT, utcOffsetMinutes)).toBe(rss);
});

it('names the same instant in every zone', () => {
  const seconds = fc.integer({ min: Date.UTC(1990, 0) / 1000, max: Date.UTC(2100, 0) / 1000 });
  fc.assert(
    fc.property(seconds, fc.integer({ min: -720, max: 840 }), (second, utcOffsetMinutes) => {
      expect(Date.parse(rfc3339(second * 1000, utcOffsetMinutes))).toBe(second * 1000);
      expect(Date.parse(rfc822(second * 1000, utcOffsetMinutes))).toBe(second * 1000);
    }),
  );
});
