import { type Doc, formOf, sentenceOf, uposOf, xposOf } from '../../annotate/doc.ts';
import { isFiniteVerb, low, range } from '../clause/statement-tree.ts';
import type { CueRow } from '../cue/cue.ts';
import type { Hidden } from './cue-hidden.ts';

/** How many words who speaks may have. */
const SPEAKER = 8;

/**
 * "The plant may never reopen, its owner **fears**.": a reporting verb that the tagger took for a noun, since nothing follows
 * it. It ends the sentence behind a singular noun phrase that a comma sets apart from a whole clause. Gives its parts;
 * nothing where the words may be an apposition ("He read the list, the ministry's claims.").
 */
export function closingVerb(doc: Doc, i: number, row: CueRow): Hidden | undefined {
  if (uposOf(doc, i) !== 'NOUN' || !/^[a-z].*s$/.test(formOf(doc, i)) || row.words.length > 1) return undefined;
  if (!row.frames.includes('that')) return undefined;
  const start = doc.sentStart[sentenceOf(doc, i)] as number;
  if (!/^[.!]$/.test(formOf(doc, i + 1))) return undefined;
  const comma = range(Math.max(start, i - SPEAKER - 1), i - 1).findLast((k) => formOf(doc, k) === ',');
  if (comma === undefined) return undefined;
  const subject = range(comma + 1, i - 1);
  const plain = subject.every((k) => /^(DET|ADJ|NUM|NOUN|PROPN)$/.test(uposOf(doc, k)) || OWNER.test(low(doc, k)));
  const head = subject.at(-1);
  if (head === undefined || !plain || !/^(NN|NNP)$/.test(xposOf(doc, head)) || formOf(doc, head).endsWith('s'))
    return undefined;
  const opens = subject[0] as number;
  if (!/^(DET|PROPN)$/.test(uposOf(doc, opens)) && !OWNER.test(low(doc, opens))) return undefined;
  const content = range(start, comma - 1);
  return content.some((k) => isFiniteVerb(doc, k))
    ? { source: head, sourceTokens: subject, content, cue: [] }
    : undefined;
}

const OWNER = /^(its|his|her|their|our)$/;
