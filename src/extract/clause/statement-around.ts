import { covers, type Span } from '../../core/span.ts';
import type { StatementDraft } from '../draft.ts';

/** The innermost statement whose content holds the span. */
export function statementAround(statements: readonly StatementDraft[], span: Span): StatementDraft | undefined {
  const width = (s: StatementDraft): number => s.content.reduce((sum, c) => sum + c[1] - c[0], 0);
  return statements
    .filter((s) => s.content.some((c) => covers(c, span)) && !s.cue.some((c) => covers(c, span)))
    .sort((a, b) => width(a) - width(b))[0];
}
