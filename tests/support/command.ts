import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { eventually } from './eventually.ts';

export type Command = {
  /** What it has written so far, both streams. */
  output(): string;
  /** Resolves with what the pattern first captures in the output; rejects when it ends before that. */
  says(pattern: RegExp, withinMs?: number): Promise<string>;
  signal(name: NodeJS.Signals): void;
  /** Resolves when it has ended. */
  readonly ended: Promise<{ readonly code: number | null; readonly signal: NodeJS.Signals | null }>;
};

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Runs the command line as a process of its own. It is not ended with the test: end it, and wait for `ended`. */
export function startCommand(args: readonly string[]): Command {
  const child = spawn(process.execPath, ['src/cli.ts', ...args], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    // What the tests run under is not for the program: neither vitest's own settings nor a database.
    env: { PATH: process.env.PATH, HOME: process.env.HOME, TMPDIR: process.env.TMPDIR },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  let isOver = false;
  const ended = new Promise<{ code: number | null; signal: NodeJS.Signals | null }>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => {
      isOver = true;
      resolve({ code, signal });
    });
  });
  return {
    output: () => output,
    async says(pattern, withinMs = 30_000) {
      const said = await eventually(
        `the output matches ${pattern}`,
        () => {
          const found = pattern.exec(output)?.[1];
          if (found === undefined && isOver) return { over: true as const };
          return found === undefined ? undefined : { found };
        },
        withinMs,
      );
      if ('over' in said) throw new Error(`it ended without saying ${pattern}:\n${output}`);
      return said.found;
    },
    signal: name => child.kill(name),
    ended,
  };
}
