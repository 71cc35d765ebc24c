import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readOpml } from '../../src/parse/opml.ts';

const outlines = (text: string) => {
  const read = readOpml(text);
  if (!read.ok) throw new Error(read.message);
  return read.outlines;
};
const opml = (body: string, head = '') =>
  `<opml version="2.0"><head>${head}</head><body>${body}</body></opml>`;

describe('reading OPML', () => {
  it('takes what an outline says of a feed. OPML 2.0 «Subscription lists»', () => {
    expect(
      outlines(
        opml(
          '<outline type="rss" text="Visnyk" title=" Вісник " xmlUrl=" https://a.example/f?x=1&amp;lang=uk " htmlUrl="https://a.example/" language="uk"/>',
        ),
      ),
    ).toEqual([
      { url: 'https://a.example/f?x=1&lang=uk', title: 'Вісник', home: 'https://a.example/', lang: 'uk' },
    ]);
  });

  it.each([
    [
      'folders, however deep',
      '<outline text="A"><outline><outline xmlUrl="https://a.example/"/></outline></outline>',
    ],
    ['names in any case', '<OUTLINE XMLURL="https://a.example/"/>'],
    ['an address twice', '<outline xmlUrl="https://a.example/"/><outline xmlUrl="https://a.example/"/>'],
    ['no feeds', '<outline text="a note"/><outline xmlUrl=""/><outline xmlUrl="https://a.example/"/>'],
    [
      'no web addresses',
      '<outline xmlUrl="javascript:x"/><outline xmlUrl="http://"/><outline xmlUrl="https://a.example/"/>',
    ],
    ['outlines that are left open', '<outline text="A"><outline xmlUrl="https://a.example/">'],
    [
      'comments and CDATA',
      '<!-- <outline xmlUrl="https://b.example/"/> --><![CDATA[<outline xmlUrl="https://c.example/"/>]]><outline xmlUrl="https://a.example/"/>',
    ],
  ])('copes with %s', (_, body) => {
    expect(outlines(opml(body)).map(({ url }) => url)).toEqual(['https://a.example/']);
  });

  it.each(['<title/>', '<title></title>', '<title>a &amp; b</title>', '<style>'])(
    'reads on after %s in the head, which in HTML would swallow the rest',
    head => {
      expect(outlines(opml('<outline xmlUrl="https://a.example/"/>', head))).toHaveLength(1);
    },
  );

  it('takes `text` where `title` is empty or missing', () => {
    const body =
      '<outline title="" text="One" xmlUrl="https://a.example/"/><outline text="Two" xmlUrl="https://b.example/"/>';
    expect(outlines(opml(body)).map(({ title }) => title)).toEqual(['One', 'Two']);
  });

  it('leaves out a page that is no web address', () => {
    const [outline] = outlines(opml('<outline xmlUrl="https://a.example/" htmlUrl="javascript:alert(1)"/>'));
    expect(outline).toEqual({ url: 'https://a.example/' });
  });

  it.each(['', 'hello', '<rss><outline xmlUrl="https://a.example/"/></rss>', '{"opml": 1}'])(
    'says so when it is none: %j',
    text => {
      expect(readOpml(text)).toEqual({ ok: false, message: 'no opml element in it' });
    },
  );

  it('never throws, and gives each web address once, in order, whatever the list', () => {
    const word = fc.constantFrom(
      '<outline xmlUrl="https://a.example/"/>',
      '<outline xmlUrl="http://b.example/" title="&lt;b&gt;">',
      '</outline>',
      '<opml>',
      '<![CDATA[',
      ']]>',
      '<!--',
      '"',
      '<title>',
      'xmlUrl="http://[::1"',
      '<outline xmlUrl="http://%zz/"/>',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(word, fc.string()), { maxLength: 20 }), parts => {
        const read = readOpml(`<opml>${parts.join('')}`);
        const urls = read.ok ? read.outlines.map(({ url }) => url) : [];
        expect(new Set(urls).size).toBe(urls.length);
        for (const url of urls) expect(new URL(url).protocol).toMatch(/^https?:$/);
      }),
    );
  });
});
