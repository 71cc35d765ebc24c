import type { Facet } from '../feed/tag.ts';

/**
 * What a concept means to the verdict. 'side-…' names one of the parties whose matter this is, 'cue' is the
 * matter itself, 'weak-cue' what is the matter only in the right company (a meeting, a call), 'broker' someone
 * whose work it is, 'power' someone whose word moves it, 'elsewhere' another such matter far from here,
 * 'fighting' and 'aside' what is also told of the sides and is not the matter.
 */
export const roles = [
  'side-a',
  'side-b',
  'cue',
  'weak-cue',
  'broker',
  'power',
  'elsewhere',
  'fighting',
  'aside',
] as const;
export type Role = (typeof roles)[number];

/** Two lists of concepts, one of each of which stands within so many words of the other. */
export type NearData = {
  readonly of: readonly [readonly string[], readonly string[]];
  readonly withinWords: number;
};

/** A person, place, document, event or idea, and all the ways it is named. */
export type ConceptData = {
  /** Slug; where there is a facet it is the tag's name, for ever. */
  readonly id: string;
  /** Given: the concept is a tag. Not given: it only weighs. */
  readonly facet?: Facet;
  readonly wikidata?: string;
  /** By BCP 47 language: how it is called in that language. A label of a person, place … is also a form. */
  readonly labels?: Readonly<Record<string, string>>;
  /** By BCP 47 language, '*' for any: see docs/topics.md for how a form is written. */
  readonly forms?: Readonly<Record<string, readonly string[]>>;
  readonly role?: Role;
  /** A cue that is only a weak one where nothing with this role is named anywhere in the item. */
  readonly needs?: Role;
  /** ISO dates. Before `from` and after `until` the concept is a tag still, but has no role. */
  readonly from?: string;
  readonly until?: string;
  /** Concepts that are named along with it: the forms of "Russia–Ukraine war" name both countries. */
  readonly also?: readonly string[];
  /** Tracks it belongs to; a track is a concept with the facet 'track'. */
  readonly tracks?: readonly string[];
  /** Tracks it belongs to where nothing else in the item says any. */
  readonly tracksIfNone?: readonly string[];
  /** The concept is meant where these stand near each other, beside its own forms. */
  readonly near?: readonly NearData[];
};

export type TopicHead = {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  /** Score from which an item is 'on', and from which a person should look. 0 < review ≤ on < 1. */
  readonly thresholds: { readonly on: number; readonly review: number };
  /** Where a language has no label of its own: { prs: ['fa'] } asks Persian next, and English last. */
  readonly borrows: Readonly<Record<string, readonly string[]>>;
  /** Languages that read each other's forms: close ones, which are also easily taken for each other. */
  readonly kin: readonly (readonly string[])[];
};

/** Learned offline by bench/fit-topic.ts; a positive weight speaks for the topic. In log-odds. */
export type WeightsData = {
  readonly bias: number;
  readonly features: Readonly<Record<string, number>>;
  /** What a concept adds in the title or the body, over what its role adds. */
  readonly concepts: Readonly<Record<string, { readonly title?: number; readonly body?: number }>>;
};

export type TopicData = {
  readonly head: TopicHead;
  readonly weights: WeightsData;
  readonly concepts: readonly ConceptData[];
};
