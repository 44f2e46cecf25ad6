const PAIR = /[\ud800-\udbff][\udc00-\udfff]/g;

/**
 * Turns offsets into a text from UTF-16 units, in which Stemma counts, into Unicode code points, in which Web Annotations
 * do. An offset inside a pair counts as one before it.
 */
export function codePointsOf(text: string): (offset: number) => number {
  const pairs = [...text.matchAll(PAIR)].map(({ index }) => index);
  return (offset) => {
    let low = 0;
    let high = pairs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[middle] as number) + 1 < offset) low = middle + 1;
      else high = middle;
    }
    const inside = pairs[low] !== undefined && (pairs[low] as number) + 1 === offset;
    return offset - low - (inside ? 1 : 0);
  };
}
