import { expect, test } from 'vitest';
import { readText } from '../../../test/read-text.ts';
import { cut } from '../../core/span.ts';
import { loadResources } from '../../run/resources.ts';
import { isRecalled } from './recalled.ts';

const resources = await loadResources();

async function recalled(text: string): Promise<Record<string, boolean>> {
  const reading = await readText(text, '2024-05-03', resources);
  return Object.fromEntries(reading.events.map((e) => [cut(reading.text, e.trigger), isRecalled(reading, e)]));
}

test.each([
  [
    'Eight dockers were freed in Harim, two months after they were rounded up by police.',
    { freed: false, rounded: true },
  ],
  ['Police freed the dockers whom they had detained in Harim.', { freed: false, detained: true }],
  ['Police had arrested the four traders in Harim.', { arrested: true }],
  ['Police freed the traders detained since February in Harim.', { freed: false, detained: true }],
  ['Police arrested four traders in Harim, and a shop was burned down.', { arrested: false, burned: false }],
])('%s', async (text, expected) => {
  expect(await recalled(text)).toMatchObject(expected);
});
