import type { ParsedAuthor } from './parsed-feed.ts';

const EMAIL = /[^\s<>()[\]:;,"']{1,64}@[^\s<>()[\]:;,"']{1,255}/;

/**
 * Who a line of text names: `ann@example.org (Ann)`, `Ann <ann@example.org>`, an address alone, a name alone.
 * RSS 2.0 `author`, `managingEditor`.
 */
export function personOf(text: string): ParsedAuthor | undefined {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line === '') return undefined;
  // An address longer than this is none; the search in a long line would be slow for nothing.
  const found = line.length < 1000 && line.includes('@') ? EMAIL.exec(line) : null;
  if (!found) return { name: line };
  const email = found[0].replace(/^mailto:/i, '');
  const name = `${line.slice(0, found.index)} ${line.slice(found.index + found[0].length)}`
    .replace(/mailto:/i, '')
    .replace(/[<([]\s*[>)\]]/g, '')
    .replace(/^\s*[(<]\s*(.*?)\s*[)>]\s*$/, '$1')
    .replace(/\s+/g, ' ')
    .trim();
  return name === '' || name === '()' ? { email } : { name, email };
}

/** A person of whom the parts were told apart. RFC 4287 §3.2. */
export function personFrom(parts: {
  readonly name?: string | undefined;
  readonly email?: string | undefined;
  readonly url?: string | undefined;
  readonly text?: string | undefined;
}): ParsedAuthor | undefined {
  const name = parts.name?.replace(/\s+/g, ' ').trim();
  const email = parts.email?.trim();
  const url = parts.url?.trim();
  if (!name && !email && !url) return parts.text === undefined ? undefined : personOf(parts.text);
  return { ...(name && { name }), ...(email && { email }), ...(url && { url }) };
}
