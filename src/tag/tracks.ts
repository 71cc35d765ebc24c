import type { FieldHit } from './tag-entry.ts';
import type { Topic } from './topic.ts';

/** How far into the body a track is looked for, in sentences: further down is background. */
const BODY_SENTENCES = 3;

/**
 * The tracks an item belongs to, in the topic's order: those of what its title and its first sentences speak
 * of. What says a track only faintly — a meeting somewhere in the body — counts where nothing else says any.
 */
export function tracksOf(hits: readonly FieldHit[], topic: Topic): string[] {
  const near = tracksWithin(hits, topic, BODY_SENTENCES);
  // A digest that opens with the front line comes to the talks further down.
  return near.length > 0 ? near : tracksWithin(hits, topic, Number.POSITIVE_INFINITY);
}

function tracksWithin(hits: readonly FieldHit[], topic: Topic, sentences: number): string[] {
  const plain = new Set<string>();
  const faint = new Set<string>();
  for (const { concept, part, sentence, role } of hits) {
    if (part === 'body' && sentence >= sentences) continue;
    const known = topic.concepts[concept];
    if (!known) continue;
    const into = part === 'body' && role === 'weak-cue' ? faint : plain;
    for (const track of known.tracks) into.add(track);
    for (const track of known.tracksIfNone) faint.add(track);
  }
  const found = plain.size > 0 ? plain : faint;
  return topic.concepts.filter(({ id, facet }) => facet === 'track' && found.has(id)).map(({ id }) => id);
}
