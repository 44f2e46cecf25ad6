import { type Doc, formOf, tokenAt, uposOf, xposOf } from '../../annotate/doc.ts';
import type { ActorKind } from '../../core/reading.ts';
import { low, range } from '../clause/statement-tree.ts';
import type { Speech } from '../content/content-quote.ts';
import type { CueRow } from '../cue/cue.ts';
import type { Said } from '../cue/said.ts';
import { canSpeak, isPublished } from '../source/source-kind.ts';

/** Most words of a speaker at the end of a headline, and fewest before the sign. */
const SPEAKER = 5;
const TOLD = 3;

/**
 * Headlines that name their speaker last: "Fire was arson: police", "Dam to burst within days - engineer". A line of its own
 * without a full stop, a colon or a dash between blanks, and behind it nothing but a noun phrase of one who can speak.
 */
export function readTails(
  doc: Doc,
  speeches: readonly Speech[],
  speakers: ReadonlyMap<number, ActorKind>,
  row: CueRow,
): Said[] {
  return doc.paragraphs.flatMap(([start, end]) => {
    const first = tokenAt(doc, start);
    let last = first;
    while (last >= 0 && last + 1 < doc.n && (doc.tokStart[last + 1] as number) < end) last++;
    if (first < 0 || /^[.!?:;,"”’]$/.test(formOf(doc, last))) return [];
    const sign = range(Math.max(first, last - SPEAKER), last - 1).findLast((i) => isSign(doc, i));
    if (sign === undefined || sign - first < TOLD || speeches.some(({ from, to }) => from <= sign && sign <= to))
      return [];
    const source = range(sign + 1, last);
    if (!source.every((i) => /^(DET|ADJ|NOUN|PROPN|NUM)$/.test(uposOf(doc, i)))) return [];
    // "Mayor of Lesk: no more talks": who stands first speaks.
    const before = range(first, sign - 1);
    if (!isVoice(doc, last, speakers) || before.some((i) => isSign(doc, i)) || !isTold(doc, before)) return [];
    return [
      {
        row,
        head: sign,
        cue: [sign],
        source: last,
        sourceTokens: source,
        sourceMore: [],
        content: before,
        act: row.act,
      },
    ];
  });
}

const isSign = (doc: Doc, i: number): boolean =>
  formOf(doc, i) === ':' ||
  (/^([-–—]|--)$/.test(formOf(doc, i)) &&
    (doc.tokStart[i] as number) > (doc.tokEnd[i - 1] as number) &&
    (doc.tokStart[i + 1] as number) > (doc.tokEnd[i] as number));

/** An office or a body, or a name that is no place. */
const isVoice = (doc: Doc, i: number, speakers: ReadonlyMap<number, ActorKind>): boolean => {
  const kind = speakers.get(i);
  if (uposOf(doc, i) === 'PROPN') return kind !== undefined && kind !== 'other' && kind !== 'state';
  return uposOf(doc, i) === 'NOUN' && (isPublished(low(doc, i)) || canSpeak(doc, i));
};

/** Words that tell something: a verb, a participle or an infinitive, and no two names in a list. */
const isTold = (doc: Doc, words: readonly number[]): boolean =>
  words.some((i) => /^(VERB|AUX)$/.test(uposOf(doc, i)) || /^VB/.test(xposOf(doc, i))) ||
  /^(NUM)$/.test(uposOf(doc, words[0] as number)) ||
  words.some((i) => /^(dead|killed|wounded|injured|hurt|missing|shot)$/.test(low(doc, i)));
