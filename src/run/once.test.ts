import { expect, test } from 'vitest';
import { once } from './once.ts';

test('a load is shared, also while it runs', async () => {
  let loads = 0;
  const load = once(async (key: string) => `${key} ${++loads}`);
  expect(await Promise.all([load('a'), load('a'), load('b')])).toEqual(['a 1', 'a 1', 'b 2']);
});

test('a load that failed is begun anew', async () => {
  let loads = 0;
  const load = once(async (_key: 'tables') => {
    if (++loads === 1) throw new Error('the disk was away');
    return loads;
  });
  await expect(load('tables')).rejects.toThrow('the disk was away');
  expect(await load('tables')).toBe(2);
});
