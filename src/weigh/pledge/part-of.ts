import { cut, type Span, spanAt } from '../../core/span.ts';
import { modalOf } from './modal.ts';
import { wordsIn } from './words.ts';

/** "..., and that Y", "... and to Z", "... and Y would": where the next of several promises may begin. */
const JOIN = /(?:[,;]\s+|\s+)(?:and|but|while)\s+(?:also\s+)?(?=(that|(?:not |never )?to)?\s*(\p{L}))/gu;

/** An infinitive: behind "to" a verb, no noun with its article and no name. */
const INFINITIVE =
  /^(?:not |never )?to (?!(?:the|a|an|its|his|her|their|our|all|every|each|this|that|no|any|some|both|those|these|them|it|us|him|men|women|people|families)\b)\p{Ll}/u;
/** Whose modal it is, words behind these say: "the men who fought and those who would". */
const WHOSE = /^(?:who|which|whose|when|where|if|unless|because|as)$/;

/** Who only these words say stands in the part before: "and nobody will get in their way" is no promise of its own. */
const EMPTY = /^(?:that|it|they|he|she|we|this|these|those|nobody|none|no|one|some|soon|then|also)$/;

/** The words of each of the promises that are joined in these: one that says "to" or has a modal of its own; all of them where they hold but one. */
export function partsOf(text: string, span: Span): readonly Span[] {
  const starts = [span[0]];
  for (const { index, 0: join } of cut(text, span).matchAll(JOIN)) {
    const at = span[0] + index + join.length;
    const own: Span = [starts.at(-1) as number, span[0] + index];
    if (promises(text, own) && begins(text, [at, span[1]], cut(text, own))) starts.push(at);
  }
  return starts.map((start, i) => [start, endBefore(text, start, starts[i + 1] ?? span[1])]);
}

/** Without the mark and "and" before the next part. */
function endBefore(text: string, start: number, end: number): number {
  const join = /(?:[,;]\s+|\s+)(?:and|but|while)\s+(?:also\s+)?$/u.exec(text.slice(start, end));
  return join ? start + join.index : end;
}

/** Whether words hold a promise of their own: an infinitive or a modal, with something behind it. */
function promises(text: string, span: Span): boolean {
  const words = wordsIn(text, span);
  const modal = modalOf(words);
  const to = words.findIndex(({ form }, i) => form === 'to' && i < 3);
  return (modal >= 0 && modal < words.length - 1) || (to >= 0 && to < words.length - 1 && words.length > 2);
}

/** Whether a further promise begins here: "to" as the one before it, or somebody who will. */
function begins(text: string, span: Span, before: string): boolean {
  if (INFINITIVE.test(cut(text, span))) return /^(?:\S+ ){0,2}to /u.test(before);
  const words = wordsIn(text, span);
  const modal = modalOf(words);
  const clause = words.slice(0, modal);
  // "Will exchange their captives and will raid no more"
  if (modal === 0) return words.length > 2 && !/\b(?:will|would|shall)\b.*\b(?:who|which|that)\b/su.test(before);
  const broken = (i: number): boolean => /[;:,.“”"]/u.test(text.slice(words[i]?.span[1], words[i + 1]?.span[0]));
  return (
    modal > 0 &&
    modal < 10 &&
    !clause.some(({ form }, i) => WHOSE.test(form) || broken(i)) &&
    clause.some(({ form }) => !EMPTY.test(form))
  );
}

/** "X will be heated, the minister said, and that no family will be cut off": what goes on behind the words for who says so. */
export function partBehind(text: string, sentences: readonly Span[], after: number): Span | undefined {
  const end = spanAt(sentences, after)?.[1];
  if (end === undefined) return undefined;
  const behind = /^[^,;.“”"]{0,80}?,\s+(?:and|but)\s+/u.exec(text.slice(after, end));
  if (!behind) return undefined;
  const span: Span = [after + behind[0].length, end];
  return begins(text, span, '') ? span : undefined;
}
