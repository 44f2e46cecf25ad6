import type { StatementRow, StatementView } from '../../../src/core/view.ts';
import type { Bundle } from './contents.ts';

/** One statement of a bundle with its other reports, as the server gives it. */
export function statementOf(bundle: Bundle, id: string): StatementView | undefined {
  const row = bundle.statements.find((one) => one.id === id);
  if (!row) return undefined;
  const reason = bundle.reasons?.[id];
  return { ...row, reports: othersOf(bundle.statements, row), ...(reason !== undefined && { reason }) };
}

// The rows of a bundle lie in the order of the ledger: earliest first, undated last.
const othersOf = (rows: readonly StatementRow[], { id, saying }: StatementRow): readonly StatementRow[] =>
  saying === undefined ? [] : rows.filter((other) => other.saying?.id === saying.id && other.id !== id);
