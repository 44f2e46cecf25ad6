import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { type FastModel, readModel } from '../../src/annotate/model.ts';
import { loadResources } from '../../src/run/resources.ts';

/** The language model of the checkout. */
export const ownModel = (): FastModel =>
  readModel(gunzipSync(readFileSync(new URL('../../data/fast.bin', import.meta.url))));

/** The model and every rule table of the checkout. */
export const loadTables = loadResources;
