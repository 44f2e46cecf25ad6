import type { Reading } from '../../core/reading.ts';
import type { Span } from '../../core/span.ts';

/** The stretch of a text between two blank lines that holds a place. */
export function paragraphAt({ text }: Reading, at: number): Span {
  const end = text.indexOf('\n\n', at);
  return [text.lastIndexOf('\n\n', at) + 1, end < 0 ? text.length : end];
}

/** True in the first paragraph, where another follows it. */
export const inTitle = ({ text }: Reading, [start]: Span): boolean => start < text.indexOf('\n\n');
