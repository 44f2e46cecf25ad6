import type { Material } from '../../core/material.ts';
import { cut, overlaps, type Span } from '../../core/span.ts';
import type { VowWord } from './vow-table.ts';
import type { Word } from './words.ts';

/**
 * The words for whom or what a promise is about, out of some that say so in the order of the text: up to the first that tells a
 * day, widened to the name or noun for somebody in which they stand. A noun for the promise itself ("I give my word") is none.
 * Nothing where no word is left.
 */
export function aboutOf({ reading }: Material, topic: readonly Word[], vows: readonly VowWord[]): Span | undefined {
  const named = topic.filter(({ stem }) => !vows.some((vow) => isNoun(vow) && vow.stems.at(-1) === stem));
  const dated = named.findIndex(({ span }) => reading.dates.some((date) => overlaps(date.span, span)));
  const [first, ...more] = named.slice(0, dated < 0 ? named.length : dated);
  if (!first) return undefined;
  const end = (more.at(-1) ?? first).span[1];
  const around = reading.mentions.find(
    ({ span }) => span[0] <= first.span[0] && first.span[1] <= span[1] && !NO.test(cut(reading.text, span)),
  );
  return [Math.min(first.span[0], around?.span[0] ?? first.span[0]), Math.max(end, around?.span[1] ?? end)];
}

/** "Promise", and "word" of "give one's word". */
const isNoun = ({ kind, stems }: VowWord): boolean => kind === 'noun' || stems.length > 1;

/** "No soldier will be harmed" is about soldiers. */
const NO = /^(?:no|not|none|neither)\b/iu;
