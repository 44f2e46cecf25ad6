import { describe, expect, test } from 'vitest';
import { OFFICES, officesDiffer } from './identity-office.ts';

describe.each(OFFICES)('the office of $head', ({ why, apart, together }) => {
  test(`keeps apart who holds it in two places: ${why}`, () => {
    expect(officesDiffer([apart[0]], [apart[1]])).toBe(true);
    expect(officesDiffer([apart[1]], [apart[0]])).toBe(true);
    expect(officesDiffer([apart[0]], [apart[1], apart[0]])).toBe(false);
  });

  test('says nothing of who may hold it in one', () => {
    expect(officesDiffer([together[0]], [together[1]])).toBe(false);
    expect(officesDiffer([together[1]], [together[0]])).toBe(false);
  });
});
