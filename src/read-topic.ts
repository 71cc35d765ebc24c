import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseTopicData, type TopicProblem } from './tag/parse-topic-data.ts';
import { compileTopic, type Topic } from './tag/topic.ts';

// Beside the code whether it runs as it was written or as it was built: src/ and dist/ lie side by side.
const UKRAINE_PEACE = fileURLToPath(new URL('../src/tag/topics/ukraine-peace/', import.meta.url));

export type TopicResult =
  | { readonly ok: true; readonly topic: Topic }
  | { readonly ok: false; readonly problems: readonly TopicProblem[] };

/**
 * Reads and compiles a topic's folder of JSON files: the topic, or every problem at once, each with its file
 * and path within the folder; one that cannot be read is a problem like any other.
 */
export async function tryTopic(folder: string = UKRAINE_PEACE): Promise<TopicResult> {
  const problems: TopicProblem[] = [];
  const files: Record<string, unknown> = {};
  let names: readonly string[] = [];
  try {
    names = (await readdir(folder)).filter(name => name.endsWith('.json')).sort();
  } catch (error) {
    return { ok: false, problems: [{ at: '', message: `cannot be read: ${(error as Error).message}` }] };
  }
  for (const name of names)
    try {
      const text = await readFile(join(folder, name), 'utf8');
      files[name] = parseJson(text, message => problems.push({ at: name, message: `not JSON: ${message}` }));
    } catch (error) {
      problems.push({ at: name, message: `cannot be read: ${(error as Error).message}` });
    }
  // What a file that cannot be read would have held is missed everywhere else.
  if (problems.length > 0) return { ok: false, problems };
  const read = parseTopicData(files);
  return read.ok ? { ok: true, topic: compileTopic(read.data) } : read;
}

/** The same where the topic was checked before. Throws with every problem: half of one would leave stories out. */
export async function readTopic(folder?: string): Promise<Topic> {
  const read = await tryTopic(folder);
  if (read.ok) return read.topic;
  throw new Error(
    `the topic is not sound:\n${read.problems.map(problem => `  ${lineOf(problem)}`).join('\n')}`,
  );
}

/** A problem as one line, its file named from where the reader stands when `folder` is given. */
export function lineOf({ at, message }: TopicProblem, folder = ''): string {
  return [[folder, at].filter(part => part !== '').join('/'), message].filter(part => part !== '').join(': ');
}

function parseJson(text: string, onError: (message: string) => void): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    onError((error as Error).message);
    return undefined;
  }
}
