import { type RefreshDeps, type RefreshReport, refresh } from './refresh.ts';
import type { Claimed } from './store/store.ts';

export type RefreshLoop = {
  /** Starts what is due, as far as there is room, and returns; what runs goes on by itself. */
  tick(): Promise<void>;
  /** Starts nothing more; resolves when what is in hand is done. */
  drain(): Promise<void>;
};

/**
 * Refreshes due sources side by side, at most `concurrency` at once. A slow source holds its own
 * place and no other: whenever one ends, the next due one takes its place.
 */
export function createRefreshLoop(
  deps: RefreshDeps & {
    readonly concurrency: number;
    readonly leaseMs: number;
    readonly onReport: (report: RefreshReport) => void;
    /** A store that could not be asked what is due; the next tick tries again. */
    readonly onError: (error: unknown) => void;
  },
): RefreshLoop {
  const running = new Set<Promise<void>>();
  let filling: Promise<void> | undefined;
  let again = false;
  let draining = false;
  // Whether the last claim left due sources behind.
  let more = false;

  const run = async (claimed: Claimed) => {
    deps.onReport(await refresh(claimed, deps));
  };

  // Claims in batches: asking the store for one source at a time would cost more than some polls do.
  const fill = async () => {
    do {
      again = false;
      const room = deps.concurrency - running.size;
      if (draining || room < 1) return;
      const claimed = await deps.store.claimDue({
        now: deps.now(),
        limit: room,
        leaseMs: deps.leaseMs,
        owner: deps.owner,
      });
      more = claimed.length === room;
      for (const one of claimed) {
        const work = run(one).finally(() => {
          running.delete(work);
          if (more && running.size <= deps.concurrency / 2) tick().catch(deps.onError);
        });
        running.add(work);
      }
    } while (again);
  };

  const tick = (): Promise<void> => {
    if (filling !== undefined) {
      again = true;
      return filling;
    }
    filling = fill().finally(() => {
      filling = undefined;
    });
    return filling;
  };

  return {
    tick,
    async drain() {
      draining = true;
      await filling?.catch(() => {});
      await Promise.all(running);
    },
  };
}
