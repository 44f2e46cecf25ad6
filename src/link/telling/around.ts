import type { Reading, ReadingPlace } from '../../core/reading.ts';
import { covers, leadEnd, paragraphAt, type Span } from '../../core/span.ts';
import { type Days, daysOf } from '../days.ts';

/** A place with the wider ones in which the text puts it, the narrowest first. */
export interface TellingPlace extends ReadingPlace {
  readonly inside: readonly ReadingPlace[];
  /** Told beside the deed and not of it: by its sentence or paragraph, no clause of its own. */
  readonly loose?: true;
}

/** A place that is not told for an account: where its text names it. `setting`: in the title or in the first paragraph. */
export interface NearbyPlace extends TellingPlace {
  readonly where: 'sentence' | 'paragraph' | 'setting';
}

/** Every place that the sentences name, their paragraphs, and the title and first paragraph; each as near as it is named. */
export function nearbyOf(reading: Reading, sentences: readonly Span[]): NearbyPlace[] {
  const { text, places = [] } = reading;
  const reach: readonly (readonly [NearbyPlace['where'], readonly Span[]])[] = [
    ['sentence', sentences],
    ['paragraph', sentences.map(([start, end]) => paragraphAt(text, start, end))],
    ['setting', [[0, leadEnd(text)]]],
  ];
  return places.flatMap((place): NearbyPlace[] => {
    const [where] = reach.find(([, spans]) => spans.some((span) => covers(span, place.span))) ?? [];
    return where === undefined ? [] : [{ ...place, where, inside: widerThan(places, place) }];
  });
}

/** The days that sentences name. */
export const daysIn = (reading: Reading, sentences: readonly Span[]): Days[] =>
  reading.dates
    .filter(({ span }) => sentences.some((sentence) => covers(sentence, span)))
    .map(({ edtf }) => daysOf(edtf))
    .filter((days) => days !== undefined);

/** The wider places in which the text puts one, the narrowest first. */
export function widerThan(places: readonly ReadingPlace[], place: ReadingPlace): ReadingPlace[] {
  const found: ReadingPlace[] = [];
  for (let at = place.in; at !== undefined && found.length < 9; at = places[at]?.in) {
    const wider = places[at];
    if (!wider || found.includes(wider)) break;
    found.push(wider);
  }
  return found;
}
