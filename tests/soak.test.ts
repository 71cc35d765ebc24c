import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

// A short `npm run soak`, as a process of its own: what is left open in this one is not its doing.

function soak(...args: string[]): Promise<{ readonly code: number | null; readonly output: string }> {
  const child = spawn(process.execPath, [
    fileURLToPath(new URL('../bench/soak.ts', import.meta.url)),
    ...args,
  ]);
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', code => resolve({ code, output }));
  });
}

describe('what fails in random ways', () => {
  it('leaves nothing open, loses no entry and doubles none', async () => {
    const { code, output } = await soak('--refreshes', '300', '--kills', '0', '--seed', '5');
    expect(output).toContain('every promise was kept');
    expect(code).toBe(0);
  }, 120_000);

  it('may be killed at any moment, and the next one goes on', async () => {
    const { code, output } = await soak('--refreshes', '0', '--kills', '5', '--seed', '6');
    expect(output).toContain('every promise was kept');
    expect(output).toMatch(/^kills {6}5 in /m);
    expect(code).toBe(0);
  }, 120_000);
});
