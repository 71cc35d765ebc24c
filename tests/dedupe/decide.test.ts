import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide } from '../../src/dedupe/decide.ts';
import type { Decision, KnownEntry } from '../../src/dedupe/decision.ts';
import type { Entry } from '../../src/feed/entry.ts';

const NOW = Date.UTC(2025, 11, 2, 12);
const EARLIER = NOW - 3_600_000 - 1_234;

function entry(parts: Partial<Entry> & { guid: string }): Entry {
  return {
    id: `e-${parts.guid}`,
    sourceId: 's',
    title: 'Envoys meet',
    summary: '',
    text: '',
    lang: 'en',
    dir: 'ltr',
    published: NOW - 1_234,
    firstSeen: NOW,
    authors: [],
    categories: [],
    enclosures: [],
    titleKey: `title of ${parts.guid}`,
    contentHash: 'h',
    ...parts,
  };
}

/** What the store would remember of an entry. */
const asKnown = (of: Entry): KnownEntry => ({
  id: of.id,
  guid: of.guid,
  ...(of.canonicalLink === undefined ? {} : { canonicalLink: of.canonicalLink }),
  titleKey: of.titleKey,
  contentHash: of.contentHash,
  published: of.published,
  firstSeen: of.firstSeen,
});

/** What the store knows once the decisions are kept. */
function kept(decisions: readonly Decision[], known: readonly KnownEntry[]): KnownEntry[] {
  const byId = new Map(known.map(was => [was.id, was]));
  for (const decision of decisions)
    if (decision.kind !== 'same') byId.set(decision.entry.id, asKnown(decision.entry));
    else if (decision.guid !== undefined)
      byId.set(decision.id, { ...byId.get(decision.id)!, guid: decision.guid });
  return [...byId.values()];
}

const PAGE = 'https://e.example/a';
const seen = entry({
  guid: 'g',
  canonicalLink: PAGE,
  titleKey: 'envoys meet',
  published: EARLIER,
  firstSeen: EARLIER,
});

describe('an entry with neither guid nor page', () => {
  const post = (id: string, title: string, published: number, contentHash = `says ${title}`) =>
    entry({ id, guid: `title:${title}`, titleKey: title, published, contentHash });
  const kinds = (decisions: readonly Decision[]) => decisions.map(({ kind }) => kind);
  const once = ['a', 'b', 'c', 'd', 'e'].map(title => post(`${title}1`, title, EARLIER));
  const known = once.map(asKnown);

  it('is the one we know when its document dates all of them anew', () => {
    const again = once.map(was => post(`${was.titleKey}2`, was.titleKey, NOW, was.contentHash));
    expect(kinds(decide(again, known))).toEqual(['same', 'same', 'same', 'same', 'same']);
  });

  it('is the one we know with a word in it changed, where its title stands for one alone', () => {
    const again = once.map(was => post(`${was.titleKey}2`, was.titleKey, NOW, 'read by 7'));
    const decisions = decide(again, known);
    expect(kinds(decisions)).toEqual(['changed', 'changed', 'changed', 'changed', 'changed']);
    expect(decisions[0]).toMatchObject({ entry: { id: 'a1', published: EARLIER } });
  });

  it('is a new one of its title where dates tell', () => {
    const weekly = [post('a2', 'a', NOW), post('a1', 'a', EARLIER), post('x1', 'x', EARLIER - 3_600_000)];
    expect(kinds(decide(weekly, known))).toEqual(['new', 'same', 'new']);
  });

  it('is a new one that says something else, when there are few', () => {
    expect(kinds(decide([post('a2', 'a', NOW, 'else')], known))).toEqual(['new']);
  });
});

describe('an entry', () => {
  it.each([
    { when: 'never seen', entry: entry({ guid: 'other' }), becomes: 'new' },
    { when: 'seen, with the same hash', entry: { ...seen, published: NOW }, becomes: 'same' },
    { when: 'seen, with another hash', entry: { ...seen, contentHash: 'i' }, becomes: 'changed' },
    {
      when: 'on a page we know, with another guid and the same headline',
      entry: entry({ guid: 'g2', canonicalLink: PAGE, titleKey: 'envoys meet' }),
      becomes: 'same',
    },
    {
      when: 'on a page we know, with a guid that only counts versions, and edited',
      entry: entry({ guid: 'g#2', canonicalLink: PAGE, titleKey: 'envoys have met', contentHash: 'i' }),
      becomes: 'changed',
    },
    {
      when: 'on a page we know, with another guid and the same instant, and edited',
      entry: entry({
        guid: 'g2',
        canonicalLink: PAGE,
        titleKey: 'envoys have met',
        contentHash: 'i',
        published: EARLIER,
      }),
      becomes: 'changed',
    },
    {
      when: 'on a page we know, with another guid, another date and edited',
      entry: entry({ guid: 'g2', canonicalLink: PAGE, titleKey: 'envoys have met', contentHash: 'i' }),
      becomes: 'changed',
    },
    {
      when: 'with our headline on another page',
      entry: entry({ guid: 'g2', canonicalLink: 'https://e.example/b', titleKey: 'envoys meet' }),
      becomes: 'new',
    },
  ])('$when is $becomes', ({ entry: fetched, becomes }) => {
    expect(decide([fetched], [asKnown(seen)]).map(decision => decision.kind)).toEqual([becomes]);
  });

  const edited = entry({ guid: 'g2', canonicalLink: PAGE, titleKey: 'envoys have met', contentHash: 'i' });
  const other = (guid: string, parts: Partial<Entry> = {}) =>
    entry({ guid, canonicalLink: PAGE, published: EARLIER - 5_000, ...parts });
  const HOME = 'https://e.example';
  it.each<{ where: string; document: readonly Entry[]; known: readonly KnownEntry[] }>([
    {
      where: 'the document has several on that page',
      document: [edited, other('g3')],
      known: [asKnown(seen)],
    },
    {
      where: 'we know several of that page, though it lists one at a time',
      document: [edited],
      known: [asKnown(seen), asKnown(other('g3'))],
    },
    {
      where: 'the one we know of that page is listed by its own guid, elsewhere now',
      document: [edited, { ...seen, canonicalLink: `${PAGE}/moved` }],
      known: [asKnown(seen)],
    },
    {
      where: 'the page is a host and no more, on which everything stands in turn',
      document: [{ ...edited, canonicalLink: HOME }],
      known: [asKnown({ ...seen, canonicalLink: HOME })],
    },
    {
      where: 'the one we know of that page was taken back',
      document: [edited],
      known: [{ ...asKnown(seen), withdrawn: true }],
    },
  ])('with another guid, headline and date is another one where $where', ({ document, known }) => {
    expect(decide(document, known)).toContainEqual({ kind: 'new', entry: document[0] });
  });

  it('with another guid, headline and date is the one of its page that was not taken back', () => {
    const known = [{ ...asKnown(other('g3')), withdrawn: true }, asKnown(seen)];
    expect(decide([edited], known)).toMatchObject([{ kind: 'changed', entry: { id: seen.id } }]);
  });

  it('edited, and listed twice under two new guids, is still the one of its page', () => {
    const twice = [edited, { ...edited, id: 'e-g4', guid: 'g4' }];
    expect(decide(twice, [asKnown(seen)])).toMatchObject([{ kind: 'changed', entry: { id: seen.id } }]);
  });

  it('that says the same under another guid is known by that, on whatever page', () => {
    const known = [asKnown({ ...seen, contentHash: 'h' })];
    const renamed = decide([entry({ guid: 'g2', canonicalLink: PAGE })], known);
    expect(renamed).toEqual([{ kind: 'same', id: seen.id, guid: 'g2' }]);
    const elsewhere = { canonicalLink: `${PAGE}/moved`, titleKey: 'envoys have met', contentHash: 'i' };
    expect(decide([entry({ guid: 'g2', ...elsewhere })], kept(renamed, known))).toMatchObject([
      { kind: 'changed', entry: { id: seen.id } },
    ]);
    // Its id is made of its first guid, which is thereby never forgotten.
    expect(decide([entry({ guid: 'g', ...elsewhere })], kept(renamed, known))).toMatchObject([
      { kind: 'changed', entry: { id: seen.id } },
    ]);
  });

  it('that goes to and fro between its first guid and another is written down once', () => {
    const known = [asKnown({ ...seen, guid: 'g2' })];
    for (const guid of ['g', 'g2', 'g'])
      expect(decide([entry({ guid, canonicalLink: PAGE })], known)).toEqual([{ kind: 'same', id: seen.id }]);
  });

  it('that changed keeps its id and its first times, and says what it was', () => {
    const edited = entry({
      guid: 'g2',
      canonicalLink: PAGE,
      titleKey: 'envoys meet',
      contentHash: 'i',
      published: NOW,
    });
    expect(decide([edited], [asKnown(seen)])).toEqual([
      {
        kind: 'changed',
        entry: { ...edited, id: seen.id, published: EARLIER, firstSeen: EARLIER },
        was: asKnown(seen),
      },
    ]);
  });

  it('may be found to be older than we thought, but never newer', () => {
    const older = { ...seen, contentHash: 'i', published: EARLIER - 5_000 };
    expect(decide([older], [asKnown(seen)])).toMatchObject([{ entry: { published: EARLIER - 5_000 } }]);
  });

  it('that stands twice in a document counts as it stands first', () => {
    const twice = entry({ guid: 'g', title: 'First' });
    expect(decide([twice, { ...twice, title: 'Second', contentHash: 'i' }], [])).toEqual([
      { kind: 'new', entry: twice },
    ]);
  });

  it('that stands under two guids on one page counts once, at this fetch and at the next', () => {
    const a = entry({ guid: 'a', canonicalLink: PAGE, titleKey: 'envoys meet' });
    const b = entry({ guid: 'b', canonicalLink: PAGE, titleKey: 'envoys meet' });
    expect(decide([a, b], [])).toEqual([{ kind: 'new', entry: a }]);
    expect(decide([b, a], [asKnown(a)])).toEqual([{ kind: 'same', id: a.id }]);
  });

  it('is not merged with its neighbours when all link to the front page on one day', () => {
    const day = Date.UTC(2025, 11, 1);
    const posts = ['a', 'b', 'c'].map(guid =>
      entry({ guid, canonicalLink: 'https://e.example', published: day }),
    );
    expect(decide(posts, []).map(decision => decision.kind)).toEqual(['new', 'new', 'new']);
    expect(decide(posts.slice(1), [asKnown(posts[0]!)]).map(decision => decision.kind)).toEqual([
      'new',
      'new',
    ]);
  });

  it('is a new one each week when a page carries several under one headline', () => {
    const week = 7 * 86_400_000;
    const letters = [0, 1, 2, 3].map(n =>
      entry({
        guid: `${PAGE} #${n}`,
        canonicalLink: PAGE,
        titleKey: 'weekly letter',
        published: NOW - (4 - n) * week,
      }),
    );
    expect(decide(letters.slice(0, 3), []).map(decision => decision.kind)).toEqual(['new', 'new', 'new']);
    expect(decide(letters.slice(1), letters.slice(0, 3).map(asKnown)).map(decision => decision.kind)).toEqual(
      ['same', 'same', 'new'],
    );
  });

  it('is found by its guid even when one further up looks like it', () => {
    const lookAlike = entry({ guid: 'g2', canonicalLink: PAGE, titleKey: 'envoys meet', published: EARLIER });
    expect(decide([lookAlike, seen], [asKnown(seen)])).toEqual([{ kind: 'same', id: seen.id }]);
  });
});

describe('an entry of a source that moved', () => {
  const moves = [{ from: 'old.example', to: 'new.example' }];
  const at = (host: string, path: string, parts: Partial<Entry> = {}) =>
    entry({
      guid: `https://${host}${path}`,
      canonicalLink: `https://${host}${path}`,
      titleKey: 'envoys meet',
      ...parts,
    });
  const was = at('old.example', '/2025/a', { published: EARLIER, firstSeen: EARLIER });

  it.each([
    { when: 'of its headline, on its path', now: at('new.example', '/2025/a', { published: NOW }), is: 'it' },
    {
      when: 'of its instant, on its path',
      now: at('new.example', '/2025/a', { titleKey: 'envoys have met', published: EARLIER }),
      is: 'it',
    },
    {
      when: 'of its path alone',
      now: at('new.example', '/2025/a', { titleKey: 'storms in the north' }),
      is: 'another',
    },
    { when: 'of its headline alone', now: at('new.example', '/2025/b'), is: 'another' },
    {
      when: 'of its headline, on its path, of another house',
      now: at('other.example', '/2025/a'),
      is: 'another',
    },
    { when: 'that is a front page', now: at('new.example', '', { published: EARLIER }), is: 'another' },
  ])('$when is $is', ({ now, is }) => {
    const fetched = { ...now, contentHash: 'i' };
    const known = [asKnown(was), asKnown(at('old.example', '', { published: EARLIER }))];
    expect(decide([fetched], known, moves)).toMatchObject([
      is === 'it' ? { kind: 'changed', entry: { id: was.id, guid: now.guid } } : { kind: 'new' },
    ]);
  });

  it('is the one we know on the new page before one that stood on the old', () => {
    const here = at('new.example', '/2025/a', { guid: 'here' });
    const fetched = at('new.example', '/2025/a', { guid: 'g2' });
    expect(decide([fetched], [asKnown(was), asKnown(here)], moves)).toMatchObject([
      { kind: 'same', id: here.id },
    ]);
  });

  it('does not take the id of one that is listed under its own guid still', () => {
    const fetched = at('new.example', '/2025/a');
    expect(decide([fetched, was], [asKnown(was)], moves)).toEqual([
      { kind: 'new', entry: fetched },
      { kind: 'same', id: was.id },
    ]);
  });
});

describe('deciding', () => {
  const moves = [{ from: 'old.example', to: 'e.example' }];
  const some = fc
    .record({
      guid: fc.constantFrom('a', 'b', 'c', 'd', 'a#1', 'a#2'),
      page: fc.constantFrom(
        undefined,
        PAGE,
        'https://e.example/b',
        'https://e.example',
        'https://old.example/a',
        'https://old.example',
      ),
      titleKey: fc.constantFrom('', 'one', 'two'),
      contentHash: fc.constantFrom('h', 'i'),
      published: fc.constantFrom(NOW - 86_400_000, NOW - 1_234, NOW),
    })
    .map(({ page, ...parts }) =>
      entry({
        ...parts,
        ...(page === undefined ? {} : { canonicalLink: page }),
        // The page is part of what a reader is shown.
        contentHash: `${parts.contentHash} ${page}`,
      }),
    );
  const document = fc.array(some, { maxLength: 8 });

  const idOf = (decision: Decision) => (decision.kind === 'same' ? decision.id : decision.entry.id);

  it('never names one id twice, and calls new only what is unknown', () => {
    fc.assert(
      fc.property(document, document, (first, second) => {
        const known = kept(decide(first, [], moves), []);
        const decisions = decide(second, known, moves);
        const ids = decisions.map(idOf);
        expect(new Set(ids).size).toBe(ids.length);
        for (const decision of decisions)
          expect(known.some(was => was.id === idOf(decision))).toBe(decision.kind !== 'new');
      }),
      { numRuns: 2_000 },
    );
  });

  it('finds nothing to do when the same document comes again', () => {
    fc.assert(
      fc.property(document, document, (before, again) => {
        const known = kept(decide(before, [], moves), []);
        const after = kept(decide(again, known, moves), known);
        const left = decide(again, after, moves).filter(one => one.kind !== 'same' || one.guid !== undefined);
        expect(left).toEqual([]);
      }),
      { numRuns: 2_000 },
    );
  });

  it('knows by its guid what it has decided once, whatever else becomes of it', () => {
    fc.assert(
      fc.property(document, some, (first, one) => {
        const known = kept(decide(first, [], moves), []);
        const [decision] = decide([one], known, moves);
        const other = { canonicalLink: 'https://e.example/elsewhere', titleKey: 'three', published: NOW + 1 };
        const after = decide([{ ...one, ...other, contentHash: 'j' }], kept([decision!], known), moves);
        expect(after).toMatchObject([{ kind: 'changed', entry: { id: idOf(decision!) } }]);
      }),
      { numRuns: 2_000 },
    );
  });

  it('does not depend on the order of what is known', () => {
    fc.assert(
      fc.property(document, document, (first, second) => {
        const known = kept(decide(first, [], moves), []);
        expect(decide(second, known.toReversed(), moves)).toEqual(decide(second, known, moves));
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('a source that dates all its posts at each reading', () => {
  const READ = NOW + 1_234;
  const posts = (at: number, ...guids: string[]) =>
    guids.map(guid =>
      entry({ guid, canonicalLink: `https://e.example/${guid}`, published: at, firstSeen: at }),
    );

  it('does not flood the wire, at the first reading or later, and its news is news', () => {
    const first = decide(posts(READ, 'f', 'e', 'd', 'c', 'b', 'a'), []);
    const dates = first.map(decision => (decision.kind === 'new' ? decision.entry.published : 0));
    expect(dates.filter(date => date > READ - 3_600_000)).toEqual([READ]);
    const later = READ + 600_000;
    const known = kept(first, []);
    expect(decide(posts(later, 'g', 'f', 'e', 'd', 'c', 'b', 'a'), known)).toEqual([
      { kind: 'new', entry: posts(later, 'g')[0] },
      ...known.map(({ id }) => ({ kind: 'same', id })),
    ]);
  });
});
