import {
  childBy,
  childrenOf,
  type Doc,
  formOf,
  headOf,
  lowOf,
  relOf,
  sentenceOf,
  uposOf,
  xposOf,
} from '../../annotate/doc.ts';

/**
 * "**Hit** by three rockets, the depot burned", "**Killed** were two nurses": a participle that opens its sentence, and
 * the one it was done to, who stands behind it; -1 for any other word. Its tree may have made it the verb of the whole.
 */
export function frontedPatient(doc: Doc, word: number): number {
  if (word !== doc.sentStart[sentenceOf(doc, word)] || !isParticiple(doc, word)) return -1;
  if (childBy(doc, word, 'nsubj', 'nsubj:pass', 'obj', 'aux', 'aux:pass', 'det', 'amod', 'compound') >= 0) return -1;
  return behindHelper(doc, word) ?? behindComma(doc, word);
}

const isParticiple = (doc: Doc, word: number): boolean =>
  /^VB[ND]$/.test(xposOf(doc, word)) ||
  /^(?:shot|hit)$/.test(lowOf(doc, word)) ||
  (/^(?:wounded|injured|arrested|detained)$/.test(lowOf(doc, word)) && uposOf(doc, word) === 'ADJ');

/** "Killed **were** the driver and two nurses": the noun that the participle was hung before. */
function behindHelper(doc: Doc, word: number): number | undefined {
  if (!/^(?:was|were)$/.test(lowOf(doc, Math.min(word + 1, doc.n - 1)))) return undefined;
  const head = headOf(doc, word);
  return head > word && relOf(doc, word) === 'amod' ? head : -1;
}

/** "Shot twice outside his shop, **he** died": the subject that stands behind a comma in the clause the participle opens. */
function behindComma(doc: Doc, word: number): number {
  if (!/^(?:ADP|ADV|SCONJ|NUM)$/.test(uposOf(doc, Math.min(word + 1, doc.n - 1)))) return -1;
  const head = headOf(doc, word);
  const below = childrenOf(doc, word).filter((c) => /^(?:ccomp|parataxis)$/.test(relOf(doc, c)));
  const mains = head < 0 ? below : /^(?:ccomp|advcl)$/.test(relOf(doc, word)) ? [head] : [];
  for (const main of mains) {
    const subject = childBy(doc, main, 'nsubj', 'nsubj:pass');
    if (subject > word && opensBehindComma(doc, subject, word)) return subject;
  }
  return -1;
}

const opensBehindComma = (doc: Doc, subject: number, word: number): boolean => {
  let first = subject;
  for (const c of childrenOf(doc, subject)) if (c > word && c < first && relOf(doc, c) !== 'punct') first = c;
  return formOf(doc, first - 1) === ',';
};
