import { describe, expect, it } from 'vitest';
import { dedupe, type Listing } from '../../src/dedupe/dedupe.ts';
import type { Entry } from '../../src/feed/entry.ts';
import { contentHashOn } from '../../src/normalise/content-hash.ts';
import { AT, asKnown, at, HOST } from './samples.ts';

const entry = (name: string, parts: Partial<Entry> = {}): Entry => at(`${HOST}/${name}`, parts);
const idOf = (name: string) => `e-${HOST}/${name}`;
const found = (listing: Partial<Listing>, known: readonly Entry[]) =>
  dedupe(
    { entries: [], deleted: [], whole: true, moves: [], ...listing },
    known.map(one => asKnown(one)),
    contentHashOn,
  );
const kinds = (listing: Partial<Listing>, known: readonly Entry[]) =>
  found(listing, known).entries.map(({ kind, entry: { id } }) => [kind, id]);

const was = entry('a');

describe('a document held against what is known', () => {
  it('says what is new and what changed, and nothing of what is as it was', () => {
    const edited = entry('b', { title: 'Envoys leave Geneva', titleKey: 'envoys leave geneva' });
    expect(kinds({ entries: [was, edited, entry('c', { published: AT + 1 })] }, [was, entry('b')])).toEqual([
      ['changed', idOf('b')],
      ['new', idOf('c')],
    ]);
  });

  it('tells an entry that only stands elsewhere from one that reads otherwise', () => {
    const elsewhere = entry('a', { canonicalLink: `${HOST}/ukraine/a` });
    expect(kinds({ entries: [elsewhere] }, [was])).toEqual([['moved', idOf('a')]]);
  });

  it('takes an entry that was filed anew for the one it was, but not where a delta lists no more of it', () => {
    const filed = entry('z');
    expect(kinds({ entries: [filed] }, [was])).toEqual([['moved', idOf('a')]]);
    expect(kinds({ entries: [filed], whole: false }, [was])).toEqual([['new', idOf('z')]]);
  });

  it('says of what its publisher took back that it is gone', () => {
    const { entries, withdrawn, outlived } = found({ deleted: [{ guid: `${HOST}/a`, id: idOf('a') }] }, [
      was,
    ]);
    expect([entries, withdrawn, outlived]).toEqual([[], [{ id: idOf('a'), why: 'deleted-entry' }], []]);
  });

  it('takes nothing back that stands under another guid beside its tombstone, and remembers that it did', () => {
    const renamed = entry('n', { canonicalLink: was.canonicalLink! });
    const { withdrawn, outlived } = found(
      { entries: [renamed], deleted: [{ guid: `${HOST}/a`, id: idOf('a') }] },
      [was],
    );
    expect([withdrawn, outlived]).toEqual([[], [idOf('a')]]);
  });

  it('learns another guid of what is otherwise the same', () => {
    const renamed = entry('n', { canonicalLink: was.canonicalLink! });
    const { entries, renamed: names } = found({ entries: [renamed] }, [was]);
    expect([entries, names]).toEqual([[], [{ id: idOf('a'), guid: `${HOST}/n` }]]);
  });
});
