import { Feed } from 'feed';
import { cleanLine, langTag } from './clean-text.ts';
import { type Deleted, deletedOf } from './deleted.ts';
import { type FeedItem, feedItems } from './feed-item.ts';
import type { LabelOf, WireDocument } from './wire-document.ts';

/**
 * JSON Feed 1.1, a function of the document alone.
 *
 * `feed` writes JSON Feed 1: its answer is read back as the value it is and completed with what 1.1
 * added (languages, authors) and with what it never says (paging, hubs, attachments, `_peacewire`).
 */
export function toJsonFeed(doc: WireDocument, labelOf: LabelOf): string {
  const { site, channel } = doc;
  const items = feedItems(doc, labelOf);
  const deleted = deletedOf(doc);
  const feed = new Feed({
    title: cleanLine(channel.title),
    description: cleanLine(channel.description),
    link: channel.homeUrl,
    updated: new Date(doc.updated),
    feedLinks: { json: channel.selfUrl },
  });
  for (const item of items) {
    feed.addItem({
      title: item.title,
      id: item.id,
      link: item.link,
      date: new Date(item.updated),
      published: new Date(item.published),
      content: item.html,
      category: item.categories.map(({ label }) => ({ name: label })),
      ...(item.summary === '' ? {} : { description: item.summary }),
      ...(item.image === undefined ? {} : { image: item.image }),
    });
  }
  const written = JSON.parse(feed.json1()) as { readonly items: readonly object[] };
  return JSON.stringify({
    ...written,
    version: 'https://jsonfeed.org/version/1.1',
    language: langTag(channel.lang),
    authors: [{ name: cleanLine(site.title), url: `${site.url}/` }],
    ...(channel.nextUrl === undefined ? {} : { next_url: channel.nextUrl }),
    ...(channel.hubUrl === undefined ? {} : { hubs: [{ type: 'WebSub', url: channel.hubUrl }] }),
    _peacewire: {
      updated: new Date(doc.updated).toISOString(),
      about: `${site.url}/about`,
      ...(deleted.length === 0 ? {} : { tombstones: deleted.map(tombstone) }),
    },
    items: items.map((item, i) => ({ ...written.items[i], ...completion(item) })),
  });
}

/** What RFC 6721 says in Atom. */
function tombstone({ id, at, why, comment, mergedInto }: Deleted): object {
  return {
    id,
    date_deleted: new Date(at).toISOString(),
    reason: why,
    comment,
    ...(mergedInto === undefined ? {} : { merged_into: mergedInto }),
  };
}

function completion(item: FeedItem): object {
  const { source, story, verdict } = item;
  return {
    language: item.lang,
    authors: (item.authors.length === 0 ? [source.title] : item.authors).map(name => ({ name })),
    ...(item.enclosures.length === 0
      ? {}
      : {
          attachments: item.enclosures.map(({ url, type, lengthBytes }) => ({
            url,
            // Required by JSON Feed 1.1; octet-stream is the customary «not known».
            mime_type: type ?? 'application/octet-stream',
            ...(lengthBytes === undefined ? {} : { size_in_bytes: lengthBytes }),
          })),
        }),
    _peacewire: {
      direction: item.dir,
      source: {
        id: source.id,
        title: source.title,
        feed_url: source.feedUrl,
        ...(source.homeUrl === undefined ? {} : { home_page_url: source.homeUrl }),
        ...(source.via === undefined ? {} : { via: source.via }),
        ...(source.licence === undefined ? {} : { licence: source.licence }),
      },
      tags: item.categories,
      story: {
        id: story.id,
        url: item.storyUrl,
        copies: story.copies,
        independent: story.independent,
        languages: story.languages.map(langTag),
      },
      verdict: {
        verdict: verdict.verdict,
        score: verdict.score,
        topic_version: verdict.topicVersion,
        reasons: verdict.reasons.map(({ concept, matched, field, weight }) => ({
          concept,
          matched: cleanLine(matched),
          field,
          weight,
        })),
      },
      reports: item.others.map(({ id, title, link, lang, outlet, published, copyOf }) => ({
        id,
        title,
        ...(link === undefined ? {} : { url: link }),
        language: lang,
        outlet,
        date_published: new Date(published).toISOString(),
        ...(copyOf === undefined ? {} : { copy_of: copyOf }),
      })),
    },
  };
}
