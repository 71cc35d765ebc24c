import { describe, expect, it } from 'vitest';
import { reportJson, revisionJson, sourceJson, storyJson } from '../../src/publish/api-json.ts';
import { toAtom } from '../../src/publish/atom.ts';
import { toJsonFeed } from '../../src/publish/json-feed.ts';
import { toRss } from '../../src/publish/rss.ts';
import { pollState, source } from '../store/samples.ts';
import { one, readXml } from './read-xml.ts';
import { gone, labelOf, report, site, takenOff, trip, wire } from './sample-wire.ts';

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

describe('why a report is in its story', () => {
  const told = (tie: NonNullable<Parameters<typeof reportJson>[0]['tie']>) =>
    reportJson(
      report({ id: 'etied', title: 'A title', lang: 'en', outlet: 'Outlet' }, { tie }),
      site,
      labelOf,
    );

  it.each([
    {
      when: 'another report ties it',
      tie: { rule: 'same event', with: 'eother', score: 0.91, shared: ['miami'] },
      says: { rule: 'same event', with: 'eother', score: 0.91, shared: ['miami'], why: null, at: null },
    },
    {
      when: 'a person put it there',
      tie: { rule: 'decided', with: '', score: 1, shared: [], why: 'one event', at: 0 },
      says: {
        rule: 'decided',
        with: null,
        score: 1,
        shared: [],
        why: 'one event',
        at: '1970-01-01T00:00:00.000Z',
      },
    },
  ])('is told when $when', ({ tie, says }) => {
    expect(told(tie)).toMatchObject({ tie: says });
  });
});

describe('storyJson', () => {
  it('counts every report and gives each of them', () => {
    expect(storyJson(trip, site, labelOf)).toMatchObject({
      id: trip.id,
      reports: 6,
      copies: 1,
      independent: 5,
      lead: { lang: 'prs', dir: 'rtl' },
      others: trip.others.map(({ entry }) => ({ id: entry.id })),
    });
  });
});

describe('a story in the API', () => {
  const ukrainian = trip.others[1]!;
  const told = storyJson(
    trip,
    site,
    labelOf,
    new Map([
      [
        ukrainian.entry.id,
        [
          {
            seenAt: Date.parse('2025-12-01T10:21:00Z'),
            until: Date.parse('2025-12-01T10:52:00Z'),
            title: 'Віткофф летить до Москви',
            summary: '',
            contentHash: '',
          },
        ],
      ],
    ]),
  ) as { timeline: readonly object[]; outlets: readonly object[] };

  it('has a timeline: what came, what is a copy of what, and what was changed', () => {
    const { entry, source } = ukrainian;
    const who = { report: entry.id, source: source.id, outlet: source.title, lang: 'uk' };
    expect(told.timeline).toHaveLength(7);
    expect(told.timeline).toEqual(
      expect.arrayContaining([
        {
          at: '2025-12-01T10:20:00.000Z',
          kind: 'reported',
          ...who,
          title: 'Віткофф летить до Москви',
        },
        {
          at: '2025-12-01T10:52:00.000Z',
          kind: 'changed',
          ...who,
          title: entry.title,
          said: { title: 'Віткофф летить до Москви' },
        },
        expect.objectContaining({ kind: 'copied', copyOf: trip.others[0]!.entry.id }),
      ]),
    );
  });

  it('names the outlets behind it', () => {
    expect(told.outlets).toHaveLength(6);
    expect(told.outlets[1]).toEqual({
      source: 'the-harbour-post-en',
      title: 'The Harbour Post',
      family: 'the-harbour-post-en',
      reports: 1,
    });
  });
});

describe('what is gone from a story', () => {
  it('stands in its timeline: whose it was, when it went and who took it away', () => {
    const { timeline } = storyJson({ ...trip, gone: [gone, takenOff] }, site, labelOf) as {
      timeline: readonly { kind: string }[];
    };
    expect(timeline.filter(({ kind }) => kind === 'gone')).toEqual([
      {
        at: '2025-12-01T10:30:00.000Z',
        kind: 'gone',
        report: gone.entry.id,
        source: 'le-phare-fr',
        outlet: 'Le Phare du Nord',
        lang: 'fr',
        reason: 'withdrawn',
      },
      expect.objectContaining({ outlet: 'د غرونو ورځپاڼه (Planet Ports)', reason: 'decided' }),
    ]);
  });

  it('is told by its id, when and how its publisher said so, where it was withdrawn', () => {
    const { id } = gone.entry;
    expect(storyJson({ ...trip, gone: [gone, takenOff] }, site, labelOf)).toMatchObject({
      withdrawn: [{ id, urn: `urn:peacewire:${id}`, at: '2025-12-01T10:30:00.000Z', why: 'deleted-entry' }],
    });
    expect(storyJson(trip, site, labelOf)).toMatchObject({ withdrawn: [] });
  });
});

describe('revisionJson', () => {
  it('says from when to when an entry said so', () => {
    const [seenAt, until] = [Date.UTC(2025, 11, 1, 9), Date.UTC(2025, 11, 1, 10)];
    expect(revisionJson({ seenAt, until, title: 'Talks', summary: '', contentHash: 'a' })).toEqual({
      since: '2025-12-01T09:00:00.000Z',
      until: '2025-12-01T10:00:00.000Z',
      title: 'Talks',
      summary: '',
    });
  });
});

describe('sourceJson', () => {
  const told = (state: Parameters<typeof pollState>[0]) =>
    sourceJson({ source: source('a'), listed: true, state: pollState(state), entries: 3, onWire: 1 });
  const problem = { stage: 'fetch', code: 'timeout', message: 'No answer in 15 s', at: 0 } as const;
  const archives = { read: 2, added: 31, left: 3, seen: [], failures: 0, dueAt: 0 };

  it('says nothing of what did not happen', () => {
    expect(told({})).toMatchObject({
      standing: 'notRead',
      problem: null,
      movedTo: null,
      lentTo: null,
      archives: null,
    });
  });

  it('says where it moved to, and whether that is believed', () => {
    const url = 'https://new.example/feed';
    expect(told({ movedTo: { url, sightings: 2 } })).toMatchObject({
      movedTo: { url, sightings: 2, trusted: false },
    });
    expect(told({ movedTo: { url, sightings: 3 }, lentTo: url })).toMatchObject({
      movedTo: { trusted: true },
      lentTo: url,
    });
  });

  it.each([
    { when: { next: 'https://a.example/2' }, state: 'reading' },
    { when: { left: 0 }, state: 'done' },
    { when: { left: 0, read: 0 }, state: 'none' },
    { when: { left: 0, problem }, state: 'givenUp' },
  ])('says how the reading of its older documents goes: $state', ({ when, state }) => {
    expect(told({ archives: { ...archives, ...when } })).toMatchObject({ archives: { state, added: 31 } });
  });

  it('gives the times of what is wrong as it gives all times', () => {
    const at = '1970-01-01T00:00:00.000Z';
    expect(told({ problem, failures: 1, archives: { ...archives, problem } })).toMatchObject({
      standing: 'failing',
      problem: { code: 'timeout', at },
      archives: { problem: { at } },
    });
  });
});

describe('what an aggregator passed on', () => {
  it('names the outlet that it was taken from, and the aggregator', async () => {
    const origin = { title: 'The Harbour Post', feedUrl: 'https://harbour.example/feed' };
    const passedOn = report(
      { id: 'epassed', title: 'Envoys meet', lang: 'en', outlet: 'Planet Ports' },
      { entry: { origin } },
    );
    expect(reportJson(passedOn, site, labelOf)).toMatchObject({ origin, source: { title: 'Planet Ports' } });

    const doc = wire([{ kind: 'entry', report: passedOn }]);
    const [rss, atom, json] = [toRss, toAtom, toJsonFeed].map(write => write(doc, labelOf));
    expect(one(one(one(await readXml(rss!), 'channel'), 'item'), 'source')).toMatchObject({
      text: origin.title,
      attributes: { url: origin.feedUrl },
    });
    const source = one(one(await readXml(atom!), 'entry'), 'source');
    expect([one(source, 'title').text, one(source, 'id').text]).toEqual([origin.title, origin.feedUrl]);
    expect(JSON.parse(json!).items[0]._peacewire.source).toMatchObject({
      title: origin.title,
      feed_url: origin.feedUrl,
      via: 'Planet Ports',
    });
    for (const feed of [rss, atom, json]) expect(feed).toContain('The Harbour Post (Planet Ports)');
  });
});
