import { type Doc, headOf, relOf, tokenAt, uposOf } from '../../annotate/doc.ts';
import type { EventClass, Figure, Measure } from '../../core/reading.ts';
import { clauseOf, isClauseOf } from './event-clause.ts';

const FITS: Readonly<Partial<Record<EventClass, readonly Measure[]>>> = {
  ASSAULT: ['killed', 'injured', 'captured', 'displaced', 'strikes'],
  COERCE: ['detained', 'displaced', 'captured'],
  RETREAT: ['detained', 'captured', 'strength', 'displaced'],
  MOBILIZE: ['strength'],
  PROTEST: ['strength'],
  AID: ['money'],
  AGREE: ['money'],
  SANCTION: ['money', 'detained'],
};
// Classes whose parties are counted without a measure of their own: "thousands protested", "released 12 captives".
const COUNTED: ReadonlySet<EventClass> = new Set([
  'PROTEST',
  'MOBILIZE',
  'RETREAT',
  'COERCE',
  'SANCTION',
  'AID',
  'COOPERATE',
]);

// Classes that do something to their object: whatever is counted there counts the deed ("donated 2,000 doses").
const DONE_TO: ReadonlySet<EventClass> = new Set([
  'ASSAULT',
  'COERCE',
  'SANCTION',
  'AID',
  'COOPERATE',
  'RETREAT',
  'CONCEDE',
  'MOBILIZE',
  'ACCUSE',
]);

/** Ids of the figures in the event's clause whose measure fits its class, and of those that count what it is done to. */
export function figuresOf(
  doc: Doc,
  trigger: number,
  kind: EventClass,
  figures: readonly Figure[],
  triggers: ReadonlySet<number>,
): string[] {
  return figures
    .filter(
      (f) =>
        (DONE_TO.has(kind) && f.unit !== 'percent' && isObject(doc, f, trigger)) ||
        FITS[kind]?.includes(f.measure) ||
        (f.measure === 'other' && f.unit === 'persons' && COUNTED.has(kind)) ||
        (f.unit === 'casualties' && kind === 'ASSAULT'),
    )
    .filter((f) => {
      const token = tokenAt(doc, f.span[0]);
      if (token < 0) return false;
      const number = numberHead(doc, token, f.span[1]);
      return isClauseOf(doc, clauseOf(doc, number, triggers), trigger) || isVictimOf(doc, number, trigger);
    })
    .map((f) => f.id);
}

/** "five wounded in the strike", "the deaths of 12 in the strike": the deed stands under those counted. */
function isVictimOf(doc: Doc, number: number, trigger: number): boolean {
  const noun = relOf(doc, number) === 'nummod' ? headOf(doc, number) : number;
  return uposOf(doc, trigger) === 'NOUN' && relOf(doc, trigger) === 'nmod' && headOf(doc, trigger) === noun;
}

/** The last token of a figure's span: the number, behind its bound. */
function numberHead(doc: Doc, first: number, end: number): number {
  let last = first;
  while (last + 1 < doc.n && (doc.tokStart[last + 1] as number) < end) last++;
  return last;
}

/** True for a figure that counts the object or the passive subject of the trigger itself. */
function isObject(doc: Doc, figure: Figure, trigger: number): boolean {
  const token = tokenAt(doc, figure.span[0]);
  if (token < 0 || uposOf(doc, trigger) !== 'VERB') return false;
  let at = numberHead(doc, token, figure.span[1]);
  for (let steps = 0; steps < 4; steps++) {
    const rel = relOf(doc, at);
    if (headOf(doc, at) === trigger) return rel === 'obj' || rel === 'nsubj:pass';
    if (!/^(?:nummod|conj|appos|nmod)$/.test(rel) || headOf(doc, at) < 0) return false;
    at = headOf(doc, at);
  }
  return false;
}
