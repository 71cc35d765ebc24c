import { describe, expect, it } from 'vitest';
import { feedOf } from './read.ts';

const address = 'https://paper.example/feeds/news';
const atom = (links: string) =>
  `<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title>${links}<entry><title>One</title><link rel="next" href="/no"/></entry></feed>`;
const rss = (links: string) =>
  `<rss version="2.0" xmlns:a10="http://www.w3.org/2005/Atom"><channel><title>T</title>${links}<item><title>One</title></item></channel></rss>`;

describe('where the older entries are', () => {
  it.each([
    {
      as: 'RFC 5005 §4',
      document: atom('<link rel="prev-archive" href="2025-11"/>'),
      prevArchive: '2025-11',
    },
    {
      as: 'RFC 5005 §4, in RSS',
      document: rss('<a10:link rel="prev-archive" href="2025-11"/>'),
      prevArchive: '2025-11',
    },
    { as: 'RFC 5005 §3', document: atom('<link rel="next" href="?page=2"/>'), next: 'news?page=2' },
    {
      as: 'its full IANA name',
      document: atom('<link rel="http://www.iana.org/assignments/relation/next" href="?page=2"/>'),
      next: 'news?page=2',
    },
    {
      as: 'JSON Feed 1.1 next_url',
      document: JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'T',
        items: [],
        next_url: '?page=2',
      }),
      next: 'news?page=2',
    },
    {
      as: 'nothing: towards the newer ones',
      document: atom('<link rel="next-archive" href="/n"/><link rel="previous" href="/p"/>'),
    },
  ])('is read from $as', async ({ document, next, prevArchive }) => {
    const feed = await feedOf(document, address);
    const absolute = (path: string | undefined) => path && new URL(path, address).href;
    expect([feed.prevArchive, feed.next]).toEqual([absolute(prevArchive), absolute(next)]);
  });
});
