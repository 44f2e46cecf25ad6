import { childBy, childrenOf, type Doc, lowOf, relOf, uposOf, xposOf } from '../../annotate/doc.ts';
import { caseOf } from '../clause/role-span.ts';

/** The particle of a verb; empty for none. */
export const particleOf = (doc: Doc, verb: number): string => {
  const prt = childBy(doc, verb, 'compound:prt');
  if (prt >= 0) return lowOf(doc, prt);
  const next = verb + 1;
  return next < doc.n &&
    (relOf(doc, next) === 'advmod' || xposOf(doc, next) === 'RP') &&
    /^(up|down|out|off|over|back|in|away|aside|apart|forward|together)$/.test(lowOf(doc, next))
    ? lowOf(doc, next)
    : '';
};

/** "took the two brothers away": a particle right behind the verb or behind its object. */
export const standsApart = (doc: Doc, verb: number, particle: string): boolean =>
  lowOf(doc, Math.min(verb + 1, doc.n - 1)) === particle ||
  childrenOf(doc, verb).some(
    (c) => c > verb && lowOf(doc, c) === particle && /^(advmod|compound:prt)$/.test(relOf(doc, c)),
  ) ||
  endsObject(doc, verb, particle);

/** "brought two of the drones **down**", "dug itself **in** along the track": a particle hung on the object, or on the phrase behind it. */
function endsObject(doc: Doc, verb: number, particle: string): boolean {
  const object = childBy(doc, verb, 'obj');
  if (object < verb) return false;
  const inside = [object, ...childrenOf(doc, object).filter((c) => caseOf(doc, c) === 'of')];
  return (
    inside.some((i) =>
      childrenOf(doc, i).some((c) => c > i && lowOf(doc, c) === particle && relOf(doc, c) === 'advmod'),
    ) ||
    (/sel(?:f|ves)$/.test(lowOf(doc, object)) &&
      lowOf(doc, Math.min(object + 1, doc.n - 1)) === particle &&
      uposOf(doc, Math.min(object + 2, doc.n - 1)) === 'ADP')
  );
}
