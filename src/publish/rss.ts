import { Feed } from 'feed';
import { cleanLine, escapeText, langTag } from './clean-text.ts';
import { deletedOf, TOMBSTONES } from './deleted.ts';
import { type FeedItem, feedItems } from './feed-item.ts';
import { NAMESPACE, schemeOf } from './public-id.ts';
import type { LabelOf, WireDocument } from './wire-document.ts';

/**
 * RSS 2.0 with atom, content, dc and media, a function of the document alone. Always well formed,
 * whatever the texts hold. RSS Advisory Board, RSS 2.0 best practices profile. RSS has no word for what is
 * gone: its readers see an item stand there no more; Atom's word for it is there for those who look.
 */
export function toRss(doc: WireDocument, labelOf: LabelOf): string {
  const { channel } = doc;
  const feed = new Feed({
    title: twice(cleanLine(channel.title)),
    description: twice(cleanLine(channel.description)),
    link: channel.homeUrl,
    language: langTag(channel.lang),
    updated: new Date(doc.updated),
    generator: 'peacewire',
    // Replaced below; said here so that the links stand above the items.
    feed: channel.selfUrl,
  });
  // An extension named '_attributes' becomes attributes of `channel`: the one place where `feed` lets
  // us declare namespaces, which it declares itself only for some of what we write.
  feed.addExtension({ name: '_attributes', objects: NAMESPACES });
  feed.addExtension({ name: 'atom:link', objects: repeated(channelLinks(doc)) });
  const deleted = deletedElements(doc);
  if (deleted.length > 0) feed.addExtension({ name: 'at:deleted-entry', objects: repeated(deleted) });
  for (const item of feedItems(doc, labelOf)) {
    feed.addItem({
      // Replaced below, like every text; said here so that it stands first.
      title: 'title',
      id: item.id,
      link: item.link,
      date: new Date(item.updated),
      published: new Date(item.published),
      extensions: Object.entries(elements(item)).map(([name, objects]) => ({
        name,
        objects: objects as Record<string, unknown>,
      })),
    });
  }
  return feed.rss2();
}

const NAMESPACES = {
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:media': 'http://search.yahoo.com/mrss/',
  'xmlns:peacewire': NAMESPACE,
  'xmlns:at': TOMBSTONES,
};

type Element = {
  readonly _text?: string;
  readonly _attributes?: Readonly<Record<string, string | number | undefined>>;
};

/**
 * What `feed` would write as CDATA, or cannot write: given as elements of its XML writer, whose text
 * is escaped. Its CDATA is closed by a second `]]>`; as text, any title stays a title.
 */
function elements(item: FeedItem): Readonly<Record<string, Element | readonly Element[]>> {
  const [first, ...more] = item.enclosures;
  const seen = [
    ...(item.image === undefined ? [] : [{ _attributes: attributes({ url: item.image, medium: 'image' }) }]),
    ...more.map(({ url, type, lengthBytes }) => ({
      _attributes: attributes({ url, type, fileSize: lengthBytes }),
    })),
  ];
  return {
    title: { _text: twice(item.title) },
    ...(item.summary === '' ? {} : { description: { _text: twice(item.summary) } }),
    'content:encoded': { _text: twice(item.html) },
    'dc:language': { _text: item.lang },
    ...(item.authors.length === 0
      ? {}
      : // RSS `author` is an e-mail address, which we neither have nor would pass on.
        { 'dc:creator': item.authors.map(name => ({ _text: twice(name) })) }),
    'atom:updated': { _text: new Date(item.updated).toISOString() },
    source: { _text: twice(item.source.title), _attributes: attributes({ url: item.source.feedUrl }) },
    ...(item.source.licence === undefined ? {} : { 'dc:rights': { _text: twice(item.source.licence) } }),
    ...(item.categories.length === 0
      ? {}
      : {
          category: item.categories.map(({ facet, label }) => ({
            _text: twice(label),
            _attributes: { domain: schemeOf(facet) },
          })),
        }),
    ...(first === undefined
      ? {}
      : {
          enclosure: {
            // Both are required by RSS 2.0; 0 and octet-stream are its customary «not known».
            _attributes: attributes({
              url: first.url,
              length: first.lengthBytes ?? 0,
              type: first.type ?? 'application/octet-stream',
            }),
          },
        }),
    ...(seen.length === 0 ? {} : { 'media:content': seen }),
    'peacewire:story': {
      _attributes: attributes({
        id: item.story.id,
        href: item.storyUrl,
        reports: item.others.length + 1,
        copies: item.story.copies,
        independent: item.story.independent,
        languages: item.story.languages.map(langTag).join(' '),
      }),
    },
    'peacewire:verdict': {
      _attributes: attributes({
        verdict: item.verdict.verdict,
        score: Number(item.verdict.score.toFixed(3)),
        topic: item.verdict.topicVersion,
      }),
    },
    ...(item.verdict.reasons.length === 0
      ? {}
      : {
          'peacewire:reason': item.verdict.reasons.map(reason => ({
            _text: twice(cleanLine(reason.matched)),
            _attributes: attributes({
              concept: reason.concept,
              field: reason.field,
              weight: Number(reason.weight.toFixed(3)),
            }),
          })),
        }),
  };
}

/** RFC 6721 §3. */
function deletedElements(doc: WireDocument): readonly Element[] {
  return deletedOf(doc).map(({ id, at, why, comment, mergedInto }) => ({
    _attributes: attributes({
      ref: id,
      when: new Date(at).toISOString(),
      'peacewire:why': why,
      'peacewire:merged-into': mergedInto?.id,
    }),
    'at:comment': { _text: twice(comment) },
  }));
}

function channelLinks({ channel }: WireDocument): readonly Element[] {
  const types = { rss: 'application/rss+xml', atom: 'application/atom+xml', json: 'application/feed+json' };
  const link = (rel: string, href: string | undefined, type?: string): readonly Element[] =>
    href === undefined ? [] : [{ _attributes: attributes({ rel, href, type }) }];
  return [
    ...link('self', channel.selfUrl, types.rss),
    ...link('hub', channel.hubUrl),
    ...link('first', channel.firstUrl, types.rss),
    ...link('next', channel.nextUrl, types.rss),
    ...channel.alternates
      .filter(({ format }) => format !== 'rss')
      .flatMap(({ format, url }) => link('alternate', url, types[format])),
  ];
}

/** A list makes an element repeat; the library's type knows only single ones. */
function repeated(elements: readonly Element[]): Record<string, unknown> {
  return elements as unknown as Record<string, unknown>;
}

/** The XML writer undoes `&amp;` before it escapes: a headline about «&amp;» must be escaped once more to survive. */
function twice(value: string): string {
  return value.replaceAll('&', '&amp;');
}

/** It escapes nothing but the quotes of an attribute. */
function attributes(
  values: Readonly<Record<string, string | number | undefined>>,
): Record<string, string | number | undefined> {
  const escaped: Record<string, string | number | undefined> = {};
  for (const [name, value] of Object.entries(values))
    escaped[name] = typeof value === 'string' ? escapeText(cleanLine(value)) : value;
  return escaped;
}
