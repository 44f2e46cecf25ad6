import type { Material } from '../../core/material.ts';
import { cut, overlaps, type Span } from '../../core/span.ts';
import type { VowWord } from './vow-table.ts';
import type { Word } from './words.ts';

/**
 * The words for whom or what a promise is about, out of some that say so in the order of the text: up to the first that tells a
 * day or a verb, widened to the name or noun for somebody in which they stand. A noun for the promise itself ("I give my word") is
 * none. Nothing where no word is left, or where nothing shows that they are a noun.
 */
export function aboutOf({ reading }: Material, topic: readonly Word[], vows: readonly VowWord[]): Span | undefined {
  const named = topic.filter(({ stem }) => !vows.some((vow) => isNoun(vow) && vow.stems.at(-1) === stem));
  const dated = named.findIndex(({ span }) => reading.dates.some((date) => overlaps(date.span, span)));
  const [first, ...more] = named.slice(0, dated < 0 ? named.length : dated);
  if (!first) return undefined;
  const end = beforeVerb(reading.text, [first.span[0], (more.at(-1) ?? first).span[1]]);
  const around = reading.mentions.find(
    ({ span }) => span[0] <= first.span[0] && first.span[1] <= span[1] && !NO.test(cut(reading.text, span)),
  );
  const about: Span = [
    Math.min(first.span[0], around?.span[0] ?? first.span[0]),
    Math.max(end, around?.span[1] ?? end),
  ];
  return isThing(reading, about) ? about : undefined;
}

/** "No group would face persecution" is about a group: up to the helping verb. */
function beforeVerb(text: string, [start, end]: Span): number {
  const verb = /\s(?:would|will|shall|should|can|could|may|might|must|is|are|was|were|be|has|have|had)\b/u.exec(
    text.slice(start, end),
  );
  return verb ? start + verb.index : end;
}

/** A name, a noun for somebody, or behind an article or a number and no list of qualities ("a tolerant, civilised nation"). */
function isThing({ text, mentions }: Material['reading'], about: Span): boolean {
  if (/\p{Lu}/u.test(cut(text, about)) || mentions.some(({ span }) => overlaps(span, about))) return true;
  const listed = /^, \p{Ll}+ \p{Ll}/u.test(text.slice(about[1], about[1] + 40)) && !/\s/u.test(cut(text, about));
  return !listed && DETERMINED.test(text.slice(Math.max(0, about[0] - 12), about[0]));
}
const DETERMINED = /(?:^|\s)(?:a|an|the|all|any|every|each|its|their|his|her|our|no|both|these|those|some|\d+)\s$/iu;

/** "Promise", and "word" of "give one's word". */
const isNoun = ({ kind, stems }: VowWord): boolean => kind === 'noun' || stems.length > 1;

/** "No soldier will be harmed" is about soldiers. */
const NO = /^(?:no|not|none|neither)\b/iu;
