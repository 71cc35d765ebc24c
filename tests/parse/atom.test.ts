import { describe, expect, it } from 'vitest';
import { entryOf, feedOf } from './read.ts';

describe('RFC 4287 §4.1.1 feed', () => {
  it('gives its own fields', async () => {
    const feed =
      await feedOf(`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="uk" xml:base="https://n.example/">
      <title type="html">A &amp;amp; B</title><subtitle>All</subtitle><updated>2025-12-01T12:00:00Z</updated>
      <link rel="self" href="atom"/><link rel="hub" href="https://hub.example/"/><link href="./"/><logo>logo.png</logo>
      <author><name>The desk</name><uri>/desk</uri><email>d@n.example</email></author><entry/></feed>`);
    expect(feed).toMatchObject({
      dialect: 'atom',
      title: 'A &amp; B',
      description: 'All',
      updated: '2025-12-01T12:00:00.000Z',
      language: 'uk',
      self: 'https://n.example/atom',
      link: 'https://n.example/',
      hubs: ['https://hub.example/'],
      image: 'https://n.example/logo.png',
      authors: [{ name: 'The desk', url: 'https://n.example/desk', email: 'd@n.example' }],
    });
  });
});

describe('RFC 4287 §3.1 text constructs', () => {
  it.each([
    { type: 'none, so text', xml: '<title>1 &lt; 2</title>', title: '1 < 2', plain: undefined },
    { type: 'text', xml: '<title type="text">1 &lt; 2</title>', title: '1 < 2', plain: ['title'] },
    {
      type: 'html',
      xml: '<title type="html">&lt;b>1&lt;/b> &amp;lt; 2</title>',
      title: '<b>1</b> &lt; 2',
      plain: undefined,
    },
    {
      type: 'html in CDATA',
      xml: '<title type="html"><![CDATA[<b>1</b>]]></title>',
      title: '<b>1</b>',
      plain: undefined,
    },
    {
      type: 'xhtml',
      xml: '<title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><b>1</b> &lt; 2</div></title>',
      title: '<b>1</b> &lt; 2',
      plain: undefined,
    },
    {
      type: 'xhtml under a prefix',
      xml: '<title type="xhtml" xmlns:h="http://www.w3.org/1999/xhtml"><h:div><h:b>1</h:b><h:i/></h:div></title>',
      title: '<b>1</b><i></i>',
      plain: undefined,
    },
    {
      type: 'html, but naked',
      xml: '<title type="html">one <b>two</b></title>',
      title: 'one <b>two</b>',
      plain: undefined,
    },
  ])('$type', async ({ xml, title, plain }) => {
    const entry = await entryOf(xml);
    expect([entry.title, entry.plain]).toEqual([title, plain]);
  });

  it('a CDATA section in XHTML is text', async () => {
    const entry = await entryOf(
      '<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p><![CDATA[a<b]]></p></div></content>',
    );
    expect(entry.content).toBe('<p>a&lt;b</p>');
  });

  it('titles in SVG are part of the content', async () => {
    const entry = await entryOf(
      '<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><svg xmlns="http://www.w3.org/2000/svg"><title>t</title></svg></div></content><title>This</title>',
    );
    expect(entry.title).toBe('This');
    expect(entry.content).toContain('<title>t</title>');
  });
});

describe('RFC 4287 §4.1.3 content', () => {
  it.each([
    { xml: '<content type="application/octet-stream">PGI+aGk8L2I+</content>', content: '<b>hi</b>' },
    { xml: '<content type="text/html" mode="base64">\n PGI+aGk8\nL2I+ </content>', content: '<b>hi</b>' },
    { xml: '<content type="text/html" mode="escaped">&lt;b>hi&lt;/b></content>', content: '<b>hi</b>' },
    {
      xml: '<content type="application/xhtml+xml" mode="xml"><div xmlns="http://www.w3.org/1999/xhtml"><b>hi</b></div></content>',
      content: '<b>hi</b>',
    },
  ])('$xml', async ({ xml, content }) => {
    expect((await entryOf(xml)).content).toBe(content);
  });

  it('elsewhere (src) stands in for the link, and is no content', async () => {
    const entry = await entryOf('<content src="/1" type="text/html"/>', 'https://n.example/atom');
    expect([entry.link, entry.content]).toEqual(['https://n.example/1', undefined]);
  });
});

describe('RFC 4287 §4.2.7 link', () => {
  it.each([
    {
      what: 'self first',
      xml: '<link rel="self" href="/self"/><link rel="alternate" href="/page"/>',
      link: '/page',
    },
    {
      what: 'enclosure first',
      xml: '<link rel="enclosure" href="/a.mp3"/><link href="/page"/>',
      link: '/page',
    },
    {
      what: 'another type first',
      xml: '<link rel="alternate" type="application/json" href="/json"/><link rel="alternate" type="text/html" href="/page"/>',
      link: '/page',
    },
    {
      what: 'the relation as an address',
      xml: '<link rel="http://www.iana.org/assignments/relation/alternate" href="/page"/>',
      link: '/page',
    },
    { what: 'a link of no attributes', xml: '<link>/page</link>', link: '/page' },
    {
      what: 'text instead of href, enclosure first',
      xml: '<link rel="enclosure">/a.mp3</link><link rel="alternate">/page</link>',
      link: '/page',
    },
    { what: 'only a self link', xml: '<link rel="self" href="/page"/>', link: '/page' },
    { what: 'only an id that is an address', xml: '<id>https://n.example/page</id>', link: '/page' },
  ])('$what', async ({ xml, link }) => {
    expect((await entryOf(xml, 'https://n.example/atom')).link).toBe(`https://n.example${link}`);
  });

  it('rel=enclosure is one', async () => {
    const entry = await entryOf(
      '<link rel="enclosure" href="/a.mp3" type="audio/mpeg" length="9"/>',
      'https://n.example/atom',
    );
    expect(entry.enclosures).toEqual([
      { url: 'https://n.example/a.mp3', type: 'audio/mpeg', lengthBytes: 9 },
    ]);
  });
});

describe('XML Base', () => {
  it.each([
    {
      where: 'on the feed',
      feed: 'xml:base="https://b.example/x/"',
      entry: '<link href="1"/>',
      link: 'https://b.example/x/1',
    },
    {
      where: 'on the feed, relative to the document',
      feed: 'xml:base="/x/"',
      entry: '<link href="1"/>',
      link: 'https://n.example/x/1',
    },
    {
      where: 'on the element',
      feed: '',
      entry: '<link xml:base="https://b.example/" href="1"/>',
      link: 'https://b.example/1',
    },
    {
      where: 'on both',
      feed: 'xml:base="https://b.example/"',
      entry: '<link xml:base="y/" href="1"/>',
      link: 'https://b.example/y/1',
    },
    { where: 'nowhere', feed: '', entry: '<link href="1"/>', link: 'https://n.example/1' },
  ])('$where', async ({ feed, entry, link }) => {
    expect((await entryOf(entry, 'https://n.example/atom', feed)).link).toBe(link);
  });

  it('holds in the HTML of a content, also on its div', async () => {
    const entry = await entryOf(
      '<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml" xml:base="https://b.example/"><a href="x">x</a></div></content>',
    );
    expect(entry.content).toBe('<a href="https://b.example/x">x</a>');
  });
});

describe('dates, people, languages', () => {
  it('one bad date loses that date alone', async () => {
    const entry = await entryOf(
      '<title>x</title><published>soon</published><updated> 2025-12-01T12:00:00Z\n</updated>',
    );
    expect(entry).toMatchObject({ title: 'x', updated: '2025-12-01T12:00:00.000Z' });
    expect(entry.published).toBeUndefined();
  });

  it('Atom 0.3: issued and modified', async () => {
    const feed = await feedOf(
      '<feed version="0.3" xmlns="http://purl.org/atom/ns#"><tagline>All</tagline><modified>2025-12-03T00:00:00Z</modified><entry><issued>2025-12-01T00:00:00Z</issued><modified>2025-12-02T00:00:00Z</modified></entry></feed>',
    );
    expect(feed).toMatchObject({ description: 'All', updated: '2025-12-03T00:00:00.000Z' });
    expect(feed.entries).toMatchObject([
      { published: '2025-12-01T00:00:00.000Z', updated: '2025-12-02T00:00:00.000Z' },
    ]);
  });

  it('all authors, but not contributors', async () => {
    const entry = await entryOf(
      '<author><name>Ann</name></author><author><name>Bo</name></author><contributor><name>Cy</name></contributor>',
    );
    expect(entry.authors).toEqual([{ name: 'Ann' }, { name: 'Bo' }]);
  });

  it('categories by label, else by term', async () => {
    const entry = await entryOf('<category term="p" label="Peace"/><category term="talks"/>');
    expect(entry.categories).toEqual(['Peace', 'talks']);
  });

  it('xml:lang of the entry is its language', async () => {
    const feed = await feedOf(
      '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><entry xml:lang="fa-AF"/><entry/></feed>',
    );
    expect([feed.language, feed.entries[0]?.language, feed.entries[1]?.language]).toEqual([
      'en',
      'fa-AF',
      undefined,
    ]);
  });

  it('the source of an entry is not the entry', async () => {
    const entry = await entryOf(
      '<source><title>Not this</title><id>urn:no</id><link href="/no"/></source><title>This</title><id>urn:yes</id>',
    );
    expect(entry).toMatchObject({ title: 'This', guid: 'urn:yes' });
  });

  it('Atom under a prefix', async () => {
    const feed = await feedOf(
      '<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:title>N</a:title><a:entry><a:title>One</a:title><a:link href="https://n.example/1"/></a:entry></a:feed>',
    );
    expect(feed).toMatchObject({
      dialect: 'atom',
      title: 'N',
      entries: [{ title: 'One', link: 'https://n.example/1' }],
    });
  });
});

describe('the source of an entry that was taken from another feed', () => {
  const SOURCE =
    '<source xml:base="https://h.example/"><id>urn:h</id><title>The Harbour Post</title><link href="/"/><link rel="self" href="feed.xml"/><rights>Some kept</rights><updated>2020-01-01T00:00:00Z</updated><author><name>Ann</name></author><category term="ports"/><entry><title>Not ours</title></entry></source>';

  it('is told apart from the entry, and signs it when nobody else does', async () => {
    const entry = await entryOf(`<title>T</title>${SOURCE}<updated>2025-12-02T00:00:00Z</updated>`);
    expect(entry).toMatchObject({
      title: 'T',
      updated: '2025-12-02T00:00:00.000Z',
      categories: [],
      authors: [{ name: 'Ann' }],
      source: {
        id: 'urn:h',
        title: 'The Harbour Post',
        link: 'https://h.example/',
        feedUrl: 'https://h.example/feed.xml',
        rights: 'Some kept',
      },
    });
    expect(entry.link).toBeUndefined();
  });

  it('does not sign an entry that is signed, wherever it stands', async () => {
    const signed = '<author><name>Ben</name></author>';
    expect((await entryOf(`${SOURCE}${signed}`)).authors).toEqual([{ name: 'Ben' }]);
    expect((await entryOf(`${signed}${SOURCE}`)).authors).toEqual([{ name: 'Ben' }]);
  });

  it('has no word for what others say: that is a link. RFC 4685', async () => {
    const { comments, link } = await entryOf(
      '<link rel="replies" type="application/atom+xml" thr:count="4" href="https://h.example/7.xml"/><link rel="replies" type="text/html" href="https://h.example/7#c"/>',
      undefined,
      'xmlns:thr="http://purl.org/syndication/thread/1.0"',
    );
    expect(comments).toEqual({ feedUrl: 'https://h.example/7.xml', url: 'https://h.example/7#c', count: 4 });
    expect(link).toBeUndefined();
  });
});

describe('several forms of one body', () => {
  it.each([
    '<content type="text/plain">p</content><content type="text/html" mode="escaped">&lt;b&gt;h&lt;/b&gt;</content>',
    '<content type="text/html" mode="escaped">&lt;b&gt;h&lt;/b&gt;</content><content type="text/plain">p</content>',
  ])('the marked-up one is taken, wherever it stands. Atom 0.3', async forms => {
    const entry = await entryOf(`<content type="multipart/alternative">${forms}</content>`);
    expect(entry).toMatchObject({ content: '<b>h</b>' });
    expect(entry.plain).toBeUndefined();
  });
});
