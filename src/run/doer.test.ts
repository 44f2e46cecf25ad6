import { expect, test } from 'vitest';
import { readText } from '../../test/read-text.ts';
import type { DoerAccount } from '../core/framing-view.ts';
import type { Material } from '../core/material.ts';
import { tellingsOf } from '../link/telling/telling.ts';
import { doerAccount } from '../weigh/framing/doer.ts';
import { loadResources } from './resources.ts';

const resources = await loadResources();

/** The whole of a small article as one account of one event; its actors are those of the ledger. */
async function told(text: string): Promise<DoerAccount | undefined> {
  const reading = await readText(text, '2024-03-02', resources);
  const known = reading.actors
    .filter(({ described }) => !described)
    .map(({ id, name, kind }) => [id, { id, name, type: kind }] as const);
  const material: Material = { reading, actors: new Map(known), revision: 1, capturedAt: '2024-03-02T00:00:00Z' };
  return doerAccount(material, tellingsOf(material));
}

test.each([
  ['The Harim Front shelled the market of Talin on Friday.', 'named', 'own', ['Harim Front']],
  ['The Harim Front shelled the market of Talin on Friday, the mayor said.', 'named', 'attributed', ['Harim Front']],
  ['Gunmen attacked the market of Talin on Friday.', 'described', 'own', ['Gunmen']],
])('“%s”: the doer is %s in the %s voice', async (text, how, voice, doers) => {
  const account = await told(text);
  expect([account?.told, account?.voice]).toEqual([how, voice]);
  expect(account?.doers.map(({ name, text: words }) => name ?? words)).toEqual(doers);
});

test.each([
  ['Four traders were killed in the market of Talin on Friday.', 'passive'],
  ['A bomb killed four traders in the market of Talin on Friday.', 'thing'],
])('“%s” tells no doer, by a %s', async (text, wording) => {
  const account = await told(text);
  expect([account?.told, account?.wording]).toEqual(['untold', wording]);
  expect(account?.sentences.map(({ quote }) => quote)).toEqual([text]);
});

test('who is counted among the dead of a headline is no doer', async () => {
  const account = await told(
    'Eleven soldiers killed at Talin bridge\n\nEleven soldiers were killed at the bridge of Talin on Friday.',
  );
  expect(account?.told).toBe('untold');
});

test('a headline that says who was struck does not say who struck', async () => {
  const account = await told('Hospital struck in Talin\n\nA rocket struck the hospital of Talin on Friday.');
  expect(account?.told).toBe('untold');
});

test('a doer in one sentence of the article is told, however the others are worded', async () => {
  const account = await told(
    'Four traders were killed in Talin on Friday. The Harim Front shelled the market of Talin.',
  );
  expect([account?.told, account?.voice]).toEqual(['named', 'own']);
});

test('what is only planned is no deed', async () => {
  expect(await told('The Harim Front plans to attack the market of Talin on Friday.')).toBeUndefined();
});
