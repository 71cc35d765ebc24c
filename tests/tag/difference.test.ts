import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Reason, Tag, Tagged } from '../../src/feed/tag.ts';
import { differenceOf } from '../../src/tag/difference.ts';

const tagged = (says: Partial<Tagged>): Tagged => ({
  verdict: 'on',
  score: 0.9,
  tags: [],
  reasons: [],
  topicVersion: 'test@1',
  ...says,
});
const reason = (concept: string, weight: number, says: Partial<Reason> = {}): Reason => ({
  concept,
  matched: concept,
  field: 'title',
  weight,
  ...says,
});

describe('the difference between two taggings', () => {
  it('names the tags that came and went, whatever their order', () => {
    const talks: Tag = { facet: 'track', name: 'talks' };
    const miami: Tag = { facet: 'place', name: 'miami' };
    const geneva: Tag = { facet: 'place', name: 'geneva' };
    expect(differenceOf(tagged({ tags: [talks, miami] }), tagged({ tags: [geneva, talks] }))).toMatchObject({
      tagsAdded: [geneva],
      tagsRemoved: [miami],
    });
  });

  it('holds one name in two facets for two tags', () => {
    const before = tagged({ tags: [{ facet: 'place', name: 'geneva' }] });
    const after = tagged({ tags: [{ facet: 'event', name: 'geneva' }] });
    expect(differenceOf(before, after)).toMatchObject({ tagsAdded: after.tags, tagsRemoved: before.tags });
  });

  it('tells the reasons that weigh otherwise, the heaviest difference first', () => {
    const before = tagged({ reasons: [reason('a', 1), reason('b', 2), reason('c', -1)] });
    const after = tagged({ reasons: [reason('a', 1), reason('b', 1.5), reason('d', 3)] });
    expect(
      differenceOf(before, after).reasons.map(({ concept, before: was, after: is }) => [concept, was, is]),
    ).toEqual([
      ['d', 0, 3],
      ['c', -1, 0],
      ['b', 2, 1.5],
    ]);
  });

  it('takes the same words in two places of a field for one reason, and two fields for two', () => {
    const twice = tagged({ reasons: [reason('a', 1, { span: [0, 1] }), reason('a', 2, { span: [5, 6] })] });
    expect(differenceOf(twice, tagged({ reasons: [reason('a', 3)] })).reasons).toEqual([]);
    const elsewhere = tagged({ reasons: [reason('a', 3, { field: 'summary' })] });
    expect(differenceOf(twice, elsewhere).reasons).toHaveLength(2);
  });

  it('is nothing between a tagging and itself, and the same backwards', () => {
    const anyTagged = fc
      .record({
        tags: fc.array(
          fc.record({ facet: fc.constantFrom('track', 'place'), name: fc.constantFrom('a', 'b') }),
        ),
        reasons: fc.array(
          fc.record({
            concept: fc.constantFrom('a', 'b'),
            matched: fc.constantFrom('x', 'y'),
            field: fc.constantFrom('title', 'summary'),
            weight: fc.integer({ min: -3, max: 3 }),
          }),
        ),
      })
      .map(says => tagged(says as Partial<Tagged>));
    fc.assert(
      fc.property(anyTagged, anyTagged, (one, other) => {
        expect(differenceOf(one, one)).toEqual({ tagsAdded: [], tagsRemoved: [], reasons: [] });
        const there = differenceOf(one, other);
        const back = differenceOf(other, one);
        expect(back.tagsAdded).toEqual(there.tagsRemoved);
        expect(back.reasons).toHaveLength(there.reasons.length);
      }),
    );
  });
});
