import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { StoryId } from '../../src/feed/entry.ts';
import type { FetchFeed } from '../../src/fetch/outcome.ts';
import { entryId } from '../../src/normalise/identity.ts';
import { readTopic } from '../../src/read-topic.ts';
import { refresh } from '../../src/refresh.ts';
import type { Store } from '../../src/store/store.ts';
import type { Topic } from '../../src/tag/topic.ts';
import { peaceNews } from '../support/outlet.ts';
import type { Place } from './contract.ts';
import { DAY, MINUTE, NOON, source } from './samples.ts';

/** What a publisher's program names an entry by. */
type Naming = 'its own ids' | 'permalinks' | 'nothing';

type Step =
  | {
      readonly does: 'reads again' | 'publishes' | 'moves by the config' | 'moves by a redirect' | 'restarts';
    }
  | {
      readonly does: 'changes';
      readonly article: number;
      /** On a new page a new one only where all else is as it was: or nothing would be left to know it by. */
      readonly guid: 'as before' | 'a new one' | 'its first';
      readonly page: boolean;
      readonly headline: boolean;
      readonly date: boolean;
    };

type Article = {
  readonly n: number;
  guids: number;
  guid: number;
  page: number;
  edits: number;
  redated: number;
};

const changes = (change: Partial<Step>): Step => ({
  does: 'changes',
  article: 0,
  guid: 'as before',
  page: false,
  headline: false,
  date: false,
  ...change,
});
/** Another guid that comes alone is what the next change is known by. */
const renamedThenMoved: [Naming, Step[]] = [
  'its own ids',
  [
    changes({ guid: 'a new one' }),
    changes({ page: true, headline: true, date: true }),
    changes({ guid: 'its first', page: true, headline: true, date: true }),
  ],
];

/** What never changes, through all that a publisher and we do: the ids of entries and stories; on each engine. */
export function describeIdentity(makePlace: () => Promise<Place>): void {
  let place: Place;
  let topic: Topic;
  beforeAll(async () => {
    topic = await readTopic();
    place = await makePlace();
    const store = place.open();
    await store.migrate();
    await store.close();
  });
  afterAll(() => place.leave());

  const step: fc.Arbitrary<Step> = fc.oneof(
    { weight: 2, arbitrary: fc.constant<Step>({ does: 'reads again' }) },
    { weight: 1, arbitrary: fc.constant<Step>({ does: 'publishes' }) },
    { weight: 2, arbitrary: fc.constant<Step>({ does: 'moves by the config' }) },
    { weight: 2, arbitrary: fc.constant<Step>({ does: 'moves by a redirect' }) },
    { weight: 1, arbitrary: fc.constant<Step>({ does: 'restarts' }) },
    {
      weight: 4,
      arbitrary: fc.record({
        does: fc.constant('changes' as const),
        article: fc.nat(2),
        guid: fc.constantFrom('as before', 'as before', 'a new one', 'its first'),
        page: fc.boolean(),
        headline: fc.boolean(),
        date: fc.boolean(),
      }),
    },
  );
  const naming = fc.constantFrom<Naming>('its own ids', 'permalinks', 'nothing');

  it('ids of entries and stories outlive new guids, pages, headlines, dates and addresses, and restarts', {
    timeout: 120_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(naming, fc.array(step, { minLength: 1, maxLength: 8 }), async (by, steps) => {
        await place.empty();
        let store = place.open();
        try {
          const paper = newPaper(by);
          let now = NOON;
          const stories = new Map<string, StoryId>();
          const read = async () => {
            now += 10 * MINUTE;
            await store.syncSources([source('paper', { url: paper.subscribed() })], now);
            await refreshOnce(store, topic, paper.fetchFeed, now);
            await expectSameIds(store, paper.firstIds(), stories);
          };
          await read();
          for (const one of steps) {
            if (one.does === 'restarts') {
              await store.close();
              store = place.open();
            } else paper.take(one);
            await read();
          }
        } finally {
          await store.close();
        }
      }),
      {
        numRuns: 25,
        examples: [renamedThenMoved, ['permalinks', [changes({ page: true }), changes({ page: true })]]],
      },
    );
  });
}

async function refreshOnce(store: Store, topic: Topic, fetchFeed: FetchFeed, now: number): Promise<void> {
  const lease = { now, leaseMs: MINUTE, owner: 'one' };
  const [claimed] = await store.claimNamed({ ids: ['paper'], ...lease });
  const limits = { floorMs: MINUTE, ceilingMs: 60 * MINUTE };
  const deps = { fetchFeed, store, topic, owner: 'one', limits, now: () => now, random: () => 0 };
  expect(await refresh(claimed!, deps)).toMatchObject({ outcome: 'fetched' });
}

/** Nothing is doubled, lost or renamed; a story that merged since leads to where its entry is now. */
async function expectSameIds(
  store: Store,
  firstIds: readonly string[],
  stories: Map<string, StoryId>,
): Promise<void> {
  const { items } = await store.entries({ limit: 100 });
  expect(items.map(({ report }) => report.entry.id).sort()).toEqual([...firstIds].sort());
  for (const { report } of items) {
    const { id } = report.entry;
    const first = stories.get(id) ?? report.storyId;
    stories.set(id, first);
    const story = await store.story(first);
    expect([story!.lead, ...story!.others].map(one => one.entry.id)).toContain(id);
  }
}

/** No day without a time of day, and no round one. */
const TO_THE_SECOND = 17 * MINUTE + 23_000;

/** A publisher with a few articles, all of them in its feed. */
function newPaper(by: Naming) {
  const articles: Article[] = [];
  const ids: string[] = [];
  let moves = 0;
  let [subscribed, host] = ['paper-0.example', 'paper-0.example'];
  const pageOf = ({ n, page }: Article) => `https://${host}/news/${n}${page === 0 ? '' : `-${page}`}`;
  const guidOf = (article: Article) =>
    by === 'its own ids' ? `urn:paper:${article.n}:${article.guid}` : pageOf(article);
  const publish = () => {
    const article: Article = {
      n: articles.length + 1,
      guids: 1,
      guid: 0,
      page: 0,
      edits: 0,
      redated: 0,
    };
    articles.unshift(article);
    ids.push(entryId('paper', guidOf(article)));
  };
  publish();
  publish();
  publish();

  const itemOf = (article: Article) => {
    const { title, summary, published } = peaceNews(article.n);
    const guid = by === 'nothing' ? '' : `<guid isPermaLink="false">${guidOf(article)}</guid>`;
    const edited = article.edits === 0 ? title : `${title}: what we know, part ${article.edits}`;
    const date = new Date(published + TO_THE_SECOND + article.redated * DAY).toUTCString();
    return `<item>${guid}<title>${edited}</title><link>${pageOf(article)}</link><description>${summary}</description><pubDate>${date}</pubDate></item>`;
  };
  const fetchFeed: FetchFeed = async ({ url }) => {
    const finalUrl = `https://${host}/feed`;
    const rss = `<rss version="2.0"><channel><title>Paper</title><link>https://${host}/</link><description/>${articles.map(itemOf).join('')}</channel></rss>`;
    return {
      kind: 'fetched',
      body: new TextEncoder().encode(rss),
      bodyHash: String(articles.length),
      contentType: 'application/rss+xml',
      finalUrl,
      validators: {},
      ...(url === finalUrl ? {} : { movedTo: finalUrl }),
    };
  };

  return {
    fetchFeed,
    subscribed: () => `https://${subscribed}/feed`,
    firstIds: (): readonly string[] => ids,
    take(step: Step): void {
      if (step.does === 'publishes') publish();
      if (step.does === 'moves by the config' || step.does === 'moves by a redirect') {
        // Some come back to where they were.
        host = `paper-${++moves % 3}.example`;
        if (step.does === 'moves by the config') subscribed = host;
      }
      if (step.does !== 'changes') return;
      const article = articles[step.article]!;
      const before = article.guid;
      if (step.guid === 'its first') article.guid = 0;
      if (step.guid === 'a new one') article.guid = article.guids++;
      const keepsGuid = by === 'its own ids' && (article.guid === before || article.guid === 0);
      const keepsAllElse = !step.headline && !step.date && article.redated === 0;
      if (step.page && (keepsGuid || keepsAllElse)) article.page++;
      if (step.headline) article.edits++;
      if (step.date) article.redated++;
    },
  };
}
