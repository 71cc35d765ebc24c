import { describe, expect, it } from 'vitest';
import { assign } from '../../src/cluster/assign.ts';
import type { Candidate } from '../../src/cluster/assignment.ts';
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
    expect(assign([print], [{ print, storyId: 'skept', storyNumber: 1, duplicateOf: 'eoriginal' }])).toEqual([
      { id: print.id, storyId: 'skept', duplicateOf: 'eoriginal' },
    ]);
  });

  it("names a story after the entry that founds it, and keeps others' ids whole", () => {
    const print = printed({ id: 'solo', title: 'Only report' });
    expect(assign([print], [])[0]?.storyId).toBe(`s${print.id.slice(1)}`);
    expect(assign([{ ...print, id: '42' }], [])[0]?.storyId).toBe('s:42');
  });
});

describe('two stories that turn out to be one', () => {
  const [en, , , , fr, prs] = tripInSixLanguages.map(printed);
  const kept = (storyNumber: number, print = en!, more: Partial<Candidate> = {}): Candidate => ({
    print,
    storyId: `s${storyNumber}`,
    storyNumber,
    ...more,
  });
  const [younger, older] = [kept(7), kept(3, fr)];
  const [german, russian] = [tripInSixLanguages[3]!, tripInSixLanguages[2]!].map(printed);

  it('become the older one, whichever the report is nearer to', () => {
    const [assigned] = assign([german!], [younger, older]);
    expect(assigned).toMatchObject({ storyId: 's3', absorbs: ['s7'] });
    expect(assign([german!], [{ ...younger, storyNumber: 2 }, older])[0]).toMatchObject({
      storyId: 's7',
      absorbs: ['s3'],
    });
  });

  it('are one for all that comes after, and absorbed once', () => {
    const [, next] = assign([german!, russian!], [younger, older]);
    expect(next).toMatchObject({ storyId: 's3' });
    expect(next).not.toHaveProperty('absorbs');
  });

  it('may be more than two', () => {
    const [assigned] = assign([german!], [younger, older, kept(5, prs)]);
    expect(assigned).toMatchObject({ storyId: 's3', absorbs: ['s5', 's7'] });
  });

  it('stay two when a copy of one of them is of that one alone', () => {
    const other = printed({ id: 'other', title: 'Storm floods villages along the coast of Ireland' });
    const [assigned] = assign([{ ...german!, id: entryIdOf('again') }], [kept(3, german), kept(7, other)]);
    expect(assigned).toMatchObject({ storyId: 's3', duplicateOf: german!.id });
    expect(assigned).not.toHaveProperty('absorbs');
  });

  it('stay two when a report is near to both and they are not near to each other', () => {
    const of = (id: string, title: string, concepts: readonly string[]) => printed({ id, title, concepts });
    const [talks, strike] = [
      of('talks', 'Umerov and Witkoff meet in Miami on peace plan', ['umerov', 'witkoff', 'miami']),
      of('strike', 'Drone strike on Kharkiv hospital kills nine patients', ['kharkiv', 'drones']),
    ];
    const both = of(
      'both',
      'Umerov and Witkoff meet in Miami on peace plan as drone strike on Kharkiv hospital kills nine patients',
      ['umerov', 'witkoff', 'miami', 'kharkiv', 'drones'],
    );
    const [assigned] = assign([both], [kept(3, talks), kept(7, strike)]);
    expect(assigned?.absorbs ?? []).toEqual([]);
  });

  it.each([
    { what: 'the older', candidates: [younger, { ...older, apartFrom: ['s7'] }] },
    { what: 'the younger', candidates: [{ ...younger, apartFrom: ['s3'] }, older] },
  ])('stay two when a person told $what apart from the other', ({ candidates }) => {
    for (const assigned of assign([german!, russian!], candidates))
      expect(assigned.absorbs ?? []).toEqual([]);
  });

  it('stay apart from what either of them was told apart from', () => {
    const apart = [{ ...younger, apartFrom: ['s5'] }, older, kept(5, prs, { apartFrom: ['s7'] })];
    const told = assign([german!, russian!], apart).flatMap(({ storyId, absorbs = [] }) =>
      absorbs.map(gone => [storyId, gone]),
    );
    expect(told.flat().includes('s5') && told.flat().includes('s7')).toBe(false);
  });
});

describe('a report that its publisher changed', () => {
  const words = 'Umerov and Witkoff meet in Miami on the peace plan of nineteen points';
  const other = 'Storm floods villages along the coast of Ireland';
  const of = (id: string, title: string) => printed({ id, title });
  const kept = (print: ReturnType<typeof of>, storyNumber: number, more: Partial<Candidate> = {}) => ({
    print,
    storyId: `s${storyNumber}`,
    storyNumber,
    ...more,
  });
  const again = (self: Candidate, ...others: readonly Candidate[]) =>
    assign([self.print], [self, ...others])[0];
  const agency = of('agency', words);
  const copied = { duplicateOf: agency.id };

  it('is no copy any longer when it says something else, and stays where it is, tied by nothing', () => {
    const self = kept(of('paper', other), 1, copied);
    expect(again(self, kept(agency, 1))).toEqual({ id: self.print.id, storyId: 's1' });
    const elsewhere = kept(of('coast', other), 2);
    expect(again(self, kept(agency, 1), elsewhere)).toEqual({ id: self.print.id, storyId: 's1' });
  });

  it('is a voice with a tie of its own when it reports the same event in words of its own', () => {
    const own = of('paper', 'Witkoff and Umerov in Miami: nineteen points, and a hall that nobody left');
    expect(again(kept(own, 1, copied), kept(agency, 1))).toMatchObject({
      storyId: 's1',
      tie: { rule: 'same event', with: agency.id },
    });
    expect(again(kept(own, 1, copied), kept(agency, 1))).not.toHaveProperty('duplicateOf');
  });

  it('is a copy still of what it copied, however it is edited, and of the original of what it copies now', () => {
    expect(again(kept(of('paper', `${words} today`), 1, copied), kept(agency, 1))).toMatchObject(copied);
    const self = kept(of('paper', words), 1);
    const middle = kept(of('middle', words), 1, { duplicateOf: entryIdOf('first') });
    expect(again(self, middle)).toMatchObject({ storyId: 's1', duplicateOf: entryIdOf('first') });
  });

  it('is no copy of what copies it, and what comes then copies what it copies itself', () => {
    const self = kept(of('paper', words), 1);
    const mine = kept(of('mine', words), 1, { duplicateOf: self.print.id });
    expect(again(self, mine)).not.toHaveProperty('duplicateOf');
    const [, next] = assign(
      [self.print, of('next', words)],
      [self, { ...mine, print: of('mine', words) }, kept(agency, 1)],
    );
    expect(next).toMatchObject({ duplicateOf: agency.id });
  });

  it.each([
    { what: 'the older', own: 1, absorbs: ['s2'], storyId: 's1' },
    { what: 'the younger', own: 3, absorbs: ['s3'], storyId: 's2' },
  ])(
    'makes its story and that of what it copies one when it is alone in $what',
    ({ own, storyId, absorbs }) => {
      const self = kept(of('stub', words), own, { alone: true });
      expect(again(self, kept(agency, 2))).toMatchObject({ storyId, absorbs, duplicateOf: agency.id });
    },
  );

  it('does not when it is not alone, when a person told the two apart, or when somebody joined before', () => {
    const self = kept(of('stub', words), 1, { alone: true });
    const apart = { ...self, apartFrom: ['s2'] };
    const several = { ...self, alone: false };
    for (const one of [apart, several])
      expect(again(one, kept(agency, 2))).toEqual({ id: self.print.id, storyId: 's1' });
    const [joined, stays] = assign([of('late', words), self.print], [self]);
    expect(joined).toMatchObject({ storyId: 's1' });
    expect(stays).toEqual({ id: self.print.id, storyId: 's1' });
  });
});
