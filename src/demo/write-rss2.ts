import { rfc822 } from './local-date.ts';
import { type Publisher, storyHtml, storyPath, type TellingStory } from './publisher.ts';
import { cdata, xmlAttribute, xmlText } from './xml-text.ts';

/** RSS 2.0 as a newsroom's own template writes it: opaque guids, full text beside the description. */
export function writeRss2(publisher: Publisher, origin: string, stories: readonly TellingStory[]): string {
  const self = origin + publisher.feedPath;
  const date = (at: number) => rfc822(at, publisher.utcOffsetMinutes);
  const lines = [
    `<?xml version="1.0" encoding="${publisher.charset}"?>`,
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/">',
    '<channel>',
    `  <title>${xmlText(publisher.title)}</title>`,
    `  <link>${xmlText(`${origin}/`)}</link>`,
    `  <atom:link rel="self" type="application/rss+xml" href="${xmlAttribute(self)}"/>`,
    `  <description>${xmlText(publisher.description)}</description>`,
    `  <language>${publisher.lang}</language>`,
  ];
  const newest = stories[0];
  if (newest !== undefined) lines.push(`  <lastBuildDate>${date(newest.updated)}</lastBuildDate>`);
  for (const story of stories) {
    const page = origin + storyPath(story) + (publisher.linkSuffix ?? '');
    lines.push('  <item>', `    <title>${xmlText(story.title)}</title>`);
    lines.push(
      `    <link>${xmlText(page)}</link>`,
      `    <guid isPermaLink="false">${publisher.slug}:${story.id}</guid>`,
      `    <pubDate>${date(story.published)}</pubDate>`,
    );
    for (const category of story.categories ?? []) {
      lines.push(`    <category>${xmlText(category)}</category>`);
    }
    lines.push(`    <description>${xmlText(story.summary)}</description>`);
    if (story.body !== undefined) {
      lines.push(`    <content:encoded>${cdata(storyHtml(story))}</content:encoded>`);
    }
    lines.push('  </item>');
  }
  lines.push('</channel>', '</rss>', '');
  return lines.join('\n');
}
