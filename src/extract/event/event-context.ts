import { childrenOf, type Doc, formOf, headOf, relOf, uposOf } from '../../annotate/doc.ts';
import { CONTEXTS, type ContextTable, type EventContext } from './context-table.ts';

/**
 * The contexts an event stands in, by the words of its own clause: a phrase of the table there names one. In the
 * order of the list, none where no word speaks.
 */
export function contextsOf(doc: Doc, token: number, table: ContextTable): EventContext[] {
  const clause = new Set(clauseTokens(doc, clauseHead(doc, token)));
  const found = new Set<EventContext>();
  for (const i of clause)
    for (const { words, context } of table.get(lower(doc, i)) ?? [])
      if (words.every((word, k) => i + k < doc.n && lower(doc, i + k) === word)) found.add(context);
  return CONTEXTS.filter((context) => found.has(context));
}

const lower = (doc: Doc, i: number): string => formOf(doc, i).toLowerCase();

/** The verb of the clause a word stands in; the top of its sentence where there is no verb. */
function clauseHead(doc: Doc, token: number): number {
  let at = token;
  while (headOf(doc, at) >= 0 && !isClause(doc, at)) at = headOf(doc, at);
  return at;
}

/** A verb that opens a clause of its own; an infinitive belongs to the verb above it. */
const isClause = (doc: Doc, i: number): boolean =>
  uposOf(doc, i) === 'VERB' && !/^(xcomp|amod|compound)/.test(relOf(doc, i));

/** The words below a head, without the clauses that hang on it. */
function clauseTokens(doc: Doc, head: number): number[] {
  const below = childrenOf(doc, head).filter(
    (c) => !(isClause(doc, c) && /^(advcl|ccomp|conj|parataxis|acl:relcl)/.test(relOf(doc, c))),
  );
  return [head, ...below.flatMap((c) => clauseTokens(doc, c))];
}
