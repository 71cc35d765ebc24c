#!/usr/bin/env node
import { Command, InvalidArgumentError, Option } from 'commander';
import type { Config } from './config/config.ts';
import { readConfig } from './config/read-config.ts';

const program = new Command('peacewire')
  .description(
    'Pulls news feeds in any language, finds the stories about peace in Ukraine, republishes one wire.',
  )
  .addOption(
    new Option('-c, --config <file>', 'what to subscribe to and publish')
      .env('PEACEWIRE_CONFIG')
      .default('feeds.config.json'),
  )
  .addOption(
    new Option('-d, --database <address>', 'an SQLite file, or postgres://…')
      .env('DATABASE_URL')
      .default('storage/peacewire.db'),
  )
  .showHelpAfterError()
  .configureHelp({ showGlobalOptions: true });

type Globals = { config: string; database: string };
const globals = () => program.opts<Globals>();

/** Runs a command that needs a sound config; an unsound one stops it with every problem. */
async function withConfig(run: (config: Config) => Promise<number> | number): Promise<void> {
  const path = globals().config;
  const read = await readConfig(path);
  if (read.ok) {
    process.exitCode = await run(read.config);
    return;
  }
  for (const { at, message } of read.problems)
    console.error(`${path}: ${at === '' ? '' : `${at}: `}${message}`);
  process.exitCode = 1;
}

const wholeNumber = (least: number) => (text: string) => {
  const value = Number(text);
  if (!Number.isInteger(value) || value < least)
    throw new InvalidArgumentError(`a whole number from ${least} on expected`);
  return value;
};

program
  .command('serve')
  .description('pull the sources as they fall due, and serve the wire until told to stop')
  .option('-p, --port <number>', 'in place of the config’s', wholeNumber(0))
  .option('--host <address>', 'in place of the config’s')
  .addOption(
    new Option('--role <role>', 'this process’s part of the work')
      .choices(['all', 'web', 'worker'])
      .default('all'),
  )
  .option('--refreshers <number>', 'worker threads that refresh sources', wholeNumber(1), 1)
  .action(
    async (options: { port?: number; host?: string; role: 'all' | 'web' | 'worker'; refreshers: number }) => {
      const { serve } = await import('./commands/serve.ts');
      await withConfig(config => serve(config, globals().database, options));
    },
  );

program
  .command('demo')
  .description('the whole thing on sample publishers, with no network: prints the address of its page')
  .option('-p, --port <number>', 'where to serve', wholeNumber(0), 8080)
  .action(async (options: { port: number }) => {
    const { demo } = await import('./commands/demo.ts');
    process.exitCode = await demo(options);
  });

program
  .command('refresh')
  .description('read the named sources once, due or not; all of them when none is named')
  .argument('[source...]', 'ids from the config')
  .action(async (names: string[]) => {
    const { refreshOnce } = await import('./commands/refresh.ts');
    await withConfig(config => refreshOnce(config, globals().database, names));
  });

program
  .command('check')
  .description('check the config: every problem at once, by path')
  .action(async () => {
    const { check } = await import('./commands/check.ts');
    process.exitCode = await check(globals().config);
  });

program
  .command('add')
  .description('add a feed to the config, by its address or that of a page that names it')
  .argument('<url>', 'a feed’s address, or a page’s')
  .option('-n, --dry-run', 'show what would be added, and add nothing', false)
  .option('--pick <number>', 'which of a page’s feeds', wholeNumber(1), 1)
  .option('--lang <tag>', 'what it is written in, BCP 47, when it cannot be told')
  .action(async (url: string, options: { dryRun: boolean; pick: number; lang?: string }) => {
    const { add } = await import('./commands/add.ts');
    await withConfig(config => add(globals().config, config, url, options));
  });

program
  .command('explain')
  .description('show what each stage makes of a feed or an item, and why; keeps nothing')
  .argument(
    '<what>',
    'a feed’s address, the id of an entry that is kept, or - for a document or JSON item on stdin',
  )
  .option('--limit <number>', 'how many of a feed’s entries', wholeNumber(1), 10)
  .action(async (what: string, options: { limit: number }) => {
    const { explain } = await import('./commands/explain.ts');
    await withConfig(config => explain(config, globals().database, what, options));
  });

program
  .command('import')
  .description('add the subscriptions of an OPML list to the config')
  .argument('<file>', 'or - for stdin')
  .option('-n, --dry-run', 'show what would be added, and add nothing', false)
  .option('--lang <tag>', 'the language of feeds whose outline names none', 'en')
  .action(async (file: string, options: { dryRun: boolean; lang: string }) => {
    const { importOpml } = await import('./commands/opml.ts');
    await withConfig(config => importOpml(globals().config, config, file, options));
  });

program
  .command('export')
  .description('write the sources, or the feeds we publish, as OPML 2.0')
  .addOption(new Option('--of <what>', 'which list').choices(['sources', 'feeds']).default('sources'))
  .action(async (options: { of: 'sources' | 'feeds' }) => {
    const { exportOpml } = await import('./commands/opml.ts');
    await withConfig(config => exportOpml(config, options.of));
  });

const batches = [
  ['parse', 'parseLines', 'feed documents → what they say: {id, bytes (base64), contentType?, url?}'],
  [
    'classify',
    'classifyLines',
    'items → verdict, tags, reasons: {id, title, summary?, content?, lang?, published?, url?}',
  ],
  [
    'cluster',
    'clusterLines',
    'items in order of arrival → stories: {id, title, summary?, content?, lang?, published, source, url?}',
  ],
] as const;
for (const [name, run, description] of batches)
  program
    .command(name)
    .description(`NDJSON on stdin, one answer a line: ${description}`)
    .requiredOption('--ndjson', 'newline-delimited JSON, in and out')
    .action(async () => {
      const lines = await import('./commands/batch.ts');
      process.exitCode = await lines[run]();
    });

await program.parseAsync();
