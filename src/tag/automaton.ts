/**
 * Aho–Corasick: finds every pattern in a text in one pass, however many patterns there are.
 * Edges live in one open-addressed table, so that memory grows with the patterns and not with the alphabet.
 * Aho & Corasick, CACM 18 (1975).
 */
export type Automaton = {
  /** Follows one unit from a state. 0 is the start. */
  readonly step: (state: number, unit: number) => number;
  /** By state: the pattern that ends here, or -1. */
  readonly ends: Int32Array;
  /** By state: the next shorter state at which a pattern ends, or 0. */
  readonly shorter: Int32Array;
};

export function buildAutomaton(patterns: readonly string[]): Automaton {
  let total = 1;
  for (const pattern of patterns) total += pattern.length;
  const ends = new Int32Array(total).fill(-1);
  const fail = new Int32Array(total);
  const shorter = new Int32Array(total);

  let size = 16;
  while (size < total * 3) size *= 2;
  const mask = size - 1;
  const keyState = new Int32Array(size).fill(-1);
  const keyUnit = new Uint16Array(size);
  const target = new Int32Array(size);
  const slotOf = (state: number, unit: number): number => {
    let slot = (Math.imul(state, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b)) >>> 0;
    slot = (slot ^ (slot >>> 15)) & mask;
    while (keyState[slot] !== -1 && (keyState[slot] !== state || keyUnit[slot] !== unit))
      slot = (slot + 1) & mask;
    return slot;
  };
  // Most letters of most texts lead nowhere from the start: answered without looking into the table.
  const fromStart = new Int32Array(0x10000);

  let states = 1;
  const parent: number[] = [0];
  const unitInto: number[] = [0];
  const depth: number[] = [0];
  patterns.forEach((pattern, index) => {
    let state = 0;
    for (let at = 0; at < pattern.length; at++) {
      const unit = pattern.charCodeAt(at);
      const slot = slotOf(state, unit);
      if (keyState[slot] === -1) {
        keyState[slot] = state;
        keyUnit[slot] = unit;
        target[slot] = states;
        parent[states] = state;
        unitInto[states] = unit;
        depth[states] = at + 1;
        if (state === 0) fromStart[unit] = states;
        states++;
      }
      state = target[slot] as number;
    }
    ends[state] = index;
  });

  const step = (from: number, unit: number): number => {
    let state = from;
    while (state !== 0) {
      const slot = slotOf(state, unit);
      if (keyState[slot] !== -1) return target[slot] as number;
      state = fail[state] as number;
    }
    return fromStart[unit] as number;
  };

  // Shallow states first: a state's failure is shallower than itself.
  const order = Array.from({ length: states - 1 }, (_, index) => index + 1);
  order.sort((a, b) => (depth[a] as number) - (depth[b] as number));
  for (const state of order) {
    const above = parent[state] as number;
    if (above !== 0) fail[state] = step(fail[above] as number, unitInto[state] as number);
    const failed = fail[state] as number;
    shorter[state] = (ends[failed] as number) >= 0 ? failed : (shorter[failed] as number);
  }
  return { step, ends, shorter };
}
