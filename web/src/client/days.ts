// The ledger narrows and sorts by the first and the last day of a publication date; a bundle must do the same.

const dated = (edtf: string | undefined): readonly string[] =>
  (edtf ?? '').split('/').filter((half) => /^\d{4}/.test(half));

/** First day of an EDTF value as a text that sorts by time; nothing when no half of it is a date. */
export const sinceOf = (edtf: string | undefined): string | undefined => dated(edtf)[0];

/** Last day of an EDTF value. */
export const untilOf = (edtf: string | undefined): string | undefined => dated(edtf).at(-1);

/** True when something reported then may lie between two days; a date without days takes in all its days. */
export function inTime(reported: string | undefined, { from, to }: { readonly from?: string; readonly to?: string }) {
  if (!from && !to) return true;
  const [since, until] = [sinceOf(reported), untilOf(reported)];
  if (since === undefined || until === undefined) return false;
  return (!from || `${until}~` >= from) && (!to || since <= `${to}~`);
}
