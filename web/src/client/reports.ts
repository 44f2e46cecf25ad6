import type { StatementRow, StatementView } from '../../../src/core/view.ts';
import { inOrder } from '../statement/order.ts';
import type { Bundle } from './contents.ts';

// As many other reports as a server gives with one statement.
const MOST = 500;

/** One statement of a bundle with its other reports, as the server gives it. */
export function statementOf(bundle: Bundle, id: string): StatementView | undefined {
  const row = bundle.statements.find((one) => one.id === id);
  if (!row) return undefined;
  const reason = bundle.reasons?.[id];
  const others = bundle.statements.filter((other) => other.id !== id && isOfSaying(bundle, id)(other));
  return { ...row, reports: inOrder(others).slice(0, MOST), ...(reason !== undefined && { reason }) };
}

/** Whether a statement reports what the one with this id reports; that one does so itself, also when it is alone. */
export function isOfSaying(bundle: Bundle, id: string): (row: StatementRow) => boolean {
  const saying = bundle.statements.find((row) => row.id === id)?.saying?.id;
  return (row) => row.id === id || (saying !== undefined && row.saying?.id === saying);
}
