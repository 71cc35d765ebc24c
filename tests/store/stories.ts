import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Filter } from '../../src/feed/filter.ts';
import { COPIES_OF_WHAT_IS_THERE, WITHDRAWALS_OF_WHAT_IS_THERE } from '../../src/store/migrations.ts';
import type { Store } from '../../src/store/store.ts';
import { askSlice, expectSoundWire, followTo, IN_TIME, type Place, toldOf } from './contract.ts';
import { deed, perform } from './deeds.ts';
import {
  cluster,
  entryId,
  everyReport,
  everything,
  judged,
  MINUTE,
  NOON,
  pollState,
  refresh,
  type Said,
  source,
  storyId,
} from './samples.ts';

/** What becomes of stories after they were founded: they merge, are split, lose reports; on each engine. */
export function describeStories(makePlace: () => Promise<Place>): void {
  let place: Place;
  let store: Store;
  const opened: Store[] = [];
  const open = (): Store => {
    const one = place.open();
    opened.push(one);
    return one;
  };

  beforeAll(async () => {
    place = await makePlace();
    store = place.open();
    await store.migrate();
  });
  beforeEach(async () => {
    await place.empty();
    await store.syncSources([source('a'), source('b'), source('c')], NOON);
  });
  afterEach(async () => {
    await expectSoundWire(place, store);
    for (const one of opened.splice(0)) await one.close();
  });
  afterAll(async () => {
    await store.close();
    await place.leave();
  });

  const ids = async (n: number) => {
    const story = await store.story(storyId(n));
    return story && [story.lead, ...story.others].map(report => report.entry.id).sort();
  };
  const heard = async (after: number, filter: Partial<Filter> = {}) =>
    (await store.changes({ filter: { ...everything, ...filter }, after })).items.map(
      ({ kind, id, mergedInto }) => [kind, id, ...(mergedInto === undefined ? [] : [mergedInto])],
    );
  const numbers = async () =>
    (await place.rows('select seq from change order by seq')).map(row => Number(row.seq));
  const gone = async (filter: Partial<Filter> = {}) =>
    (await store.tombstones({ filter: { ...everything, ...filter } })).map(({ id, why }) => [id, why]);
  const withdraw = async (sourceId: string, n: number, now = NOON + MINUTE) => {
    await store.claimNamed({ ids: [sourceId], now, leaseMs: MINUTE, owner: 'one' });
    const withdrawn = [{ id: entryId(n), why: 'taken back' }];
    const kept = { sourceId, owner: 'one', now, state: pollState(), entries: [], withdrawn };
    return await store.keep(kept, cluster);
  };
  const now = NOON + 5 * MINUTE;
  const why = 'seen by a person';

  describe('two stories that a report shows to be one', () => {
    beforeEach(async () => {
      await refresh(store, 'a', [
        { n: 1, event: 'x' },
        { n: 2, event: 'y', lang: 'uk' },
      ]);
      await refresh(store, 'b', [{ n: 3, event: 'y', lang: 'fr' }]);
    });

    it('are the older one, with all reports of both; who asks for the younger gets it', async () => {
      await refresh(store, 'b', [{ n: 4, event: 'y+x' }]);
      expect(await ids(1)).toEqual([1, 2, 3, 4].map(entryId));
      expect(await store.story(storyId(2))).toEqual(await store.story(storyId(1)));
      expect(await store.story(storyId(1))).toMatchObject({
        id: storyId(1),
        lead: { entry: { id: entryId(1) } },
        languages: ['en', 'fr', 'uk'],
        independent: 2,
      });
      expect((await store.stories({ filter: everything })).items.map(one => one.id)).toEqual([storyId(1)]);
    });

    it('are told to followers: the one updated, the other removed, and where it is now', async () => {
      const before = await store.head();
      await refresh(store, 'b', [{ n: 4, event: 'x+y' }]);
      expect(await heard(before)).toEqual([
        ['removed', storyId(2), storyId(1)],
        ['updated', storyId(1)],
      ]);
      expect(await heard(before, everyReport)).toEqual([
        ['updated', entryId(2)],
        ['updated', entryId(3)],
        ['added', entryId(4)],
      ]);
      expect(await heard(before, { lang: ['uk'] })).toEqual([
        ['removed', storyId(2), storyId(1)],
        ['added', storyId(1)],
      ]);
      expect(await numbers()).toEqual(Array.from({ length: await store.head() }, (_, i) => i + 1));
      expect(await gone()).toEqual([[storyId(2), 'merged']]);
      expect(await store.tombstone(storyId(2))).toMatchObject({ why: 'merged', mergedInto: storyId(1) });
      expect(await gone({ lang: ['fr'] })).toEqual([[storyId(2), 'merged']]);
      expect(await gone({ lang: ['de'] })).toEqual([]);
    });

    it('neither move nor ask to be read again: to the reader of the older one, outlets joined', async () => {
      const before = await store.story(storyId(1));
      await refresh(store, 'b', [{ n: 4, event: 'x+y' }], NOON + MINUTE);
      const { startedAt, changedAt, rereadAt } = (await store.story(storyId(1)))!;
      expect({ startedAt, changedAt }).toEqual({
        startedAt: before?.startedAt,
        changedAt: before?.changedAt,
      });
      expect(rereadAt).toBeUndefined();
    });

    it('say what tied them, at the report that had founded the younger', async () => {
      const tieOf = async (n: number) => (await store.entry(entryId(n)))?.report.tie;
      await refresh(store, 'a', [{ n: 5, event: 'z' }]);
      await refresh(store, 'b', [{ n: 4, event: 'y+z' }]);
      expect(await tieOf(5)).toEqual({ rule: 'same event', with: entryId(4), score: 0.9, shared: ['z'] });
      await refresh(store, 'c', [
        { n: 6, event: 'w', published: NOON - 30 * MINUTE },
        { n: 7, event: 'w+x+y', published: NOON - 20 * MINUTE },
      ]);
      expect(await ids(1)).toEqual([1, 2, 3, 4, 5, 6, 7].map(entryId));
      expect(await tieOf(1)).toBeUndefined();
      expect(await tieOf(2)).toEqual({ rule: 'same event', with: entryId(7), score: 0.9, shared: ['y'] });
      expect(await tieOf(3)).toMatchObject({ rule: 'same event', with: entryId(2) });
      expect(await tieOf(5)).toMatchObject({ with: entryId(4) });
      expect(await tieOf(6)).toEqual({ rule: 'same event', with: entryId(7), score: 0.9, shared: ['w'] });
    });

    it('lead from one to the last through every merge at once', async () => {
      await refresh(store, 'a', [{ n: 5, event: 'w', verdict: 'review' }]);
      await refresh(store, 'b', [{ n: 6, event: 'z' }]);
      await refresh(store, 'b', [{ n: 7, event: 'z+y' }]);
      expect((await store.story(storyId(6)))?.id).toBe(storyId(2));
      await refresh(store, 'b', [{ n: 8, event: 'y+x+w' }]);
      for (const n of [1, 2, 5, 6]) expect((await store.story(storyId(n)))?.id).toBe(storyId(1));
      const into = await place.rows('select id, merged_into from story where merged_into is not null');
      expect(into.map(row => row.merged_into)).toEqual([storyId(1), storyId(1), storyId(1)]);
    });

    it('are one within one refresh as well, where the same refresh founded and changed them', async () => {
      await refresh(store, 'a', [
        { n: 2, kind: 'changed', event: 'y', title: 'Anew' },
        { n: 10, event: 'u' },
        { n: 11, event: 'u+y' },
        { n: 12, event: 'u' },
      ]);
      expect(await ids(2)).toEqual([2, 3, 10, 11, 12].map(entryId));
      expect((await store.story(storyId(10)))?.id).toBe(storyId(2));
    });

    it('put the story on the wire that only reviewers had seen, and ask for its lead to be read', async () => {
      await refresh(store, 'c', [{ n: 20, event: 'v', verdict: 'review' }]);
      await refresh(store, 'c', [{ n: 21, event: 't' }]);
      const before = await store.head();
      await refresh(store, 'c', [{ n: 22, event: 'v+t', verdict: 'review' }]);
      expect(await ids(20)).toEqual([entryId(21)]);
      expect(await heard(before)).toEqual([
        ['removed', storyId(21), storyId(20)],
        ['added', storyId(20)],
      ]);
    });

    it('stay one when their reports change, leave and come again', async () => {
      await refresh(store, 'b', [{ n: 4, event: 'x+y' }]);
      await refresh(store, 'a', [{ n: 2, kind: 'changed', verdict: 'off', event: 'y' }]);
      await refresh(store, 'a', [{ n: 2, kind: 'changed', event: 'y', title: 'Again' }]);
      expect(await ids(2)).toEqual([1, 2, 3, 4].map(entryId));
      await refresh(store, 'c', [{ n: 30, event: 'y' }]);
      expect((await store.entry(entryId(30)))?.report.storyId).toBe(storyId(1));
    });
  });

  describe('an entry that a person splits off', () => {
    beforeEach(async () => {
      await refresh(store, 'a', [{ n: 1, event: 'x', text: 'one' }]);
      await refresh(store, 'b', [
        { n: 2, event: 'x', text: 'one' },
        { n: 3, event: 'x', text: 'two' },
      ]);
    });

    it('is in a story of its own, copies nothing, and both stories are told of', async () => {
      const before = await store.head();
      const done = await store.split({ id: entryId(2), now, why });
      expect(done).toEqual({ ok: true, storyId: storyId(2), head: before + 2, changes: 2 });
      expect((await store.entry(entryId(2)))?.report).not.toHaveProperty('duplicateOf');
      expect([await ids(1), await ids(2)]).toEqual([[entryId(1), entryId(3)], [entryId(2)]]);
      expect(await heard(before)).toEqual([
        ['updated', storyId(1)],
        ['added', storyId(2)],
      ]);
      expect((await store.entry(entryId(2)))?.rulings).toEqual([
        { at: now, what: 'split', why, from: storyId(1), to: storyId(2) },
      ]);
    });

    it('says that a person put it there, why and when; so does the one that is joined', async () => {
      await store.split({ id: entryId(2), now, why });
      const decided = { rule: 'decided', with: '', score: 1, shared: [] };
      expect((await store.story(storyId(2)))?.lead.tie).toEqual({ ...decided, why, at: now });
      await store.join({ id: entryId(3), storyId: storyId(2), now: now + 1, why: 'one event' });
      const [joined] = (await store.story(storyId(2)))!.others;
      expect(joined?.tie).toEqual({ ...decided, why: 'one event', at: now + 1 });
      const again = open();
      await refresh(again, 'b', [{ n: 3, kind: 'changed', event: 'x', text: 'two', title: 'Anew' }]);
      expect((await again.entry(entryId(3)))?.report.tie).toEqual(joined?.tie);
    });

    it('takes what copies it along; the lead that goes is replaced, and that is to be read', async () => {
      await store.split({ id: entryId(1), now, why });
      const entry = await store.entry(entryId(1));
      const to = entry!.report.storyId;
      expect(to).toMatch(/^s[a-z2-7]{20}$/);
      expect(await ids(1)).toEqual([entryId(3)]);
      expect((await store.story(storyId(1)))?.rereadAt).toBe(now);
      const story = await store.story(to);
      expect(story?.others.map(one => [one.entry.id, one.duplicateOf])).toEqual([[entryId(2), entryId(1)]]);
    });

    it('never comes back by itself, whatever shows the two stories to be one', async () => {
      await store.split({ id: entryId(2), now, why });
      await refresh(store, 'c', [{ n: 4, event: 'x', text: 'one' }]);
      await refresh(store, 'c', [{ n: 5, event: 'q' }]);
      await refresh(store, 'c', [{ n: 6, event: 'q+x', text: 'three' }]);
      await refresh(store, 'b', [{ n: 2, kind: 'changed', event: 'x', text: 'one', title: 'Anew' }]);
      await refresh(store, 'b', [{ n: 2, kind: 'changed', event: 'x', verdict: 'off' }]);
      await refresh(store, 'b', [{ n: 2, kind: 'changed', event: 'x', text: 'one', title: 'Back' }]);
      const again = open();
      expect((await again.entry(entryId(2)))?.report.storyId).toBe(storyId(2));
      expect((await again.story(storyId(1)))?.id).toBe(storyId(1));
      expect((await again.story(storyId(2)))?.id).toBe(storyId(2));
    });

    it('does when a person joins it again, and the story that it leaves empty leads there', async () => {
      await store.split({ id: entryId(2), now, why });
      const before = await store.head();
      const done = await store.join({ id: entryId(2), storyId: storyId(1), now, why: 'it was one' });
      expect(done).toMatchObject({ ok: true, storyId: storyId(1) });
      expect(await ids(1)).toEqual([1, 2, 3].map(entryId));
      expect((await store.story(storyId(2)))?.id).toBe(storyId(1));
      expect(await heard(before)).toEqual([
        ['removed', storyId(2), storyId(1)],
        ['updated', storyId(1)],
      ]);
      expect((await store.entry(entryId(2)))?.rulings.map(({ what }) => what)).toEqual(['split', 'join']);
      // A redirect is for ever: the next split needs an id that nobody has heard.
      await store.split({ id: entryId(2), now, why });
      const { storyId: third } = (await store.entry(entryId(2)))!.report;
      expect([storyId(1), storyId(2)]).not.toContain(third);
    });

    describe('and that is joined to the story of what it copied', () => {
      const copyOf = async (n: number) => (await store.entry(entryId(n)))?.report.duplicateOf;
      beforeEach(() => store.split({ id: entryId(2), now, why }));

      it('is a copy again, as what copied it meanwhile is, and does not count as a voice', async () => {
        await refresh(store, 'b', [{ n: 2, kind: 'changed', event: 'q', text: 'one' }]);
        await refresh(store, 'c', [{ n: 4, event: 'q', text: 'one' }]);
        expect(await copyOf(4)).toBe(entryId(2));
        const before = await store.head();
        await store.join({ id: entryId(2), storyId: storyId(1), now, why });
        expect([await copyOf(1), await copyOf(2), await copyOf(4)]).toEqual([
          undefined,
          entryId(1),
          entryId(1),
        ]);
        expect(await store.story(storyId(1))).toMatchObject({
          lead: { entry: { id: entryId(1) } },
          independent: 2,
        });
        const { items } = await store.changes({ filter: everyReport, after: before });
        expect(items.map(({ kind, id, report }) => [kind, id, report?.duplicateOf])).toEqual([
          ['updated', entryId(2), entryId(1)],
          ['updated', entryId(4), entryId(1)],
        ]);
        expect((await store.story(storyId(1)))?.rereadAt).toBeUndefined();
      });

      it('is one where the other comes to it, and by way of a third story', async () => {
        const before = await store.head();
        await store.join({ id: entryId(1), storyId: storyId(2), now, why });
        expect([await copyOf(1), await copyOf(2)]).toEqual([undefined, entryId(1)]);
        expect(await heard(before, everyReport)).toEqual([
          ['updated', entryId(1)],
          ['updated', entryId(2)],
        ]);
        await refresh(store, 'c', [{ n: 4, event: 'q' }]);
        await store.join({ id: entryId(2), storyId: storyId(4), now, why });
        expect(await copyOf(2)).toBeUndefined();
        await store.join({ id: entryId(1), storyId: storyId(4), now, why });
        expect([await copyOf(1), await copyOf(2)]).toEqual([undefined, entryId(1)]);
        expect((await store.story(storyId(2)))?.id).toBe(storyId(4));
      });

      it('is one where all of the story it was split from comes to it, one after the other', async () => {
        await store.join({ id: entryId(3), storyId: storyId(2), now, why });
        await store.join({ id: entryId(1), storyId: storyId(2), now, why });
        expect(await ids(1)).toEqual([1, 2, 3].map(entryId));
        expect((await store.story(storyId(1)))?.id).toBe(storyId(2));
        expect([await copyOf(1), await copyOf(2)]).toEqual([undefined, entryId(1)]);
      });

      it('copies what is there, where what it copied has left', async () => {
        await refresh(store, 'c', [{ n: 4, event: 'x', text: 'two' }]);
        await store.split({ id: entryId(4), now, why });
        await withdraw('b', 3);
        await store.join({ id: entryId(4), storyId: storyId(1), now, why });
        expect(await copyOf(4)).toBeUndefined();
        await refresh(store, 'b', [{ n: 3, kind: 'changed', event: 'x', text: 'two' }]);
        expect([await copyOf(3), await copyOf(4)]).toEqual([entryId(4), undefined]);
      });
    });

    it.each([
      { what: 'nobody has', rule: () => store.split({ id: entryId(99), now, why }), no: 'unknown entry' },
      { what: 'is alone', rule: () => store.split({ id: entryId(7), now, why }), no: 'alone in its story' },
      { what: 'is off topic', rule: () => store.split({ id: entryId(8), now, why }), no: 'in no story' },
      {
        what: 'is to join what is no story',
        rule: () => store.join({ id: entryId(7), storyId: storyId(99), now, why }),
        no: 'unknown story',
      },
      {
        what: 'is to join its own',
        rule: () => store.join({ id: entryId(2), storyId: storyId(1), now, why }),
        no: 'in it already',
      },
    ])('is refused, and nothing written, when it $what', async ({ rule, no }) => {
      await refresh(store, 'c', [{ n: 7 }, { n: 8, verdict: 'off' }]);
      const before = await store.head();
      expect(await rule()).toEqual({ ok: false, why: no });
      expect(await store.head()).toBe(before);
      expect(await place.rows('select * from ruling')).toEqual([]);
    });
  });

  describe('an entry on which a person decides', () => {
    const decide = (said: Said, decision?: 'on' | 'off') => {
      const { kind: _, ...entry } = judged(said);
      return store.decide({ now, why, entry, ...(decision === undefined ? {} : { decision }) }, cluster);
    };
    const shown = async () =>
      (await store.reports({ filter: everyReport })).items.map(one => one.entry.id).sort();
    beforeEach(() =>
      refresh(store, 'a', [
        { n: 1, event: 'x' },
        { n: 2, event: 'x', verdict: 'off' },
      ]),
    );

    it('goes, stays away whatever comes, and leaves a tombstone', async () => {
      expect(await decide({ n: 1, event: 'x' }, 'off')).toMatchObject({ ok: true, changes: 1 });
      await refresh(store, 'a', [{ n: 1, kind: 'changed', event: 'x', title: 'Anew' }]);
      await store.rejudge({ now, entries: [judged({ n: 1, event: 'x', title: 'Anew' })] }, cluster);
      expect(await shown()).toEqual([]);
      expect(await gone()).toEqual([[storyId(1), 'decided']]);
      expect(await gone(everyReport)).toEqual([[entryId(1), 'decided']]);
      const { decision, rulings } = (await store.entry(entryId(1)))!;
      expect({ decision, rulings }).toEqual({ decision: 'off', rulings: [{ at: now, what: 'off', why }] });
    });

    it('comes onto the wire with a story, and stays though the topic says otherwise', async () => {
      const off = judged({ n: 2, event: 'x', verdict: 'off' });
      const { print } = judged({ n: 2, event: 'x' });
      const { kind: _, ...entry } = { ...off, print: print! };
      expect(await store.decide({ now, why, decision: 'on', entry }, cluster)).toMatchObject({
        ok: true,
        storyId: storyId(1),
      });
      await refresh(store, 'a', [{ n: 2, kind: 'changed', event: 'x', verdict: 'off', title: 'Anew' }]);
      expect(await shown()).toEqual([entryId(1), entryId(2)]);
    });

    it('is judged by the topic again when the decision is taken back, and no tombstone is left', async () => {
      await decide({ n: 1, event: 'x' }, 'off');
      expect(await decide({ n: 1, event: 'x' })).toMatchObject({ ok: true, changes: 1 });
      expect(await shown()).toEqual([entryId(1)]);
      expect(await gone()).toEqual([]);
      expect((await store.entry(entryId(1)))?.decision).toBeUndefined();
    });

    it('leaves word in the story that lives on, of whose it was and when it went', async () => {
      await refresh(store, 'b', [
        { n: 3, event: 'x' },
        { n: 4, event: 'x', verdict: 'review' },
        { n: 5, event: 'x' },
      ]);
      await decide({ n: 1, event: 'x' }, 'off');
      await decide({ n: 4, event: 'x', source: 'b', verdict: 'review' }, 'off');
      await refresh(store, 'b', [{ n: 5, kind: 'changed', event: 'x', verdict: 'off' }]);
      const gone = [
        {
          entry: { id: entryId(1), lang: 'en' },
          source: { id: 'a', title: 'The a', lang: 'en' },
          at: now,
          why: 'decided',
        },
      ];
      expect((await store.story(storyId(1)))?.gone).toEqual(gone);
      // To say it better, or to be told that its publisher takes it back as well, moves nothing.
      const { kind: _, ...entry } = judged({ n: 1, event: 'x' });
      await store.decide({ now: now + 1, why: 'better said', decision: 'off', entry }, cluster);
      await withdraw('a', 1, now + 2);
      expect((await store.story(storyId(1)))?.gone).toEqual(gone);
    });

    it.each([
      { what: 'a person splits it off', meanwhile: () => store.split({ id: entryId(1), now, why }) },
      {
        what: 'the decision is taken back, and the topic does not want it either',
        meanwhile: () => decide({ n: 1, event: 'x', verdict: 'off' }),
      },
    ])('goes on leaving word, as nobody hears otherwise, when $what', async ({ meanwhile }) => {
      await refresh(store, 'b', [{ n: 3, event: 'x' }]);
      await decide({ n: 1, event: 'x' }, 'off');
      const { gone: before } = (await store.story(storyId(1)))!;
      const head = await store.head();
      await meanwhile();
      expect(await store.head()).toBe(head);
      expect((await store.story(storyId(1)))?.gone).toEqual(before);
    });

    it('leaves none once the decision is taken back', async () => {
      await refresh(store, 'b', [{ n: 3, event: 'x' }]);
      await decide({ n: 1, event: 'x' }, 'off');
      await decide({ n: 1, event: 'x' });
      expect(await store.story(storyId(1))).not.toHaveProperty('gone');
    });

    it('is refused when nobody has it, or it changed since it was read', async () => {
      expect(await decide({ n: 9 }, 'off')).toEqual({ ok: false, why: 'unknown entry' });
      const old = { n: 1, event: 'x', title: 'As it was' };
      expect(await decide(old, 'off')).toEqual({ ok: false, why: 'changed meanwhile' });
      expect(await shown()).toEqual([entryId(1)]);
    });
  });

  describe('an entry that its publisher withdraws', () => {
    beforeEach(() => refresh(store, 'a', [{ n: 1, event: 'x' }]));

    it('leaves the wire, with a tombstone of its own and of a story that has no other report', async () => {
      const before = await store.head();
      expect(await withdraw('a', 1)).toMatchObject({ kept: true, changes: 1, head: before + 1 });
      expect(await heard(before)).toEqual([['removed', storyId(1)]]);
      expect(await gone()).toEqual([[storyId(1), 'withdrawn']]);
      expect(await gone(everyReport)).toEqual([[entryId(1), 'withdrawn']]);
      expect(await store.tombstone(entryId(1))).toEqual({
        id: entryId(1),
        at: NOON + MINUTE,
        why: 'withdrawn',
      });
      expect(await store.tombstone(entryId(2))).toBeUndefined();
      const kept = await store.entry(entryId(1));
      expect(kept?.report.entry.title).toBe('Headline 1');
      expect(kept?.withdrawn).toEqual({ at: NOON + MINUTE, why: 'taken back' });
    });

    it('hands the lead on, which is to be read again; the story stays where it stands', async () => {
      await refresh(store, 'b', [{ n: 2, event: 'x' }]);
      const before = await store.story(storyId(1));
      await withdraw('a', 1);
      expect(await store.story(storyId(1))).toMatchObject({
        lead: { entry: { id: entryId(2) } },
        startedAt: before?.startedAt,
        rereadAt: NOON + MINUTE,
      });
      expect(await gone()).toEqual([]);
    });

    it('leaves word in the story that lives on, of when and why, until it is back', async () => {
      await refresh(store, 'b', [{ n: 2, event: 'x' }]);
      expect(await store.story(storyId(1))).not.toHaveProperty('gone');
      const before = await store.head();
      await withdraw('a', 1);
      const gone = [
        {
          entry: { id: entryId(1), lang: 'en' },
          source: { id: 'a', title: 'The a', lang: 'en' },
          at: NOON + MINUTE,
          why: 'withdrawn',
          said: 'taken back',
        },
      ];
      expect((await store.story(storyId(1)))?.gone).toEqual(gone);
      expect((await store.stories({ filter: everything })).items[0]?.gone).toEqual(gone);
      const { items } = await store.changes({ filter: everything, after: before });
      expect(items.map(({ kind, story }) => [kind, story?.gone])).toEqual([['updated', gone]]);

      await refresh(store, 'a', [{ n: 1, kind: 'changed', event: 'x' }]);
      expect(await store.story(storyId(1))).not.toHaveProperty('gone');
    });

    it('leaves word of whose it was, where its source had only passed it on', async () => {
      const origin = { title: 'The Harbour Post', home: 'https://harbour.example/' };
      await refresh(store, 'b', [{ n: 2, event: 'x', lang: 'uk', entry: { origin } }]);
      await withdraw('b', 2);
      expect((await store.story(storyId(1)))?.gone).toMatchObject([
        { entry: { lang: 'uk', origin }, source: { title: 'The b' } },
      ]);
    });

    it('leaves it in the story that its own becomes, too', async () => {
      await refresh(store, 'b', [{ n: 2, event: 'w' }]);
      await refresh(store, 'c', [{ n: 3, event: 'w' }]);
      await withdraw('b', 2);
      await refresh(store, 'c', [{ n: 4, event: 'x+w' }]);
      expect((await store.story(storyId(1)))?.gone?.map(({ entry }) => entry.id)).toEqual([entryId(2)]);
    });

    it('leaves it in a story that its own is joined to without a change, from the next change on', async () => {
      await refresh(store, 'b', [{ n: 2, event: 'w' }]);
      await withdraw('b', 2);
      await store.join({ id: entryId(2), storyId: storyId(1), now, why });
      expect(await store.story(storyId(1))).not.toHaveProperty('gone');
      await refresh(store, 'c', [{ n: 3, event: 'x' }]);
      expect((await store.story(storyId(1)))?.gone?.map(({ entry }) => entry.id)).toEqual([entryId(2)]);
    });

    it('leaves it though its publisher lists it again, while it is not to be seen', async () => {
      await refresh(store, 'b', [{ n: 2, event: 'x' }]);
      await withdraw('a', 1);
      await refresh(store, 'a', [{ n: 1, kind: 'changed', event: 'x', verdict: 'review' }]);
      expect((await store.story(storyId(1)))?.gone).toMatchObject([{ why: 'withdrawn', said: 'taken back' }]);
    });

    it('leaves it in a store of before, too', async () => {
      await refresh(store, 'b', [{ n: 2, event: 'x' }]);
      await withdraw('a', 1);
      const before = await store.story(storyId(1));
      await place.rows('update change set said = null');
      expect(await store.story(storyId(1))).not.toHaveProperty('gone');
      await place.rows(WITHDRAWALS_OF_WHAT_IS_THERE);
      expect(await store.story(storyId(1))).toEqual(before);
    });

    it('leaves no word where it was not to be seen: for review, or taken off before', async () => {
      await refresh(store, 'b', [
        { n: 2, event: 'x' },
        { n: 3, event: 'x', verdict: 'review' },
      ]);
      await refresh(store, 'a', [{ n: 1, kind: 'changed', event: 'x', verdict: 'off' }]);
      await withdraw('a', 1);
      await withdraw('b', 3);
      expect(await store.story(storyId(1))).not.toHaveProperty('gone');
    });

    it('stays away from retagging and from a person, and is back when its publisher lists it again', async () => {
      await withdraw('a', 1);
      const { kind: _, ...entry } = judged({ n: 1, event: 'x' });
      await store.rejudge({ now, entries: [entry] }, cluster);
      await store.decide({ now, why, decision: 'on', entry }, cluster);
      expect((await store.reports({ filter: everyReport })).items).toEqual([]);
      const [known] = await store.known('a', [{ guid: 'guid-1' }]);
      expect(known?.withdrawn).toBe(true);
      await refresh(store, 'a', [{ n: 1, kind: 'changed', event: 'x' }]);
      expect((await store.reports({ filter: everyReport })).items).toHaveLength(1);
      expect(await store.tombstone(entryId(1))).toBeUndefined();
      expect((await store.known('a', [{ guid: 'guid-1' }]))[0]).not.toHaveProperty('withdrawn');
      expect(await store.entry(entryId(1))).not.toHaveProperty('withdrawn');
    });

    it('changes nothing twice, and nothing when nobody has it', async () => {
      await withdraw('a', 1);
      expect(await withdraw('a', 1)).toMatchObject({ changes: 0 });
      expect(await withdraw('a', 77)).toMatchObject({ changes: 0 });
    });
  });

  describe('copies whose original leaves the wire', () => {
    beforeEach(async () => {
      await refresh(store, 'a', [{ n: 1, event: 'x', text: 'one' }]);
      await refresh(store, 'b', [{ n: 2, event: 'x', text: 'one', lang: 'uk' }]);
      await refresh(store, 'c', [{ n: 3, event: 'x', text: 'one' }]);
    });
    const copies = async () => {
      const { lead, others, independent } = (await store.story(storyId(1)))!;
      const all = [lead, ...others].map(one => [one.entry.id, one.duplicateOf] as const);
      return { lead: lead.entry.id, copies: Object.fromEntries(all), independent };
    };
    const off = (said: Said) => {
      const { kind: _, ...entry } = judged(said);
      return store.decide({ now, why, decision: 'off', entry }, cluster);
    };
    const one = { n: 1, event: 'x', text: 'one' };

    it.each([
      { how: 'withdrawn', leave: () => withdraw('a', 1) },
      { how: 'taken off by a person', leave: () => off(one) },
      {
        how: 'rewritten off topic',
        leave: () => refresh(store, 'a', [{ ...one, kind: 'changed', verdict: 'off' }]),
      },
      {
        how: 'left to reviewers',
        leave: () => store.rejudge({ now, entries: [judged({ ...one, verdict: 'review' })] }, cluster),
      },
    ] as const)('are copies of the first of them to have arrived, when it is $how', async ({ leave }) => {
      const before = await store.head();
      await leave();
      expect(await copies()).toEqual({
        lead: entryId(2),
        copies: { [entryId(2)]: undefined, [entryId(3)]: entryId(2) },
        independent: 1,
      });
      expect((await store.story(storyId(1)))?.rereadAt).toBeDefined();
      const { items } = await store.changes({ filter: everyReport, after: before });
      expect(items.map(({ kind, id, report }) => [kind, id, report?.duplicateOf])).toEqual([
        ['removed', entryId(1), undefined],
        ['updated', entryId(2), undefined],
        ['updated', entryId(3), entryId(2)],
      ]);
      expect(await heard(before)).toEqual([['updated', storyId(1)]]);
      expect(await heard(before, { ...everyReport, lang: ['uk'] })).toEqual([['updated', entryId(2)]]);
    });

    it('stay so when it is back: it is a copy then, and nobody’s lead', async () => {
      await withdraw('a', 1);
      await refresh(store, 'a', [{ ...one, kind: 'changed' }]);
      await refresh(store, 'c', [{ n: 4, event: 'x', text: 'one' }]);
      expect(await copies()).toEqual({
        lead: entryId(2),
        copies: {
          [entryId(1)]: entryId(2),
          [entryId(2)]: undefined,
          [entryId(3)]: entryId(2),
          [entryId(4)]: entryId(2),
        },
        independent: 1,
      });
    });

    it('go one after the other, until the last; who comes first then is the original', async () => {
      await withdraw('a', 1);
      await withdraw('b', 2);
      expect(await copies()).toMatchObject({ copies: { [entryId(3)]: undefined }, independent: 1 });
      await withdraw('c', 3);
      await refresh(store, 'b', [{ n: 5, event: 'x', text: 'one' }]);
      expect(await copies()).toMatchObject({ lead: entryId(5), copies: { [entryId(5)]: undefined } });
      await refresh(store, 'b', [{ n: 2, kind: 'changed', event: 'x', text: 'one' }]);
      expect(await copies()).toMatchObject({
        copies: { [entryId(5)]: undefined, [entryId(2)]: entryId(5) },
        independent: 1,
      });
    });

    it('go along with the one that is their original now, when a person splits that off', async () => {
      await refresh(store, 'a', [{ n: 6, event: 'x', text: 'six' }]);
      await withdraw('a', 1);
      const done = await store.split({ id: entryId(2), now, why });
      expect(done).toMatchObject({ ok: true, storyId: storyId(2) });
      expect([await ids(1), await ids(2)]).toEqual([[entryId(6)], [entryId(2), entryId(3)]]);
    });

    it('count in a story that merges, and what copies them later copies the one that is there', async () => {
      await refresh(store, 'a', [{ n: 7, event: 'w', text: 'seven' }]);
      await refresh(store, 'b', [{ n: 8, event: 'w', text: 'seven' }]);
      await withdraw('a', 7);
      await refresh(store, 'c', [
        { n: 9, event: 'x+w', text: 'nine' },
        { n: 10, event: 'w', text: 'seven' },
      ]);
      expect(await copies()).toMatchObject({
        copies: { [entryId(8)]: undefined, [entryId(10)]: entryId(8) },
        independent: 3,
      });
    });

    it('are so as well where the original had left before that was the rule', async () => {
      await refresh(store, 'a', [{ n: 6, event: 'y', text: 'six' }]);
      await refresh(store, 'b', [{ n: 7, event: 'y', text: 'six' }]);
      await place.rows(`update entry set on_wire = 0 where id = '${entryId(1)}'`);
      await place.rows(`update story set reports = 2 where id = '${storyId(1)}'`);
      await place.rows(`update source set on_wire = on_wire - 1 where id = 'a'`);
      for (const statement of COPIES_OF_WHAT_IS_THERE) await place.rows(statement);
      expect(await copies()).toMatchObject({
        copies: { [entryId(2)]: undefined, [entryId(3)]: entryId(2) },
        independent: 1,
      });
      expect((await store.entry(entryId(1)))?.report.duplicateOf).toBe(entryId(2));
      expect((await store.entry(entryId(7)))?.report.duplicateOf).toBe(entryId(6));
    });

    it('are none of a report that only reviewers have seen', async () => {
      await refresh(store, 'a', [{ n: 11, event: 'v', text: 'eleven', verdict: 'review' }]);
      const before = await store.head();
      expect(await refresh(store, 'b', [{ n: 12, event: 'v', text: 'eleven' }])).toMatchObject({
        changes: 1,
      });
      await refresh(store, 'c', [{ n: 13, event: 'v', text: 'eleven' }]);
      const story = await store.story(storyId(11));
      expect(story).toMatchObject({ lead: { entry: { id: entryId(12) } }, independent: 1 });
      expect(story?.lead).not.toHaveProperty('duplicateOf');
      expect(story?.others.map(other => other.duplicateOf)).toEqual([entryId(12)]);
      expect(await heard(before, everyReport)).toEqual([
        ['added', entryId(12)],
        ['added', entryId(13)],
      ]);
    });
  });

  describe('a report that its publisher changes', () => {
    const x = { n: 1, event: 'x', text: 'one' };
    const changed = (sourceId: string, said: Omit<Said, 'kind'>) =>
      refresh(store, sourceId, [{ title: `Anew ${said.event} ${said.text}`, ...said, kind: 'changed' }], now);
    const standing = async (n: number) => {
      const { report } = (await store.entry(entryId(n)))!;
      return [report.storyId, report.duplicateOf, report.tie?.with];
    };
    const told = async (after: number) =>
      (await store.changes({ filter: everyReport, after })).items.map(({ kind, id, report }) => [
        kind,
        id,
        report?.duplicateOf,
      ]);
    beforeEach(async () => {
      await refresh(store, 'a', [x]);
      await refresh(store, 'b', [{ n: 2, event: 'x', text: 'one' }]);
    });

    it('is a voice in its story when its words are its own', async () => {
      const before = await store.head();
      await changed('b', { n: 2, event: 'x', text: 'two' });
      expect(await standing(2)).toEqual([storyId(1), undefined, entryId(1)]);
      expect(await store.story(storyId(1))).toMatchObject({ independent: 2 });
      expect(await told(before)).toEqual([['updated', entryId(2), undefined]]);
      await refresh(store, 'c', [{ n: 3, event: 'x', text: 'two' }]);
      expect(await standing(3)).toEqual([storyId(1), entryId(2), entryId(2)]);
    });

    it('stays in its story and is tied to nothing there when it tells another event', async () => {
      await refresh(store, 'c', [{ n: 3, event: 'y' }]);
      await changed('b', { n: 2, event: 'y', text: 'two' });
      expect(await standing(2)).toEqual([storyId(1), undefined, undefined]);
      await changed('b', { n: 2, event: 'x', text: 'three' });
      expect(await standing(2)).toEqual([storyId(1), undefined, entryId(1)]);
    });

    it.each([
      { what: 'an address', said: { entry: { link: 'https://b.example/', contentHash: 'other' } } },
      { what: 'a date', said: { published: NOON, entry: { contentHash: 'other' } } },
    ])('in nothing but $what is looked at by nobody', async ({ said }) => {
      const asked: string[] = [];
      const entries = [judged({ n: 2, source: 'b', kind: 'changed', event: 'x', text: 'one', ...said })];
      await store.claimNamed({ ids: ['b'], now, leaseMs: MINUTE, owner: 'one' });
      const assign: typeof cluster.assign = (prints, candidates) => {
        asked.push(...prints.map(print => print.id));
        return cluster.assign(prints, candidates);
      };
      await store.keep(
        { sourceId: 'b', owner: 'one', now, state: pollState(), entries },
        { ...cluster, assign },
      );
      expect(asked).toEqual([]);
      expect(await standing(2)).toEqual([storyId(1), entryId(1), entryId(1)]);
    });

    it('is a copy when it says what another says, with what copied it, and followers hear of each', async () => {
      await refresh(store, 'c', [
        { n: 3, event: 'x', text: 'three' },
        { n: 4, event: 'x', text: 'three' },
      ]);
      const before = await store.head();
      await changed('c', { n: 3, event: 'x', text: 'one' });
      expect(await standing(3)).toEqual([storyId(1), entryId(1), entryId(1)]);
      expect((await standing(4)).slice(0, 2)).toEqual([storyId(1), entryId(1)]);
      expect(await told(before)).toEqual([
        ['updated', entryId(3), entryId(1)],
        ['updated', entryId(4), entryId(1)],
      ]);
      expect(await store.story(storyId(1))).toMatchObject({ independent: 1 });
    });

    it('is the original when it was on the wire before the other', async () => {
      await refresh(store, 'c', [{ n: 3, event: 'x', text: 'three' }]);
      const before = await store.head();
      await changed('a', { n: 1, event: 'x', text: 'three' });
      expect(await standing(1)).toEqual([storyId(1), undefined, undefined]);
      expect((await standing(3)).slice(0, 2)).toEqual([storyId(1), entryId(1)]);
      expect((await told(before)).map(([kind, id]) => [kind, id])).toEqual([
        ['updated', entryId(1)],
        ['updated', entryId(3)],
      ]);
    });

    it('alone in its story makes it one with that of what it copies or belongs to: the older lives on', async () => {
      await refresh(store, 'c', [
        { n: 5, event: 'stub', text: 'soon' },
        { n: 6, event: 'z', text: 'six' },
        { n: 7, event: 'brief', text: 'seven' },
      ]);
      const before = await store.head();
      await changed('c', { n: 5, event: 'z', text: 'six' });
      expect(await ids(5)).toEqual([5, 6].map(entryId));
      expect(await standing(5)).toEqual([storyId(5), undefined, undefined]);
      expect(await standing(6)).toEqual([storyId(5), entryId(5), entryId(5)]);
      expect((await store.story(storyId(6)))?.id).toBe(storyId(5));
      expect(await heard(before)).toEqual([
        ['removed', storyId(6), storyId(5)],
        ['updated', storyId(5)],
      ]);
      await changed('c', { n: 7, event: 'x', text: 'seven' });
      expect(await standing(7)).toEqual([storyId(1), undefined, entryId(1)]);
      expect((await store.story(storyId(7)))?.id).toBe(storyId(1));
      expect(await store.story(storyId(1))).toMatchObject({ independent: 2 });
    });

    it('leads along where a person joins what it became to a younger story', async () => {
      await refresh(store, 'c', [{ n: 5, event: 'stub', text: 'soon' }]);
      await refresh(store, 'c', [{ n: 6, event: 'z', text: 'six' }]);
      await refresh(store, 'c', [{ n: 7, event: 'w' }]);
      await changed('c', { n: 6, event: 'stub', text: 'soon' });
      await store.join({ id: entryId(5), storyId: storyId(7), now, why });
      for (const n of [5, 6, 7]) expect((await store.story(storyId(n)))?.id).toBe(storyId(7));
      expect(await ids(7)).toEqual([5, 6, 7].map(entryId));
    });

    it('with another in its story never leaves it, whatever it says', async () => {
      await refresh(store, 'c', [{ n: 5, event: 'y', text: 'five' }]);
      await changed('b', { n: 2, event: 'y', text: 'five' });
      await changed('a', { n: 1, event: 'y', text: 'five' });
      expect([await ids(1), await ids(5)]).toEqual([[1, 2].map(entryId), [entryId(5)]]);
    });

    it('stays as a person decided', async () => {
      await store.split({ id: entryId(2), now, why });
      await changed('b', { n: 2, event: 'x', text: 'two' });
      expect((await standing(2)).slice(0, 2)).toEqual([storyId(2), undefined]);
      await store.join({ id: entryId(2), storyId: storyId(1), now, why });
      await changed('b', { n: 2, event: 'x', text: 'four' });
      expect((await standing(2)).slice(0, 2)).toEqual([storyId(1), entryId(1)]);
      await refresh(store, 'c', [
        { n: 3, event: 'x', text: 'three' },
        { n: 4, event: 'q', text: 'q' },
      ]);
      await store.join({ id: entryId(4), storyId: storyId(1), now, why });
      await changed('c', { n: 3, event: 'q', text: 'q' });
      expect((await standing(4)).slice(0, 2)).toEqual([storyId(1), undefined]);
    });

    it('and comes back to a story that a person took others out of does not follow them', async () => {
      await refresh(store, 'c', [{ n: 3, event: 'x', text: 'three' }]);
      await store.split({ id: entryId(1), now, why });
      const { storyId: to } = (await store.entry(entryId(1)))!.report;
      expect(to).not.toBe(storyId(1));
      await changed('c', { n: 3, event: 'x', text: 'one' });
      expect((await standing(3)).slice(0, 2)).toEqual([storyId(1), undefined]);
    });

    it('in one refresh with others that do: each points at what is there in the end', async () => {
      await refresh(store, 'c', [
        { n: 3, event: 'x', text: 'three' },
        { n: 4, event: 'x', text: 'four' },
        { n: 5, event: 'x', text: 'five' },
      ]);
      const all = [3, 4, 5, 6].map(n => ({
        n,
        event: 'x',
        text: 'same',
        title: 'Same',
        kind: n < 6 ? ('changed' as const) : ('new' as const),
      }));
      await refresh(store, 'c', all, now);
      const copies = await Promise.all([3, 4, 5, 6].map(async n => (await standing(n))[1]));
      expect(copies).toEqual([undefined, entryId(3), entryId(3), entryId(3)]);
    });
  });

  describe('the tombstones of a page', () => {
    it('are those that stood between its places and in its time, the last to go first', async () => {
      await refresh(
        store,
        'a',
        [1, 2, 3, 4].map(n => ({ n })),
      );
      await withdraw('a', 2);
      await withdraw('a', 4);
      const at = (n: number) => ({ at: NOON - 24 * 60 * MINUTE + n, id: storyId(n) });
      const asked = async (query: object) =>
        (await store.tombstones({ filter: everything, ...query })).map(({ id }) => id);
      expect(await asked({})).toEqual([storyId(4), storyId(2)]);
      expect(await asked({ downTo: at(3) })).toEqual([storyId(4)]);
      expect(await asked({ before: at(4) })).toEqual([storyId(2)]);
      expect(await asked({ filter: { ...everything, since: at(3).at } })).toEqual([storyId(4)]);
      expect(await asked({ filter: { ...everything, source: ['b'] } })).toEqual([]);
      expect(await asked({ within: { ...everything, until: at(3).at } })).toEqual([storyId(2)]);
    });
  });

  describe('a story in a filter', () => {
    const uk = { lang: ['uk'] };
    const inUk = async () => {
      const { items } = await store.stories({ filter: { ...everything, ...uk } });
      return items.map(({ id, lead, changedAt, rereadAt }) => ({
        id,
        lead: lead.entry.id,
        changedAt,
        ...(rereadAt === undefined ? {} : { rereadAt }),
      }));
    };
    const [en, first, second] = [
      { n: 1, event: 'x' },
      { n: 2, event: 'x', lang: 'uk' },
      { n: 3, event: 'x', lang: 'uk' },
    ];
    const off = (said: Said, at = now) => {
      const { kind: _, ...entry } = judged(said);
      return store.decide({ now: at, why, decision: 'off', entry }, cluster);
    };
    const cameAt = NOON + 1;
    beforeEach(async () => {
      await refresh(store, 'a', [en]);
      await refresh(store, 'b', [first], cameAt);
    });

    it.each([
      { how: 'withdrawn', leave: () => withdraw('b', 2, now), why: 'withdrawn' },
      { how: 'taken off by a person', leave: () => off({ ...first, source: 'b' }), why: 'decided' },
      {
        how: 'rewritten off topic',
        leave: () => refresh(store, 'b', [{ ...first, kind: 'changed', verdict: 'off' }], now),
        why: 'off-topic',
      },
    ] as const)('leaves a tombstone there, and only there, when its last report is $how', async one => {
      await one.leave();
      expect(await inUk()).toEqual([]);
      expect(await gone(uk)).toEqual([[storyId(1), one.why]]);
      const [tombstone] = await store.tombstones({ filter: everything, within: { ...everything, ...uk } });
      expect(tombstone).toEqual({ id: storyId(1), at: now, why: one.why });
      for (const filter of [{}, { lang: ['en'] }, { lang: ['de'] }, { lang: ['en', 'uk'] }])
        expect(await gone(filter)).toEqual([]);
      expect(await store.tombstone(storyId(1))).toBeUndefined();
    });

    it.each([
      {
        how: 'it is listed again',
        back: () => refresh(store, 'b', [{ ...first, kind: 'changed' }], now + 1),
      },
      { how: 'another comes', back: () => refresh(store, 'c', [second], now + 1) },
    ])('leaves none once it is shown there again, because $how', async ({ back }) => {
      await withdraw('b', 2, now);
      await back();
      expect(await gone(uk)).toEqual([]);
      expect(await inUk()).toMatchObject([{ id: storyId(1), changedAt: now + 1, rereadAt: now }]);
    });

    it('leaves one between the places of a page, among those of what is gone altogether', async () => {
      await refresh(store, 'b', [{ n: 4, lang: 'uk' }]);
      await withdraw('b', 4, now);
      await withdraw('b', 2, now + 1);
      expect(await gone(uk)).toEqual([
        [storyId(1), 'withdrawn'],
        [storyId(4), 'withdrawn'],
      ]);
      const filter = { ...everything, ...uk };
      const downTo = { at: NOON - 24 * 60 * MINUTE + 2, id: storyId(2) };
      expect((await store.tombstones({ filter, downTo })).map(({ id }) => id)).toEqual([storyId(4)]);
    });

    it('leaves none where its last report is there no more but still on the wire', async () => {
      await refresh(store, 'b', [{ ...first, kind: 'changed', lang: 'de' }], now);
      await withdraw('b', 2, now + 1);
      expect(await gone(uk)).toEqual([]);
      expect(await gone({ lang: ['de'] })).toEqual([[storyId(1), 'withdrawn']]);
    });

    it.each([
      { how: 'split off', to: 2, leave: () => store.split({ id: entryId(2), now, why }) },
      {
        how: 'joined to another story',
        to: 4,
        leave: () => store.join({ id: entryId(2), storyId: storyId(4), now, why }),
      },
    ])('leaves a tombstone there that names the other story when its last report is $how', async one => {
      await refresh(store, 'c', [{ n: 4, event: 'y', lang: 'uk' }]);
      await one.leave();
      const left = { id: storyId(1), at: now, why: 'merged', mergedInto: storyId(one.to) };
      expect(await store.tombstones({ filter: { ...everything, ...uk } })).toEqual([left]);
      for (const filter of [{}, { lang: ['en'] }, { lang: ['de'] }]) expect(await gone(filter)).toEqual([]);
      expect(await store.tombstone(storyId(1))).toBeUndefined();
      await refresh(store, 'c', [{ n: 5, event: 'y+z', lang: 'de' }]);
      await store.join({ id: entryId(one.to), storyId: storyId(1), now: now + 1, why });
      expect(await gone(uk)).not.toContainEqual([storyId(1), 'merged']);
    });

    it('leaves one that names no story when the other is part of it since, and what came back is not asked for', async () => {
      await store.split({ id: entryId(2), now, why });
      await refresh(store, 'b', [{ ...first, kind: 'changed', lang: 'de' }], now + 1);
      await store.join({ id: entryId(2), storyId: storyId(1), now: now + 2, why });
      expect(await store.tombstones({ filter: { ...everything, ...uk } })).toEqual([
        { id: storyId(2), at: now + 2, why: 'merged', mergedInto: storyId(1) },
        { id: storyId(1), at: now, why: 'decided' },
      ]);
    });

    it.each([
      { how: 'withdrawn', leave: () => withdraw('b', 2, now) },
      { how: 'taken off by a person', leave: () => off({ ...first, source: 'b' }) },
      { how: 'split off', leave: () => store.split({ id: entryId(2), now, why }) },
      {
        how: 'not what is asked for any more',
        leave: () => refresh(store, 'b', [{ ...first, kind: 'changed', lang: 'de' }], now),
      },
    ])('is to be read again when the report that led it there is $how', async ({ leave }) => {
      await refresh(store, 'c', [second], NOON + 2);
      expect(await inUk()).toEqual([{ id: storyId(1), lead: entryId(2), changedAt: cameAt }]);
      const before = await store.head();
      await leave();
      const [story] = (await inUk()).filter(({ id }) => id === storyId(1));
      expect(story).toEqual({ id: storyId(1), lead: entryId(3), changedAt: now, rereadAt: now });
      const { items } = await store.changes({ filter: { ...everything, ...uk }, after: before });
      expect(items.find(({ id }) => id === storyId(1))?.story?.rereadAt).toBe(now);
      expect(await store.story(storyId(1))).not.toHaveProperty('rereadAt');
    });

    it.each([
      { what: 'leads it elsewhere is withdrawn', meanwhile: () => withdraw('a', 1, now) },
      { what: 'leads it elsewhere is taken off', meanwhile: () => off(en) },
      {
        what: 'leads it elsewhere is rewritten',
        meanwhile: () => refresh(store, 'a', [{ ...en, kind: 'changed', title: 'Anew' }], now),
      },
      { what: 'follows there is withdrawn', meanwhile: () => withdraw('c', 3, now) },
      { what: 'follows there is another', meanwhile: () => refresh(store, 'c', [{ ...second, n: 5 }], now) },
    ])('is as it was when the report that $what', async ({ meanwhile }) => {
      await refresh(store, 'c', [second], NOON + 2);
      await meanwhile();
      expect(await inUk()).toEqual([{ id: storyId(1), lead: entryId(2), changedAt: cameAt }]);
    });

    it('is new when what leads it there was rewritten', async () => {
      await refresh(store, 'b', [{ ...first, kind: 'changed', title: 'Anew' }], now);
      expect(await inUk()).toEqual([{ id: storyId(1), lead: entryId(2), changedAt: now }]);
    });

    describe('that a copy led there until an original came', () => {
      const copy = { n: 7, event: 'y', text: 'six', lang: 'uk' };
      const before = { id: storyId(6), lead: entryId(8), changedAt: NOON + 3, rereadAt: NOON + 3 };
      const y = async () => (await inUk()).find(({ id }) => id === storyId(6));
      const rewrite = (said: Said, at: number) =>
        refresh(store, 'b', [{ ...said, kind: 'changed', title: `Anew ${at}` }], at);
      beforeEach(async () => {
        await refresh(store, 'a', [{ n: 6, event: 'y', text: 'six' }]);
        await refresh(store, 'b', [copy], NOON + 2);
        await refresh(store, 'c', [{ n: 8, event: 'y', text: 'eight', lang: 'uk' }], NOON + 3);
        expect(await y()).toEqual(before);
      });

      it.each([
        { when: 'it is withdrawn', meanwhile: () => withdraw('b', 7, now) },
        { when: 'it is split off', meanwhile: () => store.split({ id: entryId(7), now, why }) },
        {
          when: 'it goes with what it copies, and is split off from that',
          meanwhile: async () => {
            await store.split({ id: entryId(6), now, why });
            await store.split({ id: entryId(7), now: now + 1, why });
          },
        },
        {
          when: 'it is split off and joined again',
          meanwhile: async () => {
            await store.split({ id: entryId(7), now, why });
            await store.join({ id: entryId(7), storyId: storyId(6), now: now + 1, why });
          },
        },
      ])('is as it was when $when', async ({ meanwhile }) => {
        await meanwhile();
        expect(await y()).toEqual(before);
      });

      it('is to be read again when that is rewritten to be a voice, and once more when it is a copy again', async () => {
        await rewrite({ ...copy, text: 'seven' }, now);
        expect(await y()).toEqual({ ...before, lead: entryId(7), changedAt: now, rereadAt: now });
        await rewrite(copy, now + 1);
        expect(await y()).toEqual({ ...before, changedAt: now + 1, rereadAt: now + 1 });
        await withdraw('b', 7, now + 2);
        expect(await y()).toEqual({ ...before, changedAt: now + 1, rereadAt: now + 1 });
      });

      it('is to be read again when what that copies is withdrawn, and it is the original', async () => {
        await withdraw('a', 6, now);
        expect(await y()).toEqual({ ...before, lead: entryId(7), changedAt: now, rereadAt: now });
      });

      it('is to be read again at each copy that leads there once the original leads another story', async () => {
        await refresh(store, 'c', [
          { ...copy, n: 9 },
          { ...copy, n: 10 },
        ]);
        await store.split({ id: entryId(8), now, why });
        await withdraw('b', 7, now + 1);
        await withdraw('c', 9, now + 2);
        expect(await y()).toEqual({ ...before, lead: entryId(10), changedAt: now + 2, rereadAt: now + 2 });
      });

      it('is told by rows of before as well, which do not say whose copy it was', async () => {
        await rewrite({ ...copy, lang: 'de' }, now);
        for (const { seq, was } of await place.rows('select seq, was from change where was is not null')) {
          const { copyOf: _, ...shown } = JSON.parse(String(was));
          await place.rows(`update change set was = '${JSON.stringify(shown)}' where seq = ${seq}`);
        }
        expect(await y()).toEqual(before);
      });
    });

    it('has one lead after another, and is marked at the last that took over', async () => {
      await refresh(store, 'c', [second, { ...second, n: 5 }], NOON + 2);
      await withdraw('b', 2, now);
      await withdraw('a', 1, now + 1);
      await withdraw('c', 3, now + 2);
      expect(await inUk()).toEqual([
        { id: storyId(1), lead: entryId(5), changedAt: now + 2, rereadAt: now + 2 },
      ]);
      await refresh(store, 'b', [{ ...first, kind: 'changed' }], now + 3);
      expect(await inUk()).toMatchObject([{ lead: entryId(5), changedAt: now + 2, rereadAt: now + 2 }]);
    });

    it('keeps its lead where another story becomes part of it', async () => {
      await refresh(store, 'c', [{ n: 9, event: 'z', lang: 'uk' }], NOON + 2);
      await refresh(store, 'a', [{ n: 10, event: 'x+z' }], now);
      expect(await inUk()).toEqual([{ id: storyId(1), lead: entryId(2), changedAt: cameAt }]);
    });
  });

  describe('whatever happens to stories', () => {
    const begin = async (): Promise<readonly Store[]> => {
      await place.empty();
      const stores = [store, opened[0] ?? open()];
      await store.syncSources([source('a'), source('b'), source('c')], NOON);
      return stores;
    };
    const runs = { numRuns: 25, ...IN_TIME };

    it('each entry is in one that lives, every id leads to it, and every change is numbered, from two connections at once', async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(deed, { minLength: 4, maxLength: 24 }), async deeds => {
          const stores = await begin();
          await Promise.all(
            [0, 1].map(async who => {
              for (const [i, one] of deeds.entries())
                if (i % 2 === who) await perform(stores[who]!, one, NOON + i);
            }),
          );
          await expectSoundWire(place, store);
          expect(await numbers()).toEqual(Array.from({ length: await store.head() }, (_, i) => i + 1));
          for (const row of await place.rows('select id, merged_into, reports from story')) {
            const story = await store.story(String(row.id));
            if (Number(row.reports) > 0) expect(story?.id).toBe(row.id);
            else if (story !== undefined) expect(story.id).toBe(row.merged_into);
          }
          for (const story of (await store.stories({ filter: { ...everything, limit: 200 } })).items) {
            const reports = [story.lead, ...story.others];
            expect(story.languages).toEqual([...new Set(reports.map(one => one.entry.lang))].sort());
            const originals = reports.filter(one => one.duplicateOf === undefined);
            expect(story.independent).toBe(new Set(originals.map(one => one.source.family)).size);
            expect(story.independent).toBeGreaterThan(0);
            const here = originals.map(one => one.entry.id);
            for (const { duplicateOf } of reports)
              if (duplicateOf !== undefined) expect(here).toContain(duplicateOf);
          }
        }),
        runs,
      );
    });

    it.each([{}, { lang: ['uk'] }, { source: ['a', 'b'] }, { lang: ['en'], q: 'one' }])(
      'a reader of %j is told of other leads and of what left, as who looks each time would say',
      async asked => {
        const filter: Filter = { ...everything, ...asked, limit: 200 };
        const isNarrow = Object.keys(asked).length > 0;
        const shown = async (one: Filter) =>
          (await store.reports({ filter: { ...one, view: 'entries' } })).items.map(({ entry, storyId }) =>
            [storyId, entry.id].join(' '),
          );
        type Seen = { lead?: string | undefined; rereadAt?: number | undefined; hasLeft: boolean };
        await fc.assert(
          fc.asyncProperty(fc.array(deed, { minLength: 6, maxLength: 20 }), async deeds => {
            const [on] = await begin();
            const seen = new Map<string, Seen>();
            let before: readonly string[] = [];
            for (const [i, one] of deeds.entries()) {
              const at = NOON + i;
              await perform(on!, one, at);
              const stories = new Map(
                (await store.stories({ filter })).items.map(story => [story.id, story]),
              );
              const tombstones = (await store.tombstones({ filter })).map(({ id }) => id);
              const onWire = await shown({ ...everything, limit: 200 });
              const still = before.filter(report => onWire.includes(report));
              for (const id of new Set([...seen.keys(), ...stories.keys()])) {
                const was = seen.get(id) ?? { hasLeft: false };
                const story = stories.get(id);
                const lead = story?.lead.entry.id;
                // Without a filter the story's own row tells when its lead was rewritten, too.
                const isAnew = lead !== was.lead || (!isNarrow && story?.lead.changedAt === at);
                const rereadAt = was.lead !== undefined && isAnew ? at : was.rereadAt;
                // What only left the filter leaves no word.
                const hasLeft =
                  was.lead === undefined ? was.hasLeft : !still.some(report => report.startsWith(`${id} `));
                seen.set(id, { lead, rereadAt, hasLeft: lead === undefined && hasLeft });
                if (story !== undefined) expect(story.rereadAt).toBe(rereadAt);
                if (story !== undefined) expect(tombstones).not.toContain(id);
                else if (hasLeft) expect(tombstones).toContain(id);
              }
              before = await shown(filter);
            }
          }),
          runs,
        );
      },
    );

    it('a walk to the end and a following on give everything once, as it is; what went leaves a tombstone', async () => {
      const plan = fc.record({
        view: fc.constantFrom('entries', 'stories'),
        lang: fc.constantFrom([], ['uk']),
        limit: fc.integer({ min: 1, max: 4 }),
        before: fc.array(deed, { maxLength: 10 }),
        during: fc.array(deed, { maxLength: 6 }),
        after: fc.array(deed, { maxLength: 8 }),
      });
      await fc.assert(
        fc.asyncProperty(plan, async ({ view, lang, limit, before, during, after }) => {
          const [on] = await begin();
          const filter: Filter = { ...everything, view: view as Filter['view'], lang, limit };
          let at = NOON;
          for (const one of before) await perform(on!, one, at++);
          const mine = new Map<string, unknown>();
          let slice = await askSlice(store, filter.view, { limit, lang });
          const { asOf } = slice;
          const writes = [...during];
          for (;;) {
            for (const [i, id] of slice.ids.entries()) {
              expect(mine.has(id)).toBe(false);
              mine.set(id, slice.told[i]);
            }
            if (slice.next === undefined) break;
            const write = writes.shift();
            if (write) await perform(on!, write, at++);
            slice = await askSlice(store, filter.view, { limit, lang, asOf, before: slice.next });
          }
          for (const one of [...writes, ...after]) await perform(on!, one, at++);
          const walked = new Set(mine.keys());
          for (const page of await followTo(store, filter, asOf))
            for (const item of page.items)
              if (item.kind === 'removed') mine.delete(item.id);
              else mine.set(item.id, toldOf(item));
          const everyone = await askSlice(store, filter.view, { limit: 200, lang });
          expect([...mine.keys()].sort()).toEqual([...everyone.ids].sort());
          for (const [i, id] of everyone.ids.entries()) expect(mine.get(id)).toEqual(everyone.told[i]);
          const all = await askSlice(store, filter.view, { limit: 200 });
          const tombstones = new Set((await store.tombstones({ filter })).map(({ id }) => id));
          for (const id of walked) if (!all.ids.includes(id)) expect(tombstones).toContain(id);
          for (const id of everyone.ids) expect(tombstones).not.toContain(id);
        }),
        runs,
      );
    });
  });
}
