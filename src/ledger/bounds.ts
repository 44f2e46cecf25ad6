/**
 * First and last day of an EDTF value as texts that sort by time: `2024-12-07/2024-12-08` gives both halves, a single
 * date gives itself twice, an open half gives the other one. Nothing when no half is a date.
 */
export function bounds(edtf: string): { readonly since: string; readonly until: string } | undefined {
  const [first = '', second = first] = edtf.split('/');
  const dated = [first, second].filter((half) => /^\d{4}/.test(half));
  const since = dated[0];
  const until = dated.at(-1);
  return since === undefined || until === undefined ? undefined : { since, until };
}

/** Sorts behind every day of a month or year given without days: `2024-12` reaches to `2024-12-31`. */
export const reach = (date: string): string => `${date}~`;
