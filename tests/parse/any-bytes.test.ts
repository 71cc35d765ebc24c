import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from '../../src/parse/parse.ts';
import { parseAnswer } from '../../src/parse/parse-answer.ts';
import type { ParseOutcome } from '../../src/parse/parsed-feed.ts';

const SHAPES = [
  '<?xml version="1.0" encoding="windows-1251"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>T</title><link>https://n.example/</link><skipHours><hour>3</hour></skipHours><item><title>A &amp; B</title><link>/1</link><guid isPermaLink="false">1</guid><pubDate>Mon, 01 Dec 2025 12:00:00 GMT</pubDate><author>a@n.example (Ann)</author><category>c</category><enclosure url="/a.mp3" type="audio/mpeg" length="1"/><description><![CDATA[<p>x</p>]]></description><content:encoded>&lt;p>y&lt;/p></content:encoded></item></channel></rss>',
  '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="uk" xml:base="/x/"><title>T</title><link rel="self" href="f"/><entry><id>urn:1</id><title type="html">&lt;b>x&lt;/b></title><updated>2025-12-01T12:00:00Z</updated><author><name>Ann</name></author><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>x<br/>y</p></div></content></entry></feed>',
  '<!DOCTYPE x [<!ENTITY e "v">]><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel rdf:about="x"><title>T&e;</title></channel><item rdf:about="y"><title>x</title></item></rdf:RDF>',
  '{"version":"https://jsonfeed.org/version/1.1","title":"T","items":[{"id":"1","content_html":"<a href=\'/x\'>x</a>","tags":["a"],"attachments":[{"url":"/a"}]}]}',
  '<html><head><link rel="alternate" type="application/rss+xml" href="/f"></head></html>',
];

const FRAGMENTS = [
  '<',
  '>',
  '&',
  '"',
  "'",
  '</',
  '<![CDATA[',
  ']]>',
  '<!--',
  '<!',
  '<?',
  '&#',
  ';',
  'xmlns:a="',
  '<item>',
  '</item>',
  '<entry',
  '<title>',
  '<author>',
  '</channel>',
  '<b>',
  '\0',
  '\ufeff',
  '\u{1f54a}',
  'xml:base="',
  '<div>',
  '</div>',
  '<link href="',
  '__proto__',
  '<constructor>',
  '<__proto__ a="1">',
  'type="xhtml"',
  ' mode="base64"',
];

type Change = { readonly at: number; readonly take: number; readonly put: string };
const changes = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    take: fc.nat(40),
    put: fc.oneof(fc.constantFrom(...FRAGMENTS), fc.string({ maxLength: 6 })),
  }),
  { maxLength: 12 },
);
const changed = (text: string, list: readonly Change[]): string =>
  list.reduce((now, { at, take, put }) => {
    const from = Math.floor(at * now.length);
    return now.slice(0, from) + put + now.slice(from + take);
  }, text);

const isText = (value: unknown) =>
  value === undefined || (typeof value === 'string' && value !== '' && value.isWellFormed());
const isDate = (value: unknown) =>
  value === undefined || (typeof value === 'string' && new Date(value).toISOString() === value);

function expectWellTyped(outcome: ParseOutcome): void {
  if (!outcome.ok) {
    expect(outcome.error.message).not.toBe('');
    expect(outcome.error.message).not.toMatch(/^Reading failed/);
    return;
  }
  const { feed } = outcome;
  for (const value of [feed.title, feed.link, feed.self, feed.description, feed.language, feed.image])
    expect(value).toSatisfy(isText);
  expect(feed.updated).toSatisfy(isDate);
  for (const hub of feed.hubs) expect(hub).toSatisfy(isText);
  for (const entry of feed.entries) {
    for (const value of [
      entry.title,
      entry.link,
      entry.guid,
      entry.summary,
      entry.content,
      entry.language,
      entry.image,
    ])
      expect(value).toSatisfy(isText);
    expect(entry.published).toSatisfy(isDate);
    expect(entry.updated).toSatisfy(isDate);
    for (const author of entry.authors)
      for (const value of Object.values(author)) expect(value).toSatisfy(isText);
    for (const category of entry.categories) expect(category).toSatisfy(isText);
    for (const { url, type, lengthBytes } of entry.enclosures) {
      expect(url).not.toBe('');
      expect([url, type].every(isText)).toBe(true);
      expect(lengthBytes === undefined || Number.isSafeInteger(lengthBytes)).toBe(true);
    }
  }
}

describe('parse, whatever it is given,', () => {
  it('answers well-typed for feeds cut, stirred and spliced', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...SHAPES), changes, async (shape, list) => {
        expectWellTyped(
          await parse({ body: new TextEncoder().encode(changed(shape, list)), url: 'https://n.example/f' }),
        );
      }),
      { numRuns: 1500 },
    );
  });

  it('answers well-typed for bytes of any kind', async () => {
    const bytes = fc.uint8Array({ maxLength: 200 });
    const contentType = fc.option(
      fc.oneof(fc.string(), fc.constantFrom('text/xml; charset=utf-16', 'x; charset=koi8-r')),
      { nil: undefined },
    );
    await fc.assert(
      fc.asyncProperty(
        bytes,
        fc.constantFrom(...SHAPES),
        fc.nat(400),
        contentType,
        async (noise, shape, at, type) => {
          const whole = new TextEncoder().encode(shape);
          const body = Buffer.concat([whole.subarray(0, at), noise, whole.subarray(at)]);
          expectWellTyped(await parse({ body, ...(type !== undefined && { contentType: type }) }));
          expectWellTyped(await parse({ body: noise }));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('makes the same of the same bytes, also of two documents read at once', async () => {
    const body = new TextEncoder().encode(SHAPES[0]);
    const other = new TextEncoder().encode(SHAPES[1]);
    const alone = await parse({ body });
    const [first, , second] = await Promise.all([parse({ body }), parse({ body: other }), parse({ body })]);
    expect([first, second]).toEqual([alone, alone]);
  });

  it('text that a publisher may write comes out as it went in', async () => {
    const text = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .filter(value => value.trim() === value && value !== '');
    const legal = text.filter(value => value.isWellFormed() && !/[\0-\x1f\x7f-\x9f\ufffe\uffff]/.test(value));
    const xml = (value: string) =>
      value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll(']]>', ']]&gt;');
    await fc.assert(
      fc.asyncProperty(legal, legal, async (title, body) => {
        const outcome = await parse({
          body: new TextEncoder().encode(
            `<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><item><title>${xml(title)}</title><description>${xml(body)}</description></item></channel></rss>`,
          ),
        });
        expect(outcome).toMatchObject({ ok: true, feed: { entries: [{ title, summary: body }] } });
      }),
    );
  });
});

describe('the answer for other tools', () => {
  it('has the feed without its entries, the entries, or the error', async () => {
    const read = await parse({ body: new TextEncoder().encode(SHAPES[1]) });
    expect(parseAnswer('a', read)).toMatchObject({
      id: 'a',
      feed: { title: 'T' },
      entries: [{ guid: 'urn:1' }],
    });
    expect(parseAnswer('b', await parse({ body: new Uint8Array() }))).toMatchObject({
      id: 'b',
      error: { code: 'empty' },
    });
  });
});
