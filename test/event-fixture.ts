import { annotate } from '../src/annotate/annotate.ts';
import type { Span } from '../src/core/span.ts';
import { findDates } from '../src/extract/date/date.ts';
import type { EventDraft } from '../src/extract/draft.ts';
import { findEvents } from '../src/extract/event/event.ts';
import { findFigures } from '../src/extract/figure/figure.ts';
import { findMentions } from '../src/extract/mention/mention.ts';
import { findPlaces } from '../src/extract/place/place.ts';
import { findStatements } from '../src/extract/statement/statement.ts';
import type { Resources } from '../src/run/resources.ts';
import { loadTables } from './score/gold.ts';

/** The tables of the checkout. */
export const tables = await loadTables();

/** What the rooms up to `extract` find in a text: one paragraph, unless `paragraphs` says otherwise. */
export function extract(text: string, by: Resources = tables, paragraphs: readonly Span[] = [[0, text.length]]) {
  const doc = annotate(text, paragraphs, by.model, by.names);
  const mentions = findMentions(doc, by.mentions);
  const dates = findDates(doc, by.dates);
  const figures = findFigures(doc, by.figures, dates);
  const places = findPlaces(doc, mentions, { mentions: by.mentions, nouns: by.placeNouns });
  const statements = findStatements(doc, by.cues, mentions);
  const events = findEvents(doc, by.events, { mentions, statements, figures, dates, places });
  return { doc, mentions, dates, figures, places, statements, events };
}

/** The events of one paragraph, read by the rooms as an article is. */
export const eventsOf = (text: string): EventDraft[] => extract(text).events;
