import { childrenOf, type Doc, headOf, lemmaOf, relOf, uposOf, xposOf } from '../annotate/doc.ts';
import type { Statement } from '../core/reading.ts';
import { baseRel, kids, leadOf, low } from './statement-tree.ts';

const NEGATION = /^(not|n't|n’t|never|no|neither|nor|nobody|none|nothing)$/;
const MODAL = /^(would|could|might|may|should|will|'ll|’ll|must|can)$/;

/** Whether the cue, of these words, says that it was said, that it was not, or leaves it open ("if the army says"). */
export function polarityOf(doc: Doc, head: number, source: number, words: readonly number[]): Statement['cuePolarity'] {
  if (uposOf(doc, head) !== 'VERB') return 'asserted';
  // "refused to say": a verb of speech behind the refusal is what was not done.
  if (/^(refuse|decline)$/.test(lemmaOf(doc, head)) && words.some((i) => i > head && uposOf(doc, i) === 'VERB'))
    return 'negated';
  for (const child of childrenOf(doc, head)) {
    if (NEGATION.test(low(doc, child)) && /^(advmod|det|discourse|cc)$/.test(baseRel(doc, child))) return 'negated';
  }
  if (source >= 0 && kids(doc, source, 'det', 'advmod').some((child) => /^(no|neither)$/.test(low(doc, child))))
    return 'negated';
  if (source >= 0 && /^(nobody|none|neither)$/.test(low(doc, source))) return 'negated';
  // "failed to say", "refused to confirm" keep the word back.
  const up = headOf(doc, head);
  if (up >= 0 && relOf(doc, head) === 'xcomp' && /^(fail|refus|declin|avoid|stopp)/.test(low(doc, up)))
    return 'negated';
  // "is expected to call for": not said yet.
  if (up >= 0 && relOf(doc, head) === 'xcomp' && lemmaOf(doc, up) === 'expect' && kids(doc, up, 'aux').length > 0)
    return 'hypothetical';
  if (baseRel(doc, head) === 'advcl' && /^(if|unless|whether|should)\b/.test(leadOf(doc, head))) return 'hypothetical';
  if (kids(doc, head, 'aux').some((child) => MODAL.test(low(doc, child))) && xposOf(doc, head) !== 'VBD')
    return 'hypothetical';
  return 'asserted';
}

/** The cue with what it cannot do without: auxiliaries, negation and particle that touch it. */
export function cueTokens(doc: Doc, words: readonly number[]): number[] {
  const all = new Set(words);
  for (const word of words) {
    if (uposOf(doc, word) !== 'VERB') continue;
    const own = childrenOf(doc, word).filter(
      (child) =>
        /^(aux|compound)$/.test(baseRel(doc, child)) ||
        (baseRel(doc, child) === 'advmod' && NEGATION.test(low(doc, child))),
    );
    for (let at = word - 1; own.includes(at); at--) all.add(at);
    for (let at = word + 1; own.includes(at) && relOf(doc, at) === 'compound:prt'; at++) all.add(at);
  }
  return [...all].sort((a, b) => a - b);
}

const HEDGE =
  /^(reportedly|allegedly|apparently|supposedly|purportedly|ostensibly|presumably|seemingly|probably|possibly|perhaps|maybe|likely|conceivably)$/;
/** What people *could* do in the past, which takes no certainty away: "could hear shots". */
const ABLE = new Set('hear see feel find smell walk run speak read write sleep move leave return work'.split(' '));

/** Whether the outlet, in its own words, takes certainty away from the cue or from what it reports. */
export const isHedged = (doc: Doc, tokens: readonly number[]): boolean => tokens.some((i) => isHedge(doc, i));

function isHedge(doc: Doc, i: number): boolean {
  if (HEDGE.test(low(doc, i))) return true;
  if (/^(seem|appear)$/.test(lemmaOf(doc, i)) && kids(doc, i, 'xcomp', 'ccomp').length > 0) return true;
  if (uposOf(doc, i) !== 'AUX') return false;
  if (/^(may|might)$/.test(low(doc, i))) return true;
  if (low(doc, i) !== 'could') return false;
  const verb = headOf(doc, i);
  const negated = childrenOf(doc, verb).some((child) => NEGATION.test(low(doc, child)));
  return verb >= 0 && !negated && !ABLE.has(lemmaOf(doc, verb));
}
