import { type Doc, headOf, lemmaOf, relOf } from '../../annotate/doc.ts';
import { baseRel, kids, leadOf } from '../clause/statement-tree.ts';
import { speakerOf } from './source-speaker.ts';

/** The owner of a noun cue: "the army's claim", "a claim by the army", "the army made the claim"; -1 for none. */
export function ownerOf(doc: Doc, noun: number): number {
  const possessor = kids(doc, noun, 'nmod').find((child) => relOf(doc, child) === 'nmod:poss');
  if (possessor !== undefined) return possessor;
  const maker = kids(doc, noun, 'nmod').find((child) => /^(by|from)$/.test(leadOf(doc, child)));
  if (maker !== undefined) return maker;
  const verb = headOf(doc, noun);
  if (verb < 0 || baseRel(doc, noun) !== 'obj' || !LIGHT.has(lemmaOf(doc, verb))) return -1;
  const speaker = speakerOf(doc, verb);
  return speaker && speaker.patient === undefined ? speaker.head : -1;
}

/** Verbs that only carry the noun: "made a promise", "issued a warning". */
const LIGHT = new Set(
  `make issue give release repeat reiterate renew voice express deliver publish send level offer put launch air raise
  record sign post utter add file lodge`.split(/\s+/),
);

/** The verb that carries a noun cue; -1 when it has an owner of its own. */
export function carrierOf(doc: Doc, noun: number): number {
  const verb = headOf(doc, noun);
  return verb >= 0 && baseRel(doc, noun) === 'obj' && LIGHT.has(lemmaOf(doc, verb)) ? verb : -1;
}
