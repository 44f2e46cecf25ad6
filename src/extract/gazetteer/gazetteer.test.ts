import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readTable } from '../../core/table.ts';
import { loadGazetteer } from '../../run/resources.ts';
import { Atlas } from './atlas.ts';
import { Gazetteer } from './gazetteer.ts';
import { type PlaceRow, TablePacker } from './pack.ts';
import { bareKey, placeKey } from './place-key.ts';
import { soundKey } from './place-sound.ts';
import { readRegions } from './region-table.ts';

const row = (id: number, name: string, more: Partial<PlaceRow> = {}): PlaceRow => ({
  ...{ id, name, lat: 35.123, lon: -36.456, code: 'PPL', country: 'SY', areas: ['SY.12'], people: 4000, others: [] },
  ...more,
});
const atlasOf = (...rows: PlaceRow[]): Atlas => {
  const packer = new TablePacker();
  for (const one of rows) packer.add(one);
  return new Atlas(packer.pack({ credit: 'nobody', source: 'a test' }));
};
const NOTHING = readRegions(
  'code\tname\tlat\tlon\tpeople\talso',
  'name\talso\tcode\tcountry\tarea\tlat\tlon\tprecision\tof\twhy',
);

test.each([
  ['Şanlıurfa', 'sanliurfa'],
  ["N'Djamena", 'ndjamena'],
  ['Saint-Denis', 'st denis'],
  ['The Hague', 'hague'],
  ['Ar Raqqah', 'al raqqa'],
  ['al-Raqqa', 'al raqqa'],
  ['Tell Rifaat', 'tall rifaat'],
  ['W.Va.', 'wva'],
  ['…', ''],
])('the key of %s is "%s"', (name, key) => {
  expect(placeKey(name)).toBe(key);
});

test('a district is known without its word as well', () => {
  expect(bareKey(placeKey('Harim County'))).toBe('harim');
  expect(bareKey(placeKey('Provincia de Harim'))).toBe('harim');
  expect(bareKey(placeKey('Harim'))).toBeUndefined();
});

test('names that sound alike have one key of sounds, and others have not', () => {
  expect(soundKey('Jandaris')).toBe(soundKey('Jindayris'));
  expect(soundKey('Jisr al-Shughur')).toBe(soundKey('Jisr ash Shughūr'));
  expect(soundKey('Harim')).not.toBe(soundKey('Talin'));
  expect(soundKey('Aa')).toBe('');
});

describe('a table of places', () => {
  const atlas = atlasOf(
    row(9, 'Orim', { others: ['Urim', 'Orim'] }),
    row(7, 'Harim County', { id: 0, code: 'ADM2', areas: ['SY.12', 'SY.12.1'] }),
    row(3, 'Talin', { people: 1_000_000 }),
  );
  test('gives back what was put in, in order of id', () => {
    expect(atlas.head).toMatchObject({ places: 3, others: 1, credit: 'nobody', source: 'a test' });
    expect(atlas.at(1)).toMatchObject({ geonameid: '3', key: '3', name: 'Talin', country: 'SY', areas: ['SY.12'] });
    const { lat, lon, people } = atlas.at(1);
    expect([lat.toFixed(3), lon.toFixed(3)]).toEqual(['35.123', '-36.456']);
    expect(Math.abs(people - 1_000_000)).toBeLessThan(60_000);
  });
  test('finds a place by each of its names, and none by a word that is no name', () => {
    expect(atlas.find('orim').map(({ key }) => key)).toEqual(['9']);
    expect(atlas.find('urim').map(({ key }) => key)).toEqual(['9']);
    expect(atlas.find('harim').map(({ key }) => key)).toEqual(['SY.12.1']);
    expect([atlas.has('talin'), atlas.has('tali'), atlas.find('nobody')]).toEqual([true, false, []]);
  });
  test('gives the same bytes for the same rows, and refuses bytes that are none', () => {
    const bytes = () => {
      const packer = new TablePacker();
      packer.add(row(2, 'Orim'));
      packer.add(row(1, 'Talin'));
      return packer.pack({ credit: '', source: '' });
    };
    expect(bytes()).toEqual(bytes());
    expect(() => new Atlas(new TextEncoder().encode('no table at all, whatever it says'))).toThrow('no table');
    expect(() => new Atlas(bytes().subarray(0, 300))).toThrow();
  });
});

test('a table that was added later takes the place of an earlier one where both know an id', () => {
  const gazetteer = new Gazetteer(NOTHING, [
    atlasOf(row(5, 'Harim', { people: 10 })),
    atlasOf(row(5, 'Harim', { people: 900 })),
  ]);
  expect(gazetteer.find('Harim')).toHaveLength(1);
  expect(gazetteer.find('Harim')[0]?.people).toBeGreaterThan(800);
});

describe('our own tables of states and regions', async () => {
  const gazetteer = await loadGazetteer();
  const read = (name: string) => readFileSync(new URL(`../../../data/${name}`, import.meta.url), 'utf8');
  const rows = readTable<'name' | 'also' | 'of' | 'country' | 'area' | 'why' | 'lat' | 'lon'>(read('regions.tsv'));

  test('have a reason in every row, a point in the world or a place that they mean, and states that there are', () => {
    for (const { name, why, of, country, lat, lon } of rows) {
      expect(why, name).not.toBe('');
      expect(of !== '' || (Math.abs(Number(lat)) <= 90 && Math.abs(Number(lon)) <= 180 && lat !== ''), name).toBe(true);
      expect(country === '' || gazetteer.stateOf(country) !== undefined, name).toBe(true);
      expect(
        rows.filter((row) => row.name === name && row.country === country && row.of === of),
        name,
      ).toHaveLength(1);
    }
  });
  test.each(rows.filter(({ of }) => of !== '').map(({ name, of, country }) => [name, of, country] as const))(
    '%s means %s in %s',
    (name, of, country) => {
      const meant = gazetteer.find(name).filter((place) => place.country === country && gazetteer.isMeant(name, place));
      expect(meant, of).toHaveLength(1);
    },
  );
  test('know every state of the table of nations', () => {
    const states = readTable<'name' | 'kind'>(read('nationalities.tsv')).filter(({ kind }) => kind === 'state');
    expect(states.filter(({ name }) => !gazetteer.find(name).some(({ code }) => code === 'PCLI'))).toEqual([]);
  });
  test('short forms count only as they are written', () => {
    expect(gazetteer.find('VA').map(({ name }) => name)).toContain('Virginia');
    expect([gazetteer.isShort('Va.'), gazetteer.isShort('va.'), gazetteer.knows('in'), gazetteer.knows('IN')]).toEqual([
      true,
      false,
      false,
      true,
    ]);
  });
  test('throw on a row without a point', () => {
    const head = 'name\talso\tcode\tcountry\tarea\tlat\tlon\tprecision\tof\twhy';
    expect(() =>
      readRegions('code\tname\tlat\tlon\tpeople\talso', `${head}\nOrim\t\tRGN\tSY\t\t\t\tregion\t\tx`),
    ).toThrow('Orim');
  });
});
