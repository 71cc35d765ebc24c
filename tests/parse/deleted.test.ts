import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deletedIn } from '../../src/parse/deleted.ts';
import { feedOf } from './read.ts';

const NS = 'http://purl.org/atompub/tombstones/1.0';
const atom = (inside: string) =>
  `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:at="${NS}"><title>T</title>${inside}<entry><title>One</title><id>urn:1</id></entry></feed>`;

// RFC 6721 §3: what a publisher takes back stands beside what it publishes.
describe('what a publisher takes back', () => {
  it.each([
    {
      as: 'ref and when',
      inside: '<at:deleted-entry ref="urn:2" when="2025-12-01T12:00:00+02:00"/>',
      deleted: [{ ref: 'urn:2', when: '2025-12-01T10:00:00.000Z' }],
    },
    {
      as: 'with what it says beside that, and single quotes',
      inside: `<at:deleted-entry when='2025-12-01T10:00:00Z' ref='tag:a.example,2025:a&amp;b'><at:comment>Wrong.</at:comment></at:deleted-entry>`,
      deleted: [{ ref: 'tag:a.example,2025:a&b', when: '2025-12-01T10:00:00.000Z' }],
    },
    {
      as: 'under another prefix, without a date that can be read',
      inside: '<x:deleted-entry ref="urn:2" when="lately"></x:deleted-entry>',
      deleted: [{ ref: 'urn:2' }],
    },
  ])('is known by $as', async ({ inside, deleted }) => {
    const feed = await feedOf(atom(inside));
    expect(feed.deleted).toEqual(deleted);
    expect(feed.entries.map(({ title }) => title)).toEqual(['One']);
  });

  it.each([
    { as: 'a comment', inside: '<!-- <at:deleted-entry ref="urn:2"/> -->' },
    { as: 'text', inside: '<subtitle><![CDATA[<at:deleted-entry ref="urn:2"/>]]></subtitle>' },
    { as: 'escaped text', inside: '<subtitle>&lt;at:deleted-entry ref="urn:2"/&gt;</subtitle>' },
    { as: 'a tag without a ref', inside: '<at:deleted-entry when="2025-12-01T10:00:00Z"/>' },
  ])('is nothing that stands in $as', async ({ inside }) => {
    expect(await feedOf(atom(inside))).not.toHaveProperty('deleted');
  });

  it('is read from any text, and never in more than a moment', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom('<at:', 'deleted-entry', ' ref="', '"', '>', '<!--', '-->', '<![CDATA[', ' ', 'x'),
        ),
        parts => {
          for (const { ref } of deletedIn(parts.join(''))) expect(ref).not.toBe('');
        },
      ),
    );
  });
});
