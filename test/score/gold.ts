import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { type FastModel, readModel } from '../../src/annotate/model.ts';
import { loadResources } from '../../src/run/resources.ts';

/** The blank-line paragraphs of a text, as spans. */
export function paragraphsOf(text: string): [number, number][] {
  return [...text.matchAll(/\S[\s\S]*?(?=\n\s*\n|\s*$)/g)].map((m) => [m.index, m.index + m[0].trimEnd().length]);
}

/** The language model of the checkout. */
export const ownModel = (): FastModel =>
  readModel(gunzipSync(readFileSync(new URL('../../data/fast.bin', import.meta.url))));

/** The model and every rule table of the checkout. */
export const loadTables = loadResources;
