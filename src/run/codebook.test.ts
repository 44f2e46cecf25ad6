import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Reading } from '../core/reading.ts';
import { capture } from '../intake/capture.ts';
import { withCodebook } from './own-table.ts';
import { readArticle } from './pipeline.ts';
import { loadResources, type Resources } from './resources.ts';

const HEAD = 'frame\tpos\tclass\tmode\tacled\twhy\tfires\tnotIn';
const DIVERT =
  'divert o:river\tverb\tCOERCE\twithhold\t\tneeds kept back\tMerova diverted the river.\tThe diver slept.';
let shipped: Resources;
let folder: string;
beforeAll(async () => {
  shipped = await loadResources();
  folder = await mkdtemp(join(tmpdir(), 'stemma-codebook-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function book(...rows: string[]): Promise<Resources> {
  const file = join(folder, 'water.tsv');
  await writeFile(file, rows.join('\n'));
  return withCodebook(shipped, file);
}
const read = (resources: Resources, text: string): Promise<Reading> =>
  readArticle(
    capture(new TextEncoder().encode(text), {
      how: 'file',
      file: 'a.txt',
      form: 'text',
      clean: true,
      at: new Date(0),
      given: {},
    }),
    resources,
  );
const coded = async (resources: Resources, text: string) =>
  (await read(resources, text)).events.map((event) => [event.class, event.mode]);

describe('a code book', () => {
  test('adds frames to ours', async () => {
    const text = 'Merova salted the river on Friday, and its army shelled two villages in the valley.';
    const salt =
      'salt o:river\tverb\tCOERCE\twithhold\t\twater spoilt\tMerova salted the river.\tThe cook salted the soup.';
    expect(await coded(shipped, text)).toEqual([['ASSAULT', 'heavy-weapons']]);
    expect(await coded(await book(HEAD, '# ours', salt), text)).toEqual([
      ['COERCE', 'withhold'],
      ['ASSAULT', 'heavy-weapons'],
    ]);
  });

  test('wins over a frame of ours, and can stop it', async () => {
    const text = 'The army shelled the village of Harim on Friday, the ministry said.';
    const other = 'shell\tverb\tCOERCE\t\t\tours to say\tThe army shelled the village.\tThe shell was empty.';
    expect(await coded(await book(HEAD, other), text)).toEqual([['COERCE', undefined]]);
    expect(await coded(await book(HEAD, other.replace('COERCE', '-')), text)).toEqual([]);
  });

  test('is named by the readings that were made with it', async () => {
    const text = 'The army shelled the village of Harim on Friday, the ministry said.';
    const [ours, theirs] = [await read(shipped, text), await read(await book(HEAD, DIVERT), text)];
    expect(theirs.readBy).toMatch(/; tables [0-9a-f]{8}, code book water\.tsv$/);
    expect(theirs.readBy.replace(/, code book .*/, '')).not.toBe(ours.readBy);
  });

  test.each([
    [[HEAD, DIVERT, DIVERT], 3, /"divert o:river" \(verb\) comes twice/],
    [[HEAD, '', DIVERT.replace('COERCE', 'WATER')], 3, /the class "WATER" is unknown/],
    [[HEAD, DIVERT.replace('withhold', 'troops')], 2, /the mode "troops" is none of COERCE/],
    [[HEAD, DIVERT.replace('o:river', 'q:river')], 2, /asks for "q:river", which is no constraint/],
    [[HEAD, DIVERT.replace('verb', 'verbs')], 2, /the part of speech "verbs" is unknown/],
    [[HEAD, DIVERT.replace('needs kept back', '')], 2, /the column why is empty/],
    [[DIVERT, DIVERT], 2, /the column "frame" is missing/],
    [[HEAD], 1, /holds no row/],
  ])('is refused by its line: %#', async (rows, line, why) => {
    const refused = await book(...rows).catch((error: unknown) => error);
    expect(refused).toMatchObject({ code: 'E_BAD_TABLE', exit: 2 });
    expect((refused as Error).message).toMatch(why);
    expect((refused as Error).message).toContain(`line ${line} of ${join(folder, 'water.tsv')}`);
  });

  test('that is not there is no code book', async () => {
    await expect(withCodebook(shipped, join(folder, 'none.tsv'))).rejects.toMatchObject({ code: 'E_NO_FILE' });
  });
});
