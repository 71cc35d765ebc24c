import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { Source } from '../src/feed/source.ts';
import { createFetcher } from '../src/fetch/fetcher.ts';
import { openStore } from '../src/parts.ts';
import { readTopic } from '../src/read-topic.ts';
import { type RefreshDeps, type RefreshReport, refresh } from '../src/refresh.ts';
import type { Store } from '../src/store/store.ts';
import type { Topic } from '../src/tag/topic.ts';
import { everyReport, everything } from './store/samples.ts';
import { type Item, type Outlet, otherNews, peaceNews, startOutlet } from './support/outlet.ts';

const MINUTE = 60_000;
const limits = { floorMs: 5 * MINUTE, ceilingMs: 60 * MINUTE };
const LEASE_MS = MINUTE;

let topic: Topic;
beforeAll(async () => {
  topic = await readTopic();
});

/** A topic with a bug in it, of which nobody knows where. */
const brokenTopic = new Proxy({} as Topic, {
  get: () => {
    throw new TypeError('the lexicon is not there');
  },
});

type Place = {
  readonly outlet: Outlet;
  readonly store: Store;
  readonly deps: RefreshDeps;
  /** What time it is; a test moves it on. */
  readonly clock: { now: number };
  /** Claims the source, whether it is due or not, and refreshes it. */
  refreshOnce(differs?: Partial<RefreshDeps>): Promise<RefreshReport>;
};

/** An outlet, a fetcher and an empty database, gone when the test is. */
async function place(says: Partial<Source> = {}): Promise<Place> {
  const folder = await mkdtemp(join(tmpdir(), 'peacewire-refresh-'));
  const store = await openStore(join(folder, 'wire.db'));
  const outlet = await startOutlet('gazette', says);
  const fetcher = createFetcher({ userAgent: 'peacewire-test', allowPrivateAddresses: true });
  onTestFinished(async () => {
    await fetcher.close();
    await outlet.close();
    await store.close();
    await rm(folder, { recursive: true });
  });
  const clock = { now: Date.UTC(2025, 11, 2, 12) };
  await store.migrate();
  await store.syncSources([outlet.source], clock.now);
  const deps: RefreshDeps = {
    fetchFeed: fetcher.fetch,
    store,
    topic,
    owner: 'the-test',
    limits,
    now: () => clock.now,
    random: () => 0,
  };
  return {
    outlet,
    store,
    deps,
    clock,
    async refreshOnce(differs = {}) {
      clock.now += 10 * MINUTE;
      const all = { ...deps, ...differs };
      const { owner } = all;
      const [claimed] = await store.claimNamed({
        ids: ['gazette'],
        now: clock.now,
        leaseMs: LEASE_MS,
        owner,
      });
      if (claimed === undefined) throw new Error('the source is in somebody else’s hands');
      return refresh(claimed, all);
    },
  };
}

const stateOf = async ({ store }: Place) => (await store.sources())[0]!.state;
const titles = async ({ store }: Place) =>
  (await store.reports({ filter: everyReport })).items.map(report => report.entry.title);

describe('what a refresh brings', () => {
  it('keeps what is new, and shows what is on topic', async () => {
    const at = await place();
    at.outlet.items = [peaceNews(1), otherNews(2)];

    const report = await at.refreshOnce();

    expect(report).toMatchObject({
      sourceId: 'gazette',
      outcome: 'fetched',
      entries: { read: 2, added: 2, changed: 0, onTopic: 1 },
      head: 1,
      changes: 1,
    });
    expect(report.problem).toBeUndefined();
    expect(await titles(at)).toEqual([peaceNews(1).title]);
    expect((await at.store.sources())[0]).toMatchObject({ entries: 2, onWire: 1 });
  });

  it('takes an edited headline for the same entry, and remembers what it said', async () => {
    const at = await place();
    at.outlet.items = [peaceNews(1)];
    await at.refreshOnce();
    const [before] = (await at.store.reports({ filter: everyReport })).items;
    const edited = `${peaceNews(1).title}, and agree on little`;
    at.outlet.items = [peaceNews(1, { title: edited })];

    const report = await at.refreshOnce();

    expect(report).toMatchObject({ outcome: 'fetched', entries: { read: 1, added: 0, changed: 1 } });
    const [after] = (await at.store.reports({ filter: everyReport })).items;
    expect(after).toMatchObject({ storyId: before!.storyId, revisions: 1, entry: { title: edited } });
    expect(after!.entry.id).toBe(before!.entry.id);
    const found = await at.store.entry(before!.entry.id);
    expect(found!.revisions.map(revision => revision.title)).toEqual([peaceNews(1).title]);
  });

  it('keeps nothing of a document whose entries all say what they said', async () => {
    const at = await place();
    at.outlet.manner = { kind: 'restless' };
    at.outlet.items = [peaceNews(1), peaceNews(2), otherNews(3)];
    const { head } = await at.refreshOnce();

    const report = await at.refreshOnce();

    expect(report).toMatchObject({
      outcome: 'fetched',
      entries: { read: 3, added: 0, changed: 0, onTopic: 0 },
      changes: 0,
      head: head!,
    });
  });

  it('sends the validators back, and reads nothing of a 304', async () => {
    const at = await place();
    at.outlet.items = [peaceNews(1)];
    const { head } = await at.refreshOnce();

    const report = await at.refreshOnce();

    expect(at.outlet.lastHeaders()['if-none-match']).toMatch(/^".+"$/);
    expect(report).toMatchObject({ outcome: 'not-modified', entries: { read: 0 }, changes: 0, head: head! });
    expect(await stateOf(at)).toMatchObject({ polls: 2, notModified: 1, lastSuccessAt: at.clock.now });
    expect(await titles(at)).toEqual([peaceNews(1).title]);
  });

  it('doubles nothing of a source that dates everything anew, and names neither guid nor page', async () => {
    const at = await place();
    const items = [peaceNews(1), otherNews(2), peaceNews(3), otherNews(4), peaceNews(5), otherNews(6)];
    const say = (of: typeof items) => {
      const date = new Date(at.clock.now).toUTCString();
      const xml = of.map(
        ({ title, summary }) =>
          `<item><title>${title}</title><description>${summary}</description><pubDate>${date}</pubDate></item>`,
      );
      const body = `<rss version="2.0"><channel><title>T</title>${xml.join('')}</channel></rss>`;
      at.outlet.manner = { kind: 'says', status: 200, type: 'application/rss+xml', body };
    };
    say(items);
    expect((await at.refreshOnce()).entries).toMatchObject({ read: 6, added: 6 });

    say([peaceNews(7), ...items]);
    expect((await at.refreshOnce()).entries).toMatchObject({ read: 7, added: 1, changed: 0 });
    say([peaceNews(7), ...items.slice(0, 5)]);
    expect((await at.refreshOnce()).entries).toMatchObject({ read: 6, added: 0, changed: 0 });
    expect((await at.store.sources())[0]).toMatchObject({ entries: 7 });
  });

  it('reads the good items of broken XML, and says what was wrong', async () => {
    const at = await place();
    const body = `<rss version="2.0"><channel><title>T</title>
      <item><guid>1</guid><title>${peaceNews(1).title}</title><description>${peaceNews(1).summary} & more`;
    at.outlet.manner = { kind: 'says', status: 200, type: 'application/rss+xml', body };

    const report = await at.refreshOnce();

    expect(report).toMatchObject({
      outcome: 'fetched',
      entries: { added: 1, onTopic: 1 },
      problem: { stage: 'parse' },
    });
    expect(await stateOf(at)).toMatchObject({ failures: 0, problem: { stage: 'parse' } });
  });

  it('judges a source that lets us say the title alone by all that it says', async () => {
    const at = await place({ policy: 'title' });
    const said = { id: 'n', title: 'A long day, and little to show', published: peaceNews(1).published };
    at.outlet.items = [{ ...said, summary: peaceNews(1).summary! }];
    await at.refreshOnce();
    const [report] = (await at.store.reports({ filter: everyReport })).items;
    expect(report).toMatchObject({ tagged: { verdict: 'on' }, entry: { title: said.title, summary: '' } });
    expect(report!.entry.contentHtml).toBeUndefined();

    const without = await place({ policy: 'title' });
    without.outlet.items = [said];
    expect(await without.refreshOnce()).toMatchObject({ entries: { added: 1, onTopic: 0 } });
  });

  it('tags whom a report names further down than its excerpt', async () => {
    const at = await place({ policy: 'full' });
    const body = 'Marco Rubio and Jared Kushner had met Rustem Umerov in Miami before, on Sunday.';
    at.outlet.items = [peaceNews(1, { content: `<p>${peaceNews(1).summary}</p><p>${body}</p>` })];

    await at.refreshOnce();

    const [report] = (await at.store.reports({ filter: everyReport })).items;
    const named = report!.tagged.tags.map(tag => `${tag.facet}:${tag.name}`);
    expect(named).toEqual(
      expect.arrayContaining([
        'person:rubio',
        'person:kushner',
        'person:umerov',
        'place:miami',
        'place:ukraine',
      ]),
    );
    const shown = report!.tagged.reasons.filter(reason => reason.field !== 'title');
    expect(shown.map(reason => [reason.field, reason.matched])).toContainEqual([
      'summary',
      'peace negotiations',
    ]);
  });

  it('retires a source whose publisher says it is gone, and keeps its entries', async () => {
    const at = await place();
    at.outlet.items = [peaceNews(1)];
    await at.refreshOnce();
    at.outlet.manner = { kind: 'says', status: 410, type: 'text/plain', body: 'Gone' };

    expect(await at.refreshOnce()).toMatchObject({ outcome: 'gone', changes: 0 });

    expect(await stateOf(at)).toMatchObject({ gone: true });
    expect(await at.store.claimDue({ now: 8e15, limit: 9, leaseMs: 1, owner: 'other' })).toEqual([]);
    expect(await titles(at)).toEqual([peaceNews(1).title]);
  });
});

describe('what goes wrong', () => {
  const page = '<!doctype html><html><head><title>Down</title></head><body><p>Back soon.</p></body></html>';

  it.each([
    { when: 'answers 500', status: 500, type: 'text/plain', body: 'no', stage: 'fetch', code: 'http-status' },
    { when: 'answers 404', status: 404, type: 'text/html', body: page, stage: 'fetch', code: 'http-status' },
    { when: 'sends a page', status: 200, type: 'text/html', body: page, stage: 'parse', code: 'html-page' },
    { when: 'sends nothing', status: 200, type: 'text/xml', body: '', stage: 'parse', code: 'empty' },
  ])('a publisher who $when loses no entry, and is told of by stage and code', async says => {
    const at = await place();
    at.outlet.items = [peaceNews(1), otherNews(2)];
    const { head } = await at.refreshOnce();
    const { validators } = await stateOf(at);
    at.outlet.manner = { kind: 'says', ...says };

    const report = await at.refreshOnce();

    const problem = { stage: says.stage, code: says.code, at: at.clock.now };
    expect(report).toMatchObject({ outcome: 'failed', changes: 0, head: head!, problem });
    expect(report.problem!.message).not.toBe('');
    const state = await stateOf(at);
    expect(state).toMatchObject({ failures: 1, problem, validators });
    expect(state.nextDueAt).toBeGreaterThanOrEqual(at.clock.now + limits.floorMs);
    expect(await titles(at)).toEqual([peaceNews(1).title]);

    at.outlet.manner = { kind: 'well' };
    expect(await at.refreshOnce()).toMatchObject({ outcome: 'not-modified' });
    const mended = await stateOf(at);
    expect(mended.failures).toBe(0);
    expect(mended.problem).toBeUndefined();
  });

  it('a publisher that is down is told of, and asked again later', async () => {
    const at = await place();
    at.outlet.items = [peaceNews(1)];
    await at.refreshOnce();
    await at.outlet.close();

    const report = await at.refreshOnce();

    expect(report).toMatchObject({ outcome: 'failed', problem: { stage: 'fetch', code: 'connect' } });
    expect(await titles(at)).toEqual([peaceNews(1).title]);
    const { nextDueAt } = await stateOf(at);
    const claim = { limit: 9, leaseMs: 1, owner: 'other' };
    expect(await at.store.claimDue({ ...claim, now: nextDueAt - 1 })).toHaveLength(0);
    expect(await at.store.claimDue({ ...claim, now: nextDueAt })).toHaveLength(1);
  });

  it('a bug of ours is told, loses nothing, and the source is read whole when it is mended', async () => {
    const at = await place();
    at.outlet.items = [peaceNews(1)];
    await at.refreshOnce();
    at.outlet.items = [peaceNews(1), peaceNews(2)];

    const report = await at.refreshOnce({ topic: brokenTopic });

    const problem = { stage: 'tag', code: 'bug', message: 'the lexicon is not there', at: at.clock.now };
    expect(report).toMatchObject({ outcome: 'failed', problem, changes: 0, entries: { added: 0 } });
    const state = await stateOf(at);
    expect(state).toMatchObject({ failures: 1, problem });
    expect(state.nextDueAt).toBeGreaterThanOrEqual(at.clock.now + limits.floorMs);
    expect(state.nextDueAt).toBeLessThanOrEqual(at.clock.now + limits.ceilingMs);
    expect(await titles(at)).toEqual([peaceNews(1).title]);

    // Had the bug's round remembered the document, it would now be a 304 and news 2 lost for good.
    expect(await at.refreshOnce()).toMatchObject({ outcome: 'fetched', entries: { added: 1 } });
    expect(await titles(at)).toEqual([peaceNews(1).title, peaceNews(2).title]);
  });

  it('a store that is lost is told, not thrown', async () => {
    const at = await place();
    at.outlet.items = [peaceNews(1)];
    const folder = await mkdtemp(join(tmpdir(), 'peacewire-refresh-'));
    const lost = await openStore(join(folder, 'lost.db'));
    await lost.close();
    onTestFinished(() => rm(folder, { recursive: true }));

    const report = await at.refreshOnce({ store: lost });

    expect(report).toMatchObject({ outcome: 'failed', problem: { stage: 'store', code: 'bug' }, changes: 0 });
    expect(report.head).toBeUndefined();
    expect(await titles(at)).toEqual([]);
  });

  it('keeps nothing once another has taken the source over', async () => {
    const at = await place();
    at.outlet.items = [peaceNews(1)];
    const [mine] = await at.store.claimNamed({ ids: [], now: at.clock.now, leaseMs: 1, owner: 'the-test' });
    at.clock.now += MINUTE;
    const again = { now: at.clock.now, limit: 9, leaseMs: LEASE_MS, owner: 'the-next' };
    const [theirs] = await at.store.claimDue(again);

    const late = await refresh(mine!, at.deps);

    expect(late).toMatchObject({
      outcome: 'lease-lost',
      entries: { read: 0, added: 0, changed: 0, onTopic: 0 },
      changes: 0,
    });
    expect(late.head).toBeUndefined();
    expect(await at.store.head()).toBe(0);
    expect(await stateOf(at)).toMatchObject({ polls: 0 });
    expect(await refresh(theirs!, { ...at.deps, owner: 'the-next' })).toMatchObject({
      outcome: 'fetched',
      entries: { added: 1 },
    });
    expect(await titles(at)).toEqual([peaceNews(1).title]);
  });

  it('blames nobody when it is stopped half-way: the source stays due as it was', async () => {
    const at = await place();
    const fetcher = createFetcher({ userAgent: 'peacewire-test', allowPrivateAddresses: true });
    at.outlet.manner = { kind: 'late', until: new Promise(() => {}) };
    at.outlet.onAsked = () => void fetcher.close();
    const before = await stateOf(at);

    const report = await at.refreshOnce({ fetchFeed: fetcher.fetch });

    expect(report).toMatchObject({ outcome: 'cancelled', changes: 0 });
    expect(report.problem).toBeUndefined();
    expect(await stateOf(at)).toEqual(before);
    await at.store.release('the-test');
    const claim = { now: at.clock.now, limit: 9, leaseMs: 1, owner: 'the-next' };
    expect(await at.store.claimDue(claim)).toHaveLength(1);
  });
});

describe('the same bytes a second time', () => {
  const words = fc.constantFrom(
    ...'Ukraine Russia peace talks ceasefire Witkoff Putin Geneva plan match rain prices & <b> ]]> Мир صلح'.split(
      ' ',
    ),
  );
  const sentence = fc.array(words, { maxLength: 12 }).map(list => list.join(' '));
  const item: fc.Arbitrary<Item> = fc.record({
    id: fc.oneof(fc.nat(6).map(String), fc.string({ maxLength: 8 })).map(visible),
    title: fc.oneof(sentence, fc.string({ maxLength: 40 }).map(visible)),
    summary: sentence,
    published: fc.integer({ min: Date.UTC(2025, 0, 1), max: Date.UTC(2027, 0, 1) }),
  });

  it('change nothing, whatever the feed', async () => {
    const at = await place();
    at.outlet.manner = { kind: 'restless' };
    let saved = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(item, { maxLength: 8 }), async items => {
        at.outlet.items = items;
        saved += (await at.refreshOnce()).entries.added;
        const [head, wire] = [await at.store.head(), await at.store.stories({ filter: everything })];

        const again = await at.refreshOnce();

        expect(again).toMatchObject({ outcome: 'fetched', entries: { added: 0, changed: 0 }, changes: 0 });
        expect(await at.store.head()).toBe(head);
        expect(await at.store.stories({ filter: everything })).toEqual(wire);
      }),
      { numRuns: 60 },
    );
    expect(saved).toBeGreaterThan(50);
  });
});

/** Without what no XML document can hold. */
function visible(text: string): string {
  return text.replace(/[^\P{C}]/gu, '');
}

/** What stands elsewhere and says what it said was not changed for a reader. */
async function expectNothingToReread({ store }: Place): Promise<void> {
  const { items } = await store.stories({ filter: everything });
  expect(items.length).toBeGreaterThan(0);
  for (const story of items) {
    expect(story).not.toHaveProperty('rereadAt');
    expect(story.lead).toMatchObject({ revisions: 0, changedAt: story.lead.entry.firstSeen });
  }
  expect(await store.revisions(items.map(({ lead }) => lead.entry.id))).toEqual(new Map());
}

describe('a source that moves house', () => {
  const house = (host: string, { title, summary, published }: Item) => {
    const link = `https://${host}/news/1`;
    return `<rss version="2.0"><channel><title>T</title><link>https://${host}/</link><description/><item><guid>${link}</guid><title>${title}</title><link>${link}</link><description>${summary}</description><pubDate>${new Date(published).toUTCString()}</pubDate></item></channel></rss>`;
  };
  const reads =
    (host: string, item: Item): RefreshDeps['fetchFeed'] =>
    async () => ({
      kind: 'fetched',
      body: new TextEncoder().encode(house(host, item)),
      bodyHash: host,
      contentType: 'application/rss+xml',
      finalUrl: `https://${host}/feed`,
      validators: {},
      movedTo: `https://${host}/feed`,
    });
  const item = peaceNews(1, { published: Date.UTC(2025, 11, 2, 11, 17, 23) });

  it('has its new addresses told, and nothing marked as changed by its publisher', async () => {
    const at = await place();
    await at.refreshOnce({ fetchFeed: reads('gazette.example', item) });
    expect(await at.refreshOnce({ fetchFeed: reads('daily.example', item) })).toMatchObject({
      entries: { added: 0, changed: 1 },
      changes: 1,
    });
    expect(await at.store.changes({ filter: everyReport, after: 1 })).toMatchObject({
      items: [{ kind: 'updated', report: { entry: { link: 'https://daily.example/news/1' } } }],
    });
    await expectNothingToReread(at);
    expect(await at.refreshOnce({ fetchFeed: reads('daily.example', item) })).toMatchObject({ changes: 0 });
  });

  it('and edits a headline on the way has that one marked', async () => {
    const at = await place();
    await at.refreshOnce({ fetchFeed: reads('gazette.example', item) });
    const edited = { ...item, title: `${item.title}: the end` };
    await at.refreshOnce({ fetchFeed: reads('daily.example', edited) });
    const { items } = await at.store.stories({ filter: everything });
    expect(items).toMatchObject([
      { rereadAt: at.clock.now, lead: { revisions: 1, changedAt: at.clock.now } },
    ]);
  });
});

describe('an entry that its publisher files anew, under another guid and address', () => {
  const item = peaceNews(1, { published: Date.UTC(2025, 11, 2, 11, 17, 23) });
  const anew = { ...item, id: 'filed-anew' };
  const kept = async ({ store }: Place) =>
    (await store.reports({ filter: everyReport })).items.map(({ entry }) => ({
      id: entry.id,
      guid: entry.guid,
    }));

  it('stays what it was, and readers hear of its address', async () => {
    const at = await place();
    at.outlet.items = [item, otherNews(2)];
    await at.refreshOnce();
    const [before] = await kept(at);
    at.outlet.items = [anew, otherNews(2)];
    expect(await at.refreshOnce()).toMatchObject({ entries: { added: 0, changed: 1 }, changes: 1 });
    expect(await kept(at)).toEqual([{ id: before!.id, guid: anew.id }]);
    expect(await at.store.changes({ filter: everyReport, after: 1 })).toMatchObject({
      items: [{ kind: 'updated', report: { entry: { link: expect.stringContaining('/news/filed-anew') } } }],
    });
    await expectNothingToReread(at);
  });

  it('is the same one when a tombstone of its old guid stands beside it', async () => {
    const at = await place();
    const says = (body: string) =>
      ({
        kind: 'says',
        status: 200,
        type: 'application/atom+xml',
        body: `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:at="http://purl.org/atompub/tombstones/1.0"><title>T</title><id>urn:t</id>${body}</feed>`,
      }) as const;
    const entry = (id: string) =>
      `<entry><id>urn:${id}</id><title>${item.title}</title><summary>${item.summary}</summary><published>2025-12-02T11:17:23Z</published><updated>2025-12-02T11:17:23Z</updated><link href="https://gazette.example/${id}"/></entry>`;
    at.outlet.manner = says(entry('1'));
    await at.refreshOnce();
    const [before] = await kept(at);
    at.outlet.manner = says(`<at:deleted-entry ref="urn:1"/>${entry('2')}`);
    expect(await at.refreshOnce()).toMatchObject({ changes: 1 });
    expect(await kept(at)).toEqual([{ id: before!.id, guid: 'urn:2' }]);
  });

  it('is another one in a delta, which lists nothing that is not new', async () => {
    const at = await place();
    at.outlet.items = [item];
    await at.refreshOnce();
    at.outlet.items = [anew];
    const fetchFeed: RefreshDeps['fetchFeed'] = async request => {
      const outcome = await at.deps.fetchFeed(request);
      return outcome.kind === 'fetched' ? { ...outcome, isDelta: true } : outcome;
    };
    expect(await at.refreshOnce({ fetchFeed })).toMatchObject({ entries: { added: 1, changed: 0 } });
  });

  it('is two while two sections list it, and stays so when one of them ends', async () => {
    const at = await place();
    at.outlet.items = [item];
    await at.refreshOnce();
    at.outlet.items = [item, anew];
    expect(await at.refreshOnce()).toMatchObject({ entries: { added: 1, changed: 0 } });
    at.outlet.items = [anew];
    expect(await at.refreshOnce()).toMatchObject({ entries: { added: 0, changed: 0 } });
    expect(await kept(at)).toHaveLength(2);
  });
});

describe('an entry that its publisher takes back', () => {
  const atom = (entries: string) =>
    `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:at="http://purl.org/atompub/tombstones/1.0"><title>T</title><id>urn:t</id>${entries}</feed>`;
  const entry = (title = peaceNews(1).title, updated = '2025-12-02T11:00:00Z') =>
    `<entry><id>urn:1</id><title>${title}</title><updated>${updated}</updated><link href="https://gazette.example/1"/></entry>`;
  const says = (entries: string) =>
    ({ kind: 'says', status: 200, type: 'application/atom+xml', body: atom(entries) }) as const;

  it.each([
    { how: 'a tombstone', back: '<at:deleted-entry ref="urn:1" when="2025-12-02T11:30:00Z"/>' },
    { how: 'a notice in its place', back: entry('Withdrawn', '2025-12-02T11:30:00Z') },
  ])('leaves the wire by $how, stays away, and is back when it is published again', async ({ back }) => {
    const at = await place();
    const shown = async () => (await at.store.reports({ filter: everyReport })).items.length;
    at.outlet.manner = says(entry());
    await at.refreshOnce();
    expect(await shown()).toBe(1);
    at.outlet.manner = says(back);
    expect(await at.refreshOnce()).toMatchObject({ outcome: 'fetched', changes: 1 });
    expect(await shown()).toBe(0);
    at.outlet.manner = says(`${back}<!-- again -->`);
    expect(await at.refreshOnce()).toMatchObject({ outcome: 'fetched', changes: 0 });
    at.outlet.manner = says(entry());
    expect(await at.refreshOnce()).toMatchObject({ changes: 1 });
    expect(await shown()).toBe(1);
  });

  it('is taken back by a tombstone of the guid it has now, which came to it with nothing else new', async () => {
    const at = await place();
    at.outlet.manner = says(entry());
    await at.refreshOnce();
    at.outlet.manner = says(entry().replace('urn:1', 'urn:2'));
    expect(await at.refreshOnce()).toMatchObject({ outcome: 'fetched', changes: 0 });
    at.outlet.manner = says('<at:deleted-entry ref="urn:2"/>');
    expect(await at.refreshOnce()).toMatchObject({ outcome: 'fetched', changes: 1 });
    expect((await at.store.reports({ filter: everyReport })).items).toEqual([]);
  });

  it('is taken back by a tombstone of its first guid, though it has another by now', async () => {
    const at = await place();
    at.outlet.manner = says(entry());
    await at.refreshOnce();
    at.outlet.manner = says(entry().replace('urn:1', 'urn:2'));
    await at.refreshOnce();
    at.outlet.manner = says('<at:deleted-entry ref="urn:1"/>');
    expect(await at.refreshOnce()).toMatchObject({ outcome: 'fetched', changes: 1 });
    expect((await at.store.reports({ filter: everyReport })).items).toEqual([]);
  });

  it('is not taken back by a tombstone of its old guid, when it stands beside it under a new one', async () => {
    const at = await place();
    at.outlet.manner = says(entry());
    await at.refreshOnce();
    const ids = async () =>
      (await at.store.reports({ filter: everyReport })).items.map(report => report.entry.id);
    const before = await ids();
    const renamed = `<at:deleted-entry ref="urn:1"/>${entry().replace('urn:1', 'urn:2')}`;

    at.outlet.manner = says(renamed);
    await at.refreshOnce();
    expect(await ids()).toEqual(before);
    at.outlet.manner = says(`${renamed}<!-- again -->`);
    const again = await at.refreshOnce();
    expect(again).toMatchObject({ outcome: 'fetched', entries: { changed: 0 }, changes: 0 });
    expect(await ids()).toEqual(before);
    // Nor when it is too old for the document by now, and the tombstone still stands there.
    at.outlet.manner = says('<at:deleted-entry ref="urn:1"/>');
    expect(await at.refreshOnce()).toMatchObject({ outcome: 'fetched', changes: 0 });
    expect(await ids()).toEqual(before);
  });
});
