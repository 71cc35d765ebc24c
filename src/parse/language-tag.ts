/** `en_US` as a tag: en-US. RFC 5646 §2.1. */
export function languageTag(value: string): string | undefined {
  const tag = value.trim().replaceAll('_', '-');
  return /^[a-zA-Z]{1,8}(?:-[a-zA-Z0-9]{1,8})*$/.test(tag) ? tag : undefined;
}
