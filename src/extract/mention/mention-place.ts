import { baseRelOf, childrenOf, type Doc, formOf, headOf, lemmaOf, relOf } from '../../annotate/doc.ts';
import type { NameRun } from './mention-run.ts';
import { lowerOf } from './mention-word.ts';

/** Prepositions that a place stands behind. */
export const PLACE_CASE = /^(in|near|at|across|into|outside|inside|throughout|around|towards|toward|within|outskirts)$/;
/** What armies do to places. */
const TAKEN =
  /^(seize|capture|enter|reach|retake|overrun|bomb|shell|besiege|liberate|control|leave|flee|evacuate|recapture|storm|hold)$/;

/** Nouns for where something may happen that no head of a name is; what they stand before is a town more often than an owner. */
const SPOT =
  /^(court|courts|library|hall|steps|outskirts|suburbs|streets|alleys|centre|center|edge|ford|well|wells|mill|mills|ridge|slope|slopes|gates?|yard|courtyard|fields?|plain|plains|woods|forest|shore|quay|pier|docks?|quarter|floor|clinic|station|post|school|mosque|church|hospital|barracks|dairies|dairy|orchards?)$/;

/** "at the mill of Harim", "on the steps of the court of Harim", and not "in the name of Haro": a noun for a spot, at which something is. */
export function isSpotOf(doc: Doc, noun: number): boolean {
  const word = lowerOf(doc, noun);
  // "the customs house of Harim", and not "the house of Haro"
  const isSpot = SPOT.test(word) || (word === 'house' && noun > 0 && relOf(doc, noun - 1) === 'compound');
  if (!isSpot || /^\p{Lu}/u.test(formOf(doc, noun))) return false;
  for (let at = noun, steps = 0; at >= 0 && steps < 3; at = headOf(doc, at), steps++) {
    const by = childrenOf(doc, at)
      .filter((c) => relOf(doc, c) === 'case')
      .map((c) => lowerOf(doc, c));
    if (by.some((word) => PLACE_CASE.test(word) || word === 'on' || word === 'from')) return true;
    if (!by.includes('of')) return false;
  }
  return false;
}

/** What is done to towns, and to people as well: a bare name is then more likely a town's. The lemma of "raided" comes out as "raide". */
const STRUCK = /^(attack|strike|hit|raide?|target|burn|loot|torch|ransack|sack)$/;
/** What is done to nobody but places, and to bodies now and then. */
const LEVELLED = /^(bomb|shell|bombard|pound|storm|overrun|besiege|flatten|liberate|recapture|retake)$/;
const COMPASS = /^(upper|lower|old|new|north|south|east|west|great|little)$/;

/** "Upper Harim": no man, firm or body is called by half of itself. */
export const isHalfOfPlace = (doc: Doc, { from, to }: NameRun): boolean =>
  to - from === 1 && /^(?:Upper|Lower)$/.test(formOf(doc, from)) && /^\p{Lu}\p{Ll}+$/u.test(formOf(doc, to));

/** "Jets struck Harim", "Upper Harim was shelled": a name of one word, or two with a compass word, no initials and no article. */
export function pointsAsStruck(doc: Doc, { from, to }: NameRun, head: number): number {
  const compass = to - from === 1 && COMPASS.test(lowerOf(doc, from));
  const bare =
    /\p{Ll}$/u.test(formOf(doc, to)) && (to === from || compass) && (from === 0 || lowerOf(doc, from - 1) !== 'the');
  // "Harim and Orim": what is done to the first is done to the other
  const first = baseRelOf(doc, head) === 'conj' ? headOf(doc, head) : head;
  const above = headOf(doc, first);
  if (above < 0 || !/^(obj|nsubj:pass)$/.test(relOf(doc, first))) return 0;
  const lemma = lemmaOf(doc, above).toLowerCase();
  if (bare && compass && (LEVELLED.test(lemma) || STRUCK.test(lemma))) return 2.5;
  if (bare && LEVELLED.test(lemma)) return 2.2;
  return TAKEN.test(lemma) || (bare && STRUCK.test(lemma)) ? 0.6 : 0;
}
