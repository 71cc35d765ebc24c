export type MendedJson = { readonly text: string; readonly isTruncated: boolean };

/**
 * JSON with what is wrong with that of feeds put right: raw control characters in strings, commas before a closing
 * bracket, and an end that is missing, where all that had closed stays. Nothing when it is broken otherwise, or
 * nothing of it had closed. In time linear in its length. RFC 8259 §7.
 */
export function mendedJson(text: string): MendedJson | undefined {
  let out = '';
  let copied = 0;
  const closers: string[] = [];
  // Where the last thing closed, in `out`, and how many were open around it.
  let closedAt = -1;
  let openAround = 0;
  // The comma that may turn out to stand before a closing bracket.
  let comma = -1;
  const skipTo = (from: number, to: number, instead: string) => {
    out += text.slice(copied, from) + instead;
    copied = to;
  };

  for (let at = 0; at < text.length; at++) {
    const char = text[at]!;
    if (char === '"') {
      const end = stringEnd(text, at, (control, escaped) => skipTo(control, control + 1, escaped));
      if (end < 0) break;
      at = end;
    } else if (char === '{' || char === '[') closers.push(char === '{' ? '}' : ']');
    else if (char === '}' || char === ']') {
      if (comma >= 0) skipTo(comma, comma + 1, '');
      if (closers.pop() !== char) return undefined;
      out += text.slice(copied, at + 1);
      copied = at + 1;
      closedAt = out.length;
      openAround = closers.length;
      if (openAround === 0) return { text: out, isTruncated: false };
    }
    if (char === ',') comma = at;
    else if (!WHITE_SPACE.has(char)) comma = -1;
  }
  if (closedAt < 0) return undefined;
  return {
    text: out.slice(0, closedAt) + closers.slice(0, openAround).reverse().join(''),
    isTruncated: true,
  };
}

const WHITE_SPACE = new Set([' ', '\t', '\r', '\n']);

/** Where the string that begins at `from` ends, or -1; tells of each control character in it. */
function stringEnd(text: string, from: number, onControl: (at: number, escaped: string) => void): number {
  for (let at = from + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x22) return at;
    if (code === 0x5c) at++;
    else if (code < 0x20) onControl(at, `\\u${code.toString(16).padStart(4, '0')}`);
  }
  return -1;
}
