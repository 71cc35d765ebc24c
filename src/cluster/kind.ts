import type { Facet } from '../feed/tag.ts';
import { hash } from './hash.ts';

/**
 * What a feature without a language is: who, where, whose, which event, what of it; what sounds like a name that
 * no topic knows; a number. One person, place or organisation more tells two events apart that share all ideas.
 */
export const KINDS = ['person', 'place', 'organisation', 'event', 'idea', 'name', 'number'] as const;
export type Kind = (typeof KINDS)[number];

const BITS = 3;
const codes = new Map<Kind, number>(KINDS.map((kind, code) => [kind, code]));

/** A hash whose low bits are its kind's place in `KINDS`. */
export function kindredHash(text: string, kind: Kind): number {
  const code = codes.get(kind)!;
  return ((hash(text, code + 1) >>> BITS) << BITS) | code;
}

/** The kind's place in `KINDS`. */
export function kindOf(feature: number): number {
  return feature & ((1 << BITS) - 1);
}

/** Of what is named: tracks are ideas. */
export function kindOfFacet(facet: Facet | undefined): Kind {
  return facet === undefined || facet === 'track' ? 'idea' : facet;
}
