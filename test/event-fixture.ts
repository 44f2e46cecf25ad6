import { annotate } from '../src/annotate/annotate.ts';
import { findDates } from '../src/extract/date/date.ts';
import type { EventDraft } from '../src/extract/draft.ts';
import { findEvents } from '../src/extract/event/event.ts';
import { findFigures } from '../src/extract/figure/figure.ts';
import { findMentions } from '../src/extract/mention/mention.ts';
import { findStatements } from '../src/extract/statement/statement.ts';
import { loadTables } from './score/gold.ts';

const { model, names, mentions, cues, events, figures } = await loadTables();

/** The events of one paragraph, read by the rooms as an article is. */
export function eventsOf(text: string): EventDraft[] {
  const doc = annotate(text, [[0, text.length]], model, names);
  const named = findMentions(doc, mentions);
  const dates = findDates(doc);
  const statements = findStatements(doc, cues, named);
  const counts = findFigures(doc, figures, dates);
  return findEvents(doc, events, { mentions: named, statements, figures: counts, dates });
}
