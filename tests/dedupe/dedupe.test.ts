import { describe, expect, it } from 'vitest';
import type { KnownEntry } from '../../src/dedupe/decision.ts';
import { dedupe, type Listing } from '../../src/dedupe/dedupe.ts';
import type { Entry } from '../../src/feed/entry.ts';
import { contentHashOn } from '../../src/normalise/content-hash.ts';

const AT = Date.UTC(2025, 11, 1, 12, 17, 23);

function entry(guid: string, parts: Partial<Entry> = {}): Entry {
  const one: Entry = {
    id: `e-${guid}`,
    sourceId: 's',
    guid,
    canonicalLink: `https://e.example/${guid}`,
    title: 'Envoys meet in Geneva',
    summary: 'They talked for six hours.',
    text: 'They talked for six hours.',
    lang: 'en',
    dir: 'ltr',
    published: AT,
    firstSeen: AT + 60_000,
    authors: [],
    categories: [],
    enclosures: [],
    titleKey: 'envoys meet in geneva',
    contentHash: '',
    ...parts,
  };
  return { ...one, contentHash: contentHashOn(one.canonicalLink ?? '', one) };
}

const asKnown = ({ title, summary, ...rest }: Entry): KnownEntry => rest;
const found = (listing: Partial<Listing>, known: readonly Entry[]) =>
  dedupe({ entries: [], deleted: [], whole: true, moves: [], ...listing }, known.map(asKnown), contentHashOn);
const kinds = (listing: Partial<Listing>, known: readonly Entry[]) =>
  found(listing, known).entries.map(({ kind, entry: { id } }) => [kind, id]);

const was = entry('a');

describe('a document held against what is known', () => {
  it('says what is new and what changed, and nothing of what is as it was', () => {
    const edited = entry('b', { title: 'Envoys leave Geneva', titleKey: 'envoys leave geneva' });
    expect(kinds({ entries: [was, edited, entry('c', { published: AT + 1 })] }, [was, entry('b')])).toEqual([
      ['changed', 'e-b'],
      ['new', 'e-c'],
    ]);
  });

  it('tells an entry that only stands elsewhere from one that reads otherwise', () => {
    const elsewhere = entry('a', { canonicalLink: 'https://e.example/ukraine/a' });
    expect(kinds({ entries: [elsewhere] }, [was])).toEqual([['moved', 'e-a']]);
  });

  it('takes an entry that was filed anew for the one it was, but not where a delta lists no more of it', () => {
    const filed = entry('z');
    expect(kinds({ entries: [filed] }, [was])).toEqual([['moved', 'e-a']]);
    expect(kinds({ entries: [filed], whole: false }, [was])).toEqual([['new', 'e-z']]);
  });

  it('says of what its publisher took back that it is gone', () => {
    const { entries, withdrawn, outlived } = found({ deleted: [{ guid: 'a', id: 'e-a' }] }, [was]);
    expect([entries, withdrawn, outlived]).toEqual([[], [{ id: 'e-a', why: 'deleted-entry' }], []]);
  });

  it('takes nothing back that stands under another guid beside its tombstone, and remembers that it did', () => {
    const renamed = entry('n', { canonicalLink: was.canonicalLink! });
    const { withdrawn, outlived } = found({ entries: [renamed], deleted: [{ guid: 'a', id: 'e-a' }] }, [was]);
    expect([withdrawn, outlived]).toEqual([[], ['e-a']]);
  });

  it('learns another guid of what is otherwise the same', () => {
    const renamed = entry('n', { canonicalLink: was.canonicalLink! });
    const { entries, renamed: names } = found({ entries: [renamed] }, [was]);
    expect([entries, names]).toEqual([[], [{ id: 'e-a', guid: 'n' }]]);
  });
});
