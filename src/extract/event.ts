import type { Doc } from '../annotate/doc.ts';
import type { Figure } from '../core/reading.ts';
import type { DateDraft, EventDraft, MentionDraft, StatementDraft } from './draft.ts';
import type { EventTable } from './event-table.ts';

/** The events of an article, in text order; `when` is an index in `found.dates`. */
export function findEvents(
  _doc: Doc,
  _rules: EventTable,
  _found: {
    readonly mentions: readonly MentionDraft[];
    readonly statements: readonly StatementDraft[];
    readonly figures: readonly Figure[];
    readonly dates: readonly DateDraft[];
  },
): EventDraft[] {
  return [];
}
