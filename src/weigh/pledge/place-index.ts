/** The places at which the items of a list stand, by each of their keys. */
export function placesBy<Item>(
  items: readonly Item[],
  keysOf: (item: Item, at: number) => Iterable<string>,
): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const [at, item] of items.entries())
    for (const key of new Set(keysOf(item, at))) {
      const list = places.get(key);
      if (list) list.push(at);
      else places.set(key, [at]);
    }
  return places;
}
