import type { ExcerptPolicy } from '../feed/source.ts';

/** What a sample is about, as its author meant it. Never sent: tests and tours of the demo read it. */
export type About = 'peace' | 'war' | 'gaza' | 'other';

/** The events that several sample publishers report, each in its own words. */
export type SampleEvent =
  | 'geneva-draft'
  | 'putin-withdrawal'
  | 'miami-talks'
  | 'moscow-trip'
  | 'paris-visit'
  | 'kremlin-meeting'
  | 'frozen-assets'
  | 'pokrovsk-claim'
  | 'gaza-second-phase';

/** One sample story. Seconds count from the start of the demo. */
export type SampleStory = {
  /** Unique over all publishers; the last part of the story's address, and of its guid. */
  readonly id: string;
  readonly about: About;
  readonly event?: SampleEvent;
  /** ISO 8601, an instant of 23 November – 3 December 2025. */
  readonly publishedAt: string;
  /** Plain text. */
  readonly title: string;
  /** Plain text. */
  readonly summary: string;
  /** Paragraphs of HTML that follow the summary in the full text. */
  readonly body?: readonly string[];
  readonly categories?: readonly string[];
  /** Not in the feed before; from the start when absent. */
  readonly appearsAfterS?: number;
  /** The publisher changes the headline and nothing else: same guid, same link. */
  readonly edit?: { readonly afterS: number; readonly title: string; readonly updatedAt: string };
  /** A second address, put before the honest one where the dialect has room for it. */
  readonly hostileLink?: string;
};

export type Dialect = 'rss2' | 'rdf' | 'atom' | 'json-feed';

/** What is wrong with a publisher, on purpose. */
export type Trouble =
  /** Good items inside XML that no strict parser takes. */
  | { readonly kind: 'broken-xml' }
  /** A page saying «error», sent as a feed with status 200. */
  | { readonly kind: 'not-a-feed' }
  /** Nothing listens on its port. */
  | { readonly kind: 'down' }
  /** 503 with Retry-After at first. RFC 9110 §10.2.3. */
  | { readonly kind: 'busy'; readonly forS: number; readonly retryAfterS: number }
  | { readonly kind: 'slow'; readonly delayMs: number };

/** An invented outlet. Its name says so. */
export type Publisher = {
  readonly slug: string;
  readonly title: string;
  readonly description: string;
  /** BCP 47. */
  readonly lang: string;
  readonly family: string;
  readonly policy: ExcerptPolicy;
  readonly dialect: Dialect;
  /** Path of the feed on the publisher's own host. */
  readonly feedPath: string;
  /** Minutes east of UTC: publishers write dates in the time of their town. */
  readonly utcOffsetMinutes: number;
  readonly charset: 'utf-8' | 'windows-1251';
  /** Does the Content-Type header name the charset, or only the XML declaration? */
  readonly charsetSaidBy: 'header-and-declaration' | 'declaration';
  /** Appended to links in the feed, as campaign counters are. */
  readonly linkSuffix?: string;
  readonly trouble?: Trouble;
  readonly stories: readonly SampleStory[];
};

/** A story as its publisher tells it at one moment. Times are ms UTC. */
export type TellingStory = SampleStory & { readonly updated: number; readonly published: number };

/**
 * What a publisher's feed holds `elapsedS` seconds into the demo, newest first,
 * and the second at which that last changed.
 */
export function storiesAt(
  publisher: Publisher,
  elapsedS: number,
): { stories: readonly TellingStory[]; changedAtS: number } {
  let changedAtS = 0;
  const stories: TellingStory[] = [];
  for (const story of publisher.stories) {
    const from = story.appearsAfterS ?? 0;
    if (from > elapsedS) continue;
    changedAtS = Math.max(changedAtS, from);
    const published = Date.parse(story.publishedAt);
    const edit = story.edit;
    if (edit !== undefined && edit.afterS <= elapsedS) {
      changedAtS = Math.max(changedAtS, edit.afterS);
      stories.push({ ...story, title: edit.title, published, updated: Date.parse(edit.updatedAt) });
    } else {
      stories.push({ ...story, published, updated: published });
    }
  }
  stories.sort((a, b) => b.published - a.published);
  return { stories, changedAtS };
}

/** Where people read the story; the feed's links may carry a campaign counter besides. */
export function storyPath(story: SampleStory): string {
  return `/news/${story.id}`;
}

/** The full text, as HTML: the summary, then the paragraphs. */
export function storyHtml(story: SampleStory): string {
  const summary = story.summary.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return [summary, ...(story.body ?? [])].map(paragraph => `<p>${paragraph}</p>`).join('\n');
}
