import { readFile, rename, writeFile } from 'node:fs/promises';
import type { Source } from '../feed/source.ts';
import { type ConfigResult, parseConfig } from './config.ts';

/**
 * Adds sources to a config file, at the end of its list. The result is checked before anything is
 * written, and the file is replaced in one step, so that no reader ever sees half of it.
 */
export async function addSources(path: string, sources: readonly Source[]): Promise<ConfigResult> {
  const document = JSON.parse(await readFile(path, 'utf8')) as { sources: unknown[] };
  document.sources.push(...sources);
  const text = `${JSON.stringify(document, null, 2)}\n`;
  const checked = parseConfig(text);
  if (!checked.ok) return checked;
  const draft = `${path}.new`;
  await writeFile(draft, text);
  await rename(draft, path);
  return checked;
}
