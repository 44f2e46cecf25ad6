import { expect, test } from 'vitest';
import { readFeasts } from './feast-table.ts';

test('a rule of an unknown form is refused by name', () => {
  const head = 'kind\tnames\thow\twhy\tfires\tgives\tnotIn\n';
  expect(() => readFeasts(`${head}feast\tHarvest\tsome day\t\t\t\t`)).toThrow('"some day"');
  expect(() => readFeasts(`${head}fair\tHarvest\t10-01\t\t\t\t`)).toThrow('"fair"');
});
