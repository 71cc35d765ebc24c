import type { Story } from '../../src/feed/wire.ts';
import { aboutPage } from '../../src/publish/about-page.ts';
import { embedPage } from '../../src/publish/embed-page.ts';
import { errorPage } from '../../src/publish/error-page.ts';
import { type HomePage, homePage } from '../../src/publish/home-page.ts';
import { sourcesPage } from '../../src/publish/sources-page.ts';
import { storyPage } from '../../src/publish/story-page.ts';
import type { WireDocument } from '../../src/publish/wire-document.ts';
import { documentOf, type Texts } from './hostile.ts';
import {
  feeds,
  filter,
  gone,
  labelOf,
  site,
  sourceRows,
  stories,
  takenOff,
  trip,
  wire,
} from './sample-wire.ts';

const offered = {
  languages: ['en', 'uk', 'prs', 'ps', 'ru', 'de'],
  tracks: ['talks', 'ceasefire', 'prisoners'],
};

export function home(
  doc: WireDocument,
  changes: Partial<Pick<HomePage, 'slug' | 'labelOf' | 'feeds'>> = {},
): string {
  return homePage({ doc, feeds, filter, labelOf, ...offered, ...changes });
}

const parted = { ...trip, gone: [gone, takenOff] };

/** One of each page, in the interface language given, by the path it would be served at. */
export function pagesIn(lang: string): ReadonlyMap<string, string> {
  const doc = wire(stories, { lang, nextUrl: 'https://wire.example/?cursor=w1.1.s1' });
  const revisions = new Map([
    [
      trip.others[1]!.entry.id,
      [
        {
          seenAt: Date.parse('2025-12-01T10:21:00Z'),
          until: Date.parse('2025-12-01T10:35:00Z'),
          title: 'Віткофф летить до Москви',
          summary: 'Зустріч – у вівторок.',
          contentHash: 'a',
        },
        {
          seenAt: Date.parse('2025-12-01T10:35:00Z'),
          until: Date.parse('2025-12-01T10:52:00Z'),
          title: trip.others[1]!.entry.title,
          summary: 'Зустріч – у вівторок.',
          contentHash: 'b',
        },
      ],
    ],
  ]);
  return new Map([
    ['/', home(doc)],
    ['/feeds/dari', home(doc, { slug: 'dari' })],
    ['/story/s', storyPage({ site, lang, story: parted, feeds, labelOf, revisions })],
    ['/sources', sourcesPage({ site, lang, feeds, rows: sourceRows })],
    ['/about', aboutPage({ site, lang, feeds, contactUrl: 'mailto:desk@wire.example' })],
    ['/embed', embedPage({ doc, theme: 'auto' })],
    ['/embed-dark', embedPage({ doc, theme: 'dark' })],
    ['/error', errorPage({ site, lang, status: 400, problems: [{ at: 'lang', message: "'<b>' received" }] })],
  ]);
}

/** Every page that shows what publishers wrote, with the caller's texts in place of theirs. */
export function pagesOf(texts: Texts): ReadonlyMap<string, string> {
  const { doc, labelOf } = documentOf(texts);
  const item = doc.items[0]!;
  if (item.kind !== 'story') throw new Error('a story expected');
  const { story } = item;
  const tied: Story = {
    ...story,
    gone: [
      {
        ...gone,
        entry: { ...gone.entry, origin: { title: texts.other } },
        source: { ...gone.source, title: texts.outlet },
      },
    ],
    lead: {
      ...story.lead,
      tie: { rule: 'decided', with: '', score: 1, shared: [], why: texts.matched, at: 0 },
    },
    others: story.others.map(one => ({
      ...one,
      revisions: 1,
      duplicateOf: story.lead.entry.id,
      tie: { rule: 'same', with: story.lead.entry.id, score: 1, shared: [texts.matched] },
    })),
  };
  const revisions = new Map([
    [
      story.others[0]!.entry.id,
      [{ seenAt: 0, until: 1, title: `${texts.other} once`, summary: texts.summary, contentHash: '' }],
    ],
  ]);
  const failing = sourceRows[2]!;
  const rows = [
    {
      ...failing,
      source: { ...failing.source, title: texts.outlet },
      state: {
        ...failing.state,
        nextDueWhy: texts.label,
        problem: { ...failing.state.problem!, message: texts.title },
        movedTo: { url: texts.other, sightings: 2 },
      },
    },
  ];
  return new Map([
    ['home', home({ ...doc, items: [{ kind: 'story', story: tied }] }, { labelOf })],
    ['story', storyPage({ site, lang: 'en', story: tied, feeds, labelOf, revisions })],
    ['sources', sourcesPage({ site, lang: 'en', feeds, rows })],
    ['embed', embedPage({ doc: { ...doc, items: [{ kind: 'story', story: tied }] }, theme: 'auto' })],
    [
      'error',
      errorPage({ site, lang: 'en', status: 400, problems: [{ at: texts.label, message: texts.title }] }),
    ],
    [
      'filtered',
      homePage({
        doc,
        feeds: [{ ...feeds[0]!, title: texts.channel }],
        filter: { ...filter, q: texts.title },
        ...offered,
        labelOf,
      }),
    ],
  ]);
}
