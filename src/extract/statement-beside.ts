import type { Doc } from '../annotate/doc.ts';
import type { MentionDraft, StatementDraft } from './draft.ts';
import { findHearer } from './hearer.ts';

/** The statements with what hangs on them besides source, cue and content: for whom they are meant. */
export function addBesides(
  doc: Doc,
  statements: readonly StatementDraft[],
  mentions: readonly MentionDraft[],
): StatementDraft[] {
  const heads = new Set(mentions.filter(({ kind }) => kind !== 'other').map(({ headToken }) => headToken));
  return statements.map((statement) => {
    const hearer = findHearer(doc, statement, (token) => heads.has(token));
    return { ...statement, ...(hearer ? { hearer } : {}) };
  });
}
