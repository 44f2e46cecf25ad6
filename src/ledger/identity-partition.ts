import { order } from '../core/order.ts';
import type { Node } from './identity-node.ts';

/** What ties two nodes by the machine's decisions; the surer, the shorter. */
export interface Tie {
  readonly a: Node;
  readonly b: Node;
  readonly length: number;
}

/** What a person says of two nodes; `at` counts the journal upwards. */
export interface Ruling {
  readonly a: Node;
  readonly b: Node;
  readonly verdict: 'same' | 'different';
  readonly at: number;
}

/**
 * Divides nodes into those that are one. Whatever is tied is one, unless a person said otherwise. People come first,
 * the later word before the earlier one. Where two that a person holds for different are tied, every node goes with the one
 * it is nearer to, and of equals with the one that was named first: who is taken out leaves the others where they were.
 * Neither the order of ties nor that of nodes matters.
 */
export function partition(
  nodes: readonly Node[],
  ties: readonly Tie[],
  rulings: readonly Ruling[],
): ReadonlyMap<Node, Node> {
  const sets = new Sets([...nodes].sort());
  const firsts = new Set<Node>();
  for (const { a, b, verdict } of [...rulings].sort((x, y) => y.at - x.at || order(x.a + x.b, y.a + y.b))) {
    if (verdict === 'same') sets.join(a, b);
    else if (sets.part(a, b)) firsts.add(a);
  }
  const ranked = rank(sets, firsts);
  const near = grow(sets, ties, ranked);
  // Regions of two that nobody parted are one, the nearest first.
  const bridges = ties
    .map((tie) => ({ ...tie, from: near.get(sets.root(tie.a)), to: near.get(sets.root(tie.b)) }))
    .filter(({ from, to }) => from && to && from.root !== to.root)
    .map(({ a, b, length, from, to }) => ({ a, b, far: (from?.far ?? 0) + length + (to?.far ?? 0) }))
    .sort((x, y) => x.far - y.far || order(x.a, y.a) || order(x.b, y.b));
  for (const [root, { root: region }] of near) sets.join(root, region);
  for (const { a, b } of bridges) sets.join(a, b);
  // What no parted node reaches is divided by its ties alone.
  for (const { a, b } of ties) sets.join(a, b);
  return new Map(nodes.map((node) => [node, sets.root(node)]));
}

/** The parted sets in the order in which ties between them are settled: those named first, then by their least node. */
function rank(sets: Sets, firsts: ReadonlySet<Node>): readonly Node[] {
  const first = new Set([...firsts].map((node) => sets.root(node)));
  return [...sets.parted()].sort((a, b) => Number(first.has(b)) - Number(first.has(a)) || order(a, b));
}

interface Near {
  readonly root: Node;
  readonly far: number;
}

/** The parted set nearest to each set, by the ties there are; of equally near ones the first. */
function grow(sets: Sets, ties: readonly Tie[], ranked: readonly Node[]): Map<Node, Near> {
  const places = new Map(ranked.map((root, place) => [root, place]));
  const next = new Map<Node, { readonly to: Node; readonly length: number }[]>();
  const lead = (from: Node, to: Node, length: number): void => {
    const list = next.get(from);
    if (list) list.push({ to, length });
    else next.set(from, [{ to, length }]);
  };
  if (ranked.length > 0)
    for (const { a, b, length } of ties) {
      const [x, y] = [sets.root(a), sets.root(b)];
      lead(x, y, length);
      lead(y, x, length);
    }
  const near = new Map<Node, Near>(ranked.map((root) => [root, { root, far: 0 }]));
  const better = (one: Near, than: Near | undefined): boolean =>
    than === undefined ||
    one.far < than.far ||
    (one.far === than.far && (places.get(one.root) ?? 0) < (places.get(than.root) ?? 0));
  // Nodes are looked at again whenever they get nearer to some parted set; lengths are positive, so this ends.
  let edge = [...ranked];
  while (edge.length > 0) {
    const changed = new Set<Node>();
    for (const from of edge) {
      const here = near.get(from) as Near;
      for (const { to, length } of next.get(from) ?? []) {
        const found = { root: here.root, far: here.far + length };
        if (places.has(to) || !better(found, near.get(to))) continue;
        near.set(to, found);
        changed.add(to);
      }
    }
    edge = [...changed];
  }
  return near;
}

/** Sets of nodes that grow together, and which of them may not. */
class Sets {
  readonly #up = new Map<Node, Node>();
  /** For the root of a set, the roots it may not be joined with. */
  readonly #apart = new Map<Node, Set<Node>>();

  constructor(nodes: readonly Node[]) {
    for (const node of nodes) this.#up.set(node, node);
  }

  /** The least node of the set. */
  root(node: Node): Node {
    let root = node;
    for (let up = this.#up.get(root) ?? root; up !== root; up = this.#up.get(root) ?? root) root = up;
    if (root !== node) this.#up.set(node, root);
    return root;
  }

  parted(): readonly Node[] {
    return [...this.#apart.keys()];
  }

  /** Joins two sets, unless they were parted. */
  join(a: Node, b: Node): void {
    const [x, y] = [this.root(a), this.root(b)];
    if (x === y || this.#apart.get(x)?.has(y)) return;
    const [root, gone] = x < y ? [x, y] : [y, x];
    this.#up.set(gone, root);
    for (const other of this.#apart.get(gone) ?? []) {
      this.#apart.get(other)?.delete(gone);
      this.#mark(other, root);
      this.#mark(root, other);
    }
    this.#apart.delete(gone);
  }

  /** Parts two sets for good; gives whether they were not one already. */
  part(a: Node, b: Node): boolean {
    const [x, y] = [this.root(a), this.root(b)];
    if (x === y) return false;
    this.#mark(x, y);
    this.#mark(y, x);
    return true;
  }

  #mark(one: Node, other: Node): void {
    const set = this.#apart.get(one);
    if (set) set.add(other);
    else this.#apart.set(one, new Set([other]));
  }
}
