/** An address as people type it: `example.org/feed` and `localhost:8080/feed` are given their scheme. */
export function webAddress(typed: string): string {
  const text = typed.trim();
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text)) return text;
  return /^(localhost|127\.|\[::1\])/i.test(text) ? `http://${text}` : `https://${text}`;
}

/** Equal for two spellings of one address. RFC 3986 §6.2.2. */
export function addressKey(url: string): string {
  return URL.parse(url)?.href ?? url;
}
