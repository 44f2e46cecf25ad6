import { expect, test } from 'vitest';
import { once, onceForWords } from './once.ts';

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

test('what was found for words is found once, and anew after very many others', () => {
  let asked = 0;
  const count = onceForWords((words) => [words, ++asked] as const);
  expect([count('Orim'), count('Orim'), count('Harim')]).toEqual([
    ['Orim', 1],
    ['Orim', 1],
    ['Harim', 2],
  ]);
  for (let n = 0; n < 50_000; n++) count(`word ${n}`);
  expect(count('Orim')[1]).toBe(50_003);
});
