import { pino } from 'pino';
import type { Config } from '../config/config.ts';
import { type Server, startServer } from '../main.ts';
import type { StoreAddress } from '../parts.ts';
import { type Listening, listen } from '../web/listen.ts';

/**
 * Serves until SIGTERM or SIGINT, then finishes what is in hand and exits 0 within 10 s. Logs one JSON
 * line for each refresh and each trouble on stdout. 1 when it cannot start.
 */
export async function serve(
  config: Config,
  store: StoreAddress,
  options: {
    readonly port?: number;
    readonly host?: string;
    /** 'web' serves what others refresh; 'worker' refreshes what others serve; 'all' does both. */
    readonly role: 'all' | 'web' | 'worker';
    readonly refreshers: number;
  },
): Promise<number> {
  const log = pino({ name: 'peacewire', timestamp: pino.stdTimeFunctions.isoTime });
  const { role } = options;
  let listening: Listening | undefined;
  let server: Server;
  try {
    if (role !== 'worker') {
      const host = options.host ?? config.server.host;
      const bound = await listen({ host, port: options.port ?? config.server.port });
      if (!bound.ok) throw new Error(bound.why);
      listening = bound.server;
    }
    server = await startServer({
      config,
      store,
      ...(listening && { listening }),
      refreshers: role === 'web' ? 0 : options.refreshers,
      onReport: ({ tookMs, stageMs: _, ...report }) => {
        const line = { ...report, tookMs: Math.round(tookMs) };
        if (report.problem === undefined) log.info(line, `${report.sourceId}: ${report.outcome}`);
        else log.warn(line, `${report.sourceId}: ${report.problem.stage}: ${report.problem.message}`);
      },
      onTrouble: message => log.error(message),
    });
  } catch (error) {
    log.fatal(error instanceof Error ? error.message : String(error));
    return 1;
  }
  log.info(
    { role, sources: config.sources.length, feeds: config.feeds.length },
    listening === undefined ? 'refreshing' : `serving at ${listening.url}`,
  );
  const signal = await stopSignal();
  log.info(`${signal}: finishing`);
  await server.close();
  log.info('done');
  // A connection that a silent database never closes must not keep the process.
  setTimeout(() => process.exit(0), 500).unref();
  return 0;
}

// A terminal's Ctrl-C reaches every process in it, and npm and our launcher pass it on as well.
const ONE_PRESS_MS = 1000;

/** Resolves with the first signal to stop; another, a second later or more, ends the process at once. */
export function stopSignal(): Promise<NodeJS.Signals> {
  return new Promise(resolve => {
    let firstAt: number | undefined;
    for (const signal of ['SIGTERM', 'SIGINT'] as const)
      process.on(signal, () => {
        if (firstAt !== undefined && performance.now() - firstAt >= ONE_PRESS_MS) process.exit(1);
        firstAt ??= performance.now();
        resolve(signal);
      });
  });
}
