import { MEDIA_TYPES } from './feed-bytes.ts';
import { type Publisher, storyHtml, storyPath, type TellingStory } from './publisher.ts';
import { xmlAttribute, xmlText } from './xml-text.ts';

const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'prs', 'ps']);

/** The publisher's own page of one story: what its links lead to. */
export function storyPage(publisher: Publisher, story: TellingStory): string {
  const when = new Date(story.published).toISOString();
  return page(
    publisher,
    story.title,
    `<article><h1>${xmlText(story.title)}</h1>\n<p><time datetime="${when}">${when}</time></p>\n${storyHtml(story)}</article>\n` +
      `<p><a href="/">${xmlText(publisher.title)}</a></p>`,
  );
}

/** The publisher's front page. */
export function frontPage(publisher: Publisher, stories: readonly TellingStory[]): string {
  const items = stories.map(
    story => `<li><a href="${xmlAttribute(storyPath(story))}">${xmlText(story.title)}</a></li>`,
  );
  const body = `<h1>${xmlText(publisher.title)}</h1>\n<p>${xmlText(publisher.description)}</p>\n`;
  return page(publisher, publisher.title, `${body}<ul>\n${items.join('\n')}\n</ul>`);
}

function page(publisher: Publisher, title: string, body: string): string {
  const dir = RIGHT_TO_LEFT.has(publisher.lang) ? 'rtl' : 'ltr';
  return [
    '<!DOCTYPE html>',
    `<html lang="${publisher.lang}" dir="${dir}">`,
    '<head><meta charset="utf-8"><meta name="viewport" content="width=device-width">',
    `<title>${xmlText(title)}</title>`,
    `<link rel="alternate" type="${MEDIA_TYPES[publisher.dialect]}" href="${xmlAttribute(publisher.feedPath)}">`,
    '<style>body{font:1.1rem/1.6 sans-serif;max-width:42rem;margin:2rem auto;padding:0 1rem}</style></head>',
    `<body>\n${body}\n</body></html>\n`,
  ].join('\n');
}
