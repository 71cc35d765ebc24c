import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import http from 'node:http';

export type Load = {
  readonly port: number;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly seconds: number;
  readonly connections: number;
};

/** Requests a second, and how many answers were not what they should be. */
export type LoadResult = { readonly perSecond: number; readonly errors: number };

/** As fast as the server answers, by wrk where it is installed and autocannon otherwise. */
export async function hammer(load: Load): Promise<LoadResult> {
  return (await hammerName()) === 'wrk' ? byWrk(load) : byAutocannon(load);
}

let hasWrk: boolean | undefined;

export async function hammerName(): Promise<'wrk' | 'autocannon'> {
  hasWrk ??= spawnSync('wrk', ['-v'], { stdio: 'ignore' }).error === undefined;
  return hasWrk ? 'wrk' : 'autocannon';
}

async function byWrk({ port, path, headers, seconds, connections }: Load): Promise<LoadResult> {
  const named = Object.entries(headers).flatMap(([name, value]) => ['-H', `${name}: ${value}`]);
  const args = ['-t1', `-c${connections}`, `-d${seconds}s`, ...named, `http://127.0.0.1:${port}${path}`];
  const wrk = spawn('wrk', args, { stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  wrk.stdout.on('data', (chunk: Buffer) => {
    output += chunk;
  });
  await once(wrk, 'close');
  const perSecond = /Requests\/sec:\s+([\d.]+)/.exec(output)?.[1];
  if (perSecond === undefined) throw new Error(`wrk did not say how fast it was:\n${output}`);
  const bad = /Non-2xx or 3xx responses: (\d+)/.exec(output)?.[1] ?? 0;
  const socket = /Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)/.exec(output);
  return {
    perSecond: Number(perSecond),
    errors: Number(bad) + (socket?.slice(1).reduce((sum, count) => sum + Number(count), 0) ?? 0),
  };
}

async function byAutocannon({ port, path, headers, seconds, connections }: Load): Promise<LoadResult> {
  const named = Object.entries(headers).flatMap(([name, value]) => ['-H', `${name}=${value}`]);
  const args = ['--json', '-c', String(connections), '-d', String(seconds), ...named];
  const client = spawn('autocannon', [...args, `http://127.0.0.1:${port}${path}`], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let output = '';
  client.stdout.on('data', (chunk: Buffer) => {
    output += chunk;
  });
  await once(client, 'close');
  const result = JSON.parse(output) as {
    requests: { average: number };
    errors: number;
    '4xx': number;
    '5xx': number;
  };
  return { perSecond: result.requests.average, errors: result.errors + result['4xx'] + result['5xx'] };
}

export type Pace = {
  readonly port: number;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly perSecond: number;
  readonly seconds: number;
  readonly connections: number;
};

export type Latencies = {
  readonly requests: number;
  readonly errors: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly maxMs: number;
  /** How late this client was to send. */
  readonly clientLateP99Ms: number;
};

/**
 * How long an answer takes at a fixed rate, over connections that are kept. Open loop: a request is sent
 * when it is due, whether or not the one before has been answered, so that a server that stands still for
 * a second is seen by every request of that second. Counted from the sending: that this process was late
 * to send is not the server's doing, and is said apart.
 */
export async function latencies(pace: Pace): Promise<Latencies> {
  const agent = new http.Agent({ keepAlive: true, maxSockets: pace.connections });
  const taken: number[] = [];
  const late: number[] = [];
  const open: Promise<void>[] = [];
  let errors = 0;
  const total = pace.perSecond * pace.seconds;
  const startedAt = performance.now();
  for (let n = 0; n < total; n++) {
    const dueAt = startedAt + (n * 1000) / pace.perSecond;
    const early = dueAt - performance.now();
    if (early > 0) await new Promise(resolve => setTimeout(resolve, early));
    const sentAt = performance.now();
    late.push(sentAt - dueAt);
    open.push(
      ask(agent, pace).then(
        () => {
          taken.push(performance.now() - sentAt);
        },
        () => {
          errors++;
        },
      ),
    );
  }
  await Promise.all(open);
  agent.destroy();
  return {
    requests: total,
    errors,
    p50Ms: quantile(taken, 0.5),
    p99Ms: quantile(taken, 0.99),
    maxMs: quantile(taken, 1),
    clientLateP99Ms: quantile(late, 0.99),
  };
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

function ask(agent: http.Agent, { port, path, headers }: Pace): Promise<void> {
  return new Promise((resolve, reject) => {
    http
      .get({ host: '127.0.0.1', port, path, headers, agent }, res => {
        res.resume();
        res.on('error', reject);
        res.on('end', () => (res.statusCode! < 400 ? resolve() : reject(new Error(String(res.statusCode)))));
      })
      .on('error', reject);
  });
}
