import { readFileSync } from 'node:fs';

// Linux counts in hundredths of a second for whoever reads /proc.
const TICK_MS = 10;

/** CPU time of a process, user and kernel; NaN where there is no /proc. */
export function cpuMsOf(pid: number): number {
  const stat = read(`/proc/${pid}/stat`);
  if (stat === undefined) return Number.NaN;
  // The name, in brackets, may hold spaces; proc(5): utime and stime are the 14th and 15th.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) * TICK_MS;
}

export function childrenOf(pid: number): readonly number[] {
  const children = read(`/proc/${pid}/task/${pid}/children`) ?? '';
  return children.trim() === '' ? [] : children.trim().split(' ').map(Number);
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
