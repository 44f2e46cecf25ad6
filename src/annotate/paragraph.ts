import type { Span } from '../core/span.ts';

/** The paragraphs of a plain text: blocks between blank lines, without the blanks around them. A blank text has none. */
export function paragraphsOf(text: string): Span[] {
  return [...text.matchAll(/\S(?:[^\n]|\n(?![^\S\n]*\n))*/g)].map(({ index, 0: block }) => [
    index,
    index + block.trimEnd().length,
  ]);
}
