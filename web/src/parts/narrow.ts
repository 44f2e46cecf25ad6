/** The filter with one field set, or taken out when there is no value for it. */
export function narrow<Filter extends object>(filter: Filter, name: keyof Filter & string, value?: string): Filter {
  const rest = Object.entries(filter).filter(([key]) => key !== name);
  return Object.fromEntries(value ? [...rest, [name, value]] : rest) as Filter;
}

/** What each field above a list does with what is chosen in it: goes to the list narrowed so. */
export const chooser =
  <Filter extends object>(filter: Filter, go: (next: Filter) => void) =>
  (name: keyof Filter & string) =>
  (value: string | undefined): void =>
    go(narrow(filter, name, value));
