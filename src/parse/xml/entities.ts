import { decodeReferences, type Entities } from '../references.ts';
import { MAX_FIELD_CHARS } from './caps.ts';

const MOST_ENTITIES = 1000;
const ENTITY = /ENTITY\s{1,9}([\w.-]{1,40})\s{1,9}(["'])([^"'<]{0,256})\2/g;

export type DocumentEntities = Entities & {
  /** Learns what a markup declaration declares. */
  declare(declaration: string): void;
};

/** The entities that a document declares of its own, none of which stands for another. XML 1.0 §4.2. */
export function documentEntities(): DocumentEntities {
  const values = new Map<string, string>();
  // What they may add up to, or a few of them could stand for gigabytes.
  let expansionsLeft = MAX_FIELD_CHARS;
  return {
    declare: declaration => {
      if (!declaration.includes('ENTITY')) return;
      for (const [, name, , value] of declaration.matchAll(ENTITY))
        if (values.size < MOST_ENTITIES) values.set(name!, decodeReferences(value!));
    },
    get: name => {
      const value = values.get(name);
      if (value === undefined || value.length > expansionsLeft) return undefined;
      expansionsLeft -= value.length;
      return value;
    },
  };
}
