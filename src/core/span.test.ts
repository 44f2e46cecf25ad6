import { expect, test } from 'vitest';
import { covers, cut, overlaps, type Span, spanAt, trimSpan } from './span.ts';

test('a span is half open', () => {
  expect(cut('the front said', [4, 9])).toBe('front');
  expect(overlaps([0, 4], [4, 9])).toBe(false);
  expect(overlaps([0, 5], [4, 9])).toBe(true);
  expect(covers([0, 9], [4, 9])).toBe(true);
  expect(covers([4, 9], [0, 9])).toBe(false);
});

test('trimming takes the blanks off both ends and makes a blank span empty', () => {
  expect(trimSpan('  said \n', [0, 8])).toEqual([2, 6]);
  expect(trimSpan('   ', [0, 3])).toEqual([3, 3]);
});

test('the span at an offset is found by binary search, none between two spans', () => {
  const spans: Span[] = [
    [0, 3],
    [5, 9],
    [9, 12],
  ];
  const brute = (offset: number) => spans.find(([start, end]) => start <= offset && offset < end);
  for (let offset = -1; offset < 15; offset++) expect(spanAt(spans, offset)).toEqual(brute(offset));
});
