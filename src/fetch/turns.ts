/** Ends the turn. */
export type Release = () => void;

/** Gives turns: one at a time for each key, with a gap after each; different keys never wait for each other. */
export type Turns = {
  /**
   * Waits for this key's turn, first come first served, `maxWaitMs` at most. `gapMs` is the quiet time after
   * the turn. Answers 'too-long' when the turn did not come, 'closed' when it never will.
   */
  take(key: string, gapMs: number, maxWaitMs: number): Promise<Release | 'too-long' | 'closed'>;
  /** Nobody gets a turn any more; those who wait are told. */
  close(): void;
};

type Waiter = (answer: 'yours' | 'too-long' | 'closed') => void;

type Lane = { readonly waiting: Set<Waiter>; gap?: NodeJS.Timeout };

export const createTurns = (): Turns => {
  const lanes = new Map<string, Lane>();
  let closed = false;

  const next = (key: string, lane: Lane): void => {
    const [waiter] = lane.waiting;
    if (!waiter) {
      lanes.delete(key);
      return;
    }
    lane.waiting.delete(waiter);
    waiter('yours');
  };

  const wait = (lane: Lane, maxWaitMs: number): Promise<'yours' | 'too-long' | 'closed'> =>
    new Promise(resolve => {
      const waiter: Waiter = answer => {
        clearTimeout(patience);
        resolve(answer);
      };
      const patience = setTimeout(() => {
        lane.waiting.delete(waiter);
        waiter('too-long');
      }, maxWaitMs);
      lane.waiting.add(waiter);
    });

  return {
    take: async (key, gapMs, maxWaitMs) => {
      if (closed) return 'closed';
      let lane = lanes.get(key);
      if (lane) {
        const answer = await wait(lane, maxWaitMs);
        if (answer !== 'yours') return answer;
      } else {
        lane = { waiting: new Set() };
        lanes.set(key, lane);
      }
      const taken = lane;
      return () => {
        if (closed) return;
        if (gapMs <= 0) next(key, taken);
        // A gap that nobody waits for must not keep the process alive; those who wait have their own timers.
        else taken.gap = setTimeout(() => next(key, taken), gapMs).unref();
      };
    },
    close: () => {
      closed = true;
      for (const lane of lanes.values()) {
        clearTimeout(lane.gap);
        for (const waiter of lane.waiting) waiter('closed');
      }
      lanes.clear();
    },
  };
};
