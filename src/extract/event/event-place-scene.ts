import { type Doc, headOf, lowOf, relOf, sentenceOf, uposOf } from '../../annotate/doc.ts';
import { spanAt } from '../../core/span.ts';
import type { PlaceDraft } from '../place/place.ts';
import { AT, BODILY, type Seat } from './event-place.ts';

/** How many sentences a scene lasts, within its paragraph. */
const LASTS = 3;
/** How many words may stand before the place that a line opens with: "11.05 Now also Harim". */
const LEAD = 4;

/** A place and whether its line is a heading for it, without a verb or closed by a colon. */
export interface Scene {
  readonly place: number;
  readonly headed: boolean;
}

/**
 * "**Harim** again. Two shells hit the school.", "**Harim:** two shells on the school": the place that a line without a verb
 * opens with, or that stands before a colon, is the scene of what is told behind it; so is one that a line tells something of
 * which is no deed: "**Harim** got its share." Nothing where no such line stands in the paragraph, or a later one names
 * another place.
 */
export function sceneOf(
  doc: Doc,
  seat: Seat,
  places: readonly PlaceDraft[],
  triggers: ReadonlySet<number>,
): Scene | undefined {
  if (!BODILY.has(seat.class)) return undefined;
  const trigger = seat.own[0] as number;
  const own = sentenceOf(doc, trigger);
  const paragraph = spanAt(doc.paragraphs, doc.tokStart[trigger] as number)?.[0];
  for (let s = own; s >= 0 && own - s <= LASTS; s--) {
    if (spanAt(doc.paragraphs, doc.tokStart[doc.sentStart[s] as number] as number)?.[0] !== paragraph) return undefined;
    const found = opening(doc, s, places, triggers);
    if (found !== undefined) return (places[found.place]?.headToken ?? trigger) < trigger ? found : undefined;
    if (s < own && places.some(({ headToken }) => sentenceOf(doc, headToken) === s)) return undefined;
  }
  return undefined;
}

function opening(
  doc: Doc,
  sentence: number,
  places: readonly PlaceDraft[],
  triggers: ReadonlySet<number>,
): Scene | undefined {
  const [from, to] = [doc.sentStart[sentence] as number, doc.sentStart[sentence + 1] as number];
  const within = places.flatMap((place, i) => (sentenceOf(doc, place.headToken) === sentence ? [{ place, i }] : []));
  const first = within.find(({ place }) => {
    const start = tokens(from, to).find((t) => (doc.tokStart[t] as number) >= place.span[0]) ?? to;
    return start - from <= LEAD && tokens(from, start).every((t) => isLight(doc, t));
  });
  if (first === undefined) return undefined;
  const behind = tokens(from, to).find((t) => (doc.tokStart[t] as number) >= first.place.span[1]) ?? to;
  const isVerbless = !tokens(from, to).some((t) => /^(?:VERB|AUX)$/.test(uposOf(doc, t)));
  if (isVerbless || (behind < to && lowOf(doc, behind) === ':')) return { place: first.i, headed: true };
  const isTopic = isSubject(doc, first.place.headToken) && first.place.country === undefined;
  return isTopic && within.length === 1 && !tokens(from, to).some((t) => triggers.has(t))
    ? { place: first.i, headed: false }
    : undefined;
}

/** "Harim got its share", "the village of Harim got its share". */
const isSubject = (doc: Doc, token: number): boolean =>
  relOf(doc, token).startsWith('nsubj') ||
  (relOf(doc, token) === 'nmod' && relOf(doc, headOf(doc, token)).startsWith('nsubj'));

/** "Now also", "09.40", "And in", "The village of": words that only lead up to the place. */
const isLight = (doc: Doc, t: number): boolean => {
  const [word, kind] = [lowOf(doc, t), uposOf(doc, t)];
  if (PART.test(word)) return true;
  return kind === 'ADP' ? AT.has(word) : /^(?:ADV|NUM|SYM|CCONJ|DET)$/.test(kind);
};
const PART = /^(?:town|village|city|district|hamlet|port|suburb|of)$/;

const tokens = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, n) => from + n);
