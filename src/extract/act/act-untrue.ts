import { lemmaOf, uposOf, xposOf } from '../../annotate/doc.ts';
import { kids, low } from '../clause/statement-tree.ts';
import { type Clause, textOf } from './act-clause.ts';
import { UNTRUE } from './act-words.ts';

/** "Reports that the gates have opened, spread by the enemy, are false." */
export function endsUntrue({ doc, tokens, negated }: Clause): boolean {
  const said = tokens.some((i) => TOLD.test(lemmaOf(doc, i).toLowerCase()));
  const last = tokens.at(-1);
  const be = tokens.at(-2);
  return (
    said &&
    !negated &&
    last !== undefined &&
    be !== undefined &&
    UNTRUE.has(low(doc, last)) &&
    /^(is|are|was|were)$/.test(low(doc, be))
  );
}

const TOLD = /^(information|report|claim|news|rumou?r|allegation|accusation|story|statement|assertion)$/;

/** What was said is called untrue by the predicate. */
export function isRejection(c: Clause): boolean {
  const { doc, head } = c;
  const words = [head, ...kids(doc, head, 'amod', 'compound', 'xcomp', 'obj')];
  if (
    /\b(is|are|was|were) ?(n't|n’t|not) true\b|\bno truth\b|\bnot (a word|true)\b|\bnothing of the (kind|sort)\b/.test(
      textOf(c),
    )
  )
    return true;
  const untrue = words.some((i) => UNTRUE.has(low(doc, i)) || UNTRUE.has(lemmaOf(doc, i).toLowerCase()));
  if (!untrue || c.negated) return false;
  // A predicate or a mere exclamation: "Nonsense", "that was a lie"; not "the lie has spread".
  return uposOf(doc, head) !== 'VERB' || c.aux.includes('be') || xposOf(doc, head) === 'VBN';
}
