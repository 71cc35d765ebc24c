import { existsSync } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import type { Assignment } from '../cluster/assignment.ts';
import { createClusterer } from '../cluster/clusterer.ts';
import type { Config } from '../config/config.ts';
import type { Entry } from '../feed/entry.ts';
import type { Source } from '../feed/source.ts';
import type { Tagged } from '../feed/tag.ts';
import type { Tie } from '../feed/wire.ts';
import { judge } from '../judge.ts';
import { normalise } from '../normalise/normalise.ts';
import { isoDate } from '../parse/dates.ts';
import { parse } from '../parse/parse.ts';
import type { ParsedEntry, ParsedFeed, ParseOutcome } from '../parse/parsed-feed.ts';
import { fetcherOf, isPostgres, openStore, type StoreAddress } from '../parts.ts';
import { readTopic } from '../read-topic.ts';
import type { Withdrawn } from '../store/store.ts';
import { addressKey, webAddress } from './web-address.ts';

export type ExplainOptions = {
  /** How many of a feed's entries. */
  readonly limit: number;
  /** One JSON object a line and entry, for programs, in place of lines for people. */
  readonly json: boolean;
};

/** The same, and by which topic: its folder, when it is not the one that comes with peacewire. */
type Shown = ExplainOptions & Pick<Config, 'topic'>;

/** One entry as the stages after parse made it. */
type Explained = {
  readonly entry: Entry;
  readonly tagged: Tagged;
  readonly assignment?: Omit<Assignment, 'id'>;
  readonly withdrawn?: Withdrawn;
};

/**
 * Shows what each stage makes of a feed, or of one item, and why; nothing is kept.
 * `what` is a feed's address, an entry's id, or '-' for stdin: a feed document, or one item as JSON
 * `{title, summary?, content?, lang?, published?, url?}`. 0 when it could be read, 1 otherwise.
 */
export async function explain(
  config: Config,
  address: StoreAddress,
  what: string,
  asked: ExplainOptions,
): Promise<number> {
  const options = { ...asked, ...(config.topic !== undefined && { topic: config.topic }) };
  if (/^e[a-z2-7]{20}$/.test(what)) return await explainKept(address, what, options);
  // What is told of the stages before the entries is for people only.
  const tell = options.json ? () => {} : console.log;
  if (what === '-') {
    const body = await buffer(process.stdin);
    const source = sourceFor(config, 'https://peacewire.invalid/');
    const item = itemOf(body);
    if (item !== undefined) {
      await show({ ...EMPTY_FEED, entries: [item] }, source, options, tell);
      return 0;
    }
    tell(`fetch      read ${body.length} bytes from standard input`);
    return await showParsed(await parse({ body }), source, options, tell);
  }

  const url = webAddress(what);
  const fetcher = fetcherOf(config);
  try {
    const outcome = await fetcher.fetch({ url, validators: {} });
    if (outcome.kind !== 'fetched') {
      console.error(`fetch      ${outcome.kind === 'failed' ? outcome.cause.message : outcome.kind}`);
      return 1;
    }
    const { body, contentType, finalUrl } = outcome;
    tell(
      `fetch      ${body.length} bytes, ${contentType ?? 'no Content-Type'}${finalUrl === url ? '' : `, from ${finalUrl}`}`,
    );
    const parsed = await parse({
      body,
      url: finalUrl,
      ...(contentType === undefined ? {} : { contentType }),
    });
    return await showParsed(parsed, sourceFor(config, url), options, tell);
  } finally {
    await fetcher.close();
  }
}

async function showParsed(
  parsed: ParseOutcome,
  source: Source,
  options: Shown,
  tell: (line: string) => void,
): Promise<number> {
  if (!parsed.ok) {
    const { code, message, line, column, feeds = [] } = parsed.error;
    console.error(
      `parse      ${code}: ${message}${line === undefined ? '' : ` (line ${line}, column ${column})`}`,
    );
    for (const feed of feeds) console.error(`           it offers ${feed.url}  ${feed.title ?? ''}`);
    return 1;
  }
  await show(parsed.feed, source, options, tell);
  return 0;
}

async function show(
  feed: ParsedFeed,
  source: Source,
  options: Shown,
  tell: (line: string) => void,
): Promise<void> {
  const { limit, json } = options;
  const topic = await readTopic(options.topic);
  const clusterer = createClusterer();
  const { entries, dropped } = normalise(feed, source, Date.now());
  tell(
    `parse      ${feed.dialect}${feed.title === undefined ? '' : ` «${feed.title}»`}, ${feed.entries.length} entries`,
  );
  for (const { code, message } of feed.warnings) tell(`           mended: ${code}: ${message}`);
  tell(`normalise  ${entries.length} entries, ${dropped.length} dropped`);
  for (const { code, message } of dropped) tell(`           ${code}: ${message}`);

  for (const entry of entries.slice(0, limit)) {
    const { tagged, print } = judge(entry, source.family, topic);
    showExplained({ entry, tagged, ...(print && { assignment: clusterer.add(print) }) }, json);
  }
  if (entries.length > limit) tell(`\n… and ${entries.length - limit} more; --limit shows them`);
}

async function explainKept(address: StoreAddress, id: string, { json }: ExplainOptions): Promise<number> {
  // Opening a file that is not there would make one, and this command keeps nothing.
  if (!isPostgres(address) && !existsSync(address)) {
    console.error(`no entry ${id} is kept: there is no ${address}`);
    return 1;
  }
  const store = await openStore(address);
  try {
    await store.migrate();
    const found = await store.entry(id);
    if (found === undefined) {
      console.error(`no entry ${id} is kept`);
      return 1;
    }
    const { report, revisions, decision, rulings, withdrawn } = found;
    const { source, entry, tagged, storyId, duplicateOf, tie } = report;
    if (!json) {
      console.log(`source     ${source.title} (${source.id}), family ${source.family}`);
      for (const { seenAt, until, title } of revisions)
        console.log(`           said from ${isoOf(seenAt)} until ${isoOf(until)}: ${title}`);
    }
    showExplained(
      {
        entry,
        tagged,
        ...(storyId === ''
          ? {}
          : {
              assignment: {
                storyId,
                ...(duplicateOf === undefined ? {} : { duplicateOf }),
                ...(tie === undefined ? {} : { tie }),
              },
            }),
        ...(withdrawn === undefined ? {} : { withdrawn }),
      },
      json,
    );
    if (!json && decision !== undefined) console.log(`decided    ${decision}`);
    if (!json)
      for (const { at, what, why } of rulings) console.log(`           ${isoOf(at)}  ${what}: ${why}`);
    return 0;
  } finally {
    await store.close();
  }
}

function showExplained(explained: Explained, json: boolean): void {
  if (json) {
    console.log(JSON.stringify(explained));
    return;
  }
  showEntry(explained.entry);
  showTagged(explained.tagged);
  if (explained.assignment !== undefined) showAssignment(explained.assignment);
  if (explained.withdrawn !== undefined) console.log(`withdrawn  ${withdrawnLine(explained.withdrawn)}`);
}

function showAssignment({ storyId, duplicateOf, tie }: Omit<Assignment, 'id'>): void {
  console.log(
    `cluster    ${duplicateOf === undefined ? '' : `a copy of ${duplicateOf}, in `}story ${storyId}`,
  );
  if (tie !== undefined) console.log(`           ${tieLine(tie)}`);
}

/** What `takenBack` gives as the reason, in words. */
function withdrawnLine({ at, why }: Withdrawn): string {
  const how = why === 'deleted-entry' ? 'a tombstone in its feed' : `a notice in its place, ${why}`;
  return `by its publisher, ${isoOf(at)}: ${how}`;
}

function tieLine({ rule, with: other, score, shared, why, at }: Tie): string {
  return why === undefined || at === undefined
    ? `${rule} with ${other}, ${score.toFixed(2)}: ${shared.join(', ')}`
    : `${rule} by a person, ${isoOf(at)}: ${why}`;
}

function showEntry(entry: Entry): void {
  console.log(`\n[${entry.lang}] ${entry.title}`);
  console.log(`           ${entry.id}  ${isoOf(entry.published)}  ${entry.link ?? 'no link'}`);
  if (entry.canonicalLink !== undefined && entry.canonicalLink !== entry.link)
    console.log(`           known as ${entry.canonicalLink}`);
  if (entry.summary !== '') console.log(`           ${entry.summary}`);
}

function showTagged({ verdict, score, tags, reasons, topicVersion }: Tagged): void {
  console.log(`tag        ${verdict}, ${score.toFixed(3)} (${topicVersion})`);
  if (tags.length > 0) console.log(`           ${tags.map(tag => `${tag.facet}:${tag.name}`).join(' ')}`);
  for (const { concept, matched, field, weight } of reasons.toSorted((a, b) => b.weight - a.weight))
    console.log(
      `           ${weight >= 0 ? '+' : '−'}${Math.abs(weight).toFixed(2)}  ${concept}  «${matched}» in ${field}`,
    );
}

const isoOf = (ms: number): string => new Date(ms).toISOString().slice(0, 16);

const EMPTY_FEED: ParsedFeed = {
  dialect: 'json',
  hubs: [],
  authors: [],
  hints: { skipHours: [], skipDays: [] },
  warnings: [],
  entries: [],
};

// One item rather than a document: JSON with a title of its own and no list of items.
function itemOf(body: Uint8Array): ParsedEntry | undefined {
  try {
    const value = JSON.parse(new TextDecoder().decode(body)) as Record<string, unknown>;
    if (typeof value.title !== 'string' || Array.isArray(value.items)) return undefined;
    const text = (key: string) => (typeof value[key] === 'string' ? { [key]: value[key] as string } : {});
    const published = typeof value.published === 'string' ? isoDate(value.published) : undefined;
    return {
      ...text('title'),
      ...text('summary'),
      ...text('content'),
      ...(published === undefined ? {} : { published }),
      ...(typeof value.url === 'string' ? { link: value.url } : {}),
      ...(typeof value.lang === 'string' ? { language: value.lang } : {}),
      authors: [],
      categories: [],
      enclosures: [],
    };
  } catch {
    return undefined;
  }
}

// A source that the config knows is explained by its own language and policy.
function sourceFor(config: Config, url: string): Source {
  return (
    config.sources.find(source => addressKey(source.url) === addressKey(url)) ?? {
      id: 'unlisted',
      url,
      title: new URL(url).hostname,
      lang: 'und',
      family: 'unlisted',
      policy: 'excerpt',
    }
  );
}
