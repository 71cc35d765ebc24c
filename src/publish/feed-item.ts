import type { Direction, Enclosure } from '../feed/entry.ts';
import type { Facet, Reason, Tagged } from '../feed/tag.ts';
import type { Report } from '../feed/wire.ts';
import { copiesOf } from './behind.ts';
import { cleanLine, httpUrl, langTag } from './clean-text.ts';
import { itemHtml } from './item-html.ts';
import { publicId, storyUrlOf } from './public-id.ts';
import { enclosuresOf, excerptOf, imageOf, outletName, titleOf } from './republished.ts';
import type { LabelOf, WireDocument, WireItem } from './wire-document.ts';

/** One item as every dialect writes it: cleaned, addresses http(s) and absolute, times ms UTC. */
export type FeedItem = {
  /** A urn. */
  readonly id: string;
  readonly title: string;
  /** The publisher's page; ours of the story when the publisher gave none. */
  readonly link: string;
  readonly lang: string;
  readonly dir: Direction;
  readonly published: number;
  /** Never before `published`. RFC 4287 §4.2.15. */
  readonly updated: number;
  /** Plain text; '' when there is none. */
  readonly summary: string;
  /** What a reader sees: the excerpt in its direction, and the other reports beneath it. */
  readonly html: string;
  readonly authors: readonly string[];
  readonly categories: readonly Category[];
  readonly source: ItemSource;
  readonly image?: string;
  readonly enclosures: readonly Enclosure[];
  /** Our page of the story. */
  readonly storyUrl: string;
  readonly story: {
    readonly id: string;
    readonly copies: number;
    readonly independent: number;
    readonly languages: readonly string[];
  };
  /** With the strongest of its reasons, these first. */
  readonly verdict: Pick<Tagged, 'verdict' | 'score' | 'reasons' | 'topicVersion'>;
  readonly others: readonly OtherReport[];
};

export type Category = { readonly facet: Facet; readonly name: string; readonly label: string };

/** The feed it came from. RFC 4287 §4.2.11; RSS 2.0 `source`. */
export type ItemSource = {
  readonly id: string;
  readonly title: string;
  readonly feedUrl: string;
  readonly homeUrl?: string;
  readonly licence?: string;
  /** The aggregator that passed it on to us. */
  readonly via?: string;
};

export type OtherReport = {
  readonly id: string;
  readonly title: string;
  readonly link?: string;
  readonly lang: string;
  readonly outlet: string;
  readonly published: number;
  readonly copyOf?: string;
};

export function feedItems(doc: WireDocument, labelOf: LabelOf): readonly FeedItem[] {
  return doc.items.map(item => feedItem(item, doc, labelOf));
}

function feedItem(item: WireItem, { site, channel }: WireDocument, labelOf: LabelOf): FeedItem {
  const lead = item.kind === 'story' ? item.story.lead : item.report;
  const { entry, tagged } = lead;
  const published = item.kind === 'story' ? item.story.startedAt : entry.published;
  const image = imageOf(lead);
  const storyUrl = storyUrlOf(site, lead.storyId);
  return {
    id: publicId(item.kind === 'story' ? item.story.id : entry.id),
    title: titleOf(lead),
    link: httpUrl(entry.link) ?? storyUrl,
    lang: langTag(entry.lang),
    dir: entry.dir,
    published,
    updated: Math.max(published, rewrittenAt(lead), (item.kind === 'story' && item.story.rereadAt) || 0),
    summary: excerptOf(lead),
    html: itemHtml(item, channel.lang, storyUrl),
    authors: entry.authors.map(author => cleanLine(author.name)).filter(name => name !== ''),
    categories: tagged.tags.map(({ facet, name }) => ({
      facet,
      name,
      label: cleanLine(labelOf(facet, name, entry.lang)) || name,
    })),
    source: sourceOf(lead),
    ...(image === undefined ? {} : { image }),
    enclosures: enclosuresOf(lead),
    storyUrl,
    story: {
      id: lead.storyId,
      copies: item.kind === 'story' ? copiesOf(item.story) : 0,
      independent: item.kind === 'story' ? item.story.independent : 1,
      languages: item.kind === 'story' ? item.story.languages : [entry.lang],
    },
    verdict: { ...tagged, reasons: strongest(tagged.reasons) },
    others: item.kind === 'story' ? item.story.others.map(other) : [],
  };
}

/** First seeing an entry is no update of it: only its publisher's changes are. 0 when there was none. */
function rewrittenAt({ revisions, changedAt }: Report): number {
  return revisions > 0 ? changedAt : 0;
}

// They say enough; all of them are on the story's page and in the API.
const MOST_REASONS = 5;

function strongest(reasons: readonly Reason[]): readonly Reason[] {
  return reasons.toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight)).slice(0, MOST_REASONS);
}

function other(report: Report): OtherReport {
  const { entry, duplicateOf } = report;
  const link = httpUrl(entry.link);
  return {
    id: publicId(entry.id),
    title: titleOf(report),
    ...(link === undefined ? {} : { link }),
    lang: langTag(entry.lang),
    outlet: outletName(report),
    published: entry.published,
    ...(duplicateOf === undefined ? {} : { copyOf: publicId(duplicateOf) }),
  };
}

/** Where the report was first published: an aggregator's word for whom it was taken from is passed on. */
function sourceOf(report: Report): ItemSource {
  const { entry, source } = report;
  const from = entry.origin ?? { feedUrl: source.url, home: source.home };
  const feedUrl = httpUrl(from.feedUrl);
  const homeUrl = httpUrl(from.home);
  const licence = cleanLine(source.licence ?? '');
  return {
    id: source.id,
    title: cleanLine(entry.origin?.title ?? '') || cleanLine(source.title),
    feedUrl: feedUrl ?? homeUrl ?? publicId(`source:${source.id}`),
    ...(homeUrl === undefined ? {} : { homeUrl }),
    ...(licence === '' ? {} : { licence }),
    ...(entry.origin === undefined ? {} : { via: cleanLine(source.title) }),
  };
}
