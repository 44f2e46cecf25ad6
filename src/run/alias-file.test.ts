import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readAliasFile } from './alias-file.ts';
import { readCsv } from './csv-rows.ts';

const home = mkdtempSync(join(tmpdir(), 'stemma-alias-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

const reading = (name: string, text: string) => {
  writeFileSync(join(home, name), text);
  return readAliasFile(join(home, name));
};

describe('a CSV text', () => {
  test.each([
    [
      'plain rows',
      'a,b\nc,d\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'quotes, commas and line ends inside a cell',
      '"a ""x""","b,\nc"\r\nd,e',
      [
        ['a "x"', 'b,\nc'],
        ['d', 'e'],
      ],
    ],
    [
      'a byte order mark, blank lines, empty cells',
      '\ufeffa,,\n\n,b',
      [
        ['a', '', ''],
        ['', 'b'],
      ],
    ],
    ['a quote inside a cell', 'a "b" c,d', [['a "b" c', 'd']]],
    ['nothing', '', []],
  ])('with %s is read', (_, text, cells) => {
    expect(readCsv(text).map((row) => row.cells)).toEqual(cells);
  });

  test('tells the line on which each row begins, and the one whose quotes never end', () => {
    expect(readCsv('a\n"b\nc"\nd').map(({ line }) => line)).toEqual([1, 2, 4]);
    expect(() => readCsv('a\n"b')).toThrow('begins on line 2 never ends');
  });
});

describe('a file of aliases', () => {
  test('in CSV gives names with verdict, class and reason', async () => {
    const rows = await reading(
      'names.csv',
      'Type,name,alias,verdict,why\nperson,Hasan Darro,Abu Karim,,his own word\n,HLF,Harim Front,different,\n',
    );
    expect(rows).toEqual([
      { name: 'Hasan Darro', alias: 'Abu Karim', verdict: 'same', of: 'person', why: 'his own word' },
      { name: 'HLF', alias: 'Harim Front', verdict: 'different' },
    ]);
  });

  test('in FollowTheMoney gives every further name of persons and bodies, and nothing of links', async () => {
    const rows = await reading(
      'names.jsonl',
      [
        { id: '1', schema: 'Person', properties: { name: ['Hasan Darro', 'Hassan Daro'], alias: ['Abu Karim'] } },
        { id: '2', schema: 'Ownership', properties: { owner: ['1'] } },
        {
          id: '3',
          schema: 'Organization',
          properties: { name: ['Harim Front'], previousName: ['Front of Old Harim'] },
        },
      ]
        .map((one) => JSON.stringify(one))
        .join('\n'),
    );
    expect(rows).toEqual([
      { name: 'Hasan Darro', alias: 'Hassan Daro', verdict: 'same', of: 'person' },
      { name: 'Hasan Darro', alias: 'Abu Karim', verdict: 'same', of: 'person' },
      { name: 'Harim Front', alias: 'Front of Old Harim', verdict: 'same', of: 'body' },
    ]);
  });

  test.each([
    ['no.csv', 'name,other\na,b', 'line 1', '"alias"'],
    ['verdict.csv', 'name,alias,verdict\na,b,maybe', 'line 2', 'maybe'],
    ['empty.csv', 'name,alias\na,\n', 'line 2', 'lacks'],
    ['type.csv', 'name,alias,type\na,b,ship\n', 'line 2', 'ship'],
    ['open.csv', 'name,alias\n"a,b', 'line 1', 'never ends'],
    ['bad.jsonl', '{"schema":"Person","properties":{}}\nnonsense', 'line 2', 'not JSON'],
    ['none.ftm', '{"name":"a"}', 'line 1', 'no entity'],
  ])('%s is refused with its line', async (name, text, line, why) => {
    const fault = await reading(name, text).catch((error: unknown) => error);
    expect(fault).toMatchObject({ code: 'E_BAD_LINE' });
    expect((fault as Error).message).toContain(line);
    expect((fault as Error).message).toContain(why);
  });

  test('that is not there is named', async () => {
    await expect(readAliasFile(join(home, 'none.csv'))).rejects.toMatchObject({ code: 'E_NO_FILE' });
  });
});
