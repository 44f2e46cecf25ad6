/**
 * Groups things by how much speaks for any two of them being one (log odds): the two groups that have most for them on
 * average become one until nothing speaks for it. Method: agglomerative clustering by average link. Gives places in the list.
 */
export function clusterByOdds(count: number, odds: (a: number, b: number) => number): number[][] {
  const sums = Array.from({ length: count }, () => new Float64Array(count));
  for (let a = 0; a < count; a++)
    for (let b = 0; b < a; b++) {
      const value = Math.max(-MOST, Math.min(MOST, odds(a, b)));
      (sums[a] as Float64Array)[b] = value;
      (sums[b] as Float64Array)[a] = value;
    }
  const groups = new Map<number, readonly number[]>(Array.from({ length: count }, (_, n) => [n, [n]]));
  const sumOf = (a: number, b: number): number => sums[a]?.[b] ?? 0;
  const sizeOf = (a: number): number => groups.get(a)?.length ?? 1;
  const link = (a: number, b: number): number => sumOf(a, b) / (sizeOf(a) * sizeOf(b));
  const nearest = new Map<number, readonly [number, number]>();
  const seek = (a: number): void => {
    nearest.delete(a);
    for (const b of groups.keys())
      if (b !== a && link(a, b) > (nearest.get(a)?.[1] ?? Number.NEGATIVE_INFINITY)) nearest.set(a, [b, link(a, b)]);
  };
  for (const a of groups.keys()) seek(a);
  for (;;) {
    let best: readonly [number, number, number] | undefined;
    for (const [a, [b, value]] of nearest) if (value >= 0 && (!best || value > best[2])) best = [a, b, value];
    if (!best) break;
    const [a, b] = best;
    for (const c of groups.keys()) {
      if (c === a || c === b) continue;
      const sum = sumOf(a, c) + sumOf(b, c);
      (sums[a] as Float64Array)[c] = sum;
      (sums[c] as Float64Array)[a] = sum;
    }
    groups.set(a, [...(groups.get(a) ?? []), ...(groups.get(b) ?? [])]);
    groups.delete(b);
    nearest.delete(b);
    for (const c of groups.keys()) {
      const [to, value] = nearest.get(c) ?? [-1, Number.NEGATIVE_INFINITY];
      if (c === a || to === a || to === b) seek(c);
      else if (link(c, a) > value) nearest.set(c, [a, link(c, a)]);
    }
  }
  return [...groups.values()].map((group) => [...group].sort((a, b) => a - b));
}

/** No two places speak louder than this for or against, so that one does not drown the others. */
const MOST = 6;
