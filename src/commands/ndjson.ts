/** One line of input: the value, or why it is none. `line` counts from 1. */
export type Line =
  | { readonly ok: true; readonly line: number; readonly value: Record<string, unknown> }
  | { readonly ok: false; readonly line: number; readonly message: string };

/** UTF-16 units. Four times the largest document that is read, in base64. */
const MAX_LINE = 64_000_000;

/**
 * Reads newline-delimited JSON objects as they come, UTF-8, one line in memory at a time; blank lines are
 * skipped, a bad line is told and the rest goes on. Only a line feed ends a line: JSON may hold U+2028 as
 * it is, where `node:readline` would break it in two. RFC 8259; ndjson.org.
 */
export async function* readLines(input: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  const decoder = new TextDecoder();
  let begun: string[] = [];
  let length = 0;
  let line = 0;
  const keep = (part: string) => {
    length += part.length;
    if (length <= MAX_LINE) begun.push(part);
    else begun = [];
  };
  const finish = (part: string): Line | undefined => {
    keep(part);
    line++;
    const text = begun.join('');
    const isTooLong = length > MAX_LINE;
    begun = [];
    length = 0;
    if (isTooLong) return { ok: false, line, message: `longer than ${MAX_LINE} characters` };
    return text.trim() === '' ? undefined : readLine(text, line);
  };
  for await (const chunk of input) {
    const text = decoder.decode(chunk, { stream: true });
    let from = 0;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', from)) {
      const read = finish(text.slice(from, at));
      from = at + 1;
      if (read !== undefined) yield read;
    }
    keep(text.slice(from));
  }
  const last = finish(decoder.decode());
  if (last !== undefined) yield last;
}

function readLine(text: string, line: number): Line {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return { ok: true, line, value: value as Record<string, unknown> };
    return { ok: false, line, message: 'a JSON object expected' };
  } catch (error) {
    return { ok: false, line, message: `not JSON: ${(error as Error).message}` };
  }
}

/** Writes one answer a line, no faster than the reader takes them. */
export async function writeLine(output: NodeJS.WritableStream, answer: unknown): Promise<void> {
  if (output.write(`${lineOf(answer)}\n`)) return;
  await new Promise<void>(resolve => output.once('drain', resolve));
}

// Readers that end lines at U+2028 and U+2029 should not be caught by an answer.
function lineOf(answer: unknown): string {
  const text = JSON.stringify(answer);
  return /[\u2028\u2029]/.test(text)
    ? text.replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')
    : text;
}

/** A text field of an input object, or '' when it is missing or no text. */
export function textOf(value: Record<string, unknown>, key: string): string {
  const found = value[key];
  return typeof found === 'string' ? found : '';
}
