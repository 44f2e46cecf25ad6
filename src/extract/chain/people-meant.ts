import { type Doc, headOf, relOf, sentenceOf, xposOf } from '../../annotate/doc.ts';
import { isUnder, low, range } from '../clause/statement-tree.ts';
import { canSpeak } from '../source/source-kind.ts';

/** "thanked the workers and promised **them** a bonus": the last people before "them" in the sentence that some verb was done to; else itself. */
export function peopleMeant(doc: Doc, found: number, isParty: (token: number) => boolean): number {
  if (low(doc, found) !== 'them') return found;
  const start = doc.sentStart[sentenceOf(doc, found)] as number;
  const people = range(start, found - 1).findLast(
    (i) =>
      /^NNP?S$/.test(xposOf(doc, i)) &&
      /^i?obj$/.test(relOf(doc, i)) &&
      (isParty(i) || canSpeak(doc, i)) &&
      isUnder(doc, found, headOf(doc, i)),
  );
  return people ?? found;
}
