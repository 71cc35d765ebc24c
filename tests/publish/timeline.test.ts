import { describe, expect, it } from 'vitest';
import type { Report, Story } from '../../src/feed/wire.ts';
import { timelineOf } from '../../src/publish/timeline.ts';
import type { Revision } from '../../src/store/store.ts';
import { gone, report, trip } from './sample-wire.ts';

const at = (clock: string) => Date.parse(`2025-12-01T${clock}:00Z`);
const said = (clock: string, title: string, summary = ''): Revision => ({
  seenAt: at(clock),
  until: at(clock) + 1,
  title,
  summary,
  contentHash: `${clock}${title}${summary}`,
});

function alone(
  now: { title: string; summary?: string; policy?: Report['source']['policy'] },
  changedAt: string,
  revisions = 1,
): Story {
  const lead = report(
    { id: 'ealone', lang: 'en', outlet: 'The Harbour Post', at: '2025-12-01T09:00:00Z', ...now },
    {
      revisions,
      changedAt: at(changedAt),
      ...(now.policy === undefined ? {} : { source: { policy: now.policy } }),
    },
  );
  return { ...trip, lead, others: [] };
}

/** What the publisher of a report that stands alone changed, and when. */
function changes(story: Story, ...revisions: readonly Revision[]): readonly unknown[] {
  return timelineOf(story, new Map([[story.lead.entry.id, revisions]])).flatMap(one =>
    one.kind === 'changed' ? [[new Date(one.at).toISOString().slice(11, 16), one.said]] : [],
  );
}

describe('timelineOf', () => {
  it('has every report when it was published, the lead among them, and says which are copies', () => {
    const [english] = trip.others;
    expect(
      timelineOf({ ...trip, others: trip.others.toReversed() }).map(one => [
        new Date(one.at).toISOString().slice(11, 16),
        one.kind,
        one.kind !== 'gone' && one.report.entry.lang,
      ]),
    ).toEqual([
      ['09:30', 'reported', 'prs'],
      ['10:05', 'reported', 'en'],
      ['10:20', 'reported', 'uk'],
      ['10:40', 'copied', 'en'],
      ['11:00', 'reported', 'ps'],
      ['11:15', 'reported', 'de'],
    ]);
    expect(timelineOf(trip).find(({ kind }) => kind === 'copied')).toMatchObject({ of: english!.entry.id });
  });

  it('names each change when the publisher made it, with what it put away', () => {
    const story = alone({ title: 'Third', summary: 'New' }, '12:00', 3);
    expect(
      changes(story, said('09:01', 'First', 'Old'), said('10:00', 'Second', 'Old'), said('11:00', 'Second')),
    ).toEqual([
      ['10:00', { title: 'First' }],
      ['11:00', { summary: 'Old' }],
      ['12:00', { title: 'Second', summary: '' }],
    ]);
  });

  it('says of every moment what the report was called then', () => {
    const story = alone({ title: 'Second' }, '10:00');
    const moments = timelineOf(story, new Map([[story.lead.entry.id, [said('09:01', 'First')]]]));
    expect(moments.map(one => [one.kind, one.kind !== 'gone' && one.title])).toEqual([
      ['reported', 'First'],
      ['changed', 'Second'],
    ]);
  });

  it('has what is gone where it went, among all else', () => {
    const story = { ...alone({ title: 'Second' }, '11:00'), gone: [gone] };
    const moments = timelineOf(story, new Map([[story.lead.entry.id, [said('09:01', 'First')]]]));
    expect(moments.map(({ kind }) => kind)).toEqual(['reported', 'gone', 'changed']);
    expect(moments[1]).toEqual({ kind: 'gone', at: at('10:30'), gone });
  });

  it('takes white space for no change, and tells of a change of what is not shown that there was one', () => {
    const story = alone({ title: 'The same', summary: 'The same' }, '12:00');
    expect(changes(story, said('09:01', 'The  same ', 'The same'))).toEqual([['12:00', {}]]);
  });

  it('stays with the story when one change more is known than the story was read with', () => {
    const story = alone({ title: 'Second' }, '10:00');
    expect(changes(story, said('09:01', 'First'), said('10:00', 'Second'))).toEqual([
      ['10:00', { title: 'First' }],
    ]);
  });

  it('quotes no excerpt of a publisher that lets us quote none', () => {
    const story = alone({ title: 'Now', summary: 'Now', policy: 'title' }, '12:00');
    expect(changes(story, said('09:01', 'Before', 'Before'))).toEqual([['12:00', { title: 'Before' }]]);
  });
});
