import { createClusterer } from '../cluster/clusterer.ts';
import { printOf } from '../cluster/print.ts';
import type { Source } from '../feed/source.ts';
import { detectLanguage } from '../normalise/language.ts';
import { normalise } from '../normalise/normalise.ts';
import { parse } from '../parse/parse.ts';
import { parseAnswer } from '../parse/parse-answer.ts';
import { readTopic } from '../read-topic.ts';
import { readingOf } from '../refresh.ts';
import { tagEntry } from '../tag/tag-entry.ts';
import { readLines, textOf, writeLine } from './ndjson.ts';

type Item = Record<string, unknown>;
type Answer = (item: Item) => Promise<unknown> | unknown;

/** Answers NDJSON on stdin with one NDJSON answer a line, in order. 1 when a line was no object. */
async function answerLines(answer: Answer): Promise<number> {
  // Whoever reads us may stop early (`… | head`): nothing is lost, and it is no error.
  process.stdout.on('error', error =>
    process.exit((error as NodeJS.ErrnoException).code === 'EPIPE' ? 0 : 1),
  );
  let code = 0;
  for await (const line of readLines(process.stdin)) {
    if (line.ok) await writeLine(process.stdout, await answer(line.value));
    else {
      code = 1;
      await writeLine(process.stdout, {
        error: { code: 'bad-line', message: line.message, line: line.line },
      });
    }
  }
  return code;
}

/** `{id, bytes (base64), contentType?, url?}` → what the parse stage made of the bytes. */
export function parseLines(): Promise<number> {
  return answerLines(async item => {
    const contentType = textOf(item, 'contentType');
    const url = textOf(item, 'url');
    const outcome = await parse({
      body: Buffer.from(textOf(item, 'bytes'), 'base64'),
      ...(contentType === '' ? {} : { contentType }),
      ...(url === '' ? {} : { url }),
    });
    return parseAnswer(String(item.id), outcome);
  });
}

/** `{id, title, summary?, content?, lang?, published?, url?}` → verdict, tags and reasons. */
export async function classifyLines(): Promise<number> {
  const topic = await readTopic();
  return answerLines(item => {
    const title = textOf(item, 'title');
    const summary = textOf(item, 'summary');
    const content = textOf(item, 'content');
    const lang = detectLanguage(`${title}\n${summary || content}`, textOf(item, 'lang') || undefined);
    const published = timeOf(item.published);
    const tagged = tagEntry(
      { title, summary, content, lang, ...(published === undefined ? {} : { published }) },
      topic,
    );
    return {
      id: item.id,
      lang,
      verdict: tagged.verdict,
      score: tagged.score,
      tags: tagged.tags,
      reasons: tagged.reasons,
      topicVersion: tagged.topicVersion,
    };
  });
}

/** `{id, lang?, title, summary?, content?, published, source, url?}` in order of arrival → story and copy. */
export async function clusterLines(): Promise<number> {
  const topic = await readTopic();
  const clusterer = createClusterer();
  return answerLines(item => {
    const title = textOf(item, 'title');
    const summary = textOf(item, 'summary');
    const content = textOf(item, 'content');
    const url = textOf(item, 'url');
    const family = textOf(item, 'source') || 'unknown';
    const id = String(item.id);
    const published = timeOf(item.published) ?? 0;
    const source: Source = {
      id: family,
      url: url || 'https://peacewire.invalid/',
      title: family,
      lang: textOf(item, 'lang') || 'und',
      family,
      policy: 'excerpt',
    };
    const { entries } = normalise(
      {
        dialect: 'rss',
        hubs: [],
        authors: [],
        hints: { skipHours: [], skipDays: [] },
        warnings: [],
        entries: [
          {
            title,
            summary,
            content,
            guid: id,
            ...(url === '' ? {} : { link: url }),
            published: new Date(published).toISOString(),
            authors: [],
            categories: [],
            enclosures: [],
          },
        ],
      },
      source,
      published,
    );
    const entry = entries[0];
    if (entry === undefined) return { id: item.id, story: id };
    const tagged = tagEntry(readingOf(entry), topic);
    const { storyId, duplicateOf, tie } = clusterer.add(printOf({ ...entry, id }, family, tagged));
    return {
      id: item.id,
      story: storyId,
      ...(duplicateOf === undefined ? {} : { duplicateOf }),
      ...(tie === undefined ? {} : { tie }),
    };
  });
}

function timeOf(value: unknown): number | undefined {
  const ms = typeof value === 'number' ? value : typeof value === 'string' ? Date.parse(value) : Number.NaN;
  return Number.isNaN(ms) ? undefined : ms;
}
