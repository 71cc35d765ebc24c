import type { Publisher } from '../publisher.ts';

/** A site whose feed's address has long answered with an error page, and status 200. */
export const samplePortal: Publisher = {
  slug: 'sample-portal',
  title: 'Sample Portal',
  description: 'An invented portal whose feed is out of order',
  lang: 'en',
  family: 'sample-portal',
  policy: 'title',
  dialect: 'rss2',
  feedPath: '/rss',
  utcOffsetMinutes: 0,
  charset: 'utf-8',
  charsetSaidBy: 'header-and-declaration',
  trouble: { kind: 'not-a-feed' },
  stories: [],
};
