import { DEFAULT_LIMIT, type Filter } from '../../src/feed/filter.ts';
import type { PublishedFeed } from '../../src/feed/published-feed.ts';
import type { Gone, Report, Story } from '../../src/feed/wire.ts';
import { directionOf } from '../../src/publish/direction.ts';
import type { Channel, LabelOf, Site, WireDocument, WireItem } from '../../src/publish/wire-document.ts';
import type { SourceRow } from '../../src/store/store.ts';

// One small wire, written for these tests on the facts of the first days of December 2025.

export const site: Site = {
  title: 'Peacewire',
  description: 'News of the effort to end the war in Ukraine, from many outlets and languages.',
  url: 'https://wire.example',
  lang: 'en',
};

export const filter: Filter = {
  view: 'stories',
  lang: [],
  tag: [],
  person: [],
  place: [],
  source: [],
  limit: DEFAULT_LIMIT,
};

export const feeds: readonly PublishedFeed[] = [
  {
    slug: 'dari',
    title: 'دری',
    description: 'خبرهای صلح اوکراین به زبان دری',
    lang: 'prs',
    filter: { ...filter, lang: ['prs'] },
  },
  {
    slug: 'pashto',
    title: 'پښتو',
    description: 'د اوکراین د سولې خبرونه',
    lang: 'ps',
    filter: { ...filter, lang: ['ps'] },
  },
  {
    slug: 'ukrainian',
    title: 'Мир в Україні',
    description: 'Новини про мир в Україні',
    lang: 'uk',
    filter: { ...filter, lang: ['uk'] },
  },
  {
    slug: 'ceasefire',
    title: 'Ceasefire',
    description: 'Ceasefires proposed, refused, broken',
    lang: 'en',
    filter: { ...filter, tag: [{ facet: 'track', name: 'ceasefire' }] },
  },
];

export function channel(changes: Partial<Channel> = {}): Channel {
  const lang = changes.lang ?? 'en';
  return {
    title: 'Peacewire',
    description: 'News of the effort to end the war in Ukraine.',
    lang,
    dir: directionOf(lang),
    selfUrl: 'https://wire.example/feed.atom',
    homeUrl: 'https://wire.example/',
    alternates: [
      { format: 'rss', url: 'https://wire.example/feed.rss' },
      { format: 'atom', url: 'https://wire.example/feed.atom' },
      { format: 'json', url: 'https://wire.example/feed.json' },
    ],
    ...changes,
  };
}

type Draft = {
  readonly id: string;
  readonly title: string;
  readonly summary?: string;
  readonly lang: string;
  readonly outlet: string;
  readonly at?: string;
  readonly link?: string;
};

export function report(
  draft: Draft,
  changes: Partial<Omit<Report, 'entry' | 'source'>> & {
    readonly entry?: Partial<Report['entry']>;
    readonly source?: Partial<Report['source']>;
  } = {},
): Report {
  const at = Date.parse(draft.at ?? '2025-12-01T09:30:00Z');
  const slug = `${draft.outlet.toLowerCase().replace(/[^a-z]+/g, '-')}-${draft.lang}`.replace(/^-+/, '');
  const { entry, source, ...rest } = changes;
  return {
    entry: {
      id: draft.id,
      sourceId: slug,
      guid: `guid-${draft.id}`,
      link: draft.link ?? `https://news.example/${draft.lang}/${draft.id}?a=1&b=2`,
      title: draft.title,
      summary: draft.summary ?? '',
      text: '',
      lang: draft.lang,
      dir: directionOf(draft.lang),
      published: at,
      firstSeen: at + 60_000,
      authors: [],
      categories: [],
      enclosures: [],
      titleKey: draft.id,
      contentHash: draft.id,
      ...entry,
    },
    source: {
      id: slug,
      title: draft.outlet,
      url: `https://news.example/${draft.lang}/feed.xml`,
      home: `https://news.example/${draft.lang}/`,
      family: slug,
      lang: draft.lang,
      policy: 'excerpt',
      ...source,
    },
    tagged: {
      verdict: 'on',
      score: 0.97,
      tags: [
        { facet: 'track', name: 'talks' },
        { facet: 'person', name: 'witkoff' },
        { facet: 'place', name: 'moscow' },
      ],
      reasons: [
        {
          concept: 'witkoff',
          matched: draft.title.split(' ')[0]!,
          field: 'title',
          span: [0, 3],
          weight: 1.25,
        },
        { concept: 'gaza', matched: 'Gaza', field: 'content', weight: -0.4 },
      ],
      topicVersion: 'ukraine-peace@1',
    },
    storyId: `s${draft.id.slice(1)}`,
    revisions: 0,
    changedAt: at + 60_000,
    ...rest,
  };
}

export const dari = report(
  {
    id: 'edari000000000000000a',
    title: 'قصر سفید در بارهٔ پایان جنگ اوکراین «بسیار خوش‌بین» است؛ ویتکاف راهی مسکو شد (گزارش ۲)',
    summary:
      'استیف ویتکاف، نمایندهٔ ویژهٔ امریکا، روز سه‌شنبه با ولادیمیر پوتین دیدار می‌کند. ولودیمیر زیلینسکی گفت که «مسایل جدی» هنوز باقی است.',
    lang: 'prs',
    outlet: 'هرات‌نامه',
  },
  { revisions: 1 },
);

const english = report(
  {
    id: 'eeng0000000000000000b',
    title: 'White House ‘very optimistic’ as Witkoff heads to Moscow',
    lang: 'en',
    outlet: 'The Harbour Post',
    at: '2025-12-01T10:05:00Z',
    summary: 'The envoy is due to meet Putin on Tuesday.',
  },
  {
    storyId: dari.storyId,
    tie: { rule: 'concepts', with: dari.entry.id, score: 0.86, shared: ['witkoff', 'putin', 'moscow'] },
  },
);
const ukrainian = report(
  {
    id: 'eukr0000000000000000c',
    title: 'Віткофф летить до Москви: у Білому домі «дуже оптимістичні»',
    lang: 'uk',
    outlet: 'Вечірній Дніпро',
    at: '2025-12-01T10:20:00Z',
  },
  {
    storyId: dari.storyId,
    revisions: 2,
    changedAt: Date.parse('2025-12-01T10:52:00Z'),
    tie: { rule: 'concepts', with: dari.entry.id, score: 0.81, shared: ['witkoff', 'moscow'] },
  },
);
const copy = report(
  {
    id: 'ecopy000000000000000d',
    title: 'White House ‘very optimistic’ as Witkoff heads to Moscow',
    lang: 'en',
    outlet: 'Coast Wire',
    at: '2025-12-01T10:40:00Z',
  },
  {
    storyId: dari.storyId,
    duplicateOf: english.entry.id,
    tie: { rule: 'same-title', with: english.entry.id, score: 1, shared: [] },
  },
);
const pashto = report(
  {
    id: 'epash000000000000000e',
    title: 'ویټکاف د پوتین لیدو لپاره مسکو ته روان شو',
    lang: 'ps',
    outlet: 'د سیند غږ',
    at: '2025-12-01T11:00:00Z',
  },
  { storyId: dari.storyId },
);
const german = report(
  {
    id: 'eger0000000000000000f',
    title: 'Weißes Haus „sehr optimistisch“: Witkoff reist nach Moskau',
    lang: 'de',
    outlet: 'Elbkurier',
    at: '2025-12-01T11:15:00Z',
  },
  {
    storyId: dari.storyId,
    tie: {
      rule: 'decided',
      with: '',
      score: 1,
      shared: [],
      why: 'The same trip, told from Berlin',
      at: Date.parse('2025-12-01T12:30:00Z'),
    },
  },
);

export const trip: Story = {
  id: dari.storyId,
  lead: dari,
  others: [english, ukrainian, copy, pashto, german],
  startedAt: dari.entry.published,
  changedAt: Date.parse('2025-12-01T10:21:00Z'),
  rereadAt: Date.parse('2025-12-01T10:21:00Z'),
  languages: ['prs', 'en', 'uk', 'ps', 'de'],
  independent: 5,
};

/** A report of the trip that its publisher took back. */
export const gone: Gone = {
  entry: { id: 'egone0000000000000000i', lang: 'fr' },
  source: { id: 'le-phare-fr', title: 'Le Phare du Nord', lang: 'fr' },
  at: Date.parse('2025-12-01T10:30:00Z'),
  why: 'withdrawn',
  said: 'deleted-entry',
};

/** One that a person here took off, and that its source had from elsewhere. */
export const takenOff: Gone = {
  entry: {
    id: 'eoff00000000000000000k',
    lang: 'ps',
    origin: { title: 'د غرونو ورځپاڼه', home: 'https://hills.example/' },
  },
  source: { id: 'planet-ports-en', title: 'Planet Ports', lang: 'en' },
  at: Date.parse('2025-12-01T12:40:00Z'),
  why: 'decided',
};

const miamiLead = report({
  id: 'emiami00000000000000g',
  title: 'Умєров: переговори в Маямі були «складними, але продуктивними» – лишається питання територій',
  summary:
    'Делегації України та США понад чотири години обговорювали рамковий документ, складений у Женеві. Рубіо сказав, що роботи ще багато.',
  lang: 'uk',
  outlet: 'Вечірній Дніпро',
  at: '2025-11-30T22:10:00Z',
});
const miamiRussian = report(
  {
    id: 'erus0000000000000000h',
    title: 'Переговоры в Майами завершились: Рубио говорит о прогрессе',
    lang: 'ru',
    outlet: 'Речной вестник',
    at: '2025-11-30T22:50:00Z',
  },
  { storyId: miamiLead.storyId },
);

export const miami: Story = {
  id: miamiLead.storyId,
  lead: miamiLead,
  others: [miamiRussian],
  startedAt: miamiLead.entry.published,
  changedAt: miamiLead.changedAt,
  languages: ['uk', 'ru'],
  independent: 2,
};

const genevaLead = report({
  id: 'egen0000000000000000j',
  title: 'Geneva draft cut from 28 points to 19, officials say',
  summary:
    'What is left open – territory, guarantees and the size of the army – is for the presidents to settle.',
  lang: 'en',
  outlet: 'The Harbour Post',
  at: '2025-11-24T18:00:00Z',
});

export const geneva: Story = {
  id: genevaLead.storyId,
  lead: genevaLead,
  others: [],
  startedAt: genevaLead.entry.published,
  changedAt: genevaLead.changedAt,
  languages: ['en'],
  independent: 1,
};

export const stories: readonly WireItem[] = [trip, miami, geneva].map(story => ({ kind: 'story', story }));

export function wire(items: readonly WireItem[] = stories, changes: Partial<Channel> = {}): WireDocument {
  return { site, channel: channel(changes), items, updated: Date.parse('2025-12-01T11:20:00Z') };
}

const LABELS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  talks: {
    en: 'Talks',
    uk: 'Переговори',
    ru: 'Переговоры',
    prs: 'گفت‌وگوها',
    ps: 'خبرې اترې',
    de: 'Gespräche',
  },
  witkoff: {
    en: 'Steve Witkoff',
    uk: 'Стів Віткофф',
    ru: 'Стив Уиткофф',
    prs: 'استیف ویتکاف',
    ps: 'سټیو ویټکاف',
  },
  moscow: { en: 'Moscow', uk: 'Москва', ru: 'Москва', prs: 'مسکو', ps: 'مسکو', de: 'Moskau' },
  ceasefire: { en: 'Ceasefire', uk: 'Припинення вогню', prs: 'آتش‌بس', ps: 'اوربند' },
};

export const labelOf: LabelOf = (_facet, name, lang) => LABELS[name]?.[lang] ?? LABELS[name]?.en ?? name;

const now = Date.parse('2025-12-01T11:20:00Z');

function sourceRow(draft: Draft, changes: Partial<SourceRow['state']> = {}, listed = true): SourceRow {
  const { source } = report(draft);
  return {
    source,
    listed,
    state: {
      validators: {},
      nextDueAt: now + 600_000,
      nextDueWhy: 'it publishes every 12 minutes',
      lastAttemptAt: now - 120_000,
      lastSuccessAt: now - 120_000,
      failures: 0,
      polls: 40,
      notModified: 31,
      ...changes,
    },
    entries: 1284,
    onWire: 37,
    newestPublished: now - 900_000,
  };
}

export const sourceRows: readonly SourceRow[] = [
  sourceRow({ id: 'e1', title: '', lang: 'prs', outlet: 'هرات‌نامه' }),
  sourceRow({ id: 'e2', title: '', lang: 'en', outlet: 'The Harbour Post' }),
  sourceRow(
    { id: 'e3', title: '', lang: 'uk', outlet: 'Вечірній Дніпро' },
    {
      failures: 3,
      problem: {
        stage: 'fetch',
        code: 'http-status',
        message: '200 or 304 expected, 503 received from https://news.example/uk/feed.xml',
        at: now - 60_000,
      },
    },
  ),
  sourceRow({ id: 'e4', title: '', lang: 'de', outlet: 'Elbkurier' }, { gone: true }),
];
