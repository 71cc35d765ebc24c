export type Verdict = 'on' | 'review' | 'off';

export type Facet = 'track' | 'person' | 'place' | 'organisation' | 'event';

/** Our label, as opposed to a publisher's category. `name` is a concept's slug: 'zelensky', 'ceasefire'. */
export type Tag = { readonly facet: Facet; readonly name: string };

export type TextField = 'title' | 'summary' | 'content';

/** Why a verdict is what it is: one piece of evidence. */
export type Reason = {
  readonly concept: string;
  /** The words that earned it, as they stand in the field. */
  readonly matched: string;
  readonly field: TextField;
  /** Where in the field, in UTF-16 units: from, up to. */
  readonly span?: readonly [number, number];
  /** Positive speaks for the topic, negative against. */
  readonly weight: number;
};

/** A concept where a text names it, whether it counts for a verdict or not. */
export type Named = {
  readonly concept: string;
  /** What kind of thing it is, where the topic says so. */
  readonly facet?: Facet;
  /** The words that name it, as they stand in the field. */
  readonly matched: string;
  readonly field: TextField;
};

export type Tagged = {
  readonly verdict: Verdict;
  /** 0 … 1. */
  readonly score: number;
  readonly tags: readonly Tag[];
  readonly reasons: readonly Reason[];
  /** Which topic, at which version, said so. */
  readonly topicVersion: string;
};
