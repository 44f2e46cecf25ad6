import { type Doc, formOf, sentenceOf, subtree, uposOf, xposOf } from '../../annotate/doc.ts';
import { low, range } from '../clause/statement-tree.ts';
import type { CueHit, Frame } from '../cue/cue.ts';
import type { Content } from './content-part.ts';

/** "on the government **to free 300 men**": "to" right behind the noun, no article after it, whatever the tagger took the verb for; nothing elsewhere. */
export function looseTo(doc: Doc, who: number): number[] | undefined {
  const to = subtree(doc, who)[1] + 1;
  const end = (doc.sentStart[sentenceOf(doc, who) + 1] as number) - 1;
  if (to + 1 >= end || low(doc, to) !== 'to' || !/^(VERB|ADJ|NOUN|AUX)$/.test(uposOf(doc, to + 1))) return undefined;
  const stop = range(to, end).find((i) => /^[,;]$/.test(formOf(doc, i)));
  return range(to, (stop ?? end + 1) - 1);
}

/** How far "of" may stand from its verb in "accused the so-called Harim network of spreading lies". */
const FAR = 12;

/** Somebody and "of doing", read off the surface where the tree put the gerund elsewhere; nothing without such words. */
export function looseOf(doc: Doc, hit: CueHit, frame: Frame, name: string): Content | undefined {
  const end = (doc.sentStart[sentenceOf(doc, hit.head) + 1] as number) - 1;
  const of = range(hit.head + 2, Math.min(end - 1, hit.head + FAR)).find(
    (i) => low(doc, i) === name && xposOf(doc, i + 1) === 'VBG',
  );
  if (of === undefined) return undefined;
  const who = range(hit.head + 1, of - 1);
  if (who.some((i) => /^(VBD|VBZ|VBP|MD)$/.test(xposOf(doc, i)) || /^[,;:]$/.test(formOf(doc, i)))) return undefined;
  const stop = range(of, end).find((i) => formOf(doc, i) === ';');
  return { frame, tokens: range(hit.head + 1, (stop ?? end + 1) - 1), head: of + 1, cue: [] };
}
