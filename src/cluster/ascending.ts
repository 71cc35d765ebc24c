/** Whether both have some, and none in common. */
export function differ<T extends number | string>(a: readonly T[], b: readonly T[]): boolean {
  return a.length > 0 && b.length > 0 && countShared(a, b) === 0;
}

/** How many two ascending lists have in common. */
export function countShared<T extends number | string>(a: readonly T[], b: readonly T[]): number {
  let count = 0;
  let j = 0;
  for (const one of a) {
    while (j < b.length && b[j]! < one) j++;
    if (b[j] === one) count++;
  }
  return count;
}
