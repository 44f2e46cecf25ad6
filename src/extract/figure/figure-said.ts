import { childrenOf, type Doc, formOf, isMarked, lemmaOf, relOf, uposOf, xposOf } from '../../annotate/doc.ts';
import type { Measure } from '../../core/reading.ts';
import type { FigurePhrase } from './figure-row.ts';
import type { FigureTable } from './figure-table.ts';

/** Verbs whose subject is the one it happens to. */
export const SUFFERED =
  /^(die[ds]?|dying|perish(?:e[ds])?|perishing|drown(?:s|ed|ing)?|succumb(?:s|ed|ing)?|flees?|fled|fleeing)$/;
const FORCE =
  /^(soldier|troop|fighter|member|militant|policeman|officer|militiaman|man|combatant|conscript|recruit|reservist|guard|mercenary|rebel|insurgent|peacekeeper)$/;
/** "were reported killed", "is feared dead", "was found dead": the word behind says what happened. */
export const RAISING =
  /^(report|believe|fear|think|presume|confirm|say|know|find|leave|declare|pronounce|estimate|allege|assume|understand|get|shoot)$/;
/** Nouns of a number: "the number of dead", "the majority of the 54 soldiers". */
export const AMOUNT =
  /^(number|total|majority|most|rest|remainder|half|quarter|third|fourth|fifth|sixth|eighth|tenth|part|proportion|share|percentage|percent|cent|%|score|dozen|hundred|thousand|million|billion)s?$/i;

/** True for a noun that an armed force is made of. */
export const isForce = (doc: Doc, noun: number): boolean => FORCE.test(lemmaOf(doc, noun).toLowerCase());

/** Where a measure was found: what was said, and the token that says it. */
export interface Told {
  readonly measure: Measure;
  readonly by: number;
  /** Told by a clause behind the noun, which may belong to another noun before it: "names of those who were killed". */
  readonly loose?: boolean;
}

/** "killed four men and wounded others": the joined verb right before the object, which the parser hangs elsewhere. */
export function verbBefore(doc: Doc, noun: number, head: number, table: FigureTable): Told | undefined {
  let i = noun - 1;
  while (i > head && /^(?:NUM|DET|ADJ|ADV)$/.test(uposOf(doc, i)) && !measureAt(doc, i, table)) i--;
  const measure = i > head ? measureAt(doc, i, table) : undefined;
  return measure && uposOf(doc, i - 1) === 'CCONJ' ? { measure, by: i } : undefined;
}

/** What a verb and this very noun say together: "claimed 12 lives". */
export const phraseWith = (doc: Doc, verb: number, noun: number, table: FigureTable): FigurePhrase | undefined =>
  table.phrases.get(formOf(doc, verb).toLowerCase())?.get(formOf(doc, noun).toLowerCase());

/** What a verb and a noun beside it say together: "lost their lives", "treated for burns". */
export function phraseOf(doc: Doc, verb: number, noun: number, table: FigureTable): FigurePhrase | undefined {
  const nouns = table.phrases.get(formOf(doc, verb).toLowerCase());
  return nouns && /^(obj|obl|xcomp|ccomp|advmod|nsubj|compound:prt)/.test(relOf(doc, noun))
    ? nouns.get(formOf(doc, noun).toLowerCase())
    : undefined;
}

/** True when a phrase tells of the one on this side of its verb. */
export const isOn = (phrase: FigurePhrase | undefined, side: 'subject' | 'object'): phrase is FigurePhrase =>
  phrase?.side === side || phrase?.side === 'both';

/** What the word itself says. */
export const measureAt = (doc: Doc, i: number, table: FigureTable): Measure | undefined =>
  table.measures.get(formOf(doc, i).toLowerCase());

/** True when one of these words stands before the noun as its preposition. */
export const hasCase = (doc: Doc, noun: number, word: RegExp): boolean =>
  childrenOf(doc, noun).some((c) => relOf(doc, c) === 'case' && word.test(formOf(doc, c)));

/** "were not killed", but not "no one was killed". */
export const isNegated = (doc: Doc, verb: number, noun: number): boolean =>
  isMarked(doc, verb, 'negated') &&
  !/^(?:nobody|none)$/i.test(formOf(doc, noun)) &&
  !childrenOf(doc, noun).some((c) => /^no$/i.test(formOf(doc, c)));

/** A joined verb without subject and object of its own: "shot and killed". */
export const isAlone = (doc: Doc, verb: number): boolean =>
  !childrenOf(doc, verb).some((c) => /^(nsubj|obj|obl:unmarked)/.test(relOf(doc, c)));

/** "12 farmers killed in raid": the headline leaves out "were". */
export const isBareParticiple = (doc: Doc, verb: number): boolean =>
  xposOf(doc, verb) === 'VBN' && !childrenOf(doc, verb).some((c) => /^(aux|obj)/.test(relOf(doc, c)));
