import fc from 'fast-check';
import type { LabelOf, WireDocument } from '../../src/publish/wire-document.ts';
import { channel, report, site } from './sample-wire.ts';

/** Texts that try to leave their field, in every dialect at once. Never empty once cleaned. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ']]>',
        '<![CDATA[',
        ']]]]><![CDATA[>',
        '</title>',
        '</item></channel></rss>',
        '<entry>',
        '</entry>',
        '<title type="html"><![CDATA[]]></title>',
        '<generator>peacewire</generator>',
        '<script>alert(1)</script>',
        '<!--',
        '-->',
        '<?xml version="1.0"?>',
        '<!DOCTYPE x [<!ENTITY a "b">]>',
        '&',
        '&amp;',
        '&amp;amp;',
        '&lt;',
        '&#0;',
        '&#x1F;',
        '"',
        "' onmouseover='x",
        '" onmouseover="x',
        '$&',
        '$1',
        '\\u0000',
        '\u0000',
        '\u0008',
        '\u001B',
        '\u0085',
        '\uFFFE',
        '\uD800',
        '\uDC00',
        '\u202E',
        '\u200C',
        '\r\n',
        '\t',
        '😀',
        'javascript:alert(1)',
        '__proto__',
      ),
      fc.string({ unit: 'binary', maxLength: 6 }),
    ),
    { maxLength: 8 },
  )
  .map(parts => `x${parts.join('')}`);

export type Texts = Readonly<
  Record<
    | 'title'
    | 'summary'
    | 'outlet'
    | 'author'
    | 'label'
    | 'matched'
    | 'licence'
    | 'channel'
    | 'description'
    | 'other',
    string
  >
>;

export const hostileTexts: fc.Arbitrary<Texts> = fc.record({
  title: hostileText,
  summary: hostileText,
  outlet: hostileText,
  author: hostileText,
  label: hostileText,
  matched: hostileText,
  licence: hostileText,
  channel: hostileText,
  description: hostileText,
  other: hostileText,
});

export const plainTexts: Texts = {
  title: 'x',
  summary: 'x',
  outlet: 'x',
  author: 'x',
  label: 'x',
  matched: 'x',
  licence: 'x',
  channel: 'x',
  description: 'x',
  other: 'x',
};

/** One story of two reports with a text of the caller's in every field that holds text. */
export function documentOf(texts: Texts): { readonly doc: WireDocument; readonly labelOf: LabelOf } {
  const fields = {
    entry: {
      authors: [{ name: texts.author }],
      enclosures: [{ url: 'https://media.example/a.mp3?a=1&b=2', type: 'audio/mpeg', lengthBytes: 12 }],
      image: 'https://media.example/a.jpg',
    },
    source: { title: texts.outlet, licence: texts.licence },
    tagged: {
      verdict: 'on' as const,
      score: 0.9,
      tags: [{ facet: 'track' as const, name: 'talks' }],
      reasons: [{ concept: 'talks', matched: texts.matched, field: 'title' as const, weight: 1 }],
      topicVersion: 't@1',
    },
  };
  const lead = report(
    { id: 'elead', title: texts.title, summary: texts.summary, lang: 'en', outlet: 'x' },
    fields,
  );
  const other = report({ id: 'eother', title: texts.other, lang: 'prs', outlet: 'x' }, fields);
  return {
    doc: {
      site,
      channel: channel({ title: texts.channel, description: texts.description }),
      items: [
        {
          kind: 'story',
          story: {
            id: 'slead',
            lead,
            others: [other],
            startedAt: lead.entry.published,
            changedAt: lead.changedAt,
            languages: ['en', 'prs'],
            independent: 2,
          },
        },
      ],
      updated: lead.changedAt,
    },
    labelOf: () => texts.label,
  };
}
