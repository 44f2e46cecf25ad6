/**
 * The best pairs of two lists by their weight, each used once; what weighs nothing is never paired. Exact for lists
 * of up to 40 and 12, the heaviest pair first beyond.
 */
export function pairs(n: number, m: number, weight: (i: number, j: number) => number): [number, number][] {
  if (n === 0 || m === 0) return [];
  return m <= 12 && n <= 40 ? exact(n, m, weight) : greedy(n, m, weight);
}

interface Plan {
  readonly sum: number;
  readonly pairs: readonly (readonly [number, number])[];
}

function exact(n: number, m: number, weight: (i: number, j: number) => number): [number, number][] {
  const known = new Map<number, Plan>();
  const plan = (i: number, taken: number): Plan => {
    if (i === n) return { sum: 0, pairs: [] };
    const key = i * 4096 + taken;
    const found = known.get(key);
    if (found) return found;
    let best = plan(i + 1, taken);
    for (let j = 0; j < m; j++) {
      const w = (taken >> j) & 1 ? 0 : weight(i, j);
      if (w <= 0) continue;
      const rest = plan(i + 1, taken | (1 << j));
      // a hair's breadth: sums of the same parts in another order are no better plan
      if (rest.sum + w > best.sum + 1e-12) best = { sum: rest.sum + w, pairs: [[i, j], ...rest.pairs] };
    }
    known.set(key, best);
    return best;
  };
  return plan(0, 0).pairs.map(([i, j]) => [i, j]);
}

function greedy(n: number, m: number, weight: (i: number, j: number) => number): [number, number][] {
  const all: [number, number, number][] = [];
  for (let i = 0; i < n; i++)
    for (let j = 0; j < m; j++) {
      const w = weight(i, j);
      if (w > 0) all.push([w, i, j]);
    }
  const [left, right] = [new Set<number>(), new Set<number>()];
  const made: [number, number][] = [];
  for (const [, i, j] of all.sort((a, b) => b[0] - a[0]))
    if (!left.has(i) && !right.has(j)) {
      left.add(i);
      right.add(j);
      made.push([i, j]);
    }
  return made;
}
