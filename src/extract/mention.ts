import type { Doc } from '../annotate/doc.ts';
import type { MentionDraft } from './draft.ts';
import type { MentionTables } from './mention-table.ts';

export { readMentionTables } from './mention-table.ts';
export type { MentionTables } from './mention-table.ts';

/** Finds who and what an article speaks of: names, nominals that can act, and pronouns, in text order. */
export function findMentions(_doc: Doc, _tables: MentionTables): MentionDraft[] {
  return [];
}
