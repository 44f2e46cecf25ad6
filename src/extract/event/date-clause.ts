import {
  childrenOf,
  type Doc,
  formOf,
  headOf,
  lemmaOf,
  lowOf,
  relOf,
  subtree,
  tokenAt,
  uposOf,
} from '../../annotate/doc.ts';
import type { Span } from '../../core/span.ts';
import { SPEECH } from './event-place.ts';

/** The verb whose day a date is by the words around it, though the tree hangs it elsewhere or higher; none where the tree has it. */
export const clauseByWords = (doc: Doc, span: Span, token: number): number | undefined =>
  frontedClause(doc, span, token) ?? clauseBehindCredit(doc, span, token) ?? speechBefore(doc, span, token);

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
  const next = tokenFrom(doc, to, token + 1);
  return childrenOf(doc, verb).find(
    (c) =>
      c > token &&
      /^(?:conj|parataxis)$/.test(relOf(doc, c)) &&
      childrenOf(doc, c).some((d) => /^nsubj/.test(relOf(doc, d)) && next <= d && d - next <= 3),
  );
}

/** "**On Saturday**, he added, a patrol seized two boys": who says so stands between two commas, and the day is not his. */
function clauseBehindCredit(doc: Doc, [, to]: Span, token: number): number | undefined {
  const verb = headOf(doc, token);
  if (verb <= token || formOf(doc, tokenFrom(doc, to, token + 1)) !== ',') return undefined;
  const told = childrenOf(doc, verb).find((c) => c > verb && relOf(doc, c) === 'ccomp');
  if (told === undefined) return undefined;
  const [first] = subtree(doc, told);
  // the comma before it is a word of the clause or of the verb above
  return [first - 1, first].some((at) => formOf(doc, at) === ',') ? told : undefined;
}

/** "The army said **on Sunday** it had killed ten": before the subject of what is said, and no "that" between. */
function speechBefore(doc: Doc, [from]: Span, token: number): number | undefined {
  const told = headOf(doc, token);
  const verb = told < 0 || relOf(doc, told) !== 'ccomp' ? -1 : headOf(doc, told);
  const subject = childrenOf(doc, told).find((c) => /^nsubj/.test(relOf(doc, c)));
  if (verb < 0 || verb > token || subject === undefined || subject < token) return undefined;
  return SPEECH.test(lemmaOf(doc, verb)) &&
    /^(?: on| in| at| late| early)* ?$/.test(doc.text.slice(doc.tokEnd[verb], from))
    ? verb
    : undefined;
}

/** The deed by whose clause a day is explained: "**4 March**, when soldiers burned the mill", "2 March, the day on which". */
export function explainedBy(doc: Doc, [, to]: Span): number | undefined {
  const comma = tokenFrom(doc, to, tokenAt(doc, to - 1) + 1);
  const first = formOf(doc, comma) === ',' ? comma + 1 : comma;
  if (lowOf(doc, first) === 'when') return verbAt(doc, headOf(doc, first));
  if (lowOf(doc, first) !== 'the' || !/^(?:day|night|morning|evening)$/.test(lowOf(doc, first + 1))) return undefined;
  return childrenOf(doc, first + 1).find((c) => c > first + 1 && relOf(doc, c).startsWith('acl'));
}

const verbAt = (doc: Doc, token: number): number | undefined =>
  token >= 0 && uposOf(doc, token) === 'VERB' ? token : undefined;

/** The first token at or behind an offset. */
function tokenFrom(doc: Doc, offset: number, from: number): number {
  let at = from;
  while (at < doc.n && (doc.tokStart[at] as number) < offset) at++;
  return at;
}

/** "Two were killed **when police moved in on Thursday**": the deed that a clause of time opens, by its verb. */
export const deedOfTime = (doc: Doc, verb: number): number | undefined =>
  relOf(doc, verb) === 'advcl' && childrenOf(doc, verb).some((c) => lowOf(doc, c) === 'when')
    ? headOf(doc, verb)
    : undefined;
