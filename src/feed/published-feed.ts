import type { Filter } from './filter.ts';

/** A saved filter with a name: `/feeds/{slug}`. */
export type PublishedFeed = {
  readonly slug: string;
  readonly title: string;
  readonly description: string;
  /** BCP 47 of its title and of the words around its entries. */
  readonly lang: string;
  readonly filter: Filter;
};
