import { describe, expect, it } from 'vitest';
import type { KnownEntry } from '../../src/dedupe/decision.ts';
import { NOTICES, takenBack } from '../../src/dedupe/taken-back.ts';
import type { Entry } from '../../src/feed/entry.ts';
import { foldTitle } from '../../src/normalise/title-key.ts';

const NOON = Date.UTC(2025, 11, 2, 12);

const entry = (guid: string, parts: Partial<Entry> = {}): Entry => ({
  id: `e-${guid}`,
  sourceId: 's',
  guid,
  title: 'Envoys meet',
  summary: '',
  text: '',
  lang: 'en',
  dir: 'ltr',
  published: NOON,
  firstSeen: NOON,
  authors: [],
  categories: [],
  enclosures: [],
  titleKey: 'envoys meet',
  contentHash: 'h',
  ...parts,
});
const known = (guid: string, parts: Partial<KnownEntry> = {}): KnownEntry => ({ ...entry(guid), ...parts });
const ids = (of: readonly { readonly id: string }[]) => of.map(({ id }) => id);

describe('an entry is taken back', () => {
  it.each<{
    what: string;
    entries: readonly Entry[];
    at?: number;
    known?: readonly KnownEntry[];
    withdrawn: readonly string[];
    standing: readonly string[];
  }>([
    { what: 'by its tombstone', entries: [], at: NOON, withdrawn: ['e-a'], standing: [] },
    { what: 'by one without a date', entries: [], withdrawn: ['e-a'], standing: [] },
    {
      what: 'by a tombstone of its first guid, though it had another since',
      entries: [],
      at: NOON,
      known: [known('b', { id: 'e-a' })],
      withdrawn: ['e-a'],
      standing: [],
    },
    {
      what: 'not by one of its first guid, when it stands beside it under the one it has now',
      entries: [entry('b')],
      at: NOON,
      known: [known('b', { id: 'e-a' })],
      withdrawn: [],
      standing: ['e-b'],
    },
    {
      what: 'not by one of its first guid, when that is another’s now',
      entries: [],
      at: NOON,
      known: [known('b', { id: 'e-a' }), known('a', { id: 'e-c' })],
      withdrawn: ['e-c'],
      standing: [],
    },
    {
      what: 'though it still stands beside its tombstone, as it was',
      entries: [entry('a')],
      at: NOON,
      withdrawn: ['e-a'],
      standing: [],
    },
    {
      what: 'though it stands there twice, as it was',
      entries: [entry('a'), entry('a')],
      at: NOON,
      withdrawn: ['e-a'],
      standing: [],
    },
    {
      what: 'by a notice under its first guid, though it had another since',
      entries: [entry('a', { titleKey: 'withdrawn' })],
      at: NOON - 1,
      known: [known('b', { id: 'e-a' })],
      withdrawn: ['e-a'],
      standing: [],
    },
    {
      what: 'not, when it stands there and was updated since',
      entries: [entry('a', { updated: NOON + 1 })],
      at: NOON,
      withdrawn: [],
      standing: ['e-a'],
    },
    {
      what: 'not twice',
      entries: [],
      at: NOON,
      known: [known('a', { withdrawn: true })],
      withdrawn: [],
      standing: [],
    },
    { what: 'not, when nobody knew it', entries: [], at: NOON, known: [], withdrawn: [], standing: [] },
  ])('$what', ({ entries, at, known: before = [known('a')], withdrawn, standing }) => {
    const deletion = { guid: 'a', id: 'e-a', ...(at === undefined ? {} : { at }) };
    const found = takenBack(entries, [deletion], before);
    expect([ids(found.withdrawn), ids(found.standing)]).toEqual([withdrawn, standing]);
  });

  it('by a notice in its place, and by a headline that says more than that not', () => {
    const notice = entry('a', { titleKey: foldTitle('WITHDRAWN.') });
    const news = entry('b', { titleKey: foldTitle('Troops withdrawn from the border') });
    const found = takenBack([notice, news], [], [known('a'), known('b')]);
    expect([ids(found.withdrawn), ids(found.standing)]).toEqual([['e-a'], ['e-b']]);
    expect(takenBack([notice], [], []).standing).toEqual([notice]);
  });

  it('never by not being in the document: feeds roll, are cut and sorted anew', () => {
    expect(takenBack([entry('c')], [], [known('a'), known('b'), known('c')]).withdrawn).toEqual([]);
  });

  it('by notices that are folded as headlines are', () => {
    for (const notice of NOTICES) expect(foldTitle(notice)).toBe(notice);
  });
});
