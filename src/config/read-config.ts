import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { type ConfigResult, parseConfig } from './config.ts';

/**
 * Reads and checks a config file; a file that cannot be read is a problem like any other. Paths in it are seen
 * from where it lies.
 */
export async function readConfig(path: string): Promise<ConfigResult> {
  try {
    const read = parseConfig(await readFile(path, 'utf8'));
    if (!read.ok || read.config.topic === undefined) return read;
    return { ok: true, config: { ...read.config, topic: resolve(dirname(path), read.config.topic) } };
  } catch (error) {
    return { ok: false, problems: [{ at: '', message: `cannot be read: ${(error as Error).message}` }] };
  }
}
