import { childrenOf, type Doc, formOf, headOf, lemmaOf, relOf, uposOf } from '../../annotate/doc.ts';
import type { Modality } from '../../core/reading.ts';
import { underBlame } from '../clause/subject-rules.ts';
import type { StatementDraft } from '../draft.ts';

const lower = (doc: Doc, i: number): string => formOf(doc, i).toLowerCase();
const PLAN = new Set(
  'plan intend aim hope want seek prepare try attempt expect wish threaten decide consider schedule agree pledge promise vow offer volunteer undertake set poise ready willing about due able likely refuse decline'.split(
    ' ',
  ),
);
const FAIL = new Set('fail refuse decline stop avoid prevent deny cease neglect forbid ban'.split(' '));

/** The words that bend a clause: helping verbs, negations and conjunctions beside its verb. */
function beside(doc: Doc, verb: number): string[] {
  return childrenOf(doc, verb)
    .filter((c) => /^(aux|mark|advmod|neg|cop|cc|det)/.test(relOf(doc, c)))
    .map((c) => lower(doc, c));
}

/** True when the clause says that it did not happen. */
export function isNegated(doc: Doc, verb: number, parties: readonly number[]): boolean {
  if (beside(doc, verb).some((w) => /^(not|n't|n’t|never|without)$/.test(w))) return true;
  if (
    parties.some(
      (p) => /^(nobody|none|no-one)$/.test(lower(doc, p)) || childrenOf(doc, p).some((c) => lower(doc, c) === 'no'),
    )
  )
    return true;
  if (childrenOf(doc, verb).some((c) => relOf(doc, c) === 'det' && lower(doc, c) === 'no')) return true;
  const head = headOf(doc, verb);
  return (
    head >= 0 &&
    /^(xcomp|ccomp|advcl|obl)/.test(relOf(doc, verb)) &&
    FAIL.has(lemmaOf(doc, head)) &&
    uposOf(doc, head) === 'VERB'
  );
}

/** How the clause of a verb or event noun stands to fact. */
export function modalityOf(doc: Doc, token: number, told: StatementDraft | undefined): Modality {
  if (underBlame(doc, token) >= 0) return 'alleged';
  let at = token;
  for (let steps = 0; steps < 5 && at >= 0; steps++) {
    const words = beside(doc, at);
    if (words.some((w) => /^(if|unless|whether)$/.test(w))) return 'hypothetical';
    if (words.some((w) => /^(should|must|ought)$/.test(w))) return 'called-for';
    if (words.some((w) => /^(may|might|could|can)$/.test(w)))
      return words.includes('have') ? 'happened' : 'hypothetical';
    if (words.includes('would')) return 'planned';
    if (words.some((w) => /^(will|'ll|’ll|wo|shall)$/.test(w))) return 'planned';
    if (words.some((w) => /^(allegedly|reportedly)$/.test(w))) return 'alleged';
    const [rel, head] = [relOf(doc, at), headOf(doc, at)];
    if (head < 0) break;
    // "is considering sending"
    if (rel === 'xcomp' && /^(consider|discuss|suggest|contemplate|weigh|mull)$/.test(lemmaOf(doc, head)))
      return 'hypothetical';
    // "has plans to attack", "is set to attack", "going to attack"
    const to = childrenOf(doc, at).some((c) => lower(doc, c) === 'to' && c < at && relOf(doc, c) === 'mark');
    if (/^(xcomp|advcl|acl|ccomp)$/.test(rel) && to) {
      if (PLAN.has(lemmaOf(doc, head)) || PLAN.has(lower(doc, head)) || lower(doc, head) === 'going') return 'planned';
      if (rel === 'acl' && uposOf(doc, head) === 'NOUN') return 'planned';
      if (rel === 'advcl') return 'planned';
    }
    if (
      rel === 'xcomp' ||
      (rel === 'conj' && uposOf(doc, head) === 'VERB') ||
      (at === token && uposOf(doc, at) === 'NOUN' && /^(obj|nsubj|obl)/.test(rel))
    ) {
      if (at === token && uposOf(doc, at) === 'NOUN' && PLAN.has(lemmaOf(doc, head)) && uposOf(doc, head) === 'VERB')
        return 'planned';
      at = head;
      continue;
    }
    if (rel === 'advcl' && words.length === 0) {
      at = head;
      continue;
    }
    break;
  }
  return byStatement(told);
}

/** What the act of a statement says about the event it tells. */
function byStatement(told: StatementDraft | undefined): Modality {
  switch (told?.act) {
    case 'accuse':
      return 'alleged';
    case 'call':
      return 'called-for';
    case 'threaten':
      return 'threatened';
    case 'predict':
      return 'hypothetical';
    default:
      return 'happened';
  }
}

/** True when the clause itself says that the doer will do it: "will", "would", "plans to"; a purpose is no such word. */
export function isAhead(doc: Doc, token: number): boolean {
  let at = token;
  for (let steps = 0; steps < 4 && at >= 0; steps++) {
    const words = beside(doc, at);
    if (words.some((w) => /^(if|unless|whether|should|must|may|might|could|can)$/.test(w))) return false;
    if (words.some((w) => /^(will|'ll|’ll|wo|would|shall)$/.test(w))) return !words.includes('have');
    const [rel, head] = [relOf(doc, at), headOf(doc, at)];
    if (head < 0) return false;
    if (rel === 'xcomp' && WILL.has(lemmaOf(doc, head))) return true;
    const noun = uposOf(doc, at) === 'NOUN' && /^(obj|nsubj)/.test(rel) && at === token;
    if (rel !== 'xcomp' && !noun && !(rel === 'conj' && uposOf(doc, head) === 'VERB')) return false;
    at = head;
  }
  return false;
}
const WILL = new Set('plan intend prepare be go aim'.split(' '));
