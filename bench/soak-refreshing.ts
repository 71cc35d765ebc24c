import { createFetcher, type Fetcher } from '../src/fetch/fetcher.ts';
import type { FetchFeed } from '../src/fetch/outcome.ts';
import { type RefreshDeps, type RefreshReport, refresh } from '../src/refresh.ts';
import type { Store } from '../src/store/store.ts';
import type { Topic } from '../src/tag/topic.ts';

/** What a refresh kept, by the name its publisher gave the edition. */
export type Refreshed = { readonly report: RefreshReport; readonly etag?: string };

/** Short of patience and of room, so that what is slow or large is met with often. */
export function createSoakFetcher(): Fetcher {
  return createFetcher({
    userAgent: 'peacewire-soak',
    allowPrivateAddresses: true,
    timeoutMs: 500,
    headersTimeoutMs: 200,
    bodyTimeoutMs: 200,
    maxBytes: 500_000,
    maxDecodedBytes: 2_000_000,
    // A host that asks for a pause would get one, and the soak would wait for it.
    maxHoldMs: 0,
  });
}

/** Refreshes whatever is due, `concurrency` at once, and says how many that were. */
export async function refreshDue(place: {
  readonly store: Store;
  readonly fetcher: Fetcher;
  readonly topic: Topic;
  readonly owner: string;
  readonly leaseMs: number;
  readonly now: () => number;
  readonly concurrency: number;
  readonly onRefreshed: (refreshed: Refreshed) => void;
}): Promise<number> {
  const { store, fetcher, topic, owner, leaseMs, now, concurrency } = place;
  const claimed = await store.claimDue({ now: now(), limit: concurrency, leaseMs, owner });
  await Promise.all(
    claimed.map(async one => {
      let etag: string | undefined;
      const fetchFeed: FetchFeed = async request => {
        const outcome = await fetcher.fetch(request);
        if (outcome.kind === 'fetched' || outcome.kind === 'not-modified') etag = outcome.validators.etag;
        return outcome;
      };
      const deps: RefreshDeps = {
        fetchFeed,
        store,
        topic,
        owner,
        limits: { floorMs: 1, ceilingMs: 1 },
        now,
        random: Math.random,
      };
      const report = await refresh(one, deps);
      const isKept = report.outcome === 'fetched' || report.outcome === 'not-modified';
      place.onRefreshed({ report, ...(etag === undefined || !isKept ? {} : { etag }) });
    }),
  );
  return claimed.length;
}
