/**
 * Matches rows with columns one to one so that the weights sum to the most; what weighs nothing is never matched.
 * Gives pairs `[row, column]`. Above 20 columns the heaviest free pair is taken each time instead.
 */
export function assign(rows: number, columns: number, weight: (row: number, column: number) => number) {
  return columns > 20 ? greedy(rows, columns, weight) : best(rows, columns, weight);
}

type Pairs = readonly (readonly [row: number, column: number])[];

function best(rows: number, columns: number, weight: (row: number, column: number) => number): Pairs {
  const known = new Map<number, { readonly sum: number; readonly pairs: Pairs }>();
  const from = (row: number, used: number): { readonly sum: number; readonly pairs: Pairs } => {
    if (row === rows) return { sum: 0, pairs: [] };
    const key = row * 2 ** columns + used;
    let most = known.get(key);
    if (most) return most;
    most = from(row + 1, used);
    for (let column = 0; column < columns; column++) {
      const own = (used >> column) & 1 ? 0 : weight(row, column);
      if (own <= 0) continue;
      const rest = from(row + 1, used | (1 << column));
      if (rest.sum + own > most.sum + 1e-12) most = { sum: rest.sum + own, pairs: [[row, column], ...rest.pairs] };
    }
    known.set(key, most);
    return most;
  };
  return from(0, 0).pairs;
}

function greedy(rows: number, columns: number, weight: (row: number, column: number) => number): Pairs {
  const all = Array.from({ length: rows * columns }, (_, at) => [Math.floor(at / columns), at % columns] as const)
    .map((pair) => ({ pair, own: weight(...pair) }))
    .filter(({ own }) => own > 0)
    .sort((a, b) => b.own - a.own);
  const taken: [number, number][] = [];
  for (const { pair } of all)
    if (!taken.some(([row, column]) => row === pair[0] || column === pair[1])) taken.push([...pair]);
  return taken;
}
