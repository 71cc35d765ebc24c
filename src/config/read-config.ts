import { readFile } from 'node:fs/promises';
import { type ConfigResult, parseConfig } from './config.ts';

/** Reads and checks a config file; a file that cannot be read is a problem like any other. */
export async function readConfig(path: string): Promise<ConfigResult> {
  try {
    return parseConfig(await readFile(path, 'utf8'));
  } catch (error) {
    return { ok: false, problems: [{ at: '', message: `cannot be read: ${(error as Error).message}` }] };
  }
}
