import { type Doc, formOf, lowOf, tokenSpan } from '../../annotate/doc.ts';
import type { Span } from '../../core/span.ts';

/** "a sit-in", "the call-up": the whole word where the tokens of a noun are parted at its hyphen; else nothing. */
export function wholeWord(doc: Doc, token: number): string {
  if (token < 2 || formOf(doc, token - 1) !== '-' || !PARTICLES.test(lowOf(doc, token))) return '';
  const [first, last] = [tokenSpan(doc, token - 2), tokenSpan(doc, token)];
  return last[0] - first[1] === 1 ? `${lowOf(doc, token - 2)}-${lowOf(doc, token)}` : '';
}
/** The span of the word at a token: of the whole word where its tokens are parted at a hyphen. */
export const triggerSpan = (doc: Doc, token: number): Span => {
  const [start, end] = tokenSpan(doc, token);
  return wholeWord(doc, token) === '' ? [start, end] : [tokenSpan(doc, token - 2)[0], end];
};
const PARTICLES = /^(?:ins?|outs?|ups?|downs?|offs?|backs?|overs?|slow|slows)$/;
