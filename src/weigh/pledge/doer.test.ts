import { expect, test } from 'vitest';
import { capture } from '../../intake/capture.ts';
import { readArticle } from '../../run/pipeline.ts';
import { loadPledgeTables } from '../../run/pledge-tables.ts';
import { loadResources } from '../../run/resources.ts';
import { pledgesOf } from './pledge.ts';

const resources = await loadResources();
const tables = await loadPledgeTables();

/** How many acts of the second article stand beside the promise of the first. */
async function actsIn(...texts: readonly string[]): Promise<number> {
  const materials = [];
  for (const [n, text] of texts.entries()) {
    const arrival = { how: 'file', file: 'a.txt', form: 'text', clean: true, at: new Date(0) } as const;
    const given = { id: `a${n}`, outlet: 'River Post', published: `2031-05-1${n}` };
    const reading = await readArticle(capture(new TextEncoder().encode(text), { ...arrival, given }), resources);
    materials.push({ reading, actors: new Map(), revision: n, capturedAt: '' });
  }
  const [pledge] = pledgesOf(materials, tables, new Set(['a0']));
  if (!pledge) throw new Error('no promise was read');
  return pledge.thread.length;
}

const COUNCIL = 'The Velk Resistance Council promised to let lorries with flour pass at Harim.';
const ARMY = 'The Sunrise Army promised not to enter the hospitals of Harim.';

test.each([
  [COUNCIL, 'Nine lorries with flour were stopped at Harim by Council fighters.'],
  [ARMY, 'The Sunrise boys stormed the hospital of Harim.'],
])('who is called by a part of the name of a party acts for it: %s %s', async (promise, act) => {
  expect(await actsIn(promise, act)).toBe(1);
});

test.each([
  [COUNCIL, 'City Council workers stopped nine lorries with flour at Harim.'],
  [ARMY, 'Army storms hospital of Harim\n\nSoldiers stormed the hospital of Harim.'],
])('who is only called alike does not: %s %s', async (promise, act) => {
  expect(await actsIn(promise, act)).toBe(0);
});
