import { describe, expect, it } from 'vitest';
import type { Reason } from '../../src/feed/tag.ts';
import { toAtom } from '../../src/publish/atom.ts';
import { toJsonFeed } from '../../src/publish/json-feed.ts';
import { toRss } from '../../src/publish/rss.ts';
import { all, one, readXml } from './read-xml.ts';
import { dari, labelOf, wire } from './sample-wire.ts';

const weights = [0.1, -0.2, 3, 0.3, -2, 1, 0.4];
const reasons = weights.map(
  (weight, i): Reason => ({ concept: `concept-${i}`, matched: `word ${i}`, field: 'title', weight }),
);
const tagged = { ...dari.tagged, score: 0.97123, reasons, topicVersion: 'ukraine-peace@abc' };
const doc = wire([{ kind: 'entry', report: { ...dari, tagged } }]);

const strongest = [
  ['concept-2', 'word 2', '3'],
  ['concept-4', 'word 4', '-2'],
  ['concept-5', 'word 5', '1'],
  ['concept-6', 'word 6', '0.4'],
  ['concept-3', 'word 3', '0.3'],
];

describe('why an entry was taken', () => {
  it.each([
    { format: 'RSS', write: toRss, path: ['channel', 'item'] },
    { format: 'Atom', write: toAtom, path: ['entry'] },
  ])(
    'stands in $format: the verdict, the topic that made it, the strongest reasons first',
    async ({ write, path }) => {
      const entry = path.reduce(one, await readXml(write(doc, labelOf)));
      expect(one(entry, 'peacewire:verdict').attributes).toEqual({
        verdict: 'on',
        score: '0.971',
        topic: 'ukraine-peace@abc',
      });
      expect(
        all(entry, 'peacewire:reason').map(({ attributes, text }) => [
          attributes.concept,
          text,
          attributes.weight,
        ]),
      ).toEqual(strongest);
    },
  );

  it('stands in JSON Feed as well', () => {
    const { items } = JSON.parse(toJsonFeed(doc, labelOf));
    const { verdict, topic_version, reasons: told } = items[0]._peacewire.verdict;
    expect({ verdict, topic_version }).toEqual({ verdict: 'on', topic_version: 'ukraine-peace@abc' });
    expect(told.map((reason: Reason) => [reason.concept, reason.matched, `${reason.weight}`])).toEqual(
      strongest,
    );
  });
});
