import { expect, test } from 'vitest';
import { verbOf } from '../../src/serve/wording.ts';
import { sayAct } from '../../web/src/words.ts';

test('what was not said, or not yet, is not told as done', () => {
  expect(verbOf({ act: 'confirm' })).toBe('confirmed');
  expect(verbOf({ act: 'confirm', polarity: 'negated' })).toBe('did not confirm');
  expect(verbOf({ act: 'call', polarity: 'hypothetical' })).toBe('would call for');
  expect(sayAct('confirm', 'negated')).toBe('did not confirm');
  expect(sayAct('call', 'hypothetical')).toBe('would call for');
  expect(sayAct('pledge', 'asserted')).toBe('pledged');
});
