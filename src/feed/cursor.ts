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

// Fifteen digits are exact in a double. No leading zeros: each cursor has one text, and a cache one key.
const WALK = /^w(0|[1-9]\d{0,14})\.(0|-?[1-9]\d{0,14})\.([a-z0-9]{1,40})$/;
const FOLLOW = /^f(0|[1-9]\d{0,14})$/;

/** `undefined` when the text is none of ours. */
export function parseCursor(text: string): Cursor | undefined {
  const walk = WALK.exec(text);
  if (walk) return { kind: 'walk', asOf: Number(walk[1]), at: Number(walk[2]), id: walk[3]! };
  const follow = FOLLOW.exec(text);
  if (follow) return { kind: 'follow', after: Number(follow[1]) };
  return undefined;
}
