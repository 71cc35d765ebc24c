import { createHash } from 'node:crypto';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Body } from '../src/web/page.ts';

const WORDS = {
  en: 'talks envoy ceasefire Miami delegation guarantees plan Geneva draft territory withdrawal summit Moscow Kyiv optimistic remains issues serious statement president negotiator security peace Tuesday meeting',
  uk: 'переговори посланець перемирʼя Маямі делегація гарантії план Женева проєкт територія виведення саміт Москва Київ оптимізм лишаються питання серйозні заява президент безпека мир вівторок зустріч',
  prs: 'مذاکرات فرستاده آتش‌بس میامی هیئت تضمین طرح ژنو پیش‌نویس قلمرو خروج نشست مسکو کی‌یف خوشبین مانده مسائل جدی اعلامیه رئیس‌جمهور امنیت صلح سه‌شنبه دیدار',
};

/**
 * An RSS feed of fifty entries as the wire makes them: three languages, titles, excerpts, categories,
 * sources, the other reports beneath; about 60 KB, compressible as news is. The same each time.
 */
export function fiftyEntries(): Body {
  const random = lcg(20251201);
  const sentence = (lang: keyof typeof WORDS, words: number) => {
    const list = WORDS[lang].split(' ');
    return Array.from({ length: words }, () => {
      // A quarter of the words are unlike any other, as names and numbers are.
      return random() < 0.25
        ? `${Math.floor(random() * 46_656 ** 2).toString(36)}`
        : list[Math.floor(random() * list.length)];
    }).join(' ');
  };
  const items = Array.from({ length: 50 }, (_, n) => {
    const lang = (['en', 'uk', 'prs'] as const)[n % 3]!;
    const id = createHash('sha1').update(`entry ${n}`).digest('hex').slice(0, 20);
    const summary = sentence(lang, 40);
    const others = Array.from(
      { length: 3 },
      () =>
        `&lt;li&gt;&lt;a href="https://publisher-${Math.floor(random() * 80)}.example/${id.slice(5)}"&gt;${sentence(lang, 6)}&lt;/a&gt;&lt;/li&gt;`,
    );
    return `<item><title>${sentence(lang, 9)}</title><link>https://publisher-${n % 17}.example/2025/12/01/${id}</link>
<guid isPermaLink="false">s${id}</guid><pubDate>${new Date(Date.UTC(2025, 11, 1, 12, -n)).toUTCString()}</pubDate>
<dc:language>${lang}</dc:language><source url="https://publisher-${n % 17}.example/rss">Publisher ${n % 17}</source>
<category domain="https://wire.example/tags/track">talks</category><category domain="https://wire.example/tags/person">witkoff</category>
<description>${summary} &lt;ul&gt;${others.join('')}&lt;/ul&gt;</description></item>`;
  });
  const identity = Buffer.from(`<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom"><channel>
<title>Peace in Ukraine</title><link>https://wire.example/</link><description>One curated wire</description>
<atom:link rel="self" type="application/rss+xml" href="https://wire.example/feed.rss"/>
${items.join('\n')}
</channel></rss>
`);
  return {
    status: 200,
    contentType: 'application/rss+xml; charset=utf-8',
    identity,
    gzip: gzipSync(identity, { level: 9 }),
    br: brotliCompressSync(identity, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
    etag: `"${createHash('sha256').update(identity).digest('hex').slice(0, 22)}"`,
    lastModified: Date.UTC(2025, 11, 1, 12),
    cacheControl: 'public, max-age=60, s-maxage=5, stale-while-revalidate=60, stale-if-error=86400',
    headers: [['Link', '<https://wire.example/feed.rss>; rel="self", <https://wire.example/hub>; rel="hub"']],
    seq: 1,
  };
}

function lcg(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
