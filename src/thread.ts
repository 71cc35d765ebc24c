import { Worker } from 'node:worker_threads';

/** What crosses between the main thread and a worker thread: questions with numbers, answers, news. */
type FromMain<Ask> = { readonly ask: number; readonly body: Ask } | { readonly stop: true };
type FromThread<Answer, News> =
  | { readonly answerTo: number; readonly body: Answer }
  | { readonly answerTo: number; readonly error: string }
  | { readonly news: News }
  | { readonly ready: true };

export type Thread<Ask, Answer> = {
  /** Resolves once the thread has first said that it is ready; rejects if it dies before. */
  readonly ready: Promise<void>;
  /** Rejects when the thread could not answer, or died with the question in hand. */
  ask(body: Ask): Promise<Answer>;
  alive(): boolean;
  /** Asks the thread to finish what it has in hand; ends it by force after `graceMs`. */
  stop(graceMs: number): Promise<void>;
};

/** One that has lived so long since it was ready has got over its earlier deaths. */
const RECOVERED_MS = 30_000;

/**
 * Runs a module as a worker thread and starts it again when it dies: a refresh that brings its thread
 * down must not take the wire with it. `onDeath` hears of each death; restarts wait 1 s, 2 s … 30 s, and
 * 1 s again after one that had lived for RECOVERED_MS.
 */
export function startThread<Ask, Answer, News>(options: {
  readonly module: URL;
  readonly workerData: unknown;
  readonly onNews: (news: News) => void;
  readonly onDeath: (why: string) => void;
}): Thread<Ask, Answer> {
  const open = new Map<number, { resolve: (answer: Answer) => void; reject: (error: Error) => void }>();
  let worker: Worker | undefined;
  let next = 1;
  let deaths = 0;
  let stopping = false;
  let restart: NodeJS.Timeout | undefined;
  let ended = () => {};
  const whenEnded = new Promise<void>(resolve => {
    ended = resolve;
  });
  let settleReady: { resolve: () => void; reject: (error: Error) => void };
  const ready = new Promise<void>((resolve, reject) => {
    settleReady = { resolve, reject };
  });
  ready.catch(() => {}); // whoever awaits it hears; nobody has to

  const start = () => {
    let lastError = '';
    let readyAt: number | undefined;
    worker = new Worker(options.module, { workerData: options.workerData });
    worker.on('message', (message: FromThread<Answer, News>) => {
      if ('ready' in message) {
        readyAt = performance.now();
        settleReady.resolve();
      } else if ('news' in message) options.onNews(message.news);
      else {
        const waiting = open.get(message.answerTo);
        open.delete(message.answerTo);
        if ('error' in message) waiting?.reject(new Error(message.error));
        else waiting?.resolve(message.body);
      }
    });
    worker.on('error', error => {
      lastError = error instanceof Error ? (error.stack ?? error.message) : String(error);
    });
    worker.on('exit', code => {
      worker = undefined;
      const why = lastError === '' ? `ended with code ${code}` : lastError;
      for (const waiting of open.values()) waiting.reject(new Error(`the thread died: ${why}`));
      open.clear();
      if (stopping) return ended();
      settleReady.reject(new Error(why));
      options.onDeath(why);
      if (readyAt !== undefined && performance.now() - readyAt >= RECOVERED_MS) deaths = 0;
      restart = setTimeout(start, Math.min(30_000, 1000 * 2 ** deaths++));
    });
  };
  start();

  return {
    ready,
    ask: body =>
      new Promise((resolve, reject) => {
        if (worker === undefined) return reject(new Error('the thread is not running'));
        const ask = next++;
        open.set(ask, { resolve, reject });
        worker.postMessage({ ask, body } satisfies FromMain<Ask>);
      }),
    alive: () => worker !== undefined,
    async stop(graceMs) {
      stopping = true;
      clearTimeout(restart);
      if (worker === undefined) return;
      worker.postMessage({ stop: true } satisfies FromMain<Ask>);
      const force = setTimeout(() => worker?.terminate(), graceMs);
      await whenEnded;
      clearTimeout(force);
    },
  };
}

/** The other end, inside the thread. `transfer` names the buffers of an answer that move instead of being copied. */
export type ThreadEnd<Ask, Answer, News> = {
  readonly parentPort: {
    on(event: 'message', listener: (message: FromMain<Ask>) => void): void;
    postMessage(message: FromThread<Answer, News>, transfer?: readonly ArrayBuffer[]): void;
    close(): void;
  };
  readonly answer: (body: Ask) => Promise<{ body: Answer; transfer?: readonly ArrayBuffer[] }>;
  /** Finishes what is in hand; afterwards nothing may keep the thread alive. */
  readonly stop: () => Promise<void>;
};

/** Answers the main thread's questions until it says stop. */
export function serveThread<Ask, Answer, News>(end: ThreadEnd<Ask, Answer, News>): void {
  const { parentPort } = end;
  parentPort.on('message', message => {
    if ('stop' in message) {
      void end.stop().finally(() => parentPort.close());
      return;
    }
    end.answer(message.body).then(
      ({ body, transfer }) => parentPort.postMessage({ answerTo: message.ask, body }, transfer),
      (error: unknown) =>
        parentPort.postMessage({
          answerTo: message.ask,
          error: error instanceof Error ? (error.stack ?? error.message) : String(error),
        }),
    );
  });
  parentPort.postMessage({ ready: true });
}
