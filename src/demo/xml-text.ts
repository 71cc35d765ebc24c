/**
 * Text for an XML element, escaped as little as hand-made templates do: `>` and control characters
 * pass, so that a hostile headline reaches the reader of the feed as such headlines do.
 */
export function xmlText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** Text for a double-quoted attribute. */
export function xmlAttribute(text: string): string {
  return xmlText(text).replaceAll('"', '&quot;');
}

/** A CDATA section; a `]]>` inside is carried over two sections. XML 1.0 §2.7. */
export function cdata(text: string): string {
  return `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;
}
