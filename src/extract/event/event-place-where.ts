import { childrenOf, type Doc, lemmaOf, lowOf, relOf, sentenceOf, uposOf } from '../../annotate/doc.ts';
import { spanAt } from '../../core/span.ts';
import type { PlaceDraft } from '../place/place.ts';
import { AT, BODILY, narrowest, type Seat } from './event-place.ts';

/**
 * The place that a relative clause is about, as an index, for a deed inside the clause: "Harim, **where** police are said to
 * have shot two", "the fight near Idjil **in which** five died", "Pelin, **which** drones had hit".
 */
export const placeByClause = (doc: Doc, seat: Seat, places: readonly PlaceDraft[]): number | undefined =>
  BODILY.has(seat.class) ? ofRelative(doc, seat, places) : undefined;

function ofRelative(doc: Doc, seat: Seat, places: readonly PlaceDraft[]): number | undefined {
  const trigger = seat.own[0] as number;
  const first = doc.sentStart[sentenceOf(doc, trigger)] as number;
  let word = trigger - 1;
  for (; word >= first && !/^(?:where|which)$/.test(lowOf(doc, word)); word--)
    if (/^[,;:.–—()]$/.test(lowOf(doc, word))) return undefined;
  if (word < first) return undefined;
  const isBare = lowOf(doc, word) === 'which' && !AT.has(lowOf(doc, word - 1));
  if (isBare && !isObject(doc, seat, word)) return undefined;
  const start = doc.tokStart[lowOf(doc, word) === 'which' && !isBare ? word - 1 : word] as number;
  const found = places.findLastIndex(({ span }) => span[1] <= start);
  const between = doc.text.slice(places[found]?.span[1] ?? 0, start);
  return found >= 0 && (/^,? $/.test(between) || (!isBare && APPOSED.test(between))) ? found : undefined;
}

/** "Selm, a market town on the lake, where". */
const APPOSED = /^, (?:an?|the|its|their|his|her) [^,;:.()]{3,60}, $/;

/** Somebody else does the deed, and nothing behind it is hit: it is done to what "which" stands for. */
const isObject = (doc: Doc, { own, recipients }: Seat, which: number): boolean => {
  const [trigger] = own as readonly [number];
  const nouns = Array.from({ length: trigger - which - 1 }, (_, n) => which + 1 + n);
  return (
    uposOf(doc, trigger) === 'VERB' &&
    recipients.length === 0 &&
    nouns.some((token) => /^(?:NOUN|PROPN|PRON)$/.test(uposOf(doc, token))) &&
    !childrenOf(doc, trigger).some((c) => c > trigger && relOf(doc, c) === 'obj')
  );
};

/**
 * "Rebels hold Selm. The hospital **there** was shelled": the one place of the sentence before, as an index; null where it names
 * none or two that lie apart, and nothing where the sentence of the deed does not point back.
 */
export function placeBack(doc: Doc, seat: Seat, places: readonly PlaceDraft[]): number | null | undefined {
  const sentence = sentenceOf(doc, seat.own[0] as number);
  const start = doc.sentStart[sentence] as number;
  const end = doc.sentStart[sentence + 1] as number;
  const isPointed = Array.from({ length: end - start }, (_, n) => start + n).some((at) => pointsBack(doc, at, start));
  if (!isPointed) return undefined;
  const before = places.flatMap(({ headToken }, i) => (sentenceOf(doc, headToken) === sentence - 1 ? [i] : []));
  const paragraph = (at: number): number | undefined => spanAt(doc.paragraphs, doc.tokStart[at] as number)?.[0];
  if (sentence === 0 || paragraph((doc.sentStart[sentence - 1] as number) ?? 0) !== paragraph(start)) return null;
  return narrowest(places, before) ?? null;
}

/** "there" of a place: not "there was", and not what only opens a sentence about something else. */
const pointsBack = (doc: Doc, at: number, start: number): boolean =>
  /^(?:there|here)$/.test(lowOf(doc, at)) && (!isBe(doc, at + 1) || (at > start && uposOf(doc, at - 1) === 'NOUN'));

const isBe = (doc: Doc, at: number): boolean => lemmaOf(doc, at) === 'be' || uposOf(doc, at) === 'AUX';
