import type { Feature, PlacedHit } from './evidence.ts';
import type { WeightsData } from './topic-data.ts';

export type Weighed = {
  /** 0 … 1. */
  readonly score: number;
  /** What each hit adds to the log-odds. */
  readonly byHit: ReadonlyMap<PlacedHit, number>;
};

/** Adds up the weights of what holds, and shares each among the words that made it hold. */
export function weigh(
  features: readonly Feature[],
  hits: readonly PlacedHit[],
  weights: WeightsData,
  idOf: (concept: number) => string,
): Weighed {
  let sum = weights.bias;
  const byHit = new Map<PlacedHit, number>();
  const give = (hit: PlacedHit, weight: number) => byHit.set(hit, (byHit.get(hit) ?? 0) + weight);
  for (const { name, because } of features) {
    const weight = weights.features[name] ?? 0;
    sum += weight;
    for (const hit of because) give(hit, weight / because.length);
  }
  const seen = new Set<number>();
  for (const hit of hits) {
    const key = hit.concept * 2 + (hit.part === 'title' ? 0 : 1);
    if (seen.has(key) || !hit.role) continue;
    seen.add(key);
    const weight = weights.concepts[idOf(hit.concept)]?.[hit.part] ?? 0;
    if (weight === 0) continue;
    sum += weight;
    give(hit, weight);
  }
  return { score: 1 / (1 + Math.exp(-sum)), byHit };
}
