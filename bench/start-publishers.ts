import { fork } from 'node:child_process';
import { setPriority } from 'node:os';
import type { Config } from '../src/config/config.ts';

/** Sample publishers in a process of their own, and the config that subscribes to them. */
export async function startBenchPublishers(options: {
  readonly feeds: number;
  readonly entries: number;
  /** One entry in so many is on topic. */
  readonly onTopicEvery: number;
  /** Entries that are new at each reading; 0: nothing ever changes. */
  readonly newEachTime: number;
  /** Gives way to what is measured: the world's publishers do not share our processors. */
  readonly gentle: boolean;
  readonly schedule: Config['schedule'];
}): Promise<{ readonly config: Config; stop(): void }> {
  const { feeds, entries, newEachTime, onTopicEvery } = options;
  const child = fork(
    new URL('./ingest-publishers.ts', import.meta.url),
    [feeds, entries, newEachTime, onTopicEvery].map(String),
    { stdio: ['ignore', 'pipe', 'inherit', 'ipc'] },
  );
  process.on('exit', () => child.kill());
  if (options.gentle) setPriority(child.pid!, 15);
  const published = await new Promise<{ url: string; lang: string }[]>((resolve, reject) => {
    let text = '';
    child.stdout!.on('data', chunk => {
      text += chunk;
      if (text.endsWith('\n')) resolve(JSON.parse(text));
    });
    child.once('exit', code => reject(new Error(`the publishers ended with code ${code}`)));
  });
  return {
    config: {
      site: { title: 'bench', description: '', url: 'http://localhost', lang: 'en' },
      server: { host: '127.0.0.1', port: 0 },
      fetch: {
        timeoutMs: 20_000,
        maxBytes: 10_000_000,
        minGapMs: 0,
        concurrency: 32,
        allowPrivateAddresses: true,
      },
      schedule: options.schedule,
      sources: published.map(({ url, lang }, i) => ({
        id: `bench-${i}`,
        url,
        title: `Bench ${i}`,
        lang,
        family: `family-${i}`,
        policy: 'excerpt',
      })),
      feeds: [],
    },
    stop: () => child.kill(),
  };
}
