import { type Doc, formOf, isMarked, lemmaOf, uposOf, xposOf } from '../../annotate/doc.ts';
import type { Measure } from '../../core/reading.ts';
import type { Counted } from './figure-noun.ts';
import { RAISING, SUFFERED } from './figure-said.ts';
import type { FigureTable } from './figure-table.ts';

/** Forms that the tagger takes for verbs and that govern nothing. */
const NO_VERB = /^(?:including|included|according|following|regarding|concerning)$/i;
/** Where a clause begins: behind these a subject may stand. */
const OPENS = /^(?:that|while|when|after|before|as|because|where|and|but|said|says|[;:“”"‘(])$/i;
const RELATIVE = /^(?:who|whom|whose|which|that)$/i;
const FINITE = /^(?:VBD|VBZ|VBP|MD)$/;
/** How far behind its subject a verb may stand, asides included. */
const FAR = 48;

/**
 * What the first verb behind a subject says of it, over asides of any length: "18 people, all of one family, among them
 * two women and three children, were reported killed". For sentences whose tree the asides have broken.
 */
export function subjectMeasure(
  doc: Doc,
  counted: Counted,
  from: number,
  stop: number,
  table: FigureTable,
): Measure | undefined {
  if (!isSubject(doc, counted.first, from)) return undefined;
  const verb = firstVerb(doc, (counted.noun?.[1] ?? counted.last) + 1, stop);
  if (verb < 0) return undefined;
  for (let i = verb; i < Math.min(stop, verb + 7); i++) {
    const form = formOf(doc, i).toLowerCase();
    const measure = table.measures.get(form);
    if (measure && measure !== 'strength') {
      const passive = i > verb && (xposOf(doc, i) === 'VBN' || xposOf(doc, i) === 'VBD' || uposOf(doc, i) === 'ADJ');
      return (passive || SUFFERED.test(form)) && !isMarked(doc, i, 'negated') ? measure : undefined;
    }
    const pos = uposOf(doc, i);
    if (pos === 'AUX' || pos === 'ADV' || pos === 'PART' || (pos === 'VERB' && RAISING.test(lemmaOf(doc, i)))) continue;
    return undefined;
  }
  return undefined;
}

/** True when no verb stands before the number in its clause. */
function isSubject(doc: Doc, first: number, from: number): boolean {
  for (let i = first - 1; i >= from; i--) {
    if (OPENS.test(formOf(doc, i))) return true;
    const pos = uposOf(doc, i);
    if ((pos === 'VERB' || pos === 'AUX') && !NO_VERB.test(formOf(doc, i))) return false;
  }
  return true;
}

/** The first finite verb from `at` on that stands in no relative clause; -1 for none. */
function firstVerb(doc: Doc, at: number, stop: number): number {
  let relative = false;
  for (let i = at; i < Math.min(stop, at + FAR); i++) {
    const form = formOf(doc, i);
    if (RELATIVE.test(form)) relative = true;
    else if (relative && /^[,;–—)]$/.test(form)) relative = false;
    else if (form === ';' || form === ':') return -1;
    else if (!relative && FINITE.test(xposOf(doc, i)) && !NO_VERB.test(form)) return i;
  }
  return -1;
}
