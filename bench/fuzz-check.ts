import { Parser } from 'htmlparser2';
import RssParser from 'rss-parser';
import type { Entry } from '../src/feed/entry.ts';
import type { Source } from '../src/feed/source.ts';
import type { Report } from '../src/feed/wire.ts';
import { normalise } from '../src/normalise/normalise.ts';
import { parse } from '../src/parse/parse.ts';
import type { ParsedFeed } from '../src/parse/parsed-feed.ts';
import { toAtom } from '../src/publish/atom.ts';
import { homePage } from '../src/publish/home-page.ts';
import { toJsonFeed } from '../src/publish/json-feed.ts';
import { toRss } from '../src/publish/rss.ts';
import type { WireDocument } from '../src/publish/wire-document.ts';
import type { Sample } from './fuzz-shapes.ts';

/** What one document did wrong: a word to tell failures apart by, and a sentence. */
export type Failure = { readonly kind: string; readonly message: string };

const NOW = Date.UTC(2025, 11, 2, 12);
const SOURCE: Source = {
  id: 'sample',
  url: 'https://n.example/f',
  title: 'Sample',
  lang: 'en',
  family: 'sample',
  policy: 'full',
};
/** A feed of ours holds no more. */
const MOST_PUBLISHED = 50;
const SLOW_MS_PER_MB = 1000;
/** Code that is not warm yet, and collections of garbage, fall on any document, however small. */
const SLOW_FLOOR_MS = 250;

/**
 * Takes one document through parse, normalise and publish, and holds what comes out to what we promise:
 * well-typed, in time, and in our documents no element and no attribute that is not ours.
 */
export async function failureOf(sample: Sample): Promise<Failure | undefined> {
  try {
    const slow = await slowness(sample);
    if (slow !== undefined) return slow;
    const outcome = await parse({ ...sample, url: SOURCE.url });
    if (!outcome.ok)
      return outcome.error.message.startsWith('Reading failed')
        ? { kind: 'parse-bug', message: outcome.error.message }
        : undefined;
    const illTyped = illTypedIn(outcome.feed);
    if (illTyped !== undefined) return { kind: 'ill-typed', message: illTyped };
    const { entries } = normalise(outcome.feed, SOURCE, NOW);
    for (const entry of entries) {
      const wrong = wrongIn(entry);
      if (wrong !== undefined) return { kind: 'entry', message: wrong };
    }
    return await escapeFrom(entries.slice(0, MOST_PUBLISHED));
  } catch (error) {
    const { name, message, stack } = error as Error;
    return { kind: `thrown ${name}`, message: `${message}\n${stack?.split('\n').slice(1, 5).join('\n')}` };
  }
}

/** This thread's own time, the shortest of a few goes: what else the machine does is not the document's doing. */
async function slowness(sample: Sample): Promise<Failure | undefined> {
  const limit = Math.max(SLOW_FLOOR_MS, (SLOW_MS_PER_MB * sample.body.length) / 1e6);
  let best = Number.POSITIVE_INFINITY;
  for (let go = 0; go < 4; go++) {
    const from = process.threadCpuUsage();
    const outcome = await parse({ ...sample, url: SOURCE.url });
    if (outcome.ok) normalise(outcome.feed, SOURCE, NOW);
    const { user, system } = process.threadCpuUsage(from);
    best = Math.min(best, (user + system) / 1000);
    if (best <= limit) return undefined;
  }
  return {
    kind: 'slow',
    message: `${sample.body.length} bytes took ${best.toFixed(0)} ms, at most ${limit.toFixed(0)} expected`,
  };
}

function illTypedIn(feed: ParsedFeed): string | undefined {
  const bad = (what: string, value: unknown) => `${what}: ${JSON.stringify(value)?.slice(0, 200)}`;
  const isText = (value: unknown) =>
    value === undefined || (typeof value === 'string' && value !== '' && value.isWellFormed());
  const isDate = (value: string | undefined) =>
    value === undefined || (!Number.isNaN(Date.parse(value)) && new Date(value).toISOString() === value);
  const { title, link, self, description, language, image, hubs } = feed;
  for (const value of [title, link, self, description, language, image, ...hubs])
    if (!isText(value)) return bad('a field of the feed', value);
  if (!isDate(feed.updated)) return bad('the date of the feed', feed.updated);
  for (const entry of feed.entries) {
    for (const value of [entry.title, entry.link, entry.guid, entry.summary, entry.content, entry.language])
      if (!isText(value)) return bad('a field of an entry', value);
    for (const value of [entry.image, ...entry.categories, ...entry.authors.flatMap(Object.values)])
      if (!isText(value)) return bad('a field of an entry', value);
    for (const value of [entry.published, entry.updated])
      if (!isDate(value)) return bad('a date of an entry', value);
    for (const { url, type, lengthBytes } of entry.enclosures)
      if (!isText(url) || !isText(type) || (lengthBytes !== undefined && !Number.isSafeInteger(lengthBytes)))
        return bad('an enclosure', { url, type, lengthBytes });
  }
  return undefined;
}

function wrongIn(entry: Entry): string | undefined {
  const labels = [...entry.authors.map(author => author.name), ...entry.categories];
  for (const said of [entry.title, entry.summary, entry.text, entry.titleKey, ...labels])
    if (/[\0-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/.test(said) || !said.isWellFormed())
      return `text that no page may hold: ${JSON.stringify(said.slice(0, 200))}`;
  if (entry.title === '') return 'an entry without a title';
  const addresses = [entry.link, entry.canonicalLink, entry.image, ...entry.enclosures.map(({ url }) => url)];
  for (const address of addresses)
    if (address !== undefined && !/^https?:\/\/[^\s<>"]+$/.test(address)) return `a bad address: ${address}`;
  for (const time of [entry.published, entry.updated ?? 0])
    if (!Number.isSafeInteger(time) || time > entry.firstSeen) return `a bad time: ${time}`;
  if (!/^e[a-z2-7]{20}$/.test(entry.id)) return `a bad id: ${entry.id}`;
  return entry.contentHtml === undefined ? undefined : unsafeIn(entry.contentHtml);
}

// Written down once more, apart from the sanitiser's own list, which could be changed by mistake.
const ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  a: ['href', 'title', 'rel'],
  img: ['src', 'alt', 'title', 'width', 'height'],
  abbr: ['title'],
  time: ['datetime'],
  td: ['colspan', 'rowspan'],
  th: ['colspan', 'rowspan', 'scope'],
  ol: ['start', 'reversed'],
};
const ELEMENTS = new Set(
  (
    'a abbr aside b bdi bdo blockquote br caption cite code col colgroup dd del details dfn div dl dt em figcaption ' +
    'figure h1 h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p pre q rp rt ruby s samp section small span strong sub ' +
    'summary sup table tbody td tfoot th thead time tr u ul var wbr'
  ).split(' '),
);
const VOID = new Set(['br', 'col', 'hr', 'img', 'wbr']);
const TAG = /<(\/?)([a-z][a-z0-9]*)((?:\s+[a-z]+(?:="[^"<>]*")?)*)\s*(\/?)>/y;

/** What of HTML a reader's browser could be made to do; read without any parser's forgiveness. */
export function unsafeIn(html: string): string | undefined {
  const open: string[] = [];
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', TAG.lastIndex)) {
    TAG.lastIndex = at;
    const [, slash, name = '', attributes = ''] = TAG.exec(html) ?? [];
    if (!ELEMENTS.has(name)) return `not an element we let through: ${html.slice(at, at + 120)}`;
    if (slash === '/') {
      if (open.pop() !== name) return `an end tag of what is not open: ${html.slice(at, at + 120)}`;
      continue;
    }
    if (!VOID.has(name)) open.push(name);
    for (const [, key = '', value = ''] of attributes.matchAll(/([a-z]+)(?:="([^"]*)")?/g)) {
      if (!['lang', 'dir', ...(ATTRIBUTES[name] ?? [])].includes(key))
        return `not an attribute we let through: ${html.slice(at, at + 120)}`;
      if ((key === 'href' || key === 'src') && !/^https?:\/\//.test(value))
        return `not an address we let through: ${html.slice(at, at + 120)}`;
    }
  }
  return open.length === 0 ? undefined : `left open: ${open.join(' ')}`;
}

/** Publishes the entries, and the same with harmless texts in place of theirs: the markup must be the same. */
async function escapeFrom(entries: readonly Entry[]): Promise<Failure | undefined> {
  const documents = [entries, entries.map(harmless)].map(documentOf);
  for (const [name, write, isXml] of WRITERS) {
    const [written, expected] = documents.map(write) as [string, string];
    if (isXml) {
      if (NOT_XML.test(written))
        return { kind: `${name} escape`, message: 'characters that XML does not have' };
      // It reads strictly: what is not well-formed throws.
      await new RssParser().parseString(written);
    }
    const found = outlineOf(written, isXml);
    const wanted = outlineOf(expected, isXml);
    const at = found.findIndex((tag, n) => tag !== wanted[n]);
    if (at >= 0 || found.length !== wanted.length)
      return {
        kind: `${name} escape`,
        message: `${wanted[at] ?? 'nothing'} expected, ${found[at] ?? 'nothing'} received`,
      };
  }
  const json = JSON.parse(toJsonFeed(documents[0]!, label)) as { items: { content_html: string }[] };
  if (json.items.length !== entries.length)
    return {
      kind: 'json escape',
      message: `${entries.length} items expected, ${json.items.length} received`,
    };
  for (const { content_html: html } of json.items) {
    const unsafe = unsafeIn(html);
    if (unsafe !== undefined) return { kind: 'json escape', message: unsafe };
  }
  return undefined;
}

const label = (_facet: string, name: string) => name;
const NOT_XML = /[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]|\p{Surrogate}/u;
const WRITERS: readonly (readonly [string, (doc: WireDocument) => string, boolean])[] = [
  ['rss', doc => toRss(doc, label), true],
  ['atom', doc => toAtom(doc, label), true],
  [
    'page',
    doc =>
      homePage({
        doc,
        feeds: [],
        filter: { view: 'entries', lang: [], tag: [], person: [], place: [], source: [], limit: 50 },
        languages: ['en'],
        tracks: ['talks'],
        labelOf: label,
      }),
    false,
  ],
];

function harmless(entry: Entry): Entry {
  return {
    ...entry,
    title: 'x',
    summary: entry.summary === '' ? '' : 'x',
    ...(entry.link === undefined ? {} : { link: 'https://x.example/' }),
    ...(entry.contentHtml === undefined ? {} : { contentHtml: '<p>x</p>' }),
    ...(entry.image === undefined ? {} : { image: 'https://x.example/' }),
    authors: entry.authors.map(() => ({ name: 'x' })),
    enclosures: entry.enclosures.map(one => ({ ...one, url: 'https://x.example/' })),
  };
}

function documentOf(entries: readonly Entry[]): WireDocument {
  const site = { title: 'Wire', description: 'Of peace.', url: 'https://wire.example', lang: 'en' };
  return {
    site,
    channel: {
      title: site.title,
      description: site.description,
      lang: 'en',
      dir: 'ltr',
      selfUrl: 'https://wire.example/feed.rss',
      homeUrl: 'https://wire.example/',
      alternates: [],
    },
    updated: NOW,
    items: entries.map(entry => ({ kind: 'entry', report: reportOf(entry) })),
  };
}

function reportOf(entry: Entry): Report {
  return {
    entry,
    source: SOURCE,
    tagged: {
      verdict: 'on',
      score: 1,
      tags: [{ facet: 'track', name: 'talks' }],
      reasons: [{ concept: 'talks', matched: entry.title.slice(0, 40), field: 'title', weight: 1 }],
      topicVersion: 'fuzz',
    },
    storyId: `s${entry.id.slice(1)}`,
    revisions: 0,
    changedAt: entry.firstSeen,
  };
}

/** Every tag in order, with the names of its attributes. */
function outlineOf(document: string, xmlMode: boolean): readonly string[] {
  const tags: string[] = [];
  const parser = new Parser(
    {
      onopentag: (name, attributes) => tags.push(`<${[name, ...Object.keys(attributes)].join(' ')}>`),
      onclosetag: name => tags.push(`</${name}>`),
      oncomment: () => tags.push('<!---->'),
    },
    { xmlMode, decodeEntities: true },
  );
  parser.end(document);
  return tags;
}
