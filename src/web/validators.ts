const ENTITY_TAG = /(?:W\/)?("[\x21\x23-\x7e\x80-\xff]*")/g;

/**
 * Whether an If-None-Match header names this strong tag: alone, in a list, weakened on its way by a
 * proxy, or as `*`. The comparison is the weak one. RFC 9110 §13.1.2, §8.8.3.2.
 */
export function namesTag(ifNoneMatch: string, etag: string): boolean {
  if (ifNoneMatch === etag || ifNoneMatch.trim() === '*') return true;
  for (const [, opaque] of ifNoneMatch.matchAll(ENTITY_TAG)) if (opaque === etag) return true;
  return false;
}

const IMF_FIXDATE = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/;
const RFC_850 = /^[A-Z][a-z]{5,8}, \d{2}-[A-Z][a-z]{2}-\d{2} \d{2}:\d{2}:\d{2} GMT$/;
const ASCTIME = /^[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d \d{2}:\d{2}:\d{2} \d{4}$/;

/** An HTTP date in any of its three forms, ms UTC; `undefined` for all else. RFC 9110 §5.6.7. */
export function parseHttpDate(text: string): number | undefined {
  const ms =
    IMF_FIXDATE.test(text) || RFC_850.test(text)
      ? Date.parse(text)
      : ASCTIME.test(text)
        ? Date.parse(`${text} GMT`)
        : Number.NaN;
  return Number.isNaN(ms) ? undefined : ms;
}

/** Whether nothing changed since the date a client gave, to the second. A date that is none is no condition. RFC 9110 §13.1.3. */
export function unmodifiedSince(lastModified: number, ifModifiedSince: string): boolean {
  const since = parseHttpDate(ifModifiedSince);
  return since !== undefined && Math.floor(lastModified / 1000) * 1000 <= since;
}
