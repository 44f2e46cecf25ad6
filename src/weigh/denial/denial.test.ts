import { expect, test } from 'vitest';
import { CASES } from '../../../test/denial-cases.ts';
import type { Material } from '../../core/material.ts';
import { cut } from '../../core/span.ts';
import { capture } from '../../intake/capture.ts';
import { readArticle } from '../../run/pipeline.ts';
import { loadResources } from '../../run/resources.ts';
import { denialsOf } from './claim.ts';

const resources = await loadResources();

async function read(id: string, text: string, published?: string): Promise<Material> {
  const arrival = { how: 'file', file: id, form: 'text', clean: true, at: new Date(0) } as const;
  const given = { id, outlet: `The ${id}`, ...(published === undefined ? {} : { published }) };
  const reading = await readArticle(capture(new TextEncoder().encode(text), { ...arrival, given }), resources);
  return { reading, actors: new Map(), revision: 1, capturedAt: '' };
}

test.each(CASES)('%s', async (denial, earlier, claim) => {
  const told = await read('Coss Post', earlier, '2025-06-10');
  const found = denialsOf([told, await read('Marran Star', denial, '2025-06-11')]);
  expect(found.length).toBeGreaterThan(0);
  const met = found.flatMap(({ claims }) => claims[0] ?? []);
  if (claim === undefined) expect(met).toEqual([]);
  else expect(met.map(({ sentence }) => cut(told.reading.text, sentence)).join(' ')).toContain(claim);
});

test('what is denied before it is claimed answers nothing', async () => {
  const [denial, claim] = CASES[0] as (typeof CASES)[number];
  const found = denialsOf([await read('a', claim, '2025-06-12'), await read('b', denial, '2025-06-11')]);
  expect(found.flatMap(({ claims }) => claims)).toEqual([]);
});

const DENIED =
  'The defence ministry of Marra denied that its garrisons in the Coss valley had pulled back. It spoke to nobody else.';

test('without days only the very deed is what is denied', async () => {
  const deed = await read('a', 'The garrisons of Marra have pulled back from the Coss valley, shepherds say.');
  const other = await read(
    'b',
    'Rebels took the town of Coss from the garrisons of Marra in the valley, shepherds say.',
  );
  const denial = await read('c', DENIED);
  expect(denialsOf([deed, denial]).flatMap(({ claims }) => claims.map(({ article }) => article))).toEqual([
    deed.reading.id,
  ]);
  expect(denialsOf([other, denial]).flatMap(({ claims }) => claims)).toEqual([]);
});

test('what will not be done is promised, and denies nothing', async () => {
  const told = await read(
    'a',
    'Rebels of the Lirren Front set strict rules of dress for women in Coss, teachers say.',
    '2025-06-10',
  );
  const text = "The rebels of the Lirren Front have also claimed they won't set any rules of dress for women in Coss.";
  expect(denialsOf([told, await read('b', text, '2025-06-11')])).toEqual([]);
});
