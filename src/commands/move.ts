import { existsSync } from 'node:fs';
import { SingleBar } from 'cli-progress';
import { isPostgres, openStore, type StoreAddress } from '../parts.ts';
import type { TakenIn } from '../store/store.ts';

/**
 * Copies everything that is kept into another, empty database, of either kind: ids, story numbers and change
 * numbers are the same there, and the next refresh goes on from them. What it is copied from is only read.
 * 0 when all of it is there, 2 when it was stopped, 1 when it could not be; in both cases nothing of it is there.
 */
export async function move(from: StoreAddress, to: StoreAddress): Promise<number> {
  if (!isPostgres(from) && !existsSync(from)) {
    console.error(`nothing is kept: there is no ${from}`);
    return 1;
  }
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
  const bar = process.stdout.isTTY
    ? new SingleBar({ format: '{bar} {percentage} %  {value}/{total} rows' })
    : undefined;
  const source = await openStore(from, { readOnly: true });
  const target = await openStore(to);
  try {
    const taken = await target.takeIn(source, {
      signal: stop.signal,
      onPage: ({ done, total }) => {
        // It stops by itself at a signal, and is not to begin anew.
        if (bar === undefined || stop.signal.aborted) return;
        if (!bar.isActive) bar.start(total, 0);
        bar.update(done);
      },
    });
    bar?.stop();
    if (!taken.ok) {
      console.error(`nothing was copied: ${problemOf(taken.why, nameOf(from), nameOf(to))}`);
      return taken.why === 'stopped' ? 2 : 1;
    }
    if ((taken.leasedUntil ?? 0) > Date.now())
      console.error(
        `a source was being refreshed just then: what came of it is in ${nameOf(from)} only. Stop whatever writes there, and copy anew`,
      );
    console.log(`${figuresOf(taken.rows)} copied to ${nameOf(to)}`);
    return 0;
  } finally {
    bar?.stop();
    await target.close();
    await source.close();
  }
}

function problemOf(why: Extract<TakenIn, { ok: false }>['why'], from: string, to: string): string {
  switch (why) {
    case 'not empty':
      return `something is kept in ${to} already; --to takes an empty database, or a file that is not there yet`;
    case 'nothing kept':
      return `nothing is kept in ${from}`;
    case 'earlier schema':
      return `${from} was last written by an earlier peacewire; refresh once on it, which brings it up to date`;
    case 'later schema':
      return `${from} was written by a later peacewire than this one`;
    case 'stopped':
      return 'stopped before the end';
  }
}

function figuresOf(rows: Extract<TakenIn, { ok: true }>['rows']): string {
  const named = [
    ['source', 'source', 'sources'],
    ['entry', 'entry', 'entries'],
    ['story', 'story', 'stories'],
    ['change', 'change', 'changes'],
  ] as const;
  const figures = named.map(([table, one, many]) => {
    const count = rows.get(table) ?? 0;
    return `${count} ${count === 1 ? one : many}`;
  });
  return `${figures.join(', ')}: ${[...rows.values()].reduce((sum, count) => sum + count, 0)} rows`;
}

/** An address as it may stand in a log: without the password, which may also stand behind `?`. */
function nameOf(address: StoreAddress): string {
  if (!isPostgres(address)) return address;
  if (!URL.canParse(address)) return 'the PostgreSQL database';
  const { protocol, host, pathname } = new URL(address);
  return `${protocol}//${host}${pathname}`;
}
