import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

test('the schemas and the page of errors are those that the types and the table give', () => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/schema.mjs', '--check'], { encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(status).toBe(0);
});
