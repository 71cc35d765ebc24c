import { readFile } from 'node:fs/promises';
import { getDomain } from 'tldts';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Config, configJsonSchema, parseConfig } from '../../src/config/config.ts';
import { primaryTag } from '../../src/normalise/language.ts';
import { readTopic } from '../../src/read-topic.ts';
import { undeclaredKeys } from './undeclared-keys.ts';

const FILE = new URL('../../feeds.config.json', import.meta.url);

/** Others' copies of a publisher's news are not the publisher's own feed. */
const MIRRORS = /(^|\.)(news\.google\.com|rsshub\.app|rss\.app|rss2json\.com|politepaul\.com|feedx\.net)$/;

let text: string;
let document: Record<string, unknown>;
let config: Config;

beforeAll(async () => {
  text = await readFile(FILE, 'utf8');
  document = JSON.parse(text);
  const read = parseConfig(text);
  if (!read.ok) throw new Error(JSON.stringify(read.problems, null, 2));
  config = read.config;
});

describe('the config that comes with peacewire', () => {
  it('is laid out as the tools write it, so that adding a source changes no other line', () => {
    expect(text).toBe(`${JSON.stringify(document, null, 2)}\n`);
  });

  it('names the JSON Schema that is made from the definition it is checked by', async () => {
    expect(document.$schema).toBe('./src/config/feeds.config.schema.json');
    const schema = await readFile(new URL(String(document.$schema), FILE), 'utf8');
    expect(schema).toBe(`${JSON.stringify(configJsonSchema(), null, 2)}\n`);
  });

  it('uses no key that its JSON Schema does not declare', () => {
    expect(undeclaredKeys(document, configJsonSchema())).toEqual([]);
  });

  it('leaves to the operator what only the operator knows', () => {
    expect(config.site.title).toBe('peacewire');
    expect(config.site.contact).toBeUndefined();
    expect(document).not.toHaveProperty('server');
  });
});

describe('its sources', () => {
  const offenders = (isRight: (source: Config['sources'][number]) => boolean) =>
    config.sources.filter(source => !isRight(source)).map(({ id, url }) => `${id} ${url}`);

  it('are 80 at least, in 18 languages at least', () => {
    expect(config.sources.length).toBeGreaterThanOrEqual(80);
    expect(new Set(config.sources.map(({ lang }) => primaryTag(lang))).size).toBeGreaterThanOrEqual(18);
  });

  it('are asked over https', () => {
    expect(offenders(({ url }) => url.startsWith('https://'))).toEqual([]);
  });

  it('are the publishers’ own feeds, not mirrors of them', () => {
    expect(offenders(({ url }) => !MIRRORS.test(new URL(url).hostname))).toEqual([]);
  });

  it('have a page for people to read', () => {
    expect(offenders(({ home }) => home?.startsWith('https://') === true)).toEqual([]);
  });

  it('have a title without spaces around it, which is not their address', () => {
    expect(offenders(({ title }) => title === title.trim() && !title.includes('://'))).toEqual([]);
  });

  it('name their language as entries name theirs, so that filters find both', () => {
    expect(offenders(({ lang }) => primaryTag(lang) === lang)).toEqual([]);
  });

  it('name the licence wherever the whole text is republished', () => {
    expect(offenders(({ policy, licence }) => policy !== 'full' || licence !== undefined)).toEqual([]);
  });

  it('are each listed once, however their address is spelt', () => {
    const seen = new Map<string, string[]>();
    for (const { id, url } of config.sources) {
      const { hostname, pathname } = new URL(url);
      const place = `${hostname.replace(/^www\./, '')}${pathname.replace(/\/+$/, '')}`.toLowerCase();
      seen.set(place, [...(seen.get(place) ?? []), id]);
    }
    expect([...seen.values()].filter(ids => ids.length > 1)).toEqual([]);
  });

  it('are of one family when they are of one site, so that none confirms itself', () => {
    const families = new Map<string, Set<string>>();
    for (const { home, url, family } of config.sources) {
      const site = getDomain(home ?? url) ?? home ?? url;
      families.set(site, (families.get(site) ?? new Set()).add(family));
    }
    expect([...families].filter(([, names]) => names.size > 1)).toEqual([]);
  });

  it.each(['en', 'uk', 'ru', 'fa', 'prs', 'ar', 'de', 'fr', 'es', 'pl'])(
    'give %s more than one independent voice',
    lang => {
      const voices = new Set(config.sources.filter(source => source.lang === lang).map(s => s.family));
      expect(voices.size).toBeGreaterThanOrEqual(2);
    },
  );
});

describe('its published feeds', () => {
  it.each([
    ['dari', 'prs'],
    ['pashto', 'ps'],
    ['persian', 'fa'],
    ['ukrainian', 'uk'],
    ['russian', 'ru'],
    ['english', 'en'],
    ['german', 'de'],
    ['french', 'fr'],
    ['polish', 'pl'],
    ['spanish', 'es'],
    ['arabic', 'ar'],
    ['turkish', 'tr'],
    ['italian', 'it'],
    ['czech', 'cs'],
    ['romanian', 'ro'],
    ['chinese', 'zh'],
  ])('include /feeds/%s, which is in %s and asks for it', (slug, lang) => {
    const feed = config.feeds.find(one => one.slug === slug);
    expect(feed).toMatchObject({ lang, filter: { lang: [lang], tag: [] } });
  });

  it('ask only for languages that some source is written in, or for other tags of the same', () => {
    const written = new Set(config.sources.map(({ lang }) => lang));
    const idle = config.feeds.filter(({ filter }) => !filter.lang.some(lang => written.has(lang)));
    expect(idle.map(({ slug }) => slug)).toEqual([]);
  });

  it('say what they are in a title and a description each', () => {
    const silent = config.feeds.filter(({ title, description }) => title === '' || description === '');
    expect(silent.map(({ slug }) => slug)).toEqual([]);
  });

  it('ask only for tracks that the topic knows', async () => {
    const topic = await readTopic();
    const tracks = topic.concepts.filter(({ facet }) => facet === 'track').map(({ id }) => id);
    const asked = config.feeds.flatMap(({ filter }) => filter.tag);
    expect(asked.map(({ facet }) => facet)).toEqual(asked.map(() => 'track'));
    expect(asked.map(({ name }) => name).filter(name => !tracks.includes(name))).toEqual([]);
  });

  it.each([
    'ceasefire',
    'prisoners',
    'security-guarantees',
    'territory',
    'sanctions-assets',
    'justice',
    'reconstruction',
    'peace-plan',
    'talks',
  ])('include one in English about %s', track => {
    expect(config.feeds.find(({ slug }) => slug === track)).toMatchObject({
      lang: 'en',
      filter: { lang: ['en'], tag: [{ facet: 'track', name: track }] },
    });
  });

  it('include the prisoner exchanges in Ukrainian', () => {
    expect(config.feeds.find(({ slug }) => slug === 'prisoners-ukrainian')).toMatchObject({
      lang: 'uk',
      filter: { lang: ['uk'], tag: [{ facet: 'track', name: 'prisoners' }] },
    });
  });
});
