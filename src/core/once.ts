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
