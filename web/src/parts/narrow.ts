/** The filter with one field set, or taken out when there is no value for it. */
export function narrow<Filter extends object>(filter: Filter, name: keyof Filter & string, value?: string): Filter {
  const rest = Object.entries(filter).filter(([key]) => key !== name);
  return Object.fromEntries(value ? [...rest, [name, value]] : rest) as Filter;
}
