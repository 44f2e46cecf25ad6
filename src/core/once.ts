/**
 * A function that is asked the same of the same values many times over, made to look each up once. What it gives must
 * hang on the value alone; it is let go with the value.
 */
export function once<Of extends object, Found>(find: (of: Of) => Found): (of: Of) => Found {
  const known = new WeakMap<Of, { readonly found: Found }>();
  return (of) => {
    const kept = known.get(of) ?? { found: find(of) };
    known.set(of, kept);
    return kept.found;
  };
}

/** As many words as a thousand articles have: they come again in each. */
const MOST = 50_000;

/** The same for words, which come again in other texts. What is found must not be changed by who gets it. */
export function onceForWords<Found>(find: (words: string) => Found): (words: string) => Found {
  const known = new Map<string, { readonly found: Found }>();
  return (words) => {
    const kept = known.get(words);
    if (kept) return kept.found;
    const found = find(words);
    if (known.size >= MOST) known.clear();
    known.set(words, { found });
    return found;
  };
}
