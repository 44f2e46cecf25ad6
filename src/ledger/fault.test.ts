import { expect, test } from 'vitest';
import { StemmaError } from '../core/errors.ts';
import { asOurs, guard } from './fault.ts';

test.each([
  [{ code: 'ENOSPC', message: 'write' }, 'E_DISK_FULL'],
  [{ code: '53100', message: 'could not extend file' }, 'E_DISK_FULL'],
  [{ message: 'could not write to file "x": No space left on device' }, 'E_DISK_FULL'],
  [{ code: 'EACCES', message: 'open' }, 'E_NO_PERMISSION'],
  [{ code: 'EROFS', message: 'mkdir' }, 'E_NO_PERMISSION'],
  [{ code: '23505', message: 'duplicate key' }, 'E_STORE'],
  ['just a text', 'E_STORE'],
])('%j becomes %s', async (thrown, code) => {
  await expect(guard('here', () => Promise.reject(thrown))).rejects.toMatchObject({ code });
});

test('an error of ours goes through as it is, and a message names the store', () => {
  const ours = new StemmaError('E_BAD_QUERY', '!');
  expect(asOurs(ours, 'here')).toBe(ours);
  expect(asOurs(new Error('gone'), 'here').message).toBe('the store here cannot be used: gone');
});
