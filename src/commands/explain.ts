import { buffer } from 'node:stream/consumers';
import { createClusterer } from '../cluster/clusterer.ts';
import { printOf } from '../cluster/print.ts';
import type { Config } from '../config/config.ts';
import type { Entry } from '../feed/entry.ts';
import type { Source } from '../feed/source.ts';
import type { Tagged } from '../feed/tag.ts';
import { normalise } from '../normalise/normalise.ts';
import { parse } from '../parse/parse.ts';
import type { ParsedEntry, ParsedFeed, ParseOutcome } from '../parse/parsed-feed.ts';
import { fetcherOf, openStore, type StoreAddress } from '../parts.ts';
import { readTopic } from '../read-topic.ts';
import { readingOf, wholeReadingOf } from '../refresh.ts';
import { tagEntry } from '../tag/tag-entry.ts';

/**
 * Shows what each stage makes of a feed, or of one item, and why; nothing is kept.
 * `what` is a feed's address, an entry's id, or '-' for stdin: a feed document, or one item as JSON
 * `{title, summary?, content?, lang?, published?, url?}`. 0 when it could be read, 1 otherwise.
 */
export async function explain(
  config: Config,
  address: StoreAddress,
  what: string,
  options: { readonly limit: number },
): Promise<number> {
  if (/^e[a-z2-7]{20}$/.test(what)) return await explainKept(address, what);
  if (what === '-') {
    const body = await buffer(process.stdin);
    const item = itemOf(body);
    if (item !== undefined) {
      await show(
        { ...EMPTY_FEED, entries: [item] },
        sourceFor(config, 'https://peacewire.invalid/'),
        options,
      );
      return 0;
    }
    console.log(`fetch      read ${body.length} bytes from standard input`);
    return await showParsed(await parse({ body }), sourceFor(config, 'https://peacewire.invalid/'), options);
  }

  const url = /^[a-z][a-z0-9+.-]*:/i.test(what) ? what : `https://${what}`;
  const fetcher = fetcherOf(config);
  try {
    const outcome = await fetcher.fetch({ url, validators: {} });
    if (outcome.kind !== 'fetched') {
      console.error(`fetch      ${outcome.kind === 'failed' ? outcome.cause.message : outcome.kind}`);
      return 1;
    }
    const { body, contentType, finalUrl } = outcome;
    console.log(
      `fetch      ${body.length} bytes, ${contentType ?? 'no Content-Type'}${finalUrl === url ? '' : `, from ${finalUrl}`}`,
    );
    const parsed = await parse({
      body,
      url: finalUrl,
      ...(contentType === undefined ? {} : { contentType }),
    });
    return await showParsed(parsed, sourceFor(config, url), options);
  } finally {
    await fetcher.close();
  }
}

async function showParsed(
  parsed: ParseOutcome,
  source: Source,
  options: { readonly limit: number },
): Promise<number> {
  if (!parsed.ok) {
    const { code, message, line, column, feeds = [] } = parsed.error;
    console.error(
      `parse      ${code}: ${message}${line === undefined ? '' : ` (line ${line}, column ${column})`}`,
    );
    for (const feed of feeds) console.error(`           it offers ${feed.url}  ${feed.title ?? ''}`);
    return 1;
  }
  await show(parsed.feed, source, options);
  return 0;
}

async function show(feed: ParsedFeed, source: Source, { limit }: { readonly limit: number }): Promise<void> {
  const topic = await readTopic();
  const clusterer = createClusterer();
  const { entries, dropped } = normalise(feed, source, Date.now());
  console.log(
    `parse      ${feed.dialect}${feed.title === undefined ? '' : ` «${feed.title}»`}, ${feed.entries.length} entries`,
  );
  for (const { code, message } of feed.warnings) console.log(`           mended: ${code}: ${message}`);
  console.log(`normalise  ${entries.length} entries, ${dropped.length} dropped`);
  for (const { at, code, message } of dropped) console.log(`           entry ${at}: ${code}: ${message}`);

  for (const entry of entries.slice(0, limit)) {
    const tagged = tagEntry(wholeReadingOf(entry), topic);
    showEntry(entry);
    showTagged(tagged);
    if (tagged.verdict === 'off') continue;
    const { storyId, duplicateOf, tie } = clusterer.add(
      printOf(entry, source.family, tagEntry(readingOf(entry), topic)),
    );
    console.log(`cluster    ${duplicateOf === undefined ? `story ${storyId}` : `a copy of ${duplicateOf}`}`);
    if (tie !== undefined)
      console.log(
        `           ${tie.rule} with ${tie.with}, ${tie.score.toFixed(2)}: ${tie.shared.join(', ')}`,
      );
  }
  if (entries.length > limit) console.log(`\n… and ${entries.length - limit} more; --limit shows them`);
}

async function explainKept(address: StoreAddress, id: string): Promise<number> {
  const store = await openStore(address);
  try {
    await store.migrate();
    const found = await store.entry(id);
    if (found === undefined) {
      console.error(`no entry ${id} is kept`);
      return 1;
    }
    const { report, revisions } = found;
    console.log(`source     ${report.source.title} (${report.source.id}), family ${report.source.family}`);
    showEntry(report.entry);
    for (const { seenAt, title } of revisions) console.log(`           until ${isoOf(seenAt)}: ${title}`);
    showTagged(report.tagged);
    if (report.tagged.verdict === 'off') return 0;
    console.log(`cluster    story ${report.storyId}`);
    if (report.duplicateOf !== undefined) console.log(`           a copy of ${report.duplicateOf}`);
    if (report.tie !== undefined)
      console.log(`           ${report.tie.rule}: ${report.tie.shared.join(', ')}`);
    return 0;
  } finally {
    await store.close();
  }
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
    return {
      ...text('title'),
      ...text('summary'),
      ...text('content'),
      ...text('published'),
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
    config.sources.find(source => source.url === url) ?? {
      id: 'unlisted',
      url,
      title: new URL(url).hostname,
      lang: 'und',
      family: 'unlisted',
      policy: 'excerpt',
    }
  );
}
