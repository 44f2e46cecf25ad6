import type { Doc } from '../annotate/doc.ts';
import type { DateDraft } from './draft.ts';

/** The date expressions of an article, in text order, not yet placed on the calendar. */
export function findDates(_doc: Doc): DateDraft[] {
  return [];
}
