import { readdir, readFile } from 'node:fs/promises';
import { parseTopicData } from './tag/parse-topic-data.ts';
import { compileTopic, type Topic } from './tag/topic.ts';

// Beside the code whether it runs as it was written or as it was built: src/ and dist/ lie side by side.
const UKRAINE_PEACE = new URL('../src/tag/topics/ukraine-peace/', import.meta.url);

/**
 * Reads and compiles a topic's folder of JSON files. Throws with every problem, each with its file and
 * path: a topic that is half understood would quietly leave stories out.
 */
export async function readTopic(folder: URL = UKRAINE_PEACE): Promise<Topic> {
  const names = (await readdir(folder)).filter(name => name.endsWith('.json')).sort();
  const files = await Promise.all(
    names.map(async name => [name, parseJson(name, await readFile(new URL(name, folder), 'utf8'))] as const),
  );
  const read = parseTopicData(Object.fromEntries(files));
  if (read.ok) return compileTopic(read.data);
  throw new Error(
    `the topic is not sound:\n${read.problems.map(({ at, message }) => `  ${at}: ${message}`).join('\n')}`,
  );
}

function parseJson(name: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`the topic is not sound:\n  ${name}: ${(error as Error).message}`);
  }
}
