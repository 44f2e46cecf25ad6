/**
 * The best tree over n words with exactly one root. `score(d, h)` is what it is worth that word d (1 to n) hangs on h,
 * which is 0 for the root. Gives the head of each word in places 1 to n; place 0 is -1. The same scores give the same
 * tree: of equals the first wins.
 */
export function bestTree(n: number, score: (d: number, h: number) => number): Int32Array {
  const size = n + 1;
  const scores = new Float64Array(size * size);
  let [low, high] = [0, 0];
  for (let d = 1; d < size; d++) {
    for (let h = 0; h < size; h++) {
      const value = score(d, h);
      scores[d * size + h] = value;
      if (value < low) low = value;
      if (value > high) high = value;
    }
  }
  const greedy = bestHeads(scores, size);
  if (rootsOf(greedy) === 1 && findCycle(greedy) === undefined) return greedy;
  // A root arc that costs more than all other arcs together leaves exactly one of them, and the best one.
  const cost = (high - low + 1) * size;
  for (let d = 1; d < size; d++) scores[d * size] = scores[d * size]! - cost;
  return spanningTree(scores, size);
}

const rootsOf = (heads: Int32Array): number => heads.filter((head) => head === 0).length;

/** The best head of each node on its own; node 0 has none. */
function bestHeads(scores: Float64Array, size: number): Int32Array {
  const heads = new Int32Array(size).fill(-1);
  for (let d = 1; d < size; d++) {
    let best = 0;
    for (let h = 1; h < size; h++) if (h !== d && scores[d * size + h]! > scores[d * size + best]!) best = h;
    heads[d] = best;
  }
  return heads;
}

/** The nodes of a cycle, in ascending order; nothing when there is none. */
function findCycle(heads: Int32Array): number[] | undefined {
  const visit = new Int32Array(heads.length);
  for (let start = 1; start < heads.length; start++) {
    let node = start;
    while (node > 0 && visit[node] === 0) {
      visit[node] = start;
      node = heads[node] as number;
    }
    if (node <= 0 || visit[node] !== start) continue;
    const cycle = [node];
    for (let next = heads[node] as number; next !== node; next = heads[next] as number) cycle.push(next);
    return cycle.sort((a, b) => a - b);
  }
  return undefined;
}

/** Chu and Liu, Edmonds: a cycle of best heads becomes one node, and is broken where the tree of the rest enters it. */
function spanningTree(scores: Float64Array, size: number): Int32Array {
  const heads = bestHeads(scores, size);
  const cycle = findCycle(heads);
  if (!cycle) return heads;
  const inside = new Set(cycle);
  const outer = Array.from({ length: size }, (_, node) => node).filter((node) => !inside.has(node));
  const whole = outer.length;
  const width = whole + 1;
  const smaller = new Float64Array(width * width);
  const into = new Int32Array(width);
  const from = new Int32Array(width);
  outer.forEach((node, i) => {
    outer.forEach((other, j) => {
      smaller[i * width + j] = scores[node * size + other]!;
    });
    let [leave, enter] = [cycle[0]!, cycle[0]!];
    const entering = (at: number) => scores[at * size + node]! - scores[at * size + heads[at]!]!;
    for (const at of cycle) {
      if (scores[node * size + at]! > scores[node * size + leave]!) leave = at;
      if (entering(at) > entering(enter)) enter = at;
    }
    from[i] = leave;
    into[i] = enter;
    smaller[i * width + whole] = scores[node * size + leave]!;
    smaller[whole * width + i] = entering(enter);
  });
  const found = spanningTree(smaller, width);
  for (let i = 1; i < whole; i++) {
    const head = found[i]!;
    heads[outer[i]!] = head === whole ? from[i]! : outer[head]!;
  }
  const entry = found[whole]!;
  heads[into[entry]!] = outer[entry]!;
  return heads;
}
