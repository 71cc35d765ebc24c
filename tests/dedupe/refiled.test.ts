import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide } from '../../src/dedupe/decide.ts';
import type { KnownEntry } from '../../src/dedupe/decision.ts';
import { isOnlyMoved, refiled } from '../../src/dedupe/refiled.ts';
import type { Entry } from '../../src/feed/entry.ts';
import { contentHashOn } from '../../src/normalise/content-hash.ts';
import { AT, asKnown, at, HOST } from './samples.ts';

const was = at(`${HOST}/world/1`);
const now = at(`${HOST}/ukraine/envoys-meet`);
const { canonicalLink: _, ...pageless } = was;
const other = { title: 'Storm in the north', titleKey: 'storm in the north' };

describe('a changed entry', () => {
  it.each<{ that: string; entry: Entry; was: Entry; moved: boolean }>([
    { that: 'stands on another page and says the same', entry: now, was, moved: true },
    {
      that: 'has a page, which it had not',
      entry: now,
      was: { ...pageless, contentHash: contentHashOn('', was) },
      moved: true,
    },
    { that: 'has another headline there', entry: at(now.guid, other), was, moved: false },
    {
      that: 'has another summary there',
      entry: at(now.guid, { summary: 'In pictures.' }),
      was,
      moved: false,
    },
    {
      that: 'has another text there',
      entry: at(now.guid, { text: 'More.', contentHtml: 'More.' }),
      was,
      moved: false,
    },
    { that: 'is on the page it was on, edited', entry: at(was.guid, other), was, moved: false },
    { that: 'is as it was', entry: was, was, moved: false },
  ])('that $that is only moved: $moved', ({ entry, was: before, moved }) => {
    expect(isOnlyMoved(entry, asKnown(before), contentHashOn)).toBe(moved);
  });
});

describe('an entry under another guid, on another page', () => {
  it('is the one we know when nothing else of it is new, and that is listed no more', () => {
    const known = refiled(
      [at(`${HOST}/world/2`, { ...other, published: AT + 1 }), now],
      [asKnown(was)],
      contentHashOn,
    );
    expect(known).toEqual([asKnown(was, { canonicalLink: `${HOST}/ukraine/envoys-meet` })]);
    expect(decide([now], known)).toMatchObject([{ kind: 'changed', entry: { id: was.id, guid: now.guid } }]);
  });

  it.each<{ where: string; document: readonly Entry[]; known: readonly KnownEntry[] }>([
    { where: 'it is one of two sections that list an item', document: [was, now], known: [asKnown(was)] },
    {
      where: 'the other is listed by its guid, on a third page',
      document: [now, { ...was, canonicalLink: `${HOST}/world/3`, published: AT - 1 }],
      known: [asKnown(was)],
    },
    {
      where: 'the other is listed by its page, under a third guid',
      document: [now, { ...was, id: 'e-3', guid: '3', published: AT - 1 }],
      known: [asKnown(was)],
    },
    {
      where: 'it is this week’s letter, of another instant',
      document: [at(`${HOST}/letter/2`, { published: AT + 7 * 86_400_000 })],
      known: [asKnown(was)],
    },
    {
      where: 'its date is a day, in a zone that is no whole hours off',
      document: [at(now.guid, { published: AT - (AT % 900_000) })],
      known: [asKnown(at(was.guid, { published: AT - (AT % 900_000) }))],
    },
    {
      where: 'it says something else: a gallery of the same headline',
      document: [at(now.guid, { summary: 'In pictures.' })],
      known: [asKnown(was)],
    },
    {
      where: 'it has another headline',
      document: [at(now.guid, other)],
      known: [asKnown(was)],
    },
    {
      where: 'it says nothing but its headline',
      document: [at(now.guid, { summary: '' })],
      known: [asKnown(at(was.guid, { summary: '' }))],
    },
    {
      where: 'the document has more of its instant: an import, posts of a live blog',
      document: [now, at(`${HOST}/world/2`, other)],
      known: [asKnown(was)],
    },
    {
      where: 'two that it may be are listed no more',
      document: [now],
      known: [asKnown(was), asKnown(at(`${HOST}/world/2`))],
    },
    {
      where: 'it stands on another host',
      document: [at('https://other.example/world/1')],
      known: [asKnown(was)],
    },
    { where: 'the other was taken back', document: [now], known: [asKnown(was, { withdrawn: true })] },
    { where: 'it is one that we know itself', document: [now], known: [asKnown(was), asKnown(now)] },
  ])('is another one where $where', ({ document, known }) => {
    expect(refiled(document, known, contentHashOn)).toEqual(known);
  });
});

it('never gives one id to two entries, nor takes it from one that is listed', () => {
  const some = fc
    .record({
      guid: fc.constantFrom('a', 'b', 'c', 'd'),
      page: fc.constantFrom(`${HOST}/1`, `${HOST}/2`, `${HOST}/3`, `${HOST}/4`),
      published: fc.constantFrom(AT, AT + 1, AT + 2),
    })
    .map(({ guid, page, published }) => at(page, { id: `e-${guid}`, guid, published }));
  const document = fc.uniqueArray(some, { maxLength: 4, selector: ({ guid }) => guid });
  fc.assert(
    fc.property(document, document, (first, second) => {
      const known = first.map(one => asKnown(one));
      const decisions = decide(second, refiled(second, known, contentHashOn));
      const ids = decisions.map(one => (one.kind === 'same' ? one.id : one.entry.id));
      expect(new Set(ids).size).toBe(ids.length);
      // Who is listed by a guid that we know is whom we know by it.
      for (const { guid } of second)
        if (first.some(one => one.guid === guid)) expect(ids).toContain(`e-${guid}`);
    }),
    { numRuns: 2_000 },
  );
});
