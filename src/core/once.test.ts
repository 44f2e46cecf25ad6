import { expect, test } from 'vitest';
import { once } from './once.ts';

test('what was found for a value is found once, also where nothing was', () => {
  const asked: string[] = [];
  const lengthOf = once(({ name }: { name: string }) => {
    asked.push(name);
    return name === '' ? undefined : name.length;
  });
  const [long, empty] = [{ name: 'Orim' }, { name: '' }];
  expect([lengthOf(long), lengthOf(long), lengthOf(empty), lengthOf(empty)]).toEqual([4, 4, undefined, undefined]);
  expect(asked).toEqual(['Orim', '']);
});

test('two values are two, however alike', () => {
  let asked = 0;
  const count = once((_: object) => ++asked);
  expect([count({}), count({})]).toEqual([1, 2]);
});
