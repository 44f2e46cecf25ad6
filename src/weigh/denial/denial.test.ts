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

test('"the account" is what somebody told right before it in the same article', async () => {
  const told = await read('a', 'Four dockers of Ost were let go on Monday. They went home.', '2025-06-10');
  const text =
    'Home for a night\n\nPolicemen in plain clothes took the four dockers from their kitchens again, their lawyer said.\n\nHe wrote to the judge.\n\nThe interior ministry called the account invented from the first word to the last.';
  const denial = await read('b', text, '2025-06-11');
  const claims = denialsOf([told, denial]).flatMap((one) => one.claims[0] ?? []);
  expect(claims.map(({ article, sentence }) => [article, cut(denial.reading.text, sentence)])).toEqual([
    ['b', 'Policemen in plain clothes took the four dockers from their kitchens again, their lawyer said.'],
  ]);
});

test('who is accused and says no in the next sentence answers the accusation, in one article too', async () => {
  const text =
    'Barn burns\n\nA barn burned down near Ulla on Tuesday. The farmer, Jon Perrick, said his neighbour had set the fire. The neighbour, Abe Stroud, said he had been in town and had nothing to do with it.';
  const article = await read('a', text, '2025-06-11');
  const claims = denialsOf([article]).flatMap((one) => one.claims[0] ?? []);
  expect(claims.map(({ sentence }) => cut(article.reading.text, sentence))).toEqual([
    'The farmer, Jon Perrick, said his neighbour had set the fire.',
  ]);
});

test('what is said not to have been stands behind the cue that hands it on', async () => {
  const told = await read(
    'a',
    'Cable cut\n\nA ship under the flag of Marra cut the cable of Senn on Monday, a firm said.',
    '2025-06-10',
  );
  const text =
    'Embassy speaks\n\nThe embassy of Marra declined to comment on the repairs but said no ship under its flag had been near Senn.';
  const found = denialsOf([told, await read('b', text, '2025-06-11')]);
  expect(found.flatMap(({ claims }) => claims.map(({ article }) => article))).toEqual(['a']);
});

test.each([
  [
    'Drone over Ost\n\nA drone that came from Coss flew over a barracks in Ost on Saturday, the border guard said. It went east.\n\nCoss does not possess such drones, the police chief of Coss, Con Brey, said.',
    'Fair in Coss\n\nThe fair of Coss opened on Friday with a band, the border guard said.',
    'A drone that came from Coss',
  ],
  [
    'Notes\n\nThe wife of Corporal Ulm Tarn was told on Monday that he had been shot while fleeing. The Front says that he is alive.',
    'Shots at the jail\n\nGuards shot dead five captives of the Front at the jail of Ost, a doctor said.',
    'had been shot while fleeing',
  ],
])('a denial that points back answers what stands before it: %s', async (denial, earlier, claim) => {
  const home = await read('b', denial, '2025-06-11');
  const found = denialsOf([await read('a', earlier, '2025-06-10'), home]);
  const [met] = found.flatMap(({ claims }) => claims[0] ?? []);
  expect(met?.article).toBe('b');
  expect(cut(home.reading.text, met?.sentence ?? [0, 0])).toContain(claim);
});

test.each([
  [
    'No loans this month\n\nThe bank of Coss has cash enough, its head, Ina Quell, said. No loans had been granted to builders this month, she said.',
    'Bribes in Coss\n\nThe bank of Coss granted builders loans of nine million in 2023, a clerk said. Its head took bribes.',
  ],
  [
    'Bridge closed\n\nWorkers looked at the bridge of Ost. No lorries have crossed it since Sunday.\n\nThe bridge is old.',
    'Lorries stopped at Ost\n\nArmed men stopped a convoy of lorries near the bridge of Ost on Sunday, a driver said.',
  ],
])('a no about another time, or of an onlooker who shares one word, answers nothing: %s', async (denial, earlier) => {
  expect(denialsOf([await read('a', earlier, '2025-06-10'), await read('b', denial, '2025-06-11')])).toEqual([]);
});
