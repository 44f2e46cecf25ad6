import { childrenOf, type Doc, formOf, headOf, relOf, tokenAt, xposOf } from '../../annotate/doc.ts';
import { cut, type Span } from '../../core/span.ts';
import type { DateDraft, DateShape } from '../draft.ts';
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
    return isClauseOf(doc, frontedClause(doc, d.span, token) ?? clauseOf(doc, token, triggers), trigger)
      ? [{ i, steps: stepsUp(doc, d.span, trigger) }]
      : [];
  });
  const nearest = Math.min(...own.map(({ steps }) => steps));
  const best = own.filter(({ steps }) => steps === nearest);
  const words = new Set(best.map(({ i }) => cut(doc.text, (dates[i] as DateDraft).span).toLowerCase()));
  return words.size === 1 ? best[0]?.i : undefined;
}

/**
 * "A was bombed, **on Tuesday** B was destroyed": a day between a comma and the subject of the next verb is that verb's,
 * though the tree hung it on the verb before.
 */
function frontedClause(doc: Doc, [from, to]: Span, token: number): number | undefined {
  const verb = headOf(doc, token);
  if (verb < 0 || verb > token) return undefined;
  let before = token - 1;
  while (before >= 0 && ((doc.tokStart[before] as number) >= from || /^(?:case|cc)$/.test(relOf(doc, before))))
    before--;
  if (formOf(doc, before) !== ',') return undefined;
  let next = token + 1;
  while (next < doc.n && (doc.tokStart[next] as number) < to) next++;
  return childrenOf(doc, verb).find(
    (c) =>
      c > token &&
      /^(?:conj|parataxis)$/.test(relOf(doc, c)) &&
      childrenOf(doc, c).some((d) => /^nsubj/.test(relOf(doc, d)) && next <= d && d - next <= 3),
  );
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
