import { describe, expect, it } from 'vitest';
import type { Tombstone } from '../../src/feed/wire.ts';
import { parse } from '../../src/parse/parse.ts';
import { toAtom } from '../../src/publish/atom.ts';
import { toJsonFeed } from '../../src/publish/json-feed.ts';
import { toRss } from '../../src/publish/rss.ts';
import { all, one, readXml } from './read-xml.ts';
import { labelOf, stories, trip, wire } from './sample-wire.ts';

const AT = Date.parse('2025-12-02T08:30:00Z');
const gone: readonly Tombstone[] = [
  { id: 'sgone', at: AT, why: 'withdrawn' },
  { id: 'syounger', at: AT - 1000, why: 'merged', mergedInto: trip.id },
];
const doc = { ...wire(), gone };

// RFC 6721: whoever took an item in hears that it is gone.
describe('what was taken off the wire', () => {
  it('is a deleted-entry in Atom, after the entries, which stay as they are', async () => {
    const feed = await readXml(toAtom(doc, labelOf));
    const [first, second] = all(feed, 'at:deleted-entry');
    expect(first!.attributes).toMatchObject({ ref: 'urn:peacewire:sgone', when: '2025-12-02T08:30:00.000Z' });
    expect(one(first!, 'at:comment').text).toBe('Withdrawn by its publisher.');
    expect(one(second!, 'link').attributes).toMatchObject({
      rel: 'related',
      href: `https://wire.example/story/${trip.id}`,
    });
    expect(one(second!, 'peacewire:merged-into').attributes).toEqual({ ref: `urn:peacewire:${trip.id}` });
    expect(all(feed, 'entry')).toHaveLength(stories.length);
  });

  it.each([
    { format: 'Atom', write: toAtom },
    { format: 'RSS', write: toRss },
  ])(
    'is read again from $format by who knows the word, and by who does not as if it were not there',
    async ({ write }) => {
      const read = await parse({ body: Buffer.from(write(doc, labelOf)) });
      const plain = await parse({ body: Buffer.from(write({ ...doc, gone: [] }, labelOf)) });
      if (!read.ok || !plain.ok) throw new Error('it could not be read');
      const { deleted, ...rest } = read.feed;
      expect(rest).toEqual(plain.feed);
      expect(deleted).toEqual([
        { ref: 'urn:peacewire:sgone', when: '2025-12-02T08:30:00.000Z' },
        { ref: 'urn:peacewire:syounger', when: '2025-12-02T08:29:59.000Z' },
      ]);
    },
  );

  it('stands in JSON Feed among what is our own', () => {
    const feed = JSON.parse(toJsonFeed(doc, labelOf));
    expect(feed._peacewire.tombstones).toEqual([
      {
        id: 'urn:peacewire:sgone',
        date_deleted: '2025-12-02T08:30:00.000Z',
        reason: 'withdrawn',
        comment: 'Withdrawn by its publisher.',
      },
      {
        id: 'urn:peacewire:syounger',
        date_deleted: '2025-12-02T08:29:59.000Z',
        reason: 'merged',
        comment: 'Now part of another story.',
        merged_into: { id: `urn:peacewire:${trip.id}`, url: `https://wire.example/story/${trip.id}` },
      },
    ]);
    expect(feed.items).toHaveLength(stories.length);
  });

  it.each([{ write: toAtom }, { write: toRss }])(
    'is said of a feed that has nothing else in it',
    async ({ write }) => {
      const read = await parse({ body: Buffer.from(write({ ...doc, items: [] }, labelOf)) });
      expect(read.ok && read.feed.deleted).toHaveLength(2);
    },
  );
});

describe('an item', () => {
  it('is updated when another report leads it, though nobody rewrote that one', async () => {
    const rereadAt = trip.startedAt + 7_200_000;
    const lead = { ...trip.lead, revisions: 0 };
    const story = { ...trip, lead, rereadAt };
    const feed = await readXml(toAtom(wire([{ kind: 'story', story }]), labelOf));
    expect(one(one(feed, 'entry'), 'updated').text).toBe(new Date(rereadAt).toISOString());
  });
});
