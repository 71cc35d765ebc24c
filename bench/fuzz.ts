import { readFileSync } from 'node:fs';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { gunzipSync } from 'node:zlib';
import { type Failure, failureOf } from './fuzz-check.ts';
import { chanceOf, mutant, type Sample } from './fuzz-shapes.ts';

/*
 * Feeds that nobody should send, through parse, normalise and publish, for as long as it is told.
 *   npm run fuzz -- --seconds 60                        from a seed of its own choosing, which it prints
 *   npm run fuzz -- --seconds 60 --seed 7               the same documents again
 *   npm run fuzz -- --seconds 60 feeds.ndjson.gz        half of them from a corpus; {bytes: base64} a line
 *   npm run fuzz -- --only 123456 [feeds.ndjson.gz]     one document, by the number a failure was told with
 * Ends with 1 at the first failure of each kind, with the smallest document found that shows it.
 */
type Told =
  | { readonly at: number }
  | { readonly failure: Failure; readonly number: number; readonly smallest: string }
  | { readonly done: number };

/** A document that takes longer than this is hung on. */
const HUNG_MS = 40_000;
const SHRINK_MS = 20_000;

function option(name: string): number | undefined {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : Number(process.argv[at + 1]);
}

if (isMainThread) watch();
else await work(workerData as { readonly seed: number; readonly until: number; readonly only?: number });

/** The documents are read in a thread, so that one that never ends can be told of. */
function watch(): void {
  const seed = option('seed') ?? Math.floor(Math.random() * 2 ** 31);
  const only = option('only');
  const seconds = option('seconds') ?? 60;
  console.log(only === undefined ? `fuzzing for ${seconds} s, seed ${seed}` : `document ${only} alone`);
  const kinds = new Set<string>();
  const worker = new Worker(new URL(import.meta.url), {
    argv: process.argv.slice(2),
    workerData: { seed, until: Date.now() + seconds * 1000, ...(only === undefined ? {} : { only }) },
  });
  let at = 0;
  let heardAt = Date.now();
  const watchdog = setInterval(() => {
    if (Date.now() - heardAt < HUNG_MS) return;
    console.log(`✗ hang: document ${at} is not done within ${HUNG_MS} ms\n  npm run fuzz -- --only ${at}`);
    process.exit(1);
  }, 1000);
  worker.on('message', (told: Told) => {
    heardAt = Date.now();
    if ('at' in told) at = told.at;
    else if ('done' in told) console.log(`${told.done} documents, ${kinds.size} kinds of failure`);
    else {
      kinds.add(told.failure.kind);
      console.log(
        `✗ ${told.failure.kind}: ${told.failure.message}\n  npm run fuzz -- --only ${told.number}\n  ${told.smallest}`,
      );
    }
  });
  worker.on('error', error => {
    console.log(`✗ the thread died at document ${at}: ${error.message}\n  npm run fuzz -- --only ${at}`);
    process.exitCode = 1;
  });
  worker.on('exit', () => {
    clearInterval(watchdog);
    if (kinds.size > 0) process.exitCode = 1;
  });
}

async function work({ seed, until, only }: { seed: number; until: number; only?: number }): Promise<void> {
  const tell = (told: Told) => parentPort!.postMessage(told);
  const path = process.argv.slice(2).find(word => /\.ndjson(?:\.gz)?$/.test(word));
  const corpus = path === undefined ? [] : readCorpus(path);
  const numbers = chanceOf(seed);
  const known = new Set<string>();
  let documents = 0;
  while (only === undefined ? Date.now() < until : documents === 0) {
    const number = only ?? Math.floor(numbers.unit() * 2 ** 32);
    tell({ at: number });
    documents++;
    const sample = mutant(number, corpus);
    const failure = await failureOf(sample);
    if (failure === undefined || known.has(failure.kind)) continue;
    known.add(failure.kind);
    const smallest = await shrunk(sample, failure.kind);
    tell({ failure, number, smallest: told(smallest) });
  }
  tell({ done: documents });
}

/** Leaves off what is not needed to fail in the same way, the largest parts first. */
async function shrunk(sample: Sample, kind: string): Promise<Sample> {
  const until = Date.now() + SHRINK_MS;
  let best = sample;
  for (let size = Math.ceil(best.body.length / 2); size >= 1; ) {
    let shorter = false;
    for (let from = 0; from < best.body.length && Date.now() < until; ) {
      const body = Buffer.concat([best.body.subarray(0, from), best.body.subarray(from + size)]);
      if ((await failureOf({ ...best, body }))?.kind === kind) {
        best = { ...best, body };
        shorter = true;
      } else from += size;
    }
    if (Date.now() >= until) break;
    if (!shorter || size > 1) size = size === 1 ? 0 : Math.ceil(size / 2);
  }
  return best;
}

function told({ body, contentType }: Sample): string {
  const text = Buffer.from(body).toString('utf8');
  const shown = Buffer.from(text).equals(Buffer.from(body))
    ? JSON.stringify(text.slice(0, 2000))
    : `base64 ${Buffer.from(body).toString('base64').slice(0, 3000)}`;
  return `${body.length} bytes${contentType === undefined ? '' : `, «${contentType}»`}: ${shown}`;
}

function readCorpus(path: string): readonly Sample[] {
  const file = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(file) : file).toString('utf8');
  return text.split('\n').flatMap(line => {
    if (line === '') return [];
    const { bytes, contentType } = JSON.parse(line) as { bytes: string; contentType?: string | null };
    return [{ body: Buffer.from(bytes, 'base64'), ...(contentType ? { contentType } : {}) }];
  });
}
