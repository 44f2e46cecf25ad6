import { expect, test } from 'vitest';
import { capture } from '../../intake/capture.ts';
import { readArticle } from '../../run/pipeline.ts';
import { loadPledgeTables } from '../../run/pledge-tables.ts';
import { loadResources } from '../../run/resources.ts';
import { pledgesOf } from './pledge.ts';

const resources = await loadResources();
const tables = await loadPledgeTables();

/** How many acts of later articles stand in the thread of the promise that the first one tells. */
async function actsIn(...texts: readonly string[]): Promise<number> {
  const materials = [];
  for (const [n, text] of texts.entries()) {
    const arrival = { how: 'file', file: 'a.txt', form: 'text', clean: true, at: new Date(0) } as const;
    const given = { id: `a${n}`, outlet: 'River Post', published: `2031-05-1${n}` };
    const reading = await readArticle(capture(new TextEncoder().encode(text), { ...arrival, given }), resources);
    materials.push({ reading, actors: new Map(), revision: n, capturedAt: '' });
  }
  const [pledge] = pledgesOf(materials, tables);
  if (!pledge) throw new Error('no promise was read');
  return pledge.thread.length;
}

const PROMISE =
  'The Minister of the Interior, Ruta Sarn, promised the wives of the strikers of Harim that their husbands would be set free by June.';

test('what an Interior Ministry does in an article with the same places stands beside the promise', async () => {
  expect(await actsIn(PROMISE, 'Security forces arrested nine strikers in Harim, the Interior Ministry said.')).toBe(1);
});

test.each([
  ['Security forces arrested nine strikers in Ossel, the Interior Ministry said.', 'of another state'],
  [
    'Security forces arrested nine strikers in Sarn, the Interior Ministry said.',
    'in a town called as the minister is',
  ],
])('what one does elsewhere does not: %s (%s)', async (text) => {
  expect(await actsIn(PROMISE, text)).toBe(0);
});
