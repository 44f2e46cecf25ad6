import { childrenOf, type Doc, relOf, uposOf } from '../../annotate/doc.ts';
import { baseRel, low } from '../clause/statement-tree.ts';

/** Words that turn a clause into its contrary. */
export const NEGATION = /^(not|n't|n’t|never|no|neither|nor|nobody|none|nothing)$/;

/** The cue with what it cannot do without: auxiliaries, negation and particle that touch it. */
export function cueTokens(doc: Doc, words: readonly number[]): number[] {
  const all = new Set(words);
  for (const word of words) {
    if (!/^(VERB|ADJ)$/.test(uposOf(doc, word))) continue;
    const own = childrenOf(doc, word).filter(
      (child) =>
        (/^(aux|cop|compound)$/.test(baseRel(doc, child)) && !isNoun(doc, child)) ||
        (baseRel(doc, child) === 'advmod' && NEGATION.test(low(doc, child))),
    );
    for (let at = word - 1; own.includes(at); at--) all.add(at);
    for (let at = word + 1; own.includes(at) && relOf(doc, at) === 'compound:prt'; at++) all.add(at);
  }
  return [...all].sort((a, b) => a - b);
}

/** "Seventeen dead, **monitor** says": a noun that the tree took for an auxiliary is no word of the cue. */
const isNoun = (doc: Doc, i: number): boolean => /^(NOUN|PROPN|PRON)$/.test(uposOf(doc, i));
