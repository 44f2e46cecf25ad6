import { childrenOf, type Doc, formOf, headOf, relOf, tokenAt, xposOf } from '../../annotate/doc.ts';
import { cut, type Span } from '../../core/span.ts';
import type { DateDraft, DateShape } from '../draft.ts';
import { clauseByWords, explainedBy } from './date-clause.ts';
import { clauseOf, isClauseOf } from './event-clause.ts';

/**
 * The date of the event's own clause, as an index: the one that stands closest to the event in the tree; nothing when
 * there is none, or two stand as close and are not written alike.
 */
export function dateOf(
  doc: Doc,
  trigger: number,
  dates: readonly DateDraft[],
  triggers: ReadonlySet<number>,
): number | undefined {
  const own = dates.flatMap((d, i) => {
    if (d.shape.kind === 'duration' || d.shape.kind === 'set' || d.shape.kind === 'vague') return [];
    // "from May to July": the first end stands for the stretch
    if (d.shape.kind === 'range' && d.shape.own === 'end') return [];
    const token = tokenAt(doc, d.span[0]);
    if (token < 0 || isBeforeClause(doc, token, d, trigger)) return [];
    const clause = clauseByWords(doc, d.span, token) ?? clauseOf(doc, token, triggers);
    // "since Tuesday, when their mill was hit": it was hit on that day and not since
    const explained = d.shape.kind === 'range' ? undefined : explainedBy(doc, d.span);
    return isClauseOf(doc, clause, trigger) ||
      isOfDated(doc, token, trigger) ||
      (explained !== undefined && isClauseOf(doc, explained, trigger))
      ? [{ i, steps: stepsUp(doc, d.span, trigger) }]
      : [];
  });
  const told = own.filter(({ i }) => !isToldBetter(doc, i, own, dates));
  const nearest = Math.min(...told.map(({ steps }) => steps));
  const best = told.filter(({ steps }) => steps === nearest);
  const words = new Set(best.map(({ i }) => cut(doc.text, (dates[i] as DateDraft).span).toLowerCase()));
  return words.size === 1 ? best[0]?.i : undefined;
}

/** "the shot of **17 March** that killed a sailor": what is dated did it, or it was done in what is dated. */
function isOfDated(doc: Doc, token: number, trigger: number): boolean {
  const noun = headOf(doc, token);
  return (
    noun >= 0 &&
    noun < token &&
    /^(?:nmod|appos)/.test(relOf(doc, token)) &&
    relOf(doc, trigger) === 'acl:relcl' &&
    headOf(doc, trigger) === noun &&
    xposOf(doc, trigger) === 'VBD' &&
    /^(?:that|which)$/.test(formOf(doc, childrenOf(doc, trigger)[0] ?? trigger).toLowerCase())
  );
}

/**
 * "On the third day of the truce, **Thursday**"; "on **Wednesday** at about ten": the day is told in words beside
 * these.
 */
function isToldBetter(
  doc: Doc,
  i: number,
  others: readonly { readonly i: number }[],
  dates: readonly DateDraft[],
): boolean {
  const { span, shape, type } = dates[i] as DateDraft;
  return others.some(({ i: other }) => {
    const [from, to] = (dates[other] as DateDraft).span;
    const isHour = type === 'TIME' && shape.kind === 'offset';
    if (other > i) return shape.kind === 'open' && doc.text.slice(span[1], from).endsWith(', ') && from - span[1] < 40;
    return other < i && isHour && /^,? (?:[a-z]+ ){1,4}$/.test(doc.text.slice(to, span[0]));
  });
}

/** How many phrases lie between a date and the event; many for one that the tree hangs elsewhere. */
function stepsUp(doc: Doc, span: Span, trigger: number): number {
  let steps = 0;
  for (let at = tokenAt(doc, span[0]); at >= 0 && steps < 9; at = headOf(doc, at)) {
    if (at === trigger) return steps;
    // words of the date itself are no step
    if ((doc.tokStart[at] as number) < span[0] || (doc.tokStart[at] as number) >= span[1]) steps++;
  }
  return 9;
}

/** "came a day after rebels killed": the time of what stands before it, told by this deed. */
const isBeforeClause = (doc: Doc, token: number, { span: [, end], shape }: DateDraft, trigger: number): boolean =>
  token < trigger &&
  (/\b(?:after|before|since)$/i.test(doc.text.slice(doc.tokStart[token], end)) ||
    (shape.kind === 'open' && /^ (?:after|before)\b/.test(doc.text.slice(end, end + 8))));

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

/** A date that says by itself that its deed is earlier history, and not one still to come. */
export const isHistory = (date: DateDraft | undefined): boolean =>
  date !== undefined && date.tense !== 'future' && isEarlier(date.shape);

/** Past perfect, "once", "previously", "earlier", "former": cues of history in the clause itself. */
export const hasPastCue = (doc: Doc, trigger: number): boolean =>
  childrenOf(doc, trigger).some((c) => /^(once|previously|formerly|historically)$/i.test(formOf(doc, c))) ||
  (xposOf(doc, trigger) === 'VBN' &&
    childrenOf(doc, trigger).some((c) => relOf(doc, c) === 'aux' && /^had$/i.test(formOf(doc, c))) &&
    childrenOf(doc, trigger).some((c) => /^(long|years|already|earlier)$/i.test(formOf(doc, c))));
