import { childrenOf, type Doc, formOf, headOf, relOf, tokenAt } from '../../annotate/doc.ts';
import { cut } from '../../core/span.ts';
import type { MentionDraft } from '../../extract/draft.ts';
import { ownerToken } from './owner.ts';

/** The words of a phrase before its head, lower case. */
export const wordsBefore = (doc: Doc, mention: MentionDraft): string[] =>
  cut(doc.text, [mention.span[0], mention.head[0]])
    .toLowerCase()
    .trim()
    .split(/[\s-]+/);

/** Whether a phrase is its head with nothing but "the" before it. */
export function isBare(doc: Doc, mention: MentionDraft): boolean {
  const words = wordsBefore(doc, mention);
  return words.length === 1 && words[0] === 'the' && !hasComplement(doc, mention);
}

/** Whether words behind the head say which one is meant: "the leader **of the party**". */
export function hasComplement(doc: Doc, mention: MentionDraft): boolean {
  const next = tokenAt(doc, mention.span[1]);
  // "the network, which ...": what follows a comma tells more of it and does not say which one.
  if (next >= 0 && formOf(doc, next) === ',') return false;
  // "The **General** called upon them": under a noun that is the root a participle is the verb of the sentence.
  const told = headOf(doc, mention.headToken) < 0 ? /^(nmod|appos)/ : /^(nmod|acl|appos)/;
  return (
    childrenOf(doc, mention.headToken).some((c) => c > mention.headToken && told.test(relOf(doc, c))) ||
    (next >= 0 && /^(of|for|called|named|known)$/i.test(formOf(doc, next)) && !tells(doc, next, mention.headToken))
  );
}

/** "The general **called** on them": a verb of which the phrase is the subject says nothing of which one is meant. */
const tells = (doc: Doc, verb: number, subject: number): boolean =>
  headOf(doc, subject) === verb && relOf(doc, subject) === 'nsubj';

/** Whether a phrase takes up somebody told of before: "the clinic", "his wife", not "a clinic". */
export function isDefinite(doc: Doc, mention: MentionDraft): boolean {
  const first = tokenAt(doc, mention.span[0]);
  return (
    /^(the|this|that|these|those|both)$/i.test(formOf(doc, first)) ||
    ownerToken(doc, mention) >= 0 ||
    first === mention.headToken
  );
}
