import type { Filter, Page } from '../../../src/core/view.ts';

/** Whether a value is the one that a filter asks for; one that is not asked for may be any. */
export const fits = (wanted: string | undefined, value: string | undefined): boolean => !wanted || wanted === value;

/** Whether an outlet is the one asked for; `none` asks for those that are not known. */
export const fitsOutlet = (wanted: string | undefined, outlet: string | undefined): boolean =>
  !wanted || (wanted === 'none' ? outlet === undefined : wanted === outlet);

/** Cuts the wanted page out of all matching rows. */
export const pageOf = <Row>(rows: readonly Row[], { limit = 100, offset = 0 }: Filter): Page<Row> => ({
  rows: rows.slice(offset, offset + limit),
  total: rows.length,
});
