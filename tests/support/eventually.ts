import { setTimeout as delay } from 'node:timers/promises';

/**
 * Asks again until there is an answer other than `undefined` or false; rejects after `withinMs`, with the
 * last error if asking failed. For what other processes bring about.
 */
export async function eventually<Answer>(
  what: string,
  ask: () => Promise<Answer | undefined | false> | Answer | undefined | false,
  withinMs = 30_000,
): Promise<Answer> {
  const until = Date.now() + withinMs;
  let last: unknown = 'no';
  for (;;) {
    try {
      const answer = await ask();
      if (answer !== undefined && answer !== false) return answer;
      last = 'no';
    } catch (error) {
      last = error;
    }
    if (Date.now() > until) throw new Error(`${what}: not within ${withinMs} ms (${String(last)})`);
    await delay(40);
  }
}
