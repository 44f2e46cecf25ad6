/** A half-open range of UTF-16 offsets into one article's clean text: `text.slice(start, end)`. */
export type Span = readonly [start: number, end: number];

/** The words a span stands for. */
export const cut = (text: string, [start, end]: Span): string => text.slice(start, end);

/** True when `inner` lies wholly inside `outer` (equal spans included). */
export const covers = (outer: Span, inner: Span): boolean => outer[0] <= inner[0] && inner[1] <= outer[1];

/** True when the two spans share at least one character. */
export const overlaps = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1];

/** The span without blanks at either end; an all-blank span becomes empty at its start. */
export function trimSpan(text: string, [start, end]: Span): Span {
  let from = start;
  let to = end;
  while (from < to && /\s/u.test(text[from] ?? '')) from++;
  while (to > from && /\s/u.test(text[to - 1] ?? '')) to--;
  return [from, to];
}

/**
 * The span among `spans` that holds `offset`, found by binary search.
 * `spans` must be sorted and must not overlap. Gives `undefined` when the offset lies between two of them.
 */
export function spanAt(spans: readonly Span[], offset: number): Span | undefined {
  let low = 0;
  let high = spans.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const span = spans[middle] as Span;
    if (offset < span[0]) high = middle - 1;
    else if (offset >= span[1]) low = middle + 1;
    else return span;
  }
  return undefined;
}

/** Where the first paragraph below the title ends. */
export function leadEnd(text: string): number {
  const end = text.indexOf('\n\n', text.indexOf('\n\n') + 2);
  return end < 0 ? text.length : end;
}

/** The stretch of a text between two blank lines that holds a place, or all from a first to a last one. */
export function paragraphAt(text: string, start: number, end: number = start): Span {
  const stop = text.indexOf('\n\n', end);
  return [text.lastIndexOf('\n\n', start) + 1, stop < 0 ? text.length : stop];
}
