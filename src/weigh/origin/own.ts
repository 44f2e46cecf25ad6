import { covers, cut, type Span } from '../../core/span.ts';
import { type ArticleView, paragraphOf, sentenceOf } from './view.ts';
import type { Voice } from './voice.ts';
import { INQUIRY, isWitness, MISSION } from './witness.ts';

/** Whether the whole article tells of an inquiry of its own: its first paragraph of text says that its people went there. */
export function isMission({ reading, paragraphs }: ArticleView): boolean {
  const first = paragraphs[reading.title !== undefined && paragraphs.length > 1 ? 1 : 0];
  return (
    first !== undefined &&
    reading.sentences.some((sentence) => covers(first, sentence) && MISSION.test(cut(reading.text, sentence)))
  );
}

/** The outlet's own people saw it: by a sentence of its paragraph, or by an inquiry of a body that is itself the outlet. */
export function ownVoice(view: ArticleView, place: Span): Voice | undefined {
  const { reading } = view;
  if (isMission(view)) return { kind: 'own', credit: sentenceOf(view, place[0]) };
  const [from, to] = paragraphOf(view, place[0]);
  for (const sentence of reading.sentences) {
    if (sentence[0] < from || sentence[1] > to) continue;
    if (isWitness(unquoted(view, sentence))) return { kind: 'own', credit: sentence };
  }
  const inquiry = reading.sentences.find((sentence) => isInquiry(cut(reading.text, sentence), reading.outlet));
  return inquiry === undefined ? undefined : { kind: 'own', credit: inquiry };
}

/** A sentence without what stands in quotation marks: "We saw it" there is somebody else's word. */
const unquoted = ({ reading: { text, quotes } }: ArticleView, [start, end]: Span): string =>
  quotes
    .filter((quote) => quote[0] < end && quote[1] > start)
    .reduceRight(
      (words, [from, to]) =>
        words.slice(0, Math.max(0, from - start)) + words.slice(Math.min(words.length, to - start)),
      text.slice(start, end),
    );

/** "The Isken Committee has spoken with crews": the outlet is the subject. */
function isInquiry(sentence: string, outlet: string | undefined): boolean {
  if (outlet === undefined) return false;
  const at = sentence.indexOf(outlet);
  return at >= 0 && new RegExp(`^${INQUIRY.source}`, 'iu').test(sentence.slice(at + outlet.length));
}
