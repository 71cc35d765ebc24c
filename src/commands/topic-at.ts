import { lineOf, tryTopic } from '../read-topic.ts';
import type { Topic } from '../tag/topic.ts';

/** The topic in a folder, the one that comes with peacewire when none is named; or none, its problems on stderr. */
export async function topicAt(folder: string | undefined): Promise<Topic | undefined> {
  const read = await tryTopic(folder);
  if (read.ok) return read.topic;
  for (const problem of read.problems) console.error(lineOf(problem, folder));
  return undefined;
}
