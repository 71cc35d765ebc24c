import { rfc3339 } from './local-date.ts';
import { type Publisher, storyHtml, storyPath, type TellingStory } from './publisher.ts';

/** JSON Feed 1.1. A story's `hostileLink` is its `external_url`. */
export function writeJsonFeed(
  publisher: Publisher,
  origin: string,
  stories: readonly TellingStory[],
): string {
  const date = (at: number) => rfc3339(at, publisher.utcOffsetMinutes);
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: publisher.title,
    description: publisher.description,
    home_page_url: `${origin}/`,
    feed_url: origin + publisher.feedPath,
    language: publisher.lang,
    items: stories.map(story => ({
      id: `${publisher.slug}:${story.id}`,
      url: origin + storyPath(story) + (publisher.linkSuffix ?? ''),
      external_url: story.hostileLink,
      title: story.title,
      summary: story.summary,
      content_html: storyHtml(story),
      date_published: date(story.published),
      date_modified: story.updated === story.published ? undefined : date(story.updated),
      tags: story.categories,
    })),
  };
  return `${JSON.stringify(feed, null, 2)}\n`;
}
