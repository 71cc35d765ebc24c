import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { demoFeeds } from '../src/demo/demo-feeds.ts';
import type { Publisher, SampleStory } from '../src/demo/publisher.ts';
import { publishers } from '../src/demo/publishers.ts';
import { readOpml } from '../src/parse/opml.ts';
import { all, one, readXml } from './publish/read-xml.ts';
import { launchBrowser } from './support/browser.ts';
import { type Command, startCommand } from './support/command.ts';
import { eventually } from './support/eventually.ts';

// The demo as a person meets it: one command, one address, a real browser. It plays for minutes; what is
// looked at here has happened within the first one.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

/** When all that the tests look for has been published, in seconds of the demo. */
const ENOUGH_S = 46;
/** The longest a publisher is left alone, and then some for a busy machine. */
const LATENESS_S = 6;

type Report = {
  readonly id: string;
  readonly title: string;
  readonly link: string;
  readonly lang: string;
  readonly dir: string;
  readonly verdict: 'on' | 'review' | 'off';
  readonly revisions: number;
  readonly story: string;
  readonly duplicateOf: string | null;
  readonly tags: readonly { readonly facet: string; readonly name: string }[];
  readonly source: { readonly id: string };
};
type Story = {
  readonly id: string;
  readonly languages: readonly string[];
  readonly independent: number;
  readonly lead: Report;
  readonly others: readonly Report[];
};

const byId = new Map<string, { readonly story: SampleStory; readonly publisher: Publisher }>(
  publishers.flatMap(publisher => publisher.stories.map(story => [story.id, { story, publisher }] as const)),
);
const sampleOf = (report: Report) => byId.get(new URL(report.link).pathname.split('/').at(-1)!)!;

let demo: Command;
let browser: Browser;
let url: string;
let startedAt: number;
const elsewhere: Server[] = [];

const ask = async (path: string, init?: RequestInit) => fetch(new URL(path, url), init);
const text = async (path: string) => (await ask(path)).text();
const reports = async (query = '') =>
  ((await (await ask(`/api/v1/entries?limit=200${query}`)).json()) as { items: Report[] }).items;
const stories = async (query = '') =>
  ((await (await ask(`/api/v1/stories?limit=200${query}`)).json()) as { items: Story[] }).items;
const membersOf = (story: Story) => [story.lead, ...story.others];
/** The report of one sample, once it is on the wire. */
const reportOf = async (id: string) => (await reports()).find(report => report.link.includes(`/news/${id}`));
const storyOf = async (id: string) =>
  (await stories()).find(story => membersOf(story).some(report => report.link.includes(`/news/${id}`)));

async function untilSecond(second: number): Promise<void> {
  const leftMs = startedAt + second * 1000 - Date.now();
  if (leftMs > 0) await new Promise(resolve => setTimeout(resolve, leftMs));
}

/** Samples that have been published for long enough to have been read, `now` being ms UTC. */
function published(now: number): { readonly story: SampleStory; readonly publisher: Publisher }[] {
  const elapsedS = (now - startedAt) / 1000 - LATENESS_S;
  return [...byId.values()].filter(({ story, publisher }) => {
    const { trouble } = publisher;
    const awayS = trouble?.kind === 'busy' ? trouble.forS + trouble.retryAfterS : 0;
    return Math.max(story.appearsAfterS ?? 0, awayS) <= elapsedS;
  });
}

let firstStoryMs: number;
let headlineAtFirst: { readonly report: Report; readonly order: readonly string[] };

beforeAll(async () => {
  const started = Date.now();
  demo = startCommand(['demo', '--port', '0']);
  url = await demo.says(/one wire: {2}(http:\S+)/);
  startedAt = Date.now();
  await eventually('a story is on the page', async () => /<article class="story"/.test(await text('/')));
  firstStoryMs = Date.now() - started;
  const report = await eventually('the headline that will be edited', () =>
    reportOf('herald-very-optimistic'),
  );
  headlineAtFirst = { report, order: (await stories()).map(story => story.id) };
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  for (const server of elsewhere) server.close();
  demo?.signal('SIGTERM');
  await demo?.ended;
});

describe('when it starts', () => {
  it('has curated stories on the page', () => {
    console.log(`demo: the first stories were on the page ${firstStoryMs} ms after the start`);
    expect(headlineAtFirst.order).not.toEqual([]);
  });

  it('lists them in a browser, with nothing wrong on the page', async () => {
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on('pageerror', error => complaints.push(String(error)));
    page.on('console', message => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    await page.goto(url);
    await page.waitForSelector('article.story h3 a');
    expect(await page.locator('article.story').count()).toBeGreaterThan(5);
    expect(await page.title()).toContain('peacewire demo');
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('lists its sources as OPML, and the feeds it publishes', async () => {
    const outlines = async (path: string) => {
      const read = readOpml(await text(path));
      return read.ok ? read.outlines : [];
    };
    const sources = (await outlines('/opml')).map(({ title }) => title);
    expect(sources.sort()).toEqual(publishers.map(({ title }) => title).sort());
    const feeds = (await outlines('/opml/feeds')).map(feed => feed.url);
    for (const { slug } of demoFeeds) expect(feeds.join(' ')).toContain(`/feeds/${slug}.`);
  });
});

describe('a Dari story', () => {
  it('stands from right to left, in its language', async () => {
    const page = await browser.newPage();
    await page.goto(`${url}feeds/dari`);
    const story = page.locator('article.story', { hasText: 'زیلینسکی در پاریس' }).first();
    expect(await story.getAttribute('lang')).toBe('prs');
    expect(await story.getAttribute('dir')).toBe('rtl');
    await page.locator('article.story h3:dir(rtl)').first().waitFor();
    await page.close();
  });

  it('of 1 December has each of its people and places tagged', async () => {
    const report = await eventually('it is there', () => reportOf('prs-very-optimistic'));
    expect(report).toMatchObject({ lang: 'prs', dir: 'rtl', verdict: 'on' });
    const named = new Set(report.tags.map(tag => `${tag.facet}:${tag.name}`));
    const expected = [
      ...['witkoff', 'putin', 'rubio', 'kushner', 'umerov', 'zelensky', 'trump'].map(
        name => `person:${name}`,
      ),
      ...['moscow', 'miami', 'geneva', 'ukraine', 'russia'].map(name => `place:${name}`),
    ];
    expect(expected.filter(tag => !named.has(tag))).toEqual([]);
  });

  it('of 1 December is one story with the English, Ukrainian and Russian reports of the same trip', async () => {
    await untilSecond(ENOUGH_S);
    const langs = await eventually('they are in one', async () => {
      const story = await storyOf('prs-very-optimistic');
      const trip = membersOf(story!).filter(report => sampleOf(report).story.event === 'moscow-trip');
      const found = new Set(trip.map(({ lang }) => lang));
      return ['en', 'uk', 'ru'].every(lang => found.has(lang)) && found;
    });
    expect([...langs]).toEqual(expect.arrayContaining(['en', 'uk', 'ru']));
  });
});

describe('a wire copy', () => {
  it('is shown as a copy, and is no second voice', async () => {
    const story = await eventually('both are there', async () => {
      const [wire, herald] = [await storyOf('wire-paris'), await storyOf('herald-paris')];
      return wire?.id === herald?.id && wire;
    });
    const [wire, herald] = (await Promise.all(['wire-paris', 'herald-paris'].map(reportOf))) as [
      Report,
      Report,
    ];
    // Whichever was read first is the original.
    expect([wire.duplicateOf, herald.duplicateOf].sort()).toEqual(
      [wire.duplicateOf === null ? wire.id : herald.id, null].sort(),
    );
    const members = membersOf(story);
    const families = new Set(
      members.filter(one => one.duplicateOf === null).map(one => sampleOf(one).publisher.family),
    );
    expect(story.independent).toBe(families.size);
    expect(members.length).toBeGreaterThan(story.independent);

    const page = await browser.newPage();
    await page.goto(`${url}story/${story.id}`);
    expect(await page.locator('main').textContent()).toMatch(/copy of sample (wire|herald)/i);
    await page.close();
  });
});

describe('publishers in trouble', () => {
  it.each([
    { id: 'zrazok-pivden', stage: 'fetch', code: 'connect', says: 'ECONNREFUSED' },
    { id: 'corriere-esempio', stage: 'fetch', code: 'http-status', says: '503' },
    { id: 'sample-portal', stage: 'parse', code: 'html-page', says: 'a page, not a feed' },
  ])('$id is named on the page of sources, with what is wrong', async ({ id, stage, code, says }) => {
    const page = await browser.newPage();
    await page.goto(`${url}sources`);
    const problem = await page.locator(`#source-${id} .problem`).textContent();
    expect(problem).toContain(`${stage}: ${code}`);
    expect(problem).toContain(says);
    await page.close();
  });

  it('in windows-1251 reads right', async () => {
    expect(await reportOf('ru-geneva-draft')).toMatchObject({
      title: 'США и Украина после переговоров в Женеве сообщили об обновлённом проекте мирного соглашения',
      lang: 'ru',
    });
  });

  it('with broken XML is read all the same', async () => {
    const read = (await reports()).filter(report => report.source.id === 'voorbeeld-dagblad');
    const due = published(Date.now()).filter(
      ({ story, publisher }) => publisher.slug === 'voorbeeld-dagblad' && story.about === 'peace',
    );
    expect(read.map(report => report.title)).toEqual(
      expect.arrayContaining(due.map(({ story }) => story.title)),
    );
    expect(read.length).toBeGreaterThan(0);
  });
});

describe('the hostile headline', () => {
  const HOSTILE = 'courier-hostile';

  it('shows as text, and is no element of any page', async () => {
    const report = await eventually('it is there', () => reportOf(HOSTILE));
    const page = await browser.newPage();
    let asked = 0;
    page.on('request', request => {
      if (!request.url().startsWith(new URL(url).origin)) asked++;
    });
    for (const path of ['', `story/${report.story}`, 'embed']) {
      await page.goto(url + path);
      const shown = await page.locator('body').textContent();
      expect(shown).toContain('Peace talks on Ukraine: ');
      expect(shown).toContain(']]>');
      expect(await page.title()).not.toMatch(/taken|^1$/);
      expect(
        await page.locator('script, item, iframe, img, [onclick], [onerror], [href^="javascript:"]').count(),
      ).toBe(0);
      expect(await page.locator('article b, li b').filter({ hasText: 'Witkoff' }).count()).toBe(0);
    }
    expect(asked).toBe(0);
    await page.close();
  });

  it('adds nothing to the feeds', async () => {
    const rss = one(await readXml(await text('/feed.rss')), 'channel');
    const items = all(rss, 'item');
    const inRss = items.filter(item => one(item, 'title').text.startsWith('Peace talks on Ukraine: '));
    expect(inRss).toHaveLength(1);
    expect(one(inRss[0]!, 'title').children).toEqual([]);
    expect(one(inRss[0]!, 'link').text).toMatch(/^http:/);
    expect(items.map(item => one(item, 'title').text)).not.toContain('not a story');
    for (const item of items) expect(one(item, 'guid').text).toMatch(/^urn:peacewire:s[a-z0-9]{20}$/);

    const atom = await readXml(await text('/feed.atom'));
    const entries = all(atom, 'entry');
    const inAtom = entries.filter(entry => one(entry, 'title').text.startsWith('Peace talks on Ukraine: '));
    expect(inAtom).toHaveLength(1);
    expect(one(inAtom[0]!, 'title').children).toEqual([]);
    for (const link of all(inAtom[0]!, 'link')) expect(link.attributes.href).toMatch(/^https?:/);
    expect(all(atom, 'item')).toEqual([]);

    const json = JSON.parse(await text('/feed.json')) as { items: { title: string; content_html: string }[] };
    for (const item of json.items)
      expect(item.content_html).not.toMatch(/<(script|iframe|img|item)\b|\son\w+=/i);
  });
});

describe('in a frame of another site', () => {
  it('shows the stories', async () => {
    const server = createServer((_, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(
        `<!doctype html><title>Another site</title><iframe src="${url}embed?feed=dari" width="320" height="480"></iframe>`,
      );
    });
    elsewhere.push(server);
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
    const page = await browser.newPage();
    await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/`);
    const items = page.frameLocator('iframe').locator('ol > li');
    await items.first().waitFor();
    expect(await items.first().getAttribute('dir')).toBe('rtl');
    expect(await items.count()).toBeGreaterThan(1);
    await page.close();
  });
});

describe('as it goes on', () => {
  beforeAll(() => untilSecond(ENOUGH_S));

  it('more keeps coming', async () => {
    const late = (await reports()).filter(report => (sampleOf(report).story.appearsAfterS ?? 0) > 5);
    expect(late.length).toBeGreaterThan(5);
  });

  it('the edited headline changes, its story stays what and where it was', async () => {
    const { report, order } = headlineAtFirst;
    const after = await eventually('it has been edited', async () => {
      const now = await reportOf('herald-very-optimistic');
      return now!.revisions > 0 && now;
    });
    expect(report.title).toBe('White House sounds upbeat note on Ukraine peace deal');
    expect(after).toMatchObject({
      id: report.id,
      story: report.story,
      revisions: 1,
      title: 'White House «very optimistic» on Ukraine peace deal as Witkoff heads to Moscow',
    });
    const now = (await stories()).map(story => story.id);
    expect(now).toContain(report.story);
    // Two may have turned out to be one since.
    expect(now.filter(id => order.includes(id))).toEqual(order.filter(id => now.includes(id)));
    const page = await browser.newPage();
    await page.goto(`${url}story/${report.story}`);
    const shown = await page.locator('main').textContent();
    expect(shown).toContain(after.title);
    expect(shown).toContain(report.title);
    expect(await page.locator('.timeline li.changed .said').allTextContents()).toContainEqual(
      expect.stringContaining(report.title),
    );
    await page.close();
  });

  it('one trip is one story, in at least six languages', async () => {
    const story = await eventually('six languages', async () => {
      const found = await storyOf('herald-witkoff-moscow');
      const trips = membersOf(found!).filter(report => sampleOf(report).story.event === 'moscow-trip');
      return new Set(trips.map(report => report.lang)).size >= 6 && { found: found!, trips };
    });
    const languages = new Set(story.trips.map(report => report.lang));
    for (const lang of ['en', 'uk', 'ru', 'prs']) expect(languages).toContain(lang);
  });

  it('no story mixes two events', async () => {
    const mixed = (await stories())
      .map(story => new Set(membersOf(story).flatMap(report => sampleOf(report).story.event ?? [])))
      .filter(events => events.size > 1);
    expect(mixed.map(events => [...events])).toEqual([]);
  });

  it('peace is on the wire; the war, Gaza, sport and weather are not', async () => {
    const onWire = await reports();
    const due = published(Date.now());
    const seen = new Set(onWire.map(report => sampleOf(report).story.id));
    const peace = due.filter(({ story }) => story.about === 'peace').map(({ story }) => story.id);
    const missed = peace.filter(id => !seen.has(id));
    const wrong = onWire.map(sampleOf).filter(({ story }) => story.about !== 'peace');
    console.log(
      `demo: ${peace.length - missed.length} of ${peace.length} peace stories on the wire; missed: ${missed.join(', ') || 'none'}; ` +
        `of others: ${wrong.map(({ story }) => story.id).join(', ') || 'none'} of ${due.length - peace.length}`,
    );
    expect(wrong.map(({ story }) => story.id)).toEqual([]);
    expect(missed.length / peace.length).toBeLessThanOrEqual(0.1);
  });

  it.each(demoFeeds.filter(feed => feed.lang !== undefined))('$slug holds its language alone', async feed => {
    const json = JSON.parse(await text(`/feeds/${feed.slug}.json?view=entries`)) as {
      items: { language?: string }[];
    };
    expect(json.items.length).toBeGreaterThan(0);
    expect(new Set(json.items.map(item => item.language))).toEqual(new Set([feed.lang]));
  });

  it('is told to stop, and ends well within ten seconds', async () => {
    const before = Date.now();
    demo.signal('SIGTERM');
    expect(await demo.ended).toEqual({ code: 0, signal: null });
    expect(Date.now() - before).toBeLessThan(10_000);
  });
});
