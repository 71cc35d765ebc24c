import { describe, expect, it } from 'vitest';
import { feedOf, itemOf, outcomeOf } from './read.ts';

describe('RSS 2.0 channel', () => {
  it('gives its own fields, not those of what is in it', async () => {
    const feed = await feedOf(
      `<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>
      <image><title>Logo</title><url>/logo.png</url><link>https://other.example/</link></image>
      <textInput><title>Search</title><link>https://search.example/</link></textInput>
      <title>News</title><link>https://news.example/</link><description>All of it</description>
      <language>uk_UA</language><lastBuildDate>Mon, 01 Dec 2025 12:00:00 GMT</lastBuildDate>
      <managingEditor>desk@news.example (The desk)</managingEditor>
      <atom:link rel="self" href="/rss"/><atom:link rel="hub" href="https://hub.example/"/>
      <item><title>One</title></item></channel></rss>`,
      'https://news.example/rss',
    );
    expect(feed).toMatchObject({
      dialect: 'rss',
      title: 'News',
      link: 'https://news.example/',
      self: 'https://news.example/rss',
      hubs: ['https://hub.example/'],
      description: 'All of it',
      language: 'uk-UA',
      updated: '2025-12-01T12:00:00.000Z',
      image: 'https://news.example/logo.png',
      authors: [{ name: 'The desk', email: 'desk@news.example' }],
      warnings: [],
    });
  });

  it('says how often to ask: ttl, skipHours, skipDays, sy:', async () => {
    const { hints } =
      await feedOf(`<rss version="2.0" xmlns:s="http://purl.org/rss/1.0/modules/syndication/"><channel>
      <ttl>30</ttl><skipHours><hour>0</hour><hour>23</hour><hour>24</hour><hour>soon</hour></skipHours>
      <skipDays><day>Saturday</day><day>Sunday</day></skipDays>
      <s:updatePeriod>hourly</s:updatePeriod><s:updateFrequency>2</s:updateFrequency></channel></rss>`);
    expect(hints).toEqual({
      ttlMinutes: 30,
      skipHours: [0, 23],
      skipDays: [6, 0],
      updatePeriodMs: 1_800_000,
    });
  });

  it('is signed by its itunes:author when nobody else signs it, whatever its items say', async () => {
    const channel = (of: string) =>
      feedOf(
        `<rss xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"><channel><itunes:author>Show</itunes:author>${of}<item><itunes:author>Guest</itunes:author></item></channel></rss>`,
      );
    expect((await channel('')).authors).toEqual([{ name: 'Show' }]);
    expect((await channel('')).entries[0]!.authors).toEqual([{ name: 'Guest' }]);
    expect((await channel('<managingEditor>Ann</managingEditor>')).authors).toEqual([{ name: 'Ann' }]);
  });

  it('an atom:link of no kind, or rel=self, is not the page', async () => {
    const feed = await feedOf(
      '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel><atom:link href="https://n.example/rss" type="application/rss+xml"/><link>https://n.example/</link></channel></rss>',
    );
    expect([feed.link, feed.self]).toEqual(['https://n.example/', 'https://n.example/rss']);
  });
});

describe('RSS 2.0 item', () => {
  it.each([
    {
      what: 'a guid that is a permalink stands in for the link',
      xml: '<guid>https://n.example/1</guid>',
      link: 'https://n.example/1',
    },
    {
      what: 'a guid that is none does not',
      xml: '<guid isPermaLink="false">https://n.example/1</guid>',
      link: undefined,
    },
    {
      what: 'a link is better than a guid',
      xml: '<guid>https://n.example/1</guid><link>https://n.example/one</link>',
      link: 'https://n.example/one',
    },
    {
      what: 'a link in an attribute',
      xml: '<link href="https://n.example/1"/>',
      link: 'https://n.example/1',
    },
    {
      what: 'a link in CDATA, padded',
      xml: '<link>\n <![CDATA[ https://n.example/1?a=1&b=2 ]]>\n</link>',
      link: 'https://n.example/1?a=1&b=2',
    },
    { what: 'a relative link', xml: '<link>/1</link>', link: 'https://n.example/1' },
    {
      what: 'an enclosure among the atom links is not the link',
      xml: '<atom:link rel="enclosure" href="/a.mp3"/><link>/1</link>',
      link: 'https://n.example/1',
    },
  ])('$what', async ({ xml, link }) => {
    expect((await itemOf(xml, 'https://n.example/rss')).link).toBe(link);
  });

  it.each([
    { what: 'description', xml: '<description>a</description>', summary: 'a', content: undefined },
    {
      what: 'content:encoded beside it',
      xml: '<content:encoded>long</content:encoded><description>a</description>',
      summary: 'a',
      content: 'long',
    },
    {
      what: 'markup escaped once',
      xml: '<description>&lt;b>A&amp;amp;B&lt;/b></description>',
      summary: '<b>A&amp;B</b>',
      content: undefined,
    },
    {
      what: 'markup in CDATA',
      xml: '<description><![CDATA[<b>A&amp;B</b>]]></description>',
      summary: '<b>A&amp;B</b>',
      content: undefined,
    },
    {
      what: 'naked markup',
      xml: '<description>one <b class="x">two</b><br/> three</description>',
      summary: 'one <b class="x">two</b><br> three',
      content: undefined,
    },
    {
      what: 'a summary and a longer description',
      xml: '<summary>short</summary><description>the long one</description>',
      summary: 'short',
      content: 'the long one',
    },
    {
      what: 'dc:description when there is nothing better',
      xml: '<dc:description>d</dc:description>',
      summary: 'd',
      content: undefined,
    },
    {
      what: 'two CDATA sections and text between',
      xml: '<description><![CDATA[a]]>-<![CDATA[b]]></description>',
      summary: 'a-b',
      content: undefined,
    },
    {
      what: ']]> written so that it survives',
      xml: '<description>a ]]&gt; &lt;b></description>',
      summary: 'a ]]> <b>',
      content: undefined,
    },
  ])('body: $what', async ({ xml, summary, content }) => {
    const item = await itemOf(xml);
    expect([item.summary, item.content]).toEqual([summary, content]);
  });

  it.each([
    { xml: '<author>a@n.example (Ann)</author>', authors: [{ name: 'Ann', email: 'a@n.example' }] },
    { xml: '<author>Ann &lt;a@n.example&gt;</author>', authors: [{ name: 'Ann', email: 'a@n.example' }] },
    { xml: '<author>a@n.example</author>', authors: [{ email: 'a@n.example' }] },
    {
      xml: '<dc:creator>Ann</dc:creator><dc:creator>Bo</dc:creator>',
      authors: [{ name: 'Ann' }, { name: 'Bo' }],
    },
    {
      xml: '<author>a@n.example (Ann)</author><dc:creator>Ann</dc:creator>',
      authors: [{ name: 'Ann', email: 'a@n.example' }],
    },
    { xml: '<itunes:author>Show</itunes:author>', authors: [{ name: 'Show' }] },
    { xml: '<itunes:author>Show</itunes:author><author>Ann</author>', authors: [{ name: 'Ann' }] },
    {
      xml: '<author><name>Ann</name><email>a@n.example</email></author>',
      authors: [{ name: 'Ann', email: 'a@n.example' }],
    },
  ])('authors: $xml', async ({ xml, authors }) => {
    expect((await itemOf(xml)).authors).toEqual(authors);
  });

  it.each([
    {
      xml: '<pubDate>Mon, 01 Dec 2025 12:00:00 GMT</pubDate>',
      published: '2025-12-01T12:00:00.000Z',
      updated: undefined,
    },
    {
      xml: '<dc:date>2025-12-01T14:00:00+02:00</dc:date>',
      published: '2025-12-01T12:00:00.000Z',
      updated: undefined,
    },
    {
      xml: '<pubDate>never</pubDate><dc:date>2025-12-01T12:00:00Z</dc:date>',
      published: '2025-12-01T12:00:00.000Z',
      updated: undefined,
    },
    {
      xml: '<dcterms:issued>2025-12-01</dcterms:issued><dcterms:modified>2025-12-02</dcterms:modified>',
      published: '2025-12-01T00:00:00.000Z',
      updated: '2025-12-02T00:00:00.000Z',
    },
    { xml: '<pubDate/>', published: undefined, updated: undefined },
  ])('dates: $xml', async ({ xml, published, updated }) => {
    const item = await itemOf(xml);
    expect([item.published, item.updated]).toEqual([published, updated]);
  });

  it('has all its categories, once each', async () => {
    const item = await itemOf(
      '<category>Peace</category><category domain="x"> Peace </category><dc:subject>Talks</dc:subject><media:keywords>a, b</media:keywords>',
    );
    expect(item.categories).toEqual(['Peace', 'Talks', 'a', 'b']);
  });

  it('has all its enclosures; pictures among them, and thumbnails, are its image', async () => {
    const item = await itemOf(
      '<enclosure url="/a.mp3" type="audio/mpeg" length="12"/><enclosure url="/a.jpg" type="image/jpeg" length="x"/><media:group><media:content url="/v.mp4" type="video/mp4" fileSize="7"><media:thumbnail url="/t.jpg"/></media:content></media:group>',
      'https://n.example/rss',
    );
    expect(item.enclosures).toEqual([
      { url: 'https://n.example/a.mp3', type: 'audio/mpeg', lengthBytes: 12 },
      { url: 'https://n.example/a.jpg', type: 'image/jpeg' },
      { url: 'https://n.example/v.mp4', type: 'video/mp4', lengthBytes: 7 },
    ]);
    expect(item.image).toBe('https://n.example/t.jpg');
  });

  it.each([
    '<image>https://n.example/i.jpg</image>',
    '<image><![CDATA[ https://n.example/i.jpg ]]></image>',
    '<image><url>https://n.example/i.jpg</url><title>x</title></image>',
    '<itunes:image href="https://n.example/i.jpg"/>',
    '<media:thumbnail url="https://n.example/i.jpg"/>',
    '<media:content medium="image" url="https://n.example/i.jpg"/>',
  ])('its image: %s', async xml => {
    expect((await itemOf(xml)).image).toBe('https://n.example/i.jpg');
  });

  it('makes the references in its HTML absolute, and leaves its fragments', async () => {
    const item = await itemOf(
      `<description><![CDATA[<a href="/x">x</a> <img src='y.png'> <a href="#f">f</a> <a href="mailto:a@b">m</a>]]></description>`,
      'https://n.example/d/rss',
    );
    expect(item.summary).toBe(
      `<a href="https://n.example/x">x</a> <img src='https://n.example/d/y.png'> <a href="#f">f</a> <a href="mailto:a@b">m</a>`,
    );
  });

  it('its fields are its own, not those of elements within it', async () => {
    const item = await itemOf(
      '<source url="https://s.example/rss"><title>Not this</title></source><title>This</title><comments>https://n.example/c</comments>',
    );
    expect(item).toMatchObject({ title: 'This' });
    expect(item.link).toBeUndefined();
  });

  it('its language: dc:language, else xml:lang, else none of its own', async () => {
    expect((await itemOf('<dc:language>fa</dc:language>')).language).toBe('fa');
    expect((await itemOf('<title xml:lang="ps">x</title>')).language).toBe('ps');
    expect((await itemOf('<title>x</title>')).language).toBeUndefined();
  });
});

describe('the other dialects of RSS', () => {
  it('RSS 1.0: items beside the channel, rdf:about for the guid', async () => {
    const feed =
      await feedOf(`<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">
      <channel rdf:about="https://n.example/"><title>N</title><link>https://n.example/</link><items><rdf:Seq><rdf:li rdf:resource="https://n.example/1"/></rdf:Seq></items></channel>
      <item rdf:about="https://n.example/1"><title>One</title><link>https://n.example/one</link></item></rdf:RDF>`);
    expect(feed).toMatchObject({ dialect: 'rdf', title: 'N', link: 'https://n.example/' });
    expect(feed.entries).toMatchObject([
      { title: 'One', link: 'https://n.example/one', guid: 'https://n.example/1' },
    ]);
  });

  it.each([
    { what: '0.91', root: '<rss version="0.91"><channel>', end: '</channel></rss>' },
    { what: 'no version', root: '<rss><channel>', end: '</channel></rss>' },
    { what: 'an odd version', root: '<rss version="II"><channel>', end: '</channel></rss>' },
    { what: 'upper case', root: '<RSS VERSION="2.0"><CHANNEL>', end: '</CHANNEL></RSS>' },
    { what: 'no channel', root: '<rss version="2.0">', end: '</rss>' },
    { what: 'no rss', root: '<channel>', end: '</channel>' },
    {
      what: 'a namespace of its own',
      root: '<rss version="2.0" xmlns="https://n.example/my-rss"><channel>',
      end: '</channel></rss>',
    },
  ])('RSS with $what', async ({ root, end }) => {
    const feed = await feedOf(`${root}<title>N</title><item><title>One</title></item>${end}`);
    expect([feed.dialect, feed.title, feed.entries[0]?.title]).toEqual(['rss', 'N', 'One']);
  });

  it('prefixes mean what they are declared to mean', async () => {
    const feed =
      await feedOf(`<r:rss xmlns:r="http://backend.userland.com/rss2" xmlns:d="http://purl.org/dc/elements/1.1/" xmlns:c="http://purl.org/rss/1.0/modules/content/" xmlns:dc="urn:somebody-else">
      <r:channel><r:item><r:title>One</r:title><dc:title>Not this</dc:title><d:creator>Ann</d:creator><c:encoded>Body</c:encoded></r:item></r:channel></r:rss>`);
    expect(feed.entries).toMatchObject([{ title: 'One', authors: [{ name: 'Ann' }], content: 'Body' }]);
  });

  it('prefixes nobody declared mean what they usually do', async () => {
    const feed = await feedOf(
      '<rss version="2.0"><channel><item><dc:creator>Ann</dc:creator><content:encoded>Body</content:encoded></item></channel></rss>',
    );
    expect(feed.entries).toMatchObject([{ authors: [{ name: 'Ann' }], content: 'Body' }]);
  });

  it('CDF: addresses and dates in attributes', async () => {
    const feed = await feedOf(
      `<CHANNEL HREF="https://n.example/" LASTMOD="2025-12-01T12:00Z"><TITLE>N</TITLE><ABSTRACT>All</ABSTRACT>
      <ITEM HREF="/1" LASTMOD="2025-12-01T11:00Z"><TITLE>One</TITLE><ABSTRACT>Text</ABSTRACT></ITEM></CHANNEL>`,
      'https://n.example/x.cdf',
    );
    expect(feed).toMatchObject({
      dialect: 'cdf',
      title: 'N',
      link: 'https://n.example/',
      description: 'All',
    });
    expect(feed.entries).toMatchObject([
      { title: 'One', link: 'https://n.example/1', summary: 'Text', updated: '2025-12-01T11:00:00.000Z' },
    ]);
  });

  it('a news sitemap: its news are entries, its other pages are not', async () => {
    const feed =
      await feedOf(`<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:n="http://www.google.com/schemas/sitemap-news/0.9" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">
      <url><loc>https://n.example/about</loc></url>
      <url><loc>https://n.example/1</loc><lastmod>2025-12-02</lastmod><n:news><n:publication><n:name>N</n:name><n:language>uk</n:language></n:publication>
      <n:publication_date>2025-12-01T12:00:00Z</n:publication_date><n:title>One</n:title><n:keywords>peace, talks</n:keywords></n:news>
      <image:image><image:loc>https://n.example/1.jpg</image:loc></image:image></url></urlset>`);
    expect(feed.dialect).toBe('sitemap');
    expect(feed.entries).toEqual([
      {
        title: 'One',
        link: 'https://n.example/1',
        published: '2025-12-01T12:00:00.000Z',
        updated: '2025-12-02T00:00:00.000Z',
        authors: [],
        categories: ['peace', 'talks'],
        enclosures: [],
        language: 'uk',
        image: 'https://n.example/1.jpg',
      },
    ]);
  });
});

describe('what modules say of an item', () => {
  const inModules = (elements: string) =>
    feedOf(
      `<rss xmlns:slash="http://purl.org/rss/1.0/modules/slash/" xmlns:w="http://wellformedweb.org/CommentAPI/" xmlns:thr="http://purl.org/syndication/thread/1.0" xmlns:georss="http://www.georss.org/georss" xmlns:gml="http://www.opengis.net/gml" xmlns:geo="http://www.w3.org/2003/01/geo/wgs84_pos#"><channel><item><title>T</title>${elements}</item></channel></rss>`,
      'https://gazette.example/feed.xml',
    ).then(feed => feed.entries[0]!);

  it('source: the feed that an aggregator took it from', async () => {
    const item = '<source url="/harbour.xml"> The  <![CDATA[Harbour & Port]]> Post </source>';
    expect((await inModules(item)).source).toEqual({
      title: 'The Harbour & Port Post',
      feedUrl: 'https://gazette.example/harbour.xml',
    });
  });

  it('source: left unclosed it takes nothing with it', async () => {
    const entry = await inModules(
      '<source url="https://h.example/">Post<guid>g1</guid><pubDate>2 Dec 2025</pubDate>',
    );
    expect(entry).toMatchObject({ title: 'T', guid: 'g1', published: '2025-12-02T00:00:00.000Z' });
    expect(entry.source).toEqual({ title: 'Post', feedUrl: 'https://h.example/' });
  });

  it('comments, wfw, slash and thr: what others say to it, and where', async () => {
    const entry = await inModules(
      '<comments>/talk/7#c</comments><w:comment>https://gazette.example/post</w:comment><w:commentRss>/talk/7.xml</w:commentRss><slash:comments> 12 </slash:comments><thr:total>13</thr:total><slash:section>world</slash:section><slash:department>long-talks</slash:department>',
    );
    expect(entry.comments).toEqual({
      url: 'https://gazette.example/talk/7#c',
      postUrl: 'https://gazette.example/post',
      feedUrl: 'https://gazette.example/talk/7.xml',
      count: 12,
    });
    expect(entry).toMatchObject({ section: 'world', department: 'long-talks' });
  });

  it.each([
    ['<georss:point>46.2 6.15</georss:point>', { shape: 'point', points: [[46.2, 6.15]] }],
    [
      '<geo:Point><geo:lat>46.2</geo:lat><geo:long>6.15</geo:long></geo:Point>',
      { shape: 'point', points: [[46.2, 6.15]] },
    ],
    [
      '<georss:where><gml:Point><gml:pos> 46.2\n6.15 </gml:pos></gml:Point></georss:where><georss:featureName>Geneva</georss:featureName>',
      { shape: 'point', points: [[46.2, 6.15]], name: 'Geneva' },
    ],
    [
      '<georss:line>1 2 3 4</georss:line>',
      {
        shape: 'line',
        points: [
          [1, 2],
          [3, 4],
        ],
      },
    ],
    [
      '<georss:where><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>1 2 3 4 5 6 1 2</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></georss:where>',
      {
        shape: 'polygon',
        points: [
          [1, 2],
          [3, 4],
          [5, 6],
          [1, 2],
        ],
      },
    ],
    [
      '<georss:where><gml:Envelope><gml:lowerCorner>1 2</gml:lowerCorner><gml:upperCorner>3 4</gml:upperCorner></gml:Envelope></georss:where>',
      {
        shape: 'box',
        points: [
          [1, 2],
          [3, 4],
        ],
      },
    ],
    [
      '<georss:box>1,2 3,4</georss:box>',
      {
        shape: 'box',
        points: [
          [1, 2],
          [3, 4],
        ],
      },
    ],
    ['<georss:point>146.2 6.15</georss:point>', undefined],
    ['<georss:point>by the lake</georss:point><geo:lat>1</geo:lat>', undefined],
  ])('GeoRSS and Basic Geo: %s', async (xml, where) => {
    expect((await inModules(xml)).where).toEqual(where);
  });
});

describe('an address', () => {
  it.each([
    ['https://n.example/a\n   b', 'https://n.example/ab'],
    ['www.m.example/a', 'https://www.m.example/a'],
    ['//m.example/a', 'https://m.example/a'],
    ['a/b', 'https://n.example/feeds/a/b'],
  ])('%j is %s', async (written, link) => {
    expect((await itemOf(`<link>${written}</link>`, 'https://n.example/feeds/all.xml')).link).toBe(link);
  });

  it('that a service counts clicks at leads on, and both are told', async () => {
    const feed = await feedOf(
      '<rss xmlns:fb="http://rssnamespace.org/feedburner/ext/1.0"><channel><item><link>https://feeds.example/~r/1</link><fb:origLink>https://n.example/1</fb:origLink></item></channel></rss>',
    );
    expect(feed.entries[0]).toMatchObject({
      link: 'https://feeds.example/~r/1',
      originalLink: 'https://n.example/1',
    });
  });

  it('an OPML is no page', async () => {
    expect(await outcomeOf('<opml version="2.0"><body><outline text="x"/></body></opml>')).toMatchObject({
      error: { code: 'not-a-feed' },
    });
  });
});
