import type { Material } from '../../core/material.ts';
import { cut, overlaps } from '../../core/span.ts';
import { answered } from './answered.ts';
import { inTitle } from './article.ts';
import { countered, countersIn } from './countered.ts';
import type { Bare, Denial } from './denial.ts';
import { negated } from './negated.ts';
import { stated } from './stated.ts';
import { worded } from './worded.ts';

/** Raised whenever other sentences of an article may be found to deny something. */
export const DENIAL_RULES = 5;

/** The denials of an article, in the order of the text, one for each sentence. */
export function denialsIn(material: Material): Denial[] {
  const found: Denial[] = [];
  const take = (some: readonly Bare[]): void => {
    for (const one of some)
      if (!found.some((known) => overlaps(known.sentence, one.sentence)))
        found.push({ ...one, counters: countersIn(cut(material.reading.text, one.sentence)) });
  };
  take(answered(material));
  take(stated(material));
  take(worded(material));
  take(negated(material));
  take(countered(material));
  return found.sort((a, b) => a.content[0] - b.content[0]);
}

/** Without those of the title, where the text denies as well. */
export function withoutTitle({ reading }: Material, denials: readonly Denial[]): readonly Denial[] {
  const body = denials.filter(({ sentence }) => !inTitle(reading, sentence));
  return body.some(({ worded: is }) => is)
    ? body
    : denials.filter(({ worded: is, sentence }) => is || !inTitle(reading, sentence));
}
