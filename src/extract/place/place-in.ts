import type { Doc } from '../../annotate/doc.ts';
import type { Precision, ReadingPlace } from '../../core/reading.ts';

const WIDTH: Readonly<Record<Precision, number>> = {
  site: 0,
  settlement: 1,
  unresolved: 1,
  district: 2,
  region: 3,
  country: 4,
};

/** What may stand between a place and the wider one around it, beside "in" or "of": "a village in the east of". */
const BESIDE =
  /^(?:, (?:an? |the )?(?:[\p{Ll}-]+ ){1,4}|,? )(?:in|of|within) (?:the )?(?:[\p{Ll}-]+ ){0,2}(?:of )?(?:the )?$/u;

/** True when the words put the first place inside the second, which stands behind it: "Harim, in Talin province", "Harim, Talin". */
export function isInside(doc: Doc, place: ReadingPlace, next: ReadingPlace): boolean {
  const gap = doc.text.slice(place.span[1], next.span[0]).replace(/\s+/g, ' ');
  if (gap === ', ' || gap === ' (') return WIDTH[next.precision] > Math.max(1, WIDTH[place.precision]);
  return gap.length < 60 && BESIDE.test(gap) && WIDTH[next.precision] >= WIDTH[place.precision];
}
