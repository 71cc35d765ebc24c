import type { Config } from './config/config.ts';
import { type Cursor, cursorText } from './feed/cursor.ts';
import { type Filter, filterQuery } from './feed/filter.ts';
import type { Story, Tombstone } from './feed/wire.ts';
import { aboutPage } from './publish/about-page.ts';
import { reportJson, revisionJson, rulingJson, sourceJson, storyJson } from './publish/api-json.ts';
import { toAtom } from './publish/atom.ts';
import { reportsOf } from './publish/behind.ts';
import { EMBED_POLICY, PAGE_POLICY } from './publish/content-security.ts';
import { directionOf } from './publish/direction.ts';
import { embedPage } from './publish/embed-page.ts';
import { errorPage } from './publish/error-page.ts';
import { homePage } from './publish/home-page.ts';
import { toJsonFeed } from './publish/json-feed.ts';
import { feedsOpml, sourcesOpml } from './publish/opml.ts';
import { toRss } from './publish/rss.ts';
import { sourcesPage } from './publish/sources-page.ts';
import { storyPage } from './publish/story-page.ts';
import type { Revisions } from './publish/timeline.ts';
import type { Channel, Site, WireDocument, WireItem } from './publish/wire-document.ts';
import type { Slice, Store } from './store/store.ts';
import type { Topic } from './tag/topic.ts';
import { encodeBody, type Made } from './web/encode-body.ts';
import { cacheControlFor } from './web/freshness.ts';
import type { FeedFormat, Page, RenderPage } from './web/page.ts';

export type RenderDeps = {
  readonly store: Store;
  readonly topic: Topic;
  readonly config: Pick<Config, 'site' | 'feeds' | 'sources'>;
};

const HTML = 'text/html; charset=utf-8';
const JSON_TYPE = 'application/json; charset=utf-8';

const FEED_TYPES: Record<FeedFormat, string> = {
  rss: 'application/rss+xml; charset=utf-8',
  atom: 'application/atom+xml; charset=utf-8',
  json: 'application/feed+json; charset=utf-8',
};

/**
 * Makes the answer to one page: the read side's counterpart of refresh.ts.
 *
 *   page → store (query) → publish (document) → encoded body
 */
export function createRender({ store, topic, config }: RenderDeps): RenderPage {
  const { feeds } = config;
  const site: Site = config.site;
  const { labelOf } = topic;
  const languages = [...new Set(config.sources.map(source => source.lang))].sort();
  const tracks = topic.concepts.filter(({ facet }) => facet === 'track').map(({ id }) => id);

  const feedOf = (slug: string | undefined) => feeds.find(feed => feed.slug === slug);

  async function documentOf(
    path: string,
    page: { readonly slug?: string; readonly filter: Filter; readonly cursor?: Cursor },
    format?: FeedFormat,
  ): Promise<{ doc: WireDocument; asOf: number }> {
    const feed = feedOf(page.slug);
    // A saved filter comes first; what is asked for on top of it narrows it.
    const query = {
      filter: page.filter,
      ...(feed === undefined ? {} : { within: feed.filter }),
      ...(page.cursor?.kind === 'walk'
        ? { asOf: page.cursor.asOf, before: { at: page.cursor.at, id: page.cursor.id } }
        : {}),
    };
    const view = feed?.filter.view === 'entries' ? 'entries' : page.filter.view;
    const { items, asOf, next } =
      view === 'stories'
        ? await sliceOf(store.stories(query), story => ({ kind: 'story' as const, story }))
        : await sliceOf(store.reports(query), report => ({ kind: 'entry' as const, report }));

    const asked = filterQuery(page.filter);
    const at = (pathname: string, cursor?: Cursor) => addressOf(site, pathname, asked, cursor);
    const base = page.slug === undefined ? '/feed' : `/feeds/${page.slug}`;
    const own = format === undefined ? path : `${base}.${format}`;
    const [onlyLang] = page.filter.lang.length === 1 ? page.filter.lang : [];
    const lang = feed?.lang ?? onlyLang ?? site.lang;
    const channel: Channel = {
      title: feed?.title ?? site.title,
      description: feed?.description ?? site.description,
      lang,
      dir: directionOf(lang),
      selfUrl: at(own, page.cursor),
      homeUrl: at(page.slug === undefined ? '/' : `/feeds/${page.slug}`),
      alternates: (['rss', 'atom', 'json'] as const).map(one => ({ format: one, url: at(`${base}.${one}`) })),
      ...(next === undefined ? {} : { nextUrl: at(own, { kind: 'walk', asOf, ...next }) }),
      ...(page.cursor === undefined ? {} : { firstUrl: at(own) }),
    };
    // Pages for people show what there is; whoever took something in must hear that it is gone.
    const gone =
      format === undefined
        ? []
        : await store.tombstones({
            ...query,
            filter: { ...page.filter, view },
            ...(next === undefined ? {} : { downTo: next }),
          });
    const updated = Math.max(0, ...items.map(changedAtOf), ...gone.map(({ at }) => at));
    return { doc: { site, channel, items, gone, updated }, asOf };
  }

  async function revisionsOf(stories: readonly Story[]): Promise<Revisions> {
    const changed = stories.flatMap(reportsOf).filter(report => report.revisions > 0);
    return await store.revisions(changed.map(report => report.entry.id));
  }

  async function storiesJson(slice: Promise<Slice<Story>>): Promise<Slice<object>> {
    const { items, ...rest } = await slice;
    const revisions = await revisionsOf(items);
    return { items: items.map(story => storyJson(story, site, labelOf, revisions)), ...rest };
  }

  async function apiList(kind: 'api-entries' | 'api-stories', page: ApiList): Promise<Made> {
    const path = kind === 'api-entries' ? '/api/v1/entries' : '/api/v1/stories';
    const filter: Filter = { ...page.filter, view: kind === 'api-entries' ? 'entries' : 'stories' };
    // The path says the view; it has no place in the addresses we hand out.
    const asked = filterQuery({ ...filter, view: 'stories' });
    const at = (cursor: Cursor) => addressOf(site, path, asked, cursor);

    if (page.cursor?.kind === 'follow') {
      const { items, after, more } = await store.changes({ filter, after: page.cursor.after });
      const revisions = await revisionsOf(items.flatMap(({ story }) => story ?? []));
      return json({
        items: items.map(({ seq, kind: change, id, report, story, mergedInto }) => ({
          ...(report === undefined ? {} : reportJson(report, site, labelOf)),
          ...(story === undefined ? {} : storyJson(story, site, labelOf, revisions)),
          id,
          ...(mergedInto === undefined ? {} : { mergedInto }),
          change: { seq, kind: change },
        })),
        head: after,
        more,
        next: at({ kind: 'follow', after }),
      });
    }

    const query = {
      filter,
      ...(page.cursor?.kind === 'walk'
        ? { asOf: page.cursor.asOf, before: { at: page.cursor.at, id: page.cursor.id } }
        : {}),
    };
    const { items, asOf, next } =
      kind === 'api-entries'
        ? await sliceOf(store.reports(query), report => reportJson(report, site, labelOf))
        : await storiesJson(store.stories(query));
    return json({
      items,
      head: asOf,
      more: next !== undefined,
      ...(next === undefined ? {} : { next: at({ kind: 'walk', asOf, ...next }) }),
      follow: at({ kind: 'follow', after: asOf }),
    });
  }

  async function make(page: Page): Promise<Made> {
    switch (page.kind) {
      case 'feed': {
        const { doc } = await documentOf('/', page, page.format);
        const write = { rss: toRss, atom: toAtom, json: toJsonFeed }[page.format];
        return {
          contentType: FEED_TYPES[page.format],
          text: write(doc, labelOf),
          lastModified: doc.updated,
          headers: [['Link', links(doc.channel)]],
        };
      }
      case 'home': {
        const { doc } = await documentOf(page.slug === undefined ? '/' : `/feeds/${page.slug}`, page);
        return html(
          homePage({
            doc,
            feeds,
            filter: page.filter,
            languages,
            tracks,
            labelOf,
            ...(page.slug === undefined ? {} : { slug: page.slug }),
          }),
        );
      }
      case 'embed': {
        const { doc } = await documentOf('/embed', page);
        return html(embedPage({ doc, theme: page.theme }), 200, EMBED_POLICY);
      }
      case 'story': {
        const story = await store.story(page.id);
        if (story === undefined) {
          // 410 RFC 9110 §15.5.11: it was here, and whoever has a link to it need not try again.
          const status = (await store.tombstone(page.id)) === undefined ? 404 : 410;
          return html(errorPage({ site, lang: site.lang, status }), status);
        }
        if (story.id !== page.id) return moved(`${site.url}/story/${story.id}`);
        const revisions = await revisionsOf([story]);
        return html(storyPage({ site, lang: site.lang, story, feeds, labelOf, revisions }));
      }
      case 'sources':
        return html(sourcesPage({ site, lang: site.lang, feeds, rows: await store.sources() }));
      case 'about':
        return html(
          aboutPage({
            site,
            lang: site.lang,
            feeds,
            ...(config.site.contact === undefined ? {} : { contactUrl: config.site.contact }),
          }),
        );
      case 'opml':
        return {
          contentType: 'text/x-opml; charset=utf-8',
          text: page.of === 'sources' ? sourcesOpml(site, config.sources) : feedsOpml(site, feeds),
        };
      case 'api-entries':
      case 'api-stories':
        return await apiList(page.kind, page);
      case 'api-entry': {
        const found = await store.entry(page.id);
        if (found === undefined) return missing('entry', page.id);
        const gone = await store.tombstone(page.id);
        // What was taken off the wire we do not go on telling. What never was on it may be asked for, with the reasons.
        if (gone !== undefined) return isGone('entry', gone);
        return json({
          ...reportJson(found.report, site, labelOf),
          said: found.revisions.map(revisionJson),
          decision: found.decision ?? null,
          rulings: found.rulings.map(rulingJson),
        });
      }
      case 'api-story': {
        const story = await store.story(page.id);
        if (story === undefined) {
          const gone = await store.tombstone(page.id);
          return gone === undefined ? missing('story', page.id) : isGone('story', gone);
        }
        if (story.id !== page.id) return moved(`${site.url}/api/v1/stories/${story.id}`);
        return json(storyJson(story, site, labelOf, await revisionsOf([story])));
      }
      case 'api-sources':
        return json({ items: (await store.sources()).map(sourceJson) });
    }
  }

  return async page => {
    // Asked before the page is made: what comes meanwhile may be in it, but is not promised.
    const seq = await store.head();
    return encodeBody(await make(page), cacheControlFor(page), seq);
  };
}

type ApiList = { readonly filter: Filter; readonly cursor?: Cursor };

async function sliceOf<From, To>(
  slice: Promise<{ items: readonly From[]; asOf: number; next?: { at: number; id: string } }>,
  map: (item: From) => To,
): Promise<{ items: readonly To[]; asOf: number; next?: { at: number; id: string } }> {
  const { items, ...rest } = await slice;
  return { items: items.map(map), ...rest };
}

function addressOf(site: Site, path: string, query: string, cursor?: Cursor): string {
  const all = [query, cursor === undefined ? '' : `cursor=${cursorText(cursor)}`].filter(part => part !== '');
  return `${site.url}${path}${all.length === 0 ? '' : `?${all.join('&')}`}`;
}

function changedAtOf(item: WireItem): number {
  return item.kind === 'story' ? item.story.changedAt : item.report.changedAt;
}

/** RFC 8288; RFC 5005 §3. */
function links({ selfUrl, homeUrl, firstUrl, nextUrl }: Channel): string {
  return [
    `<${selfUrl}>; rel="self"`,
    `<${homeUrl}>; rel="alternate"; type="text/html"`,
    ...(firstUrl === undefined ? [] : [`<${firstUrl}>; rel="first"`]),
    ...(nextUrl === undefined ? [] : [`<${nextUrl}>; rel="next"`]),
  ].join(', ');
}

function html(text: string, status = 200, policy = PAGE_POLICY): Made {
  return { status, contentType: HTML, text, headers: [['Content-Security-Policy', policy]] };
}

function json(value: object): Made {
  return { contentType: JSON_TYPE, text: JSON.stringify(value) };
}

/** RFC 9457. */
function missing(what: string, id: string): Made {
  const text = JSON.stringify({
    type: 'about:blank',
    title: 'Not Found',
    status: 404,
    detail: `There is no ${what} '${id}'.`,
  });
  return { status: 404, contentType: 'application/problem+json', text };
}

/** RFC 9457; RFC 9110 §15.5.11. */
function isGone(what: string, { id, at, why }: Tombstone): Made {
  const text = JSON.stringify({
    type: 'about:blank',
    title: 'Gone',
    status: 410,
    detail: `The ${what} '${id}' was on the wire and is not any more.`,
    gone: new Date(at).toISOString(),
    reason: why,
  });
  return { status: 410, contentType: 'application/problem+json', text };
}

/** Stories that were merged keep both ids: the younger leads to the older. */
function moved(to: string): Made {
  return {
    status: 301,
    contentType: 'text/plain; charset=utf-8',
    text: `${to}\n`,
    headers: [['Location', to]],
  };
}
