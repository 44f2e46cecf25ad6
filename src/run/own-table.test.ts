import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readText } from '../../test/read-text.ts';
import { annotate } from '../annotate/annotate.ts';
import { paragraphsOf } from '../annotate/paragraph.ts';
import { findFigures } from '../extract/figure/figure.ts';
import { withOwnFigures, withOwnLabels } from './own-table.ts';
import { loadResources, type Resources } from './resources.ts';

const HEAD = 'kind\twords\tvalue\tleast\tmost';
let shipped: Resources;
let folder: string;
beforeAll(async () => {
  shipped = await loadResources();
  folder = await mkdtemp(join(tmpdir(), 'stemma-figures-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function own(...rows: string[]): Promise<Resources> {
  const file = join(folder, 'own.tsv');
  await writeFile(file, rows.join('\n'));
  return withOwnFigures(shipped, file);
}
const told = ({ model, figures }: Resources, text: string) =>
  findFigures(annotate(text, paragraphsOf(text), model), figures).map(({ least, most }) => [least, most]);

describe('rows of one’s own for figures', () => {
  test('take the place of the row with the same words', async () => {
    expect(told(shipped, 'Dozens were killed.')).toEqual([[24, 99]]);
    expect(told(await own(HEAD, 'vague\tdozens\tapprox\t12\t24'), 'Dozens were killed.')).toEqual([[12, 24]]);
  });

  test('come beside the others', async () => {
    const resources = await own(HEAD, '# ours', 'vague\ta clutch of\tapprox\t4\t7');
    expect(told(resources, 'A clutch of monks died, and dozens were hurt.')).toEqual([
      [4, 7],
      [24, 99],
    ]);
  });

  test('take a row out', async () => {
    expect(told(shipped, 'Civilians were killed.')).toEqual([[2, null]]);
    expect(told(await own(HEAD, 'bare\tplural\t-'), 'Civilians were killed.')).toEqual([]);
  });

  test('change what readings are said to be read by', async () => {
    expect((await own(HEAD, 'bare\tplural\t-')).tables).not.toBe(shipped.tables);
  });

  test.each([
    ['vague\tdozens\tapprox\tmany\t99', 2, /"many" is no bound/],
    ['vague\tdozens\tapprox\t99\t24', 2, /lies above its most/],
    ['vague\tdozens\tloosely\t24\t99', 2, /no value of a vague row/],
    ['vogue\tdozens\tapprox\t24\t99', 2, /no kind "vogue"/],
    ['measure\tmaim\thurt', 2, /"hurt" is no value of a measure row/],
    ['bare\tseveral\t\t3', 2, /"several" is no word of a bare row/],
    ['object\tburn\tkilled', 2, /no phrase of a verb and a noun/],
    ['unit\tox', 2, /needs a value/],
    ['vague\t\tapprox\t1', 2, /names no words/],
    ['# a remark\n\nvague\tdozens\tapprox\tmany', 4, /"many" is no bound/],
    ['vague\tdozens\tapprox\t24\t99\tmore', 2, /6 cells for 5 columns/],
  ])('that cannot be used are refused with their line: %s', async (row, line, why) => {
    const refused = own(HEAD, row);
    await expect(refused).rejects.toMatchObject({ code: 'E_BAD_TABLE', message: expect.stringMatching(why) });
    await expect(refused).rejects.toThrow(`line ${line} of `);
  });

  test('need a head that names the columns', async () => {
    await expect(own('words\tleast', 'dozens\t24')).rejects.toThrow(/no column "kind"/);
    await expect(own(HEAD)).rejects.toThrow(/holds no row/);
  });

  test('that are not there are told so', async () => {
    await expect(withOwnFigures(shipped, join(folder, 'none.tsv'))).rejects.toMatchObject({ code: 'E_NO_FILE' });
    await expect(withOwnFigures(shipped, folder)).rejects.toMatchObject({ code: 'E_NOT_READABLE' });
  });
});

describe('terms of one’s own for labels', () => {
  const COLUMNS = 'term\tas\ttone\tneutral\twhy\tfires\tnotIn';
  const TEXT = 'The Harim Front is a rebel group of some size in the hills, and it left the town on Sunday.';
  const tones = async (resources: Resources) =>
    (await readText(TEXT, '2025-03-10', resources)).labels?.map(({ tone }) => tone);
  async function ownLabels(...rows: string[]): Promise<Resources> {
    const file = join(folder, 'labels.tsv');
    await writeFile(file, [COLUMNS, ...rows].join('\n'));
    return withOwnLabels(shipped, file);
  }

  test('come beside ours, and the neutral tone switches one of ours off', async () => {
    expect(await tones(shipped)).toEqual(['neutral']);
    expect(await tones(await ownLabels('rebel\tname\thostile'))).toEqual(['hostile']);
    expect(await tones(await ownLabels('rebel\tname\tneutral'))).toEqual(['neutral']);
    expect((await ownLabels('rebel\tname\thostile')).tables).not.toBe(shipped.tables);
  });

  test.each([
    ['rebel\tname\tangry', /"angry" is none of/],
    ['rebel\tnoun\thostile', /"noun" is none of/],
    ['\tname\thostile', /the term is empty/],
    ['take over\tby\thostile', /a deed is one verb/],
  ])('that cannot be used are refused with their line: %s', async (row, why) => {
    await expect(ownLabels(row)).rejects.toMatchObject({ code: 'E_BAD_TABLE', message: expect.stringMatching(why) });
    await expect(ownLabels(row)).rejects.toThrow('line 2 of ');
  });
});
