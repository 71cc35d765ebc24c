/**
 * Spoils well-formed RSS as neglected templates do, leaving every story readable to a forgiving eye:
 * bare ampersands, an element that is never closed, blank lines before the declaration, no end.
 */
export function breakXml(rss: string): string {
  const bare = rss.replaceAll('&amp;', '&');
  const unclosed = bare.replace('</description>\n  </item>', '\n  </item>');
  return `\n\n${unclosed.replace('</channel>\n</rss>\n', '')}`;
}
