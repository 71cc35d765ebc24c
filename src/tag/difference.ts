import type { Reason, Tag, Tagged, TextField } from '../feed/tag.ts';

/** What two taggings of one item do not agree on, from the first to the second. */
export type Difference = {
  readonly tagsAdded: readonly Tag[];
  readonly tagsRemoved: readonly Tag[];
  /** The reasons whose weight is another one, the largest difference first; a reason that is not there weighs 0. */
  readonly reasons: readonly ReasonChange[];
};

export type ReasonChange = {
  readonly concept: string;
  readonly matched: string;
  readonly field: TextField;
  readonly before: number;
  readonly after: number;
};

/** Tells two taggings of one item apart. A concept found several times with the same words counts as one reason. */
export function differenceOf(before: Tagged, after: Tagged): Difference {
  return {
    tagsAdded: missingFrom(before.tags, after.tags),
    tagsRemoved: missingFrom(after.tags, before.tags),
    reasons: reasonChanges(before.reasons, after.reasons),
  };
}

function missingFrom(known: readonly Tag[], tags: readonly Tag[]): readonly Tag[] {
  const there = new Set(known.map(({ facet, name }) => `${facet}:${name}`));
  return tags.filter(({ facet, name }) => !there.has(`${facet}:${name}`));
}

/** Weights are told to three places: what is less apart is the same. */
const LEAST = 0.0005;

function reasonChanges(before: readonly Reason[], after: readonly Reason[]): readonly ReasonChange[] {
  const changes = new Map<string, { reason: Reason; before: number; after: number }>();
  const add = (reason: Reason, side: 'before' | 'after') => {
    const key = `${reason.field}\0${reason.concept}\0${reason.matched}`;
    const change = changes.get(key) ?? { reason, before: 0, after: 0 };
    change[side] += reason.weight;
    changes.set(key, change);
  };
  for (const reason of before) add(reason, 'before');
  for (const reason of after) add(reason, 'after');
  return [...changes.values()]
    .filter(change => Math.abs(change.after - change.before) > LEAST)
    .map(({ reason: { concept, matched, field }, ...weights }) => ({ concept, matched, field, ...weights }))
    .sort((a, b) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before));
}
