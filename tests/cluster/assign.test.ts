import { describe, expect, it } from 'vitest';
import { assign } from '../../src/cluster/assign.ts';
import { entryIdOf, printed, type Report } from './report.ts';

/** The reports' ids, by story, in order. */
function storiesOf(reports: readonly Report[]): string[][] {
  const stories = new Map<string, string[]>();
  assign(reports.map(printed), []).forEach(({ storyId }, index) => {
    const ids = stories.get(storyId) ?? [];
    stories.set(storyId, ids);
    ids.push(reports[index]!.id);
  });
  return [...stories.values()];
}

const trip = { concepts: ['witkoff', 'putin', 'moscow', 'meeting'] };

const tripInSixLanguages: readonly Report[] = [
  { id: 'en', lang: 'en', at: '2025-12-01T09:00Z', title: 'Witkoff heads to Moscow to meet Putin', ...trip },
  {
    id: 'uk',
    lang: 'uk',
    at: '2025-12-01T09:40Z',
    title: 'Віткофф вирушає до Москви на зустріч із Путіним',
    ...trip,
  },
  {
    id: 'ru',
    lang: 'ru',
    at: '2025-12-01T10:05Z',
    title: 'Уиткофф летит в Москву на встречу с Путиным',
    ...trip,
  },
  {
    id: 'de',
    lang: 'de',
    at: '2025-12-01T11:30Z',
    title: 'Witkoff reist zu Treffen mit Putin nach Moskau',
    ...trip,
  },
  {
    id: 'fr',
    lang: 'fr',
    at: '2025-12-01T12:10Z',
    title: 'Witkoff se rend à Moscou pour rencontrer Poutine',
    ...trip,
  },
  {
    id: 'prs',
    lang: 'prs',
    at: '2025-12-01T13:00Z',
    title: 'ویتکاف برای دیدار با پوتین راهی مسکو شد',
    ...trip,
  },
];

describe('stories', () => {
  it('has one story of an event told in six languages', () => {
    expect(storiesOf(tripInSixLanguages)).toEqual([['en', 'uk', 'ru', 'de', 'fr', 'prs']]);
  });

  it('has the same story whichever language came first', () => {
    expect(storiesOf([...tripInSixLanguages].reverse())).toHaveLength(1);
  });

  it.each<{ what: string; reports: readonly Report[] }>([
    {
      what: 'talks on Ukraine and talks on Gaza with the same envoys',
      reports: [
        {
          id: 'ukraine',
          title: 'Witkoff and Kushner meet Umerov in Miami on Ukraine peace plan',
          concepts: ['witkoff', 'kushner', 'umerov', 'miami', 'ukraine', 'peace-plan', 'meeting'],
        },
        {
          id: 'gaza',
          title: 'Witkoff and Kushner press Hamas on second phase of Gaza truce',
          concepts: ['witkoff', 'kushner', 'hamas', 'gaza', 'ceasefire'],
        },
      ],
    },
    {
      what: 'strikes on two cities on two days',
      reports: [
        {
          id: 'kharkiv',
          at: '2025-11-24T06:00Z',
          title: 'Russian drones kill four in Kharkiv apartment block',
          concepts: ['russia', 'kharkiv', 'attack'],
        },
        {
          id: 'kyiv',
          at: '2025-11-25T07:00Z',
          title: 'Seven dead in Kyiv as Russia strikes power grid overnight',
          concepts: ['russia', 'kyiv', 'attack'],
        },
      ],
    },
    {
      what: 'strikes on one city days apart',
      reports: [
        {
          id: 'first',
          at: '2025-11-24T06:00Z',
          title: 'Drone attack on Kharkiv kills four',
          concepts: ['kharkiv', 'attack'],
        },
        {
          id: 'second',
          at: '2025-11-28T07:00Z',
          title: 'Kharkiv market hit by missile, 11 injured',
          concepts: ['kharkiv', 'attack'],
        },
      ],
    },
    {
      what: 'sport and talks on one day',
      reports: [
        { id: 'talks', title: 'Geneva draft cut to 19 points after talks', concepts: ['geneva', 'talks'] },
        { id: 'sport', title: 'Late goal sends Geneva side top of the league' },
      ],
    },
    {
      what: 'one event and what comes a fortnight later',
      reports: tripInSixLanguages
        .slice(0, 1)
        .flatMap(report => [report, { ...report, id: 'later', at: '2025-12-15T09:00Z' }]),
    },
  ])('keeps apart $what', ({ reports }) => {
    expect(storiesOf(reports)).toHaveLength(reports.length);
  });

  it('joins two wordings of one event in one language, without any concept', () => {
    expect(
      storiesOf([
        { id: 'a', title: 'Fire at Alpine ski resort bar kills dozens', at: '2026-01-01T08:00Z' },
        { id: 'b', title: 'Dozens dead after fire in ski resort bar in the Alps', at: '2026-01-01T09:30Z' },
      ]),
    ).toHaveLength(1);
  });

  it('tells what tied a report to its story, and to which member', () => {
    const [, second] = assign(tripInSixLanguages.slice(0, 2).map(printed), []);
    expect(second?.tie).toMatchObject({ rule: 'same event', with: entryIdOf('en') });
    expect(second?.tie?.shared).toContain('witkoff');
    expect(second?.tie?.score).toBeGreaterThan(0);
  });

  it('leaves a report that is known already in its story', () => {
    const print = printed(tripInSixLanguages[0]!);
    expect(assign([print], [{ print, storyId: 'skept', duplicateOf: 'eoriginal' }])).toEqual([
      { id: print.id, storyId: 'skept', duplicateOf: 'eoriginal' },
    ]);
  });

  it("names a story after the entry that founds it, and keeps others' ids whole", () => {
    const print = printed({ id: 'solo', title: 'Only report' });
    expect(assign([print], [])[0]?.storyId).toBe(`s${print.id.slice(1)}`);
    expect(assign([{ ...print, id: '42' }], [])[0]?.storyId).toBe('s:42');
  });
});
