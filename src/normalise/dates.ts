/** No feed is older; what claims to be has lost its date. RSS 0.90 is of 1999, archives reach further. */
const EARLIEST = Date.UTC(1990, 0, 1);

export type Dates = { readonly published: number; readonly updated?: number };

/**
 * When an entry was published and last updated, never after `now`: clocks of publishers run ahead, and an entry
 * dated next year would head the wire until then. Without a usable date it was published when it was
 * first seen. Times in ms UTC. RFC 4287 §4.2.9, §4.2.15.
 */
export function datesOf(published: string | undefined, updated: string | undefined, now: number): Dates {
  const changed = instant(updated, now);
  const first = instant(published, now) ?? changed ?? now;
  return changed !== undefined && changed > first
    ? { published: first, updated: changed }
    : { published: first };
}

function instant(iso: string | undefined, now: number): number | undefined {
  if (iso === undefined) return undefined;
  const ms = Date.parse(iso);
  return Number.isNaN(ms) || ms < EARLIEST ? undefined : Math.min(ms, now);
}
