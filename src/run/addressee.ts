import { childBy, childrenOf, type Doc, formOf, lemmaOf, relOf, subtree, tokenAt, tokenSpan } from '../annotate/doc.ts';
import type { Span } from '../core/span.ts';
import type { StatementDraft } from '../extract/draft.ts';

/** Verbs whose plain object is the one spoken to. "Warned Talin", "told reporters"; not "accused Talin". */
const SPOKEN_TO = new Set(['tell', 'inform', 'assure', 'remind', 'warn', 'ask', 'urge', 'notify', 'advise', 'promise']);

/** Verbs that take the one spoken to with "to". "Said to the council"; not "referred to the council". */
const SPOKEN_TO_WITH_TO = new Set([
  'say',
  'speak',
  'talk',
  'write',
  'explain',
  'announce',
  'declare',
  'admit',
  'confirm',
  'reveal',
  'complain',
  'appeal',
  'pledge',
  'promise',
  'address',
]);

/**
 * The words for the one a statement is addressed to: "told **the Daily Lantern**", "said to **the council**".
 * Gives nothing when the cue names nobody.
 */
export function findAddressee(doc: Doc, statement: StatementDraft): Span | undefined {
  for (const cue of statement.cue) {
    for (let i = tokenAt(doc, cue[0]); i >= 0 && i < doc.n && (doc.tokStart[i] as number) < cue[1]; i++) {
      const hearer = hearerOf(doc, i);
      if (hearer >= 0) return nounSpan(doc, hearer);
    }
  }
  return undefined;
}

function hearerOf(doc: Doc, verb: number): number {
  const indirect = childBy(doc, verb, 'iobj');
  if (indirect >= 0) return indirect;
  if (SPOKEN_TO.has(lemmaOf(doc, verb))) {
    const object = childBy(doc, verb, 'obj');
    if (object >= 0) return object;
  }
  if (!SPOKEN_TO_WITH_TO.has(lemmaOf(doc, verb))) return -1;
  return childrenOf(doc, verb).find((child) => relOf(doc, child).startsWith('obl') && ledByTo(doc, child)) ?? -1;
}

const ledByTo = (doc: Doc, noun: number): boolean =>
  childrenOf(doc, noun).some((child) => relOf(doc, child) === 'case' && lemmaOf(doc, child) === 'to');

/** The noun with what belongs to it, without a leading preposition or a relative clause after it. */
function nounSpan(doc: Doc, noun: number): Span {
  let [first, last] = subtree(doc, noun);
  for (const child of childrenOf(doc, noun)) {
    const rel = relOf(doc, child);
    const [from, to] = subtree(doc, child);
    if (rel === 'case' && to < noun) first = Math.max(first, to + 1);
    if (from > noun && /^(acl|appos|parataxis|punct|advcl|ccomp|conj|cc)/.test(rel)) last = Math.min(last, from - 1);
  }
  while (last > noun && /^[,;:]$/.test(formOf(doc, last))) last--;
  return [tokenSpan(doc, first)[0], tokenSpan(doc, last)[1]];
}
