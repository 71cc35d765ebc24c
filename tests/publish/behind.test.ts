import { describe, expect, it } from 'vitest';
import { copiesOf, outletsBehind } from '../../src/publish/behind.ts';
import { dari, report, trip } from './sample-wire.ts';

describe('outletsBehind', () => {
  const post = (id: string, at: string, origin?: string) =>
    report(
      { id, title: id, lang: 'en', outlet: 'The Harbour Post', at },
      origin === undefined ? {} : { entry: { origin: { title: origin } } },
    );
  const names = (others: readonly ReturnType<typeof report>[]) =>
    outletsBehind({ ...trip, lead: dari, others }).map(({ title, reports }) => [title, reports]);

  it('names each outlet once, the first to report first, with how many of the reports are its', () => {
    const late = post('elate', '2025-12-01T12:00:00Z');
    const early = post('eearly', '2025-12-01T08:00:00Z');
    expect(names([late, early])).toEqual([
      ['The Harbour Post', 2],
      ['هرات‌نامه', 1],
    ]);
    expect(outletsBehind(trip)[0]).toEqual({
      source: dari.source.id,
      title: 'هرات‌نامه',
      lang: 'prs',
      family: dari.source.family,
      reports: 1,
    });
  });

  it('takes those that an aggregator passed on for the outlets they are', () => {
    const passed = ['Coast Wire', 'Elbkurier', 'Coast Wire'].map((origin, i) =>
      post(`epassed${i}`, `2025-12-01T1${i}:00:00Z`, origin),
    );
    expect(names(passed).slice(1)).toEqual([
      ['Coast Wire (The Harbour Post)', 2],
      ['Elbkurier (The Harbour Post)', 1],
    ]);
  });
});

describe('copiesOf', () => {
  it('counts the reports that copy another, the lead among them', () => {
    expect(copiesOf(trip)).toBe(1);
    expect(copiesOf({ ...trip, lead: { ...trip.lead, duplicateOf: 'eelsewhere' } })).toBe(2);
  });
});
