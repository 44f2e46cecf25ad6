import type { Precision } from '../../core/reading.ts';
import { readTable, readTableLines, TableError } from '../../core/table.ts';
import type { Place } from './atlas.ts';
import { placeKey } from './place-key.ts';

/** A row of our own table that lends its names to a place of the gazetteer. */
export interface Exonym {
  /** The name of that place in the gazetteer. */
  readonly of: string;
  readonly country: string;
}

/** States, regions and further names of places, by the key of each name, or by its exact key where it is short. */
export interface RegionTable {
  readonly places: ReadonlyMap<string, readonly Place[]>;
  readonly exonyms: ReadonlyMap<string, readonly Exonym[]>;
  /** Codes of areas that a row of our own stands for. */
  readonly areas: ReadonlyMap<string, Place>;
  /** States by ISO code. */
  readonly states: ReadonlyMap<string, Place>;
  /** ISO codes by the names of states. */
  readonly codes: ReadonlyMap<string, string>;
}

const PRECISIONS: readonly string[] = [
  'site',
  'settlement',
  'district',
  'region',
  'country',
  'unresolved',
] satisfies Precision[];

/** Reads `data/countries.tsv` and `data/regions.tsv`. Throws on a row with neither a point nor a place it stands for. */
export function readRegions(countries: string, regions: string): RegionTable {
  const places = new Map<string, Place[]>();
  const exonyms = new Map<string, Exonym[]>();
  const areas = new Map<string, Place>();
  const states = new Map<string, Place>();
  const codes = new Map<string, string>();
  const add = <T>(map: Map<string, T[]>, name: string, one: T): void => {
    const key = isShort(name) ? exactKey(name) : placeKey(name);
    const known = map.get(key);
    if (known) known.push(one);
    else map.set(key, [one]);
  };
  for (const row of readTable<'code' | 'name' | 'lat' | 'lon' | 'people' | 'also'>(countries)) {
    const { code, name } = row;
    const point = { lat: Number(row.lat), lon: Number(row.lon), people: Number(row.people) * 1000 };
    const state: Place = { key: code, name, ...point, code: 'PCLI', country: code, areas: [], precision: 'country' };
    states.set(code, state);
    codes.set(name, code);
    for (const one of [name, ...cut(row.also)]) add(places, one, state);
  }
  for (const [line, row] of readTableLines<Column>(regions)) {
    const names = [row.name, ...cut(row.also)];
    if (row.of !== '') {
      for (const name of names) add(exonyms, name, { of: row.of, country: row.country });
      continue;
    }
    if (!PRECISIONS.includes(row.precision) || row.lat === '' || row.lon === '')
      throw new TableError(line, `"${row.name}" has no point or no precision`);
    const place: Place = {
      ...{ key: `${row.name}/${row.country}`, name: row.name, code: row.code, country: row.country },
      ...{ lat: Number(row.lat), lon: Number(row.lon), people: 0 },
      areas: row.area === '' ? [] : [row.area],
      precision: row.precision as Precision,
    };
    if (row.code === 'ADM1' && row.area !== '') areas.set(row.area, place);
    for (const name of names) add(places, name, place);
  }
  return { places, exonyms, areas, states, codes };
}

/** "VA", "Fla.", "N.C.": names that only count as they are written, for in small letters they are words. */
const isShort = (name: string): boolean => /^\p{Lu}{2,3}$|\.$/u.test(name);

/** The key of such a name. */
export const exactKey = (name: string): string => `=${name}`;

type Column = 'name' | 'also' | 'code' | 'country' | 'area' | 'lat' | 'lon' | 'precision' | 'of';

const cut = (cell: string): string[] => cell.split('|').filter((name) => name !== '');
