import { addGazetteer } from '../../../run/gazetteer-add.ts';
import { gazetteerFolder, listTables } from '../../../run/gazetteer-folder.ts';
import { type PlaceLine, placesOfName } from '../../../run/gazetteer-show.ts';
import { count as counted } from '../../export/denominator.ts';
import { plain, say, writeJson, writeLine } from '../output.ts';
import type { Globals } from '../store.ts';
import { drawTable } from '../table.ts';

/** `stemma gazetteer add FILE`: a GeoNames dump becomes a table that every later reading uses. */
export async function addGazetteerCommand(file: string, options: Globals): Promise<number> {
  const manifest = await addGazetteer(file);
  if (options.json) await writeJson(manifest);
  else say(`stemma: ${counted(manifest.places, 'place')} of ${manifest.lines} lines kept in ${gazetteerFolder()}`);
  return 0;
}

/** `stemma gazetteer list`: what was added, with credit. */
export async function listGazetteerCommand(options: Globals): Promise<number> {
  const tables = listTables();
  if (options.json) for (const table of tables) await writeJson(table);
  else if (tables.length === 0) say(`stemma: nothing was added to ${gazetteerFolder()}`);
  else
    await writeLine(
      drawTable(
        [
          { head: 'source', of: (row) => row.source },
          { head: 'places', of: (row) => row.places, align: 'right' },
          { head: 'sha256', of: (row) => row.sha256.slice(0, 16) },
          { head: 'credit', of: (row) => row.credit, flexible: true },
        ],
        tables,
        process.stdout.columns || 120,
      ),
    );
  return 0;
}

/** `stemma gazetteer show NAME`: every place that bears the name, and those that sound alike when none does. */
export async function showGazetteerCommand(name: string, options: Globals): Promise<number> {
  const { places, alike } = await placesOfName(name);
  if (options.json) for (const place of places) await writeJson(place);
  else if (places.length === 0) say(`stemma: no place is called ${plain(name)}, and none sounds alike`);
  else {
    if (alike) say(`stemma: no place is called ${plain(name)}; these sound alike`);
    await writeLine(drawTable(COLUMNS, places, process.stdout.columns || 120));
  }
  return 0;
}

const COLUMNS = [
  { head: 'name', of: (place: PlaceLine) => place.name, flexible: true as const },
  { head: 'kind', of: (place: PlaceLine) => place.code },
  { head: 'country', of: (place: PlaceLine) => place.country },
  { head: 'area', of: (place: PlaceLine) => place.areas.at(-1) },
  { head: 'people', of: (place: PlaceLine) => place.people || undefined, align: 'right' as const },
  { head: 'point', of: (place: PlaceLine) => `${place.lat.toFixed(3)}, ${place.lon.toFixed(3)}` },
  { head: 'GeoNames', of: (place: PlaceLine) => place.geonameid },
];
