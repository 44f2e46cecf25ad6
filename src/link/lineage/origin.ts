/** Who was made from whom: each text with its parents, none for one that stands by itself. */
export type Parents = ReadonlyMap<string, readonly string[]>;

/**
 * The text origins of each text: the roots that its parents lead to, itself where it has none. A text with two parents
 * has the origins of both and adds none. Texts that were made from each other in a circle share one origin, the first of
 * them in the order of `parents`.
 */
export function originsOf(parents: Parents): ReadonlyMap<string, readonly string[]> {
  const circles = circlesOf(parents);
  const found = new Map<string, readonly string[]>();
  const rootsOf = (circle: readonly string[]): readonly string[] => {
    const [first] = circle as readonly [string];
    const known = found.get(first);
    if (known) return known;
    const inside = new Set(circle);
    const outside = circle.flatMap((id) => (parents.get(id) ?? []).filter((parent) => !inside.has(parent)));
    const roots = [...new Set(outside.flatMap((id) => rootsOf(circles.get(id) ?? [id])))].sort();
    const origins = roots.length > 0 ? roots : [first];
    for (const id of circle) found.set(id, origins);
    return origins;
  };
  for (const id of parents.keys()) rootsOf(circles.get(id) ?? [id]);
  return found;
}

/** For each text the texts it is in a circle with, itself included, in the order of `parents`: Tarjan's components. */
function circlesOf(parents: Parents): ReadonlyMap<string, readonly string[]> {
  const order = new Map([...parents.keys()].map((id, n) => [id, n]));
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const stack: string[] = [];
  const open = new Set<string>();
  const circles = new Map<string, readonly string[]>();
  const visit = (id: string): void => {
    index.set(id, index.size);
    low.set(id, index.get(id) as number);
    stack.push(id);
    open.add(id);
    for (const parent of parents.get(id) ?? []) {
      if (!index.has(parent)) visit(parent);
      if (open.has(parent)) low.set(id, Math.min(low.get(id) as number, low.get(parent) as number));
    }
    if (low.get(id) !== index.get(id)) return;
    const circle: string[] = [];
    for (let top = ''; top !== id; ) {
      top = stack.pop() as string;
      open.delete(top);
      circle.push(top);
    }
    circle.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
    for (const one of circle) circles.set(one, circle);
  };
  for (const id of parents.keys()) if (!index.has(id)) visit(id);
  return circles;
}
