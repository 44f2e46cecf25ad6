import { type Doc, formOf, lemmaOf, sentenceOf, uposOf, xposOf } from '../../annotate/doc.ts';
import { baseRel, isTime, kids, range } from '../clause/statement-tree.ts';
import { isSpeech, type Speech } from '../content/content-quote.ts';
import type { CueHit, CueRow } from '../cue/cue.ts';

/** Any verb may hand on direct speech where it stands right beside it: '"Go," he growled', 'She shrugged: "Who knows?"' */
const OPEN: Omit<CueRow, 'words'> = {
  kind: 'verb',
  frames: ['quote'],
  act: 'assert',
  stance: 'neutral',
  why: 'a verb right beside a quotation that waits for its speaker',
  fires: '',
  notIn: '',
};
/** Verbs that stand beside quotations without saying them. */
const MUTE = /^(be|have|do|get|become|seem|appear|include|contain|follow|begin|start|end|come|go|carry|bear)$/;
/** Words between a quotation and its verb, and between a verb and the colon before the quotation. */
const NEAR = 9;
const FAR = 14;

/** Places where a verb outside the table hands on a quotation: right behind one that a comma leaves open, or before a colon. */
export function findOpenCues(doc: Doc, speeches: readonly Speech[]): CueHit[] {
  return speeches.flatMap((speech) => {
    if (!isSpeech(doc, speech)) return [];
    const heads = [verbBehind(doc, speech), verbBefore(doc, speech)];
    return heads.flatMap((head) =>
      head < 0 ? [] : [{ row: { ...OPEN, words: [lemmaOf(doc, head)] }, head, words: [head] }],
    );
  });
}

/** '"Go," **growled** the guard', '"Go," the guard **growled**'; -1 for none. */
function verbBehind(doc: Doc, speech: Speech): number {
  const comma = speech.to + 1 < doc.n && formOf(doc, speech.to + 1) === ',';
  if (!comma && !/^[,?!…]$/.test(formOf(doc, speech.to - 1))) return -1;
  const from = speech.to + (comma ? 2 : 1);
  if (from >= doc.n || /\n/.test(doc.text.slice(doc.tokEnd[speech.to], doc.tokStart[from]))) return -1;
  const end = (doc.sentStart[sentenceOf(doc, from) + 1] as number) - 1;
  const before = range(from, Math.min(end, from + NEAR));
  const head = before.find((i) => !isNaming(doc, i)) ?? -1;
  if (head < 0 || !isSaying(doc, head)) return -1;
  // '"..." the guard growled': the speaker stands between; '"..." growled the guard': right behind.
  if (head > from) return before.some((i) => i < head && isWho(doc, i)) ? head : -1;
  return head + 1 <= end && isNaming(doc, head + 1) ? head : -1;
}

/** 'The guard **shrugged**: "Who knows?"'; -1 for none. */
function verbBefore(doc: Doc, speech: Speech): number {
  const colon = speech.from - 1;
  if (colon < 2 || formOf(doc, colon) !== ':') return -1;
  const start = doc.sentStart[sentenceOf(doc, colon)] as number;
  const head = range(Math.max(start, colon - FAR), colon - 1).findLast((i) => /^(VBD|VBZ|VBP)$/.test(xposOf(doc, i)));
  const main =
    head !== undefined &&
    head > start &&
    !/^(acl|csubj)$/.test(baseRel(doc, head)) &&
    kids(doc, head, 'mark').length === 0;
  return main && isSaying(doc, head) ? head : -1;
}

const isSaying = (doc: Doc, i: number): boolean =>
  /^(VBD|VBZ|VBN)$/.test(xposOf(doc, i)) && uposOf(doc, i) === 'VERB' && !MUTE.test(lemmaOf(doc, i));
const isNaming = (doc: Doc, i: number): boolean => /^(PRON|PROPN|DET|NOUN|ADJ|NUM|ADP)$/.test(uposOf(doc, i));
const isWho = (doc: Doc, i: number): boolean => /^(PRON|PROPN|NOUN)$/.test(uposOf(doc, i)) && !isTime(doc, i);
