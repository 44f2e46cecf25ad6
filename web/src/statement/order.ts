import type { StatementRow } from '../../../src/core/view.ts';
import { sinceOf } from '../client/days.ts';

/** Reports by day, undated ones last; those of a day by article and by place in it, as the ledger lists them. */
export const inOrder = <Row extends StatementRow>(rows: readonly Row[]): readonly Row[] =>
  [...rows].sort(
    (a, b) =>
      compare(sinceOf(a.reported) ?? LAST, sinceOf(b.reported) ?? LAST) ||
      compare(a.article, b.article) ||
      placeOf(a) - placeOf(b) ||
      compare(a.id, b.id),
  );

const LAST = '~';

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const placeOf = (row: StatementRow): number => row.cue[0]?.span[0] ?? row.sentence.span[0];
