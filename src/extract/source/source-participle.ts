import { type Doc, formOf, headOf, sentenceOf, uposOf, xposOf } from '../../annotate/doc.ts';
import { quoteOf } from '../clause/statement-tree.ts';

/**
 * The verb whose speaker goes on in a participle behind a comma, where the tree hung that on the words it reports or on those
 * that somebody said before: '"It is ours," he **said**, adding the army would hold it'; -1 where the tree may be right.
 */
export function verbBefore(doc: Doc, participle: number): number {
  if (xposOf(doc, participle) !== 'VBG' || formOf(doc, participle - 1) !== ',') return -1;
  const up = headOf(doc, participle);
  const astray = up > participle || (up >= 0 && quoteOf(doc, up) !== quoteOf(doc, participle));
  if (!astray) return -1;
  const start = doc.sentStart[sentenceOf(doc, participle)] as number;
  for (let i = participle - 2; i >= start; i--)
    if (/^VB[DZP]$/.test(xposOf(doc, i)) && uposOf(doc, i) === 'VERB' && quoteOf(doc, i) === quoteOf(doc, participle))
      return i;
  return -1;
}
