/** A clustering: the cluster of each item. Both sides of a comparison hold the same items. */
export type Clustering = ReadonlyMap<string, string>;

/** Precision, recall and F1, each 0 to 1. */
export interface Prf {
  readonly p: number;
  readonly r: number;
  readonly f: number;
}

/** Counts of one side: what was right of how much. */
type Side = readonly [right: number, all: number];

/** MUC: how many of the links that hold clusters together are in both. */
export const muc = (gold: Clustering, found: Clustering): Prf => prf(links(found, gold), links(gold, found));

/** B³: for each item, how much of its cluster is shared. */
export const bcubed = (gold: Clustering, found: Clustering): Prf => prf(shares(found, gold), shares(gold, found));

/** LEA: how many of the links of each cluster are in the other side, clusters weighed by size; one alone links to itself. */
export const lea = (gold: Clustering, found: Clustering): Prf => prf(resolved(found, gold), resolved(gold, found));

/** CEAF by entity: clusters are matched one to one so that their likeness sums to the most. */
export function ceafe(gold: Clustering, found: Clustering): Prf {
  const [wanted, got] = [clustersOf(gold), clustersOf(found)];
  let sum = 0;
  for (const { rows, columns } of islands(wanted, found)) {
    const likeness = rows.map((row) =>
      columns.map((cluster) => {
        const own = wanted.get(row) as string[];
        const shared = own.filter((item) => found.get(item) === cluster).length;
        return (2 * shared) / (own.length + (got.get(cluster) as string[]).length);
      }),
    );
    sum += bestSum(likeness);
  }
  return prf([sum, got.size], [sum, wanted.size]);
}

/** The CoNLL figure, the mean of the three F1, with its parts. */
export function conll(gold: Clustering, found: Clustering) {
  const parts = { muc: muc(gold, found), b3: bcubed(gold, found), ceafe: ceafe(gold, found) };
  return { ...parts, f: (parts.muc.f + parts.b3.f + parts.ceafe.f) / 3 };
}

function prf([pn, pd]: Side, [rn, rd]: Side): Prf {
  const [p, r] = [pd === 0 ? 0 : pn / pd, rd === 0 ? 0 : rn / rd];
  return { p, r, f: p + r === 0 ? 0 : (2 * p * r) / (p + r) };
}

function clustersOf(clustering: Clustering): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [item, cluster] of clustering) found.get(cluster)?.push(item) ?? found.set(cluster, [item]);
  return found;
}

/** Links of the clusters of `a` that survive in `b`. */
function links(a: Clustering, b: Clustering): Side {
  let [kept, all] = [0, 0];
  for (const items of clustersOf(a).values()) {
    kept += items.length - new Set(items.map((item) => b.get(item))).size;
    all += items.length - 1;
  }
  return [kept, all];
}

/** Clusters of `a` by the share of their links that `b` has. */
function resolved(a: Clustering, b: Clustering): Side {
  const sizes = new Map([...clustersOf(b)].map(([cluster, items]) => [cluster, items.length]));
  let sum = 0;
  for (const items of clustersOf(a).values()) {
    const counts = new Map<string | undefined, number>();
    for (const item of items) counts.set(b.get(item), (counts.get(b.get(item)) ?? 0) + 1);
    const pairs = (n: number): number => (n * (n - 1)) / 2;
    const kept = [...counts.values()].reduce((total, n) => total + pairs(n), 0);
    const alone = sizes.get(b.get(items[0] as string) ?? '') === 1 ? 1 : 0;
    sum += items.length * (items.length === 1 ? alone : kept / pairs(items.length));
  }
  return [sum, a.size];
}

function shares(a: Clustering, b: Clustering): Side {
  let sum = 0;
  for (const items of clustersOf(a).values()) {
    const counts = new Map<string | undefined, number>();
    for (const item of items) counts.set(b.get(item), (counts.get(b.get(item)) ?? 0) + 1);
    for (const n of counts.values()) sum += (n * n) / items.length;
  }
  return [sum, a.size];
}

interface Island {
  readonly rows: string[];
  readonly columns: string[];
}

/** Groups of gold and found clusters that overlap directly or through others: each is matched by itself. */
function islands(wanted: ReadonlyMap<string, readonly string[]>, found: Clustering): Island[] {
  const holders = new Map<string, string[]>();
  for (const [row, items] of wanted)
    for (const column of new Set(items.map((item) => found.get(item) as string)))
      holders.get(column)?.push(row) ?? holders.set(column, [row]);
  const seen = new Set<string>();
  return [...wanted.keys()].flatMap((start) => {
    if (seen.has(start)) return [];
    const island = { rows: [] as string[], columns: new Set<string>() };
    const open = [start];
    seen.add(start);
    for (let row = open.pop(); row !== undefined; row = open.pop()) {
      island.rows.push(row);
      for (const item of wanted.get(row) ?? []) {
        const column = found.get(item) as string;
        if (island.columns.has(column)) continue;
        island.columns.add(column);
        for (const next of holders.get(column) ?? [])
          if (!seen.has(next)) {
            seen.add(next);
            open.push(next);
          }
      }
    }
    return [{ rows: island.rows, columns: [...island.columns] }];
  });
}

/** The most that a one-to-one matching of rows with columns sums to (Hungarian method). */
export function bestSum(weights: readonly (readonly number[])[]): number {
  const turned = (weights[0] ?? []).map((_, j) => weights.map((row) => row[j] as number));
  const rows = weights.length <= turned.length ? weights : turned;
  const [n, m] = [rows.length, rows[0]?.length ?? 0];
  const [u, v] = [new Float64Array(n + 1), new Float64Array(m + 1)];
  const [match, way] = [new Int32Array(m + 1), new Int32Array(m + 1)];
  for (let i = 1; i <= n; i++) {
    match[0] = i;
    let at = 0;
    const least = new Float64Array(m + 1).fill(Number.POSITIVE_INFINITY);
    const used = new Uint8Array(m + 1);
    do {
      used[at] = 1;
      const row = match[at] as number;
      let [delta, next] = [Number.POSITIVE_INFINITY, 0];
      for (let j = 1; j <= m; j++) {
        if (used[j]) continue;
        const slack = -(rows[row - 1]?.[j - 1] as number) - (u[row] as number) - (v[j] as number);
        if (slack < (least[j] as number)) {
          least[j] = slack;
          way[j] = at;
        }
        if ((least[j] as number) < delta) [delta, next] = [least[j] as number, j];
      }
      for (let j = 0; j <= m; j++) {
        if (used[j]) {
          const own = match[j] as number;
          u[own] = (u[own] as number) + delta;
          v[j] = (v[j] as number) - delta;
        } else least[j] = (least[j] as number) - delta;
      }
      at = next;
    } while (match[at] !== 0);
    for (; at !== 0; at = way[at] as number) match[at] = match[way[at] as number] as number;
  }
  let sum = 0;
  for (let j = 1; j <= m; j++) if (match[j]) sum += rows[(match[j] as number) - 1]?.[j - 1] as number;
  return sum;
}
