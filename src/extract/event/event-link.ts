import { childrenOf, type Doc, formOf, relOf, tokenAt, xposOf } from '../../annotate/doc.ts';
import type { DateDraft, DateShape } from '../draft.ts';
import { clauseOf, isClauseOf } from './event-clause.ts';

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
      return (
        token >= 0 &&
        !isBeforeClause(doc, token, d.span[1], trigger) &&
        isClauseOf(doc, clauseOf(doc, token, triggers), trigger)
      );
    });
  return own.length === 1 ? own[0]?.[1] : undefined;
}

/** "came a day after rebels killed": the time of what stands before it, told by this deed. */
const isBeforeClause = (doc: Doc, token: number, end: number, trigger: number): boolean =>
  token < trigger && /\b(?:after|before|since)$/i.test(doc.text.slice(doc.tokStart[token], end));

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
