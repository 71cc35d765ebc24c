import { readdirSync, readFileSync } from 'node:fs';
import { parseTopicData } from '../../src/tag/parse-topic-data.ts';
import { compileTopic, type Topic } from '../../src/tag/topic.ts';
import type { TopicData } from '../../src/tag/topic-data.ts';

const folder = new URL('../../src/tag/topics/ukraine-peace/', import.meta.url);

/** The topic's folder as it is in the repo, by file name. */
export function topicFiles(): Record<string, unknown> {
  const names = readdirSync(folder).filter(name => name.endsWith('.json'));
  return Object.fromEntries(
    names.map(name => [name, JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as unknown]),
  );
}

export function ukrainePeaceData(): TopicData {
  const result = parseTopicData(topicFiles());
  if (!result.ok) throw new Error(result.problems.map(({ at, message }) => `${at}: ${message}`).join('\n'));
  return result.data;
}

export const ukrainePeace: Topic = compileTopic(ukrainePeaceData());
