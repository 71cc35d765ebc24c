import { describe, expect, it } from 'vitest';
import { assign } from '../../src/cluster/assign.ts';
import { entryIdOf, printed, type Report } from './report.ts';

const wire =
  'The White House said on Monday it was very optimistic about a deal to end the war in Ukraine, as envoy ' +
  'Steve Witkoff prepared to fly to Moscow. Officials in Kyiv were more careful and said serious issues remain.';

const long = `${wire} They named territory, guarantees and the frozen assets, and asked allies to hold the line while the talks in Miami go on.`;

const teaser =
  'Read all of the day on our channel, where our desk tells it as it comes, from the first train to the last, with ' +
  'maps, pictures and voices from the street, and write to us what you saw of it yourself.';

function copyOf(original: Omit<Report, 'id'>, other: Omit<Report, 'id'>) {
  const [, second] = assign(
    [printed({ id: 'original', ...original }), printed({ id: 'other', ...other })],
    [],
  );
  return second!;
}

describe('copies', () => {
  it.each<{ what: string; rule: string; original: Omit<Report, 'id'>; other: Omit<Report, 'id'> }>([
    {
      what: 'one wire text under one headline at two outlets',
      rule: 'same headline',
      original: { title: 'White House very optimistic on Ukraine deal', summary: wire },
      other: {
        title: 'White House “very optimistic” on Ukraine deal',
        summary: wire,
        at: '2025-12-01T14:00Z',
      },
    },
    {
      what: 'one page in two feeds',
      rule: 'same page',
      original: { title: 'Umerov lands in Miami', link: 'https://outlet.example/umerov' },
      other: { title: 'Delegation arrives for talks', link: 'https://outlet.example/umerov' },
    },
    {
      what: 'one text re-titled at another address',
      rule: 'same text',
      original: { title: 'White House very optimistic on Ukraine deal', summary: wire },
      other: {
        title: 'Washington upbeat before envoy’s trip',
        summary: wire,
        link: 'https://other.example/a',
      },
    },
    {
      what: 'one text, its beginning marked with place and agency',
      rule: 'same text',
      original: { title: 'White House very optimistic on Ukraine deal', summary: wire },
      other: { title: 'Washington upbeat before envoy’s trip', summary: `WASHINGTON (Agency) - ${wire}` },
    },
    {
      what: 'one text re-titled and cut off',
      rule: 'same text',
      original: { title: 'White House very optimistic on Ukraine deal', summary: wire },
      other: {
        title: 'Washington upbeat before envoy’s trip',
        summary: `${wire.split(' ').slice(0, 28).join(' ')} …`,
      },
    },
    {
      what: 'one text re-titled, a word in ten of it another',
      rule: 'same text',
      original: { title: 'White House very optimistic on Ukraine deal', summary: long },
      other: {
        title: 'Washington upbeat before envoy’s trip',
        summary: long
          .split(' ')
          .map((word, at) => (at % 10 === 9 ? 'elsewhere' : word))
          .join(' '),
      },
    },
    {
      what: 'one headline at another outlet the day after',
      rule: 'same headline',
      original: { title: 'Russia and Ukraine exchange prisoners of war', at: '2025-11-28T09:00Z' },
      other: { title: 'Russia and Ukraine exchange prisoners of war', at: '2025-11-29T11:00Z' },
    },
    {
      what: 'a long headline that its publisher brings once more the day after',
      rule: 'same headline',
      original: {
        family: 'ledger',
        title:
          'Old ferry captain tells how forty villagers crossed the frozen river to reach the school again',
        at: '2025-11-28T09:00Z',
      },
      other: {
        family: 'ledger',
        title:
          'Old ferry captain tells how forty villagers crossed the frozen river to reach the school again',
        at: '2025-11-29T11:00Z',
      },
    },
    {
      what: 'an edited headline without a text',
      rule: 'headline edited',
      original: { title: 'Board offers $3bn settlement to restructure island power company debt' },
      other: { title: 'Federal board offers $3bn settlement to restructure island power company debt' },
    },
    {
      what: 'an edited Ukrainian headline',
      rule: 'headline edited',
      original: { lang: 'uk', title: 'Умєров прибув до Маямі на переговори з делегацією США' },
      other: { lang: 'uk', title: 'Умєров прибув до Маямі на переговори з американською делегацією США' },
    },
    {
      what: 'a headline that its publisher has written anew at another address',
      rule: 'headline edited',
      original: { family: 'ledger', title: 'Rescuers look for survivors after ferry sinks off Crete' },
      other: {
        family: 'ledger',
        title: 'Ferry sinks off Crete, rescuers still look for survivors in heavy seas',
        at: '2025-12-01T14:00Z',
      },
    },
    {
      what: 'one headline, its count of victims mended',
      rule: 'headline edited',
      original: { title: 'Strong earthquake strikes off the coast of Chile, killing at least 20' },
      other: {
        title: 'Strong earthquake strikes off the coast of Chile, killing at least 38',
        at: '2025-12-01T17:00Z',
      },
    },
    {
      what: 'a long headline that comes again after a week, a word of it mended',
      rule: 'headline edited',
      original: {
        title:
          'Old ferry captain tells how forty villagers crossed the frozen river to reach the school again',
        at: '2025-11-20T05:00Z',
      },
      other: {
        title:
          'Old ferry captain tells how forty villagers crossed the frozen river to reach their school again',
        at: '2025-11-28T05:00Z',
      },
    },
  ])('takes $what for a copy', ({ rule, original, other }) => {
    const assignment = copyOf(original, other);
    expect(assignment.duplicateOf).toBe(entryIdOf('original'));
    expect(assignment.tie).toMatchObject({ rule, with: entryIdOf('original') });
  });

  it.each<{ what: string; original: Omit<Report, 'id'>; other: Omit<Report, 'id'> }>([
    {
      what: "tomorrow's issue of a daily series",
      original: { title: 'Front line and diplomacy: the day in brief, no 1373', at: '2025-11-28T05:00Z' },
      other: { title: 'Front line and diplomacy: the day in brief, no 1374', at: '2025-11-29T05:00Z' },
    },
    {
      what: 'a headline of one word, a day later',
      original: { title: 'Weather', at: '2025-11-28T05:00Z' },
      other: { title: 'Weather', at: '2025-11-29T05:00Z' },
    },
    {
      what: 'another entry that gives the home page as its link',
      original: { title: 'Umerov lands in Miami', link: 'https://outlet.example/' },
      other: { title: 'League leaders drop points again', link: 'https://outlet.example/' },
    },
    {
      what: 'a short text that ends like all of its agency’s',
      original: {
        title: 'Umerov lands in Miami',
        summary: 'Umerov is in Miami. This is a developing story and will be updated as we learn more.',
      },
      other: {
        title: 'League leaders drop points',
        summary: 'A late equaliser. This is a developing story and will be updated as we learn more.',
      },
    },
    {
      what: 'what its publisher puts the same words under as under everything',
      original: {
        family: 'ledger',
        title: 'Umerov lands in Miami',
        summary: `Umerov is in Miami. ${teaser}`,
      },
      other: {
        family: 'ledger',
        title: 'League leaders drop points',
        summary: `A late equaliser in the north. ${teaser}`,
      },
    },
    {
      what: 'another event told in like words',
      original: { title: 'Drone attack on Odesa port kills three' },
      other: { title: 'Drone attack on Belgorod depot injures nine' },
    },
    {
      what: 'what was ahead, and is over',
      original: { title: 'Leaders of six countries meet Zelensky in London ahead of Moscow talks' },
      other: { title: 'Leaders of six countries meet Zelensky in London after Moscow talks' },
    },
    {
      what: 'the next of a kind, with another number in its place',
      original: { title: 'Gold closes higher at 2114 as traders wait for the bank', at: '2025-12-01T09:00Z' },
      other: { title: 'Gold closes higher at 2131 as traders wait for the bank', at: '2025-12-01T15:00Z' },
    },
    {
      what: 'what another publisher writes of the same event, alike but in words of its own',
      original: { title: 'Rescuers look for survivors after ferry sinks off Crete' },
      other: {
        title: 'Dozens missing as ferry sinks off Crete in heavy seas, coast guard says',
        at: '2025-12-01T14:00Z',
      },
    },
    {
      what: 'what one publisher writes of the next guest in the same form of words',
      original: { family: 'ledger', title: 'Delegation of the Red Cross takes part in the memorial service' },
      other: {
        family: 'ledger',
        title: 'Delegation of the lawyers takes part in the memorial service',
        at: '2025-12-01T14:00Z',
      },
    },
    {
      what: 'the victims of another day under one headline',
      original: { title: 'Overnight drone attack on Kharkiv kills at least 3', at: '2025-11-28T05:00Z' },
      other: { title: 'Overnight drone attack on Kharkiv kills at least 5', at: '2025-11-29T05:00Z' },
    },
    {
      what: 'what was heard elsewhere two days later',
      original: { title: 'Explosions heard in the east of the Odesa region', at: '2025-11-29T05:00Z' },
      other: { title: 'Explosions heard in the south of the Sumy region', at: '2025-12-01T05:00Z' },
    },
    {
      what: 'what its publisher tells in the same words the day after',
      original: {
        family: 'ledger',
        title: 'Russia and Ukraine exchange prisoners of war',
        at: '2025-11-28T09:00Z',
      },
      other: {
        family: 'ledger',
        title: 'Russia and Ukraine exchange prisoners of war',
        at: '2025-11-29T11:00Z',
      },
    },
    {
      what: 'the same headline a week later',
      original: { title: 'Russia and Ukraine exchange prisoners of war', at: '2025-11-20T05:00Z' },
      other: { title: 'Russia and Ukraine exchange prisoners of war', at: '2025-11-27T05:00Z' },
    },
  ])('does not take for a copy $what', ({ original, other }) => {
    expect(copyOf(original, other).duplicateOf).toBeUndefined();
  });

  describe('on a page that one publisher shares among its reports', () => {
    const link = 'https://ledger.example/live/ukraine';
    const posts: readonly Report[] = [
      { id: 'truce', family: 'ledger', link, title: 'Grossi announces local truce at Zaporizhzhia plant' },
      {
        id: 'swap',
        family: 'ledger',
        link,
        title: 'Both sides bring home 300 prisoners of war',
        at: '2025-12-01T15:00Z',
      },
      {
        id: 'pope',
        family: 'ledger',
        link,
        title: 'Pope Leo offers Vatican as venue',
        at: '2025-12-01T18:00Z',
      },
    ];

    it('tells none of them as a copy, each a story of its own', () => {
      const all = assign(posts.map(printed), []);
      expect(all.map(({ duplicateOf }) => duplicateOf)).toEqual([undefined, undefined, undefined]);
      expect(new Set(all.map(({ storyId }) => storyId)).size).toBe(3);
    });

    it('tells by headline or text what copies one of them', () => {
      const [, , , again, other] = assign(
        [
          ...posts,
          {
            id: 'again',
            family: 'hub',
            link,
            title: 'Pope Leo offers Vatican as venue',
            at: '2025-12-01T19:00Z',
          },
          { id: 'other', family: 'hub', link, title: 'Rada votes on budget', at: '2025-12-01T19:30Z' },
        ].map(printed),
        [],
      );
      expect(again).toMatchObject({ duplicateOf: entryIdOf('pope'), tie: { rule: 'same headline' } });
      expect(other!.duplicateOf).toBeUndefined();
    });
  });

  it('points a copy of a copy at the original', () => {
    const title = 'White House very optimistic on Ukraine deal';
    const all = assign(
      ['one', 'two', 'three'].map(id => printed({ id, title })),
      [],
    );
    expect(all.map(({ duplicateOf }) => duplicateOf)).toEqual([
      undefined,
      entryIdOf('one'),
      entryIdOf('one'),
    ]);
  });
});
