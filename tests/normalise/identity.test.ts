import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  entryId,
  type Identifiable,
  identities,
  storyIdOf,
  usableGuid,
} from '../../src/normalise/identity.ts';

const entry = (parts: Partial<Identifiable>): Identifiable => ({
  titleKey: '',
  published: '',
  text: '',
  ...parts,
});

describe('an entry’s id', () => {
  // Ids are for ever: what these two say is stored in every running wire.
  it('is the one it has always been', () => {
    expect(entryId('sample', 'https://example.org/a')).toBe('eniujdg4ihjyrhh6kezt4');
    expect(entryId('', '')).toBe('eny2axhh7wn5jrhffittl');
  });

  it('is e and twenty characters of base 32', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (source, identity) => {
        expect(entryId(source, identity)).toMatch(/^e[a-z2-7]{20}$/);
      }),
    );
  });

  it('differs between sources and between identities', () => {
    const ids = new Set<string>();
    for (let n = 0; n < 2_000; n++) ids.add(entryId(`s${n % 2}`, `guid ${n >> 1}`));
    expect(ids.size).toBe(2_000);
  });

  it('founds a story of the same characters', () => {
    expect(storyIdOf('eabc')).toBe('sabc');
  });
});

describe('identity', () => {
  it.each([
    { by: 'guid', of: entry({ guid: 'g', canonicalLink: 'https://e.org/a', titleKey: 't' }), is: 'g' },
    {
      by: 'canonical link',
      of: entry({ canonicalLink: 'https://e.org/a', titleKey: 't' }),
      is: 'https://e.org/a',
    },
    { by: 'title and date', of: entry({ titleKey: 't', published: '2025-12-01' }), is: 't 2025-12-01' },
    { by: 'text', of: entry({ text: 'said' }), is: 'said' },
  ])('goes by $by', ({ of, is }) => {
    expect(identities([of])).toEqual([is]);
  });

  it('tells apart the pages that share one guid, wherever they stand', () => {
    const a = entry({ guid: 'g', canonicalLink: 'https://e.org/a' });
    const b = entry({ guid: 'g', canonicalLink: 'https://e.org/b' });
    const c = entry({ guid: 'h', canonicalLink: 'https://e.org/c' });
    const [forA, forB, forC] = identities([a, b, c]);
    expect(new Set([forA, forB, forC]).size).toBe(3);
    expect(identities([c, b, a])).toEqual([forC, forB, forA]);
  });

  it.each([
    ['places on one page', { link: 'https://e.org/a#1' }, { link: 'https://e.org/a#2' }],
    ['titles on one page', { titleKey: 'one' }, { titleKey: 'two' }],
    [
      'titles and dates under one guid',
      { guid: 'g', titleKey: 'one', published: '1' },
      { guid: 'g', titleKey: 'two', published: '2' },
    ],
  ])('tells apart %s', (_, a, b) => {
    const page = { canonicalLink: 'https://e.org/a', link: 'https://e.org/a' };
    const [one, two] = identities([entry({ ...page, ...a }), entry({ ...page, ...b })]);
    expect(one).not.toBe(two);
  });

  it('tells apart what has neither guid nor page, and only then by what it says', () => {
    const alert = entry({ titleKey: 'alert', published: '1', text: 'in the north' });
    const [one, two] = identities([alert, { ...alert, text: 'in the south' }]);
    expect(one).not.toBe(two);
    expect(identities([alert])).toEqual(identities([{ ...alert, text: 'edited' }]));
  });

  it('stays one for a guid that stands twice on one page', () => {
    const twice = entry({ guid: 'g', canonicalLink: 'https://e.org/a' });
    expect(identities([twice, { ...twice, titleKey: 'edited' }])).toEqual(['g', 'g']);
  });

  it.each(['', ' ', '0', '-1', 'null', 'undefined', 'N/A', '#', 'http://', '[object Object]'])(
    'does not rest on «%s»',
    guid => {
      expect(usableGuid(guid)).toBeUndefined();
    },
  );

  it('replaces an endless guid by its digest', () => {
    const guid = usableGuid('x'.repeat(50_000))!;
    expect(guid.length).toBeLessThan(100);
    expect(guid).not.toBe(usableGuid('x'.repeat(50_001)));
  });
});
