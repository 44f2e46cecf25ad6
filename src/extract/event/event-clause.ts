import { type Doc, headOf, lemmaOf, relOf, uposOf } from '../../annotate/doc.ts';

/** Tokens whose words belong to the event's own clause: up to the first verb above them. */
export function clauseOf(doc: Doc, token: number, triggers: ReadonlySet<number>): number {
  for (let at = token, steps = 0; at >= 0 && steps < 12; at = headOf(doc, at), steps++) {
    if (triggers.has(at)) return at;
    if (uposOf(doc, at) === 'VERB') return at;
  }
  return -1;
}

/** True when a clause token is the trigger, the light verb above a trigger noun, or what the trigger lets come about: "let 22 go on Monday". */
export const isClauseOf = (doc: Doc, clause: number, trigger: number): boolean =>
  clause === trigger ||
  (clause >= 0 && uposOf(doc, trigger) === 'NOUN' && headOf(doc, trigger) === clause) ||
  (clause >= 0 &&
    headOf(doc, clause) === trigger &&
    LETS.has(lemmaOf(doc, trigger)) &&
    /^(?:xcomp|ccomp)$/.test(relOf(doc, clause)));

const LETS = new Set(['let', 'make', 'allow', 'permit', 'force', 'help']);
