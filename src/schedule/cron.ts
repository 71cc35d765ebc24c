import { createTask, validate } from 'node-cron';

export type Ticking = {
  /** No tick starts any more; resolves when the one that is running has ended. */
  stop(): Promise<void>;
};

export type TickingOptions = {
  /** A divisor of 60 (every 1, 2, 3 … 30 s), or whole minutes of which the same is true; or a cron expression. */
  readonly every: { readonly seconds: number } | { readonly cron: string };
  readonly onTick: () => Promise<void>;
  /** Told of every tick that failed; the ticking goes on. */
  readonly onError: (error: unknown) => void;
};

const cronOf = (every: TickingOptions['every']): string => {
  if ('cron' in every) {
    if (!validate(every.cron))
      throw new RangeError(`Expected every.cron to be a cron expression, got «${every.cron}»`);
    return every.cron;
  }
  const { seconds } = every;
  const minutes = seconds / 60;
  if (Number.isInteger(seconds) && seconds > 0 && seconds < 60 && 60 % seconds === 0)
    return `*/${seconds} * * * * *`;
  if (Number.isInteger(minutes) && minutes > 0 && minutes < 60 && 60 % minutes === 0)
    return `0 */${minutes} * * * *`;
  // Cron starts anew with each minute and each hour: 7 s would be 7, 7, … 4.
  throw new RangeError(
    `Expected every.seconds to divide a minute, or to be minutes that divide an hour, got ${seconds}`,
  );
};

/**
 * Calls `onTick` by the clock, never twice at once: a tick that falls due while one runs is left out.
 * Throws a RangeError when the times make no sense.
 */
export const startTicking = ({ every, onTick, onError }: TickingOptions): Ticking => {
  let running: Promise<void> | undefined;

  const tick = (): void => {
    running ??= Promise.resolve()
      .then(onTick)
      .catch(onError)
      .finally(() => {
        running = undefined;
      });
  };

  // A tick that came late or was left out is no news: what is due is data, and the next tick finds it.
  const task = createTask(cronOf(every), tick, { suppressMissedWarning: true });
  void task.start();

  return {
    stop: async () => {
      await task.destroy();
      await running;
    },
  };
};
