import { randomUUID } from 'node:crypto';
import { SingleBar } from 'cli-progress';
import type { Config } from '../config/config.ts';
import { archivesOf, fetcherOf, leaseMsOf, openStore, type StoreAddress } from '../parts.ts';
import { readTopic } from '../read-topic.ts';
import { type RefreshReport, refresh } from '../refresh.ts';
import { reprint } from '../reprint.ts';
import type { Claimed } from '../store/store.ts';

/**
 * Refreshes the named sources once, or all of them, due or not: a progress bar on a terminal, a line
 * for each source otherwise. 0 when each was read, those that have retired among them; 2 when some could not be,
 * are being refreshed elsewhere, or it was stopped; 1 when a name is unknown.
 */
export async function refreshOnce(
  config: Config,
  address: StoreAddress,
  names: readonly string[],
): Promise<number> {
  const unknown = names.filter(name => !config.sources.some(source => source.id === name));
  if (unknown.length > 0) {
    console.error(`no such source: ${unknown.join(', ')}`);
    return 1;
  }
  const store = await openStore(address);
  const fetcher = fetcherOf(config);
  const owner = randomUUID();
  // Whoever stops it halfway need not wait for the leases of what was not read.
  let queue: Claimed[] = [];
  const stopping = new AbortController();
  const stop = () => {
    stopping.abort();
    queue = [];
    void fetcher.close();
  };
  process.on('SIGINT', stop).on('SIGTERM', stop);
  try {
    await store.migrate();
    await store.syncSources(config.sources, Date.now());
    const topic = await readTopic(config.topic);
    await reprint({ store, topic, now: Date.now }, stopping.signal);
    const claimed = await store.claimNamed({
      ids: names,
      now: Date.now(),
      leaseMs: leaseMsOf(config),
      owner,
    });
    const deps = {
      fetchFeed: fetcher.fetch,
      store,
      topic,
      owner,
      limits: config.schedule,
      archives: archivesOf(config),
      now: Date.now,
      random: Math.random,
    };
    const bar = process.stdout.isTTY
      ? new SingleBar({
          format: '{bar} {value}/{total}  {added} new, {onTopic} on topic, {failed} failed  {source}',
        })
      : undefined;
    const sum = { added: 0, changed: 0, onTopic: 0, failed: 0, source: '' };
    let elsewhere = (new Set(names).size || config.sources.length) - claimed.length;
    bar?.start(claimed.length, 0, sum);

    const failures: RefreshReport[] = [];
    if (!stopping.signal.aborted) queue = [...claimed];
    const work = async () => {
      for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
        const report = await refresh(next, deps);
        sum.added += report.entries.added;
        sum.changed += report.entries.changed;
        sum.onTopic += report.entries.onTopic;
        if (report.outcome === 'failed') failures.push(report);
        if (report.outcome === 'lease-lost') elsewhere++;
        sum.failed = failures.length;
        sum.source = report.sourceId;
        if (bar === undefined) console.log(reportLine(report));
        else bar.increment(sum);
      }
    };
    await Promise.all(Array.from({ length: config.fetch.concurrency }, work));
    bar?.stop();
    if (bar !== undefined) for (const report of failures) console.log(reportLine(report));

    console.log(
      `${claimed.length} ${claimed.length === 1 ? 'source' : 'sources'}: ${sum.added} new entries, ${sum.changed} changed, ${sum.onTopic} on topic; ` +
        `${failures.length} could not be read${elsewhere > 0 ? `; ${elsewhere} being refreshed elsewhere` : ''}`,
    );
    const isStopped = stopping.signal.aborted;
    if (isStopped) console.error('stopped before the end: what was read is kept');
    return isStopped || failures.length > 0 || elsewhere > 0 ? 2 : 0;
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
    await fetcher.close();
    await store.release(owner);
    await store.close();
  }
}

/** One report as a line for people and logs. */
export function reportLine({ sourceId, outcome, entries, problem, tookMs }: RefreshReport): string {
  const counts =
    outcome === 'fetched'
      ? `: ${entries.read} entries, ${entries.added} new, ${entries.changed} changed, ${entries.onTopic} on topic`
      : '';
  const wrong = problem === undefined ? '' : ` [${problem.stage}: ${problem.message}]`;
  return `${sourceId} ${outcome}${counts}${wrong} (${Math.round(tookMs)} ms)`;
}
