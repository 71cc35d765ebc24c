import { createInterface } from 'node:readline';

/** One line of input: the value, or why it is none. `line` counts from 1. */
export type Line =
  | { readonly ok: true; readonly line: number; readonly value: Record<string, unknown> }
  | { readonly ok: false; readonly line: number; readonly message: string };

/** Reads newline-delimited JSON objects; blank lines are skipped, a bad line is told and the rest goes on. */
export async function* readLines(input: NodeJS.ReadableStream): AsyncGenerator<Line> {
  let line = 0;
  for await (const text of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    line++;
    if (text.trim() === '') continue;
    yield readLine(text, line);
  }
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

/** Writes one answer a line, no faster than the reader takes them; false once the reader has gone. */
export async function writeLine(output: NodeJS.WritableStream, answer: unknown): Promise<void> {
  if (output.write(`${JSON.stringify(answer)}\n`)) return;
  await new Promise<void>(resolve => output.once('drain', resolve));
}

/** A text field of an input object, or '' when it is missing or no text. */
export function textOf(value: Record<string, unknown>, key: string): string {
  const found = value[key];
  return typeof found === 'string' ? found : '';
}
