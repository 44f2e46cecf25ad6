import { type Doc, headOf, relOf, sentenceOf, sentenceSpan, tokenAt, tokenSpan } from '../../annotate/doc.ts';
import { covers, overlaps, type Span } from '../../core/span.ts';
import { isVerb, kids, low } from '../clause/statement-tree.ts';
import type { DateDraft, DueDraft, StatementDraft } from '../draft.ts';
import { DEADLINE_RULES } from './deadline-rules.ts';

const DUE_ACTS = /^(pledge|threaten|call|intend|announce)$/;

/**
 * The date that is the last day on which a pledge, threat, call, intention or announcement is kept, with the way in
 * which the words before it make it so. Gives nothing for other acts, and where no date in the content is ahead of it.
 */
export function findDeadline(doc: Doc, statement: StatementDraft, dates: readonly DateDraft[]): DueDraft | undefined {
  if (!DUE_ACTS.test(statement.act)) return undefined;
  const near = dates.flatMap((date, index) =>
    isNear(doc, statement, date) && !isStamp(doc, date) ? [{ date, index }] : [],
  );
  for (const wantStrict of [true, false])
    for (const { date, index } of near)
      for (const { how, before, behind, strict } of DEADLINE_RULES) {
        if (strict !== wantStrict || !before.test(doc.text.slice(Math.max(0, date.span[0] - 40), date.span[0])))
          continue;
        if (behind && !behind.test(doc.text.slice(date.span[1], date.span[1] + 20))) continue;
        if (how === 'day' && strict && !hasDay(date)) continue;
        if ((how === 'term') !== (date.shape.kind === 'duration' || isThisStretch(date))) continue;
        if (!looksAhead(doc, statement, date, strict)) continue;
        const said = saidOn(doc, statement, dates);
        const atEnd = /^(?:the )?(?:end|close|last)\b/i.test(doc.text.slice(...date.span));
        return { date: index, how, atEnd, ...(said < 0 ? {} : { said }), long: isPluperfect(doc, statement) };
      }
  return undefined;
}

/** "within the week": a stretch of the calendar, not so many days. */
const isThisStretch = ({ shape }: DateDraft): boolean =>
  shape.kind === 'offset' && shape.grain !== 'day' && shape.amount === 0 && shape.from === 'publication';

/** "0921 GMT - The mayor may": the time at the head of an entry is when it was written. */
const isStamp = (doc: Doc, { span, type }: DateDraft): boolean =>
  type === 'TIME' && /(?:^|\n)\s*$/.test(doc.text.slice(0, span[0])) && /^\s*[-–—:|]/.test(doc.text.slice(span[1]));

/** "a fast for Friday"; not "the pay for December". */
const hasDay = ({ shape }: DateDraft): boolean =>
  shape.kind === 'weekday' || ('day' in shape && shape.day !== undefined);

/** Whether a date stands in the content, or closes it right behind with only its preposition between. */
function isNear(doc: Doc, { cue, content }: StatementDraft, { span }: DateDraft): boolean {
  // "would decide **by Monday** whether to leave"
  const gap = doc.text.slice(cue.at(-1)?.[1] ?? 0, span[0]);
  if (/^\s+(?:by|before|within|until)\s+(?:the )?$/.test(gap) && (content[0]?.[0] ?? 0) >= span[1]) return true;
  return content.some((part) => {
    if (covers(part, span)) return !isAttribute(doc, span);
    return (
      span[0] >= part[1] &&
      /^\s+(?:by|before|within|until|from|for|this|next)?\s*(?:the )?$/.test(doc.text.slice(part[1], span[0]))
    );
  });
}

/** "**Sunday**'s raid", "the **20 March** accord": the date only tells which. */
function isAttribute(doc: Doc, span: Span): boolean {
  if (/^['’]s?\b/.test(doc.text.slice(span[1]))) return true;
  const last = tokenAt(doc, span[1] - 1);
  const first = tokenAt(doc, span[0]);
  for (let i = first; i >= 0 && i <= last; i++)
    if (headOf(doc, i) > last && /^(compound|nmod:poss|amod|nmod:desc)/.test(relOf(doc, i))) return true;
  return false;
}

/** Whether what is due on the date is still to come: its verb looks ahead, or only nouns lie between it and the cue. */
function looksAhead(doc: Doc, { content }: StatementDraft, { span, tense }: DateDraft, strict: boolean): boolean {
  if (tense === 'future') return true;
  if (!strict) return false;
  if (tense === 'present') return true;
  for (let at = tokenAt(doc, span[0]); at >= 0; at = headOf(doc, at)) {
    if (!content.some((part) => overlaps(part, tokenSpan(doc, at)) || part[1] <= span[0])) return true;
    if (isVerb(doc, at)) return !content.some((part) => covers(part, tokenSpan(doc, at)));
  }
  return true;
}

/** The date beside the cue, outside the content: when it was said; -1 for none. */
function saidOn(doc: Doc, { cue, content }: StatementDraft, dates: readonly DateDraft[]): number {
  const [first] = cue;
  if (!first) return -1;
  const sentence = sentenceSpan(doc, sentenceOf(doc, tokenAt(doc, first[0])));
  return dates.findIndex(
    ({ span, type, shape }) =>
      covers(sentence, span) &&
      /^(DATE|TIME)$/.test(type) &&
      shape.kind !== 'range' &&
      !content.some((part) => overlaps(part, span)) &&
      Math.min(Math.abs(span[0] - first[1]), Math.abs(first[0] - span[1])) < 30 &&
      !content.some((part) => part[0] >= first[1] && part[1] <= span[0]) &&
      !/\b(?:by|before|within|until|from|for|since|after)\s+(?:the\s+)?$/.test(doc.text.slice(0, span[0])),
  );
}

const isPluperfect = (doc: Doc, { cue }: StatementDraft): boolean =>
  cue.some(([start]) => {
    const i = tokenAt(doc, start);
    return /^(had|'d|’d)$/.test(low(doc, i)) || kids(doc, i, 'aux').some((aux) => /^(had|'d|’d)$/.test(low(doc, aux)));
  });
