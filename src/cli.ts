#!/usr/bin/env node
import { existsSync } from 'node:fs';
import { Command, InvalidArgumentError, Option } from 'commander';
import type { Rule } from './commands/rule.ts';
import type { Config, Problem } from './config/config.ts';
import { readConfig } from './config/read-config.ts';
import { parseFilter } from './feed/filter.ts';

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
  .showSuggestionAfterError()
  .showHelpAfterError('(--help says how)')
  .addHelpText(
    'after',
    `
Examples:
  peacewire demo                         see it work, with no network
  peacewire check && peacewire serve     run it on feeds.config.json
  peacewire help add                     what one command takes`,
  )
  .configureHelp({ showGlobalOptions: true });

type Globals = { config: string; database: string };
const globals = () => program.opts<Globals>();

/** Runs a command that needs a sound config; an unsound one stops it with every problem. */
async function withConfig(run: (config: Config) => Promise<number> | number): Promise<void> {
  const path = globals().config;
  const read = await readConfig(path);
  const problems = read.ok ? await problemsOfTopic(read.config.topic) : read.problems;
  if (read.ok && problems.length === 0) {
    process.exitCode = await run(read.config);
    return;
  }
  for (const { at, message } of problems) console.error(`${path}: ${at === '' ? '' : `${at}: `}${message}`);
  process.exitCode = 1;
}

/** What is wrong with a topic of one's own, told before anything is begun with it. */
async function problemsOfTopic(folder: string | undefined): Promise<readonly Problem[]> {
  if (folder === undefined) return [];
  const { lineOf, tryTopic } = await import('./read-topic.ts');
  const read = await tryTopic(folder);
  return read.ok ? [] : read.problems.map(problem => ({ at: 'topic', message: lineOf(problem, folder) }));
}

/** Runs a command that is as useful where there is no config: it is told the topic of the one there is, if any. */
async function withTopic(run: (folder?: string) => Promise<number>): Promise<void> {
  const isNamed = program.getOptionValueSource('config') !== 'default';
  if (isNamed || existsSync(globals().config)) await withConfig(config => run(config.topic));
  else process.exitCode = await run();
}

const examples = (...lines: readonly string[]) => `\nExamples:\n${lines.map(line => `  ${line}`).join('\n')}`;

const languageTag = (text: string) => {
  if (/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(text)) return text;
  throw new InvalidArgumentError("a BCP 47 language tag such as 'uk' or 'prs' expected");
};

const dateMs = (text: string) => {
  const read = parseFilter([['since', text]]);
  if (read.ok && read.filter.since !== undefined) return read.filter.since;
  throw new InvalidArgumentError('a date such as 2025-12-01 or 2025-12-01T10:00:00Z expected');
};

const wholeNumber = (least: number) => (text: string) => {
  const value = Number(text);
  if (!Number.isInteger(value) || value < least)
    throw new InvalidArgumentError(`a whole number from ${least} on expected`);
  return value;
};

const reason = (text: string) => {
  const said = text.trim();
  if (said !== '') return said;
  throw new InvalidArgumentError('a reason in words expected');
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
  .addHelpText(
    'after',
    examples(
      'peacewire serve --port 80 --host 0.0.0.0',
      'peacewire --database postgres://localhost/wire serve --role worker',
    ),
  )
  .action(
    async (options: { port?: number; host?: string; role: 'all' | 'web' | 'worker'; refreshers: number }) => {
      const { serve } = await import('./commands/serve.ts');
      await withConfig(config => serve(config, globals().database, options));
    },
  );

program
  .command('demo')
  .description('the whole thing on sample publishers, with no network: prints the address of its page')
  .option('-p, --port <number>', 'where to serve; any free port when it is taken', wholeNumber(0), 8080)
  .addHelpText('after', examples('peacewire demo'))
  .action(async (options: { port: number }) => {
    const { demo } = await import('./commands/demo.ts');
    process.exitCode = await demo(options);
  });

program
  .command('refresh')
  .description('read the named sources once, due or not; all of them when none is named')
  .argument('[source...]', 'ids from the config')
  .addHelpText(
    'after',
    `${examples('peacewire refresh', 'peacewire refresh bbc-world npr')}\n\nEnds with 0 when each was read, 2 when some could not be or are being refreshed elsewhere,\nor when it was stopped; 1 when an id is unknown.`,
  )
  .action(async (names: string[]) => {
    const { refreshOnce } = await import('./commands/refresh.ts');
    await withConfig(config => refreshOnce(config, globals().database, names));
  });

program
  .command('check')
  .description('check the config: every problem at once, by path')
  .addHelpText('after', examples('peacewire check', 'peacewire --config other.json check'))
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
  .option('--lang <tag>', 'what it is written in, BCP 47, in place of what its entries show', languageTag)
  .addHelpText(
    'after',
    examples(
      'peacewire add https://example.org/feed.xml',
      'peacewire add --dry-run example.org          what does this page offer?',
      'peacewire add --pick 2 example.org',
    ),
  )
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
  .option('--json', 'one JSON object for each entry, a line each', false)
  .addHelpText(
    'after',
    examples(
      'peacewire explain https://example.org/feed.xml',
      'peacewire explain - < feed.xml',
      `echo '{"title": "Talks in Geneva on a ceasefire in Ukraine"}' | peacewire explain -`,
    ),
  )
  .action(async (what: string, options: { limit: number; json: boolean }) => {
    const { explain } = await import('./commands/explain.ts');
    await withConfig(config => explain(config, globals().database, what, options));
  });

program
  .command('import')
  .description('add the subscriptions of an OPML list to the config')
  .argument('<file>', 'or - for stdin')
  .option('-n, --dry-run', 'show what would be added, and add nothing', false)
  .option('--lang <tag>', 'the language of feeds whose outline names none', languageTag, 'en')
  .addHelpText(
    'after',
    examples('peacewire import --dry-run subscriptions.opml', 'peacewire import --lang uk - < list.opml'),
  )
  .action(async (file: string, options: { dryRun: boolean; lang: string }) => {
    const { importOpml } = await import('./commands/opml.ts');
    await withConfig(config => importOpml(globals().config, config, file, options));
  });

program
  .command('export')
  .description('write the sources, or the feeds we publish, as OPML 2.0')
  .addOption(new Option('--of <what>', 'which list').choices(['sources', 'feeds']).default('sources'))
  .addHelpText(
    'after',
    examples('peacewire export > sources.opml', 'peacewire export --of feeds > wire.opml'),
  )
  .action(async (options: { of: 'sources' | 'feeds' }) => {
    const { exportOpml } = await import('./commands/opml.ts');
    await withConfig(config => exportOpml(config, options.of));
  });

const batches = [
  [
    'parse',
    'parseLines',
    'feed documents → what they say: {id, bytes (base64), contentType?, url?}',
    `printf '{"id":"1","bytes":"%s"}\\n' "$(base64 -w0 < feed.xml)" | peacewire parse --ndjson`,
  ],
  [
    'classify',
    'classifyLines',
    'items → verdict, tags, reasons: {id, title, summary?, content?, lang?, published?, url?}',
    `echo '{"id":"1","title":"Ceasefire talks on Ukraine in Geneva"}' | peacewire classify --ndjson`,
  ],
  [
    'cluster',
    'clusterLines',
    'items in order of arrival → stories: {id, title, summary?, content?, lang?, published, source, url?}',
    'peacewire cluster --ndjson < items.ndjson > stories.ndjson',
  ],
] as const;
for (const [name, run, description, example] of batches) {
  const command = program
    .command(name)
    .description(`NDJSON on stdin, one answer a line: ${description}`)
    .requiredOption('--ndjson', 'newline-delimited JSON, in and out')
    .addHelpText(
      'after',
      `${examples(example)}\n\nAnswers come in order. A line that is none is told, {error: {code, message, line}}, and the rest goes on.`,
    )
    .action(async ({ topic, live }: { topic?: string; live?: boolean }) => {
      const lines = await import('./commands/batch.ts');
      const answer = (folder?: string) => lines[run](folder, live);
      if (run === 'parseLines' || topic !== undefined) process.exitCode = await answer(topic);
      else await withTopic(answer);
    });
  if (run !== 'parseLines') command.option('--topic <folder>', 'in place of the config’s');
  if (run === 'clusterLines')
    command.option('--live', 'answer each at once; without it, when stories have had time to prove one');
}

program
  .command('backtest')
  .description('show what a changed topic would change, entry by entry and in figures; changes nothing')
  .option('--topic <folder>', 'the changed topic, in place of the config’s')
  .option('--since <date>', 'entries from then on: 2025-12-01, or with a time', dateMs)
  .option('--ndjson', 'items on stdin, as classify takes them, in place of what is kept', false)
  .option('--limit <number>', 'how many entries are shown; all are counted', wholeNumber(0), 50)
  .option('--json', 'one JSON object for each entry, a line each; the figures last', false)
  .addHelpText(
    'after',
    examples(
      'peacewire backtest --topic my-topic --since 2025-11-01',
      'peacewire backtest --topic my-topic --ndjson < items.ndjson',
    ),
  )
  .action(
    async (options: { topic?: string; since?: number; ndjson: boolean; limit: number; json: boolean }) => {
      const { backtest } = await import('./commands/backtest.ts');
      await withConfig(config => backtest(config, globals().database, options));
    },
  );

program
  .command('retag')
  .description('apply the topic to what is kept: what joins, leaves or changes is told to all who follow')
  .option('--topic <folder>', 'in place of the config’s')
  .option('--since <date>', 'entries from then on: 2025-12-01, or with a time', dateMs)
  .addHelpText(
    'after',
    `${examples('peacewire backtest && peacewire retag', 'peacewire retag --since 2025-11-01')}\n\nWhat a person decided stays. Ends with 2 when it was stopped: run it again to go on.`,
  )
  .action(async (options: { topic?: string; since?: number }) => {
    const { retagKept } = await import('./commands/retag.ts');
    await withConfig(config => retagKept(config, globals().database, options));
  });

program
  .command('move')
  .description('copy everything that is kept to another database: every id and number is the same there')
  .requiredOption('--to <address>', 'an SQLite file, or postgres://…; empty, or not there yet')
  .addHelpText(
    'after',
    `${examples(
      'peacewire move --to postgres://localhost/wire',
      'peacewire --database postgres://localhost/wire move --to storage/other.db',
    )}\n\nFirst stop whatever refreshes what is copied, or what comes meanwhile stays behind; afterwards start it with\nthe new address. All is copied or nothing; what it is copied from is only read. Ends with 2 when it was stopped.`,
  )
  .action(async ({ to }: { to: string }) => {
    const { move } = await import('./commands/move.ts');
    process.exitCode = await move(globals().database, to);
  });

const ENTRY = 'the entry’s id, as explain, the API and the feeds show it';
const WHY = ['--why <text>', 'the reason, kept beside the decision', reason] as const;
const HOLDS =
  '\n\nIt holds whatever is fetched, retagged or started anew; readers hear of it. Ends with 1 when nothing was done.';

async function overrule(id: string, ruling: Rule): Promise<void> {
  const { rule } = await import('./commands/rule.ts');
  await withConfig(config => rule(config, globals().database, id, ruling));
}

program
  .command('decide')
  .description('put an entry on the wire or take it off, whatever the topic says; or take that back')
  .argument('<entry>', ENTRY)
  .requiredOption(...WHY)
  .addOption(
    new Option('--verdict <verdict>', 'undecided leaves it to the topic again')
      .choices(['on', 'off', 'undecided'])
      .makeOptionMandatory(),
  )
  .addHelpText(
    'after',
    `${examples("peacewire decide ebcd… --verdict off --why 'an advertisement'")}${HOLDS}`,
  )
  .action((id: string, { verdict, why }: { verdict: 'on' | 'off' | 'undecided'; why: string }) =>
    overrule(id, { what: 'decide', verdict, why }),
  );

program
  .command('split')
  .description(
    'take an entry out of its story into one of its own, with what copies it; a copy is one no more',
  )
  .argument('<entry>', ENTRY)
  .requiredOption(...WHY)
  .addHelpText('after', `${examples("peacewire split ebcd… --why 'another meeting'")}${HOLDS}`)
  .action((id: string, { why }: { why: string }) => overrule(id, { what: 'split', why }));

program
  .command('join')
  .description('put an entry into another story, with what copies it')
  .argument('<entry>', ENTRY)
  .argument('<story>', 'the story’s id')
  .requiredOption(...WHY)
  .addHelpText('after', `${examples("peacewire join ebcd… sfgh… --why 'the same meeting'")}${HOLDS}`)
  .action((id: string, story: string, { why }: { why: string }) =>
    overrule(id, { what: 'join', story, why }),
  );

// Whoever reads us may stop early (`… | head`): nothing is lost, and it is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

try {
  await program.parseAsync();
} catch (error) {
  // What the system says of a file, a port or a database is enough; anything else is a bug, to be reported whole.
  const isTrouble = error instanceof Error && 'code' in error;
  console.error(`peacewire: ${isTrouble || !(error instanceof Error) ? messageOf(error) : error.stack}`);
  process.exitCode = 1;
}

// A database that no address answers for is told with an error that has only other errors in it.
function messageOf(error: unknown): string {
  if (error instanceof AggregateError && error.message === '') return error.errors.map(messageOf).join('; ');
  return error instanceof Error ? error.message : String(error);
}
