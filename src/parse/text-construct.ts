import type { Attributes } from './attributes.ts';
import type { Entities } from './references.ts';

/** How an element's own text is to be taken. RFC 4287 §3.1.1; Atom 0.3 `mode`. */
export type TextType = 'escaped' | 'plain' | 'xml' | 'base64' | 'none';

const BODIES = new Set(['content', 'summary', 'title', 'subtitle', 'tagline', 'info']);

/** Whether a type says that a `<` is a `<`. */
export const isText = (type: string | undefined): boolean =>
  type !== undefined && /^\s*(?:text|text\/plain)\s*$/i.test(type);

/** How an element says its text is to be taken. RFC 4287 §3.1.1 and §4.1.3.3; Atom 0.3 §3.1. */
export function textType(name: string, attributes: Attributes): TextType {
  const mode = attributes.mode?.trim().toLowerCase();
  if (mode === 'base64') return 'base64';
  const type = attributes.type?.trim().toLowerCase() ?? '';
  if (mode === 'escaped') return isText(type) ? 'plain' : 'escaped';
  if (type === 'xhtml' || /[/+]xml$/.test(type) || (mode === 'xml' && type.includes('html'))) return 'xml';
  if (type === 'text' || type === 'text/plain') return 'plain';
  if (attributes.encoding?.trim().toLowerCase() === 'base64') return 'base64';
  if (BODIES.has(name) && type.includes('/') && !type.startsWith('text/')) return 'base64';
  return name === 'body' ? 'none' : 'escaped';
}

/** What base64 stood for; the text itself when it is none. */
export function fromBase64(value: string): string {
  const compact = value.replace(/\s+/g, '');
  if (!/^[A-Za-z0-9+/_-]*={0,2}$/.test(compact)) return value;
  return Buffer.from(compact, 'base64').toString('utf8');
}

/** Plain text as HTML. */
export const htmlText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Text of XHTML as HTML: references stay, but for those that only this document declares. */
export const xhtmlText = (text: string, declared: Entities): string =>
  text.includes('&')
    ? text.replace(/&([a-zA-Z][\w.-]{0,40});/g, (all, name: string) => declared.get(name) ?? all)
    : text;
