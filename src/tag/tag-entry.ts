import type { Named, Reason, Tag, Tagged, TextField, Verdict } from '../feed/tag.ts';
import { featuresOf, type PlacedHit } from './evidence.ts';
import { findConcepts, langMask } from './find-concepts.ts';
import { emptyFolded } from './fold.ts';
import type { Topic } from './topic.ts';
import { tracksOf } from './tracks.ts';
import { weigh } from './weigh.ts';

export type TaggableItem = {
  readonly title: string;
  readonly summary?: string;
  /** The body as plain text. */
  readonly content?: string;
  /** BCP 47. Without it the forms of every language are looked for. */
  readonly lang?: string;
  /** Ms UTC: who held which office then. Without it everyone counts. */
  readonly published?: number;
};

/** A hit with the field it stands in; a part's later fields go on counting the sentences of the earlier. */
export type FieldHit = PlacedHit & { readonly field: TextField };

/** A body says what it is about near its start; what follows is background, and costs time. In UTF-16 units. */
const CONTENT_UNITS = 1_500;
const SUMMARY_UNITS = 8_000;
const TITLE_UNITS = 2_000;

// One folding at a time: tagging is synchronous, and nothing of it is kept between two texts.
const scratch = emptyFolded();

/**
 * Says whether an item belongs to the topic, and why, and what it names.
 * Spans in the reasons are of the field as given. The same item and topic always give the same answer.
 */
export function tagEntry(item: TaggableItem, topic: Topic): Tagged {
  const hits = hitsOf(item, topic);
  const features = featuresOf(hits);
  const idOf = (concept: number) => topic.concepts[concept]?.id ?? '';
  const { score, byHit } = weigh(features, hits, topic.weights, idOf);
  return {
    verdict: verdictOf(score, topic),
    score,
    tags: tagsOf(hits, topic),
    reasons: reasonsOf(item, hits, byHit, idOf),
    topicVersion: topic.version,
  };
}

/** Everything an item names, in the order in which it stands, and nothing of what it means for the topic. */
export function namesIn(item: TaggableItem, topic: Topic): Named[] {
  return hitsOf(item, topic).map(({ concept, field, from, to }) => {
    const { id, facet } = topic.concepts[concept]!;
    return {
      concept: id,
      ...(facet === undefined ? {} : { facet }),
      matched: (item[field] ?? '').slice(from, to),
      field,
    };
  });
}

function verdictOf(score: number, { thresholds }: Topic): Verdict {
  if (score >= thresholds.on) return 'on';
  return score >= thresholds.review ? 'review' : 'off';
}

/** Everything the item names, in the order in which it stands. */
export function hitsOf(item: TaggableItem, topic: Topic): FieldHit[] {
  const langs = langMask(topic.lexicon, item.lang);
  const hits: FieldHit[] = [];
  let sentences = 0;
  const read = (field: TextField, text: string | undefined, start: number, limit: number) => {
    if (!text || text.length <= start) return;
    const within = text.length > start + limit ? text.slice(0, start + limit) : text;
    const part = field === 'title' ? 'title' : 'body';
    let last = -1;
    for (const hit of findConcepts(within, topic.lexicon, langs, scratch, start)) {
      if (hit.sentence > last) last = hit.sentence;
      hits.push({
        ...hit,
        sentence: sentences + hit.sentence,
        part,
        field,
        role: roleOf(hit.concept, topic, item.published),
      });
    }
    if (part === 'body') sentences += last + 1;
  };
  read('title', item.title, 0, TITLE_UNITS);
  // Where there is no headline of its own, publishers put the text's first words twice.
  const title = item.title.trimEnd();
  const repeats = title.length > 0 && item.summary?.startsWith(title);
  read('summary', item.summary, repeats ? title.length : 0, SUMMARY_UNITS);
  read('content', item.content, 0, CONTENT_UNITS);
  return weakened(hits, topic);
}

/** An exchange of prisoners between Moscow and the West names no one from Kyiv: half a cue, or none of ours. */
function weakened(hits: FieldHit[], topic: Topic): FieldHit[] {
  hits.forEach((hit, index) => {
    const needs = hit.role && topic.concepts[hit.concept]?.needs;
    if (needs && !hits.some(({ role }) => role === needs)) hits[index] = { ...hit, role: 'weak-cue' };
  });
  return hits;
}

function roleOf(concept: number, topic: Topic, published: number | undefined) {
  const { role, from, until } = topic.concepts[concept] as Topic['concepts'][number];
  if (role === undefined || published === undefined) return role;
  return published >= from && published < until ? role : undefined;
}

function tagsOf(hits: readonly FieldHit[], topic: Topic): Tag[] {
  const tags: Tag[] = tracksOf(hits, topic).map(name => ({ facet: 'track', name }));
  const seen = new Set<number>();
  for (const { concept } of hits) {
    if (seen.has(concept)) continue;
    seen.add(concept);
    const { facet, id } = topic.concepts[concept] as Topic['concepts'][number];
    if (facet && facet !== 'track') tags.push({ facet, name: id });
  }
  return tags;
}

function reasonsOf(
  item: TaggableItem,
  hits: readonly FieldHit[],
  byHit: ReadonlyMap<PlacedHit, number>,
  idOf: (concept: number) => string,
): Reason[] {
  const reasons: Reason[] = [];
  for (const hit of hits) {
    const weight = byHit.get(hit);
    if (weight === undefined || weight === 0) continue;
    const { field, from, to } = hit;
    reasons.push({
      concept: idOf(hit.concept),
      matched: (item[field] ?? '').slice(from, to),
      field,
      span: [from, to],
      weight: Math.round(weight * 1000) / 1000,
    });
  }
  return reasons;
}
