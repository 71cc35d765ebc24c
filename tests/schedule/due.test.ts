import { expect, it } from 'vitest';
import { afterPoll, newPollState } from '../../src/schedule/due.ts';

it('a source that was never asked is due at once', () => {
  expect(newPollState(7)).toMatchObject({ nextDueAt: 7, failures: 0, polls: 0, validators: {} });
  expect(afterPoll(newPollState(7), { kind: 'gone' }, 8, 0, { floorMs: 1, ceilingMs: 2 }).gone).toBe(true);
});
