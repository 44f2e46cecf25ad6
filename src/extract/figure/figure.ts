import type { Doc } from '../../annotate/doc.ts';
import { idMaker } from '../../core/id.ts';
import type { Figure } from '../../core/reading.ts';
import { overlaps, type Span } from '../../core/span.ts';
import { findDates } from '../date/date.ts';
import type { DateDraft } from '../draft.ts';
import { bareDrafts } from './figure-bare.ts';
import { type Draft, draftOf } from './figure-draft.ts';
import { countsSomething } from './figure-filter.ts';
import { joinedMeasures } from './figure-join.ts';
import { partsOf } from './figure-part.ts';
import { quantities } from './figure-quantity.ts';
import { scopeOf } from './figure-scope.ts';
import type { FigureTable } from './figure-table.ts';

/**
 * The counts of an article as intervals, in text order: bounds and ranges are kept ("at least 54" is 54 to no end),
 * vague words get the interval of the convention table. Years, ages, times, dates, ids and ordinals are no counts.
 * `dates` may be given where they are known already.
 */
export function findFigures(
  doc: Doc,
  conventions: FigureTable,
  dates: readonly DateDraft[] = findDates(doc),
): Figure[] {
  const numbered = numberDrafts(doc, conventions, dates);
  const drafts = [...numbered, ...bareDrafts(doc, conventions, numbered)].sort((a, b) => a.span[0] - b.span[0]);
  const makeId = idMaker();
  const ids = drafts.map((d) => makeId('f', d.span[0]));
  const parts = partsOf(doc, drafts, conventions);
  const measures = joinedMeasures(doc, drafts, parts);
  return drafts.flatMap(({ counted: _counted, number: _number, more: _more, ...figure }, i) => {
    const measure = measures[i] ?? figure.measure;
    // "five of them" that are of nobody told before count nothing that is known
    if (measure === 'other' && figure.unit === 'persons' && figure.of === null) return [];
    const scope = scopeOf(doc, drafts, i, measure, parts[i], ids, conventions);
    return [{ id: ids[i] as string, ...figure, measure, ...(scope ? { scope } : {}) }];
  });
}

/** The figures with a number or a vague word. */
function numberDrafts(doc: Doc, conventions: FigureTable, dates: readonly DateDraft[]): Draft[] {
  const taken: readonly Span[] = dates.map((d) => d.span);
  const drafts: Draft[] = [];
  let t = 0;
  for (const quantity of quantities(doc.text, conventions)) {
    while (t < taken.length && (taken[t] as Span)[1] <= quantity.span[0]) t++;
    const date = taken[t];
    if (date && overlaps(date, quantity.number)) continue;
    const { number, digits } = quantity;
    if (!quantity.unit && !countsSomething({ text: doc.text, start: number[0], end: number[1], digits })) continue;
    const found = draftOf(doc, quantity, conventions);
    if (!found) continue;
    // "as many as 12": the bound of a number is no count of its own
    if ((drafts.at(-1)?.span[1] ?? 0) > found.span[0]) drafts.pop();
    drafts.push(found);
  }
  return drafts;
}
