/** A tag's attributes by name, without a prototype: a publisher may call one `constructor`. */
export type Attributes = Record<string, string>;
export const NO_ATTRIBUTES: Attributes = Object.freeze(Object.create(null)) as Attributes;

const attributeKeys = new Map<string, string>();
/** An attribute's name in lower case, without a prefix that says nothing. */
export function attributeKey(raw: string): string {
  const known = attributeKeys.get(raw);
  if (known !== undefined) return known;
  const lower = raw.toLowerCase();
  const key = /^(?:atom|media|itunes|rss|a10):/.test(lower)
    ? lower.slice(lower.indexOf(':') + 1)
    : lower.startsWith('xmlns:')
      ? raw
      : lower;
  // The few names that feeds use; not the million that an attacker may.
  if (attributeKeys.size < 500 && raw.length < 40) attributeKeys.set(raw, key);
  return key;
}
