import type { StatementRow } from '../../../src/core/view.ts';
import { sinceOf, untilOf } from '../client/days.ts';

/**
 * Reports as the ledger ranks them: by the day they were surely out, undated ones last; those of a day by article and
 * by place in it.
 */
export const inOrder = <Row extends StatementRow>(rows: readonly Row[]): readonly Row[] =>
  [...rows].sort((a, b) => compare(rankOf(a), rankOf(b)));

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

// `~` sorts behind digits and hyphens: a month stands behind all its days, and no date behind every date.
const rankOf = (row: StatementRow): string =>
  `${untilOf(row.reported) ?? ''}~ ${row.article} ${String(placeOf(row)).padStart(9, '0')} ${row.id}`;

const placeOf = (row: StatementRow): number => row.cue[0]?.span[0] ?? row.sentence.span[0];

/**
 * The reports that may have been first. Several where they came out on one day, or where a date is a month or an
 * interval that reaches over the others; none where no report has a date.
 */
export function firstsOf(rows: readonly StatementRow[]): readonly StatementRow[] {
  const dated = rows.filter(({ reported }) => sinceOf(reported) !== undefined);
  const [first] = inOrder(dated);
  if (!first) return [];
  return dated.filter(({ reported }) => (sinceOf(reported) ?? '') <= `${untilOf(first.reported)}~`);
}
