import { expect, test } from 'vitest';
import { rememberWhile } from './remember.ts';

/** Counts how often an answer is made. */
function counted(): { readonly made: string[]; readonly make: (what: string) => () => Promise<string> } {
  const made: string[] = [];
  return {
    made,
    make: (what) => async () => {
      made.push(what);
      return `${what} ${made.length}`;
    },
  };
}

test('an answer is made once while nothing is written, also for two who ask at the same time', async () => {
  const { made, make } = counted();
  const remember = rememberWhile(async () => 'same');
  const [one, two] = await Promise.all([remember('a', make('a')), remember('a', make('a'))]);
  expect([one, two, await remember('a', make('a'))]).toEqual(['a 1', 'a 1', 'a 1']);
  expect(await remember('b', make('b'))).toBe('b 2');
  expect(made).toEqual(['a', 'b']);
});

test('it is made anew once something was written', async () => {
  const { make } = counted();
  let mark = '1';
  const remember = rememberWhile(async () => mark);
  expect(await remember('a', make('a'))).toBe('a 1');
  mark = '2';
  expect(await remember('a', make('a'))).toBe('a 2');
});

test('what was begun before a write and ends after it is not given again', async () => {
  let mark = '1';
  const remember = rememberWhile(async () => mark);
  let end = (_: string): void => {};
  const slow = remember('a', () => new Promise<string>((resolve) => (end = resolve)));
  await Promise.resolve();
  mark = '2';
  await Promise.resolve();
  end('of two states');
  expect(await slow).toBe('of two states');
  expect(await remember('a', async () => 'new')).toBe('new');
});

test('one that failed is made again', async () => {
  const remember = rememberWhile(async () => 'same');
  await expect(remember('a', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await remember('a', async () => 'yes')).toBe('yes');
});

test('of very many answers those asked for last are kept', async () => {
  const { made, make } = counted();
  const remember = rememberWhile(async () => 'same');
  await remember('first', make('first'));
  for (let n = 0; n < 63; n++) await remember(`other ${n}`, make(`other ${n}`));
  await remember('first', make('first'));
  await remember('one more', make('one more'));
  await remember('first', make('first'));
  expect(made.filter((what) => what === 'first')).toHaveLength(1);
  await remember('other 0', make('other 0'));
  expect(made.filter((what) => what === 'other 0')).toHaveLength(2);
});
