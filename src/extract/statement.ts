import type { Doc } from '../annotate/doc.ts';
import type { CueTable } from './cue.ts';
import type { MentionDraft, StatementDraft } from './draft.ts';

/** The statements of an article, in the order of their cues; none when nobody says anything. */
export function findStatements(_doc: Doc, _cues: CueTable, _mentions: readonly MentionDraft[]): StatementDraft[] {
  return [];
}
