/** Gives turns: one at a time for each key, with a gap after each; different keys never wait for each other. */
export type Turns = {
  /**
   * Waits for this key's turn, first come first served. The answer ends the turn; it is undefined when the
   * turns were closed meanwhile. `gapMs` is the quiet time after the turn.
   */
  take(key: string, gapMs: number): Promise<(() => void) | undefined>;
  /** Nobody gets a turn any more; those who wait are told. */
  close(): void;
};

type Lane = { readonly waiting: ((mine: boolean) => void)[]; gap?: NodeJS.Timeout };

export const createTurns = (): Turns => {
  const lanes = new Map<string, Lane>();
  let closed = false;

  const next = (key: string, lane: Lane): void => {
    const waiter = lane.waiting.shift();
    if (waiter) waiter(true);
    else lanes.delete(key);
  };

  return {
    take: async (key, gapMs) => {
      if (closed) return undefined;
      let lane = lanes.get(key);
      if (lane) {
        const { waiting, gap } = lane;
        gap?.ref();
        const mine = await new Promise<boolean>(resolve => waiting.push(resolve));
        if (!mine) return undefined;
      } else {
        lane = { waiting: [] };
        lanes.set(key, lane);
      }
      const taken = lane;
      return () => {
        if (closed) return;
        if (gapMs <= 0) return next(key, taken);
        taken.gap = setTimeout(() => next(key, taken), gapMs);
        // A gap that nobody waits for must not keep the process alive.
        if (taken.waiting.length === 0) taken.gap.unref();
      };
    },
    close: () => {
      closed = true;
      for (const lane of lanes.values()) {
        clearTimeout(lane.gap);
        for (const waiter of lane.waiting) waiter(false);
      }
      lanes.clear();
    },
  };
};
