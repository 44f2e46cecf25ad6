/**
 * Scores names of places: `npm run score:places [-- --data FILE] [--json] [--errors N]`. Rows are
 * `{id, text, source?, toponyms: [{start, end, lat?, lon?}]}`. Without --data the development sets beside the clone, where they are,
 * and both parts of our own gold; errors of the held part are never shown.
 */
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { loadResources } from '../../src/run/resources.ts';
import { PLACE_PARTS, readPlaceGold } from './own-places.ts';
import { type PlacedRow, place, placeErrors, placesFigures, readPlaced } from './places-figures.ts';
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
  if (rows) show(basename(file).replace(/\.jsonl.*/, ''), rows, Number(values.errors));
  else process.exitCode = absent(file, values.data !== undefined);
}
if (!values.data)
  for (const part of PLACE_PARTS) {
    const rows = readPlaceGold(part).map((item) => place(item, resources));
    show(`own-${part}`, rows, part === 'held' ? 0 : Number(values.errors));
  }

function show(set: string, rows: readonly PlacedRow[], errors: number): void {
  const code = report(set, placesFigures(rows), readFloors('places'), values.json);
  process.exitCode = process.exitCode || code;
  for (const line of placeErrors(rows).slice(0, errors)) console.log(line);
}
