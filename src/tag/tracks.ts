import type { FieldHit } from './tag-entry.ts';
import type { Topic } from './topic.ts';

/** How far into the body a track is looked for, in sentences: further down is background. */
const BODY_SENTENCES = 3;

/** The tracks an item belongs to, in the topic's order: those of the ideas in its title and its first sentences. */
export function tracksOf(hits: readonly FieldHit[], topic: Topic): string[] {
  const found = new Set<string>();
  for (const { concept, part, sentence } of hits) {
    if (part === 'body' && sentence >= BODY_SENTENCES) continue;
    for (const track of topic.concepts[concept]?.tracks ?? []) found.add(track);
  }
  return topic.concepts.filter(({ id, facet }) => facet === 'track' && found.has(id)).map(({ id }) => id);
}
