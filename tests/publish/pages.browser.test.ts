import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { assets } from '../../src/publish/assets.ts';
import { EMBED_POLICY, PAGE_POLICY } from '../../src/publish/content-security.ts';
import { storyPage } from '../../src/publish/story-page.ts';
import { launchBrowser } from '../support/browser.ts';
import { home, pagesIn } from './sample-pages.ts';
import { dari, feeds, geneva, labelOf, report, site, wire } from './sample-wire.ts';

// What only a browser can tell: how wide, which way, in what colours, and what it asked for.

// Dozens of pages each, on machines that do other things as well.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

let browser: Browser;
const servers: Server[] = [];
let origin: string;
let elsewhere: string;

// Words and addresses that are longer than any screen is wide, and a mark of direction left open.
const awkward = wire([
  {
    kind: 'entry',
    report: report({
      id: 'elong',
      title: `Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen https://news.example/${'a'.repeat(120)}`,
      summary: 'ы'.repeat(200),
      lang: 'de',
      outlet: `${'Outlet'.repeat(20)}`,
    }),
  },
  { kind: 'entry', report: report({ id: 'eturn', title: 'Turned', lang: 'en', outlet: 'Turn \u202E' }) },
]);

const awkwardStory = {
  ...geneva,
  lead: {
    ...geneva.lead,
    tie: {
      rule: 'decided',
      with: '',
      score: 1,
      shared: [],
      why: `See https://news.example/${'b'.repeat(150)} \u202E and ${'в'.repeat(150)}`,
      at: geneva.startedAt,
    },
  },
};

beforeAll(async () => {
  const pages = new Map<string, string>();
  for (const lang of ['en', 'uk', 'prs', 'ps'])
    for (const [path, page] of pagesIn(lang)) pages.set(`/${lang}${path}`, page);
  const manyFeeds = Array.from({ length: 12 }, (_, i) => ({ ...feeds.at(-1)!, slug: `many-${i}` }));
  pages.set('/awkward-story', storyPage({ site, lang: 'prs', story: awkwardStory, feeds, labelOf }));
  pages.set('/awkward', home(awkward, { feeds: manyFeeds }));
  const files = new Map(
    await Promise.all(
      assets().map(async asset => [asset.path, { ...asset, body: await readFile(asset.file) }] as const),
    ),
  );
  origin = await serve(path => {
    const file = files.get(path);
    if (file !== undefined) return { type: file.contentType, body: file.body, policy: undefined };
    const page = pages.get(path);
    const policy = path.includes('embed') ? EMBED_POLICY : PAGE_POLICY;
    return page === undefined ? undefined : { type: 'text/html; charset=utf-8', body: page, policy };
  });
  elsewhere = await serve(() => ({
    type: 'text/html; charset=utf-8',
    body: `<!doctype html><title>Another site</title><iframe src="${origin}/prs/embed" width="320" height="480"></iframe><iframe id="page" src="${origin}/prs/"></iframe>`,
    policy: undefined,
  }));
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  for (const server of servers) server.close();
});

type Answer = { type: string; body: string | Buffer; policy: string | undefined };

async function serve(answer: (path: string) => Answer | undefined): Promise<string> {
  const server = createServer((request, response) => {
    const found = answer(request.url ?? '/');
    if (found === undefined) {
      response.writeHead(404).end();
      return;
    }
    response.setHeader('content-type', found.type);
    if (found.policy !== undefined) response.setHeader('content-security-policy', found.policy);
    response.end(found.body);
  });
  servers.push(server);
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

type View = { width?: number; scheme?: 'light' | 'dark'; script?: boolean };

async function look<Seen>(
  path: string,
  { width = 1280, scheme = 'light', script = true }: View,
  see: (page: Page) => Promise<Seen>,
): Promise<Seen> {
  const context = await browser.newContext({
    viewport: { width, height: 800 },
    colorScheme: scheme,
    javaScriptEnabled: script,
  });
  try {
    const page = await context.newPage();
    await page.goto(new URL(path, origin).href);
    return await see(page);
  } finally {
    await context.close();
  }
}

const PATHS = ['/', '/feeds/dari', '/story/s', '/sources', '/about', '/embed', '/error'];
const OPEN_ALL = `for (const details of document.querySelectorAll('details')) details.open = true`;

describe('in a browser', () => {
  it.each([
    { width: 320, lang: 'en' },
    { width: 320, lang: 'prs' },
    { width: 360, lang: 'uk' },
    { width: 360, lang: 'ps' },
    { width: 1280, lang: 'prs' },
  ])('nothing is wider than a window of $width px in $lang', async ({ width, lang }) => {
    for (const path of [...PATHS.map(path => `/${lang}${path}`), '/awkward', '/awkward-story']) {
      const overflow = await look(path, { width }, async page => {
        await page.evaluate(OPEN_ALL);
        return page.evaluate(`[
          document.documentElement.scrollWidth - document.documentElement.clientWidth,
          [...document.querySelectorAll('body *')]
            .filter(element => element.getClientRects().length > 0 && !element.closest('.skip, .unseen, .sources thead, .feeds ul'))
            .map(element => element.getBoundingClientRect())
            .filter(({ left, right }) => left < -1 || right > innerWidth + 1).length,
        ]`);
      });
      expect(overflow, path).toEqual([0, 0]);
    }
  });

  it('each report runs its own way, and so do its words', async () => {
    const blocks = await look('/en/', {}, page =>
      page.evaluate(`[...document.querySelectorAll('article')].map(article => {
        const title = article.querySelector('h3');
        const range = document.createRange();
        range.selectNodeContents(title);
        const text = range.getClientRects()[0], box = article.getBoundingClientRect();
        return [article.lang, getComputedStyle(title).direction, Math.abs(box.right - text.right) < Math.abs(text.left - box.left) ? 'right' : 'left'];
      })`),
    );
    expect(blocks).toEqual([
      ['prs', 'rtl', 'right'],
      ['uk', 'ltr', 'left'],
      ['en', 'ltr', 'left'],
    ]);
  });

  it('a mark of direction left open in an outlet’s name does not turn what stands behind it', async () => {
    const [bar, time] = (await look('/awkward', {}, page =>
      page.evaluate(
        `['.dot', 'time'].map(name => document.querySelector('article:last-of-type .by ' + name).getBoundingClientRect().left)`,
      ),
    )) as number[];
    expect(bar).toBeLessThan(time!);
  });

  it.each([
    { scheme: 'light' as const, lang: 'en' },
    { scheme: 'dark' as const, lang: 'en' },
    { scheme: 'light' as const, lang: 'ps' },
    { scheme: 'dark' as const, lang: 'ps' },
  ])(
    'every text in $lang stands out from what is behind it when it is $scheme: WCAG 2.2 §1.4.3',
    async ({ scheme, lang }) => {
      for (const path of [...PATHS, '/embed-dark']) {
        const faint = await look(`/${lang}${path}`, { scheme }, async page => {
          await page.evaluate(OPEN_ALL);
          return page.evaluate(FAINT_TEXTS);
        });
        expect(faint, path).toEqual([]);
      }
    },
  );

  it('whatever can be reached by keyboard shows that it was', async () => {
    const bare = await look('/en/', {}, async page => {
      const without: unknown[] = [];
      let seen = 0;
      for (; seen < 60; seen++) {
        await page.keyboard.press('Tab');
        const at = (await page.evaluate(`(() => {
          const element = document.activeElement, style = getComputedStyle(element);
          return element === document.body ? undefined : [element.outerHTML.slice(0, 80), style.outlineStyle, parseFloat(style.outlineWidth)];
        })()`)) as [string, string, number] | undefined;
        if (at === undefined) break;
        if (at[1] === 'none' || at[2] < 2) without.push(at);
      }
      return { without, seen };
    });
    expect(bare.without).toEqual([]);
    expect(bare.seen).toBeGreaterThan(20);
  });

  it.each(['en', 'prs'])('what is pressed in %s is at least 24 px high: WCAG 2.2 §2.5.8', async lang => {
    for (const path of ['/', '/story/s', '/sources', '/embed']) {
      const small = await look(`/${lang}${path}`, { width: 360 }, page =>
        page.evaluate(`[...document.querySelectorAll('nav a, .tags a, .subscribe a, .more a, summary, button, select, input:not([type=hidden]), footer a, :is(h3, h4) a, .headline a')]
          .filter(element => element.getClientRects().length > 0 && element.getBoundingClientRect().height < 24)
          .map(element => element.outerHTML)`),
      );
      expect(small, path).toEqual([]);
    }
  });

  it('pages and their letters come from us alone, and break no rule of their policy', async () => {
    const seen = await look('/prs/', {}, async page => {
      const hosts = new Set<string>();
      const complaints: string[] = [];
      page.on('request', request => hosts.add(new URL(request.url()).origin));
      page.on('console', message => complaints.push(message.text()));
      let fonts: unknown;
      for (const path of PATHS) {
        await page.goto(`${origin}/prs${path}`);
        fonts = await page.evaluate(
          `document.fonts.ready.then(() => [...document.fonts].filter(face => face.status === 'loaded').map(face => face.family))`,
        );
      }
      return { hosts: [...hosts], complaints: complaints, fonts };
    });
    expect(seen.hosts).toEqual([origin]);
    expect(seen.complaints).toEqual([]);
    expect(seen.fonts).toContain('Noto Sans Arabic Variable');
  });

  it('without script all of it can be read: headlines, excerpts, the other reports, the form', async () => {
    await look('/en/', { script: false }, async page => {
      await page.getByText('6 reports, 1 of them a copy, 5 independent, 5 languages').click();
      expect(await page.getByText('Віткофф летить до Москви').isVisible()).toBe(true);
      await page.getByRole('combobox', { name: 'Language' }).selectOption('uk');
      await page.getByRole('searchbox', { name: 'Words' }).fill('мир & «лад»');
      await page.getByRole('button', { name: 'Show' }).click();
      expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({
        lang: 'uk',
        tag: '',
        q: 'мир & «лад»',
      });
    });
  });

  it('the embed can be framed by another site, and a page cannot', async () => {
    await look(elsewhere, {}, async page => {
      const [, framed, refused] = page.frames();
      await framed!.waitForLoadState();
      expect(framed!.url()).toBe(`${origin}/prs/embed`);
      expect(await framed!.getByText(dari.entry.title).isVisible()).toBe(true);
      expect(
        await framed!.evaluate(
          '[document.documentElement.dir, document.documentElement.scrollWidth - innerWidth]',
        ),
      ).toEqual(['rtl', 0]);
      expect(await refused!.getByText(dari.entry.title).count()).toBe(0);
    });
  });

  it('the skip link shows itself when it is reached and leads past the masthead', async () => {
    await look('/en/', {}, async page => {
      await page.keyboard.press('Tab');
      expect(await page.evaluate('document.activeElement.getBoundingClientRect().top >= 0')).toBe(true);
      await page.keyboard.press('Enter');
      expect(new URL(page.url()).hash).toBe('#main');
    });
  });
});

/** Texts whose contrast with the nearest painted background is under 4.5, or 3 when large. */
const FAINT_TEXTS = `(() => {
  const rgba = color => {
    const [r, g, b, a = 1] = color.match(/[\\d.]+/g).map(Number);
    return [r, g, b, a];
  };
  const luminance = ([r, g, b]) => {
    const [x, y, z] = [r, g, b].map(c => (c /= 255) <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
    return 0.2126 * x + 0.7152 * y + 0.0722 * z;
  };
  const behind = element => {
    for (let at = element; at; at = at.parentElement) {
      const color = rgba(getComputedStyle(at).backgroundColor);
      if (color[3] === 1) return color;
    }
    throw new Error('no background');
  };
  const faint = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement;
    if (walker.currentNode.textContent.trim() === '' || element.getClientRects().length === 0) continue;
    if (element.closest('[aria-hidden=true]')) continue;
    const style = getComputedStyle(element);
    const [a, b] = [luminance(rgba(style.color)), luminance(behind(element))];
    const contrast = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    const px = parseFloat(style.fontSize);
    const large = px >= 24 || (px >= 18.66 && style.fontWeight >= 700);
    if (contrast < (large ? 3 : 4.5)) faint.push([walker.currentNode.textContent.slice(0, 40), style.color, contrast]);
  }
  return faint;
})()`;
