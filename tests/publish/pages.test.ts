import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanLine } from '../../src/publish/clean-text.ts';
import { embedPage } from '../../src/publish/embed-page.ts';
import { homePage } from '../../src/publish/home-page.ts';
import { storyPage } from '../../src/publish/story-page.ts';
import { INTERFACE_LANGUAGES } from '../../src/publish/words.ts';
import { hostileTexts, plainTexts } from './hostile.ts';
import { outline, readHtml } from './read-html.ts';
import { home, pagesIn, pagesOf } from './sample-pages.ts';
import {
  dari,
  feeds,
  filter,
  geneva,
  gone,
  labelOf,
  report,
  site,
  stories,
  trip,
  wire,
} from './sample-wire.ts';

const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

/** Elements that are closed by another's end, or never. */
function unclosed(page: string): readonly string[] {
  const open: string[] = [];
  for (const [, slash, name] of page.matchAll(/<(\/?)([a-z][a-z0-9]*)\b[^>]*>/g)) {
    if (slash === '') {
      if (!VOID.has(name!)) open.push(name!);
    } else if (open.at(-1) === name) open.pop();
    else return [...open, `/${name}`];
  }
  return open;
}

describe('every page', () => {
  it.each(INTERFACE_LANGUAGES)(
    'in %s loads nothing but our own style and icon, runs nothing and leads only where browsers may go',
    lang => {
      for (const [path, page] of pagesIn(lang)) {
        const { tags } = readHtml(page);
        expect(
          tags.filter(({ name }) => /^(script|img|iframe|object|embed|style)$/.test(name)),
          path,
        ).toEqual([]);
        for (const { name, attributes } of tags) {
          for (const attribute of Object.keys(attributes))
            expect(attribute).not.toMatch(/^(on|style$|srcdoc$)/);
          if (attributes.href !== undefined)
            expect(attributes.href, path).toMatch(/^(https?:\/\/|mailto:|\/|#)/);
          if (name === 'link' && attributes.rel === 'stylesheet')
            expect(attributes.href).toBe('/assets/wire.css');
        }
      }
    },
  );

  it.each(INTERFACE_LANGUAGES)(
    'in %s closes what it opens, names every id once and says its language and direction',
    lang => {
      for (const [path, page] of pagesIn(lang)) {
        expect(unclosed(page), path).toEqual([]);
        const { tags } = readHtml(page);
        const ids = tags.flatMap(({ attributes: { id } }) => (id === undefined ? [] : [id]));
        expect(new Set(ids).size, path).toBe(ids.length);
        const root = tags.find(({ name }) => name === 'html')!;
        expect(root.attributes).toMatchObject({
          lang,
          dir: ['ar', 'fa', 'prs', 'ps'].includes(lang) ? 'rtl' : 'ltr',
        });
        expect(tags.filter(({ name }) => name === 'h1')).toHaveLength(1);
      }
    },
  );

  it('lets no text become an element or an attribute, whatever it holds', () => {
    const expected = new Map([...pagesOf(plainTexts)].map(([name, page]) => [name, outline(page)]));
    fc.assert(
      fc.property(hostileTexts, texts => {
        for (const [name, page] of pagesOf(texts)) {
          expect(outline(page), name).toEqual(expected.get(name));
        }
        const { text } = readHtml(pagesOf(texts).get('home')!);
        for (const shown of [texts.title, texts.summary, texts.outlet, texts.label, texts.other])
          expect(text).toContain(cleanLine(shown));
      }),
      { numRuns: 60 },
    );
  });

  it('sends nobody to an address that is not http(s)', () => {
    const evil = report(
      { id: 'eevil', title: 'Come here', lang: 'en', outlet: 'Evil', link: 'javascript:alert(1)' },
      {
        source: { home: 'javascript:alert(2)' },
      },
    );
    const page = home(wire([{ kind: 'entry', report: evil }]));
    expect(page).not.toContain('javascript:');
    expect(page).toContain('<bdi>Come here</bdi>');
  });

  it('works under a path when the site has one', () => {
    const doc = { ...wire(), site: { ...site, url: 'https://host.example/wire' } };
    const { tags } = readHtml(home(doc));
    const own = tags
      .flatMap(({ attributes: { href, action } }) => [href, action])
      .filter(to => to?.startsWith('/'));
    expect(own.length).toBeGreaterThan(10);
    for (const to of own) expect(to).toMatch(/^\/wire\//);
  });
});

describe('the home page', () => {
  it('leads from each headline to the publisher and says what stands behind the story', () => {
    const page = home(wire());
    const { tags, text } = readHtml(page);
    expect(tags).toContainEqual({ name: 'a', attributes: { href: dari.entry.link, rel: 'noopener' } });
    expect(tags).toContainEqual({ name: 'a', attributes: { href: `/story/${trip.id}` } });
    expect(text).toContain('6 reports, 1 of them a copy, 5 independent, 5 languages');
    expect(text).toContain('Copy of The Harbour Post');
    expect(page).toContain('<article class="story" lang="prs" dir="rtl">');
    expect(page).toContain('<time datetime="2025-12-01T09:30:00.000Z">09:30</time>');
  });

  it.each([
    { lang: 'uk', says: '6 повідомлень, з них 1 копія, 5 незалежних, 5 мов' },
    { lang: 'prs', says: '۶ گزارش، از آن میان ۱ کاپی، ۵ مستقل، ۵ زبان' },
    { lang: 'ps', says: '۶ راپورونه، له هغو ۱ کاپي، ۵ خپلواک، ۵ ژبې' },
    { lang: 'de', says: '6 Berichte, davon 1 Kopie, 5 unabhängige, 5 Sprachen' },
    { lang: 'pl', says: '6 doniesień, w tym 1 kopia, 5 niezależnych, 5 języków' },
    { lang: 'ka', says: '6 reports, 1 of them a copy, 5 independent, 5 languages' },
  ])('counts in $lang as its readers do: $says', ({ lang, says }) => {
    expect(readHtml(home(wire(stories, { lang }))).text).toContain(says);
  });

  it('speaks of no copies where there are none', () => {
    expect(readHtml(home(wire())).text).toContain('2 reports, 2 independent, 2 languages');
  });

  it('says in which language its own words are when it does not speak the reader’s', () => {
    const page = home(wire(stories, { lang: 'he', title: 'שלום' }), { slug: 'hebrew' });
    expect(page).toContain('<html lang="en" dir="ltr">');
    expect(page).toContain('<header class="channel" lang="he" dir="rtl">');
  });

  it('shows a dozen of the other reports and says how many more there are', () => {
    const others = Array.from({ length: 40 }, (_, i) =>
      report({ id: `emany${i}`, title: `Report ${i}`, lang: 'en', outlet: `Outlet ${i}` }),
    );
    const { text } = readHtml(home(wire([{ kind: 'story', story: { ...trip, others } }])));
    expect(text).toContain('Report 11');
    expect(text).not.toContain('Report 12');
    expect(text).toContain('and 28 more');
  });

  it('offers each tag as a filter, with the name its readers know', () => {
    expect(home(wire())).toContain('href="/?tag=person:witkoff"');
    expect(readHtml(home(wire(stories, { lang: 'uk' }))).text).toContain('Стів Віткофф');
  });

  it('offers its feeds to readers and to browsers', () => {
    const { tags } = readHtml(home(wire()));
    for (const format of ['rss', 'atom', 'json'])
      expect(
        tags.filter(
          ({ attributes: { href, rel } }) =>
            href === `https://wire.example/feed.${format}` && rel !== 'canonical',
        ),
      ).toHaveLength(2);
  });

  it('keeps the rest of the filter when the form asks again', () => {
    const page = homePage({
      doc: wire(),
      feeds,
      languages: ['en', 'uk'],
      tracks: ['talks'],
      labelOf,
      filter: {
        ...filter,
        lang: ['en', 'uk'],
        tag: [{ facet: 'place', name: 'geneva' }],
        person: ['rubio'],
        q: 'a "b" & c',
        since: Date.parse('2025-12-01T00:00:00Z'),
      },
    });
    const { tags } = readHtml(page);
    const fields = tags
      .filter(
        ({ name, attributes }) =>
          name === 'input' || (name === 'option' && attributes.selected !== undefined),
      )
      .map(({ attributes: { name, value } }) => [name, value]);
    expect(fields).toEqual([
      [undefined, 'en,uk'],
      [undefined, 'place:geneva'],
      ['q', 'a "b" & c'],
      ['person', 'rubio'],
      ['since', '2025-12-01T00:00:00.000Z'],
    ]);
  });

  it('names the feeds of one language by that language, and the others by their titles', () => {
    const { tags } = readHtml(home(wire(), { slug: 'pashto' }));
    const feed = tags.find(({ attributes: { href } }) => href === '/feeds/pashto')!;
    expect(feed.attributes).toMatchObject({ title: 'پښتو', 'aria-current': 'page' });
    expect(home(wire())).toContain('>Українська</a></li></ul><ul><li lang="en" dir="ltr">');
  });

  it('says so when there is nothing', () => {
    expect(readHtml(home(wire([]))).text).toContain('Nothing has come yet.');
  });

  it('puts each day under its own heading', () => {
    const heads = home(wire()).match(/<section class="day"><h2>[^<]+/g);
    expect(heads?.map(head => head.split('>').at(-1))).toEqual([
      '1 December 2025',
      '30 November 2025',
      '24 November 2025',
    ]);
  });
});

describe('the story page', () => {
  it('shows every report with its reasons, its ties and what it copies', () => {
    const page = pagesIn('en').get('/story/s')!;
    const { tags, text } = readHtml(page);
    for (const { entry } of [trip.lead, ...trip.others])
      expect(
        tags.filter(({ name, attributes: { id } }) => name === 'article' && id === entry.id),
      ).toHaveLength(1);
    expect(text).toContain('-0.4');
    expect(page).toContain(`<a href="#${trip.others[0]!.entry.id}">Copy of <bdi>The Harbour Post</bdi></a>`);
  });

  it.each([
    { lang: 'en', says: 'Editor’s decision 1 Dec 2025, 12:30 Reason The same trip, told from Berlin' },
    { lang: 'uk', says: 'Рішення редактора 1 груд. 2025 р., 12:30 Причина The same trip, told from Berlin' },
    { lang: 'prs', says: 'تصمیم ویراستار ۱ دسمبر ۲۰۲۵، ۱۲:۳۰ دلیل The same trip, told from Berlin' },
  ])('says in $lang when a person placed a report and why, and no likelihood of it', ({ lang, says }) => {
    const { entry } = trip.others.at(-1)!;
    const [, own] = pagesIn(lang).get('/story/s')!.split(`id="${entry.id}"`);
    const [tie] = own!.match(/<dl class="tie">.*?<\/dl>/s)!;
    expect(
      tie
        .replace(/<[^>]+>/g, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    ).toBe(says);
    expect(tie).toContain('<dd dir="auto"><q>The same trip, told from Berlin</q></dd>');
  });

  const timelineIn = (lang: string) =>
    pagesIn(lang)
      .get('/story/s')!
      .match(/<section class="timeline">.*?<\/section>/s)![0];

  it('tells in order of time when each report came and when its publisher changed it', () => {
    const instants = Array.from(
      timelineIn('en').matchAll(/<li class="\w+"><time datetime="([^"]+)"/g),
      ([, datetime]) => datetime!.slice(11, 16),
    );
    expect(instants).toEqual([
      '09:30',
      '10:05',
      '10:20',
      '10:30',
      '10:35',
      '10:40',
      '10:52',
      '11:00',
      '11:15',
      '12:40',
    ]);
    const { tags, text } = readHtml(timelineIn('en'));
    expect(tags.filter(({ name }) => name === 'li').length).toBeGreaterThanOrEqual(instants.length);
    for (const { entry, source } of [trip.lead, ...trip.others]) {
      expect(text).toContain(entry.title);
      expect(text).toContain(source.title);
    }
    // The lead stands above in full; here it has its place in time.
    expect(tags).toContainEqual({ name: 'a', attributes: { href: `#${dari.entry.id}` } });
  });

  it('shows of each change what was there before, headline or excerpt, once', () => {
    const { text } = readHtml(pagesIn('en').get('/story/s')!);
    expect(text.match(/changed by its publisher/g)).toHaveLength(2);
    expect(text.match(/Earlier headline\s*Віткофф летить до Москви(?!:)/g)).toHaveLength(1);
    expect(text.match(/Earlier excerpt\s*Зустріч – у вівторок\./g)).toHaveLength(1);
    expect(text.match(/Earlier (headline|excerpt)/g)).toHaveLength(2);
  });

  it.each([
    {
      lang: 'en',
      says: [
        'Le Phare du Nord | withdrawn by its publisher',
        'د غرونو ورځپاڼه (Planet Ports) | taken off the wire by its editors',
      ],
    },
    {
      lang: 'uk',
      says: [
        'Le Phare du Nord | відкликано видавцем',
        'د غرونو ورځپاڼه (Planet Ports) | знято зі стрічки редакцією',
      ],
    },
    {
      lang: 'ar',
      says: ['Le Phare du Nord | سحبه الناشر', 'د غرونو ورځپاڼه (Planet Ports) | أزاله المحررون من الخلاصة'],
    },
  ])('says in $lang of what is gone whose it was and who took it away', ({ lang, says }) => {
    const rows = timelineIn(lang).match(/<li class="gone">.*?<\/li>/gs)!;
    expect(rows.map(row => readHtml(row).text.replace(/^\S+/, '').replace(/\s+/g, ' ').trim())).toEqual(says);
  });

  it('tells the story of one report when another is gone', () => {
    const page = storyPage({ site, lang: 'en', story: { ...geneva, gone: [gone] }, feeds, labelOf });
    expect(page).toContain('class="timeline"');
  });

  it('names whom a report was tied to that is gone, and leads to where it went', () => {
    const tie = { rule: 'concepts', with: gone.entry.id, score: 0.8, shared: ['geneva'] };
    const story = { ...geneva, lead: { ...geneva.lead, tie }, gone: [gone] };
    const page = storyPage({ site, lang: 'en', story, feeds, labelOf });
    expect(page).toContain(`<a href="#${gone.entry.id}"><bdi>Le Phare du Nord</bdi></a>`);
    expect(page).toContain(`id="${gone.entry.id}"`);
  });

  it('says the days of the timeline in the calendars of its readers', () => {
    expect(timelineIn('en')).toContain('>1 December 2025<');
    expect(timelineIn('prs')).toContain('>۱۰ قوس ۱۴۰۴ (۱ دسمبر ۲۰۲۵)<');
    expect(timelineIn('prs')).toContain('<time datetime="2025-12-01T10:35:00.000Z">۱۰:۳۵</time>');
  });

  it('has no timeline of one report that was never changed', () => {
    const page = storyPage({ site, lang: 'en', story: geneva, feeds, labelOf });
    expect(page).not.toContain('class="timeline"');
    expect(page).not.toContain('class="outlets"');
  });

  it('names the outlets behind the story, each once, and of how many reports', () => {
    const [english] = trip.others;
    const second = { ...english!, entry: { ...english!.entry, id: 'esecond' } };
    const story = { ...trip, others: [...trip.others, second] };
    const page = storyPage({ site, lang: 'en', story, feeds, labelOf });
    const { text } = readHtml(page.match(/<p class="outlets">.*?<\/p>/s)![0]);
    expect(text.replace(/\s+/g, ' ')).toBe(
      'Outlets: هرات‌نامه, The Harbour Post (2), Вечірній Дніпро, Coast Wire, د سیند غږ, Elbkurier',
    );
  });
});

describe('the sources page', () => {
  it('says what is wrong, where, and when it will be tried again and why', () => {
    const { text } = readHtml(pagesIn('en').get('/sources')!);
    expect(text).toContain('fetch: http-status');
    expect(text).toContain('503 received');
    expect(text).toContain('78%');
    expect(text).toContain('it publishes every 12 minutes');
    expect(text).toContain('Retired by its publisher');
  });
});

describe('the embed', () => {
  it.each([
    { theme: 'auto' as const, root: undefined },
    { theme: 'light' as const, root: 'light' },
    { theme: 'dark' as const, root: 'dark' },
  ])('opens links outside the frame and obeys theme=$theme', ({ theme, root }) => {
    const page = embedPage({ doc: wire(stories, { lang: 'prs' }), theme });
    const { tags } = readHtml(page);
    expect(tags).toContainEqual({ name: 'base', attributes: { target: '_blank' } });
    for (const { name, attributes } of tags) if (name === 'a') expect(attributes.rel).toBe('noopener');
    expect(tags.find(({ name }) => name === 'html')!.attributes['data-theme']).toBe(root);
    expect(page).toContain(geneva.lead.entry.title);
  });
});
