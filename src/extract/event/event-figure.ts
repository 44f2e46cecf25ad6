import { type Doc, tokenAt } from '../../annotate/doc.ts';
import type { EventClass, Figure, Measure } from '../../core/reading.ts';
import { clauseOf, isClauseOf } from './event-clause.ts';

const FITS: Readonly<Partial<Record<EventClass, readonly Measure[]>>> = {
  ASSAULT: ['killed', 'injured', 'captured', 'displaced', 'strikes'],
  COERCE: ['detained', 'displaced', 'captured'],
  RETREAT: ['detained', 'captured', 'strength', 'displaced'],
  MOBILIZE: ['strength'],
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

/** Ids of the figures in the event's clause whose measure fits its class. */
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
        FITS[kind]?.includes(f.measure) ||
        (f.measure === 'other' && f.unit === 'persons' && COUNTED.has(kind)) ||
        (f.unit === 'casualties' && kind === 'ASSAULT'),
    )
    .filter((f) => {
      const token = tokenAt(doc, f.span[0]);
      return token >= 0 && isClauseOf(doc, clauseOf(doc, numberHead(doc, token, f.span[1]), triggers), trigger);
    })
    .map((f) => f.id);
}

/** The last token of a figure's span: the number, behind its bound. */
function numberHead(doc: Doc, first: number, end: number): number {
  let last = first;
  while (last + 1 < doc.n && (doc.tokStart[last + 1] as number) < end) last++;
  return last;
}
