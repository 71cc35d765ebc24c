import type { Problem } from '../config/config.ts';
import { readConfig } from '../config/read-config.ts';
import { readTopic } from '../read-topic.ts';

/**
 * Checks a config file: 0 when it is sound, 1 with every problem at once, each with its path.
 * Also holds the saved filters against the topic: a tag that no concept has would publish an empty feed.
 */
export async function check(path: string): Promise<number> {
  const read = await readConfig(path);
  const problems: Problem[] = read.ok ? [] : [...read.problems];
  if (read.ok) {
    const topic = await readTopic();
    read.config.feeds.forEach((feed, i) => {
      const { tag, person, place } = feed.filter;
      const named = [
        ...tag.map(t => ({ key: 'tag', ...t })),
        ...person.map(name => ({ key: 'person', facet: 'person' as const, name })),
        ...place.map(name => ({ key: 'place', facet: 'place' as const, name })),
      ];
      for (const { key, facet, name } of named)
        if (
          !topic.concepts.some(c => c.id === name && c.facet !== undefined && (facet ?? c.facet) === c.facet)
        )
          problems.push({
            at: `feeds[${i}].filter.${key}`,
            message: `the topic has no ${facet ?? 'tag'} named '${name}'`,
          });
    });
  }
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
