import { expect, test } from 'vitest';
import { STATUSES, type StatusFacts, statusFor } from './status.ts';

const facts = (more: Partial<StatusFacts>): StatusFacts => ({
  ...{ articles: 1, firm: 1, camps: 1, disputed: false, denied: false, superseded: false, retracted: false },
  ...more,
});

test.each([
  ['one article', {}, 'reported'],
  ['ten copies of one wire', { articles: 10 }, 'repeated'],
  ['two sources of one camp', { articles: 2, firm: 2 }, 'repeated'],
  ['two sources of two camps', { articles: 2, firm: 2, camps: 2 }, 'corroborated'],
  ['two camps, and a third number', { articles: 3, firm: 2, camps: 2, disputed: true }, 'disputed'],
  ['denied by a side', { denied: true, disputed: true }, 'denied'],
  ['corrected by its source', { superseded: true, disputed: true }, 'superseded by its source'],
  ['its article was taken back', { retracted: true, superseded: true }, 'retracted'],
] as const)('%s', (_what, more, expected) => {
  expect(statusFor(facts(more))).toBe(expected);
});

test('every word has a row, and the last row always holds', () => {
  expect(STATUSES.at(-1)?.holds(facts({}))).toBe(true);
  expect(new Set(STATUSES.map(({ status }) => status)).size).toBe(STATUSES.length);
});
