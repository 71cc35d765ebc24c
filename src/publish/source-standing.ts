import type { PollState } from '../feed/source.ts';
import type { SourceRow } from '../store/store.ts';

/** How a source is doing, in one word, for pages and API alike. */
export type Standing = 'reading' | 'failing' | 'notRead' | 'retired' | 'unlisted';

export function standingOf({ state, listed }: Pick<SourceRow, 'state' | 'listed'>): Standing {
  if (state.gone === true) return 'retired';
  if (!listed) return 'unlisted';
  // With a problem but no failure, entries came in spite of it.
  if (state.failures > 0) return 'failing';
  return state.lastSuccessAt === undefined ? 'notRead' : 'reading';
}

/** How the reading of a source's older documents goes. */
export function archivesStandingOf({
  read,
  next,
  problem,
}: NonNullable<PollState['archives']>): 'reading' | 'givenUp' | 'none' | 'done' {
  if (next !== undefined) return 'reading';
  if (problem !== undefined) return 'givenUp';
  return read === 0 ? 'none' : 'done';
}
