import { expect, test } from 'vitest';
import { ERRORS, refusal, StemmaError } from './errors.ts';

test('an error carries its code, names the bad value and knows its exit code', () => {
  const error = new StemmaError('E_LEDGER_LOCKED', '.stemma', 77);
  expect(error.message).toBe('the ledger .stemma is in use by process 77');
  expect([error.code, error.exit]).toEqual(['E_LEDGER_LOCKED', 3]);
});

test('every row of the table has an exit code and a sentence that repeats what it is given', () => {
  for (const [code, { exit, say }] of Object.entries(ERRORS)) {
    const given = Array.from({ length: say.length }, (_, i) => `value${i}`);
    const sentence = (say as (...args: unknown[]) => string)(...given);
    expect([1, 2, 3, 4, 5], code).toContain(exit);
    for (const value of given) expect(sentence, code).toContain(value);
  }
});

test('a refusal keeps the code; an error that is not ours is thrown on', () => {
  expect(refusal('a.txt', new StemmaError('E_EMPTY_FILE', 'a.txt'))).toEqual({
    id: 'a.txt',
    error: { code: 'E_EMPTY_FILE', message: 'a.txt is empty' },
  });
  expect(() => refusal('a.txt', new TypeError('bug'))).toThrow(TypeError);
});
