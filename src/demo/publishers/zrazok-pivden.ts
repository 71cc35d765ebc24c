import type { Publisher } from '../publisher.ts';

/** A publisher that is down: connections are refused. */
export const zrazokPivden: Publisher = {
  slug: 'zrazok-pivden',
  title: 'Зразок Південь',
  description: 'Вигадане видання, сервер якого не працює',
  lang: 'uk',
  family: 'zrazok-pivden',
  policy: 'excerpt',
  dialect: 'rss2',
  feedPath: '/rss.xml',
  utcOffsetMinutes: 120,
  charset: 'utf-8',
  charsetSaidBy: 'header-and-declaration',
  trouble: { kind: 'down' },
  stories: [],
};
