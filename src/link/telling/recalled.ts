import type { Reading, ReadingEvent } from '../../core/reading.ts';
import { cut, spanAt } from '../../core/span.ts';

/**
 * "two months after they were rounded up", "whom the police had taken", "held since February": the article tells it as
 * something known, so that it may long be past.
 */
export function isRecalled({ text, sentences }: Reading, { trigger, background }: ReadingEvent): boolean {
  if (background) return true;
  const sentence = spanAt(sentences, trigger[0]);
  if (!sentence) return false;
  return BEFORE.test(cut(text, [sentence[0], trigger[0]])) || BEHIND.test(cut(text, [trigger[1], sentence[1]]));
}

/** A clause that hangs on another, or a deed done before another; nothing else may stand between it and the trigger. */
const BEFORE =
  /(?:\b(?:after|since|when|before|until|ever since)\b[^,;:.]{0,60}|\b(?:who|whom|which|that|where|whose)\b[^,;:.]{0,40}|\bhad (?:also |been |already |once |\p{L}+ly )*)$/iu;
const BEHIND = /^(?: \S+)? since\b/iu;
