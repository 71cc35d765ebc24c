// What XML 1.0 §2.2 does not allow in a document, plus the C1 controls it discourages, plus halves of
// surrogate pairs: JSON can carry those last two, but readers in other languages choke on them.
const UNPRINTABLE =
  /[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** The text without the characters that no document of ours may hold. Joiners and marks of direction stay. */
export function cleanText(text: string): string {
  return text.replace(UNPRINTABLE, '');
}

/** One line of text: cleaned, and every run of white space one space. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ').trim();
}

const SPECIAL = /[&<>"']/g;
const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it stands in XML or HTML, between tags or inside a quoted attribute. */
export function escapeText(text: string): string {
  return text.replace(SPECIAL, found => REFERENCES[found]!);
}

/** The address, absolute and normalised, if it is one that a browser may be sent to. */
export function httpUrl(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const url = URL.parse(text);
  return url !== null && (url.protocol === 'https:' || url.protocol === 'http:') ? url.href : undefined;
}

/** A tag fit for `xml:lang` and `lang`: letters, digits and hyphens. RFC 5646 §2.1. */
export function langTag(lang: string): string {
  return /^[a-z]{2,8}(-[a-z0-9]{1,8})*$/i.test(lang) ? lang : 'und';
}
