/** First and last day of a date, as texts that sort by time. */
export interface Bounds {
  readonly since: string;
  readonly until: string;
}

/**
 * First and last day of an EDTF value as texts that sort by time: `2024-12-07/2024-12-08` gives both halves, a single
 * date gives itself twice, an open half gives the other one. Nothing when no half is a date.
 */
export function bounds(edtf: string): Bounds | undefined {
  const [first = '', second = first] = edtf.split('/');
  const dated = [first, second].filter((half) => /^\d{4}/.test(half));
  const since = dated[0];
  const until = dated.at(-1);
  return since === undefined || until === undefined ? undefined : { since, until };
}

/** Sorts behind every day of a month or year given without days: `2024-12` reaches to `2024-12-31`. */
export const reach = (date: string): string => `${date}~`;

/** A date some days earlier or later; one without a day is left as it is. */
export function dayAway(date: string, days: number): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return date;
  const at = Date.parse(`${date}T00:00:00Z`);
  return Number.isNaN(at) ? date : new Date(at + days * 86_400_000).toISOString().slice(0, 10);
}
