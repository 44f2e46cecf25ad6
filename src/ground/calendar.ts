import type { Published, ReadingDate } from '../core/reading.ts';
import type { DateDraft } from '../extract/draft.ts';

/** Places date expressions on the calendar; same length and order as `drafts`. */
export function resolveDates(drafts: readonly DateDraft[], _published: Published | undefined): ReadingDate[] {
  return drafts.map(({ span, type }) => ({ span, type, value: 'XXXX', unresolved: 'not read' }));
}
