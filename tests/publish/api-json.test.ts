import { describe, expect, it } from 'vitest';
import { reportJson, storyJson } from '../../src/publish/api-json.ts';
import { labelOf, report, site, trip } from './sample-wire.ts';

describe('reportJson', () => {
  it.each([
    { policy: 'title' as const, summary: '', content: undefined, image: null },
    {
      policy: 'excerpt' as const,
      summary: 'An excerpt',
      content: undefined,
      image: 'https://media.example/a.jpg',
    },
    {
      policy: 'full' as const,
      summary: 'An excerpt',
      content: '<p>All</p>',
      image: 'https://media.example/a.jpg',
    },
  ])(
    'gives as much as the policy «$policy» allows, whatever is stored',
    ({ policy, summary, content, image }) => {
      const told = reportJson(
        report(
          { id: 'epolicy', title: 'A title', summary: 'An excerpt', lang: 'en', outlet: 'Outlet' },
          { source: { policy }, entry: { contentHtml: '<p>All</p>', image: 'https://media.example/a.jpg' } },
        ),
        site,
        labelOf,
      ) as { summary: string; contentHtml?: string; image: string | null };
      expect([told.summary, told.contentHtml, told.image]).toEqual([summary, content, image]);
    },
  );
});

describe('storyJson', () => {
  it('counts every report and gives each of them', () => {
    expect(storyJson(trip, site, labelOf)).toMatchObject({
      id: trip.id,
      reports: 6,
      independent: 5,
      lead: { lang: 'prs', dir: 'rtl' },
      others: trip.others.map(({ entry }) => ({ id: entry.id })),
    });
  });
});
