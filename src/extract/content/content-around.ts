import { type Doc, formOf, sentenceOf, uposOf } from '../../annotate/doc.ts';
import { isTime, range } from '../clause/statement-tree.ts';

/** How many words of time and place may follow a cue that ends its sentence: "the mayor said in Talin on Friday". */
const TAIL = 9;

/**
 * What stands around a clause that holds nothing but source and cue: "The bridge is closed, the mayor said." and "The
 * bridge, the mayor said, is closed." The commas tell, whatever the tree made of it. `clause` holds the tokens of source
 * and cue; gives the tokens of the sentence without it, nothing when the clause is built otherwise.
 */
export function aroundClause(doc: Doc, clause: readonly number[]): number[] | undefined {
  const own = Math.min(...clause);
  // "as the mayor said": the little word goes with the clause.
  const first = own > 0 && formOf(doc, own - 1).toLowerCase() === 'as' ? own - 1 : own;
  const last = Math.max(...clause);
  const sentence = sentenceOf(doc, first);
  const start = doc.sentStart[sentence] as number;
  const end = (doc.sentStart[sentence + 1] as number) - 1;
  if (first < own && first === start && formOf(doc, last + 1) === ',') return range(last + 2, end);
  if (last > end || first - start < 3 || formOf(doc, first - 1) !== ',') return undefined;
  const before = range(start, first - 2);
  if (!before.some((i) => /^(VERB|AUX)$/.test(uposOf(doc, i)))) {
    if (formOf(doc, last + 1) !== ',' || end - last < 4) return isTold(doc, before, last, end) ? before : undefined;
    return [...before, ...range(last + 2, end)];
  }
  const after = range(last + 1, end);
  const comma = after.findIndex((i) => formOf(doc, i) === ',');
  const tail = comma < 0 ? after : after.slice(0, comma);
  if (
    tail.length > TAIL ||
    tail.some((i) => /^(VERB|AUX|SCONJ)$/.test(uposOf(doc, i)) || /^["“:]$/.test(formOf(doc, i)))
  )
    return undefined;
  return before;
}

/** "Eleven men fell in the fighting, the mayor said.": the tagger found no verb, but no date or place stands there either. */
function isTold(doc: Doc, before: readonly number[], last: number, end: number): boolean {
  const [first] = before;
  if (first === undefined || before.length < 5 || end - last > TAIL) return false;
  if (!/^(DET|NUM|NOUN|PROPN|PRON|ADJ)$/.test(uposOf(doc, first)) || before.some((i) => formOf(doc, i) === ','))
    return false;
  return (
    !before.some((i) => isTime(doc, i)) &&
    !range(last + 1, end).some((i) => /^(VERB|AUX|SCONJ|PRON)$/.test(uposOf(doc, i)))
  );
}
