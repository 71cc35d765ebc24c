/**
 * Where a client stands. A walk goes from the newest item to the oldest and sees the wire as it was
 * when the walk began, so that nothing is skipped or repeated while the wire moves; a follower hears
 * every change after a number. Walk to the end, then follow from the walk's `asOf`: everything, once.
 */
export type Cursor =
  | { readonly kind: 'walk'; readonly asOf: number; readonly at: number; readonly id: string }
  | { readonly kind: 'follow'; readonly after: number };

/** Opaque to clients, safe in a URL. */
export function cursorText(cursor: Cursor): string {
  return cursor.kind === 'walk' ? `w${cursor.asOf}.${cursor.at}.${cursor.id}` : `f${cursor.after}`;
}

/** `undefined` when the text is none of ours. */
export function parseCursor(text: string): Cursor | undefined {
  const walk = /^w(\d{1,15})\.(-?\d{1,16})\.([a-z0-9]{1,40})$/.exec(text);
  if (walk) return { kind: 'walk', asOf: Number(walk[1]), at: Number(walk[2]), id: walk[3]! };
  const follow = /^f(\d{1,15})$/.exec(text);
  if (follow) return { kind: 'follow', after: Number(follow[1]) };
  return undefined;
}
