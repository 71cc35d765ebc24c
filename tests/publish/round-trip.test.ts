import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from '../../src/parse/parse.ts';
import type { ParsedFeed } from '../../src/parse/parsed-feed.ts';
import { toAtom } from '../../src/publish/atom.ts';
import { toJsonFeed } from '../../src/publish/json-feed.ts';
import { toRss } from '../../src/publish/rss.ts';
import { labelOf, report, wire } from './sample-wire.ts';

const DIALECTS = [
  { dialect: 'RSS', write: toRss, contentType: 'application/rss+xml' },
  { dialect: 'Atom', write: toAtom, contentType: 'application/atom+xml' },
  { dialect: 'JSON Feed', write: toJsonFeed, contentType: 'application/feed+json' },
];

async function read(text: string, contentType: string): Promise<ParsedFeed> {
  const outcome = await parse({ body: new TextEncoder().encode(text), contentType });
  if (!outcome.ok) throw new Error(outcome.error.message);
  return outcome.feed;
}

// Of words such as newspapers write; what tries to leave its field is in the tests of each dialect.
const words = fc
  .array(
    fc.constantFrom(
      'Путин',
      'زیلینسکی',
      'ویټکاف',
      '和平',
      'R&D',
      '«так»',
      '“no”',
      '5 > 3',
      "L'Élysée",
      '–',
      '😀',
    ),
    {
      minLength: 1,
      maxLength: 8,
    },
  )
  .map(list => list.join(' '));

const entries = fc.uniqueArray(
  fc.record({
    id: fc.stringMatching(/^e[a-z2-7]{20}$/),
    title: words,
    summary: words,
    lang: fc.constantFrom('uk', 'prs', 'en', 'zh'),
    outlet: words,
    at: fc
      .date({ min: new Date('2022-02-24'), max: new Date('2030-01-01'), noInvalidDate: true })
      .map(date => {
        // RSS dates have no milliseconds.
        date.setUTCMilliseconds(0);
        return date.toISOString();
      }),
    link: fc.webUrl({ withQueryParameters: true, withFragments: true }).map(url => new URL(url).href),
  }),
  { minLength: 1, maxLength: 6, selector: ({ id }) => id },
);

describe.each(DIALECTS)(
  'what is written as $dialect and read by our own parser',
  ({ write, contentType }) => {
    it('keeps id, title, link, date, language and order', async () => {
      await fc.assert(
        fc.asyncProperty(entries, async drafts => {
          const items = drafts.map(draft => ({ kind: 'entry' as const, report: report(draft) }));
          const feed = await read(write(wire(items), labelOf), contentType);
          expect(
            feed.entries.map(({ guid, title, link, published, language, summary }) => ({
              guid,
              title,
              link,
              published,
              language,
              summary,
            })),
          ).toEqual(
            drafts.map(({ id, title, link, at, lang, summary }) => ({
              guid: `urn:peacewire:${id}`,
              title,
              link,
              published: at,
              language: lang,
              summary,
            })),
          );
        }),
      );
    });

    it('keeps its name, its page and its own address', async () => {
      const feed = await read(write(wire(), labelOf), contentType);
      expect([feed.title, feed.link, feed.self]).toEqual([
        'Peacewire',
        'https://wire.example/',
        'https://wire.example/feed.atom',
      ]);
    });
  },
);
