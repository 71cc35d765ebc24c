/** Chance that can be had again: the same seed gives the same numbers. mulberry32. */
export type Chance = {
  /** 0 … 1, without 1. */
  unit(): number;
  /** 0 … n - 1. */
  below(n: number): number;
  pick<Item>(items: readonly Item[]): Item;
};

export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  const unit = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (n: number) => Math.floor(unit() * n);
  return { unit, below, pick: items => items[below(items.length)]! };
}

/** A document as a publisher would send it: bytes, and what the header says of them. */
export type Sample = { readonly body: Uint8Array; readonly contentType?: string };

const BODY =
  '<p>The envoys <b>met</b> in Geneva &amp; «talked».</p><img src="/a.jpg" width="600"><a href="/b">more</a>' +
  '<table><tr><td>1</td></tr></table><script>x()</script>';
const ESCAPED = BODY.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** One document in each dialect, with as much of it as a publisher may use. */
const SHAPES: readonly string[] = [
  `<?xml version="1.0" encoding="utf-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:sy="http://purl.org/rss/1.0/modules/syndication/"><channel><title>Sample</title><link>https://n.example/</link><atom:link rel="self" href="https://n.example/f"/><atom:link rel="hub" href="https://hub.example/"/><description>News</description><language>en</language><ttl>30</ttl><skipHours><hour>3</hour></skipHours><skipDays><day>Sunday</day></skipDays><sy:updatePeriod>hourly</sy:updatePeriod><image><url>/i.png</url></image><item><title>Talks &amp; terms</title><link>https://n.example/1?utm_source=rss</link><guid isPermaLink="false">1</guid><pubDate>Mon, 01 Dec 2025 12:00:00 GMT</pubDate><dc:creator>Ann</dc:creator><category>World</category><source url="/s.xml">S &amp; co</source><comments>/1#c</comments><georss:where xmlns:georss="http://www.georss.org/georss" xmlns:gml="http://www.opengis.net/gml"><gml:Point><gml:pos>46.2 6.1</gml:pos></gml:Point></georss:where><enclosure url="/a.mp3" type="audio/mpeg" length="10"/><media:content url="/m.jpg" medium="image"/><media:thumbnail url="/t.jpg"/><itunes:summary>S</itunes:summary><description><![CDATA[${BODY}]]></description><content:encoded>${ESCAPED}</content:encoded></item><item><title><![CDATA[Мир & <b>мир</b>]]></title><link>/2</link><pubDate>пн, 1 грудня 2025 14:00 EET</pubDate><description>${ESCAPED}</description></item></channel></rss>`,
  `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom" xml:lang="uk" xml:base="https://n.example/x/"><title type="text">T</title><link rel="self" href="f"/><link href="/"/><updated>2025-12-01T12:00:00Z</updated><entry xml:lang="fa"><id>urn:1</id><title type="html">&lt;b>x&lt;/b> &amp;amp; y</title><link rel="alternate" type="text/html" href="1"/><link rel="enclosure" href="a.mp3" type="audio/mpeg" length="1"/><published>2025-12-01T10:00:00+03:30</published><updated>2025-12-01T12:00:00Z</updated><author><name>Ann</name><uri>/ann</uri></author><category term="a" label="A"/><summary type="text">a &lt; b</summary><source><id>urn:s</id><title>S</title><link rel="self" href="s"/><author><name>Sam</name></author></source><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>x<br/>y</p><img src="i.png"/></div></content></entry><entry><id>urn:2</id><title>z</title><updated>2025-12-01</updated><content type="html">${ESCAPED}</content></entry></feed>`,
  `<feed version="0.3" xmlns="http://purl.org/atom/ns#"><title mode="escaped" type="text/html">T</title><tagline>t</tagline><modified>2004-12-01T12:00:00Z</modified><entry><id>1</id><title>old</title><issued>2004-12-01T12:00:00</issued><content mode="base64" type="text/html">PGI+eDwvYj4=</content></entry></feed>`,
  `<!DOCTYPE x [<!ENTITY e "v"><!ENTITY f "&e;&e;">]><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="x"><title>T&e;&f;</title><items><rdf:Seq><rdf:li resource="y"/></rdf:Seq></items></channel><item rdf:about="https://n.example/y"><title>y</title><link>https://n.example/y</link><dc:date>2025-12-01</dc:date><description>${ESCAPED}</description></item></rdf:RDF>`,
  '<rss version="0.91"><channel><title>T</title><item><title>a</title><link>http://n.example/a</link></item><item><description>no title here</description></item></channel></rss>',
  '<CHANNEL HREF="http://n.example/" LASTMOD="2001-01-01T00:00"><TITLE>T</TITLE><ITEM HREF="/a" LASTMOD="2001-01-01T00:00"><TITLE>a</TITLE><ABSTRACT>b</ABSTRACT></ITEM></CHANNEL>',
  '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1"><url><loc>https://n.example/a</loc><lastmod>2025-12-01</lastmod><news:news><news:publication><news:name>N</news:name><news:language>uk</news:language></news:publication><news:publication_date>2025-12-01T10:00:00+02:00</news:publication_date><news:title>Мир</news:title></news:news><image:image><image:loc>/i.jpg</image:loc></image:image></url></urlset>',
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'T',
    home_page_url: 'https://n.example/',
    feed_url: 'https://n.example/f',
    authors: [{ name: 'Ann', url: '/ann' }],
    hubs: [{ type: 'WebSub', url: 'https://hub.example/' }],
    items: [
      {
        id: '1',
        url: '/1',
        title: 'a < b',
        content_html: BODY,
        date_published: '2025-12-01T10:00:00Z',
        tags: ['a'],
        attachments: [{ url: '/a.mp3', mime_type: 'audio/mpeg', size_in_bytes: 10 }],
      },
      { id: 2, content_text: 'if a < b then <T>', image: '/i.jpg' },
    ],
  }),
  '<html><head><title>x</title><link rel="alternate" type="application/rss+xml" href="/f" title="F"></head><body><p>x</body></html>',
];

const PIECES: readonly string[] = [
  ...['<', '>', '&', '"', "'", '=', '/', '</', '/>', '<![CDATA[', ']]>', ']]]]><![CDATA[>', '<!--', '-->'],
  ...['<!', '<?', '?>', '<!DOCTYPE x [', '<!ENTITY a "&b;">', '&a;', '&#', '&#x', ';', '&#0;', '&#xD800;'],
  ...[
    '&amp;lt;script&amp;gt;',
    '&lt;script&gt;alert(1)&lt;/script&gt;',
    '&lt;img src=x onerror=alert(1)&gt;',
  ],
  ...['<script>alert(1)</script>', '<svg onload=alert(1)>', '<math><mtext><style><img src=x onerror=x>'],
  ...['<noscript><p title="</noscript><img src=x onerror=x>">', '<iframe srcdoc="<script>x</script>">'],
  ...['<a href="javascript:alert(1)">', '<a href="java&#10;script:x">', '<img src="data:text/html,x">'],
  ...['<p style="position:fixed" onclick=x>', '<base href="//evil.example/">', '<meta http-equiv=refresh>'],
  ...[
    '<xmp>',
    '<textarea>',
    '<plaintext>',
    '<template>',
    '<title>',
    '</title>',
    '<select><option>',
    '<listing>',
  ],
  ...['<item>', '</item>', '<entry>', '</entry>', '<channel>', '</channel>', '</rss>', '</feed>', '<rss>'],
  ...['<title>', '<author>', '<link href="', '<link>', '<guid>', '<content type="xhtml">', '<div>', '</div>'],
  ...['xmlns="x"', 'xmlns:a="http://www.w3.org/2005/Atom"', 'xml:base="//b.example/\u0000"', 'xml:lang="x"'],
  ...['type="xhtml"', 'type="text"', 'mode="base64"', 'isPermaLink="true"', '__proto__', 'constructor'],
  ...[
    '<__proto__ a="1">',
    '"__proto__":{"a":1},',
    '{',
    '}',
    '[',
    ']',
    ',',
    '\\',
    '\\u0000',
    '\\ud800',
    'null',
  ],
  ...['\0', '\u0008', '\u0085', '\ufeff', '\u202e', '\u200c', '\ufffe', '\ud800', '\udc00', '\u{1f54a}', 'é'],
  ...[
    'Ã©',
    'donâ€™t',
    'http://[::1',
    'http://a@b:c/',
    '//x',
    '\u2028',
    '\r\n',
    '1e999',
    '-1',
    '99999999999999',
  ],
  ...['Mon, 99 Foo 99999 99:99:99 +9999', '0000-00-00T00:00:00Z', '275760-09-13T00:00:00.001Z'],
];

const DECLARED: readonly string[] = [
  ...['utf-8', 'UTF-16', 'utf-16le', 'windows-1251', 'koi8-u', 'iso-8859-1', 'shift_jis', 'gb18030', 'big5'],
  ...['iso-2022-jp', 'x-user-defined', 'utf-7', 'ucs-4', 'none', 'ebcdic-cp-us', ''],
];

type Edit = (text: string, chance: Chance) => string;

const place = (text: string, chance: Chance) => chance.below(text.length + 1);
const EDITS: readonly Edit[] = [
  function insert(text, chance) {
    const at = place(text, chance);
    return text.slice(0, at) + chance.pick(PIECES) + text.slice(at);
  },
  function insertManyTimes(text, chance) {
    const at = place(text, chance);
    const piece = Array.from({ length: 1 + chance.below(3) }, () => chance.pick(PIECES)).join('');
    return text.slice(0, at) + piece.repeat(1 + chance.below(30_000 / piece.length)) + text.slice(at);
  },
  function remove(text, chance) {
    const at = place(text, chance);
    return text.slice(0, at) + text.slice(at + chance.below(60));
  },
  function double(text, chance) {
    const at = place(text, chance);
    const end = at + chance.below(400);
    return text.slice(0, end) + text.slice(at);
  },
  function move(text, chance) {
    const at = place(text, chance);
    const piece = text.slice(at, at + chance.below(120));
    const rest = text.slice(0, at) + text.slice(at + piece.length);
    const to = place(rest, chance);
    return rest.slice(0, to) + piece + rest.slice(to);
  },
  function truncate(text, chance) {
    return text.slice(0, place(text, chance));
  },
  function splice(text, chance) {
    const other = chance.pick(SHAPES);
    const from = place(other, chance);
    const at = place(text, chance);
    return text.slice(0, at) + other.slice(from, from + chance.below(500)) + text.slice(at);
  },
  function replaceTag(text, chance) {
    const tags = [...text.slice(0, 100_000).matchAll(/<\/?[\w:]+/g)];
    if (tags.length === 0) return text;
    const [from, to] = [chance.pick(tags), chance.pick(tags)];
    return text.slice(0, from.index) + to[0] + text.slice(from.index + from[0].length);
  },
  function redeclare(text, chance) {
    const name = chance.pick(DECLARED);
    return /^<\?xml[^>]*encoding=/.test(text)
      ? text.replace(/encoding=(["'])[^"']*\1/, () => `encoding="${name}"`)
      : `<?xml version="1.0" encoding="${name}"?>${text}`;
  },
  function manyEntries(text, chance) {
    const entry = /<(item|entry)\b[\s\S]*?<\/\1>/.exec(text.slice(0, 100_000));
    return entry === null
      ? text
      : text.replace(entry[0], () => entry[0].repeat(1 + chance.below(60_000 / entry[0].length)));
  },
];

function inBytes(text: string, chance: Chance): Uint8Array {
  switch (chance.below(12)) {
    case 0:
      return Buffer.from(`\ufeff${text}`, 'utf16le');
    case 1:
      return Buffer.from(text, 'utf16le');
    case 2:
      return Buffer.from(`\ufeff${text}`, 'utf16le').swap16();
    case 3:
      return Buffer.from(text, 'latin1');
    case 4:
      // Encoded twice.
      return Buffer.from(Buffer.from(text).toString('latin1'));
    case 5:
      return Buffer.from(`\ufeff${text}`);
    default:
      return Buffer.from(text);
  }
}

function stirred(bytes: Uint8Array, chance: Chance): Uint8Array {
  const body = Uint8Array.from(bytes);
  for (let n = 1 + chance.below(8); n > 0 && body.length > 0; n--)
    body[chance.below(body.length)] = chance.below(256);
  return chance.below(3) === 0 ? body.subarray(0, chance.below(body.length + 1)) : body;
}

/**
 * A document that nobody should send, made from a shape of ours or, now and then, from one of `corpus`. The same
 * seed and corpus always give the same.
 */
export function mutant(seed: number, corpus: readonly Sample[]): Sample {
  const chance = chanceOf(seed);
  const given = corpus.length > 0 && chance.below(2) === 0 ? chance.pick(corpus) : undefined;
  // Some of the corpus is megabytes long: one of those costs as much as a hundred others.
  let text =
    given === undefined ? chance.pick(SHAPES) : Buffer.from(given.body).toString('utf8').slice(0, 300_000);
  const bytesOnly = given !== undefined && chance.below(4) === 0;
  if (!bytesOnly) for (let n = chance.below(9); n > 0; n--) text = chance.pick(EDITS)(text, chance);
  let body = bytesOnly ? given.body.subarray(0, 300_000) : inBytes(text, chance);
  if (bytesOnly || chance.below(4) === 0) body = stirred(body, chance);
  const contentType =
    chance.below(3) === 0
      ? `${chance.pick(['text/xml', 'application/json', 'text/html', 'x'])}; charset=${chance.pick(DECLARED)}`
      : given?.contentType;
  return { body, ...(contentType === undefined ? {} : { contentType }) };
}
