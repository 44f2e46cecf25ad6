/**
 * Scores names of places: `npm run score:places [-- --data FILE] [--json] [--errors N]`. Rows are
 * `{id, text, source?, toponyms: [{start, end, lat?, lon?}]}`. Without --data the development sets beside the clone, where they are.
 */
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { loadResources } from '../../src/run/resources.ts';
import { placeErrors, placesFigures, readPlaced } from './places-figures.ts';
import { absent, benchPath, readFloors, report } from './score.ts';

const PLACE_SETS = ['geo-trnews.jsonl.gz', 'geo-lgl-a.jsonl.gz'].map((name) => benchPath(`grounding/${name}`));

const { values } = parseArgs({
  options: {
    data: { type: 'string', multiple: true },
    json: { type: 'boolean', default: false },
    errors: { type: 'string', default: '0' },
  },
});

const resources = await loadResources();
for (const file of values.data ?? PLACE_SETS) {
  const rows = readPlaced(file, resources);
  if (!rows) process.exitCode = absent(file, values.data !== undefined);
  else {
    const set = basename(file).replace(/\.jsonl.*/, '');
    const code = report(set, placesFigures(rows), readFloors('places'), values.json);
    process.exitCode = process.exitCode || code;
    for (const line of placeErrors(rows).slice(0, Number(values.errors))) console.log(line);
  }
}
