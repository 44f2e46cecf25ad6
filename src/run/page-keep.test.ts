import { expect, test } from 'vitest';
import type { KnownAs, Material } from '../core/material.ts';
import { capture } from '../intake/capture.ts';
import { pageOf } from '../weigh/denial/page.ts';
import { keepPages } from './page-keep.ts';
import { readArticle } from './pipeline.ts';
import { loadResources } from './resources.ts';

const resources = await loadResources();

async function material(id: string): Promise<Material> {
  const text = 'Gunmen killed nine traders in Harim. The Harim Front denied that it had killed anybody.';
  const arrival = { how: 'file', file: id, form: 'text', clean: true, at: new Date(0), given: { id } } as const;
  const reading = await readArticle(capture(new TextEncoder().encode(text), arrival), resources);
  return { reading, actors: new Map(), revision: 1, capturedAt: '' };
}

test('an article is made into a page once, until its actors stand for others', async () => {
  const page = keepPages();
  const [one, other] = [await material('one'), await material('other')];
  const first = page(one);
  expect(first).toEqual(pageOf(one));
  expect(first.denials).toHaveLength(1);
  // As it is fetched again: an equal value, not the same one.
  expect(page(structuredClone(one))).toBe(first);
  expect(page(other)).not.toBe(first);
  const known: KnownAs = { id: 'front', name: 'Harim Front', type: 'armed-group' };
  const moved = { ...one, actors: new Map([[one.reading.actors[0]?.id ?? '', known]]) };
  expect(page(moved)).toEqual(pageOf(moved));
  expect(page(moved)).not.toBe(first);
});

test('of very long texts those asked for last stay at hand', async () => {
  const page = keepPages(200);
  const [one, two, three] = [await material('one'), await material('two'), await material('three')];
  const first = page(one);
  page(two);
  expect(page(one)).toBe(first);
  page(three);
  expect(page(one)).toBe(first);
  page(two);
  page(three);
  expect(page(one)).not.toBe(first);
});
