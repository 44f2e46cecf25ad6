import type { Doc } from '../annotate/doc.ts';
import type { Alias } from '../core/reading.ts';
import type { MentionDraft } from './draft.ts';

/** Finds the equations between two names that the text itself states, each with the words that state it. */
export function findAliases(_doc: Doc, _mentions: readonly MentionDraft[]): Alias[] {
  return [];
}
