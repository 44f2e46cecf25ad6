import type { StatementRow, StatementView } from '../../../src/core/view.ts';
import { inOrder } from '../statement/order.ts';
import type { Bundle } from './contents.ts';

/** One statement of a bundle with its other reports, as the server gives it. */
export function statementOf(bundle: Bundle, id: string): StatementView | undefined {
  const row = bundle.statements.find((one) => one.id === id);
  if (!row) return undefined;
  const reason = bundle.reasons?.[id];
  return { ...row, reports: othersOf(bundle.statements, row), ...(reason !== undefined && { reason }) };
}

const othersOf = (rows: readonly StatementRow[], { id, saying }: StatementRow): readonly StatementRow[] =>
  saying === undefined ? [] : inOrder(rows.filter((other) => other.saying?.id === saying.id && other.id !== id));
