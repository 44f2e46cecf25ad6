import { type Doc, formOf, sentenceOf, tokenAt, uposOf } from '../../annotate/doc.ts';
import { idMaker } from '../../core/id.ts';
import type { Figure, Measure } from '../../core/reading.ts';
import { overlaps, type Span } from '../../core/span.ts';
import { findDates } from '../date/date.ts';
import type { DateDraft } from '../draft.ts';
import { countsSomething, looksLikeYear } from './figure-filter.ts';
import { measureOf } from './figure-measure.ts';
import { type Counted, countedNoun } from './figure-noun.ts';
import { type Quantity, quantities } from './figure-quantity.ts';
import type { FigureTable } from './figure-table.ts';

interface Draft extends Omit<Figure, 'id'> {
  readonly counted: Counted | undefined;
}

function unitOf(doc: Doc, counted: Counted | undefined, table: FigureTable): string | undefined {
  const head = counted?.noun?.[1];
  if (head === undefined) return undefined;
  const word = formOf(doc, head).toLowerCase();
  return table.units.get(word) ?? word;
}

const DEFINITE = /^(the|these|those|both|his|her|its|their|our|my|your|no|any|each|every|this|that)$/i;

/** "the two sides", "one of them", "no one": small numbers that point and do not count. */
function points(doc: Doc, quantity: Quantity, counted: Counted | undefined): boolean {
  const words = doc.text.slice(quantity.span[0], quantity.span[1]).toLowerCase();
  const before = counted && counted.first > 0 ? formOf(doc, counted.first - 1) : '';
  if (words === 'one')
    return (
      counted?.noun === undefined ||
      DEFINITE.test(before) ||
      /^ (of|another|day|side|thing|way)\b/.test(doc.text.slice(quantity.span[1], quantity.span[1] + 9))
    );
  return quantity.most !== null && quantity.most <= 12 && DEFINITE.test(before);
}

function draft(doc: Doc, quantity: Quantity, table: FigureTable): Draft | undefined {
  const { span, least, most, approximate } = quantity;
  const base = { span, least, most, approximate };
  if (quantity.unit)
    return {
      ...base,
      unit: quantity.unit,
      of: null,
      measure: quantity.unit === 'percent' ? 'other' : 'money',
      counted: undefined,
    };
  const counted = countedNoun(doc, quantity.number[0], quantity.number[1]);
  const unit = unitOf(doc, counted, table);
  const currency = unit === undefined ? undefined : table.money.get(unit);
  if (currency) return { ...base, unit: currency, of: null, measure: 'money', counted };
  if (looksLikeYear(doc.text.slice(...span)) && counted?.noun === undefined) return undefined;
  const measure = quantity.strong ? 'strength' : counted ? measureOf(doc, counted, table, unit ?? '') : 'other';
  if (points(doc, quantity, counted) && (measure === 'other' || doc.text.slice(...span).toLowerCase() === 'one'))
    return undefined;
  if (measure === 'other' && (counted?.noun === undefined || behindName(doc, quantity))) return undefined;
  // "several reports", "many ways": a vague word with neither a measure nor a unit of the table says too little
  const vague = approximate && !quantity.digits && least < 12 && most !== least;
  if (vague && measure === 'other' && ![...table.units.values()].includes(unit ?? '')) return undefined;
  const of = counted?.noun ? doc.text.slice(doc.tokStart[counted.noun[0]], doc.tokEnd[counted.noun[1]]) : null;
  const people: readonly Measure[] = ['killed', 'injured', 'detained', 'displaced', 'captured', 'strength'];
  return { ...base, unit: unit ?? (people.includes(measure) ? 'persons' : 'items'), of, measure, counted };
}

/** "54 soldiers and two civilians were killed", "including five children": one measure for figures joined by so little. */
function shared(doc: Doc, drafts: readonly Draft[]): Measure[] {
  const measures = drafts.map((d) => d.measure);
  const between = (a: Draft, b: Draft): string => {
    const from = a.counted?.noun ? (doc.tokEnd[a.counted.noun[1]] as number) : a.span[1];
    return from <= b.span[0] ? doc.text.slice(from, b.span[0]) : '?';
  };
  const sameSentence = (a: Draft, b: Draft): boolean =>
    sentenceOf(doc, Math.max(0, tokenAt(doc, a.span[0]))) === sentenceOf(doc, Math.max(0, tokenAt(doc, b.span[0])));
  const passed = (m: Measure | undefined): boolean => m !== undefined && !['other', 'money', 'strikes'].includes(m);
  for (let i = drafts.length - 2; i >= 0; i--) {
    const [a, b] = [drafts[i] as Draft, drafts[i + 1] as Draft];
    if (
      measures[i] === 'other' &&
      a.unit === 'persons' &&
      b.unit === 'persons' &&
      passed(measures[i + 1]) &&
      sameSentence(a, b) &&
      /^,?\s*(and|or|,)?\s*$/.test(between(a, b))
    ) {
      measures[i] = measures[i + 1] as Measure;
    }
  }
  for (let i = 1; i < drafts.length; i++) {
    const [a, b] = [drafts[i - 1] as Draft, drafts[i] as Draft];
    if (measures[i] !== 'other' || b.unit !== 'persons' || !passed(measures[i - 1]) || !sameSentence(a, b)) continue;
    if (
      /^,?\s*(and|or)?\s*$/.test(between(a, b)) ||
      /^,?[^.;]{0,30}\b(including|among them|of them|of whom|mostly)\b[^.;]{0,12}$/.test(between(a, b))
    ) {
      measures[i] = measures[i - 1] as Measure;
    }
  }
  return measures;
}

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
  const makeId = idMaker();
  const taken: readonly Span[] = dates.map((d) => d.span);
  let t = 0;
  const drafts: Draft[] = [];
  for (const quantity of quantities(doc.text, conventions)) {
    while (t < taken.length && (taken[t] as Span)[1] <= quantity.span[0]) t++;
    const date = taken[t];
    if (date && overlaps(date, quantity.number)) continue;
    const { number, digits } = quantity;
    if (!quantity.unit && !countsSomething({ text: doc.text, start: number[0], end: number[1], digits })) continue;
    const found = draft(doc, quantity, conventions);
    if (found) drafts.push(found);
  }
  const measures = shared(doc, drafts);
  return drafts.map(({ counted: _counted, ...figure }, i) => ({
    id: makeId('f', figure.span[0]),
    ...figure,
    measure: measures[i] as Measure,
  }));
}

/** "Boeing 737", "France 24": a number right behind a name. */
function behindName(doc: Doc, { number }: Quantity): boolean {
  const i = tokenAt(doc, number[0]);
  return (
    i > 0 &&
    uposOf(doc, i - 1) === 'PROPN' &&
    doc.text[number[0] - 1] === ' ' &&
    sentenceOf(doc, i) === sentenceOf(doc, i - 1)
  );
}
