import type { Config, Problem } from '../config/config.ts';
import { readConfig } from '../config/read-config.ts';
import { lineOf, tryTopic } from '../read-topic.ts';
import type { Topic } from '../tag/topic.ts';

/**
 * Checks a config file: 0 when it is sound, 1 with every problem at once, each with its path.
 * Checks the topic as well, and holds the saved filters against it: a tag that no concept has would publish an
 * empty feed.
 */
export async function check(path: string): Promise<number> {
  const read = await readConfig(path);
  const problems: Problem[] = read.ok ? [] : [...read.problems];
  const topic = read.ok ? await tryTopic(read.config.topic) : undefined;
  if (topic?.ok === false)
    for (const problem of topic.problems)
      problems.push({ at: 'topic', message: lineOf(problem, read.ok ? read.config.topic : undefined) });
  if (read.ok && topic?.ok) problems.push(...unknownTags(read.config, topic.topic));
  if (problems.length > 0) {
    for (const { at, message } of problems) console.error(`${path}: ${at === '' ? '' : `${at}: `}${message}`);
    console.error(`${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}`);
    return 1;
  }
  if (!read.ok) return 1;
  const { sources, feeds } = read.config;
  const languages = new Set(sources.map(source => source.lang));
  console.log(
    `${path} is sound: ${sources.length} sources in ${languages.size} languages, ${feeds.length} published feeds`,
  );
  return 0;
}

function unknownTags({ feeds }: Config, topic: Topic): Problem[] {
  return feeds.flatMap(({ filter: { tag, person, place } }, i) =>
    [
      ...tag.map(t => ({ key: 'tag', ...t })),
      ...person.map(name => ({ key: 'person', facet: 'person' as const, name })),
      ...place.map(name => ({ key: 'place', facet: 'place' as const, name })),
    ]
      .filter(
        ({ facet, name }) =>
          !topic.concepts.some(c => c.id === name && c.facet !== undefined && (facet ?? c.facet) === c.facet),
      )
      .map(({ key, facet, name }) => ({
        at: `feeds[${i}].filter.${key}`,
        message: `the topic has no ${facet ?? 'tag'} named '${name}'`,
      })),
  );
}
