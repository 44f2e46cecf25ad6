/** A load that is done once for each key, and shared by all who ask; one that failed is begun anew by whoever asks next. */
export function once<Key, T>(load: (key: Key) => Promise<T>): (key: Key) => Promise<T> {
  const begun = new Map<Key, Promise<T>>();
  return (key) => {
    const known = begun.get(key);
    if (known) return known;
    const fresh = load(key);
    begun.set(key, fresh);
    fresh.catch(() => begun.delete(key));
    return fresh;
  };
}
