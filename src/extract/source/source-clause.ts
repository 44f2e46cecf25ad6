import { type Doc, formOf, headOf, lemmaOf, uposOf, xposOf } from '../../annotate/doc.ts';
import { baseRel, kids, low } from '../clause/statement-tree.ts';
import { canSpeak, mediumOf } from './source-kind.ts';

/** How far up the tree a clause is looked for. */
const STEPS = 6;
const MOST = 40;

/**
 * The subject of a verb where the tree took it from another clause: that of its own side of a semicolon, and that of the
 * outer verb where "and" joins two acts of one speaker over a clause in between. The given one where nothing speaks
 * against it.
 */
export function ownSubject(doc: Doc, verb: number, subject: number): number {
  if (subject < 0 || subject > verb) return subject;
  const behind = behindSemicolon(doc, verb, subject);
  return behind >= 0 ? behind : overClause(doc, verb, subject);
}

/** "The council refused; its **leader**, Talin Haro, has accused": the noun that opens the clause behind the semicolon; -1 for none. */
function behindSemicolon(doc: Doc, verb: number, subject: number): number {
  let semi = verb - 1;
  while (semi > subject && verb - semi < MOST && formOf(doc, semi) !== ';') semi--;
  if (semi <= subject || formOf(doc, semi) !== ';') return -1;
  let at = semi + 1;
  while (at < verb && /^(DET|ADJ|NUM|ADV|CCONJ)$/.test(uposOf(doc, at))) at++;
  if (/^(its|his|her|their|our|my)$/.test(low(doc, at))) at++;
  while (at < verb && /^(DET|ADJ|NUM)$/.test(uposOf(doc, at))) at++;
  if (at >= verb || !/^(NOUN|PROPN|PRON)$/.test(uposOf(doc, at))) return -1;
  for (let step = 0; step < STEPS; step++) {
    const up = headOf(doc, at);
    if (up <= semi || up >= verb || !/^(NOUN|PROPN)$/.test(uposOf(doc, up))) break;
    if (!/^(compound|flat|amod|nmod:poss|det|nummod)/.test(baseRel(doc, at)) && up < at) break;
    if (!/^(compound|flat|amod|nmod|det|nummod)$/.test(baseRel(doc, at))) break;
    at = up;
  }
  return at;
}

/** "She **said** the bridge fell **and thanked** the builders": whoever acted in the outer verb, where the inner subject could not say it or stands in another tense. */
function overClause(doc: Doc, verb: number, subject: number): number {
  if (baseRel(doc, verb) !== 'conj' || !/^VB[DZP]$/.test(xposOf(doc, verb))) return subject;
  const inner = headOf(doc, verb);
  if (inner < 0 || inner > verb) return subject;
  let [outer, crossed] = [inner, false];
  for (let step = 0; step < STEPS && outer >= 0; step++) {
    crossed ||= /^(ccomp|acl|advcl|xcomp|csubj|parataxis)$/.test(baseRel(doc, outer));
    outer = headOf(doc, outer);
    if (outer < 0 || (crossed && xposOf(doc, outer) === xposOf(doc, verb))) break;
  }
  if (outer < 0 || outer >= inner || xposOf(doc, outer) !== xposOf(doc, verb)) return subject;
  const [first] = kids(doc, outer, 'nsubj');
  if (first === undefined || first === subject || first > outer || !canSpeak(doc, first)) return subject;
  // "had come **and warned**" is one tense in two words, unless a comma parts them.
  const apart = formOf(doc, verb - 2) === ',' || xposOf(doc, inner) !== 'VBN';
  const otherTense = apart && /^VB/.test(xposOf(doc, inner)) && xposOf(doc, inner) !== xposOf(doc, verb);
  // "said the remark was regrettable and repeated that": a remark repeats nothing.
  const made = mediumOf(lemmaOf(doc, subject)) !== undefined;
  const dumb = /^(NOUN)$/.test(uposOf(doc, subject)) && (!canSpeak(doc, subject) || made);
  return otherTense || dumb ? first : subject;
}
