import type { Tombstone } from '../feed/wire.ts';
import { publicId, storyUrlOf } from './public-id.ts';
import type { WireDocument } from './wire-document.ts';

/** What a feed says of an item that it had: whoever took it in should know what became of it. RFC 6721. */
export type Deleted = {
  /** A urn: the id that the item had. */
  readonly id: string;
  /** ms UTC. */
  readonly at: number;
  readonly why: Tombstone['why'];
  /** For people, in English. */
  readonly comment: string;
  /** The story in which it is told now, and our page of it. */
  readonly mergedInto?: { readonly id: string; readonly url: string };
};

const COMMENTS: Readonly<Record<Tombstone['why'], string>> = {
  withdrawn: 'Withdrawn by its publisher.',
  decided: 'Taken off the wire by its editors.',
  'off-topic': 'No longer on topic.',
  merged: 'Now part of another story.',
};

/** RFC 6721 §3: the namespace of `deleted-entry`. */
export const TOMBSTONES = 'http://purl.org/atompub/tombstones/1.0';

export function deletedOf({ gone = [], site }: WireDocument): readonly Deleted[] {
  return gone.map(({ id, at, why, mergedInto }) => ({
    id: publicId(id),
    at,
    why,
    comment: COMMENTS[why],
    ...(mergedInto === undefined
      ? {}
      : { mergedInto: { id: publicId(mergedInto), url: storyUrlOf(site, mergedInto) } }),
  }));
}
