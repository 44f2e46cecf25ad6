import type { Span } from '../../core/span.ts';
import { COUNTS, type CountRow } from './count-table.ts';

/** Which kinds of count the words around a number make of it. `sentence` and `span` lie in `text`. */
export function countsAs(text: string, sentence: Span, span: Span): ReadonlySet<CountRow['says']> {
  const parts: Readonly<Record<CountRow['where'], string>> = {
    before: text.slice(sentence[0], span[0]).replace(/\b(?:at least|some|about|around|nearly|only) $/i, ''),
    behind: text.slice(span[1], sentence[1]),
    sentence: text.slice(...sentence),
    next: text.slice(sentence[1], sentence[1] + 120),
  };
  return new Set(COUNTS.filter(({ where, pattern }) => pattern.test(parts[where])).map(({ says }) => says));
}
