import { Feed } from 'feed';
import { cleanLine, escapeText, langTag } from './clean-text.ts';
import { type Deleted, deletedOf, TOMBSTONES } from './deleted.ts';
import { type FeedItem, feedItems } from './feed-item.ts';
import { NAMESPACE, schemeOf } from './public-id.ts';
import type { LabelOf, WireDocument } from './wire-document.ts';

/**
 * Atom 1.0, a function of the document alone. Always well formed, whatever the texts hold.
 * RFC 4287; RFC 5005 §3; RFC 6721.
 *
 * `feed` writes the frame: ids, links, dates and people. It has no place for languages,
 * `atom:source`, enclosures with their own types, paging, tombstones, or labels and content that hold '<' or
 * `]]>`. Those are written here and set in at its tags. That is safe because nothing handed to it
 * holds a '<': a literal such as `<entry>` in what it returns can only be a tag of its own.
 */
export function toAtom(doc: WireDocument, labelOf: LabelOf): string {
  const { site, channel } = doc;
  const items = feedItems(doc, labelOf);
  const feed = new Feed({
    id: twice(channel.firstUrl ?? channel.selfUrl),
    title: twice(cleanLine(channel.title)),
    description: twice(cleanLine(channel.description)),
    updated: new Date(doc.updated),
    generator: 'peacewire',
    link: channel.homeUrl,
    feedLinks: { atom: channel.selfUrl },
    ...(channel.hubUrl === undefined ? {} : { hub: channel.hubUrl }),
    author: { name: twice(cleanLine(site.title)), link: `${site.url}/` },
  });
  for (const item of items) {
    feed.addItem({
      title: '',
      id: item.id,
      link: item.link,
      date: new Date(item.updated),
      published: new Date(item.published),
      // Whoever signs nothing is signed for by the outlet: RFC 4287 §4.1.2 asks every entry for an author.
      author: (item.authors.length === 0 ? [item.source.title] : item.authors).map(name => ({
        name: twice(name),
      })),
    });
  }

  const [head, ...entries] = feed.atom1().split(ENTRY);
  let xml = setIn(
    head!,
    FEED,
    `<feed xmlns="http://www.w3.org/2005/Atom"${NAMESPACES} xml:lang="${langTag(channel.lang)}">`,
  );
  // Beneath its own links: simple readers take the first one they see for the page.
  xml = entries.length === 0 ? setIn(xml, END, channelLinks(doc) + END) : xml + channelLinks(doc);
  entries.forEach((entry, i) => {
    const item = items[i]!;
    // xml:lang is inherited from the entry; it is said again for readers that look only here.
    const title = `<title xml:lang="${item.lang}">${escapeText(item.title)}</title>`;
    xml += `<entry xml:lang="${item.lang}">${setIn(setIn(entry, TITLE, title), ENTRY_END, elements(item) + ENTRY_END)}`;
  });
  return setIn(xml, END, deletedOf(doc).map(deletedEntry).join('') + END);
}

// What is looked for in the library's output; when it no longer writes them so, that is a bug here.
const FEED = '<feed xmlns="http://www.w3.org/2005/Atom">';
const END = '</feed>';
const ENTRY = '<entry>';
const ENTRY_END = '</entry>';
const TITLE = '<title type="html"><![CDATA[]]></title>';

const NAMESPACES = ` xmlns:media="http://search.yahoo.com/mrss/" xmlns:peacewire="${NAMESPACE}" xmlns:at="${TOMBSTONES}"`;

function setIn(xml: string, literal: string, replacement: string): string {
  const at = xml.indexOf(literal);
  if (at < 0) throw new Error(`'${literal}' expected in what feed wrote, '${xml.slice(0, 200)}' received`);
  return xml.slice(0, at) + replacement + xml.slice(at + literal.length);
}

/** RFC 6721 §3. */
function deletedEntry({ id, at, why, comment, mergedInto }: Deleted): string {
  const heir =
    mergedInto === undefined
      ? ''
      : `<link rel="related" type="text/html" href="${escapeText(mergedInto.url)}"/><peacewire:merged-into ref="${escapeText(mergedInto.id)}"/>`;
  return `    <at:deleted-entry ref="${escapeText(id)}" when="${new Date(at).toISOString()}" peacewire:why="${why}"><at:comment xml:lang="en">${escapeText(comment)}</at:comment>${heir}</at:deleted-entry>\n`;
}

function elements(item: FeedItem): string {
  const { source } = item;
  const parts = [
    item.summary === '' ? '' : `<summary xml:lang="${item.lang}">${escapeText(item.summary)}</summary>`,
    `<content type="html">${escapeText(item.html)}</content>`,
    '<source>',
    `<id>${escapeText(source.feedUrl)}</id>`,
    `<title>${escapeText(source.title)}</title>`,
    source.homeUrl === undefined ? '' : `<link rel="alternate" href="${escapeText(source.homeUrl)}"/>`,
    `<link rel="self" href="${escapeText(source.feedUrl)}"/>`,
    // The publisher's own is not kept; the feed was changed at the latest when this entry was.
    `<updated>${new Date(item.updated).toISOString()}</updated>`,
    source.licence === undefined ? '' : `<rights>${escapeText(source.licence)}</rights>`,
    '</source>',
  ];
  for (const { facet, name, label } of item.categories)
    parts.push(
      `<category term="${escapeText(name)}" scheme="${schemeOf(facet)}" label="${escapeText(label)}"/>`,
    );
  for (const { url, type, lengthBytes } of item.enclosures)
    parts.push(
      `<link rel="enclosure" href="${escapeText(url)}"${type === undefined ? '' : ` type="${escapeText(type)}"`}${lengthBytes === undefined ? '' : ` length="${lengthBytes}"`}/>`,
    );
  if (item.image !== undefined) parts.push(`<media:content url="${escapeText(item.image)}" medium="image"/>`);
  // RFC 4287 §4.2.7.2: another page about the same thing, here ours with every report of it.
  if (item.storyUrl !== item.link)
    parts.push(`<link rel="related" type="text/html" href="${escapeText(item.storyUrl)}"/>`);
  parts.push(
    `<peacewire:story id="${escapeText(item.story.id)}" reports="${item.others.length + 1}" copies="${item.story.copies}" independent="${item.story.independent}" languages="${item.story.languages.map(langTag).join(' ')}"/>`,
  );
  const { verdict, score, topicVersion } = item.verdict;
  parts.push(
    `<peacewire:verdict verdict="${verdict}" score="${Number(score.toFixed(3))}" topic="${escapeText(cleanLine(topicVersion))}"/>`,
  );
  for (const { concept, matched, field, weight } of item.verdict.reasons)
    parts.push(
      `<peacewire:reason concept="${escapeText(cleanLine(concept))}" field="${field}" weight="${Number(weight.toFixed(3))}">${escapeText(cleanLine(matched))}</peacewire:reason>`,
    );
  return `    ${parts.filter(part => part !== '').join('\n        ')}\n    `;
}

function channelLinks({ channel }: WireDocument): string {
  const types = { rss: 'application/rss+xml', atom: 'application/atom+xml', json: 'application/feed+json' };
  const link = (rel: string, href: string | undefined, type: string) =>
    href === undefined ? '' : `<link rel="${rel}" type="${type}" href="${escapeText(href)}"/>\n    `;
  return [
    link('first', channel.firstUrl, types.atom),
    link('next', channel.nextUrl, types.atom),
    ...channel.alternates
      .filter(({ format }) => format !== 'atom')
      .map(({ format, url }) => link('alternate', url, types[format])),
  ].join('');
}

/** The library's XML writer undoes `&amp;` before it escapes: a name with «&amp;» must be escaped once more to survive. */
function twice(value: string): string {
  return value.replaceAll('&', '&amp;');
}
