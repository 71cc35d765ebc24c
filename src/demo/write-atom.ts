import { rfc3339 } from './local-date.ts';
import { type Publisher, storyHtml, storyPath, type TellingStory } from './publisher.ts';
import { xmlAttribute, xmlText } from './xml-text.ts';

/** Atom 1.0. A story's `hostileLink` goes before its page, as the alternate a hasty reader takes first. */
export function writeAtom(publisher: Publisher, origin: string, stories: readonly TellingStory[]): string {
  const date = (at: number) => rfc3339(at, publisher.utcOffsetMinutes);
  const updated = Math.max(0, ...stories.map(story => story.updated));
  const lines = [
    `<?xml version="1.0" encoding="${publisher.charset}"?>`,
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${publisher.lang}">`,
    `  <id>tag:${publisher.slug}.example,2025:feed</id>`,
    `  <title>${xmlText(publisher.title)}</title>`,
    `  <subtitle>${xmlText(publisher.description)}</subtitle>`,
    `  <link rel="self" type="application/atom+xml" href="${xmlAttribute(origin + publisher.feedPath)}"/>`,
    `  <link rel="alternate" type="text/html" href="${xmlAttribute(`${origin}/`)}"/>`,
    `  <author><name>${xmlText(publisher.title)}</name></author>`,
    `  <updated>${date(updated)}</updated>`,
  ];
  for (const story of stories) {
    const page = origin + storyPath(story) + (publisher.linkSuffix ?? '');
    lines.push('  <entry>', `    <id>tag:${publisher.slug}.example,2025:${story.id}</id>`);
    if (story.hostileLink !== undefined) {
      lines.push(`    <link rel="alternate" type="text/html" href="${xmlAttribute(story.hostileLink)}"/>`);
    }
    lines.push(
      `    <link rel="alternate" type="text/html" href="${xmlAttribute(page)}"/>`,
      `    <title>${xmlText(story.title)}</title>`,
      `    <published>${date(story.published)}</published>`,
      `    <updated>${date(story.updated)}</updated>`,
      ...(story.categories ?? []).map(category => `    <category term="${xmlAttribute(category)}"/>`),
      `    <summary>${xmlText(story.summary)}</summary>`,
    );
    if (story.body !== undefined) {
      lines.push(`    <content type="html">${xmlText(storyHtml(story))}</content>`);
    }
    lines.push('  </entry>');
  }
  lines.push('</feed>', '');
  return lines.join('\n');
}
