import { describe, expect, it } from 'vitest';
import { datesOf } from '../../src/normalise/dates.ts';

const NOW = Date.UTC(2025, 11, 2, 12);
const at = (iso: string) => Date.parse(iso);

describe('the dates of an entry', () => {
  it.each([
    { when: 'dated', published: '2025-12-01T10:00:00Z', is: { published: at('2025-12-01T10:00:00Z') } },
    { when: 'undated', is: { published: NOW } },
    { when: 'dated in the future', published: '2026-12-01T10:00:00Z', is: { published: NOW } },
    { when: 'dated before there were feeds', published: '1970-01-01T00:00:00Z', is: { published: NOW } },
    {
      when: 'not dated but updated',
      updated: '2025-12-01T10:00:00Z',
      is: { published: at('2025-12-01T10:00:00Z') },
    },
    { when: 'dated by nonsense', published: 'yesterday', is: { published: NOW } },
    {
      when: 'updated later',
      published: '2025-12-01T10:00:00Z',
      updated: '2025-12-01T11:00:00Z',
      is: { published: at('2025-12-01T10:00:00Z'), updated: at('2025-12-01T11:00:00Z') },
    },
    {
      when: 'updated before it was published',
      published: '2025-12-01T10:00:00Z',
      updated: '2025-12-01T09:00:00Z',
      is: { published: at('2025-12-01T10:00:00Z') },
    },
    {
      when: 'updated in the future',
      published: '2025-12-01T10:00:00Z',
      updated: '2027-01-01T00:00:00Z',
      is: { published: at('2025-12-01T10:00:00Z'), updated: NOW },
    },
  ])('when $when', ({ published, updated, is }) => {
    expect(datesOf(published, updated, NOW)).toEqual(is);
  });
});
