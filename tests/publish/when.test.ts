import { describe, expect, it } from 'vitest';
import { markupOf } from '../../src/publish/html.ts';
import { dayOf, timeTag } from '../../src/publish/when.ts';

const late = Date.parse('2025-12-02T23:59:00Z');

describe('dayOf', () => {
  it.each([
    { lang: 'en', day: '2 December 2025' },
    { lang: 'uk', day: '2 грудня 2025 р.' },
    { lang: 'de', day: '2. Dezember 2025' },
    { lang: 'prs', day: '۱۱ قوس ۱۴۰۴ (۲ دسمبر ۲۰۲۵)' },
    { lang: 'fa', day: '۱۱ آذر ۱۴۰۴ (۲ دسامبر ۲۰۲۵)' },
    { lang: 'ps', day: '۱۱ لیندۍ ۱۴۰۴ (۲ دسمبر ۲۰۲۵)' },
    { lang: 'ka', day: '2 December 2025' },
  ])('in $lang is $day', ({ lang, day }) => {
    expect(dayOf(late, lang)).toBe(day);
  });
});

describe('timeTag', () => {
  it.each([
    { when: 'under its day', underDayOf: Date.parse('2025-12-02T00:00:00Z'), says: '23:59' },
    {
      when: 'under another day',
      underDayOf: Date.parse('2025-12-03T00:00:00Z'),
      says: '2 Dec 2025, 23:59',
    },
    { when: 'alone', underDayOf: undefined, says: '2 Dec 2025, 23:59' },
  ])('$when says $says, and the instant to machines', ({ underDayOf, says }) => {
    expect(markupOf(timeTag(late, 'en', underDayOf))).toBe(
      `<time datetime="2025-12-02T23:59:00.000Z">${says}</time>`,
    );
  });
});
