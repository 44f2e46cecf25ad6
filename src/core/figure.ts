/** A count as a news text gives it: "dozens" is a range, not a guess. `most: null` means no upper bound was given. */
export interface Interval {
  readonly least: number;
  readonly most: number | null;
}

/** Two figures agree when some number fits both. Whether they count the same thing is for the caller to know. */
export const agree = (a: Interval, b: Interval): boolean =>
  (b.most === null || a.least <= b.most) && (a.most === null || b.least <= a.most);

/** True when every number that fits `a` fits `b` too and `b` is wider: "54" refines "dozens". */
export const refines = (a: Interval, b: Interval): boolean =>
  a.least >= b.least &&
  (b.most === null || (a.most !== null && a.most <= b.most)) &&
  (a.least !== b.least || a.most !== b.most);
