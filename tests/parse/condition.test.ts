import { describe, expect, it } from 'vitest';
import { feedOf, itemOf, outcomeOf } from './read.ts';

const titles = async (xml: string) => (await feedOf(xml)).entries.map(entry => entry.title);

describe('broken XML', () => {
  it.each([
    { what: 'a bare ampersand', xml: '<title>Q&A & more &c</title>', title: 'Q&A & more &c' },
    { what: 'a bare <', xml: '<title>1 < 2 <3</title>', title: '1 < 2 <3' },
    { what: 'a < before a word', xml: '<title>a <b and c</title><link>x</link>', title: 'a <b and c' },
    { what: 'references of HTML', xml: '<title>Caf&eacute;&nbsp;&mdash; x</title>', title: 'Café\u00a0— x' },
    { what: 'a reference that is none', xml: '<title>&nosuch; &#xzz;</title>', title: '&nosuch; &#xzz;' },
    { what: 'references of Windows', xml: '<title>&#147;x&#148; &#x80;</title>', title: '“x” €' },
    { what: 'UTF-8 in references', xml: '<title>&#208;&#156;&#208;&#184;&#209;&#128;</title>', title: 'Мир' },
    { what: 'control characters', xml: '<title>a\u0000b\u0008c&#7;d\ufffe</title>', title: 'abcd' },
    {
      what: 'references to what is no character',
      xml: '<title>a&#xD800;b&#x110000;c</title>',
      title: 'a\ufffdb\ufffdc',
    },
    { what: 'an unquoted attribute', xml: '<title type=text>x</title>', title: 'x' },
    {
      what: 'an unclosed title',
      xml: '<title>x<pubDate>Mon, 01 Dec 2025 12:00:00 GMT</pubDate>',
      title: 'x',
    },
    { what: 'end tags of nothing', xml: '</p></b><title>x</title></i>', title: 'x' },
    { what: 'another case in the end tag', xml: '<title>x</TITLE>', title: 'x' },
    {
      what: 'a lost end quote',
      xml: '<enclosure url="https://n.example/a.mp3/><title>x</title><source url="y">z</source>',
      title: 'x',
    },
    {
      what: 'an unclosed CDATA section',
      xml: '<title><![CDATA[x</title><author><![CDATA[y]]></author>',
      title: 'x',
    },
    {
      what: 'a CDATA section inside a CDATA section',
      xml: '<title><![CDATA[<![CDATA[x]]></title>',
      title: '<![CDATA[x',
    },
    { what: 'a comment inside', xml: '<title>x<!-- & < --></title>', title: 'x' },
  ])('$what', async ({ xml, title }) => {
    expect((await itemOf(xml)).title).toBe(title);
  });

  it.each([
    ['title', '<title>A<link>https://n.example/1</link><guid>g</guid>'],
    ['title, its end tag misspelt', '<title>A</titel><link>https://n.example/1</link><guid>g</guid>'],
    ['link', '<link>https://n.example/1<title>A</title><guid>g</guid>'],
    ['guid', '<link>https://n.example/1</link><guid>g<title>A</title>'],
    ['date', '<pubDate>2025-12-01<title>A</title><link>https://n.example/1</link><guid>g</guid>'],
    ['category', '<category>c<title>A</title><link>https://n.example/1</link><guid>g</guid>'],
    [
      'name',
      '<author><name>N<email>a@n.example</email></author><title>A</title><link>https://n.example/1</link><guid>g</guid>',
    ],
    [
      'body',
      '<title>A</title><link>https://n.example/1</link><guid>g</guid><description>D<itunes:explicit>no</itunes:explicit>',
    ],
  ])('an unclosed %s takes nothing with it', async (_, xml) => {
    const entry = await itemOf(xml);
    expect(entry).toMatchObject({ title: 'A', link: 'https://n.example/1', guid: 'g' });
    expect(entry.summary ?? 'D').toBe('D');
  });

  it('a body keeps what HTML has too, and a title its markup', async () => {
    const entry = await itemOf(
      '<title>A <i>b</i></title><description><p>x</p><link rel="x" href="y"/><title>z</title></description>',
    );
    expect(entry.title).toBe('A <i>b</i>');
    expect(entry.summary).toBe('<p>x</p><link rel="x" href="y"><title>z</title>');
  });

  it.each([
    ['&copyr; &notit; &amp;', '&copyr; &notit; &'],
    ['&copy;&AMP;', '©&'],
  ])('a name that only begins like one of HTML’s is left alone: %s', async (written, title) => {
    expect((await itemOf(`<title>${written}</title>`)).title).toBe(title);
  });

  it.each([
    {
      what: 'junk before the declaration',
      xml: 'Warning: <br /><b>x</b>\n<?xml version="1.0"?><rss><channel><item><title>1</title></item></channel></rss>',
    },
    {
      what: 'white space before the declaration',
      xml: '\n\n <?xml version="1.0"?><rss><channel><item><title>1</title></item></channel></rss>',
    },
    {
      what: 'a missing end of an item',
      xml: '<rss><channel><item><title>1</title><item><title>2</title></item></channel></rss>',
      also: '2',
    },
    {
      what: 'a truncated download',
      xml: '<rss><channel><item><title>1</title></item><item><title>2</title><link>http',
      also: '2',
    },
    { what: 'an end in the middle of a tag', xml: '<rss><channel><item><title>1</title></item><item' },
    {
      what: 'an end in CDATA',
      xml: '<rss><channel><item><title>1</title></item><item><title><![CDATA[2',
      also: '2',
    },
    {
      what: 'something after the end',
      xml: '<rss><channel><item><title>1</title></item></channel></rss><script>x</script>',
    },
    { what: 'items after the channel', xml: '<rss><channel></channel><item><title>1</title></item></rss>' },
    { what: 'an entry without a feed', xml: '<entry><title>1</title></entry>' },
  ])('$what', async ({ xml, also }) => {
    expect(await titles(xml)).toEqual(also === undefined ? ['1'] : ['1', also]);
  });

  it('says on the source’s page what was mended', async () => {
    const { warnings } = await feedOf('<rss><channel><item><pubDate>soon</pubDate></item><item>');
    expect(warnings.map(warning => warning.code)).toEqual(['bad-date', 'truncated']);
  });
});

describe('entities of the document’s own', () => {
  it('are undone', async () => {
    const xml =
      '<!DOCTYPE rss [<!ENTITY peace "мир &amp; покій">]><rss><channel><item><title>&peace;</title></item></channel></rss>';
    expect(await titles(xml)).toEqual(['мир & покій']);
  });

  it('cannot swell: what they stand for together is limited', async () => {
    const lol = '&a;'.repeat(100_000);
    const items = `<item><description>${lol}</description></item>`.repeat(3);
    const { entries } = await feedOf(
      `<!DOCTYPE rss [<!ENTITY a "${'x'.repeat(200)}">]><rss><channel>${items}</channel></rss>`,
    );
    expect(entries.reduce((sum, entry) => sum + (entry.summary ?? '').length, 0)).toBeLessThan(3_000_000);
  });

  it('never read a file', async () => {
    const xml =
      '<!DOCTYPE rss [<!ENTITY f SYSTEM "file:///etc/hostname">]><rss><channel><item><title>&f;</title></item></channel></rss>';
    expect(await titles(xml)).toEqual(['&f;']);
  });
});

describe('caps', () => {
  const codes = async (xml: string | Uint8Array) => (await feedOf(xml)).warnings.map(warning => warning.code);

  it('20,000 entries', async () => {
    const feed = await feedOf(
      `<rss><channel>${'<item><title>x</title></item>'.repeat(20_010)}</channel></rss>`,
    );
    expect(feed.entries).toHaveLength(20_000);
    expect(feed.warnings).toMatchObject([{ code: 'too-many-entries' }]);
  });

  it('depth 512: the entries read before are kept', async () => {
    const xml = `<rss><channel><item><title>1</title></item><item><x>${'<y>'.repeat(600)}`;
    expect((await titles(xml))[0]).toBe('1');
    expect(await codes(xml)).toContain('too-deep');
  });

  it('1 MB a field', async () => {
    const feed = await feedOf(
      `<rss><channel><item><title>${'x'.repeat(1_200_000)}</title><link>https://n.example/</link></item></channel></rss>`,
    );
    expect(feed.entries[0]).toMatchObject({ link: 'https://n.example/' });
    expect(feed.entries[0]?.title).toHaveLength(1_000_000);
    expect(feed.warnings).toMatchObject([{ code: 'field-too-long' }]);
  });

  it('10 MB: the entries read before are kept', async () => {
    const xml = `<rss><channel><item><title>1</title></item><!--${'x'.repeat(10_000_000)}--><item><title>2</title></item></channel></rss>`;
    expect(await titles(xml)).toEqual(['1']);
    expect(await codes(xml)).toContain('too-large');
  });
});

describe('what is no feed', () => {
  it.each([
    { what: 'nothing', document: '', code: 'empty' },
    { what: 'white space', document: ' \n\ufeff', code: 'empty' },
    { what: 'prose', document: 'Service unavailable', code: 'not-a-feed' },
    { what: 'an element named like something of ours', document: '<constructor/>', code: 'not-a-feed' },
    { what: 'other XML', document: '<opml version="2.0"><body/></opml>', code: 'not-a-feed' },
    {
      what: 'a sitemap without news',
      document: '<urlset><url><loc>https://n.example/</loc></url></urlset>',
      code: 'not-a-feed',
    },
    { what: 'JSON that is no feed', document: '{"ok":true}', code: 'not-a-feed' },
    {
      what: 'broken JSON',
      document: '{"version":"https://jsonfeed.org/version/1","items":[',
      code: 'malformed',
    },
    { what: 'a page', document: '<!doctype html><title>x</title><p>y', code: 'html-page' },
  ])('$what is $code', async ({ document, code }) => {
    expect(await outcomeOf(document)).toMatchObject({ ok: false, error: { code } });
  });

  it('a page instead of a feed: its feeds are offered, absolute', async () => {
    const outcome = await outcomeOf(
      `<!doctype html><html><head><base href="/d/"><title>x</title>
      <link rel="alternate" type="application/rss+xml" title="News" href="rss">
      <link rel='ALTERNATE nofollow' type='application/atom+xml' href='https://n.example/atom'>
      <link rel="alternate" type="application/feed+json" href="/feed.json">
      <link rel="alternate" type="application/json" href="/wp-json/wp/v2/posts/1">
      <link rel="alternate" hreflang="uk" href="/uk"><link rel="stylesheet" type="text/css" href="/x.css">
      </head><body><rss></rss></body></html>`,
      'https://n.example/page',
    );
    expect(outcome).toMatchObject({
      ok: false,
      error: {
        code: 'html-page',
        feeds: [
          { url: 'https://n.example/d/rss', title: 'News', type: 'application/rss+xml' },
          { url: 'https://n.example/atom', type: 'application/atom+xml' },
          { url: 'https://n.example/feed.json', type: 'application/feed+json' },
        ],
      },
    });
  });
});

describe('what is nothing but characters that XML does not have', () => {
  it('is not there: no person, label or enclosure without anything in it', async () => {
    const item = await itemOf(
      '<title>A</title><author>\u0000</author><dc:creator>\u0008</dc:creator><category>\u0000</category><enclosure url="\u0000"/><enclosure url="/a.mp3"/>',
    );
    expect(item).toMatchObject({ authors: [], categories: [], enclosures: [{ url: '/a.mp3' }] });
  });
});
