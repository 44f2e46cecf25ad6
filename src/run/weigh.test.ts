import { expect, test } from 'vitest';
import type { LineageEdge } from '../core/lineage.ts';
import type { Material } from '../core/material.ts';
import { capture } from '../intake/capture.ts';
import { readArticle } from './pipeline.ts';
import { loadResources } from './resources.ts';
import { weigh } from './weigh.ts';

const resources = await loadResources();

/** An article as a ledger has it, with its actors under ids of their own. */
async function material(id: string, outlet: string, day: string, text: string): Promise<Material> {
  const arrival = { how: 'file', file: `${id}.txt`, form: 'text', clean: true, at: new Date(0) } as const;
  const given = { id, outlet, published: day };
  const reading = await readArticle(capture(new TextEncoder().encode(text), { ...arrival, given }), resources);
  const named = reading.actors.filter(({ described }) => !described);
  const actors = new Map(
    named.map((actor) => [actor.id, { id: actor.name.toLowerCase(), name: actor.name, type: actor.kind }]),
  );
  return { reading, actors, revision: Number(day.slice(-2)), capturedAt: '' };
}

const WIRE = 'Gunmen killed nine traders in Harim on Monday, the Interior Ministry said.';
const wire = await material('a', 'River Wire', '2024-05-07', WIRE);
const copy = await material('b', 'Upper Post', '2024-05-08', WIRE);
const rebels = await material(
  'c',
  'Hill Voice',
  '2024-05-09',
  'Fighters of the Harim Front killed 14 traders in Harim on Monday, the Harim Front said.',
);
const descent: LineageEdge[] = [
  {
    ...{ child: 'b', parent: 'a', type: 'copy', overlap: 1, back: 1 },
    ...{ passages: [], reason: { rule: 'shared-runs', version: '1', cites: [] } },
  },
];
const materials = [wire, copy, rebels];
const accounts = materials.flatMap(({ reading }) => reading.events.map((event) => `${reading.id}.${event.id}`));
const view = weigh({ incident: 'a.e0', materials, accounts, descent });
const row = (slot: string, value: string) => view.origins.find((one) => one.slot === slot && one.value === value);

test('a reprint adds an article and no origin', () => {
  expect(row('killed', '9')).toMatchObject({ articles: 2, textOrigins: 1, soft: 0, status: 'disputed' });
  expect(row('killed', '9')?.firm.map(({ name }) => name)).toEqual(['Interior Ministry']);
  expect(row('killed', '9')?.edges).toMatchObject([{ child: 'b', parent: 'a', type: 'copy' }]);
});

test('two camps that tell the same deed corroborate it', () => {
  expect(row('occurrence', 'happened')).toMatchObject({ articles: 3, textOrigins: 2, status: 'corroborated' });
  expect(row('occurrence', 'happened')?.camps).toHaveLength(2);
});

test('the matrix has a column for each origin of text, and marks where they part', () => {
  expect(view.columns.map(({ id, articles }) => [id, articles.length])).toEqual([
    ['a', 2],
    ['c', 1],
  ]);
  const killed = view.rows.find(({ slot }) => slot === 'killed');
  expect(killed?.cells.map(({ sign, words }) => [sign, words.map(({ cite }) => cite.quote)])).toEqual([
    ['≠', ['nine']],
    ['≠', ['14']],
  ]);
  expect(view.rows.find(({ slot }) => slot === 'when')?.cells.map(({ sign }) => sign)).toEqual(['=', '=']);
});

test('a conflict has both sentences, each with who gives it', () => {
  const conflict = view.findings.find(({ relation }) => relation === 'conflict');
  expect(conflict?.sides.map(({ cite, by }) => [cite.quote, by.map(({ name }) => name)])).toEqual([
    ['nine', ['Interior Ministry']],
    ['14', ['Harim Front']],
  ]);
  expect(conflict?.sides[0]?.sentence.quote).toBe(WIRE);
});

test('the same articles in another order weigh the same', () => {
  expect(weigh({ incident: 'a.e0', materials: [...materials].reverse(), accounts, descent })).toEqual(view);
});

test('what articles tell of days more than a week apart is no conflict: they tell of two deeds', async () => {
  const told = async (day: string) => {
    const text = `Gunmen killed 20 traders in Harim on ${day}, Orim Watch said.`;
    const other = await material('d', 'Orim Post', '2024-05-09', text);
    const both = [wire, other];
    const ids = both.flatMap(({ reading }) => reading.events.map((event) => `${reading.id}.${event.id}`));
    const { findings } = weigh({ incident: 'a.e0', materials: both, accounts: ids, descent: [] });
    return findings.filter(({ relation }) => relation === 'conflict').map(({ slot }) => slot);
  };
  expect(await told('6 May')).toEqual(['killed']);
  expect(await told('4 May')).toEqual(['killed', 'when']);
  expect(await told('8 April')).toEqual([]);
});
