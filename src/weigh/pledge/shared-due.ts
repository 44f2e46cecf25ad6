import type { Material } from '../../core/material.ts';
import { cut, type Span, spanAt } from '../../core/span.ts';
import { dueIn } from './due.ts';
import type { Vow } from './vow.ts';

/** "Within the same term": as the promise before it. */
const SAME =
  /\b(?:within|by|until|before|in|to|on) (?:the|that) (?:same|very) (?:term|period|time|date|day|deadline|week|month|limit)\b/iu;
/** "It is to be done by 10 July", "Both have until Friday": of the promises before it. */
const OF_ALL =
  /^(?:This|That|It|Both|All (?:of )?(?:this|that|it)|Each|Everything|The (?:exchange|swap|deadline|handover|withdrawal|transfer|work|whole))\b(?!.*\b(?:not|no|never)\b).*\b(?:by|before|within|no later than|not later than|until)\b/su;

const DONE =
  /\b(?:is|are|was|were|has|have|will) (?:to )?(?:be )?(?:done|over|completed|complete|finished|take place|happen|begin)\b/u;

/**
 * The promises of an article in the order of its text, each without a day of its own with that of the one before it, where it says
 * "the same", or that of the sentence behind it, where that says by when it is to be done.
 */
export function withSharedDue(material: Material, vows: readonly Vow[]): Vow[] {
  const { text, sentences } = material.reading;
  const dated: Vow[] = [];
  const last = (sentence: Span | undefined): boolean =>
    sentence !== undefined && OF_ALL.test(cut(text, sentence)) && DONE.test(cut(text, sentence));
  for (const vow of vows) {
    const open = vow.deadline === undefined && vow.until === undefined && vow.from === undefined;
    const sentence = spanAt(sentences, vow.span[0]);
    // What only says by when the promises before it are to be done is none itself.
    if (last(sentence) && dated.length > 0) continue;
    const next = sentences[(sentence ? sentences.indexOf(sentence) : -2) + 1];
    const before = dated.flatMap(({ deadline, until }) => deadline ?? until ?? []).at(-1);
    if (open && SAME.test(cut(text, vow.span)) && before !== undefined) dated.push({ ...vow, deadline: before });
    else if (
      open &&
      sentence &&
      next &&
      OF_ALL.test(cut(text, next)) &&
      (last(next) || !vows.some(({ span }) => span[0] >= next[0] && span[0] < next[1]))
    ) {
      const { deadline } = dueIn(material, next);
      dated.push(deadline === undefined ? vow : { ...vow, deadline });
    } else dated.push(vow);
  }
  return dated;
}
