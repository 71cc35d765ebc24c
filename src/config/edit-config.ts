import { randomUUID } from 'node:crypto';
import { open, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import type { Source } from '../feed/source.ts';
import { type ConfigResult, parseConfig } from './config.ts';

/**
 * Adds sources to a config file, at the end of its list; all else in it stays. The result is checked
 * before anything is written, and the file is replaced in one step, so that no reader ever sees half of it.
 */
export async function addSources(path: string, sources: readonly Source[]): Promise<ConfigResult> {
  // A link stays a link: what it leads to is replaced.
  const file = await realpath(path);
  const before = await readFile(file, 'utf8');
  const document = JSON.parse(before.replace(/^\uFEFF/, '')) as { sources: unknown[] };
  document.sources.push(...sources);
  const indent = /^\s*\{\r?\n([ \t]+)/.exec(before)?.[1] ?? 2;
  const text = `${JSON.stringify(document, null, indent)}\n`;
  const checked = parseConfig(text);
  if (checked.ok) await replaceFile(file, text);
  return checked;
}

async function replaceFile(file: string, text: string): Promise<void> {
  const draft = `${file}.${randomUUID()}.new`;
  try {
    const handle = await open(draft, 'wx', (await stat(file)).mode);
    try {
      await handle.writeFile(text);
      // On the disk before it takes the other's name: a power cut must not leave an empty file there.
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}
