import type { Entry, EntryId } from '../feed/entry.ts';
import type { KnownEntry } from './decision.ts';

/** A publisher's word that an entry is gone: its guid, the id it has if that was its first, since when. ms UTC. */
export type Deletion = { readonly guid: string; readonly id: EntryId; readonly at?: number };

/**
 * Which known entries a document takes back, and which of its own still stand: by its tombstones, unless the
 * entry stands in the same document with a later date (RFC 6721 §3); and by a notice in the entry's place,
 * that says nothing but that it was withdrawn. A tombstone may name it by its first guid, unless it stands there
 * under the one it has now, or is one of `renamed`, which once did. That an entry is not in a document says
 * nothing: feeds roll, are cut, filtered and sorted by what is thought to matter.
 */
export function takenBack(
  entries: readonly Entry[],
  deletions: readonly Deletion[],
  known: readonly KnownEntry[],
  renamed: readonly EntryId[] = [],
): {
  readonly withdrawn: readonly { readonly id: EntryId; readonly why: string }[];
  readonly standing: readonly Entry[];
} {
  const byGuid = new Map(known.map(entry => [entry.guid, entry]));
  const byId = new Map(known.map(entry => [entry.id, entry]));
  const deleted = new Map(deletions.map(deletion => [deletion.guid, deletion]));
  const met = new Set<string>();
  const withdrawn = new Map<EntryId, string>();
  const take = (was: KnownEntry | undefined, why: string): void => {
    if (was !== undefined && !was.withdrawn) withdrawn.set(was.id, why);
  };
  const standing = entries.filter(({ id, guid, titleKey, published, updated = published }) => {
    const deletion = deleted.get(guid);
    const was = byGuid.get(guid) ?? byId.get(id);
    met.add(guid);
    if (deletion !== undefined && (deletion.at === undefined || updated <= deletion.at)) {
      take(was, 'deleted-entry');
      return false;
    }
    if (was === undefined || !NOTICES.has(titleKey)) return true;
    take(was, `«${titleKey}»`);
    return false;
  });
  for (const { guid, id } of deleted.values()) {
    const was = byGuid.get(guid) ?? (renamed.includes(id) ? undefined : byId.get(id));
    if (was !== undefined && !met.has(guid) && !met.has(was.guid)) take(was, 'deleted-entry');
  }
  return { withdrawn: Array.from(withdrawn, ([id, why]) => ({ id, why })), standing };
}

/** Headlines, folded as `titleKey` is, that are all that is left of a report when it was taken back. */
export const NOTICES: ReadonlySet<string> = new Set([
  'withdrawn',
  'retracted',
  'deleted',
  'removed',
  'story withdrawn',
  'article withdrawn',
  'article removed',
  'article retracted',
  'this article has been withdrawn',
  'this article has been removed',
  'this article has been retracted',
  'this story has been withdrawn',
  'this story has been removed',
  'this story has been retracted',
  'матеріал видалено',
  'новину видалено',
  'статтю видалено',
  'материал удален',
  'новость удалена',
  'статья удалена',
  'artikel zuruckgezogen',
  'meldung zuruckgezogen',
  'article retire',
  'article supprime',
  'depeche annulee',
  'articulo retirado',
  'noticia retirada',
  'artigo removido',
  'articolo rimosso',
  'notizia annullata',
  'artykul usuniety',
  'haber kaldirildi',
  'این خبر حذف شد',
  'این خبر حذف شده است',
]);
