/**
 * Who-said-what: gold and predicted relations aligned one to one, then counted when the tokens of source and of
 * content each reach F1 .5. Offsets are UTF-16 units into the gold text.
 */
interface Relation {
  readonly source: readonly (readonly [number, number])[];
  readonly cue: readonly (readonly [number, number])[];
  readonly content: readonly (readonly [number, number])[];
}
export interface GoldArticle {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly Relation[];
  readonly tokens?: readonly (readonly [number, number])[];
}
interface Rates {
  readonly p: number;
  readonly r: number;
  readonly f: number;
}
export interface Counts {
  gold: number;
  predicted: number;
  whoWhat: number;
  exact: number;
  cueHit: number;
}

type Role = keyof Relation;
type Indexed = Readonly<Record<Role, readonly number[]>>;
const ROLES: readonly Role[] = ['source', 'cue', 'content'];

/** Counts of one article; add them up over articles and call `rates`. */
export function countArticle(
  gold: GoldArticle,
  predicted: readonly Relation[],
): Counts & { pairs: [number, number][] } {
  const tokens = gold.tokens?.length ? gold.tokens : tokenise(gold.text);
  const G = gold.attributions.map((one) => indexed(one, tokens));
  const P = predicted.map((one) => indexed(one, tokens));
  const pairs = align(G, P);
  const good = pairs.filter(([i, j]) => {
    const [g, p] = [G[i] as Indexed, P[j] as Indexed];
    return tokenF1(g.source, p.source) >= 0.5 && tokenF1(g.content, p.content) >= 0.5;
  });
  return {
    gold: G.length,
    predicted: P.length,
    whoWhat: good.length,
    exact: pairs.filter(([i, j]) => ROLES.every((role) => String(G[i]?.[role]) === String(P[j]?.[role]))).length,
    cueHit: pairs.filter(([i, j]) => shared((G[i] as Indexed).cue, (P[j] as Indexed).cue) > 0).length,
    pairs: good,
  };
}

export function rates(right: number, predicted: number, gold: number): Rates {
  const p = predicted ? right / predicted : 0;
  const r = gold ? right / gold : 0;
  return { p, r, f: p + r ? (2 * p * r) / (p + r) : 0 };
}

function tokenise(text: string): [number, number][] {
  return [...text.matchAll(/[\p{L}\p{N}]+(?:[’'.-][\p{L}\p{N}]+)*|[^\s]/gu)].map((m) => [
    m.index,
    m.index + m[0].length,
  ]);
}

function indexed(relation: Relation, tokens: readonly (readonly [number, number])[]): Indexed {
  const of = (role: Role): number[] => {
    const found = new Set<number>();
    for (const [start, end] of relation[role])
      tokens.forEach(([from, to], i) => {
        if (from < end && to > start) found.add(i);
      });
    return [...found].sort((a, b) => a - b);
  };
  return { source: of('source'), cue: of('cue'), content: of('content') };
}

function shared(a: readonly number[], b: readonly number[]): number {
  const other = new Set(b);
  return a.filter((i) => other.has(i)).length;
}

function tokenF1(a: readonly number[], b: readonly number[]): number {
  if (a.length === 0 && b.length === 0) return 1;
  return (2 * shared(a, b)) / (a.length + b.length) || 0;
}

/** Greedy, best pairs first: content counts twice, source and cue once. */
function align(G: readonly Indexed[], P: readonly Indexed[]): [number, number][] {
  const scored: [number, number, number][] = [];
  G.forEach((g, i) => {
    P.forEach((p, j) => {
      const content = tokenF1(g.content, p.content);
      const both = g.content.length > 0 && p.content.length > 0;
      if (shared(g.cue, p.cue) > 0 || (both && content >= 0.3))
        scored.push([content * 2 + tokenF1(g.source, p.source) + tokenF1(g.cue, p.cue), i, j]);
    });
  });
  scored.sort((a, b) => b[0] - a[0] || a[1] - b[1] || a[2] - b[2]);
  const taken = { gold: new Set<number>(), predicted: new Set<number>() };
  const pairs: [number, number][] = [];
  for (const [, i, j] of scored) {
    if (taken.gold.has(i) || taken.predicted.has(j)) continue;
    taken.gold.add(i);
    taken.predicted.add(j);
    pairs.push([i, j]);
  }
  return pairs;
}
