import { rfc3339 } from './local-date.ts';
import { type Publisher, storyHtml, storyPath, type TellingStory } from './publisher.ts';
import { cdata, xmlAttribute, xmlText } from './xml-text.ts';

/** RSS 1.0: items stand beside the channel, which lists them; dates and subjects are Dublin Core's. */
export function writeRdf(publisher: Publisher, origin: string, stories: readonly TellingStory[]): string {
  const self = origin + publisher.feedPath;
  const pages = stories.map(story => origin + storyPath(story) + (publisher.linkSuffix ?? ''));
  const lines = [
    `<?xml version="1.0" encoding="${publisher.charset}"?>`,
    '<rdf:RDF xmlns="http://purl.org/rss/1.0/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/">',
    `<channel rdf:about="${xmlAttribute(self)}">`,
    `  <title>${xmlText(publisher.title)}</title>`,
    `  <link>${xmlText(`${origin}/`)}</link>`,
    `  <description>${xmlText(publisher.description)}</description>`,
    `  <dc:language>${publisher.lang}</dc:language>`,
    '  <items><rdf:Seq>',
    ...pages.map(page => `    <rdf:li rdf:resource="${xmlAttribute(page)}"/>`),
    '  </rdf:Seq></items>',
    '</channel>',
  ];
  for (const [index, story] of stories.entries()) {
    const page = pages[index] ?? '';
    lines.push(
      `<item rdf:about="${xmlAttribute(page)}">`,
      `  <title>${xmlText(story.title)}</title>`,
      `  <link>${xmlText(page)}</link>`,
      `  <dc:date>${rfc3339(story.published, publisher.utcOffsetMinutes)}</dc:date>`,
      ...(story.categories ?? []).map(category => `  <dc:subject>${xmlText(category)}</dc:subject>`),
      `  <description>${xmlText(story.summary)}</description>`,
    );
    if (story.body !== undefined) {
      lines.push(`  <content:encoded>${cdata(storyHtml(story))}</content:encoded>`);
    }
    lines.push('</item>');
  }
  lines.push('</rdf:RDF>', '');
  return lines.join('\n');
}
