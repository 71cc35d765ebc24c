import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDate } from '../../src/parse/dates.ts';

const NOON = '2025-12-01T12:00:00.000Z';
const DAY = '2025-12-01T00:00:00.000Z';

describe('the forms that the specifications give', () => {
  it.each([
    { written: 'Mon, 01 Dec 2025 12:00:00 GMT', from: 'RFC 822' },
    { written: 'Mon, 1 Dec 2025 14:00:00 +0200', from: 'RFC 2822' },
    { written: '01 Dec 25 12:00 UT', from: 'RFC 822, two digits of the year' },
    { written: 'Mon, 01 Dec 2025 07:00:00 EST', from: 'RFC 822, zone by name' },
    { written: '2025-12-01T12:00:00Z', from: 'RFC 3339' },
    { written: '2025-12-01T14:00:00.000+02:00', from: 'RFC 3339, fraction and offset' },
    { written: '2025-12-01T12:00Z', from: 'W3C-DTF, minutes' },
    { written: '20251201T120000Z', from: 'ISO 8601, basic' },
    { written: 'Mon Dec  1 12:00:00 2025', from: 'asctime' },
    { written: 'Monday, 01-Dec-25 12:00:00 GMT', from: 'RFC 850' },
  ])('$from: $written', ({ written }) => {
    expect(isoDate(written)).toBe(NOON);
  });
});

describe('what publishers write instead', () => {
  it.each([
    { written: '  Mon, 01 Dec 2025 12:00:00 GMT \n', why: 'padded' },
    { written: 'Mon,01 Dec 2025 12:00:00 GMT', why: 'no space after the comma' },
    { written: 'Mon, 01 Dec 2025 14:00:00 EET', why: 'Kyiv in winter' },
    { written: 'Пн, 01 грудня 2025 14:00:00 +0200', why: 'Ukrainian' },
    { written: '1 декабря 2025 г., 15:00 МСК', why: 'Russian, Moscow time' },
    { written: '1 grudnia 2025 12:00', why: 'Polish' },
    { written: 'lun. 1 déc. 2025 12:00', why: 'French' },
    { written: '۱۰ آذر ۱۴۰۴ ۱۲:۰۰', why: 'Persian months, solar years, Persian digits' },
    { written: '10 قوس 1404 12:00', why: 'the Afghan name of the same month' },
    { written: '١ ديسمبر ٢٠٢٥ ١٢:٠٠', why: 'Arabic' },
    { written: '2025年12月1日 12:00', why: 'Chinese' },
    { written: 'December 1, 2025 12:00 pm', why: 'American' },
    { written: 'Mon, 1 Dec 2025, 7:00 a.m. ET', why: 'American, with its zone' },
    { written: '12/01/2025 12:00:00', why: 'American figures' },
    { written: '01.12.2025 12:00', why: 'European figures' },
    { written: '2025-12-01 12:00:00', why: 'no T and no zone' },
    { written: '2025-12-01T14:00:00+0200', why: 'an offset without its colon' },
    { written: '1764590400', why: 'seconds since 1970' },
  ])('$why: $written', ({ written }) => {
    expect(isoDate(written)).toBe(NOON);
  });

  it.each(['2025-12-01', '2025-12', '20251201', '01.12.2025', '1404/09/10', '1 December 2025'])(
    'a day alone is its midnight: %s',
    written => {
      expect(isoDate(written)).toBe(DAY);
    },
  );

  it.each([
    { written: 'mar, 02 dic 2025', says: '2025-12-02T00:00:00.000Z' },
    { written: 'mar. 2 déc. 2025', says: '2025-12-02T00:00:00.000Z' },
    { written: 'Tue, 4 Mar 2025', says: '2025-03-04T00:00:00.000Z' },
  ])('a Tuesday that looks like March is no month: $written', ({ written, says }) => {
    expect(isoDate(written)).toBe(says);
  });

  it.each([
    { written: '2003-06-31T15:51:30-05:00', says: '2003-07-01T20:51:30.000Z' },
    { written: '2003-07-01T25:51:30-05:00', says: '2003-07-02T06:51:30.000Z' },
  ])('clocks and months that run over are carried: $written', ({ written, says }) => {
    expect(isoDate(written)).toBe(says);
  });
});

describe('what is no date', () => {
  it.each(['', 'yesterday', 'Mon, 01 Foo 2025', '2025-13-01', '32.12.2025', '0000-00-00T00:00:00Z', '12:00'])(
    '%j',
    written => {
      expect(isoDate(written)).toBeUndefined();
    },
  );
});

it('reads back every instant in the forms that machines write', () => {
  const instants = fc.date({ min: new Date('1970-01-01'), max: new Date('2200-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(instants, at => {
      expect(isoDate(at.toISOString())).toBe(at.toISOString());
      expect(isoDate(at.toUTCString())).toBe(`${at.toISOString().slice(0, 19)}.000Z`);
    }),
  );
});

it('gives an ISO date or nothing, whatever it is given', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\d:.\-/ TZ+a-z]{0,30}$/)), text => {
      const date = isoDate(text);
      if (date !== undefined) expect(new Date(date).toISOString()).toBe(date);
    }),
  );
});

describe('forms that are met once in a thousand feeds', () => {
  it.each([
    ['2025-W49-1', DAY],
    ['2025W491', DAY],
    ['2026-W01', '2025-12-29T00:00:00.000Z'],
    ['2025-335', DAY],
    ['2025335', DAY],
    ['2025-12-01T24:00:00Z', '2025-12-02T00:00:00.000Z'],
    ['2025-12-01T14+02:00', NOON],
    ['2025-12-1T9:05:1Z', '2025-12-01T09:05:01.000Z'],
    ['2025.12.01 12:00', NOON],
    ['Mon Dec 1 07:00:00 EST 2025', NOON],
    ['Mon Dec 1 14:00:00 +0200 2025', NOON],
    ['2025-12-01T14:00:00+02:00[Europe/Kyiv]', NOON],
    ['2025-12-01T14:00:00[Europe/Kyiv]', NOON],
    ['Mon, 01 Dec 2025 14:00:00 Europe/Kyiv', NOON],
    ['Tue, 01 Jul 2025 14:00:00 Europe/Kyiv', '2025-07-01T11:00:00.000Z'],
    ['Mon, 01 Dec 2025 12:00:00 Nowhere/Else', NOON],
    ['Mon, 01 Dec 2025 15:00:00 +3', NOON],
    ['Mon, 01 Dec 2025 07:00:00 \u22120500', NOON],
    ['Mon, 01 Dec 2025 19:00:00 WIB', NOON],
    ['@1764590400', NOON],
    ['1764590400.25', '2025-12-01T12:00:00.250Z'],
    ['/Date(1764590400000)/', NOON],
  ])('%s', (written, date) => {
    expect(isoDate(written)).toBe(date);
  });

  it.each([
    'Mon, 30 Nov -0001 00:00:00 +0000',
    '0000-00-00 00:00:00',
    '2025-W54',
    '2025-367',
    'today at 12:00',
  ])('but not %s', written => {
    expect(isoDate(written)).toBeUndefined();
  });
});

describe('more languages', () => {
  it.each([
    ['ma 1.12.2025 klo 12.00', NOON],
    ['1. joulukuuta 2025 12:00', NOON],
    ['1 detsember 2025 12:00', NOON],
    ['2025. december 1., hétfő 12:00', NOON],
    ['2025. szeptember 1. 12:00', '2025-09-01T12:00:00.000Z'],
    ['1 Desember 2025 12:00', NOON],
    ['1 Aralık 2025 Pazartesi 12:00', NOON],
    ['1 рујна 2025', undefined],
    ['1. децембар 2025. 12:00', NOON],
    ['1 юни 2025', '2025-06-01T00:00:00.000Z'],
    ['1 दिसंबर 2025 12:00', NOON],
    ['१ दिसंबर २०२५ १२:००', NOON],
    ['1 דצמבר 2025 12:00', NOON],
    ['1 ธันวาคม 2568 12:00', NOON],
    ['1 tháng 12, 2025 12:00', NOON],
    ['2025年12月1日(月) 12時00分', NOON],
    ['2025-12-01 오후 12:00', NOON],
    ['2025년 12월 1일 오전 12:05', '2025-12-01T00:05:00.000Z'],
    ['1 كانون الأول 2025 12:00', NOON],
    ['1 تشرين الثاني 2025', '2025-11-01T00:00:00.000Z'],
    ['1 كانون الثاني 2025', '2025-01-01T00:00:00.000Z'],
    ['1 ديسمبر 2025 12:00 م', NOON],
  ])('%s', (written, date) => {
    expect(isoDate(written)).toBe(date);
  });
});
