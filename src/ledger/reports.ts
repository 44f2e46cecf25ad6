import { cellId } from '../core/id.ts';
import type { Reading, ReadingDate, Statement } from '../core/reading.ts';
import type { Report } from '../core/report.ts';
import { covers, cut, overlaps, type Span } from '../core/span.ts';
import { type Bounds, bounds, dayAway } from './bounds.ts';
import { anchor, sentenceOf } from './cells.ts';

/**
 * The statements of a reading as they are compared with those of other articles; `speaker` is the cell id of the
 * in-article actor. What was not said ("she did not say that …") and what has no content is left out.
 */
export function reportsOf(reading: Reading): Report[] {
  const date = reading.published && bounds(reading.published.value);
  return reading.statements
    .filter(({ cuePolarity, content }) => cuePolarity === 'asserted' && content.length > 0)
    .map((statement) => {
      const id = cellId(reading.id, statement.id);
      const sentence = sentenceOf(reading, anchor(statement));
      const said = dayOf(reading, statement, sentence.span, date);
      return {
        id,
        ...(statement.sourceActor === null ? {} : { speaker: cellId(reading.id, statement.sourceActor) }),
        act: statement.act,
        content: statement.content.map((span) => cut(reading.text, span)).join(' … '),
        quoted: quotedIn(reading, statement),
        ...date,
        ...(said === undefined ? {} : { said }),
        sentence,
      };
    });
}

/** The parts of the content inside quotation marks; all of it when the whole statement is a quotation. */
function quotedIn(reading: Reading, { content, quote }: Statement): string[] {
  if (quote === 'indirect') return [];
  const inside = content.flatMap((span) =>
    reading.quotes
      .filter((marks) => overlaps(marks, span))
      .map(([start, end]): Span => [Math.max(start, span[0]), Math.min(end, span[1])]),
  );
  return (inside.length === 0 && quote === 'direct' ? content : inside).map((span) => cut(reading.text, span));
}

// A day further back is told of something else than the saying.
const RECENT = 14;

/**
 * The one day that the sentence names outside the content, in the two weeks before it was published: "said on Monday".
 * Nothing when it names none or several.
 */
function dayOf(
  reading: Reading,
  { content }: Statement,
  sentence: Span,
  published: Bounds | undefined,
): string | undefined {
  if (!published) return undefined;
  const [low, high] = [dayAway(published.since, -RECENT), `${published.until}~`];
  const days = reading.dates.filter(
    (date) =>
      isDay(date) &&
      low <= date.edtf &&
      date.edtf <= high &&
      covers(sentence, date.span) &&
      !content.some((span) => overlaps(span, date.span)),
  );
  return days.length === 1 ? days[0]?.edtf : undefined;
}

const isDay = (date: ReadingDate): date is ReadingDate & { readonly edtf: string } =>
  date.type === 'DATE' && date.edtf !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(date.edtf);
