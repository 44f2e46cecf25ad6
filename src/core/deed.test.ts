import { expect, test } from 'vitest';
import { DEEDS, deedOf } from './deed.ts';

test.each(DEEDS)('$class $mode is the deed $deed, for a reason', ({ class: of, mode, deed, why }) => {
  expect(deedOf(of, mode)).toBe(deed);
  expect(why).not.toBe('');
});

test('another mode of a class goes with the class; what is only said is no deed', () => {
  expect(deedOf('ASSAULT', 'aerial')).toBe('harm');
  expect(deedOf('ACCUSE')).toBeUndefined();
});
