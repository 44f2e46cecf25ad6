import {
  childrenOf,
  type Doc,
  formOf,
  headOf,
  lemmaOf,
  relOf,
  sentenceOf,
  uposOf,
  xposOf,
} from '../../annotate/doc.ts';

const PLANNING = new Set([
  'plan',
  'expect',
  'schedule',
  'intend',
  'aim',
  'due',
  'set',
  'hope',
  'want',
  'agree',
  'vow',
  'promise',
]);

function tenseOf(doc: Doc, verb: number): 'past' | 'present' | 'future' | undefined {
  const kids = childrenOf(doc, verb);
  const aux = kids
    .filter((c) => relOf(doc, c).startsWith('aux') || relOf(doc, c) === 'cop')
    .map((c) => formOf(doc, c).toLowerCase());
  if (aux.some((w) => /^(will|shall|'ll|’ll|wo|would|may|might|could|can|should|must)$/.test(w))) return 'future';
  if (aux.some((w) => /^(was|were|had|did|been|has|have|'ve|’ve|'d)$/.test(w))) return 'past';
  const tag = xposOf(doc, verb);
  if (tag === 'VBD') return 'past';
  if (aux.some((w) => /^(is|are|am|'s|’s|'re|’re|be|does|do)$/.test(w))) {
    return PLANNING.has(lemmaOf(doc, verb)) || kids.some((c) => relOf(doc, c) === 'xcomp') ? 'future' : 'present';
  }
  if (tag === 'VBZ' || tag === 'VBP') return PLANNING.has(lemmaOf(doc, verb)) ? 'future' : 'present';
  if (tag === 'VB' && kids.some((c) => formOf(doc, c).toLowerCase() === 'to')) {
    // "to attack on Friday" looks ahead from its governing verb
    return 'future';
  }
  return undefined;
}

/**
 * The tense of the clause token `i` stands in: that of the nearest verb above it that shows one; else of the nearest
 * finite verb of the sentence; `past` when the sentence has none (a headline, a dateline).
 */
export function tenseAt(doc: Doc, i: number): 'past' | 'present' | 'future' {
  let at = i;
  for (let steps = 0; steps < 40 && at >= 0; steps++) {
    const pos = uposOf(doc, at);
    if (pos === 'VERB' || pos === 'AUX' || childrenOf(doc, at).some((c) => relOf(doc, c) === 'cop')) {
      const tense = tenseOf(doc, at);
      if (tense) return tense;
    }
    at = headOf(doc, at);
  }
  const s = sentenceOf(doc, i);
  let best: 'past' | 'present' | 'future' = 'past';
  let distance = Number.POSITIVE_INFINITY;
  for (let k = doc.sentStart[s] as number; k < (doc.sentStart[s + 1] as number); k++) {
    if (uposOf(doc, k) !== 'VERB' && uposOf(doc, k) !== 'AUX') continue;
    const tense = tenseOf(doc, k);
    if (tense && Math.abs(k - i) < distance) {
      distance = Math.abs(k - i);
      best = tense;
    }
  }
  return best;
}
