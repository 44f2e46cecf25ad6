import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { addGazetteer } from './gazetteer-add.ts';
import { listTables, readTables } from './gazetteer-folder.ts';
import { readDumpLine } from './gazetteer-row.ts';

const folder = mkdtempSync(join(tmpdir(), 'stemma-gazetteer-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Line {
  readonly id?: string;
  readonly name?: string;
  readonly others?: string;
  readonly lat?: string;
  readonly code?: readonly [letter: string, code: string];
  readonly country?: string;
  readonly admin?: readonly [first: string, second: string];
  readonly people?: string;
}
/** A line of a dump, all invented. */
const line = ({ id = '7', name = 'Qarimabad', others = '', lat = '35.5', ...more }: Line = {}): string => {
  const { code = ['P', 'PPL'], country = 'SY', admin = ['12', '1201'], people = '4000' } = more;
  return [
    id,
    name,
    name,
    others,
    lat,
    '36.5',
    ...code,
    country,
    '',
    ...admin,
    '',
    '',
    people,
    '',
    '1',
    'Asia',
    '2020-01-01',
  ].join('\t');
};
const dump = (name: string, ...lines: string[]): string => {
  const file = join(folder, name);
  writeFileSync(file, lines.join('\n'));
  return file;
};

describe('a line of a GeoNames dump', () => {
  test('is a place with its areas and its names in Latin letters', () => {
    expect(readDumpLine(line({ others: 'Karimabad,قريم,QRM,Qarim-abad' }))).toEqual({
      ...{ id: 7, name: 'Qarimabad', lat: 35.5, lon: 36.5, code: 'PPL', country: 'SY', people: 4000 },
      ...{ areas: ['SY.12', 'SY.12.1201'], others: ['Karimabad', 'Qarim-abad'] },
    });
    expect(readDumpLine(line({ code: ['A', 'ADM1'], admin: ['12', ''] }))).toMatchObject({ areas: ['SY.12'] });
  });
  test.each([
    ['a railway station', ['S', 'RSTN']],
    ['a place that is gone', ['P', 'PPLH']],
    ['a country, which our own table has', ['A', 'PCLI']],
  ] as const)('is passed over when it is %s', (_what, code) => {
    expect(readDumpLine(line({ code }))).toBeUndefined();
  });
  test.each([
    ['7\tQarimabad', 'it has 2 cells instead of 19'],
    [line({ id: 'seven' }), '"seven" is no id'],
    [line({ name: '' }), 'it has no name'],
    [line({ lat: '95' }), '"95", "36.5" is no point'],
    [line({ people: 'many' }), '"many" is no number of inhabitants'],
    [line({ country: 'Syria' }), '"Syria" is no code of a country'],
  ])('says what is wrong: %s', (text, why) => {
    expect(readDumpLine(text)).toBe(why);
  });
});

describe('adding a dump', () => {
  test('writes a table and a manifest that says where it came from', async () => {
    const own = join(folder, 'own');
    const file = dump(
      'XA.txt',
      line(),
      line({ id: '8', name: 'Orimabad', people: '90000' }),
      line({ id: '9', code: ['S', 'RSTN'] }),
      '',
    );
    const manifest = await addGazetteer(file, own);
    expect(manifest).toMatchObject({ table: 'XA.bin', source: 'XA.txt', lines: 3, places: 2 });
    expect(manifest.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(manifest.credit).toContain('CC BY 4.0');
    expect(listTables(own)).toEqual([manifest]);
    expect(readTables(own)[0]?.atlas.find('orimabad')).toMatchObject([{ geonameid: '8', name: 'Orimabad' }]);
  });
  test('gives the same bytes again, and takes the place of the table before', async () => {
    const own = join(folder, 'again');
    const file = dump('XB.txt', line(), line({ id: '8', name: 'Orimabad' }));
    await addGazetteer(file, own);
    const once = readFileSync(join(own, 'XB.bin'));
    await addGazetteer(file, own);
    expect(readFileSync(join(own, 'XB.bin')).equals(once)).toBe(true);
    expect(listTables(own)).toHaveLength(1);
  });
  test('names the line that cannot be used, and leaves nothing behind', async () => {
    const own = join(folder, 'bad');
    const file = dump('XC.txt', line(), '8\tOrimabad');
    await expect(addGazetteer(file, own)).rejects.toMatchObject({
      code: 'E_BAD_LINE',
      message: `line 2 of ${file} cannot be used: it has 2 cells instead of 19`,
    });
    expect(listTables(own)).toEqual([]);
  });
  test('refuses a file that is not there, and one without a place', async () => {
    await expect(addGazetteer(join(folder, 'none.txt'), folder)).rejects.toMatchObject({ code: 'E_NO_FILE' });
    const empty = dump('XD.txt', line({ code: ['S', 'RSTN'] }));
    await expect(addGazetteer(empty, folder)).rejects.toMatchObject({ code: 'E_EMPTY_FILE' });
  });
  test('a damaged table is told by its file', async () => {
    const own = join(folder, 'damaged');
    await addGazetteer(dump('XE.txt', line()), own);
    writeFileSync(join(own, 'XE.bin'), 'nothing');
    expect(() => readTables(own)).toThrow('XE.bin is damaged');
  });
});
