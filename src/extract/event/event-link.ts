import { childrenOf, type Doc, formOf, headOf, relOf, tokenAt, uposOf, xposOf } from '../../annotate/doc.ts';
import type { EventClass, Figure, Measure } from '../../core/reading.ts';
import type { DateDraft, DateShape } from '../draft.ts';

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

/** Tokens whose words belong to the event's own clause: up to the first verb above them. */
function clauseOf(doc: Doc, token: number, triggers: ReadonlySet<number>): number {
  for (let at = token, steps = 0; at >= 0 && steps < 12; at = headOf(doc, at), steps++) {
    if (triggers.has(at)) return at;
    if (uposOf(doc, at) === 'VERB') return at;
  }
  return -1;
}

/** True when a clause token is the trigger, or the light verb above a trigger noun. */
const isClauseOf = (doc: Doc, clause: number, trigger: number): boolean =>
  clause === trigger || (clause >= 0 && uposOf(doc, trigger) === 'NOUN' && headOf(doc, trigger) === clause);

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
      (f) => FITS[kind]?.includes(f.measure) || (f.measure === 'other' && f.unit === 'persons' && COUNTED.has(kind)),
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

/** The one date of the event's own clause, as an index; nothing when there is none or there are two points. */
export function dateOf(
  doc: Doc,
  trigger: number,
  dates: readonly DateDraft[],
  triggers: ReadonlySet<number>,
): number | undefined {
  const own = dates
    .map((d, i) => [d, i] as const)
    .filter(([d]) => d.shape.kind !== 'duration' && d.shape.kind !== 'set' && d.shape.kind !== 'vague')
    .filter(([d]) => {
      const token = tokenAt(doc, d.span[0]);
      return token >= 0 && isClauseOf(doc, clauseOf(doc, token, triggers), trigger);
    });
  return own.length === 1 ? own[0]?.[1] : undefined;
}

/** "in 2011", "three years ago", "last year", "since 2018": told as earlier history. */
export function isEarlier(shape: DateShape): boolean {
  switch (shape.kind) {
    case 'period':
      return shape.year !== undefined && shape.grain !== 'quarter';
    case 'calendar':
      return shape.year !== undefined && shape.day === undefined;
    case 'offset':
      return (
        shape.from === 'publication' &&
        ((shape.grain === 'month' && shape.amount <= -3) ||
          (['year', 'decade', 'century'].includes(shape.grain) && shape.amount < 0))
      );
    case 'offset-month':
      return shape.years < 0;
    case 'range':
      return shape.start !== undefined && isEarlier(shape.start);
    default:
      return false;
  }
}

/** Past perfect, "once", "previously", "earlier", "former": cues of history in the clause itself. */
export const hasPastCue = (doc: Doc, trigger: number): boolean =>
  childrenOf(doc, trigger).some((c) => /^(once|previously|formerly|historically)$/i.test(formOf(doc, c))) ||
  (xposOf(doc, trigger) === 'VBN' &&
    childrenOf(doc, trigger).some((c) => relOf(doc, c) === 'aux' && /^had$/i.test(formOf(doc, c))) &&
    childrenOf(doc, trigger).some((c) => /^(long|years|already|earlier)$/i.test(formOf(doc, c))));
