import { createClusterer } from '../cluster/clusterer.ts';
import { printOf } from '../cluster/print.ts';
import type { Entry, StoryId } from '../feed/entry.ts';
import { readingOf, wholeReadingOf } from '../judge.ts';
import { normalise } from '../normalise/normalise.ts';
import { instantMs } from '../parse/dates.ts';
import { parse } from '../parse/parse.ts';
import { parseAnswer } from '../parse/parse-answer.ts';
import { namesIn, type TaggableItem, tagEntry } from '../tag/tag-entry.ts';
import { readLines, textOf, writeLine } from './ndjson.ts';
import { topicAt } from './topic-at.ts';

type Item = Record<string, unknown> & { readonly id: string | number };
/** What is known of an item only when all have been read. */
type Later = () => object;
type Answer = (item: Item) => Promise<object> | object | Later;

/**
 * Answers NDJSON on stdin with one NDJSON answer a line, in order. A line that cannot be answered gets
 * `{id?, error: {code: 'bad-line', message, line}}`, and the rest goes on. 0, or 1 when there was one.
 */
async function answerLines(answer: Answer): Promise<number> {
  let code = 0;
  const later: Later[] = [];
  const tell = async (said: object | Later): Promise<void> => {
    if (typeof said === 'function') later.push(said as Later);
    else if (later.length > 0) later.push(() => said);
    else await writeLine(process.stdout, said);
  };
  for await (const read of readLines(process.stdin)) {
    const { line } = read;
    const wrong = read.ok ? problemOf(read.value) : read.message;
    if (read.ok && wrong === undefined) {
      await tell(await answer(read.value as Item));
      continue;
    }
    code = 1;
    await tell({ error: { code: 'bad-line', message: wrong, line } });
  }
  for (const said of later) await writeLine(process.stdout, said());
  return code;
}

// Without an id nobody could tell whose answer it is, and clustering would take every such item for one.
function problemOf({ id }: Record<string, unknown>): string | undefined {
  const isId = (typeof id === 'string' && id !== '') || typeof id === 'number';
  return isId ? undefined : 'id: a text or a number expected';
}

/** `{id, bytes (base64), contentType?, url?}` → what the parse stage made of the bytes. */
export function parseLines(): Promise<number> {
  return answerLines(async item => {
    const { id } = item;
    const contentType = textOf(item, 'contentType');
    const url = textOf(item, 'url');
    const outcome = await parse({
      body: Buffer.from(textOf(item, 'bytes'), 'base64'),
      ...(contentType === '' ? {} : { contentType }),
      ...(url === '' ? {} : { url }),
    });
    return { ...parseAnswer(String(id), outcome), id };
  });
}

/**
 * `{id, title, summary?, content?, lang?, published?, url?}` → verdict, tags and reasons, as the wire would have
 * them. `folder` is the topic's, when it is not the one that comes with peacewire; 1 when it is not sound.
 */
export async function classifyLines(folder?: string): Promise<number> {
  const topic = await topicAt(folder);
  if (topic === undefined) return 1;
  return answerLines(item => {
    const reading = readingOfItem(item);
    const { verdict, score, tags, reasons, topicVersion } = tagEntry(reading, topic);
    return { id: item.id, lang: reading.lang, verdict, score, tags, reasons, topicVersion };
  });
}

/**
 * What the tagger reads of an item, as it would of the entry that the item would be on the wire. What is undated
 * is of no particular time: the same answer today and in a year.
 */
export function readingOfItem(
  item: Record<string, unknown>,
): TaggableItem & { readonly title: string; readonly lang: string } {
  const published = timeOf(item);
  const entry = entryOf(item, published ?? Date.now());
  if (entry === undefined) return { title: '', lang: 'und' };
  const { published: _, ...undated } = wholeReadingOf(entry);
  return published === undefined ? undated : { ...undated, published };
}

/**
 * `{id, lang?, title, summary?, content?, published, source, url?}` in order of arrival → story and copy.
 * What comes later may show that two stories are one, so that the answers come when all have been read; `live`
 * gives each at once, as the wire would have it then, and names the stories that it `absorbs`.
 */
export async function clusterLines(folder?: string, live = false): Promise<number> {
  const topic = await topicAt(folder);
  if (topic === undefined) return 1;
  const clusterer = createClusterer();
  let newest = 0;
  return answerLines(item => {
    // What is undated was published when it arrived, as on the wire: about when the newest before it was.
    const published = timeOf(item) ?? newest;
    newest = Math.max(newest, published);
    const entry = entryOf(item, published);
    const id = String(item.id);
    if (entry === undefined) return { id: item.id, story: `s:${id}` };
    const print = printOf({ ...entry, id }, textOf(item, 'source'), namesIn(readingOf(entry), topic));
    const { storyId, duplicateOf, tie, absorbs } = clusterer.add(print);
    const answer = (story: StoryId) => ({
      id: item.id,
      story,
      ...(duplicateOf === undefined ? {} : { duplicateOf }),
      ...(tie === undefined ? {} : { tie }),
    });
    if (!live) return () => answer(clusterer.living(storyId));
    return { ...answer(storyId), ...(absorbs === undefined ? {} : { absorbs }) };
  });
}

/**
 * The entry that `{id, title, summary?, content?, lang?, source?, url?}` would be on the wire, its `lang` a claim as
 * any source's; none when it says nothing. `published` is ms UTC.
 */
export function entryOf(item: Record<string, unknown>, published: number): Entry | undefined {
  const url = textOf(item, 'url');
  const family = familyOf(item);
  const { entries } = normalise(
    {
      dialect: 'json',
      hubs: [],
      authors: [],
      hints: { skipHours: [], skipDays: [] },
      warnings: [],
      entries: [
        {
          title: textOf(item, 'title'),
          summary: textOf(item, 'summary'),
          content: textOf(item, 'content'),
          guid: String(item.id),
          ...(url === '' ? {} : { link: url }),
          authors: [],
          categories: [],
          enclosures: [],
        },
      ],
    },
    {
      id: family,
      url: 'https://peacewire.invalid/',
      title: family,
      lang: textOf(item, 'lang') || 'und',
      family,
      policy: 'excerpt',
    },
    published,
  );
  return entries[0];
}

const familyOf = (item: Record<string, unknown>): string => textOf(item, 'source') || 'unknown';

/** ms UTC: a date as feeds write it, or milliseconds; without a zone it is UTC wherever this runs. */
function timeOf({ published }: Record<string, unknown>): number | undefined {
  if (typeof published === 'number') return Number.isFinite(published) ? published : undefined;
  return typeof published === 'string' ? instantMs(published) : undefined;
}
